import HTTPWire
import Recordings

/// Gitee: an old Doorkeeper with the Chinese texts of 2015, and its own API v5 (gitee.md).
public enum Gitee {
    /// What stands in the `email` of the user call.
    public enum EmailField: String, KnobValue, CaseIterable {
        /// `null`.
        case null
        /// The account's address.
        case address
        /// An empty string.
        case empty
        /// No key at all.
        case absent
    }

    /// The body for a repository that does not exist.
    public enum NotFoundText: String, KnobValue, CaseIterable {
        /// `404 Project Not Found`, recorded in 2021.
        case older
        /// `Not Found Project`, recorded in 2025 and 2026.
        case newer
    }

    /// User agents that the web server refuses anywhere.
    public static let blockedUserAgents = Knob<String>(
        "blockedUserAgents",
        "PicGo",
        "User agents, comma separated, that are answered 403 anywhere.",
        source: "gitee.md §4"
    )
    /// The status for an authorization request without a client.
    public static let missingClientStatus = Knob<Int>(
        "missingClientStatus",
        404,
        "The status for an authorization request without client_id.",
        source: "gitee.md §2.4"
    )
    /// What stands in the `email` of the user call.
    public static let emailField = Knob<EmailField>(
        "emailField",
        .null,
        "What stands in email of the user call.",
        source: "gitee.md §5.3"
    )
    /// The body for a repository that does not exist.
    public static let notFoundText = Knob<NotFoundText>(
        "notFoundText",
        .older,
        "The body for a repository that does not exist.",
        source: "gitee.md §5.2"
    )
    /// Whether the state comes back with a denial.
    public static let stateEchoOnDeny = Knob<Bool>(
        "stateEchoOnDeny",
        true,
        "Whether state comes back when the person refuses.",
        source: "gitee.md §2.4"
    )
    /// Whether the token answer has `created_at`.
    public static let includesCreatedAt = Knob<Bool>(
        "includeCreatedAt",
        true,
        "Whether the token answer has created_at.",
        source: "gitee.md §3.2"
    )

    /// The profile.
    public static let profile = ProviderProfile(
        name: "gitee",
        title: "Gitee",
        origins: ["https://gitee.com"],
        shapes: .init(
            clientID: .hex(64),
            clientSecret: .hex(64),
            code: .hex(64),
            accessToken: .hex(32),
            refreshToken: .hex(64)
        ),
        apiPath: "/api/v5",
        knownScopes: [
            "user_info", "projects", "pull_requests", "issues", "notes", "keys", "hook", "groups", "gists",
            "enterprises", "emails",
        ],
        defaultScope: ["user_info"],
        knobs: Doorkeeper.knobs + [
            AnyKnob(blockedUserAgents), AnyKnob(missingClientStatus), AnyKnob(emailField), AnyKnob(notFoundText),
            AnyKnob(stateEchoOnDeny), AnyKnob(includesCreatedAt),
        ],
        endpoints: Doorkeeper.endpoints + api,
        refuse: refuse
    ).with { profile in
        Doorkeeper.install(in: &profile)
        profile.accessTokenLifetime = .seconds(86_400)
        profile.tokenLocations = [
            .parameter("access_token"), .authorization(scheme: "token"), .authorization(scheme: "Bearer"),
        ]
        profile.frontChecks = [userAgentIsNotBlocked]
        profile.missingUserAgent = forbidden
        profile.rateLimited = rateLimited
        profile.finish = finish
        profile[CommonKnobs.userAgentRequiredAt] = [.token]
        profile[Doorkeeper.version] = .v42
        profile[Doorkeeper.language] = .chinese2015
        profile[Doorkeeper.clientCredentialsGrant] = false
        profile[Doorkeeper.tokenEndpoints] = false
        profile[Doorkeeper.refreshClient] = .optional
    }

    private static let userAgentIsNotBlocked = Check(
        "User-Agent is not on the block list",
        "gitee.md §4",
        blocked
    ) { transaction in
        guard let agent = transaction.request.headers["User-Agent"] else { return .pass }
        let names = transaction.profile[blockedUserAgents].split(separator: ",").map(String.init)
        return names.contains(agent) ? .fail(.other("User-Agent '\(agent)' is on the block list")) : .pass
    }

    private static let blocked: ErrorCode = "blocked_user_agent"

    private static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        if refusal.error == blocked { return forbidden(transaction) }
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

    private static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        .text(
            "403 Forbidden (Rate Limit Exceeded)\n",
            status: 403,
            contentType: "text/plain; charset=utf-8",
            meaning: .refusal
        )
    }

    private static func finish(_ reply: inout Reply, _ transaction: Transaction) {
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
