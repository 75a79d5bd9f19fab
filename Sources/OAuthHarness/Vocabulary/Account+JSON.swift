import HTTPWire
package import JSONText

extension Shape<Account> {
    private typealias Words = (
        String, Int?, String?, String?, String, Bool, Bool, JSONObject, [Account.Address], [Account.Organization],
        [Account.Group], [Account.Repository]
    )

    private static let accountFields = JSONText.fields(
        Field<String>("login", Shape<String>.filledText.noted("The login name; the password grant's username.")),
        Field<Int?>("id", optional: Shape<Int>.integer(atLeast: 1)),
        Field<String?>("name", optional: Shape<String>.text.noted("The name for people; the login by default.")),
        Field<String?>(
            "email",
            optional: Shape<String>.text.noted("The primary address; LOGIN@example.com by default.")
        ),
        Field<String>("password", Shape<String>.text, default: "correct-horse"),
        Field<Bool>("two_factor", Shape<Bool>.flag.noted("Whether a password alone is not enough."), default: false),
        Field<Bool>("blocked", Shape<Bool>.flag.noted("Whether the provider has blocked the account."), default: false),
        Field<JSONObject>(
            "profile",
            Shape<JSONObject>.nullableTextMap.noted("Fields that replace those of the profile call's own answer."),
            default: [:]
        ),
        Field<[Account.Address]>("addresses", .list(of: .address, "an array of addresses"), default: []),
        Field<[Account.Organization]>(
            "organizations",
            .list(of: .organization, "an array of organizations"),
            default: []
        ),
        Field<[Account.Group]>("groups", .list(of: .group, "an array of groups"), default: []),
        Field<[Account.Repository]>("repositories", .list(of: .repository, "an array of repositories"), default: [])
    )

    /// An account as files and the control API write it; what is left out follows from the login.
    package static let account = Shape(object: accountFields, make: make, write: words)

    @Sendable
    private static func make(_ words: Words) -> Account {
        let (
            login, id, name, email, password, hasTwoFactor, isBlocked, profile, addresses, organizations, groups, own
        ) =
            words
        var account = Account(
            id: id ?? Account.number(of: login),
            login: login,
            name: name ?? login,
            email: email ?? "\(login)@example.com",
            password: password,
            hasTwoFactor: hasTwoFactor,
            isBlocked: isBlocked,
            profile: Dictionary(profile.map { ($0.key, $0.value.string) }) { $1 },
            addresses: addresses,
            organizations: organizations,
            groups: groups
        )
        account.repositories = own
        return account
    }

    @Sendable
    private static func words(_ account: Account) -> Words {
        (
            account.login, account.id, account.name, account.email, account.password, account.hasTwoFactor,
            account.isBlocked, account.profileFields, account.addresses, account.organizations, account.groups,
            account.repositories
        )
    }
}

extension Account {
    /// A number that stays the same for the same login.
    fileprivate static func number(of login: String) -> Int {
        1_000_000 + (Int(HexText.lower(SHA256.hash(Array("account \(login)".utf8))).prefix(6), radix: 16) ?? 0)
    }

    /// The account as files write it.
    package var json: JSON { Shape<Account>.account.write(self) ?? .null }
}

extension Shape<JSONObject> {
    /// Strings, or `null`, by names.
    fileprivate static var nullableTextMap: Shape {
        let expected = "an object with strings or null"
        return Shape(
            expected,
            ["type": "object", "additionalProperties": ["type": ["string", "null"]]],
            reading: { json, path in
                guard let object = json.object else { throw JSONMismatch(json, at: path, expected: expected) }
                for (name, value) in object where value != .null { _ = try Shape<String>.text.read(value, path[name]) }
                return object
            },
            write: JSON.object
        )
    }
}

extension Shape {
    /// A name alone, or an object with more.
    fileprivate static func named(
        _ expected: String,
        _ object: Shape<Value>,
        name: @escaping @Sendable (String) -> Value
    ) -> Shape {
        let isName: @Sendable (JSON) -> Bool = { $0.object == nil }
        let text = Shape<String>.filledText.described(as: expected)
        return Shape(
            expected,
            ["oneOf": [.object(text.schema), .object(object.schema)]],
            reading: { try isName($0) ? name(text.read($0, $1)) : object.read($0, $1) },
            write: object.write,
            mistakes: { isName($0) ? text.mistakes($0, $1) : object.mistakes($0, $1) }
        )
    }
}

extension Shape<Account.Address> {
    fileprivate static let address = named(
        "an address, or an object with email and verified",
        Shape(
            object: JSONText.fields(
                Field<String>("email", Shape<String>.filledText),
                Field<Bool>("verified", Shape<Bool>.flag, default: true)
            ),
            make: { Account.Address($0, isVerified: $1) },
            write: { ($0.email, $0.isVerified) }
        )
    ) { Account.Address($0) }
}

extension Shape<Account.Organization> {
    fileprivate static let organization = named(
        "a name, or an object with login, admin, pending, public and teams",
        Shape(
            object: JSONText.fields(
                Field<String>("login", Shape<String>.filledText),
                Field<Bool>("admin", Shape<Bool>.flag, default: false),
                Field<Bool>("pending", Shape<Bool>.flag, default: false),
                Field<Bool>("public", Shape<Bool>.flag, default: false),
                Field<[String]>("teams", Shape<[String]>.texts, default: [])
            ),
            make: { Account.Organization($0, isAdmin: $1, isPending: $2, isPublic: $3, teams: $4) },
            write: { ($0.login, $0.isAdmin, $0.isPending, $0.isPublic, $0.teams) }
        )
    ) { Account.Organization($0) }
}

extension Shape<Account.Group> {
    fileprivate static let group = named(
        "a path, or an object with path, access_level and inherited",
        Shape(
            object: JSONText.fields(
                Field<String>("path", Shape<String>.filledText),
                Field<Int>("access_level", Shape<Int>.integer(in: 0...50), default: 30),
                Field<Bool>("inherited", Shape<Bool>.flag, default: false)
            ),
            make: { Account.Group($0, accessLevel: $1, isInherited: $2) },
            write: { ($0.path, $0.accessLevel, $0.isInherited) }
        )
    ) { Account.Group($0) }
}

extension Shape<Account.Repository> {
    fileprivate static let repository = named(
        "a name, or an object with name, description and private",
        Shape(
            object: JSONText.fields(
                Field<String>("name", Shape<String>.filledText),
                Field<String?>("description", optional: Shape<String>.text),
                Field<Bool>("private", Shape<Bool>.flag, default: false)
            ),
            make: { Account.Repository($0, description: $1, isPrivate: $2) },
            write: { ($0.name, $0.description, $0.isPrivate) }
        )
    ) { Account.Repository($0) }
}
