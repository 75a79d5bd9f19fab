import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

@Suite("Every row of Gitee's error tables")
struct GiteeErrorTests {
    @Test("the message table has Gitee's texts and lengths", arguments: GiteeErrors.messages)
    func message(_ row: ErrorCase) throws { try row.check() }

    @Test("the authorize step refuses as the table says", arguments: GiteeErrors.authorize)
    func authorize(_ row: ErrorCase) throws { try row.check() }

    @Test("the error page is the sheet's, byte for byte")
    func errorPage() throws {
        let answer = try ErrorBench(.gitee).authorize(["redirect_uri": "https://app.example.com/other"])
        #expect(answer.body.count == 600)
        #expect(answer.headers["Cache-Control"] == "max-age=0, private, must-revalidate")
        #expect(
            answer.text.contains("<main role=\"main\">\n  <pre>无效的登录回调地址</pre>\n</main>\n\n</div>\n</body>\n</html>")
        )
    }

    @Test("a request without scope asks for all that was ticked")
    func missingScope() throws {
        let bench = try ErrorBench(.gitee)
        let code = bench.authorize(decision: .approve(.sample, nil)).callbackParameter("code")
        #expect(
            bench.redeem(["code": code]).text.contains("\"scope\":\"user_info projects emails pull_requests issues\"")
        )
    }

    @Test("the token step refuses as the table says", arguments: GiteeErrors.token)
    func token(_ row: ErrorCase) throws { try row.check() }

    @Test("API v5 refuses as the tables say", arguments: GiteeErrors.api)
    func api(_ row: ErrorCase) throws { try row.check() }
}

private enum GiteeErrors {
    private static let json = "application/json; charset=utf-8"
    private static let grant = oauth("invalid_grant", "授权方式无效，或者登录回调地址无效、过期或已被撤销")
    private static let request = oauth("invalid_request", "这个请求缺少必要的参数，或者参数值、格式不正确")
    private static let client = oauth("invalid_client", "由于未知、不支持或没有客户端，认证失败")
    private static let forbiddenPage =
        "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n"
        + "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"

    private static func oauth(_ error: String, _ text: String, state: String? = nil) -> String {
        "{\"error\":\"\(error)\",\"error_description\":\"\(text)\"" + (state.map { ",\"state\":\"\($0)\"" } ?? "") + "}"
    }

    // MARK: - §1

    static let messages: [ErrorCase] = [
        message("invalid_request", "这个请求缺少必要的参数，或者参数值、格式不正确", 119),
        message("invalid_redirect_uri", "无效的登录回调地址", 82),
        message("unauthorized_client", "未授权的应用，请求无法执行", 93),
        message("access_denied", "用户或服务器拒绝了请求", 81),
        message("invalid_scope", "请求范围无效、未知或格式不正确", 93),
        message("server_error", "服务器异常，无法处理请求", 83),
        message("temporarily_unavailable", "服务器维护中，无法处理请求", 97),
        message("unsupported_response_type", "服务器不支持这种 response type", 98),
        message("invalid_client", "由于未知、不支持或没有客户端，认证失败", 106),
        message("invalid_grant", "授权方式无效，或者登录回调地址无效、过期或已被撤销", 123),
        message("unsupported_grant_type", "服务器不支持此类型的授权方式", 99),
    ]

    private static func message(_ error: String, _ text: String, _ count: Int) -> ErrorCase {
        ErrorCase(
            name: "gitee.md §1 message table \(error)",
            profile: .gitee,
            status: 401,
            body: .exact(oauth(error, text)),
            challenge: error,
            contentType: json
        ) { bench in
            bench.provider.script(.on(.token, .refuse(ErrorCode(rawValue: error))))
            let answer = bench.redeem()
            #expect(answer.body.count == count)
            return answer
        }
    }

    // MARK: - §2.5

    private static let deniedText =
        "%E7%94%A8%E6%88%B7%E6%88%96%E6%9C%8D%E5%8A%A1%E5%99%A8%E6%8B%92%E7%BB%9D%E4%BA%86%E8%AF%B7%E6%B1%82"

