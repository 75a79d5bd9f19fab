import HTTPWire
import JSONText

extension GitLab {
    /// Clients that register themselves, as MCP hosts do (gitlab.md §5.6).
    static let registration: [EndpointBehavior] = [
        EndpointBehavior(.registration, [.post], "/oauth/register", checks: [nameIsUsable, addressesAreUsable]) {
            register($0)
        }.offered { $0[dynamicRegistration] },
        EndpointBehavior(.metadata, [.get], "/.well-known/oauth-protected-resource", answer: protectedResource)
            .offered { $0[dynamicRegistration] },
    ]

    private static func protectedResource(_ transaction: Transaction) -> Reply {
        let resource = JSON.string("\(transaction.origin)/api/v4/mcp")
        let isString = transaction.profile[protectedResourceShape] == .string
        return lasting([
            ("resource", isString ? resource : [resource]),
            ("authorization_servers", [.string(transaction.origin)]),
            ("scopes_supported", isString ? ["mcp"] : nil),
        ])
    }

    /// The keys: that of OpenID Connect, and that of the tokens that pipelines get (updates-2026-11.md §G3).
    static let keys = EndpointBehavior(.keys, [.get], "/oauth/discovery/keys") { transaction in
        let key = "gitlab.keys"
        let first = transaction.state.memory[key]?.integer ?? transaction.now.seconds
        transaction.state.memory[key] = .integer(first)
        let isStale = transaction.now.seconds - first < transaction.profile[staleKeys]
        return lasting([("keys", [isStale ? formerKey : RSAKey.test.jwk, pipelineKey])])
    }.offered { $0[Doorkeeper.openIDConnect] && $0[keyDocument] == .gitlab }

    /// A key that signs nothing here.
    private static let pipelineKey: JSON = [
        "kty": "RSA", "kid": "paXHOe0Y9X8E80U6aXWhzqTznF55j6OXbp13zIqAk70", "e": "AQAB",
        "n": .string(
            "unpTWjgV0V3HK-ou069Som0CS5f0kOwYyvtT-QufK3QXut1BHqrPGqxKsI4Cnn6sN7g841zuE7Lslx2jyBohIwqUxLYu39jMrPuxZ0S4"
                + "Rgepvs925dJWpdwwNihtn0tK86eM7wY6zRYhGNdx9n4dw-2WhZfV1Tm5_E0WaulH9ln3jVl1G_sT50vM4WPAkPNP98R1S_Bb73IM"
                + "ibqA1WN8Gv71FLoATFXD8C4ZHgHkunZ7T35-Qq4g6w-QGHXQAOZDo6D6T82hylxBaPQGLO2V7vrZT_szcNfpLu3vdapdyLqBCY9x"
                + "jecQmfUeDr4pXTuT2ns2cfLHroCiNcaMXQFyqw"
        ),
        "use": "sig", "alg": "RS256",
    ]

    /// The key of OpenID Connect from before a rotation; it signs nothing here.
    private static let formerKey: JSON = [
        "kty": "RSA", "kid": "xvIgJ9MYnrDO6NfUz9-G_ZvPHdgbqMhlvdsVx9sbN4Y", "e": "AQAB",
        "n": .string(
            "o3x3Nem0R7xdCp164qlHQkmSrbG21--cZ-jkneonmdjhbkel8SG8nsMlgGt0h05G5g08yUjAO8rQqCbnCpoXRq2JgGnFIqH6GfMd"
                + "-63Tvr94MaSEzhiTE_c_qSQPefRx3hPXJ5B7FQQ1oYW6LalOURtw0TWSVIDyXNEAkiTEPOvZXj7Bv-YZinihicZrQPs_hfeVbKR6"
                + "DbXuM3YZykNg1eJYF1XB28SLVyG_IkGhCRdXtKtFvdSsgo4lePwzVXysBFxnR2Per0tToJGhuAb4-Ysva9CBJSiitq5JpHhtRd1b"
                + "_ymMQ6uxQpQke6pb84pHfB1XH7OymT-BqeMmH8Mwvw"
        ),
        "use": "sig", "alg": "RS256",
    ]

