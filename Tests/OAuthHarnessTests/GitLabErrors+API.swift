import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

extension GitLabErrors {
    // MARK: - §6

    private static let user = "/api/v4/user"

    private static func invalidToken(_ text: String) -> String {
        "{\"error\":\"invalid_token\",\"error_description\":\"\(text)\"}"
    }

    static let guards: [ErrorCase] = [
        api("§6 user no token", 401, nil, "{\"message\":\"401 Unauthorized\"}") { $0.api(.get, user) },
        api("§6 user unknown token", 401, nil, "{\"message\":\"401 Unauthorized\"}") {
            $0.api(.get, user, token: "nope")
        },
        api("§6 user OAuth token in PRIVATE-TOKEN", 401, nil, "{\"message\":\"401 Unauthorized\"}") {
            $0.api(.get, user, headers: ["PRIVATE-TOKEN": $0.bearer(["api"])])
        },
        api("§6 user Authorization: token", 401, nil, "{\"message\":\"401 Unauthorized\"}") {
            $0.api(.get, user, headers: ["Authorization": "token \($0.bearer(["api"]))"])
        },
        api(
            "§6 user expired",
            401,
            "invalid_token",
            invalidToken("Token is expired. You can either do re-authorization or token refresh.")
        ) {
            let token = $0.bearer(["api"])
            $0.provider.clock.advance(by: .seconds(7200))
            return $0.api(.get, user, token: token)
        },
        api(
            "§6 user revoked",
            401,
            "invalid_token",
            invalidToken("Token was revoked. You have to re-authorize from the user.")
        ) {
            let token = $0.bearer(["api"])
            $0.provider.revokeAllTokens()
            return $0.api(.get, user, token: token)
        },
        api(
            "§6 user replaced by a refresh",
            401,
            "invalid_token",
            invalidToken("Token was revoked. You have to re-authorize from the user.")
        ) {
            let tokens = $0.provider.issueToken()
            _ = $0.refresh(["refresh_token": tokens.refreshToken?.text])
            return $0.api(.get, user, token: tokens.accessToken.text)
        },
        api(
            "§6 user expired and revoked",
            401,
            "invalid_token",
            invalidToken("Token is expired. You can either do re-authorization or token refresh.")
        ) {
            let token = $0.bearer(["api"])
            $0.provider.revokeAllTokens()
            $0.provider.clock.advance(by: .seconds(7200))
            return $0.api(.get, user, token: token)
        },
        api(
            "§6 user impersonation while off",
            401,
            "invalid_token",
            invalidToken("Token is an impersonation token but impersonation was disabled.")
        ) { $0.api(.get, user, token: $0.provider.issueToken(isImpersonation: true).accessToken.text) },
        api(
            "§6 user scope is too small",
            403,
            nil,
            "{\"error\":\"insufficient_scope\",\"error_description\":\"The request requires higher privileges than provided by the access token.\",\"scope\":\"read_user api read_api\"}"
        ) { $0.api(.get, user, token: $0.bearer(["openid"])) },
        api(
            "§6 user two tokens",
            400,
            nil,
            "{\"error\":\"invalid_request\",\"error_description\":\"Both Authorization header and payload includes access token.\"}"
        ) { $0.api(.get, "\(user)?access_token=x", token: $0.bearer(["api"])) },
        api("§6 user blocked", 403, nil, "{\"message\":\"403 Forbidden - Your account has been blocked.\"}") {
            $0.blockedCall()
        },
        api(
            "§6 user blocked, old spacing",
            403,
            nil,
            "{\"message\":\"403 Forbidden  - Your account has been blocked.\"}",
            .gitlab.with { $0[GitLab.apiGuardDoubleSpace] = true }
        ) { $0.blockedCall() },
        api(
            "§6 user another reason",
            403,
            nil,
            "{\"message\":\"403 Forbidden - Your account is pending approval.\"}",
            .gitlab.with { $0[GitLab.accessDeniedReason] = "Your account is pending approval." }
        ) { $0.api(.get, user, token: $0.bearer(["api"])) },
        api("§6 project no such", 404, nil, "{\"message\":\"404 Project Not Found\"}", missingProject) {
            $0.api(.get, "/api/v4/projects/upstream%2Fdemo", token: $0.bearer(["read_api"]))
        },
        api("§4.7 user token of a client", 401, nil, "{\"message\":\"401 Unauthorized\"}") {
            $0.api(.get, user, token: $0.provider.issueToken(for: nil, scopes: ["api"]).accessToken.text)
        },
        ErrorCase(
            name: "gitlab.md §8 user rate limit",
            profile: .gitlab,
            status: 429,
            body: .exact("Retry later\n"),
            contentType: "text/plain"
        ) {
            $0.provider.script(.on(.userinfo, .rateLimit(retryAfter: .seconds(30))))
            let answer = $0.api(.get, user, token: $0.bearer(["api"]))
            #expect(answer.headers["RateLimit-Name"] == "throttle_authenticated_api")
            #expect(answer.headers["Retry-After"] == "30")
            return answer
        },
    ]