    static let authorize: [ErrorCase] = [
        ErrorCase(
            name: "gitee.md §2.5 authorize the person presses 拒绝",
            profile: .gitee,
            status: 302,
            body: .location(
                "\(ErrorBench.redirectURI)?error=access_denied&error_description=\(deniedText)&state=st-0001"
            )
        ) { $0.authorize(decision: .deny(nil, nil)) },
        ErrorCase(
            name: "gitee.md §2.5 authorize the person presses 拒绝, no state",
            profile: .gitee,
            status: 302,
            body: .location("\(ErrorBench.redirectURI)?error=access_denied&error_description=\(deniedText)")
        ) { $0.authorize(["state": nil], decision: .deny(nil, nil)) },
        page("redirect_uri has another path", "无效的登录回调地址") {
            $0.authorize(["redirect_uri": "https://app.example.com/other"])
        },
        page("redirect_uri has another port", "无效的登录回调地址") {
            $0.authorize(["redirect_uri": "https://app.example.com:8443/oauth/callback"])
        },
        page("redirect_uri has http in place of https", "无效的登录回调地址") {
            $0.authorize(["redirect_uri": "http://app.example.com/oauth/callback"])
        },
        page("redirect_uri is missing", "无效的登录回调地址") { $0.authorize(["redirect_uri": nil]) },
        page("scope is not ticked", "请求范围无效、未知或格式不正确") { $0.authorize(["scope": "user_info gists"]) },
        page("response_type is not code", "服务器不支持这种 response type") { $0.authorize(["response_type": "token"]) },
        page("response_type is missing", "服务器不支持这种 response type") { $0.authorize(["response_type": nil]) },
        page("client_id is unknown", "由于未知、不支持或没有客户端，认证失败") { $0.authorize(["client_id": "nope"]) },
        ErrorCase(
            name: "gitee.md §2.5 authorize client_id is missing",
            profile: .gitee,
            status: 404,
            body: .exact("{\"error\":\"Application does not exist\"}"),
            contentType: json
        ) { $0.authorize(["client_id": nil]) },
        ErrorCase(
            name: "gitee.md §2.5 authorize User-Agent is on the list",
            profile: .gitee,
            status: 403,
            body: .exact(forbiddenPage),
            contentType: "text/html"
        ) { $0.authorize(userAgent: "PicGo") },
    ]

    private static func page(
        _ trigger: String,
        _ text: String,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        ErrorCase(
            name: "gitee.md §2.5 authorize \(trigger)",
            profile: .gitee,
            status: 200,
            body: .page("存在错误 \(text)"),
            run: run
        )
    }

    // MARK: - §3.6 and §4

