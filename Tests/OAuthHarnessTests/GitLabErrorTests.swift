import HTTPWire
import OAuthHarness
import Recordings
import Testing
import TestSupport

@Suite("Every row of GitLab's error tables")
struct GitLabErrorTests {
    @Test("the authorize step refuses as §3 says", arguments: GitLabErrors.authorize)
    func authorize(_ row: ErrorCase) throws { try row.check() }

    @Test("redirect URIs match as the table of §3.4 says", arguments: GitLabErrors.redirectURIs)
    func redirectURI(_ row: ErrorCase) throws { try row.check() }

    @Test("the token step refuses as the table of §4.3 says", arguments: GitLabErrors.token)
    func token(_ row: ErrorCase) throws { try row.check() }

    @Test("a device's poll is answered as the table of §4.8 says", arguments: GitLabErrors.device)
    func device(_ row: ErrorCase) throws { try row.check() }

    @Test("the small endpoints refuse as §5 says", arguments: GitLabErrors.small)
    func small(_ row: ErrorCase) throws { try row.check() }

    @Test("the API guard refuses as the table of §6 says", arguments: GitLabErrors.guards)
    func apiGuard(_ row: ErrorCase) throws { try row.check() }

    @Test("forks are refused as the table of §7 says", arguments: GitLabErrors.forks)
    func fork(_ row: ErrorCase) throws { try row.check() }
}

private enum GitLabErrors {
    static let json = "application/json; charset=utf-8"
    private static let client =
        "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.\"}"
    private static let grant =
        "{\"error\":\"invalid_grant\",\"error_description\":\"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.\"}"
    private static let scope =
        "{\"error\":\"invalid_scope\",\"error_description\":\"The requested scope is invalid, unknown, or malformed.\"}"
    private static let grantType =
        "{\"error\":\"unsupported_grant_type\",\"error_description\":\"The authorization grant type is not supported by the authorization server.\"}"
    private static let redirectURI =
        "{\"error\":\"invalid_redirect_uri\",\"error_description\":\"The redirect URI included is not valid.\",\"state\":\"a\\u0026b\\u003cc\\u003e\"}"

    private static func missing(_ name: String, state: String? = nil) -> String {
        "{\"error\":\"invalid_request\",\"error_description\":\"Missing required parameter: \(name).\""
            + (state.map { ",\"state\":\"\($0)\"" } ?? "") + "}"
    }

    // MARK: - §3

