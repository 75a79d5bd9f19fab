import JSONText

extension GitHub {
    // MARK: - Metadata (updates-2026-11.md §A3)

    static let issuerPath = "/login/oauth"

    static let metadata: [EndpointBehavior] = [
        EndpointBehavior(.metadata, [.get], "/.well-known/oauth-authorization-server" + issuerPath) { transaction in
            let origin = metadataOrigin(transaction)
            let web = origin + issuerPath
            let promise = transaction.profile[issuerAdvertised] ? JSON.bool(true) : Optional.none
            let hasRefresh = transaction.profile[oauthAppTokenExpiry] != .off
            let scopes = hasRefresh ? JSON.array(["offline_access"]) : Optional.none
            return .fields(
                .members([
                    ("issuer", .string(web)),
                    ("authorization_endpoint", .string(web + "/authorize")),
                    ("token_endpoint", .string(web + "/access_token")),
                    ("response_types_supported", ["code"]),
                    (
                        "grant_types_supported",
                        ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"]
                    ),
                    (
                        "service_documentation",
                        "https://docs.github.com/apps/creating-github-apps/registering-a-github-app/registering-a-github-app"
                    ),
                    ("code_challenge_methods_supported", ["S256"]),
                    ("device_authorization_endpoint", .string(origin + "/login/device/code")),
                    ("authorization_response_iss_parameter_supported", promise),
                    ("scopes_supported", scopes),
                ])
            )
        }.offered { $0[metadataDocument] },
        EndpointBehavior(.other, [.get], issuerPath + "/.well-known/openid-configuration") { transaction in
            let origin = metadataOrigin(transaction)
            return .fields([
                "issuer": .string(origin),
                "jwks_uri": .string(origin + issuerPath + "/.well-known/jwks"),
                "subject_types_supported": ["public"],
                "response_types_supported": ["code", "id_token"],
                "claims_supported": ["sub", "aud", "exp", "nbf", "iat", "iss", "act"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "scopes_supported": ["openid"],
            ])
        }.offered { $0[openIDDocument] == .preview },
    ]

    private static func metadataOrigin(_ transaction: Transaction) -> String {
        let named = transaction.profile[metadataOrigin]
        return named.isEmpty ? transaction.origin : named
    }
}
