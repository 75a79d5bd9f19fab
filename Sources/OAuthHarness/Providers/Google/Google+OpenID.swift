import HTTPWire
import JSONText

extension Google {
    // MARK: - ID tokens (google.md §7)

    /// The identifier of the key that signs: 40 hexadecimal digits.
    private static let keyID = String(HexText.lower(SHA256.hash(Array(RSAKey.test.id.utf8))).prefix(40))

    static func idToken(
        _ account: Account,
        _ scope: Scope,
        _ transaction: Transaction,
        nonce: [UInt8]?,
        accessToken: [UInt8]?,
        code: [UInt8]? = nil
    ) -> String {
        let issuer = issuer(transaction)
        let scheme = issuer.firstRange(of: "://")?.upperBound ?? issuer.startIndex
        let client = transaction.client?.id ?? ""
        let now = transaction.now
        let domain = transaction.profile[workspace]
        let person = people(account, scope)
        return JSONWebToken.signed(
            ["alg": "RS256", "kid": .string(keyID), "typ": "JWT"],
            .members(
                [
                    ("iss", .string(transaction.profile[issForm] == .bare ? String(issuer[scheme...]) : issuer)),
                    ("azp", .string(client)),
                    ("aud", .string(client)),
                    ("sub", .string(subject(of: account))),
                    ("hd", domain.isEmpty ? nil : .string(domain)),
                    ("email", person["email"]),
                    ("email_verified", person["email_verified"]),
                    ("at_hash", accessToken.map { .string(JSONWebToken.halfHash($0)) }),
                    ("c_hash", code.map { .string(JSONWebToken.halfHash($0)) }),
                    ("nonce", nonce.map { .string(String(decoding: $0, as: UTF8.self)) }),
                    ("name", person["name"]),
                    ("picture", scope.contains(longProfile) ? person["picture"] : nil),
                    ("given_name", person["given_name"]),
                    ("family_name", person["family_name"]),
                    ("iat", .integer(now.seconds)),
                    ("exp", .integer((now + .seconds(3600)).seconds)),
                ]
            )
        )
    }

    /// What the scope lets a client see of a person, under the newer names.
    private static func people(_ account: Account, _ scope: Scope) -> JSONObject {
        let words = account.name.split(separator: " ", maxSplits: 1).map(String.init)
        let hasNames = scope.contains(longProfile)
        let hasEmail = scope.contains(longEmail)
        var person =
            JSON.members([
                ("sub", .string(subject(of: account))),
                ("name", hasNames ? .string(account.name) : nil),
                ("given_name", hasNames ? words.first.map(JSON.string) : nil),
                ("family_name", hasNames && words.count > 1 ? .string(words[1]) : nil),
                ("picture", .string("https://lh3.googleusercontent.com/a/\(account.id)=s96-c")),
                ("email", hasEmail ? .string(account.email) : nil),
                ("email_verified", hasEmail ? true : nil),
            ]).object ?? [:]
        for (key, value) in account.profileFields where key != "picture" || value != .null { person[key] = value }
        return person
    }

    // MARK: - Profile calls (google.md §4)

    static let profileCalls: [EndpointBehavior] = [
        profileCall("/v1/userinfo", isOpenID: true), profileCall("/oauth2/v3/userinfo", isOpenID: true),
        profileCall("/oauth2/v2/userinfo", isOpenID: false), profileCall("/oauth2/v1/userinfo", isOpenID: false),
    ]

    private static func profileCall(_ path: String, isOpenID: Bool) -> EndpointBehavior {
        EndpointBehavior(
            .userinfo,
            [.get, .post],
            path,
            checks: [.accessTokenIsLive(missing: tokenAbsent, source: "google.md §4")]
        ) { transaction in
            guard let account = transaction.account else { return notFound(transaction) }
            var person = people(account, transaction.grant?.scope ?? [])
            if !isOpenID { person = older(person) }
            let domain = transaction.profile[workspace]
            if !domain.isEmpty { person["hd"] = .string(domain) }
            return .fields(.object(person))
        }
    }

    /// The names and the order of the first two versions.
    private static func older(_ person: JSONObject) -> JSONObject {
        var result = JSONObject()
        for (old, new) in [("id", "sub"), ("email", "email"), ("verified_email", "email_verified")] {
            if let value = person[new] { result[old] = value }
        }
        for (key, value) in person where !["sub", "email", "email_verified"].contains(key) { result[key] = value }
        return result
    }

    // MARK: - Token info (google.md §5)

    static let tokenInfoCalls: [EndpointBehavior] = [
        "/tokeninfo", "/oauth2/v3/tokeninfo", "/oauth2/v2/tokeninfo", "/oauth2/v1/tokeninfo",
    ].map { path in
        EndpointBehavior(
            .tokenInfo,
            [.get, .post],
            path,
            checks: [
                Check.accessTokenIsLive(source: "google.md §5").when { $0.value("id_token") == nil },
                Check("id_token is one of this provider", "google.md §5", .invalidToken) { transaction in
                    guard let token = transaction.value("id_token") else { return .pass }
                    let claims = JSONWebToken.claims(of: token)
                    let end = claims?["exp"]?.integer ?? 0
                    return claims != nil && transaction.now.seconds < end
                        ? .pass : .fail(.other("id_token was not signed here, or has expired"))
                },
            ],
            answer: tokenInfo
        )
    }

