import HTTPWire
import JSONText
import OAuthHarness
import Testing

@Suite("WeChat: each knob, turned once")
struct WeChatKnobTests {
    private static let token = "/sns/oauth2/access_token"

    private func token(
        _ change: (inout ProviderProfile) -> Void,
        _ scope: Scope = ["snsapi_login"],
        _ changes: [(String, String?)] = []
    ) throws -> HTTPResponse {
        let wechat = try ProviderProbe.wechat(change)
        return wechat.get(Self.token, query: wechat.wechatToken(scope).with(changes))
    }

    private func callback(
        _ changes: [(String, String?)] = [],
        on surface: WeChat.Surface = .qrconnect,
        by decision: Decision = .approve(.sample, nil),
        _ change: (inout ProviderProfile) -> Void
    ) throws -> HTTPResponse {
        let wechat = try ProviderProbe.wechat(change)
        return wechat.open(surface.path + wechat.wechatAuthorize(surface.scopes[0], changes), decision)
    }

    @Test("the label and the suffix follow") func labels() throws {
        #expect(try token { $0[WeChat.contentType] = "application/json" }.headers["Content-Type"] == "application/json")
        #expect(try token { $0[WeChat.contentType] = "" }.headers["Content-Type"] == nil)
        let wrong = [("code", Optional("x"))]
        let none = try token({ $0[WeChat.errmsgSuffix] = .absent }, ["snsapi_login"], wrong)
        #expect(none.text == #"{"errcode":40029,"errmsg":"invalid code"}"#)
        let hints = try token({ $0[WeChat.errmsgSuffix] = .hints }, ["snsapi_login"], wrong)
        #expect(hints.text.hasPrefix(#"{"errcode":40029,"errmsg":"invalid code, hints: [ req_id: "#))
    }

