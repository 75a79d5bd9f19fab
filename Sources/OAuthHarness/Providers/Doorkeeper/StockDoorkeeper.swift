import HTTPWire
import JSONText

/// Doorkeeper as the gem ships it, with the small guarded resource of the recordings (doorkeeper.md §10).
package enum StockDoorkeeper {
    /// The profile.
    package static let profile = ProviderProfile(
        name: "doorkeeper",
        title: "Doorkeeper",
        origins: ["https://gitlab.example"],
        shapes: .hex(clientID: 64, clientSecret: 64, code: 64, accessToken: 64, refreshToken: 64),
        apiPath: "/api",
        knownScopes: ["api", "read_user", "openid", "profile", "email"],
        defaultScope: ["api"],
        knobs: Doorkeeper.knobs,
        endpoints: Doorkeeper.endpoints + [resource, verboseResource],
        refuse: refuse
    ).with { profile in
        Doorkeeper.install(in: &profile)
        profile.frontChecks = Doorkeeper.frontChecks
        profile.accessTokenLifetime = .seconds(7200)
        profile.tokenLocations = [
            .parameter("access_token"), .authorization(scheme: "Bearer"), .parameter("bearer_token"),
        ]
        profile[Doorkeeper.passwordGrant] = .open
    }

    private static let verbosePath = "/api/me_verbose"
    private static let resource = EndpointBehavior(.userinfo, [.get], "/api/me", checks: checks, answer: me)
    private static let verboseResource = EndpointBehavior(.api, [.get], verbosePath, checks: checks, answer: me)

    private static let checks: [Check] = [
        .accessTokenIsLive(
            expired: "token_expired",
            revoked: "token_revoked",
            expiredFirst: false,
            source: "doorkeeper.md §10"
        ),
        Check("access token has the scope", "doorkeeper.md §10", .invalidScope) { transaction in
            let needed = transaction.text("need").map { [$0] } ?? ["api", "read_user"]
            let granted = transaction.grant?.scope ?? []
            return needed.contains(where: granted.contains)
                ? .pass : .fail(.scope(missing: needed, available: granted.names))
        },
    ]

    private static func me(_ transaction: Transaction) -> Reply {
        guard let account = transaction.account else { return Doorkeeper.notFound(transaction) }
        return Doorkeeper.plain(
            [
                "id": .integer(account.id), "username": .string(account.login), "name": .string(account.name),
                "state": "active",
            ],
            security: true
        )
    }

    /// An empty body and the error's headers; JSON where the application switched it on (doorkeeper.md §10).
    private static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        if let reply = Doorkeeper.frontReply(refusal) { return reply }
        guard transaction.endpoint == .userinfo || transaction.endpoint == .api else {
            return Doorkeeper.refuse(refusal, transaction)
        }
        var refusal = refusal
        if case .scope(let missing, _) = refusal.finding {
            refusal.errorDescription =
                transaction.doorkeeper.namesResourceScope
                ? "Access to this resource requires scope \"\(missing.joined(separator: " "))\"."
                : scopeDescription(missing.first ?? "")
        }
        return Doorkeeper.resourceError(refusal, transaction, isVerbose: transaction.request.path == verbosePath)
    }

    /// Up to 5.5.2 the engine shows the scope's own translated description (doorkeeper.md §1).
    private static func scopeDescription(_ scope: String) -> String {
        switch scope {
        case "api": "Access the API on your behalf"
        case "read_user": "Read your personal information"
        default: scope
        }
    }
}

extension ProviderProfile {
    /// Doorkeeper as the gem ships it; every version and language by knobs.
    package static let doorkeeper = StockDoorkeeper.profile
}