    private static func tokenInfo(_ transaction: Transaction) -> Reply {
        if let claims = transaction.value("id_token").flatMap({ JSONWebToken.claims(of: $0) }) {
            var fields = JSONObject()
            for (key, value) in claims.object ?? [:] { fields[key] = asText(value) }
            fields.merge(["alg": "RS256", "kid": .string(keyID), "typ": "JWT"])
            return .fields(.object(fields))
        }
        guard let grant = transaction.grant else { return notFound(transaction) }
        let left = grant.accessLifetime.map { (grant.issuedAt + $0 - transaction.now).roundedSeconds } ?? 0
        let client = JSON.string(grant.clientID ?? "")
        let person = grant.account.map { JSON.string(subject(of: $0)) }
        let hasEmail = grant.scope.contains(longEmail)
        let email = hasEmail ? grant.account.map { JSON.string($0.email) } : nil
        let access: JSON = grant.refreshToken == nil ? "online" : "offline"
        let path = transaction.request.path
        let members: [(String, JSON?)] =
            path.hasPrefix("/oauth2/v1/") || path.hasPrefix("/oauth2/v2/")
            ? [
                ("issued_to", client), ("audience", client), ("user_id", person),
                ("scope", .string(grant.scope.joined())), ("expires_in", .integer(left)), ("email", email),
                ("verified_email", hasEmail ? true : nil), ("access_type", access),
            ]
            : [
                ("azp", client), ("aud", client), ("sub", person), ("scope", .string(grant.scope.joined())),
                ("exp", .string("\(transaction.now.seconds + left)")), ("expires_in", .string("\(left)")),
                ("email", email), ("email_verified", hasEmail ? "true" : nil), ("access_type", access),
            ]
        return .fields(.members(members))
    }

    private static func asText(_ value: JSON) -> JSON { .string(value.string ?? value.text()) }

    // MARK: - Metadata and keys (google.md §7)

    static let metadata = EndpointBehavior(.metadata, [.get], "/.well-known/openid-configuration", answer: discovery)

    private static func discovery(_ transaction: Transaction) -> Reply {
        let promise = transaction.profile[callbackIss] == .on
        let place = { (host: String, path: String) in JSON.string(address(host, path, transaction)) }
        var fields: JSONObject = [
            "issuer": .string(issuer(transaction)),
            "authorization_endpoint": place("accounts.google.com", "/o/oauth2/v2/auth"),
            "device_authorization_endpoint": place("oauth2.googleapis.com", "/device/code"),
            "token_endpoint": place("oauth2.googleapis.com", "/token"),
            "userinfo_endpoint": place("openidconnect.googleapis.com", "/v1/userinfo"),
            "revocation_endpoint": place("oauth2.googleapis.com", "/revoke"),
            "jwks_uri": place("www.googleapis.com", "/oauth2/v3/certs"),
            "response_types_supported": texts(
                "code",
                "token",
                "id_token",
                "code token",
                "code id_token",
                "token id_token",
                "code token id_token",
                "none"
            ),
        ]
        if promise {
            fields["response_modes_supported"] = texts("query", "fragment", "form_post")
            fields["authorization_response_iss_parameter_supported"] = true
        }
        fields.merge([
            "subject_types_supported": texts("public"),
            "id_token_signing_alg_values_supported": texts("RS256"),
            "scopes_supported": texts("openid", "email", "profile"),
            "token_endpoint_auth_methods_supported": texts("client_secret_post", "client_secret_basic"),
            "claims_supported": texts(
                "aud",
                "email",
                "email_verified",
                "exp",
                "family_name",
                "given_name",
                "iat",
                "iss",
                "name",
                "picture",
                "sub"
            ),
            "code_challenge_methods_supported": texts("plain", "S256"),
            "grant_types_supported": texts(
                "authorization_code",
                "refresh_token",
                GrantType.deviceCode.rawValue,
                "urn:ietf:params:oauth:grant-type:jwt-bearer"
            ),
        ])
        return .fields(.object(fields), contentType: "application/json")
    }

    private static func texts(_ texts: String...) -> JSON { .array(texts.map(JSON.string)) }

    static let keys = EndpointBehavior(.keys, [.get], "/oauth2/v3/certs") { transaction in
        let age = transaction.profile[keysMaxAge]
        return .fields(
            ["keys": [nextKey, ownKey]],
            headers: ["Cache-Control": "public, max-age=\(age), must-revalidate, no-transform"],
            contentType: "application/json; charset=UTF-8"
        )
    }

    /// The members of the two keys of a document stand in different orders.
    private static let ownKey: JSON = [
        "alg": "RS256", "e": "AQAB", "n": RSAKey.test.jwk["n"] ?? "", "kid": .string(keyID), "use": "sig", "kty": "RSA",
    ]

    /// A key that will sign one day: there is no private half of it.
    private static let nextKey: JSON = {
        var entropy = Entropy(seed: Entropy.seed(of: "google's next key"))
        let digits = Array(UInt8.min...UInt8.max)
        var modulus = entropy.text(256, from: digits)
        modulus[0] |= 0x80
        modulus[255] |= 1
        let kid = String(HexText.lower(SHA256.hash(modulus)).prefix(40))
        return [
            "e": "AQAB", "n": .string(Base64.encodeURL(modulus)), "kty": "RSA", "use": "sig", "kid": .string(kid),
            "alg": "RS256",
        ]
    }()
}
