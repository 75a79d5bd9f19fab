import HTTPWire
import JSONText

/// Gitee: an old Doorkeeper with the Chinese texts of 2015, and its own API v5 (gitee.md).
public enum Gitee {
    /// The profile.
    package static let profile = ProviderProfile(
        name: "gitee",
        title: "Gitee",
        origins: ["https://gitee.com"],
        shapes: .hex(clientID: 64, clientSecret: 64, code: 64, accessToken: 32, refreshToken: 64),
        apiPath: "/api/v5",
        knownScopes: [
            "user_info", "projects", "pull_requests", "issues", "notes", "keys", "hook", "groups", "gists",
            "enterprises", "emails",
        ],
        defaultScope: ["user_info"],
        knobs: Doorkeeper.knobs + knobs,
        endpoints: Doorkeeper.endpoints + api + repositories + contents + preflights,
        refuse: refuse
    ).with { profile in
        Doorkeeper.install(in: &profile)
        profile.accessTokenLifetime = .seconds(86_400)
        profile.tokenLocations = [
            .parameter("access_token"), .authorization(scheme: "token"), .authorization(scheme: "Bearer"),
        ]
        profile.frontChecks = [userAgentIsNotBlocked, rateIsInLimits] + Doorkeeper.frontChecks
        profile.notFound = notFound
        profile.missingUserAgent = forbidden
        profile.rateLimited = rateLimited
        profile.finish = finish
        profile.keepRepository = GiteeRepository.keep
        profile[CommonKnobs.userAgentRequiredAt] = [.token]
        profile[Doorkeeper.version] = .v42
        profile[Doorkeeper.language] = .chinese2015
        profile[Doorkeeper.clientCredentialsGrant] = false
        profile[Doorkeeper.tokenEndpoints] = false
        profile[Doorkeeper.refreshClient] = .optional
        profile[Doorkeeper.accessTokenHexLength] = 32
        profile[Doorkeeper.skipConsentRule] = .sameAsLastTicked
        profile[Doorkeeper.missingScope] = .ticked
    }.dated(by: changes)

    /// What changed when; no change of 2024 to 2026 of the sign-in itself is known.
    private static let changes: [ProviderChange] = [
        ProviderChange(
            "2022-03-01",
            "A User-Agent that names PicGo is refused everywhere (seen in March 2022).",
            source: "gitee.md §4",
            until: .init(blockedUserAgents, [])
        ),
        ProviderChange(
            "2025-01-01",
            "A repository that does not exist is 'Not Found Project' in place of '404 Project Not Found' (seen in 2025).",
            source: "gitee.md §5.2",
            until: .init(notFoundText, .older)
        ),
    ]

    private static let userAgentIsNotBlocked = Check(
        "User-Agent is not on the block list",
        "gitee.md §4",
        blocked
    ) { transaction in
        guard let agent = transaction.request.headers.bytes(of: "User-Agent"),
            transaction.profile[blockedUserAgents].contains(agent)
        else { return .pass }
        return .fail(.other("User-Agent '\(String(decoding: agent, as: UTF8.self))' is on the block list"))
    }

    private static let blocked: ErrorCode = "blocked_user_agent"

    private static let limited: ErrorCode = "rate_limited"

    private static let rateIsInLimits = Check("the rate is within limits", "gitee.md §5.9", limited) { transaction in
        guard transaction.endpoint == .api || transaction.endpoint == .userinfo else { return .pass }
        return transaction.profile[rateLimit] == .off ? .pass : .fail(.other("the knob rateLimit is on"))
    }

    private static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        if refusal.error == blocked { return forbidden(transaction) }
        if let reply = Doorkeeper.frontReply(refusal) { return reply }
        if refusal.error == limited { return rateLimited(.minutes(1), transaction) }
        switch transaction.endpoint {
        case .authorization:
            if refusal.error == "login_required" { return signIn(transaction) }
            if transaction.value("client_id") == nil { return missingClient(transaction) }
            return Doorkeeper.refuse(refusal, transaction)
        case .userinfo, .api: return apiError(refusal, transaction)
        default: return Doorkeeper.refuse(refusal, transaction)
        }
    }

    /// The page of the web server in front (gitee.md §4).
    private static func forbidden(_ transaction: Transaction) -> Reply {
        .text(
            "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n"
                + "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n",
            status: 403,
            contentType: "text/html",
            meaning: .refusal,
            headers: ["Server": "nginx"]
        )
    }

    private static func signIn(_ transaction: Transaction) -> Reply {
        let target = Array(transaction.origin.utf8) + transaction.request.target
        let address =
            Array("\(transaction.origin)/login?redirect_to_url=".utf8)
            + PercentCoding.encode(target, spaceAsPlus: false)
        var reply = Doorkeeper.redirect(to: address, .page)
        for field in Doorkeeper.securityHeaders.fields { reply.headers.removeAll(field.name) }
        return reply
    }

    private static func missingClient(_ transaction: Transaction) -> Reply {
        .fields(
            ["error": "Application does not exist"],
            status: transaction.profile[missingClientStatus],
            meaning: .refusal
        )
    }

    /// 403 in plain text as recorded, or the 429 that the official command line client also expects.
    private static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        guard transaction.profile[rateLimit] == .tooMany else {
            return .text(
                "403 Forbidden (Rate Limit Exceeded)\n",
                status: 403,
                contentType: "text/plain; charset=utf-8",
                meaning: .refusal
            )
        }
        let seconds = wait?.roundedSeconds ?? 60
        return .text(
            "429 Too Many Requests (Rate Limit Exceeded)\n",
            status: 429,
            contentType: "text/plain; charset=utf-8",
            meaning: .refusal
        ).with { headers in
            headers.append("X-RateLimit-Limit", "60")
            headers.append("X-RateLimit-Remaining", "0")
            headers.append("X-RateLimit-Reset", "\((transaction.now + .seconds(seconds)).seconds)")
            headers.append("Retry-After", "\(seconds)")
        }
    }

    /// An unknown route of the API is a page, not JSON (gitee.md §5.1).
    private static func notFound(_ transaction: Transaction) -> Reply {
        guard transaction.request.path.hasPrefix("/api/") else { return Doorkeeper.notFound(transaction) }
        return .text(
            """
            <!DOCTYPE html>
            <html>
            <head><meta charset="utf-8"><title>404</title></head>
            <body><h1>404</h1></body>
            </html>

            """,
            status: 404,
            meaning: .refusal
        )
    }

    private static func finish(_ reply: inout Reply, _ transaction: Transaction) {
        if transaction.profile[apiCrossOrigin], transaction.request.method != .options {
            CrossOrigin.share(&reply, transaction, in: crossOriginGroups)
        }
        if !transaction.profile[includesCreatedAt], transaction.endpoint == .token,
            case .fields(let fields, let encoding) = reply.content, var object = fields.object
        {
            object["created_at"] = nil
            reply.content = .fields(.object(object), encoding)
        }
        if !transaction.profile[stateEchoOnDeny], case .callback(var callback) = reply.meaning,
            callback.parameters.contains("error"), callback.parameters.contains("state")
        {
            callback.parameters.removeAll("state")
            reply = Doorkeeper.redirect(callback, transaction)
        }
        Doorkeeper.finish(&reply, transaction)
    }
}

extension ProviderProfile {
    /// Gitee (gitee.md): Chinese errors, 401 for all of them, 403 without User-Agent.
    public static let gitee = Gitee.profile
}
