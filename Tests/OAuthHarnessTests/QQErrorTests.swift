import HTTPWire
import OAuthHarness
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("QQ: every row of its error tables")
struct QQErrorTests {
    private static func jsonp(_ error: Int, _ text: String) -> String {
        "callback( {\"error\":\(error),\"error_description\":\"\(text)\"} );\n"
    }

    private static func token(
        _ trigger: String,
        _ error: Int,
        _ text: String,
        _ change: [(String, String?)],
        isRefresh: Bool = false
    ) -> ProviderCase {
        ProviderCase("qq.md §2.3 token \(trigger)", 200, ["Content-Type": "text/html"], jsonp(error, text)) { qq in
            let form = isRefresh ? qq.qqRefresh() : qq.qqToken()
            return qq.post("/oauth2.0/token", form.with(change))
        }
    }

    static let tokenRows: [ProviderCase] = [
        token("grant_type missing", 100004, "param grant_type is wrong or lost ", [("grant_type", nil)]),
        token("grant_type unknown", 100004, "param grant_type is wrong or lost ", [("grant_type", "password")]),
        token("client_id missing", 100001, "param client_id is wrong or lost ", [("client_id", nil)]),
        token("client_secret missing", 100002, "param client_secret is wrong or lost ", [("client_secret", nil)]),
        token(
            "client_id and client_secret missing",
            100002,
            "param client_secret is wrong or lost ",
            [("client_id", nil), ("client_secret", nil)]
        ),
        token("code missing", 100005, "param code is wrong or lost ", [("code", nil)]),
        token("code empty", 100005, "param code is wrong or lost ", [("code", "")]),
        token(
            "refresh_token missing",
            100006,
            "param refresh_token is wrong or lost ",
            [("refresh_token", nil)],
            isRefresh: true
        ),
        token(
            "unknown appid",
            100008,
            "client id is illegal, not exist [appid: 100000009] ",
            [("client_id", "100000009")]
        ),
        token("wrong secret", 100009, "client secret is illegal", [("client_secret", "nope")]),
        token("redirect_uri differs", 100010, "redirect uri is illegal", [("redirect_uri", "https://app.example/x")]),
        token("redirect_uri missing", 100010, "redirect uri is illegal", [("redirect_uri", nil)]),
        token(
            "redirect_uri doubly encoded",
            100010,
            "redirect uri is illegal",
            [("redirect_uri", "https%3A%2F%2Fapp.example%2Fauth%2Fqq%2Fcallback")]
        ),
        token("code unknown", 100019, "code to access token error", [("code", "00000000000000000000000000000000")]),
        token(
            "refresh token unknown",
            100021,
            "get access token error",
            [("refresh_token", "00000000000000000000000000000000")],
            isRefresh: true
        ),
        ProviderCase("qq.md §2.3 token code expired", 200, [:], jsonp(100019, "code to access token error")) { qq in
            let form = qq.qqToken()
            qq.provider.clock.advance(by: .minutes(10))
            return qq.post("/oauth2.0/token", form)
        },
        ProviderCase("qq.md §2.3 token code of another app", 200, [:], jsonp(100019, "code to access token error")) {
            qq in
            let other = qq.provider.register(Client(id: "100000002", secret: "s"))
            let code = qq.provider.issueCode(client: other, redirectURI: ProviderProbe.qqRedirect).value.text
            return qq.post("/oauth2.0/token", qq.qqToken(code: code))
        },
        ProviderCase("qq.md §2.3 token code used twice", 200, [:], jsonp(100020, "code is reused error")) { qq in
            let form = qq.qqToken()
            _ = qq.post("/oauth2.0/token", form)
            return qq.get("/oauth2.0/token", query: form)
        },
        ProviderCase("qq.md §2.3 token refresh token used", 200, [:], jsonp(100021, "get access token error")) { qq in
            let form = qq.qqRefresh()
            _ = qq.post("/oauth2.0/token", form)
            return qq.post("/oauth2.0/token", form)
        },
        ProviderCase("qq.md §2.3 token chain older than 3 months", 200, [:], jsonp(100021, "get access token error")) {
            qq in
            let form = qq.qqRefresh()
            qq.provider.clock.advance(by: .days(60))
            let answer = qq.post("/oauth2.0/token", form)
            let next = FormParameters(decoding: answer.body).text("refresh_token") ?? ""
            qq.provider.clock.advance(by: .days(30))
            return qq.post("/oauth2.0/token", qq.qqRefresh(next))
        },
        ProviderCase(
            "qq.md §2.3 token refresh token could not be issued",
            200,
            [:],
            jsonp(100022, "get refresh token error")
        ) {
            $0.provider.script(.on(.token, .refuse("100022")))
            return $0.post("/oauth2.0/token", $0.qqToken())
        },
        ProviderCase(
            "qq.md §2.3 token error with fmt=json",
            200,
            ["Content-Type": "text/html"],
            "{\"error\":100009,\"error_description\":\"client secret is illegal\"}"
        ) { $0.post("/oauth2.0/token", $0.qqToken().with([("client_secret", "nope"), ("fmt", "json")])) },
        ProviderCase(
            "qq.md §2.1 token credentials in Basic only",
            200,
            [:],
            jsonp(100002, "param client_secret is wrong or lost ")
        ) { qq in
            let basic = BasicCredentials(
                username: Array(qq.client.id.utf8),
                password: Array(qq.client.secret.utf8)
            ).headerValue
            let form = qq.qqToken().with([("client_id", nil), ("client_secret", nil)])
            return qq.post("/oauth2.0/token", form, ["Authorization": basic])
        },
    ]