    static let token: [ErrorCase] = [
        row("grant_type is missing", request, "invalid_request") { $0.redeem(["grant_type": nil]) },
        row("grant_type is blank", request, "invalid_request") { $0.redeem(["grant_type": ""]) },
        row(
            "grant_type is unknown",
            oauth("unsupported_grant_type", "服务器不支持此类型的授权方式"),
            "unsupported_grant_type"
        ) { $0.redeem(["grant_type": "nope"]) },
        row(
            "grant_type is not enabled",
            oauth("unsupported_grant_type", "服务器不支持此类型的授权方式"),
            "unsupported_grant_type"
        ) { $0.redeem(["grant_type": "client_credentials"]) },
        row("redirect_uri is missing, and the client wrong", request, "invalid_request") {
            $0.redeem(["redirect_uri": nil, "client_secret": "nope"])
        },
        row("client_id is unknown", client, "invalid_client") { $0.redeem(["client_id": "nope"]) },
        row("client_secret is wrong", client, "invalid_client") { $0.redeem(["client_secret": "nope"]) },
        row("client_id is missing", client, "invalid_client") { $0.redeem(["client_id": nil]) },
        row("client_secret is missing", client, "invalid_client") { $0.redeem(["client_secret": nil]) },
        row("code is missing", grant, "invalid_grant") { $0.redeem(["code": nil]) },
        row("code is unknown", grant, "invalid_grant") { $0.redeem(["code": "nope"]) },
        row("code is expired", grant, "invalid_grant") { bench in
            let form = bench.redemption()
            bench.provider.clock.advance(by: .seconds(600))
            return bench.token(form)
        },
        row("code is used", grant, "invalid_grant") { bench in
            let form = bench.redemption()
            _ = bench.token(form)
            return bench.token(form)
        },
        row("code is another client's", grant, "invalid_grant") { bench in
            let other = bench.provider.register(Client())
            let code = bench.provider.issueCode(client: other, redirectURI: ErrorBench.redirectURI)
            return bench.redeem(["code": code.value.text])
        },
        row("redirect_uri differs", grant, "invalid_grant") {
            $0.redeem(["redirect_uri": "https://app.example.com/x"])
        },
        row("password is wrong", grant, "invalid_grant") { $0.password(["password": "nope"]) },
        row("refresh_token is missing", request, "invalid_request") { $0.refresh(["refresh_token": nil]) },
        row("refresh_token is unknown", grant, "invalid_grant") { $0.refresh(["refresh_token": "nope"]) },
        row("refresh_token is revoked", grant, "invalid_grant") { bench in
            let tokens = bench.provider.issueToken()
            bench.provider.revoke(tokens.accessToken)
            return bench.refresh(["refresh_token": tokens.refreshToken?.text])
        },
        row(
            "refresh without client, strict",
            grant,
            "invalid_grant",
            .gitee.with { $0[Doorkeeper.refreshClient] = .required }
        ) { $0.refresh(["client_id": nil, "client_secret": nil]) },
        row("scope is too wide, password", oauth("invalid_scope", "请求范围无效、未知或格式不正确"), "invalid_scope") {
            $0.password(["scope": "user_info gists"])
        },
        row("scope is too wide, refresh", oauth("invalid_scope", "请求范围无效、未知或格式不正确"), "invalid_scope") {
            $0.refresh(["scope": "user_info projects"])
        },
        row(
            "grant_type is missing, state is sent",
            oauth("invalid_request", "这个请求缺少必要的参数，或者参数值、格式不正确", state: "st-0001"),
            "invalid_request"
        ) { $0.redeem(["grant_type": nil, "state": "st-0001"]) },
        row(
            "grant_type is unknown, state is sent",
            oauth("unsupported_grant_type", "服务器不支持此类型的授权方式", state: "st-0001"),
            "unsupported_grant_type"
        ) { $0.redeem(["grant_type": "nope", "state": "st-0001"]) },
        ErrorCase(
            name: "gitee.md §3.6 token User-Agent is missing",
            profile: .gitee,
            status: 403,
            body: .exact(forbiddenPage),
            contentType: "text/html"
        ) { $0.provider.respond(to: .form("/oauth/token", $0.redemption(), headers: [:])) },
        ErrorCase(
            name: "gitee.md §3.6 token User-Agent is denied",
            profile: .gitee,
            status: 403,
            body: .exact(forbiddenPage),
            contentType: "text/html"
        ) { $0.provider.respond(to: .form("/oauth/token", $0.redemption(), headers: ["User-Agent": "PicGo"])) },
        ErrorCase(name: "gitee.md §3.1 token malformed JSON body", profile: .gitee, status: 400, body: .empty) {
            $0.provider.respond(
                to: HTTPRequest(
                    .post,
                    "/oauth/token",
                    headers: ["User-Agent": "t", "Content-Type": "application/json"],
                    body: Array("{\"grant_type\":".utf8)
                )
            )
        },
        row("a JSON body without Content-Type is not read", request, "invalid_request") {
            $0.provider.respond(
                to: HTTPRequest(
                    .post,
                    "/oauth/token",
                    headers: ["User-Agent": "t"],
                    body: Array("{\"grant_type\":\"password\"}".utf8)
                )
            )
        },
        ErrorCase(name: "gitee.md §3.7 token GET", profile: .gitee, status: 404, body: .empty) {
            $0.api(.get, "/oauth/token")
        },
        ErrorCase(name: "gitee.md §3.7 revoke is off", profile: .gitee, status: 404, body: .empty) {
            $0.api(.post, "/oauth/revoke", token: nil, ["token": "nope"])
        },
    ]

