import HTTPWire
import JSONText

/// GitLab: a current Doorkeeper with GitLab's pages, and an API guard of its own (gitlab.md).
public enum GitLab {
    /// The profile.
    package static let profile = ProviderProfile(
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
            "mcp_orbit", "read_repository", "write_repository", "read_registry", "write_registry",
            "read_virtual_registry",
            "write_virtual_registry", "read_observability", "write_observability", "ai_features", "sudo",
            "admin_mode", "read_service_ping", "openid", "profile", "email", "ai_workflows", "user:*",
        ],
        defaultScope: ["api"],
        knobs: Doorkeeper.knobs + knobs,
        endpoints: [keys] + Doorkeeper.endpoints + (api + groups + projects).map { $0.reading(.grape) } + registration
            + jira + preflights,
        refuse: refuse
    ).with { profile in
        Doorkeeper.install(in: &profile)
        profile.accessTokenLifetime = .seconds(7200)
        profile.tokenLocations = [
            .parameter("access_token"), .authorization(scheme: "Bearer"), .parameter("bearer_token"),
        ]
        profile.rateLimited = rateLimited
        profile.frontChecks = Doorkeeper.frontChecks + [emailIsConfirmed]
        profile.finish = finish
        profile.notFound = unrouted
        profile.settle = settle
        profile.keepRepository = GitLabProject.keep
        profile[Doorkeeper.version] = .v58
        profile[Doorkeeper.passwordGrant] = .removed
        profile[Doorkeeper.resourceScope] = "mcp"
        profile[Doorkeeper.consentSkipping] = .page
        profile[Doorkeeper.errorPageStatus] = .ok
        profile[Doorkeeper.tokenInfoErrors] = .gitlabObject
        profile[Doorkeeper.tokenInfoAliases] = true
        profile[Doorkeeper.openIDConnect] = true
        profile[Doorkeeper.openIDClaims] = .gitlab
        profile[Doorkeeper.deviceFlow] = true
        profile[Doorkeeper.loginScope] = "read_user"
        profile[Doorkeeper.redirectURIText] = "The redirect URI included is not valid."
    }.dated(by: changes)

    private static func settle(_ profile: inout ProviderProfile) {
        let tools: Set = ["mcp", "mcp_orbit"]
        let offered = profile[mcpScopes].names
        if let known = profile.knownScopes?.names {
            profile.knownScopes = Scope(known.filter { !tools.contains($0) || offered.contains($0) })
        }
        Doorkeeper.settle(&profile)
    }

    private static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        if let reply = Doorkeeper.frontReply(refusal) { return reply }
        return switch transaction.endpoint {
        case .authorization where refusal.error == unconfirmed: Doorkeeper.errorPage(refusal, transaction)
        case .userinfo, .api: projectError(refusal, transaction) ?? guardError(refusal, transaction)
        case .registration: registrationError(refusal, transaction)
        default: Doorkeeper.refuse(refusal, transaction)
        }
    }

    private static let unconfirmed: ErrorCode = "email_unconfirmed"

    private static let emailIsConfirmed = Check("e-mail is confirmed", "gitlab.md §3.2", unconfirmed) { transaction in
        guard transaction.endpoint == .authorization, !transaction.profile[emailConfirmed],
            transaction.profile[CommonKnobs.signedIn], transaction.state.isSignedIn
        else { return .pass }
        return .fail(.other("the e-mail address of the person is not confirmed"))
    }

    /// The throttle's answer (gitlab.md §8).
    private static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        if transaction.endpoint == .registration { return registrationLimited }
        let seconds = wait?.roundedSeconds ?? 30
        return .text("Retry later\n", status: 429, contentType: "text/plain", meaning: .refusal).with { headers in
            describeLimit(observed: 67, until: transaction.now + .seconds(seconds), in: &headers)
            if wait != nil { headers.append("Retry-After", "\(seconds)") }
        }
    }

    private static func describeLimit(observed: Int, until reset: ProviderInstant, in headers: inout HTTPHeaders) {
        headers.append("RateLimit-Name", "throttle_authenticated_api")
        headers.append("RateLimit-Limit", "\(limit)")
        headers.append("RateLimit-Observed", "\(observed)")
        headers.append("RateLimit-Remaining", "\(max(0, limit - observed))")
        headers.append("RateLimit-Reset", "\(reset.seconds)")
        headers.append("RateLimit-ResetTime", HTTPDate.text(reset))
    }

    /// Requests a minute; the headers tell the limit scaled to sixty seconds.
    private static let limit = 60

    private static func finish(_ reply: inout Reply, _ transaction: Transaction) {
        let isAPI = transaction.endpoint == .api || transaction.endpoint == .userinfo
        if isAPI, transaction.profile[rateLimitHeadersAlways], reply.headers["RateLimit-Name"] == nil {
            let minute = transaction.now.seconds / 60
            let seen = transaction.state.memory["gitlab.observed"]?.array?.compactMap(\.integer) ?? []
            let count = (seen.first == minute ? seen.last ?? 0 : 0) + 1
            transaction.state.memory["gitlab.observed"] = [.integer(minute), .integer(count)]
            let reset = ProviderInstant(milliseconds: Int64(minute + 1) * 60_000)
            describeLimit(observed: count, until: reset, in: &reply.headers)
        }
        share(&reply, transaction)
        Doorkeeper.finish(&reply, transaction)
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