    static let authorize: [ErrorCase] = [
        page("client_id is missing", "Missing required parameter: client_id.") { $0.authorize(["client_id": nil]) },
        page(
            "client_id is unknown",
            "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."
        ) { $0.authorize(["client_id": "nope"]) },
        page("redirect_uri is not registered", "The redirect URI included is not valid.") {
            $0.authorize(["redirect_uri": "https://app.example.com/x"])
        },
        page("response_type is missing", "Missing required parameter: response_type.") {
            $0.authorize(["response_type": nil])
        },
        page("response_type is not code", "The authorization server does not support this response type.") {
            $0.authorize(["response_type": "token"])
        },
        page("response_mode is unknown", "The authorization server does not support this response mode.") {
            $0.authorize(["response_mode": "web_message"])
        },
        page("scope is unknown", "The requested scope is invalid, unknown, or malformed.") {
            $0.authorize(["scope": "nope"])
        },
        page("scope is not ticked", "The requested scope is invalid, unknown, or malformed.") {
            $0.authorize(["scope": "sudo"])
        },
        page("code_challenge_method is unknown", "The code_challenge_method must be one of plain, S256.") {
            $0.authorize(["code_challenge": "x", "code_challenge_method": "S512"])
        },
        page("code_challenge_method is missing", "The code_challenge_method must be one of plain, S256.") {
            $0.authorize(["code_challenge": "x"])
        },
        page(
            "code_challenge_method is unknown, engine 5.5",
            "The code challenge method must be plain or S256.",
            .gitlab.with { $0[Doorkeeper.version] = .v55 }
        ) { $0.authorize(["code_challenge": "x", "code_challenge_method": "S512"]) },
        page(
            "e-mail is unconfirmed",
            "Verify the email address in your account profile before you sign in.",
            .gitlab.with { $0[GitLab.emailConfirmed] = false }
        ) { $0.authorize() },
        ErrorCase(
            name: "gitlab.md §3.2 authorize nobody is signed in, client_id is wrong",
            profile: .gitlab,
            status: 302,
            body: .location("https://gitlab.com/users/sign_in")
        ) {
            $0.provider.signOut()
            return $0.authorize(["client_id": "nope"])
        },
        ErrorCase(
            name: "gitlab.md §3.3 authorize Deny",
            profile: .gitlab,
            status: 302,
            body: .location(
                "\(ErrorBench.redirectURI)?error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.&state=st-0001"
            )
        ) { $0.consent(["_method": "delete"]) },
        ErrorCase(
            name: "gitlab.md §3.3 authorize POST scope is unknown",
            profile: .gitlab,
            status: 302,
            body: .location(
                "\(ErrorBench.redirectURI)?error=invalid_scope&error_description=The+requested+scope+is+invalid%2C+unknown%2C+or+malformed.&state=st-0001"
            )
        ) { $0.consent(["scope": "nope"]) },
        ErrorCase(
            name: "gitlab.md §3.3 authorize POST response_type is missing",
            profile: .gitlab,
            status: 302,
            body: .location(
                "\(ErrorBench.redirectURI)?error=invalid_request&error_description=Missing+required+parameter%3A+response_type.&state=st-0001"
            )
        ) { $0.consent(["response_type": nil]) },
        ErrorCase(
            name: "gitlab.md §3.3 authorize POST client_id is unknown",
            profile: .gitlab,
            status: 401,
            body: .exact(client.dropLast() + ",\"state\":\"st-0001\"}"),
            contentType: json
        ) { $0.consent(["client_id": "nope"]) },
        ErrorCase(
            name: "gitlab.md §3.3 authorize POST redirect_uri is wrong",
            profile: .gitlab,
            status: 400,
            body: .exact(redirectURI),
            contentType: json
        ) { $0.consent(["redirect_uri": "https://evil.example/", "state": "a&b<c>"]) },
    ]

    private static func page(
        _ trigger: String,
        _ text: String,
        _ profile: ProviderProfile = .gitlab,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        ErrorCase(
            name: "gitlab.md §3.2 authorize \(trigger)",
            profile: profile,
            status: 200,
            body: .page(text),
            run: run
        )
    }

    static let redirectURIs: [ErrorCase] = [
        match(
            "exact, one of several lines",
            "https://b.example/cb",
            ["https://a.example/cb", "https://b.example/cb"],
            true
        ),
        match("trailing slash added", "https://a.example/cb/", ["https://a.example/cb"], false),
        match("trailing slash removed", "https://a.example/cb", ["https://a.example/cb/"], false),
        match("path case differs", "https://a.example/CB", ["https://a.example/cb"], false),
        match("extra query", "https://a.example/cb?x=1", ["https://a.example/cb"], true),
        match(
            "registered query in another order",
            "https://a.example/cb?b=2&a=1",
            ["https://a.example/cb?a=1&b=2"],
            true
        ),
        match("registered query left out", "https://a.example/cb", ["https://a.example/cb?a=1"], false),
        match("loopback literal, other port", "http://127.0.0.1:51234/cb", ["http://127.0.0.1/cb"], true),
        match("IPv6 loopback literal, other port", "http://[::1]:51234/cb", ["http://[::1]/cb"], true),
        match("localhost by name, other port", "http://localhost:51234/cb", ["http://localhost/cb"], false),
        match("http", "http://a.example/cb", ["http://a.example/cb"], true),
        match("fragment", "https://a.example/cb#x", ["https://a.example/cb"], false),
        match("missing", nil, ["https://a.example/cb"], false),
    ]