    private static func row(
        _ trigger: String,
        _ body: String,
        _ error: String,
        _ profile: ProviderProfile = .gitee,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        ErrorCase(
            name: "gitee.md §3.6 token \(trigger)",
            profile: profile,
            status: 401,
            body: .exact(body),
            challenge: error,
            contentType: json,
            run: run
        )
    }

    // MARK: - §5

    private static let fork = "/api/v5/repos/upstream/demo/forks"

    static let api: [ErrorCase] = [
        row("§5.2 user token is unknown", 401, "{\"message\":\"401 Unauthorized: Access token does not exist\"}", 59) {
            $0.api(.get, "/api/v5/user", token: "nope")
        },
        row("§5.2 user token is expired", 401, "{\"message\":\"401 Unauthorized: Access token is expired\"}", 55) {
            let token = $0.bearer(["user_info"])
            $0.provider.clock.advance(by: .days(1))
            return $0.api(.get, "/api/v5/user?access_token=\(token)")
        },
        row("§5.2 user token is missing", 401, "{\"message\":\"401 Unauthorized: Access token is required\"}", 56) {
            $0.api(.get, "/api/v5/user")
        },
        row("§5.2 user token is revoked", 401, "{\"message\":\"401 Unauthorized: Access token does not exist\"}", 59) {
            let token = $0.bearer(["user_info"])
            $0.provider.revokeAllTokens()
            return $0.api(.get, "/api/v5/user", token: token)
        },
        row("§5.2 forks scope projects is missing", 401, "{\"message\":\"401 Unauthorized: no 'projects' scope\"}", 51)
        {
            $0.api(.post, fork, token: $0.bearer(["user_info"]))
        },
        row(
            "§5.2 pulls scope pull_requests is missing",
            401,
            "{\"message\":\"401 Unauthorized: no 'pull_requests' scope\"}",
            56
        ) { $0.api(.get, "/api/v5/repos/upstream/demo/pulls", token: $0.bearer(["user_info"])) },
        row("§5.4 emails scope emails is missing", 401, "{\"message\":\"401 Unauthorized: no 'emails' scope\"}", 49) {
            $0.api(.get, "/api/v5/emails", token: $0.bearer(["user_info"]))
        },
        row("§5.2 issues scope issues is missing, older", 404, "{\"message\":\"404 Not Found\"}", 27, older) {
            $0.api(.get, "/api/v5/repos/upstream/demo/issues", token: $0.bearer(["projects"]))
        },
        row("§5.2 issues scope issues is missing, newer", 404, "{\"message\":\"Not Found\"}", 23) {
            $0.api(.get, "/api/v5/repos/upstream/demo/issues", token: $0.bearer(["projects"]))
        },
        row("§5.2 repository is unknown, older", 404, "{\"message\":\"404 Project Not Found\"}", 35, missingOlder) {
            $0.api(.get, "/api/v5/repos/upstream/demo", token: $0.bearer(["projects"]))
        },
        row(
            "§5.2 repository is unknown, newer",
            404,
            "{\"message\":\"Not Found Project\"}",
            31,
            missing
        ) {
            $0.api(.get, "/api/v5/repos/upstream/demo", token: $0.bearer(["projects"]))
        },
        row("§5.2 issues write on a moved route", 404, "{\"message\":\"project or enterprise\"}", 35) {
            $0.api(.post, "/api/v5/repos/upstream/demo/issues", token: $0.bearer(["issues"]))
        },
        row("§5.2 contents message is empty", 400, "{\"messages\":[\"message is empty\"]}", 33) {
            $0.api(
                .post,
                "/api/v5/repos/mock-dev/demo/contents/a.txt",
                token: $0.bearer(["projects"]),
                ["content": "YQ==", "message": ""]
            )
        },
        row(
            "§5.2 user/repos account without real-name check",
            422,
            "{\"error\":{\"base\":[\"当前账户尚未认证身份，请通过「个人设置 - 帐号信息」下完成身份认证后再操作\"]}}",
            131,
            .gitee.with { $0[Gitee.realNameVerified] = false }
        ) { $0.api(.post, "/api/v5/user/repos", token: $0.bearer(["projects"]), ["name": "demo"]) },
        row("§5.2 user/repos path is taken", 422, "{\"error\":{\"base\":[\"已存在同地址仓库（忽略大小写）\"]}}", 68) {
            let token = $0.bearer(["projects"])
            _ = $0.api(.post, "/api/v5/user/repos", token: token, ["name": "demo"])
            return $0.api(.post, "/api/v5/user/repos", token: token, ["name": "Demo"])
        },
        row("§5.5 forks a repository of that name exists", 403, "{\"message\":\"已经存在同名的仓库, Fork 失败\"}", 54) {
            let token = $0.bearer(["projects"])
            _ = $0.api(.post, "/api/v5/user/repos", token: token, ["name": "demo"])
            return $0.api(.post, fork, token: token)
        },
        row("§5.5 forks already forked", 400, "{\"message\":\"已经Fork，不允许重复Fork\"}", 46) {
            let token = $0.bearer(["projects"])
            _ = $0.api(.post, fork, token: token)
            return $0.api(.post, fork, token: token)
        },
        row("§5.5 forks source is unknown", 404, "{\"message\":\"404 Project Not Found\"}", 35, missingOlder) {
            $0.api(.post, fork, token: $0.bearer(["projects"]))
        },
        row("§5.6 PATCH name is missing", 400, "{\"messages\":[\"name is missing\"]}", 32) {
            $0.api(.patch, "/api/v5/repos/mock-dev/demo", token: $0.bearer(["projects"]), ["private": "true"])
        },
        row(
            "§5.6 PATCH name is missing, other shape",
            400,
            "{\"message\":\"name is missing\"}",
            29,
            .gitee.with { $0[Gitee.validationShape] = .message }
        ) { $0.api(.patch, "/api/v5/repos/mock-dev/demo", token: $0.bearer(["projects"]), ["private": "true"]) },
        ErrorCase(
            name: "gitee.md §5.9 user too many requests",
            profile: .gitee.with { $0[Gitee.rateLimit] = .forbidden },
            status: 403,
            body: .exact("403 Forbidden (Rate Limit Exceeded)\n"),
            contentType: "text/plain; charset=utf-8"
        ) { $0.api(.get, "/api/v5/user", token: $0.bearer(["user_info"])) },
        ErrorCase(
            name: "gitee.md §5.9 user too many requests, by script",
            profile: .gitee,
            status: 403,
            body: .exact("403 Forbidden (Rate Limit Exceeded)\n"),
            contentType: "text/plain; charset=utf-8"
        ) {
            $0.provider.script(.on(.userinfo, .rateLimit()))
            return $0.api(.get, "/api/v5/user", token: $0.bearer(["user_info"]))
        },
        ErrorCase(
            name: "gitee.md §5.1 unknown API route",
            profile: .gitee,
            status: 404,
            body: .page("404"),
            contentType: "text/html; charset=utf-8"
        ) { $0.api(.get, "/api/v5/nope") },
        ErrorCase(
            name: "gitee.md §5.1 %2F inside a path segment",
            profile: .gitee,
            status: 404,
            body: .page("404"),
            contentType: "text/html; charset=utf-8"
        ) { $0.api(.get, "/api/v5/repos/upstream%2Fdemo", token: $0.bearer(["projects"])) },
    ]

    private static let missing = ProviderProfile.gitee.with { $0[Gitee.missingRepositories] = ["upstream/demo"] }
    private static let missingOlder = missing.with { $0[Gitee.notFoundText] = .older }
    private static let older = ProviderProfile.gitee.with { $0[Gitee.notFoundText] = .older }

    private static func row(
        _ trigger: String,
        _ status: Int,
        _ body: String,
        _ count: Int,
        _ profile: ProviderProfile = .gitee,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        ErrorCase(
            name: "gitee.md \(trigger)",
            profile: profile,
            status: status,
            body: .exact(body),
            contentType: "application/json"
        ) { bench in
            let answer = try run(bench)
            #expect(answer.body.count == count)
            return answer
        }
    }
}
