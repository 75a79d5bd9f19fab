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
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allow(["as", "redirectURIs", "scopes", "public", "trusted"])
        name = try cursor.member("as").string()
        redirectURIs = try cursor.optional("redirectURIs")?.strings() ?? []
        scopes = try cursor.optional("scopes")?.strings() ?? []
        isPublic = try cursor.optional("public")?.bool() ?? false
        isTrusted = try cursor.optional("trusted")?.bool() ?? false
    }

    var json: JSON {
        var object: JSONObject = ["as": .string(name)]
        if !redirectURIs.isEmpty { object["redirectURIs"] = .array(redirectURIs.map(JSON.string)) }
        if !scopes.isEmpty { object["scopes"] = .array(scopes.map(JSON.string)) }
        if isPublic { object["public"] = true }
        if isTrusted { object["trusted"] = true }
        return .object(object)
    }
}

extension SetupStep.RegisterUser {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allow(["username", "password", "id", "name", "email", "twoFactor", "blocked"])
        username = try cursor.member("username").string()
        password = try cursor.member("password").string()
        id = try cursor.optional("id")?.integer()
        name = try cursor.optional("name")?.string()
        email = try cursor.optional("email")?.string()
        hasTwoFactor = try cursor.optional("twoFactor")?.bool() ?? false
        isBlocked = try cursor.optional("blocked")?.bool() ?? false
    }

    var json: JSON {
        var object: JSONObject = ["username": .string(username), "password": .string(password)]
        object["id"] = id.map(JSON.integer)
        object["name"] = name.map(JSON.string)
        object["email"] = email.map(JSON.string)
        if hasTwoFactor { object["twoFactor"] = true }
        if isBlocked { object["blocked"] = true }
        return .object(object)
    }
}

extension SetupStep.IssueCode {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allow(["as", "client", "redirectURI", "scope", "codeChallenge", "codeChallengeMethod"])
        name = try cursor.member("as").string()
        client = try cursor.member("client").string()
        redirectURI = try cursor.member("redirectURI").string()
        scope = try cursor.member("scope").string()
        codeChallenge = try cursor.optional("codeChallenge")?.string()
        codeChallengeMethod = try cursor.optional("codeChallengeMethod")?.string()
    }

    var json: JSON {
        var object: JSONObject = [
            "as": .string(name), "client": .string(client), "redirectURI": .string(redirectURI),
            "scope": .string(scope),
        ]
        object["codeChallenge"] = codeChallenge.map(JSON.string)
        object["codeChallengeMethod"] = codeChallengeMethod.map(JSON.string)
        return .object(object)
    }
}

extension SetupStep.IssueToken {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allow(["as", "refresh", "client", "scope", "user", "impersonation"])
        name = try cursor.member("as").string()
        refresh = try cursor.optional("refresh")?.string()
        client = try cursor.optional("client")?.string()
        scope = try cursor.member("scope").string()
        user = try cursor.optional("user")?.string()
        isImpersonation = try cursor.optional("impersonation")?.bool() ?? false
    }

    var json: JSON {
        var object: JSONObject = ["as": .string(name)]
        object["refresh"] = refresh.map(JSON.string)
        object["client"] = client.map(JSON.string)
        object["scope"] = .string(scope)
        object["user"] = user.map(JSON.string)
        if isImpersonation { object["impersonation"] = true }
        return .object(object)
    }
}

extension SetupStep.IssueDeviceCode {
    init(_ cursor: JSONCursor) throws(JSONShapeError) {
        try cursor.allow(["as", "userCode", "client", "scope"])
        name = try cursor.member("as").string()
        userCode = try cursor.optional("userCode")?.string()
        client = try cursor.member("client").string()
        scope = try cursor.member("scope").string()
    }

    var json: JSON {
        var object: JSONObject = ["as": .string(name)]
        object["userCode"] = userCode.map(JSON.string)
        object["client"] = .string(client)
        object["scope"] = .string(scope)
        return .object(object)
    }
}