    private static func match(_ trigger: String, _ sent: String?, _ registered: [String], _ isGood: Bool) -> ErrorCase {
        ErrorCase(
            name: "gitlab.md §3.4 authorize redirect_uri \(trigger)",
            profile: .gitlab,
            status: 200,
            body: .page(
                isGood ? "Authorize Sample App to use your account?" : "The redirect URI included is not valid."
            )
        ) { bench in
            let client = bench.provider.register(Client(redirectURIs: registered))
            return bench.authorize(["client_id": client.id, "redirect_uri": sent])
        }
    }

    // MARK: - §4.3

    static let token: [ErrorCase] = [
        row("code is unknown", 400, "invalid_grant", grant) { $0.redeem(["code": "nope"]) },
        row("code is expired", 400, "invalid_grant", grant) { bench in
            let form = bench.redemption()
            bench.provider.clock.advance(by: .seconds(600))
            return bench.token(form)
        },
        row("code is used", 400, "invalid_grant", grant) { bench in
            let form = bench.redemption()
            _ = bench.token(form)
            return bench.token(form)
        },
        row("code is foreign", 400, "invalid_grant", grant) { bench in
            let other = bench.provider.register(Client())
            return bench.redeem([
                "code": bench.provider.issueCode(client: other, redirectURI: ErrorBench.redirectURI).value.text
            ])
        },
        row("redirect_uri is wrong", 400, "invalid_grant", grant) {
            $0.redeem(["redirect_uri": "https://app.example.com/x"])
        },
        row("PKCE verifier is wrong", 400, "invalid_grant", grant) {
            $0.redeem(["code_verifier": "wrong"], more: ["code_challenge": "right", "code_challenge_method": "plain"])
        },
        row("verifier is sent for a code without a challenge", 400, "invalid_grant", grant) {
            $0.redeem(["code_verifier": "stray"])
        },
        row("secret is wrong", 401, "invalid_client", client) { $0.redeem(["client_secret": "nope"]) },
        row("client is unknown", 401, "invalid_client", client) { $0.redeem(["client_id": "nope"]) },
        row("no client", 401, "invalid_client", client) { $0.redeem(["client_id": nil, "client_secret": nil]) },
        row("confidential client without secret", 401, "invalid_client", client) { $0.redeem(["client_secret": nil]) },
        row("code is missing", 400, "invalid_request", missing("code")) { $0.redeem(["code": nil]) },
        row("code is empty", 400, "invalid_request", missing("code")) { $0.redeem(["code": ""]) },
        row("code is missing, engine 5.0", 401, "invalid_grant", grant, .gitlab.with { $0[Doorkeeper.version] = .v50 })
        {
            $0.redeem(["code": nil])
        },
        row("redirect_uri is missing", 400, "invalid_request", missing("redirect_uri")) {
            $0.redeem(["redirect_uri": nil])
        },
        row("PKCE verifier is missing", 400, "invalid_request", missing("code_verifier")) {
            $0.redeem(more: ["code_challenge": "right", "code_challenge_method": "plain"])
        },
        ErrorCase(
            name: "gitlab.md §4.3 token dynamic client without verifier",
            profile: .gitlab.with { $0[GitLab.dynamicRegistration] = true },
            status: 400,
            body: .exact(
                "{\"error\":\"invalid_request\",\"error_description\":\"PKCE code_verifier is required for dynamic OAuth applications\"}"
            ),
            contentType: json
        ) { bench in
            let registered = register(
                bench,
                "{\"redirect_uris\":[\"\(ErrorBench.redirectURI)\"],\"client_name\":\"Host\"}"
            )
            let id = try #require(JSONReader.read(registered.body).value.object?["client_id"]?.string)
            let client = try #require(bench.provider.client(id))
            let code = bench.provider.issueCode(client: client, redirectURI: ErrorBench.redirectURI, scopes: ["mcp"])
            return bench.redeem(["client_id": id, "client_secret": nil, "code": code.value.text])
        },
        row("grant_type is missing", 400, "invalid_request", missing("grant_type")) { $0.redeem(["grant_type": nil]) },
        row("grant_type is missing, state is sent", 400, "invalid_request", missing("grant_type", state: "s1")) {
            $0.redeem(["grant_type": nil, "state": "s1"])
        },
        row("grant_type is unknown", 400, "unsupported_grant_type", grantType) { $0.redeem(["grant_type": "nope"]) },
        row(
            "grant_type is implicit, state is sent",
            400,
            "unsupported_grant_type",
            grantType.dropLast() + ",\"state\":\"s1\"}"
        ) {
            $0.redeem(["grant_type": "implicit", "state": "s1"])
        },
        row(
            "grant_type is password, 19.0",
            400,
            "unsupported_grant_type",
            grantType,
            .gitlab.with { $0[Doorkeeper.passwordGrant] = .removed }
        ) { $0.password() },
        row(
            "password grant is off for the application",
            401,
            "unauthorized_client",
            "{\"error\":\"unauthorized_client\",\"error_description\":\"The client is not authorized to perform this request using this method.\"}",
            .gitlab.with { $0[Doorkeeper.passwordGrant] = .perAppOff }
        ) { $0.password() },
        row("scope is bad, password", 400, "invalid_scope", scope) { $0.password(["scope": "nope"]) },
        row("scope is bad, client_credentials", 400, "invalid_scope", scope) {
            $0.token(.credentials, ["grant_type": "client_credentials", "scope": "nope"])
        },
        row("scope is bad, refresh", 400, "invalid_scope", scope) { $0.refresh(["scope": "api read_user"]) },
        row("refresh with no client at all", 400, "invalid_grant", grant) {
            $0.refresh(["client_id": nil, "client_secret": nil])
        },
        row("refresh with a wrong secret", 401, "invalid_client", client) { $0.refresh(["client_secret": "nope"]) },
        row("password is wrong", 400, "invalid_grant", grant) { $0.password(["password": "nope"]) },
        row("username is unknown", 400, "invalid_grant", grant) { $0.password(["username": "nope"]) },
        row("the account has two factors", 400, "invalid_grant", grant) {
            $0.provider.setAccounts([
                Account(id: 1, login: "mock-dev", name: "M", email: "m@example.com", hasTwoFactor: true)
            ])
            return $0.password()
        },
        row("the account is blocked", 400, "invalid_grant", grant) {
            $0.provider.setAccounts([
                Account(id: 1, login: "mock-dev", name: "M", email: "m@example.com", isBlocked: true)
            ])
            return $0.password()
        },
        ErrorCase(name: "gitlab.md §4.1 token GET", profile: .gitlab, status: 404, body: .empty) {
            $0.api(.get, "/oauth/token")
        },
    ]

    private static func row(
        _ trigger: String,
        _ status: Int,
        _ error: String,
        _ body: some StringProtocol,
        _ profile: ProviderProfile = .gitlab,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        ErrorCase(
            name: "gitlab.md §4.3 token \(trigger)",
            profile: profile,
            status: status,
            body: .exact(String(body)),
            challenge: error,
            contentType: json,
            run: run
        )
    }

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

    private static func register(_ bench: ErrorBench, _ body: String) -> HTTPResponse {
        bench.provider.respond(
            to: HTTPRequest(
                .post,
                "/oauth/register",
                headers: ["Content-Type": "application/json"],
                body: Array(body.utf8)
            )
        )
    }

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

    fileprivate func blockedCall() -> HTTPResponse {
        let account = Account(id: 1, login: "m", name: "M", email: "m@example.com", isBlocked: true)
        let token = provider.issueToken(for: account, scopes: ["api"]).accessToken.text
        return api(.get, "/api/v4/user", token: token)
    }
}
