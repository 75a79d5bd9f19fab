import HTTPWire
import OAuthHarness
import Testing

@Suite("WeChat: every row of its error tables")
struct WeChatErrorTests {
    private static let rid = ", rid: "

    private static func body(_ number: Int, _ text: String) -> String { "{\"errcode\":\(number),\"errmsg\":\"\(text)" }

    struct Row: Sendable, CustomTestStringConvertible {
        let section: String
        let trigger: String
        let number: Int
        let text: String
        let send: @Sendable (ProviderProbe) throws -> HTTPResponse
        var testDescription: String { "wechat.md \(section) \(trigger)" }

        init(
            _ section: String,
            _ trigger: String,
            _ number: Int,
            _ text: String,
            _ send: @escaping @Sendable (ProviderProbe) throws -> HTTPResponse
        ) {
            (self.section, self.trigger, self.number, self.text, self.send) = (section, trigger, number, text, send)
        }
    }

    private static func token(_ trigger: String, _ number: Int, _ text: String, _ change: [(String, String?)]) -> Row {
        Row("§2.4", trigger, number, text) { $0.get("/sns/oauth2/access_token", query: $0.wechatToken().with(change)) }
    }

    private static func refresh(_ trigger: String, _ number: Int, _ text: String, _ change: [(String, String?)]) -> Row
    {
        Row("§3", trigger, number, text) { $0.get("/sns/oauth2/refresh_token", query: $0.wechatRefresh().with(change)) }
    }

    private static func call(_ trigger: String, _ number: Int, _ text: String, _ change: [(String, String?)]) -> Row {
        Row("§5.2", trigger, number, text) { $0.get("/sns/userinfo", query: try $0.wechatCall().with(change)) }
    }

    static let rows: [Row] = [
        token("appid missing", 41002, "appid missing", [("appid", nil)]),
        token("appid unknown", 40013, "invalid appid", [("appid", "wxffffffffffffffff")]),
        token(
            "appid, secret and code wrong",
            40013,
            "invalid appid",
            [("appid", "x"), ("secret", "x"), ("code", "x")]
        ),
        token(
            "client_id in place of appid",
            41002,
            "appid missing",
            [("appid", nil), ("client_id", "wx0123456789abcdef")]
        ),
        token("secret missing", 41004, "appsecret missing", [("secret", nil)]),
        token("secret wrong", 40125, "invalid appsecret", [("secret", "x")]),
        token("code missing", 41008, "missing code", [("code", nil)]),
        token("code empty", 41008, "missing code", [("code", "")]),
        token("code unknown", 40029, "invalid code", [("code", "011Inv0000000000000000000000Inv0")]),
        token("grant_type missing", 40002, "invalid grant_type", [("grant_type", nil)]),
        token("grant_type wrong", 40002, "invalid grant_type", [("grant_type", "client_credential")]),
        Row("§2.4", "code of another app", 40029, "invalid code") { wechat in
            let other = wechat.provider.register(Client(id: "wxfedcba9876543210", secret: "s"))
            let code = wechat.provider.issueCode(client: other, redirectURI: ProviderProbe.wechatRedirect).value.text
            return wechat.get("/sns/oauth2/access_token", query: wechat.wechatToken().with([("code", code)]))
        },
        Row("§2.4", "code expired", 40029, "invalid code") { wechat in
            let form = wechat.wechatToken()
            wechat.provider.clock.advance(by: .minutes(10))
            return wechat.get("/sns/oauth2/access_token", query: form)
        },
        Row("§2.4", "code used", 40163, "code been used") { wechat in
            let form = wechat.wechatToken()
            _ = wechat.post("/sns/oauth2/access_token", form)
            return wechat.get("/sns/oauth2/access_token", query: form)
        },
        Row("§2.4", "code burnt by a wrong appid", 40163, "code been used") { wechat in
            let form = wechat.wechatToken()
            _ = wechat.get("/sns/oauth2/access_token", query: form.with([("appid", "wxffffffffffffffff")]))
            return wechat.get("/sns/oauth2/access_token", query: form)
        },
        Row("§2.4", "minute quota", 45011, "api minute-quota reach limit mustslower retry next minute") { wechat in
            wechat.provider.script(.on(.token, .rateLimit()))
            return wechat.get("/sns/oauth2/access_token", query: wechat.wechatToken())
        },
        Row("§2.4", "busy", -1, "system error") { wechat in
            wechat.provider.script(.on(.token, .refuse("-1")))
            return wechat.get("/sns/oauth2/access_token", query: wechat.wechatToken())
        },
        refresh("appid missing", 41002, "appid missing", [("appid", nil)]),
        refresh("appid unknown", 40013, "invalid appid", [("appid", "wxffffffffffffffff")]),
        refresh("refresh_token missing", 41003, "refresh_token missing", [("refresh_token", nil)]),
        refresh("refresh_token unknown", 40030, "invalid refresh_token", [("refresh_token", "90_INVENTED")]),
        refresh("grant_type wrong", 40002, "invalid grant_type", [("grant_type", "authorization_code")]),
        Row("§3", "refresh_token of another app", 40030, "invalid refresh_token") { wechat in
            let other = wechat.provider.register(Client(id: "wxfedcba9876543210", secret: "s"))
            return wechat.get(
                "/sns/oauth2/refresh_token",
                query: wechat.wechatRefresh().with([("appid", other.id)])
            )
        },
        Row("§3", "refresh_token expired", 42002, "refresh_token expired") { wechat in
            let form = wechat.wechatRefresh()
            wechat.provider.clock.advance(by: .days(30))
            return wechat.get("/sns/oauth2/refresh_token", query: form)
        },
        Row("§4", "auth with a bad token", 40003, "invalid openid") {
            $0.get("/sns/auth", query: try $0.wechatCall().with([("access_token", "90_INVENTED")]))
        },
        Row("§4", "auth with another openid", 40003, "invalid openid") {
            $0.get("/sns/auth", query: try $0.wechatCall().with([("openid", "oINVENTED0openid000000000001")]))
        },
        call("access_token missing", 41001, "access_token missing", [("access_token", nil)]),
        call("openid missing", 41009, "missing openid", [("openid", nil)]),
        call(
            "token invalid",
            40001,
            "invalid credential, access_token is invalid or not latest",
            [("access_token", "90_INVENTED")]
        ),
        call("openid of somebody else", 40003, "invalid openid", [("openid", "oINVENTED0openid000000000001")]),
        Row("§5.2", "token expired", 42001, "access_token expired") { wechat in
            let form = try wechat.wechatCall()
            wechat.provider.clock.advance(by: .seconds(7200))
            return wechat.get("/sns/userinfo", query: form)
        },
        Row("§5.2", "token revoked", 40001, "invalid credential, access_token is invalid or not latest") { wechat in
            let form = try wechat.wechatCall()
            wechat.provider.revokeAllTokens()
            return wechat.get("/sns/userinfo", query: form)
        },
        Row("§5.2", "token of snsapi_base", 48001, "api unauthorized") {
            $0.get("/sns/userinfo", query: try $0.wechatCall(["snsapi_base"]))
        },
    ]

