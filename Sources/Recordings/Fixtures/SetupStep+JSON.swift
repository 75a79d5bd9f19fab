import JSONText

extension SetupStep {
    private static let names = [
        "registerClient", "registerUser", "issueCode", "issueToken", "issueDeviceCode", "refresh", "revoke", "advance",
        "signOut",
    ]

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allow(Self.names)
        let members = try cursor.members()
        guard let (name, body) = members.first, members.count == 1 else {
            throw cursor.error("one step name", found: "\(members.count) members")
        }
        self =
            switch name {
            case "registerClient": .registerClient(try RegisterClient(body))
            case "registerUser": .registerUser(try RegisterUser(body))
            case "issueCode": .issueCode(try IssueCode(body))
            case "issueToken": .issueToken(try IssueToken(body))
            case "issueDeviceCode": .issueDeviceCode(try IssueDeviceCode(body))
            case "refresh": .refresh(try body.string())
            case "revoke": .revoke(try body.string())
            case "advance": .advance(.seconds(try body.integer(in: 0...1_000_000_000)))
            default: try Self.signOut(body)
            }
    }

    private static func signOut(_ body: JSONCursor) throws(JSONShapeError) -> SetupStep {
        try body.allow([])
        return .signOut
    }

    static func list(_ cursor: JSONCursor?) throws(JSONShapeError) -> [SetupStep] {
        guard let cursor else { return [] }
        var steps: [SetupStep] = []
        for element in try cursor.elements() {
            steps.append(try SetupStep(element))
        }
        return steps
    }

    var json: JSON {
        switch self {
        case .registerClient(let step): ["registerClient": step.json]
        case .registerUser(let step): ["registerUser": step.json]
        case .issueCode(let step): ["issueCode": step.json]
        case .issueToken(let step): ["issueToken": step.json]
        case .issueDeviceCode(let step): ["issueDeviceCode": step.json]
        case .refresh(let name): ["refresh": .string(name)]
        case .revoke(let name): ["revoke": .string(name)]
        case .advance(let time): ["advance": .integer(Int(time.components.seconds))]
        case .signOut: ["signOut": [:]]
        }
    }
}

// MARK: -

extension SetupStep.RegisterClient {
    private static let fields = JSONText.fields(
        Field("as", .text),
        Field("redirectURIs", .texts, unless: []),
        Field("scopes", .texts, unless: []),
        Field("public", .flag, unless: false),
        Field("trusted", .flag, unless: false)
    )

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        (name, redirectURIs, scopes, isPublic, isTrusted) = try Self.fields.read(cursor)
    }

    var json: JSON { .object(Self.fields.write((name, redirectURIs, scopes, isPublic, isTrusted))) }
}

extension SetupStep.RegisterUser {
    private static let fields = JSONText.fields(
        Field("username", .text),
        Field("password", .text),
        Field("id", optional: .integer),
        Field("name", optional: .text),
        Field("email", optional: .text),
        Field("twoFactor", .flag, unless: false),
        Field("blocked", .flag, unless: false)
    )

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        (username, password, id, name, email, hasTwoFactor, isBlocked) = try Self.fields.read(cursor)
    }

    var json: JSON { .object(Self.fields.write((username, password, id, name, email, hasTwoFactor, isBlocked))) }
}

extension SetupStep.IssueCode {
    private static let fields = JSONText.fields(
        Field("as", .text),
        Field("client", .text),
        Field("redirectURI", .text),
        Field("scope", .text),
        Field("codeChallenge", optional: .text),
        Field("codeChallengeMethod", optional: .text)
    )

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        (name, client, redirectURI, scope, codeChallenge, codeChallengeMethod) = try Self.fields.read(cursor)
    }

    var json: JSON {
        .object(Self.fields.write((name, client, redirectURI, scope, codeChallenge, codeChallengeMethod)))
    }
}

extension SetupStep.IssueToken {
    private static let fields = JSONText.fields(
        Field("as", .text),
        Field("refresh", optional: .text),
        Field("client", optional: .text),
        Field("scope", .text),
        Field("user", optional: .text),
        Field("impersonation", .flag, unless: false)
    )

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        (name, refresh, client, scope, user, isImpersonation) = try Self.fields.read(cursor)
    }

    var json: JSON { .object(Self.fields.write((name, refresh, client, scope, user, isImpersonation))) }
}

extension SetupStep.IssueDeviceCode {
    private static let fields = JSONText.fields(
        Field("as", .text),
        Field("userCode", optional: .text),
        Field("client", .text),
        Field("scope", .text)
    )

    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        (name, userCode, client, scope) = try Self.fields.read(cursor)
    }

    var json: JSON { .object(Self.fields.write((name, userCode, client, scope))) }
}