    /// A document that may be kept for a day (updates-2026-11.md §G2).
    private static func lasting(_ members: [(String, JSON?)]) -> Reply {
        Doorkeeper.plain(.members(members), security: true).with {
            $0["Cache-Control"] = "max-age=86400, public, must-revalidate, no-transform"
        }
    }

    /// The limit of one address (updates-2026-11.md §G3).
    static let registrationLimited = Reply.text(
        "This endpoint has been requested too many times. Try again later.",
        status: 429,
        contentType: "text/plain",
        meaning: .refusal
    )

    private static let invalidMetadata: ErrorCode = "invalid_client_metadata"

    /// The text is the same for a blank name.
    private static let nameIsUsable = Check("client_name is usable", "gitlab.md §5.6", invalidMetadata) {
        let name = sent($0)["client_name"]?.string ?? ""
        let isUsable = name.count < 200 && !name.allSatisfy(\.isWhitespace)
        return isUsable ? .pass : .fail(.other("client_name is blank, or has \(name.count) characters"))
    }

    /// What the model of an application says of its addresses, in their order.
    private static let addressesAreUsable = Check(
        "redirect_uris are usable",
        "updates-2026-11.md §G3",
        .invalidRedirectURI
    ) { transaction in
        let count = complaints(transaction).count
        return count == 0 ? .pass : .fail(.other("\(count) of the redirect_uris cannot be registered"))
    }

    private static func complaints(_ transaction: Transaction) -> [String] {
        let texts = addresses(transaction)
        let found = texts.isEmpty ? ["can't be blank"] : texts.compactMap(complaint)
        return found.map { "Redirect URI \($0)" }
    }

    private static func complaint(_ text: String) -> String? {
        let isForbidden = ["javascript:", "data:", "vbscript:"].contains(where: text.lowercased().hasPrefix)
        if isForbidden { return "is forbidden by the server." }
        if text.contains("#") { return "cannot contain a fragment." }
        return text.contains("://") ? nil : "must be an absolute URI."
    }

    private static func sent(_ transaction: Transaction) -> JSONObject {
        (try? JSONReader.read(transaction.request.body).value.object) ?? [:]
    }

    private static func addresses(_ transaction: Transaction) -> [String] {
        let sent = sent(transaction)["redirect_uris"]
        return sent?.string.map { [$0] } ?? sent?.array?.compactMap(\.string) ?? []
    }

    private static func register(_ transaction: Transaction) -> Reply {
        let id = String(decoding: transaction.profile.shapes.clientID.mint(&transaction.state.entropy), as: UTF8.self)
        let name = "[Unverified Dynamic Application] \(sent(transaction)["client_name"]?.string ?? "")"
        transaction.state.clients[id] = Client(
            id: id,
            kind: .public,
            redirectURIs: addresses(transaction),
            scopes: ["mcp"],
            grantTypes: [.authorizationCode, .refreshToken],
            name: name
        )
        transaction.state.memory[Doorkeeper.dynamicKey(id)] = true
        return Doorkeeper.plain(
            [
                "client_id": .string(id),
                "client_id_issued_at": .integer(transaction.now.seconds),
                "redirect_uris": .array(addresses(transaction).map(JSON.string)),
                "token_endpoint_auth_method": "none",
                "grant_types": ["authorization_code"],
                "require_pkce": true,
                "client_name": .string(name),
                "scope": "mcp",
                "dynamic": true,
            ],
            status: 201,
            security: true
        )
    }

    static func registrationError(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let isName = refusal.error == invalidMetadata
        let text = isName ? "client_name is too long" : complaints(transaction).joined(separator: ", ")
        return Doorkeeper.plain(
            ["error": .string(invalidMetadata.rawValue), "error_description": .string(text)],
            status: 400,
            security: true,
            meaning: .refusal
        )
    }
}
