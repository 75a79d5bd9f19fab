import HTTPWire
import JSONText

extension Apple {
    /// Who an ID token is about, and with what it came.
    struct Subject {
        let account: Account
        let scope: Scope
        let clientID: String
        var nonce: [UInt8]?
        /// What `c_hash` or `at_hash` is made of.
        let hashed: (name: String, value: [UInt8])
        let signedInAt: ProviderInstant
        var isFirst = false
    }

    /// The person's identifier, the same in all apps of a team.
    static func subject(of account: Account, _ transaction: Transaction) -> String {
        let team = transaction.profile[teamID]
        let start = String(account.id).suffix(6)
        let middle = transaction.pseudonym(.hex(32), for: "\(team) \(account.id)")
        let end = transaction.pseudonym(.digits(4), for: "\(team) \(account.id)")
        return String(repeating: "0", count: 6 - start.utf8.count) + "\(start).\(middle).\(end)"
    }

    /// The address that the client sees.
    static func address(of account: Account, _ transaction: Transaction) -> String {
        guard transaction.profile[relay] else { return account.email }
        let letters = CredentialShape(10, of: "abcdefghijklmnopqrstuvwxyz0123456789")
        return transaction.pseudonym(letters, for: "relay \(account.id)") + "@privaterelay.appleid.com"
    }

    static func idToken(_ subject: Subject, _ transaction: Transaction) -> String {
        let profile = transaction.profile
        let now = transaction.now.seconds
        let hasEmail = subject.scope.contains("email") && (profile[emailClaim] == .always || subject.isFirst)
        let yes: JSON? = profile[booleanClaims] == .bool ? true : "true"
        let account = subject.account
        return JSONWebToken.signed(
            ["kid": .string(signingKeyID(transaction)), "alg": "RS256"],
            .members([
                ("iss", .string(transaction.origin)),
                ("aud", .string(subject.clientID)),
                ("exp", .integer(now + profile[idTokenLifetime])),
                ("iat", .integer(now)),
                ("sub", .string(Apple.subject(of: account, transaction))),
                ("nonce", subject.nonce.map { .string(String(decoding: $0, as: UTF8.self)) }),
                (subject.hashed.name, .string(JSONWebToken.halfHash(subject.hashed.value))),
                ("email", hasEmail ? .string(address(of: account, transaction)) : nil),
                ("email_verified", hasEmail ? yes : nil),
                ("is_private_email", hasEmail && profile[relay] ? yes : nil),
                ("auth_time", .integer(subject.signedInAt.seconds)),
                ("nonce_supported", true),
            ])
        )
    }

    // MARK: - Keys and metadata (apple.md §4)

    /// Ten characters each; the keys behind them are one, so that any of them may sign.
    private static func keyID(_ number: Int) -> String {
        var entropy = Entropy(seed: Entropy.seed(of: "apple key \(number)"))
        return String(decoding: CredentialShape.alphanumeric(10).mint(&entropy), as: UTF8.self)
    }

    private static func signingKeyID(_ transaction: Transaction) -> String {
        let count = transaction.profile[keyCount]
        return switch transaction.profile[signingKey] {
        case .any: keyID(transaction.exchange % count)
        case .first: keyID(0)
        case .unlisted: keyID(count)
        }
    }

    static let keys = EndpointBehavior(.keys, [.get], "/auth/keys") { transaction in
        let keys = (0..<transaction.profile[keyCount]).map { number -> JSON in
            [
                "kty": "RSA", "kid": .string(keyID(number)), "use": "sig", "alg": "RS256",
                "n": RSAKey.test.jwk["n"] ?? "", "e": "AQAB",
            ]
        }
        return .fields(["keys": .array(keys)], headers: headers, contentType: contentType)
    }

    static let metadata = EndpointBehavior(.metadata, [.get], "/.well-known/openid-configuration") { transaction in
        let isMoved = transaction.profile[discoveryIssuer] == .account
        let host = isMoved ? "https://account.apple.com" : transaction.origin
        let texts = { (texts: [String]) in JSON.array(texts.map(JSON.string)) }
        return .fields(
            [
                "issuer": .string(host),
                "authorization_endpoint": .string(host + "/auth/authorize"),
                "token_endpoint": .string(host + "/auth/token"),
                "revocation_endpoint": .string(host + "/auth/revoke"),
                "jwks_uri": .string(host + "/auth/keys"),
                "response_types_supported": texts(["code"]),
                "response_modes_supported": texts(["query", "fragment", "form_post"]),
                "subject_types_supported": texts(["pairwise"]),
                "id_token_signing_alg_values_supported": texts(["RS256"]),
                "scopes_supported": texts(["openid", "email", "name"]),
                "token_endpoint_auth_methods_supported": texts(["client_secret_post"]),
                "claims_supported": texts([
                    "aud", "email", "email_verified", "exp", "iat", "is_private_email", "iss", "nonce",
                    "nonce_supported", "real_user_status", "sub", "transfer_sub",
                ]),
            ],
            headers: headers,
            contentType: contentType
        )
    }
}
