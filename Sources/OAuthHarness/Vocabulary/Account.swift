import JSONText

/// A resource owner as the provider knows him or her (RFC 6749 §1.1).
public struct Account: Hashable, Sendable {
    /// The numeric id that profile calls answer.
    public var id: Int
    /// The login name, also what a password grant takes as `username`.
    public var login: String
    /// The name shown to people.
    public var name: String
    /// The primary e-mail address.
    public var email: String
    /// The password of a password grant.
    public var password: String
    /// Whether a second factor is needed, so that a password alone is not enough.
    public var hasTwoFactor: Bool
    /// Whether the provider has blocked the account.
    public var isBlocked: Bool
    /// Fields that replace or join those of the profile call's own answer.
    public var profile: [String: String?]
    /// The e-mail addresses besides the primary one.
    public var addresses: [Address]
    /// The organisations that the person belongs to.
    public var organizations: [Organization]
    /// The groups that the person belongs to.
    public var groups: [Group]
    /// The repositories below the login that are there before any client names them.
    package var repositories: [Repository] = []

    /// Describes an account.
    ///
    /// - Parameters:
    ///   - id: The numeric id.
    ///   - login: The login name.
    ///   - name: The name shown to people.
    ///   - email: The primary e-mail address.
    ///   - password: The password of a password grant.
    ///   - hasTwoFactor: Whether a password alone is not enough; false by default.
    ///   - isBlocked: Whether the provider has blocked the account; false by default.
    ///   - profile: Fields that replace those of the profile call's own answer; a nil value becomes `null`.
    ///   - addresses: The e-mail addresses besides the primary one; none by default.
    ///   - organizations: The organisations that the person belongs to; none by default.
    ///   - groups: The groups that the person belongs to; none by default.
    public init(
        id: Int,
        login: String,
        name: String,
        email: String,
        password: String = "correct-horse",
        hasTwoFactor: Bool = false,
        isBlocked: Bool = false,
        profile: [String: String?] = [:],
        addresses: [Address] = [],
        organizations: [Organization] = [],
        groups: [Group] = []
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.email = email
        self.password = password
        self.hasTwoFactor = hasTwoFactor
        self.isBlocked = isBlocked
        self.profile = profile
        self.addresses = addresses
        self.organizations = organizations
        self.groups = groups
    }

    /// The fields of ``profile`` in the order of their names.
    var profileFields: JSONObject {
        profile.isEmpty
            ? [:]
            : JSONObject(profile.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(JSON.string) ?? .null) })
    }

    /// The account that signs in where a test names none.
    public static let sample = Account(id: 1_000_001, login: "mock-dev", name: "Mock Dev", email: "dev@example.com")
    /// A second account for tests of mixed-up sessions.
    public static let other = Account(id: 1_000_002, login: "other-dev", name: "Other Dev", email: "other@example.com")
}
