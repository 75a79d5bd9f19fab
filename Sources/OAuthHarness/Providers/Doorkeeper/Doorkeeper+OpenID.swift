import HTTPWire
import JSONText

extension Doorkeeper {
    /// OpenID Connect as doorkeeper-openid_connect has it (gitlab.md §5.4 and §5.5).
    static let openID: [EndpointBehavior] = [
        EndpointBehavior(.metadata, [.get], "/.well-known/openid-configuration") { discovery($0) }
            .offered { $0[openIDConnect] },
        EndpointBehavior(.metadata, [.get], "/.well-known/oauth-authorization-server") {
            discovery($0, namesRegistration: true)
        }.offered { $0[openIDConnect] },
        EndpointBehavior(.keys, [.get], "/oauth/discovery/keys") { transaction in
            plain(["keys": [RSAKey.test.jwk]], security: transaction.doorkeeper.hasSecurityHeaders)
        }.offered { $0[openIDConnect] },
        EndpointBehavior(
            .openIDUserinfo,
            [.get, .post],
            "/oauth/userinfo",
            checks: [
                .accessTokenIsLive(
                    expired: "token_expired",
                    revoked: "token_revoked",
                    expiredFirst: false,
                    source: "doorkeeper.md §10"
                ),
                .tokenHasScope("openid", error: .invalidScope, source: "gitlab.md §5.4"),
            ],
            answer: userinfo
        ).offered { $0[openIDConnect] },
    ]

    private static func userinfo(_ transaction: Transaction) -> Reply {
        guard let grant = transaction.grant, let account = grant.account else { return notFound(transaction) }
        transaction.settleRotation(of: grant)
        let claims: [(String, JSON?)] =
            switch transaction.profile[openIDClaims] {
            case .stock: stockClaims(account, grant.scope)
            case .gitlab: GitLabClaims.userinfo(account, grant.scope, transaction)
            }
        return plain(
            .members([("sub", .string("\(account.id)"))] + claims),
            security: transaction.doorkeeper.hasSecurityHeaders
        )
    }

    private static func stockClaims(_ account: Account, _ scope: Scope) -> [(String, JSON?)] {
        let hasProfile = scope.contains("profile")
        let hasEmail = scope.contains("email")
        return [
            ("name", hasProfile ? .string(account.name) : nil),
            ("nickname", hasProfile ? .string(account.login) : nil),
            ("preferred_username", hasProfile ? .string(account.login) : nil),
            ("email", hasEmail ? .string(account.email) : nil),
            ("email_verified", hasEmail ? true : nil),
        ]
    }

    /// The metadata; RFC 8414's document also tells where clients register themselves (updates-2026-11.md §G2).
    private static func discovery(_ transaction: Transaction, namesRegistration: Bool = false) -> Reply {
        let profile = transaction.profile
        let origin = transaction.origin
        let list = profile[scopesSupported].split(separator: " ").map(String.init)
        let scopes = list.isEmpty ? profile.knownScopes?.names ?? [] : list
        let responseTypes: [JSON] = profile[implicitGrant] ? ["code", "token"] : ["code"]
        let registration = profile.endpoints.first { $0.endpoint == .registration && $0.isOffered(profile) }
        let path: (String) -> JSON = { .string(origin + $0) }
        return plain(
            .members([
                ("issuer", .string(origin)),
                ("authorization_endpoint", path("/oauth/authorize")),
                ("token_endpoint", path("/oauth/token")),
                ("revocation_endpoint", profile[tokenEndpoints] ? path("/oauth/revoke") : nil),
                ("introspection_endpoint", profile[tokenEndpoints] ? path("/oauth/introspect") : nil),
                ("userinfo_endpoint", path("/oauth/userinfo")),
                ("jwks_uri", path("/oauth/discovery/keys")),
                ("scopes_supported", .array(scopes.map(JSON.string))),
                ("response_types_supported", .array(responseTypes)),
                ("response_modes_supported", ["query", "fragment", "form_post"]),
                ("grant_types_supported", .array(grantNames(profile).map(JSON.string))),
                ("token_endpoint_auth_methods_supported", ["client_secret_basic", "client_secret_post"]),
                ("subject_types_supported", ["public"]),
                ("id_token_signing_alg_values_supported", ["RS256"]),
                ("claim_types_supported", ["normal"]),
                ("claims_supported", .array(claimNames(profile).map(JSON.string))),
                ("code_challenge_methods_supported", profile[version] >= .v58 ? ["plain", "S256"] : nil),
                ("registration_endpoint", namesRegistration ? registration.map { path($0.path.text) } : nil),
            ]),
            security: transaction.doorkeeper.hasSecurityHeaders
        )
    }

    /// The engine's own words: `device_code` is not the registered name (gitlab.md §5.5).
    private static func grantNames(_ profile: ProviderProfile) -> [String] {
        let named: [(String, Bool)] = [
            ("authorization_code", true),
            ("password", profile[passwordGrant] != .removed),
            ("client_credentials", profile[clientCredentialsGrant]),
            ("implicit", profile[implicitGrant]),
            ("device_code", profile[deviceFlow]),
            ("refresh_token", true),
        ]
        return named.filter(\.1).map(\.0)
    }

    private static func claimNames(_ profile: ProviderProfile) -> [String] {
        let first = ["iss", "sub", "aud", "exp", "iat"]
        return switch profile[openIDClaims] {
        case .stock: first + ["name", "nickname", "preferred_username", "email", "email_verified"]
        case .gitlab: first + GitLabClaims.names(profile[GitLabClaims.listed])
        }
    }
}
