import HTTPWire
import OAuthHarness
import JSONText
import Recordings
import Testing
import TestSupport

extension GitLabErrors {
    // MARK: - §4.8

    static let device: [ErrorCase] = [
        poll("not yet", "authorization_pending") { $0.poll() },
        poll("faster than 5 s", "slow_down") { bench in
            let code = bench.provider.issueDeviceCode().deviceCode.text
            _ = bench.poll(["device_code": code])
            bench.provider.clock.advance(by: .seconds(4))
            return bench.poll(["device_code": code])
        },
        poll("expired", "expired_token") { bench in
            let code = bench.provider.issueDeviceCode().deviceCode.text
            bench.provider.clock.advance(by: .seconds(301))
            return bench.poll(["device_code": code])
        },
        row("device_code expired, second time", 400, "invalid_grant", grant) { bench in
            let code = bench.provider.issueDeviceCode().deviceCode.text
            bench.provider.clock.advance(by: .seconds(301))
            _ = bench.poll(["device_code": code])
            return bench.poll(["device_code": code])
        },
        row("device_code unknown", 400, "invalid_grant", grant) { $0.poll(["device_code": "nope"]) },
        row("device_code missing", 400, "invalid_grant", grant) { $0.poll(["device_code": nil]) },
        row("device_code foreign", 400, "invalid_grant", grant) { bench in
            let other = bench.provider.register(Client())
            return bench.poll(["device_code": bench.provider.issueDeviceCode(client: other).deviceCode.text])
        },
        row("device_code redeemed", 400, "invalid_grant", grant) { bench in
            let grant = bench.provider.issueDeviceCode()
            _ = bench.api(.post, "/oauth/device", ["user_code": grant.userCode.text])
            _ = bench.poll(["device_code": grant.deviceCode.text])
            bench.provider.clock.advance(by: .seconds(5))
            return bench.poll(["device_code": grant.deviceCode.text])
        },
        row("device poll by an unknown client", 401, "invalid_client", client) { $0.poll(["client_id": "nope"]) },
        ErrorCase(name: "gitlab.md §4.8 authorize_device scope is unknown", profile: .gitlab, status: 422, body: .empty)
        {
            $0.api(.post, "/oauth/authorize_device", FormParameters.credentials.with([("scope", "nope")]))
        },
        ErrorCase(
            name: "gitlab.md §4.8 authorize_device client is unknown",
            profile: .gitlab,
            status: 401,
            body: .exact(client),
            challenge: "invalid_client",
            contentType: json
        ) { $0.api(.post, "/oauth/authorize_device", ["client_id": "nope"]) },
    ]

    private static func poll(
        _ trigger: String,
        _ error: String,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        row(
            "device poll \(trigger)",
            400,
            error,
            "{\"error\":\"\(error)\",\"error_description\":\"The authorization server encountered an unexpected condition which prevented it from fulfilling the request.\"}",
            run: run
        )
    }

    // MARK: - §5

    private static let table =
        "{\"error\":\"invalid_request\",\"error_description\":{\"unknown\":\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\",\"missing_param\":\"Missing required parameter: %{value}.\",\"request_not_authorized\":\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\",\"invalid_code_challenge\":\"Code challenge is required.\",\"not_support_pkce\":\"Invalid code_verifier parameter. Server does not support pkce.\"}}"
    private static let general =
        "{\"error\":\"invalid_request\",\"error_description\":\"The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.\"}"
    private static let revocation =
        "{\"error\":\"unauthorized_client\",\"error_description\":\"You are not authorized to revoke this token\"}"

