import HTTPWire
import JSONText

extension GitLab {
    private static let json = "application/json"
    private static let realm = "Protected by OAuth 2.0"

    /// The calls of API v4 that OAuth clients make (gitlab.md §6 and §7).
    static let api: [EndpointBehavior] = [
        EndpointBehavior(.userinfo, [.get], "/api/v4/user", checks: guardChecks { $0[userScopes].names }, answer: user)
    ]

    /// The guard in front of every API call, in GitLab's order (gitlab.md §6).
    static func guardChecks(_ scopes: String...) -> [Check] { guardChecks { _ in scopes } }

    static func guardChecks(_ wanted: @escaping @Sendable (ProviderProfile) -> [String]) -> [Check] {
        [
            tokenStandsOnce,
            .accessTokenIsLive(
                missing: "unauthorized",
                unknown: "unauthorized",
                expired: "token_expired",
                revoked: "token_revoked",
                source: "gitlab.md §6"
            ),
            impersonationIsOn, accountIsNotBlocked, accessIsNotDenied,
            Check("access token has a scope of the call", "gitlab.md §6", .insufficientScope) { transaction in
                let granted = transaction.grant?.scope ?? []
                let scopes = wanted(transaction.profile)
                guard !scopes.contains(where: granted.contains) else { return .pass }
                return .fail(.scope(missing: scopes, available: granted.names))
            },
        ]
    }

    private static let tokenStandsOnce = Check("the token stands in one place", "gitlab.md §6", .invalidRequest) {
        let hasHeader = $0.accessToken(in: [.authorization(scheme: "Bearer")]) != nil
        guard hasHeader, $0.value("access_token") != nil else { return .pass }
        return .fail(.conflict("the token stands in the Authorization header and in access_token"))
    }

    private static let impersonationIsOn = Check("impersonation is on", "gitlab.md §6", "impersonation") {
        guard $0.grant?.isImpersonation ?? false, $0.profile[impersonationDisabled] else { return .pass }
        return .fail(.other("the token is an impersonation token"))
    }

    private static let accountIsNotBlocked = Check("the account is not blocked", "gitlab.md §6", "blocked") {
        $0.account?.isBlocked ?? false ? .fail(.other("the account is blocked")) : .pass
    }

    private static let accessIsNotDenied = Check("access is not denied", "gitlab.md §6", "denied") { transaction in
        let reason = transaction.profile[accessDeniedReason]
        return reason.isEmpty ? .pass : .fail(.other(reason))
    }

    /// Two families of body: `message` for a token that is no token, `error` for one that was (gitlab.md §6).
    static func guardError(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch refusal.error {
        case "token_expired":
            challenge("Token is expired. You can either do re-authorization or token refresh.")
        case "token_revoked": challenge("Token was revoked. You have to re-authorize from the user.")
        case "impersonation":
            challenge("Token is an impersonation token but impersonation was disabled.")
        case .invalidRequest:
            body(
                [
                    "error": "invalid_request",
                    "error_description": "Both Authorization header and payload includes access token.",
                ],
                status: 400
            )
        case .insufficientScope:
            body(
                [
                    "error": "insufficient_scope",
                    "error_description":
                        "The request requires higher privileges than provided by the access token.",
                    "scope": .string(neededScopes(refusal)),
                ],
                status: 403
            )
        case "blocked": forbidden("Your account has been blocked.", transaction)
        case "denied": forbidden(transaction.profile[accessDeniedReason], transaction)
        case "unauthorized" where isAnonymous(transaction): body(["message": "404 Project Not Found"], status: 404)
        case "unauthorized": body(["message": "401 Unauthorized"], status: 401)
        default: challenge(refusal.errorDescription ?? refusal.finding.description)
        }
    }

    private static func isAnonymous(_ transaction: Transaction) -> Bool {
        transaction.profile[foreignScheme] == .anonymous && transaction.request.path.hasPrefix("/api/v4/projects/")
            && transaction.request.headers["Authorization"]?.lowercased().hasPrefix("token ") ?? false
    }

    private static func forbidden(_ reason: String, _ transaction: Transaction) -> Reply {
        let space = transaction.profile[apiGuardDoubleSpace] ? "  " : " "
        return body(["message": .string("403 Forbidden\(space)- \(reason)")], status: 403)
    }

    private static func neededScopes(_ refusal: Refusal) -> String {
        if case .scope(let missing, _) = refusal.finding { missing.joined(separator: " ") } else { "" }
    }

    private static func challenge(_ text: String) -> Reply {
        let value = "Bearer realm=\"\(realm)\", error=\"invalid_token\", error_description=\"\(text)\""
        return .fields(
            ["error": "invalid_token", "error_description": .string(text)],
            status: 401,
            meaning: .refusal,
            headers: ["WWW-Authenticate": value],
            contentType: json
        )
    }

    static func body(_ fields: JSON, status: Int = 200) -> Reply {
        .fields(fields, status: status, meaning: status < 400 ? .success : .refusal, contentType: json)
    }

    private static func user(_ transaction: Transaction) -> Reply {
        guard let account = transaction.account else { return body(["message": "401 Unauthorized"], status: 401) }
        var fields = members(of: account, at: transaction.origin)
        let wanted = transaction.profile[userMembers]
        for name in fields.keys where !wanted.names.isEmpty && !wanted.names.contains(name) { fields[name] = nil }
        return body(.object(fields))
    }

    private static func members(of account: Account, at origin: String) -> JSONObject {
        var fields: JSONObject = [
            "id": .integer(account.id),
            "username": .string(account.login),
            "name": .string(account.name),
            "state": "active",
            "locked": false,
            "avatar_url": .null,
            "web_url": .string("\(origin)/\(account.login)"),
            "created_at": "2020-01-02T03:04:05.000Z",
            "bio": "",
            "location": .null,
            "public_email": .null,
            "skype": "",
            "linkedin": "",
            "twitter": "",
            "discord": "",
            "website_url": "",
            "organization": .null,
            "job_title": "",
            "pronouns": .null,
            "bot": false,
            "work_information": .null,
            "local_time": .null,
            "last_sign_in_at": "2026-01-19T09:00:00.000Z",
            "confirmed_at": "2020-01-02T03:04:06.000Z",
            "last_activity_on": "2026-01-20",
            "email": .string(account.email),
            "theme_id": 1,
            "color_scheme_id": 1,
            "projects_limit": 100_000,
            "current_sign_in_at": "2026-01-20T00:00:00.000Z",
            "identities": [],
            "can_create_group": true,
            "can_create_project": true,
            "two_factor_enabled": false,
            "external": false,
            "private_profile": false,
            "commit_email": .string(account.email),
        ]
        fields.merge(account.profileFields)
        return fields
    }
}