    @Test("a denial is silent, brings the state alone, or the standard's error") func denials() throws {
        let deny = Decision.deny(nil, nil)
        #expect(try callback(by: deny) { _ in }.location.isEmpty)
        let redirect = ProviderProbe.wechatRedirect
        #expect(try callback(by: deny) { $0[WeChat.denyMode] = .stateOnly }.location == redirect + "?state=xyz123")
        #expect(
            try callback(by: deny) { $0[WeChat.denyMode] = .rfc6749 }.location
                == redirect + "?error=access_denied&state=xyz123"
        )
    }

    @Test("the rules of the authorization page follow") func pages() throws {
        let long = [("state", Optional(String(repeating: "a", count: 200)))]
        #expect(try callback(long, on: .oauth2) { $0[WeChat.stateLimit] = 0 }.callbackParameter("code") != nil)
        let extra = [("scope", Optional("snsapi_login,snsapi_userinfo"))]
        #expect(try callback(extra) { _ in }.callbackParameter("code") != nil)
        #expect(try callback(extra) { $0[WeChat.extraScopes] = false }.text.contains("Scope 参数错误"))
        let json = [("state", Optional(#"{"a":1}"#))]
        #expect(try callback(json) { $0[WeChat.mangleState] = true }.callbackParameter("state") == "{a: 1}")
        #expect(try callback { $0[WeChat.appidProduct] = .oauth2 }.text.contains("Scope 参数错误"))
        #expect(try callback(on: .oauth2) { $0[WeChat.appidProduct] = .qrconnect }.text.contains("10005"))
        let moved = [("appid", Optional("wx0123456789abcdef"))]
        #expect(try callback(moved, on: .oauth2) { _ in }.callbackParameter("code") != nil)
        let strict = try callback(moved, on: .oauth2) { $0[WeChat.strictParameterOrder] = true }
        #expect(strict.text.contains("Scope 参数错误或没有 Scope 权限"))
        #expect(try callback([("scope", nil)]) { $0[WeChat.errorPageStatus] = 400 }.status == 400)
    }

    @Test("a redirect URI on this machine may have a port unless the knob says no") func loopback() throws {
        for isAllowed in [true, false] {
            let change = { (profile: inout ProviderProfile) in profile[WeChat.allowLoopbackRedirect] = isAllowed }
            let wechat = try ProviderProbe.wechat(change, redirectURIs: ["127.0.0.1"])
            let query = wechat.wechatAuthorize("snsapi_login", [("redirect_uri", "http://127.0.0.1:8080/cb")])
            let answer = wechat.open("/connect/qrconnect" + query)
            #expect((answer.callbackParameter("code") != nil) == isAllowed)
        }
    }

    @Test("a unionid comes always, never, or by the scope; a snapshot is marked") func identifiers() throws {
        #expect(try token({ $0[WeChat.unionid] = .never }).text.contains("unionid") == false)
        #expect(try token({ $0[WeChat.unionid] = .always }, ["snsapi_base"]).text.contains("unionid"))
        let plain = try JSONReader.value(token { _ in }.body)
        let snapshot = try JSONReader.value(token { $0[WeChat.snapshotUser] = true }.body)
        #expect(snapshot["is_snapshotuser"]?.integer == 1)
        #expect(snapshot["openid"] != plain["openid"])
        #expect(snapshot.object?.keys.suffix(3) == ["scope", "is_snapshotuser", "unionid"])
    }

    @Test("the profile has the sex and the place of its era, and what an account says") func profiles() throws {
        let wechat = try ProviderProbe.wechat { $0[WeChat.profileEra] = .classic }
        let account = Account(id: 1, login: "a", name: "A", email: "a@example.com", profile: ["sex": "2"])
        wechat.provider.setAccounts([account])
        let code = wechat.provider.issueCode(for: account, redirectURI: ProviderProbe.wechatRedirect).value.text
        let answer = try JSONReader.value(wechat.post(Self.token, wechat.wechatToken().with([("code", code)])).body)
        let call: FormParameters = [
            "access_token": answer["access_token"]?.string ?? "", "openid": answer["openid"]?.string ?? "",
        ]
        let english = wechat.get("/sns/userinfo", query: call).text
        #expect(english.contains(#""sex":2,"language":"zh_CN","city":"Pudong New District","province":"Shanghai""#))
        #expect(wechat.get("/sns/userinfo", query: call.with([("lang", "zh_CN")])).text.contains(#""province":"上海""#))
    }

    @Test("a refresh rotates, and a new sign-in ends older ones, where the knobs say so") func refresh() throws {
        let wechat = try ProviderProbe.wechat {
            $0[WeChat.refreshRotation] = true
            $0[WeChat.newLoginEndsRefresh] = true
        }
        let grant = wechat.provider.issueToken()
        let form = wechat.wechatRefresh(grant.refreshToken?.text)
        let next = try wechat.wechatMember("refresh_token", "/sns/oauth2/refresh_token", form)
        #expect(next != nil && next != grant.refreshToken?.text)
        _ = wechat.post(Self.token, wechat.wechatToken())
        let dead = wechat.post("/sns/oauth2/refresh_token", wechat.wechatRefresh(next))
        #expect(dead.text.hasPrefix(#"{"errcode":40030,"#))
    }

    @Test("a refused exchange leaves the code alive where the knob says so") func burning() throws {
        let wechat = try ProviderProbe.wechat { $0[WeChat.failedExchangeBurnsCode] = false }
        let form = wechat.wechatToken()
        _ = wechat.post(Self.token, form.with([("secret", "x")]))
        #expect(try wechat.wechatMember("access_token", Self.token, form) != nil)
    }

    @Test("errors can be those of another era") func errors() throws {
        let wechat = try ProviderProbe.wechat {
            $0[WeChat.expiredCodeError] = .expired
            $0[WeChat.usedCodeError] = .invalid
            $0[WeChat.authTokenError] = .token
            $0[WeChat.invalidTokenError] = .invalid
            $0[WeChat.quotaError] = .day
            $0[WeChat.baseReadsProfile] = true
        }
        let used = wechat.wechatToken()
        _ = wechat.post(Self.token, used)
        #expect(wechat.post(Self.token, used).text.hasPrefix(#"{"errcode":40029,"#))
        let call = try wechat.wechatCall(["snsapi_base"])
        #expect(wechat.get("/sns/userinfo", query: call).text.contains("nickname"))
        let bad = call.with([("access_token", "90_INVENTED")])
        for path in ["/sns/userinfo", "/sns/auth"] {
            let text = wechat.get(path, query: bad).text
            #expect(text.hasPrefix(#"{"errcode":40014,"errmsg":"invalid access_token rid: "#))
        }
        let old = wechat.wechatToken()
        wechat.provider.clock.advance(by: .minutes(10))
        #expect(wechat.post(Self.token, old).text.hasPrefix(#"{"errcode":42003,"#))
        wechat.provider.script(.on(.token, .rateLimit()))
        #expect(wechat.post(Self.token, old).text.hasPrefix(#"{"errcode":45009,"#))
    }
}
