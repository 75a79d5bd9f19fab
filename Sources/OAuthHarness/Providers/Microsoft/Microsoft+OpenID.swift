import HTTPWire
import JSONText

extension Microsoft {
    // MARK: - ID tokens (microsoft.md §5)

    private static let keyID = String(RSAKey.test.id.prefix(27))

    /// The person's number in the directory.
    static func objectID(of account: Account, _ transaction: Transaction) -> String {
        guard transaction.profile[accountKind] == .aad else {
            return "00000000-0000-0000-\(personalID(of: account).prefix(4))-\(personalID(of: account).suffix(12))"
        }
        return transaction.pseudonym(CredentialShape.hex(32).grouped(8, 4, 4, 4, 12), for: "oid \(account.id)")
    }

    /// Sixteen digits for a personal account at Graph.
    private static func personalID(of account: Account) -> String {
        let digits = String(max(0, account.id), radix: 16)
        return String(repeating: "0", count: max(0, 16 - digits.utf8.count)) + digits
    }

    static func clientInfo(_ account: Account, _ transaction: Transaction) -> String {
        let info: JSON = [
            "uid": .string(objectID(of: account, transaction)), "utid": .string(tenantID(transaction)),
        ]
        return Base64.encodeURL(info.bytes())
    }

    static func issuer(_ tenant: String, _ transaction: Transaction) -> String {
        address(login, "/\(tenant)/v2.0", transaction)
    }

    static func idToken(
        _ account: Account,
        _ scope: Scope,
        _ transaction: Transaction,
        nonce: [UInt8]?,
        code: [UInt8]? = nil
    ) -> String {
        let profile = transaction.profile
        let isWork = profile[accountKind] == .aad
        let client = transaction.client?.id ?? ""
        let start = transaction.now.seconds - profile[iatSkew]
        let hasProfile = scope.contains("profile")
        let hasEmail = scope.contains("email") && profile[emailClaim] == .present
        let key = "\(client) \(account.id)"
        let subject =
            isWork
            ? transaction.pseudonym(.base64URL(43), for: "sub " + key)
            : String(repeating: "A", count: 22) + transaction.pseudonym(.base64URL(21), for: "sub " + key)
        var known: [String: JSON] = [
            "aud": .string(client), "iss": .string(issuer(tenantID(transaction), transaction)),
            "iat": .integer(start), "nbf": .integer(start), "exp": .integer(start + (isWork ? 3_900 : 86_700)),
            "sub": .string(subject), "tid": .string(tenantID(transaction)), "ver": "2.0",
        ]
        if let code { known["c_hash"] = .string(JSONWebToken.halfHash(code)) }
        if let nonce { known["nonce"] = .string(String(decoding: nonce, as: UTF8.self)) }
        if hasEmail { known["email"] = .string(account.email) }
        if hasProfile {
            known["name"] = .string(account.name)
            known["oid"] = .string(objectID(of: account, transaction))
            known["preferred_username"] = .string(account.email)
        }
        known["uti"] = .string(transaction.pseudonym(.base64URL(22), for: "uti \(transaction.exchange)"))
        known["aio"] = .string(transaction.pseudonym(.base64URL(60), for: "aio \(transaction.exchange)"))
        known["xms_edov"] = verified(profile[xmsEdov])
        var claims = JSONObject()
        for name in isWork ? workOrder : personalOrder { claims[name] = known[name] }
        return JSONWebToken.signed(["typ": "JWT", "alg": "RS256", "kid": .string(keyID)], .object(claims))
    }

    private static func verified(_ form: EmailVerified) -> JSON? {
        switch form {
        case .absent: nil
        case .bool: .bool(true)
        case .text: .string("1")
        case .number: .integer(1)
        }
    }

    private static let workOrder = [
        "aud", "iss", "iat", "nbf", "exp", "c_hash", "email", "name", "nonce", "oid", "preferred_username", "sub",
        "tid",
        "uti", "ver", "xms_edov",
    ]
    private static let personalOrder = [
        "ver", "iss", "sub", "aud", "exp", "iat", "nbf", "name", "preferred_username", "oid", "email", "tid", "c_hash",
        "nonce", "aio", "xms_edov",
    ]

    // MARK: - Graph (microsoft.md §6)

    private static let tokenCheck = Check.accessTokenIsLive(
        missing: "token_missing",
        expired: .expiredToken,
        revoked: .invalidToken,
        source: "microsoft.md §6"
    )

    static let me = EndpointBehavior(.userinfo, [.get], "/v1.0/me", checks: [tokenCheck]) { transaction in
        guard let account = transaction.account else { return transaction.profile.notFound(transaction) }
        let words = account.name.split(separator: " ", maxSplits: 1).map(String.init)
        let isWork = transaction.profile[accountKind] == .aad
        let id = isWork ? objectID(of: account, transaction) : personalID(of: account)
        let all: [String: JSON] = [
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/$entity",
            "businessPhones": [], "displayName": .string(account.name), "givenName": .string(words.first ?? ""),
            "surname": .string(words.count > 1 ? words[1] : ""), "mail": isWork ? .string(account.email) : .null,
            "userPrincipalName": .string(account.email), "id": .string(id),
        ]
        var fields = JSONObject()
        for name in isWork ? workMembers : personalMembers { fields[name] = all[name] ?? .null }
        fields.merge(account.profileFields)
        return .fields(
            .object(fields),
            headers: ["Access-Control-Allow-Origin": "*"],
            contentType: "application/json; odata.metadata=minimal; odata.streaming=true; charset=utf-8"
        )
    }

