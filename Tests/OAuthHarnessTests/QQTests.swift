import HTTPWire
import OAuthHarness
import Testing

extension ProviderProbe {
    static let qqRedirect = "https://app.example/auth/qq/callback"

    static func qq(_ change: (inout ProviderProfile) -> Void = { _ in }, redirectURIs: [String] = []) throws
        -> ProviderProbe
    {
        try ProviderProbe(
            ProviderProfile.qq.with(change),
            client: Client(
                id: "100000001",
                secret: "0123456789abcdef0123456789abcdef",
                redirectURIs: redirectURIs
            )
        )
    }

    var qqAuthorize: FormParameters {
        [
            "response_type": "code", "client_id": "100000001", "redirect_uri": Self.qqRedirect, "state": "xyz123",
            "scope": "get_user_info",
        ]
    }

    func qqToken(code: String? = nil) -> FormParameters {
        [
            "grant_type": "authorization_code", "client_id": "100000001",
            "client_secret": "0123456789abcdef0123456789abcdef",
            "code": code ?? provider.issueCode(redirectURI: Self.qqRedirect).value.text,
            "redirect_uri": Self.qqRedirect,
        ]
    }

    func qqRefresh(_ token: String? = nil) -> FormParameters {
        [
            "grant_type": "refresh_token", "client_id": "100000001",
            "client_secret": "0123456789abcdef0123456789abcdef",
            "refresh_token": token ?? provider.issueToken().refreshToken?.text ?? "",
        ]
    }

    func get(_ path: String, query: FormParameters) -> HTTPResponse {
        get(path + "?" + query.encoded.text)
    }

    func qqProfile(_ grant: TokenGrant? = nil) -> FormParameters {
        [
            "access_token": (grant ?? provider.issueToken()).accessToken.text,
            "oauth_consumer_key": "100000001", "openid": QQ.openID(of: .sample, for: "100000001"), "format": "json",
        ]
    }
}

@Suite("QQ: the exchanges that succeed")
struct QQTests {
    @Test("a login walks from the authorization request over its pages to the profile") func walk() throws {
        let qq = try ProviderProbe.qq()
        let query = qq.qqAuthorize.encoded.text
        let hop = qq.get("/oauth2.0/authorize?" + query)
        #expect(hop.status == 302)
        #expect(hop.location == "https://graph.qq.com/oauth2.0/show?which=Login&display=pc&" + query)
        let page = qq.get(String(hop.location.dropFirst("https://graph.qq.com".count)))
        #expect(page.status == 200)
        #expect(page.text.contains("action=\"/oauth2.0/authorize\""))
        let consent = qq.post("/oauth2.0/authorize", qq.qqAuthorize.with([("_decision", "approve")]))
        #expect(consent.status == 302)
        let code = try #require(consent.callbackParameter("code"))
        #expect(code.count == 32)
        #expect(consent.location == "\(ProviderProbe.qqRedirect)?code=\(code)&state=xyz123")
        let answer = qq.get("/oauth2.0/token", query: qq.qqToken(code: code))
        #expect(answer.status == 200)
        #expect(answer.headers["Content-Type"] == "text/html")
        let tokens = FormParameters(decoding: answer.body)
        let access = try #require(tokens.text("access_token"))
        let refresh = try #require(tokens.text("refresh_token"))
        #expect(answer.text == "access_token=\(access)&expires_in=7776000&refresh_token=\(refresh)")
        #expect(answer.body.count == 111)
        let me = qq.get("/oauth2.0/me?access_token=" + access)
        let openID = QQ.openID(of: .sample, for: "100000001")
        #expect(me.text == "callback( {\"client_id\":\"100000001\",\"openid\":\"\(openID)\"} );\n")
        #expect(me.body.count == 83)
        #expect(me.headers["Content-Type"] == "text/html")
    }