    @Test("the token endpoint refuses with status 200 and JSONP", arguments: tokenRows)
    func tokenErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.qq($0, redirectURIs: $1) }
    }

    private static func me(
        _ trigger: String,
        _ body: String,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        query: @escaping @Sendable (ProviderProbe) -> String
    ) -> ProviderCase {
        ProviderCase("qq.md §3.3 me \(trigger)", 200, ["Content-Type": "text/html"], body, knobs: knobs) {
            $0.get("/oauth2.0/me?" + query($0))
        }
    }

    static let meRows: [ProviderCase] = [
        me("no access_token", jsonp(100007, "param access token is wrong or lost ")) { _ in "" },
        me("malformed token", jsonp(100013, "access token is illegal")) { _ in "access_token=invalid" },
        me("malformed token, fmt=json", "{\"error\":100013,\"error_description\":\"access token is illegal\"}") { _ in
            "access_token=invalid&fmt=json"
        },
        me("unknown token", jsonp(100016, "access token check failed")) { _ in
            "access_token=00000000000000000000000000000000"
        },
        me("expired token", jsonp(100016, "access token check failed")) { qq in
            let grant = qq.provider.issueToken()
            qq.provider.clock.advance(by: .days(90))
            return "access_token=" + grant.accessToken.text
        },
        me("revoked token", jsonp(100016, "access token check failed")) { qq in
            let grant = qq.provider.issueToken()
            qq.provider.revokeAllTokens()
            return "access_token=" + grant.accessToken.text
        },
        me(
            "unionid=1 without the permission",
            jsonp(100048, "companyid not set"),
            knobs: { $0[QQ.unionidPermission] = false },
            query: { "unionid=1&access_token=" + $0.provider.issueToken().accessToken.text }
        ),
        ProviderCase(
            "qq.md §3.1 me token in a Bearer header only",
            200,
            [:],
            jsonp(100007, "param access token is wrong or lost ")
        ) { $0.get("/oauth2.0/me", ["Authorization": "Bearer " + $0.provider.issueToken().accessToken.text]) },
    ]

    @Test("the openid endpoint refuses with status 200 and JSONP", arguments: meRows)
    func meErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.qq($0, redirectURIs: $1) }
    }

    private static func profile(
        _ trigger: String,
        _ body: String,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        query: @escaping @Sendable (ProviderProbe) -> FormParameters
    ) -> ProviderCase {
        ProviderCase(
            "qq.md §4.3 get_user_info \(trigger)",
            200,
            ["Content-Type": "text/html; charset=utf-8"],
            body,
            knobs: knobs
        ) { $0.get("/user/get_user_info", query: query($0)) }
    }

    private static let badOpenID = "{\"ret\":-1,\"msg\":\"client request's parameters are invalid, invalid openid\"}"

    static let profileRows: [ProviderCase] = [
        profile("openid absent", badOpenID) { $0.qqProfile().with([("openid", nil)]) },
        profile("openid too short", badOpenID) { $0.qqProfile().with([("openid", "0123456789ABCDEF")]) },
        profile("openid not hexadecimal", badOpenID) {
            $0.qqProfile().with([("openid", "Z123456789ABCDEF0123456789ABCDEF")])
        },
        profile("openid of someone else", "{\"ret\":-22,\"msg\":\"openid is invalid\"}") {
            $0.qqProfile().with([("openid", QQ.openID(of: .other, for: "100000001"))])
        },
        profile("token invalid", "{\"ret\":-23,\"msg\":\"token is invalid\"}") {
            $0.qqProfile().with([("access_token", "00000000000000000000000000000000")])
        },
        profile("token dead", "{ \"ret\":1002, \"msg\":\"请先登录\" }") { qq in
            let grant = qq.provider.issueToken()
            qq.provider.revokeAllTokens()
            return qq.qqProfile(grant)
        },
        profile("no token", "{ \"ret\":1002, \"msg\":\"请先登录\" }") { $0.qqProfile().with([("access_token", nil)]) },
        profile("scope not granted", "{\"ret\":100030,\"msg\":\"this api without user authorization\"}") { qq in
            qq.qqProfile(qq.provider.issueToken(scopes: ["list_album"]))
        },
        profile(
            "app lacks the right",
            "{\"ret\":100031,\"msg\":\"this app has no permission for this api\"}",
            knobs: { $0[QQ.apiPermission] = false },
            query: { $0.qqProfile() }
        ),
        profile("appid absent", "{\"ret\":-2,\"msg\":\"appid不存在\"}") {
            $0.qqProfile().with([("oauth_consumer_key", nil)])
        },
        profile("too many calls", "{\"ret\":-6,\"msg\":\"访问频率超限\"}") { qq in
            qq.provider.script(.on(.userinfo, .rateLimit()))
            return qq.qqProfile()
        },
    ]

    @Test("the profile call refuses with ret and msg", arguments: profileRows)
    func profileErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.qq($0, redirectURIs: $1) }
    }

    struct PageCase: Sendable, CustomTestStringConvertible {
        let trigger: String
        let error: Int
        let text: String
        let change: [(String, String?)]
        var redirectURIs: [String] = []
        var testDescription: String { "qq.md §1.6 authorize \(trigger)" }
    }

    static let pageRows = [
        PageCase(
            trigger: "client_id missing",
            error: 100001,
            text: "param client_id is wrong or lost (100001)",
            change: [("client_id", nil)]
        ),
        PageCase(
            trigger: "client_id unknown",
            error: 100008,
            text: "client id is illegal, not exist [appid: 100000009] (100008)",
            change: [("client_id", "100000009")]
        ),
        PageCase(
            trigger: "redirect_uri not registered",
            error: 100010,
            text: "redirect uri is illegal(100010)",
            change: [],
            redirectURIs: ["https://app.example/other"]
        ),
        PageCase(
            trigger: "redirect_uri with a fragment",
            error: 100010,
            text: "redirect uri is illegal(100010)",
            change: [("redirect_uri", "https://app.example/cb#x")]
        ),
        PageCase(
            trigger: "consent as GET",
            error: 100012,
            text: "http method is not post(100012)",
            change: [("_decision", "approve")]
        ),
        PageCase(
            trigger: "response_type missing",
            error: 100000,
            text: "param response_type is wrong or lost (100000)",
            change: [("response_type", nil)]
        ),
        PageCase(
            trigger: "response_type unknown",
            error: 100000,
            text: "param response_type is wrong or lost (100000)",
            change: [("response_type", "id_token")]
        ),
    ]

    @Test("nothing reaches the client; the browser lands on the error page", arguments: pageRows)
    func pages(_ row: PageCase) throws {
        let qq = try ProviderProbe.qq(redirectURIs: row.redirectURIs)
        let query = qq.qqAuthorize.with(row.change).encoded.text
        for entry in ["authorize?", "show?which=Login&display=pc&"] {
            let sent = entry.hasPrefix("show") ? "which=Login&display=pc&" + query : query
            let hop = qq.open("/oauth2.0/\(entry)\(query)")
            #expect(hop.status == 302)
            let target = "/oauth2.0/show?which=error&display=pc&error=\(row.error)&\(sent)"
            #expect(hop.location == "https://graph.qq.com" + target)
            let page = qq.get(target)
            #expect(page.status == 200)
            #expect(page.headers["Content-Type"] == "text/html; charset=utf-8")
            #expect(page.text.contains("<body>\(row.text)</body>"))
        }
    }

    @Test("the person at the browser reads the page's text") func personReadsThePage() async throws {
        let qq = try MockProvider(.qq, client: Client(redirectURIs: ["https://app.example/a"]), isListening: false)
        let url = try #require(
            URL(
                string: qq.authorizationEndpoint.absoluteString
                    + "?response_type=code&client_id=\(qq.client.id)&redirect_uri=https%3A%2F%2Fapp.example%2Fb"
            )
        )
        let error = await #expect(throws: ResourceOwnerError.self) { try await qq.resourceOwner.approve(url) }
        #expect(
            error?.description
                == "the browser stopped at a page (200): redirect uri is illegal(100010); redirect_uri differs "
                + "at character 21: …/b against …/a; send redirect_uri exactly as registered"
        )
    }

    @Test("a denial of which QQ tells nobody names the knob; a closed window does not") func silentDenial() async throws
    {
        let qq = try MockProvider(.qq, client: Client(redirectURIs: ["https://app.example/a"]), isListening: false)
        let url = try #require(
            URL(
                string: qq.authorizationEndpoint.absoluteString
                    + "?response_type=code&client_id=\(qq.client.id)&redirect_uri=https%3A%2F%2Fapp.example%2Fa"
            )
        )
        let error = await #expect(throws: ResourceOwnerError.self) { try await qq.resourceOwner.deny(url) }
        #expect(error?.description.contains("$0[QQ.cancelMode] = .usercancel") == true)
        #expect(try await qq.resourceOwner.close(url) == nil)
        #expect(qq.journal.exchanges.map(\.explanation.notes.count) == [1, 0])
    }
}