    static let small: [ErrorCase] = [
        small("§5.1 token/info token is missing", 400, "invalid_request", table) { $0.api(.get, "/oauth/token/info") },
        small("§5.1 token/info token is unknown", 400, "invalid_request", table) {
            $0.api(.get, "/oauth/token/info", token: "nope")
        },
        small("§5.1 token/info token is expired", 400, "invalid_request", table) {
            let token = $0.bearer(["api"])
            $0.provider.clock.advance(by: .seconds(7200))
            return $0.api(.get, "/oauth/token/info", token: token)
        },
        small("§5.1 token/info token is revoked", 400, "invalid_request", table) {
            let token = $0.bearer(["api"])
            $0.provider.revokeAllTokens()
            return $0.api(.get, "/oauth/token/info", token: token)
        },
        small(
            "§5.1 token/info up to 13.8",
            401,
            "invalid_request",
            general,
            .gitlab.with {
                $0[Doorkeeper.tokenInfoErrors] = .gitlabText
            }
        ) { $0.api(.get, "/oauth/token/info", token: "nope") },
        small(
            "§5.1 token/info stock",
            401,
            "invalid_token",
            "{\"error\":\"invalid_token\",\"error_description\":\"The access token is invalid\",\"state\":\"unauthorized\"}",
            .gitlab.with { $0[Doorkeeper.tokenInfoErrors] = .stock }
        ) { $0.api(.get, "/oauth/token/info", token: "nope") },
        small("§5.2 revoke client is wrong", 403, nil, revocation) {
            $0.api(
                .post,
                "/oauth/revoke",
                FormParameters.credentials.with([("client_secret", "nope"), ("token", "x")])
            )
        },
        small("§5.2 revoke client is foreign", 403, nil, revocation) { bench in
            let other = bench.provider.register(Client())
            return bench.api(
                .post,
                "/oauth/revoke",
                ["client_id": other.id, "client_secret": other.secret, "token": bench.bearer(["api"])]
            )
        },
        small("§5.2 revoke without client", 403, nil, revocation) {
            $0.api(.post, "/oauth/revoke", ["token": $0.bearer(["api"])])
        },
        small(
            "§5.2 revoke without client, unknown token, open",
            200,
            nil,
            "{}",
            .gitlab.with {
                $0[Doorkeeper.revokeRequiresClient] = false
            }
        ) { $0.api(.post, "/oauth/revoke", ["token": "nope"]) },
        small("§5.2 revoke unknown token", 200, nil, "{}") {
            $0.api(.post, "/oauth/revoke", FormParameters.credentials.with([("token", "nope")]))
        },
        small("§5.2 revoke missing token", 200, nil, "{}") { $0.api(.post, "/oauth/revoke", .credentials) },
        small("§5.3 introspect unknown token", 200, nil, "{\"active\":false}") {
            $0.api(.post, "/oauth/introspect", FormParameters.credentials.with([("token", "nope")]))
        },
        small("§5.3 introspect another application's token", 200, nil, "{\"active\":false}") { bench in
            let other = bench.provider.register(Client())
            let token = bench.provider.issueToken(client: other).accessToken.text
            return bench.api(.post, "/oauth/introspect", FormParameters.credentials.with([("token", token)]))
        },
        small("§5.3 introspect client is wrong", 401, "invalid_client", client) {
            $0.api(
                .post,
                "/oauth/introspect",
                FormParameters.credentials.with([("client_secret", "nope"), ("token", "x")])
            )
        },
        small(
            "§5.3 introspect without authentication",
            400,
            "invalid_request",
            "{\"error\":\"invalid_request\",\"error_description\":\"Request need to be authorized. Required parameter for authorizing request is missing or invalid.\"}"
        ) { $0.api(.post, "/oauth/introspect", ["token": "x"]) },
        small(
            "§5.3 introspect a token by itself",
            401,
            "invalid_token",
            "{\"error\":\"invalid_token\",\"error_description\":\"The access token is invalid\",\"state\":\"unauthorized\"}"
        ) { bench in
            let token = bench.bearer(["api"])
            return bench.api(.post, "/oauth/introspect", token: token, ["token": token])
        },
        ErrorCase(name: "gitlab.md §5.4 userinfo scope openid is missing", profile: .gitlab, status: 403, body: .empty)
        {
            $0.api(.get, "/oauth/userinfo", token: $0.bearer(["api"]))
        },
        registration(
            "client_name is too long",
            "{\"redirect_uris\":[\"https://a.example/cb\"],\"client_name\":\"\(String(repeating: "n", count: 200))\"}"
        ),
        registration("client_name is empty", "{\"redirect_uris\":[\"https://a.example/cb\"],\"client_name\":\"\"}"),
        registration("body is no JSON", "nope"),
    ]

    private static func small(
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
            contentType: json,
            run: run
        )
    }

    private static func registration(_ trigger: String, _ body: String) -> ErrorCase {
        small(
            "§5.6 register \(trigger)",
            400,
            nil,
            "{\"error\":\"invalid_client_metadata\",\"error_description\":\"client_name is too long\"}",
            .gitlab.with { $0[GitLab.dynamicRegistration] = true }
        ) { register($0, body) }
    }

    static func register(_ bench: ErrorBench, _ body: String) -> HTTPResponse {
        bench.provider.respond(
            to: HTTPRequest(
                .post,
                "/oauth/register",
                headers: ["Content-Type": "application/json"],
                body: Array(body.utf8)
            )
        )
    }
}

extension ErrorBench {
    /// A poll that is right but for some parameters.
    fileprivate func poll(_ changes: KeyValuePairs<String, String?> = [:]) -> HTTPResponse {
        token(
            FormParameters.credentials.with([
                ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
                ("device_code", provider.issueDeviceCode().deviceCode.text),
            ]),
            changes
        )
    }

    fileprivate func api(_ method: HTTPMethod, _ target: String, _ form: FormParameters) -> HTTPResponse {
        api(method, target, token: nil, form)
    }
}