    private static func api(
        _ trigger: String,
        _ status: Int,
        _ error: String?,
        _ body: String,
        _ profile: ProviderProfile = .gitlab,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        ErrorCase(
            name: "gitlab.md \(trigger)",
            profile: profile,
            status: status,
            body: .exact(body),
            challenge: error,
            contentType: "application/json"
        ) { bench in
            let answer = try run(bench)
            if let challenge = answer.headers["WWW-Authenticate"] {
                #expect(challenge.hasPrefix("Bearer realm=\"Protected by OAuth 2.0\", error="))
            }
            return answer
        }
    }

    // MARK: - §7

    private static let missingProject = ProviderProfile.gitlab.with {
        $0[GitLab.missingRepositories] = ["upstream/demo"]
    }
    private static let fork = "/api/v4/projects/upstream%2Fdemo/fork"
    private static let taken =
        "{\"message\":{\"name\":[\"has already been taken\"],\"path\":[\"has already been taken\"]}}"

    static let forks: [ErrorCase] = [
        api(
            "§7 fork may not fork",
            404,
            nil,
            "{\"message\":\"404 Not Found\"}",
            .gitlab.with {
                $0[GitLab.unforkableRepositories] = ["upstream/demo"]
            }
        ) { $0.api(.post, fork, token: $0.bearer(["api"])) },
        api("§7 fork source is missing", 404, nil, "{\"message\":\"404 Project Not Found\"}", missingProject) {
            $0.api(.post, fork, token: $0.bearer(["api"]))
        },
        api(
            "§7 fork bad namespace",
            404,
            nil,
            "{\"message\":\"404 Target Namespace Not Found\"}",
            .gitlab.with {
                $0[GitLab.missingNamespaces] = ["nowhere"]
            }
        ) { $0.api(.post, fork, token: $0.bearer(["api"]), ["namespace_path": "nowhere"]) },
        api("§7 fork name and path are taken", 409, nil, taken) {
            let token = $0.bearer(["api"])
            _ = $0.api(.post, fork, token: token)
            return $0.api(.post, fork, token: token)
        },
        api(
            "§7 fork name and path are taken, newer",
            409,
            nil,
            "{\"message\":{\"project_namespace.name\":[\"has already been taken\"],\"name\":[\"has already been taken\"],\"path\":[\"has already been taken\"]}}",
            .gitlab.with { $0[GitLab.namesProjectNamespace] = true }
        ) {
            let token = $0.bearer(["api"])
            _ = $0.api(.post, fork, token: token)
            return $0.api(.post, fork, token: token)
        },
        api("§7 fork path is taken", 409, nil, "{\"message\":{\"path\":[\"has already been taken\"]}}") {
            let token = $0.bearer(["api"])
            _ = $0.api(.post, fork, token: token)
            return $0.api(.post, fork, token: token, ["name": "Another"])
        },
        api(
            "§7 fork scope api is missing",
            403,
            nil,
            "{\"error\":\"insufficient_scope\",\"error_description\":\"The request requires higher privileges than provided by the access token.\",\"scope\":\"api\"}"
        ) { $0.api(.post, fork, token: $0.bearer(["read_api"])) },
        api("§7 import of a missing project", 404, nil, "{\"message\":\"404 Project Not Found\"}", missingProject) {
            $0.api(.get, "/api/v4/projects/upstream%2Fdemo/import", token: $0.bearer(["api"]))
        },
    ]
}

extension ErrorBench {
    fileprivate func blockedCall() -> HTTPResponse {
        let account = Account(id: 1, login: "m", name: "M", email: "m@example.com", isBlocked: true)
        let token = provider.issueToken(for: account, scopes: ["api"]).accessToken.text
        return api(.get, "/api/v4/user", token: token)
    }
}
