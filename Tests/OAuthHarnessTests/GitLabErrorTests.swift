import HTTPWire
import OAuthHarness
import JSONText
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

enum GitLabErrors {
    static let json = "application/json; charset=utf-8"
    static let client =
        "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.\"}"
    static let grant =
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
            .gitlab
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

    /// Still with the password grant.
    private static let before19 = ProviderProfile.gitlab.with { $0[Doorkeeper.passwordGrant] = .clientRequired }

    static func row(
        _ trigger: String,
        _ status: Int,
        _ error: String,
        _ body: some StringProtocol,
        _ profile: ProviderProfile = before19,
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
}
