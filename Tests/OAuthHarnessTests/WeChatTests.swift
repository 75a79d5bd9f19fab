import HTTPWire
import JSONText
import OAuthHarness
import Testing

extension ProviderProbe {
    static let wechatRedirect = "https://app.example/auth/wechat/callback"

    static func wechat(
        _ change: (inout ProviderProfile) throws -> Void = { _ in },
        of profile: ProviderProfile = .wechat,
        redirectURIs: [String] = ["app.example"]
    ) throws -> ProviderProbe {
        try ProviderProbe(
            profile.with(change),
            client: Client(
                id: "wx0123456789abcdef",
                secret: "0123456789abcdef0123456789abcdef",
                redirectURIs: redirectURIs
            )
        )
    }

    func wechatAuthorize(_ scope: String = "snsapi_login", _ changes: [(String, String?)] = []) -> String {
        let form: FormParameters = [
            "appid": "wx0123456789abcdef", "redirect_uri": Self.wechatRedirect, "response_type": "code",
            "scope": scope, "state": "xyz123",
        ]
        return "?" + form.with(changes).encoded.text
    }

    func wechatToken(_ scope: Scope = ["snsapi_login"]) -> FormParameters {
        [
            "appid": "wx0123456789abcdef", "secret": "0123456789abcdef0123456789abcdef",
            "code": provider.issueCode(
                for: provider.accounts.first ?? .sample,
                redirectURI: Self.wechatRedirect,
                scopes: scope
            ).value.text,
            "grant_type": "authorization_code",
        ]
    }

    func wechatRefresh(_ token: String? = nil) -> FormParameters {
        [
            "appid": "wx0123456789abcdef", "grant_type": "refresh_token",
            "refresh_token": token ?? provider.issueToken().refreshToken?.text ?? "",
        ]
    }

    /// What a sign-in brings, for a call.
    func wechatCall(_ scope: Scope = ["snsapi_login"]) throws -> FormParameters {
        let answer = try JSONReader.value(post("/sns/oauth2/access_token", wechatToken(scope)).body)
        return [
            "access_token": try #require(answer["access_token"]?.string),
            "openid": try #require(answer["openid"]?.string),
        ]
    }

    func wechatMember(_ name: String, _ target: String, _ form: FormParameters) throws -> String? {
        try JSONReader.value(post(target, form).body)[name]?.string
    }
}

@Suite("WeChat: three surfaces, one API")
struct WeChatTests {
    private static let token = "/sns/oauth2/access_token"

    @Test("each surface has a page, a scope and a callback", arguments: WeChat.Surface.allCases)
    func surfaces(_ surface: WeChat.Surface) throws {
        let wechat = try ProviderProbe.wechat { $0[WeChat.surface] = surface }
        #expect(wechat.provider.path(of: .authorization) == surface.path)
        #expect(wechat.provider.profile.defaultScope.names == [surface.scopes[0]])
        let target = surface.path + wechat.wechatAuthorize(surface.scopes[0])
        #expect(wechat.get(target).text.contains("允许"))
        let answer = wechat.open(target)
        let code = try #require(answer.callbackParameter("code"))
        let more = surface == .app ? "&lang=zh_CN&country=CN" : ""
        #expect(answer.location == "\(ProviderProbe.wechatRedirect)?code=\(code)&state=xyz123\(more)")
        #expect(code.utf8.count == 32)
        #expect(code.hasPrefix("011"))
        let lifetime = wechat.provider.ledger["code#1"]?.lifetime
        #expect(lifetime == (surface == .oauth2 ? .minutes(5) : .minutes(10)))
    }

    @Test("snsapi_base asks nobody and reads no profile") func base() throws {
        let wechat = try ProviderProbe.wechat()
        let target = "/connect/oauth2/authorize" + wechat.wechatAuthorize("snsapi_base")
        #expect(wechat.get(target).callbackParameter("code") != nil)
        #expect(wechat.open(target, .deny(nil, nil)).callbackParameter("code") != nil)
        #expect(wechat.open(target, .close).location.isEmpty)
        let answer = wechat.get(Self.token, query: wechat.wechatToken(["snsapi_base"]))
        #expect(answer.text.hasSuffix(#""scope":"snsapi_base"}"#))
    }

    @Test("a token answer is compact JSON labelled as text, members in order") func tokenAnswer() throws {
        let wechat = try ProviderProbe.wechat()
        let answer = wechat.get(Self.token, query: wechat.wechatToken())
        #expect(answer.headers["Content-Type"] == "text/plain")
        let fields = try #require(try JSONReader.value(answer.body).object)
        #expect(fields.keys == ["access_token", "expires_in", "refresh_token", "openid", "scope", "unionid"])
        #expect(fields["access_token"]?.string?.utf8.count == 110)
        for name in ["openid", "unionid"] {
            #expect(fields[name]?.string?.utf8.count == 28)
            #expect(fields[name]?.string?.first == "o")
        }
    }

    @Test("an app has its own openid of a person, and all apps have one unionid") func identifiers() throws {
        let wechat = try ProviderProbe.wechat()
        let other = wechat.provider.register(Client(id: "wxfedcba9876543210", secret: "s"))
        let theirs: FormParameters = [
            "appid": other.id, "secret": "s", "grant_type": "authorization_code",
            "code": wechat.provider.issueCode(client: other, redirectURI: ProviderProbe.wechatRedirect).value.text,
        ]
        let answers = try [wechat.wechatToken(), wechat.wechatToken(), theirs].map {
            try JSONReader.value(wechat.post(Self.token, $0).body)
        }
        #expect(answers[0]["openid"] == answers[1]["openid"])
        #expect(answers[0]["openid"] != answers[2]["openid"])
        #expect(answers[0]["unionid"] == answers[2]["unionid"])
    }

    @Test("a refresh prolongs a token that is alive and replaces one that is not") func refresh() throws {
        let wechat = try ProviderProbe.wechat()
        let grant = wechat.provider.issueToken()
        let form = wechat.wechatRefresh(grant.refreshToken?.text)
        let path = "/sns/oauth2/refresh_token"
        wechat.provider.clock.advance(by: .seconds(7000))
        #expect(try wechat.wechatMember("access_token", path, form) == grant.accessToken.text)
        wechat.provider.clock.advance(by: .seconds(7000))
        let alive = try JSONReader.value(wechat.post(path, form).body)
        #expect(alive["access_token"]?.string == grant.accessToken.text)
        #expect(alive["refresh_token"]?.string == grant.refreshToken?.text)
        #expect(alive["expires_in"]?.integer == 7200)
        #expect(alive["unionid"] == nil)
        wechat.provider.clock.advance(by: .seconds(7200))
        #expect(try wechat.wechatMember("access_token", path, form) != grant.accessToken.text)
    }

    @Test("the profile has escaped slashes and raw UTF-8") func profile() throws {
        let wechat = try ProviderProbe.wechat()
        wechat.provider.setAccounts([Account(id: 1, login: "a", name: "测试😀", email: "a@example.com")])
        let answer = wechat.get("/sns/userinfo", query: try wechat.wechatCall())
        #expect(answer.headers["Content-Type"] == "text/plain")
        #expect(answer.text.contains(#""nickname":"测试😀","sex":0,"language":"","city":"""#))
        #expect(answer.text.contains(#""headimgurl":"https:\/\/thirdwx.qlogo.cn\/"#))
        #expect(wechat.get("/sns/auth", query: try wechat.wechatCall()).text == #"{"errcode":0,"errmsg":"ok"}"#)
    }
}