    @Test("fmt=json answers bare JSON with expires_in as a string") func json() throws {
        let qq = try ProviderProbe.qq()
        let answer = qq.post("/oauth2.0/token", qq.qqToken().with([("fmt", "json")]))
        let tokens = try #require(qq.provider.ledger["at#1"]?.value.text)
        let refresh = try #require(qq.provider.ledger["rt#1"]?.value.text)
        #expect(
            answer.text
                == "{\"access_token\":\"\(tokens)\",\"expires_in\":\"7776000\",\"refresh_token\":\"\(refresh)\"}"
        )
        #expect(answer.body.count == 125)
        #expect(answer.headers["Content-Type"] == "text/html")
        let me = qq.get("/oauth2.0/me?fmt=json&access_token=" + tokens)
        let openID = QQ.openID(of: .sample, for: "100000001")
        #expect(me.text == "{\"client_id\":\"100000001\",\"openid\":\"\(openID)\"}")
    }

    @Test("unionid=1 adds the UnionID; unionid=0 does not") func unionID() throws {
        let qq = try ProviderProbe.qq()
        let token = qq.provider.issueToken().accessToken.text
        let openID = QQ.openID(of: .sample, for: "100000001")
        let union = QQ.unionID(of: .sample)
        let me = qq.get("/oauth2.0/me?unionid=1&access_token=" + token)
        #expect(
            me.text
                == "callback( {\"client_id\":\"100000001\",\"openid\":\"\(openID)\",\"unionid\":\"\(union)\"} );\n"
        )
        #expect(me.body.count == 132)
        #expect(!qq.get("/oauth2.0/me?unionid=0&access_token=" + token).text.contains("unionid"))
    }

    @Test("the implicit grant answers behind ?#, or behind & where a fragment is there") func implicit() throws {
        let qq = try ProviderProbe.qq()
        let query = qq.qqAuthorize.with([("response_type", "token")])
        let plain = qq.open("/oauth2.0/authorize?" + query.encoded.text)
        let first = try #require(qq.provider.ledger["at#1"]?.value.text)
        #expect(
            plain.location == "\(ProviderProbe.qqRedirect)?#access_token=\(first)&expires_in=7776000&state=xyz123"
        )
        let marked = query.with([("redirect_uri", "https://app.example/cb#x=1"), ("state", nil)])
        let second = qq.open("/oauth2.0/authorize?" + marked.encoded.text)
        #expect(second.location.hasPrefix("https://app.example/cb#x=1&access_token="))
        #expect(second.location.hasSuffix("&expires_in=7776000"))
    }

    @Test("a redirect URI with a query is continued with &") func queryIsContinued() throws {
        let qq = try ProviderProbe.qq()
        let query = qq.qqAuthorize.with([("redirect_uri", "https://app.example/cb?a=1"), ("state", nil)])
        let answer = qq.open("/oauth2.0/show?which=Login&display=pc&" + query.encoded.text)
        let code = try #require(qq.provider.ledger["code#1"]?.value.text)
        #expect(answer.location == "https://app.example/cb?a=1&code=\(code)")
    }

    @Test("a refresh answers a new pair") func refresh() throws {
        let qq = try ProviderProbe.qq()
        let old = qq.provider.issueToken()
        let answer = FormParameters(
            decoding: qq.get("/oauth2.0/token", query: qq.qqRefresh(old.refreshToken?.text)).body
        )
        #expect(answer.pairs.map(\.name.text) == ["access_token", "expires_in", "refresh_token"])
        #expect(answer.first("access_token") != old.accessToken)
        #expect(answer.first("refresh_token") != old.refreshToken)
    }

    @Test("the profile is laid out unevenly") func profile() throws {
        let qq = try ProviderProbe.qq()
        qq.provider.setAccounts([Account(id: 7, login: "t", name: "测试用户", email: "t@example.com")])
        let account = try #require(qq.provider.engine.state.accounts.first)
        let grant = qq.provider.issueToken(for: account)
        let openID = QQ.openID(of: account, for: "100000001")
        let answer = qq.get("/user/get_user_info", query: qq.qqProfile(grant).with([("openid", openID)]))
        #expect(answer.headers["Content-Type"] == "text/html; charset=utf-8")
        let lines = [
            "{", "    \"ret\": 0,", "    \"msg\": \"\",", "    \"is_lost\":0,", "    \"nickname\": \"测试用户\",",
            "    \"gender\": \"男\",", "    \"gender_type\": 2,", "    \"province\": \"广东\",", "    \"city\": \"深圳\",",
            "    \"year\": \"1990\",", "    \"constellation\": \"\",",
            "    \"figureurl\": \"http:\\/\\/qzapp.qlogo.cn\\/qzapp\\/100000001\\/\(openID)\\/30\",",
            "    \"figureurl_1\": \"http:\\/\\/qzapp.qlogo.cn\\/qzapp\\/100000001\\/\(openID)\\/50\",",
            "    \"figureurl_2\": \"http:\\/\\/qzapp.qlogo.cn\\/qzapp\\/100000001\\/\(openID)\\/100\",",
            "    \"figureurl_qq_1\": \"http://thirdqq.qlogo.cn/g?b=oidb&k=PLACEHOLDERKEY&s=40&t=1500000000\",",
            "    \"figureurl_qq_2\": \"http://thirdqq.qlogo.cn/g?b=oidb&k=PLACEHOLDERKEY&s=100&t=1500000000\",",
            "    \"figureurl_qq\": \"http://thirdqq.qlogo.cn/g?b=oidb&k=PLACEHOLDERKEY&s=640&t=1500000000\",",
            "    \"figureurl_type\": \"1\",", "    \"is_yellow_vip\": \"0\",", "    \"vip\": \"0\",",
            "    \"yellow_vip_level\": \"0\",", "    \"level\": \"0\",", "    \"is_yellow_year_vip\": \"0\"", "}",
        ]
        #expect(answer.text == lines.joined(separator: "\n"))
    }

    @Test("scope names that nobody knows are tolerated") func unknownScopes() throws {
        let qq = try ProviderProbe.qq()
        let query = qq.qqAuthorize.with([("scope", "auth_user,get_user_info")])
        let code = try #require(qq.open("/oauth2.0/authorize?" + query.encoded.text).callbackParameter("code"))
        let answer = FormParameters(decoding: qq.post("/oauth2.0/token", qq.qqToken(code: code)).body)
        let profile = qq.get(
            "/user/get_user_info",
            query: qq.qqProfile().with([("access_token", answer.text("access_token"))])
        )
        #expect(profile.text.hasPrefix("{\n    \"ret\": 0,"))
    }
}
