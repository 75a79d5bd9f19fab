import HTTPWire

extension Account {
    /// One more e-mail address of a person.
    public struct Address: Hashable, Sendable {
        /// The address.
        public var email: String
        /// Whether the person proved that it is his or hers.
        package var isVerified: Bool

        /// Describes an address.
        ///
        /// - Parameters:
        ///   - email: The address.
        ///   - isVerified: Whether the person proved that it is his or hers; true by default.
        public init(_ email: String, isVerified: Bool = true) {
            self.email = email
            self.isVerified = isVerified
        }
    }

    /// An organisation that a person belongs to, at GitHub or Gitee.
    public struct Organization: Hashable, Sendable, ExpressibleByStringLiteral {
        /// The name in addresses.
        public var login: String
        /// Whether the person owns it.
        package var isAdmin: Bool
        /// Whether the invitation waits for an answer.
        package var isPending: Bool
        /// Whether anyone can see that the person belongs to it.
        package var isPublic: Bool
        /// The slugs of the person's teams there.
        public var teams: [String]

        /// Describes a membership.
        ///
        /// - Parameters:
        ///   - login: The name in addresses.
        ///   - isAdmin: Whether the person owns it; false by default.
        ///   - isPending: Whether the invitation waits for an answer; false by default.
        ///   - isPublic: Whether anyone can see it; false by default.
        ///   - teams: The slugs of the person's teams there; none by default.
        public init(
            _ login: String,
            isAdmin: Bool = false,
            isPending: Bool = false,
            isPublic: Bool = false,
            teams: [String] = []
        ) {
            self.login = login
            self.isAdmin = isAdmin
            self.isPending = isPending
            self.isPublic = isPublic
            self.teams = teams
        }

        /// A plain membership.
        ///
        /// - Parameter value: The name in addresses.
        public init(stringLiteral value: String) { self.init(value) }

        /// A number that stays the same for the same name.
        var id: Int { Int(HexText.lower(SHA256.hash(Array("organization \(login)".utf8))).prefix(7), radix: 16) ?? 1 }
    }

    /// A group that a person belongs to, at GitLab.
    public struct Group: Hashable, Sendable, ExpressibleByStringLiteral {
        /// The full path: `acme/platform`.
        public var path: String
        /// 10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner; 0 for a public group of others.
        public var accessLevel: Int
        /// Whether the membership comes from the group above.
        package var isInherited: Bool

        /// Describes a membership.
        ///
        /// - Parameters:
        ///   - path: The full path.
        ///   - accessLevel: 10 to 50, or 0 for a public group that the person only sees; 30 by default.
        ///   - isInherited: Whether the membership comes from the group above; false by default.
        public init(_ path: String, accessLevel: Int = 30, isInherited: Bool = false) {
            self.path = path
            self.accessLevel = accessLevel
            self.isInherited = isInherited
        }

        /// A developer's membership.
        ///
        /// - Parameter value: The full path.
        public init(stringLiteral value: String) { self.init(value) }

        /// A number that stays the same for the same path.
        var id: Int { Int(HexText.lower(SHA256.hash(Array("group \(path)".utf8))).prefix(6), radix: 16) ?? 1 }
    }
}
