import HTTPWire
import Recordings

/// GitLab: a current Doorkeeper with GitLab's pages, and an API guard of its own (gitlab.md).
public enum GitLab {
    /// Whether the sentence for a blocked account has two spaces before the dash, as old versions write it.
    public static let apiGuardDoubleSpace = Knob<Bool>(
        "apiGuardDoubleSpace",
        false,
        "Whether 403 Forbidden has two spaces before its dash, as old versions write it.",
        source: "gitlab.md §9"
    )
    /// Whether impersonation tokens are refused.
    public static let impersonationDisabled = Knob<Bool>(
        "impersonationDisabled",
        true,
        "Whether impersonation tokens are refused.",
        source: "gitlab.md §6"
    )

    /// The profile.
    public static let profile = ProviderProfile(
        name: "gitlab",
        title: "GitLab",
        origins: ["https://gitlab.com"],
        shapes: .init(
            clientID: .hex(64),
            clientSecret: .hex(64, prefix: "gloas-"),
            code: .hex(64),
            accessToken: .hex(64),
            refreshToken: .hex(64)
        ),
        apiPath: "/api/v4",
        knownScopes: [
            "api", "read_api", "read_user", "create_runner", "manage_runner", "k8s_proxy", "self_rotate", "mcp",
            "read_repository", "write_repository", "read_registry", "write_registry", "read_virtual_registry",
            "write_virtual_registry", "read_observability", "write_observability", "ai_features", "sudo",
            "admin_mode", "read_service_ping", "openid", "profile", "email", "ai_workflows", "user:*",
        ],
        defaultScope: ["api"],
        knobs: Doorkeeper.knobs + [AnyKnob(apiGuardDoubleSpace), AnyKnob(impersonationDisabled)],
        endpoints: Doorkeeper.endpoints + api,
        refuse: refuse
    ).with { profile in
        Doorkeeper.install(in: &profile)
        profile.accessTokenLifetime = .seconds(7200)
        profile.tokenLocations = [
            .parameter("access_token"), .authorization(scheme: "Bearer"), .parameter("bearer_token"),
        ]
        profile.rateLimited = rateLimited
        profile[Doorkeeper.version] = .v58
        profile[Doorkeeper.consentSkipping] = .page
        profile[Doorkeeper.errorPageStatus] = .ok
        profile[Doorkeeper.tokenInfoErrors] = .gitlabObject
        profile[Doorkeeper.tokenInfoAliases] = true
        profile[Doorkeeper.openIDConnect] = true
        profile[Doorkeeper.openIDClaims] = .gitlab
        profile[Doorkeeper.deviceFlow] = true
        profile[Doorkeeper.redirectURIText] = "The redirect URI included is not valid."
    }

    private static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch transaction.endpoint {
        case .userinfo, .api: guardError(refusal, transaction)
        default: Doorkeeper.refuse(refusal, transaction)
        }
    }

    /// The throttle's answer (gitlab.md §8).
    private static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        let seconds = wait?.roundedSeconds ?? 30
        let reset = transaction.now + .seconds(seconds)
        return .text(
            "Retry later\n",
            status: 429,
            contentType: "text/plain",
            meaning: .refusal
        ).with { headers in
            headers.append("RateLimit-Name", "throttle_authenticated_api")
            headers.append("RateLimit-Limit", "60")
            headers.append("RateLimit-Observed", "67")
            headers.append("RateLimit-Remaining", "0")
            headers.append("RateLimit-Reset", "\(reset.seconds)")
            headers.append("RateLimit-ResetTime", HTTPDate.text(reset))
            if wait != nil { headers.append("Retry-After", "\(seconds)") }
        }
    }
}

extension Reply {
    func with(_ change: (inout HTTPHeaders) -> Void) -> Reply {
        var copy = self
        change(&copy.headers)
        return copy
    }
}

extension ProviderProfile {
    /// GitLab (gitlab.md): errors on pages, rotation at once, a guard that says "revoked" after a refresh.
    public static let gitlab = GitLab.profile
}