    private static let workMembers = [
        "@odata.context", "businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone",
        "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id",
    ]
    private static let personalMembers = [
        "@odata.context", "displayName", "surname", "givenName", "id", "userPrincipalName", "businessPhones",
        "jobTitle",
        "mail", "mobilePhone", "officeLocation", "preferredLanguage",
    ]

    static let userinfo = EndpointBehavior(
        .openIDUserinfo,
        [.get, .post],
        "/oidc/userinfo",
        checks: [tokenCheck]
    ) { transaction in
        guard let account = transaction.account else { return transaction.profile.notFound(transaction) }
        let words = account.name.split(separator: " ", maxSplits: 1).map(String.init)
        let client = transaction.client?.id ?? ""
        return .fields(
            .members([
                ("sub", .string(transaction.pseudonym(.base64URL(43), for: "sub \(client) \(account.id)"))),
                ("name", .string(account.name)),
                ("family_name", words.count > 1 ? .string(words[1]) : nil),
                ("given_name", words.first.map(JSON.string)),
                ("picture", "https://graph.microsoft.com/v1.0/me/photo/$value"),
                ("email", .string(account.email)),
            ])
        )
    }

    // MARK: - Logout, metadata, keys (microsoft.md §4, §7)

    static let logout = EndpointBehavior(.other, [.get, .post], "/:tenant/oauth2/v2.0/logout") { transaction in
        transaction.state.isSignedIn = false
        let target = transaction.value("post_logout_redirect_uri")
        let isKnown = transaction.state.clients.values.contains { client in
            target.map { sent in client.redirectURIs.contains { $0.isSpelled(sent) } } ?? false
        }
        guard let target, isKnown else {
            let text = "<h1>You signed out of your account</h1><p>It's a good idea to close all browser windows.</p>"
            return .text(HTML.page("Sign out", MockNotice.html(transaction, language: .english) + text))
        }
        var reply = Reply(.page, status: 302)
        reply.headers.fields.append(.init(name: "Location", bytes: target))
        return reply
    }

    private static let documentHeaders: HTTPHeaders = [
        "Cache-Control": "max-age=86400, private", "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Methods": "GET, OPTIONS",
    ]

    static let metadata = EndpointBehavior(
        .metadata,
        [.get],
        "/:tenant/v2.0/.well-known/openid-configuration",
        checks: [tenantIsKnown],
        answer: discovery
    )

    private static func discovery(_ transaction: Transaction) -> Reply {
        let segment = tenantSegment(transaction)
        let place = { (path: String) in JSON.string(address(login, "/\(segment)" + path, transaction)) }
        let texts = { (texts: [String]) in JSON.array(texts.map(JSON.string)) }
        let isAlias = segment == "common" || segment == "organizations"
        let isPlain = isAlias && transaction.profile[discoveryIssuer] == .placeholder
        let known = segment == "consumers" ? personalTenant : isAlias ? tenantID(transaction) : segment
        var fields: JSONObject = [
            "token_endpoint": place("/oauth2/v2.0/token"),
            "token_endpoint_auth_methods_supported": texts([
                "client_secret_post", "private_key_jwt", "client_secret_basic",
            ]),
            "jwks_uri": place("/discovery/v2.0/keys"),
            "response_modes_supported": texts(["query", "fragment", "form_post"]),
            "subject_types_supported": texts(["pairwise"]),
            "id_token_signing_alg_values_supported": texts(["RS256"]),
            "response_types_supported": texts(["code", "id_token", "code id_token", "id_token token"]),
            "scopes_supported": texts(["openid", "profile", "email", "offline_access"]),
            "issuer": .string(issuer(isPlain ? "{tenantid}" : known, transaction)),
            "request_uri_parameter_supported": false,
            "userinfo_endpoint": .string(address(graph, "/oidc/userinfo", transaction)),
        ]
        fields.merge([
            "authorization_endpoint": place("/oauth2/v2.0/authorize"),
            "device_authorization_endpoint": place("/oauth2/v2.0/devicecode"),
            "http_logout_supported": true,
            "frontchannel_logout_supported": true,
            "end_session_endpoint": place("/oauth2/v2.0/logout"),
            "claims_supported": texts(claimNames),
            "kerberos_endpoint": place("/kerberos"),
            "tenant_region_scope": "EU",
            "cloud_instance_name": "microsoftonline.com",
            "cloud_graph_host_name": "graph.windows.net",
            "msgraph_host": "graph.microsoft.com",
            "rbac_url": "https://pas.windows.net",
        ])
        return .fields(.object(fields), headers: documentHeaders)
    }

    private static let claimNames = [
        "sub", "iss", "cloud_instance_name", "cloud_instance_host_name", "cloud_graph_host_name", "msgraph_host", "aud",
        "exp", "iat", "auth_time", "acr", "nonce", "preferred_username", "name", "tid", "ver", "at_hash", "c_hash",
        "email",
    ]

    static let keys = EndpointBehavior(.keys, [.get], "/:tenant/discovery/v2.0/keys") { transaction in
        let issuer = issuer(transaction.profile[accountKind] == .msa ? personalTenant : "{tenantid}", transaction)
        return .fields(
            [
                "keys": [
                    [
                        "kty": "RSA", "use": "sig", "kid": .string(keyID), "x5t": .string(keyID),
                        "n": RSAKey.test.jwk["n"] ?? "", "e": "AQAB", "x5c": [], "issuer": .string(issuer),
                    ]
                ]
            ],
            headers: documentHeaders
        )
    }
}