    @Test("an error is a number with status 200, labelled as text, and its text ends with the time", arguments: rows)
    func errors(_ row: Row) throws {
        let wechat = try ProviderProbe.wechat()
        let answer = try row.send(wechat)
        #expect(answer.status == 200)
        #expect(answer.headers["Content-Type"] == "text/plain")
        let head = Self.body(row.number, row.text) + Self.rid
        #expect(answer.text.hasPrefix(head), "\(answer.text)")
        let rest = answer.text.dropFirst(head.count)
        #expect(rest.count == 8 * 3 + 4 && rest.hasSuffix("\"}"))
        #expect(Int(rest.prefix(8), radix: 16) == wechat.provider.clock.now.seconds)
    }

    struct PageRow: Sendable, CustomTestStringConvertible {
        let trigger: String
        let surface: WeChat.Surface
        let text: String
        let change: [(String, String?)]
        var testDescription: String { "wechat.md §1.6 \(surface) \(trigger)" }
    }

    private static let otherHost = [("redirect_uri", Optional("https://www.app.example/cb"))]

    static let pageRows = [
        PageRow(trigger: "host", surface: .qrconnect, text: "redirect_uri 参数错误", change: otherHost),
        PageRow(
            trigger: "host",
            surface: .oauth2,
            text: "redirect_uri域名与后台配置不一致，错误码:10003",
            change: otherHost
        ),
        PageRow(
            trigger: "port",
            surface: .oauth2,
            text: "redirect_uri域名与后台配置不一致，错误码:10003",
            change: [("redirect_uri", "https://app.example:8443/cb")]
        ),
        PageRow(
            trigger: "no redirect_uri",
            surface: .qrconnect,
            text: "redirect_uri 参数错误",
            change: [("redirect_uri", nil)]
        ),
        PageRow(
            trigger: "scope",
            surface: .qrconnect,
            text: "Scope 参数错误或没有 Scope 权限",
            change: [("scope", "snsapi_userinfo")]
        ),
        PageRow(
            trigger: "no scope",
            surface: .qrconnect,
            text: "Scope 参数错误或没有 Scope 权限",
            change: [("scope", nil)]
        ),
        PageRow(
            trigger: "scope",
            surface: .oauth2,
            text: "此公众号并没有这些scope的权限，错误码:10005",
            change: [("scope", "snsapi_login")]
        ),
        PageRow(trigger: "appid", surface: .qrconnect, text: "appid 参数错误", change: [("appid", "wx0")]),
        PageRow(trigger: "appid", surface: .oauth2, text: "AppID 参数错误", change: [("appid", nil)]),
        PageRow(
            trigger: "state of 129 bytes",
            surface: .oauth2,
            text: "state 参数过长",
            change: [("state", String(repeating: "a", count: 129))]
        ),
        PageRow(
            trigger: "response_type",
            surface: .qrconnect,
            text: "该链接无法访问",
            change: [("response_type", "token")]
        ),
    ]

    @Test("nothing reaches the client; the browser shows a page", arguments: pageRows)
    func pages(_ row: PageRow) throws {
        let wechat = try ProviderProbe.wechat()
        let target = row.surface.path + wechat.wechatAuthorize(row.surface.scopes[0], row.change)
        let answer = wechat.open(target)
        #expect(answer.status == 200)
        #expect(answer.location.isEmpty)
        #expect(answer.text.contains("<body>\(row.text)</body>"), "\(answer.text)")
    }
}
