import HTTPWire
import JSONText

extension GitLab {
    /// Clients that register themselves, as MCP hosts do (gitlab.md §5.6).
    static let registration: [EndpointBehavior] = [
        EndpointBehavior(.registration, [.post], "/oauth/register", checks: [nameIsUsable, addressesAreUsable]) {
            register($0)
        }.offered { $0[dynamicRegistration] },
        EndpointBehavior(.metadata, [.get], "/.well-known/oauth-protected-resource") { transaction in
            Doorkeeper.plain(
                [
                    "resource": .string("\(transaction.origin)/api/v4/mcp"),
                    "authorization_servers": [.string(transaction.origin)],
                    "scopes_supported": ["mcp"],
                ],
                security: true
            )
        }.offered { $0[dynamicRegistration] },
    ]

    private static let invalidMetadata: ErrorCode = "invalid_client_metadata"

    /// The text is the same for an empty name.
    private static let nameIsUsable = Check("client_name is usable", "gitlab.md §5.6", invalidMetadata) {
        let name = sent($0)["client_name"]?.string ?? ""
        return (1...199).contains(name.count) ? .pass : .fail(.other("client_name has \(name.count) characters"))
    }

    private static let addressesAreUsable = Check(
        "redirect_uris are usable",
        "RFC 7591 §3.2.2",
        .invalidRedirectURI
    ) { transaction in
        let texts = addresses(transaction)
        guard !texts.isEmpty else { return .fail(.missing("redirect_uris")) }
        let forbidden = ["javascript:", "data:", "vbscript:"]
        for text in texts where !text.contains("://") || forbidden.contains(where: text.lowercased().hasPrefix) {
            return .fail(.other("'\(text)' cannot be registered"))
        }
        return .pass
    }

    private static func sent(_ transaction: Transaction) -> JSONObject {
        (try? JSONReader.read(transaction.request.body).value.object) ?? [:]
    }

    private static func addresses(_ transaction: Transaction) -> [String] {
        sent(transaction)["redirect_uris"]?.array?.compactMap(\.string) ?? []
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

    static func registrationError(_ refusal: Refusal) -> Reply {
        let text = refusal.error == invalidMetadata ? "client_name is too long" : refusal.finding.description
        return Doorkeeper.plain(
            ["error": .string(refusal.error.rawValue), "error_description": .string(text)],
            status: 400,
            security: true,
            meaning: .refusal
        )
    }
}
