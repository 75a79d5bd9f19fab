import HTTPWire
import OAuthHarness
import Testing

@Suite("QQ: each knob, turned once")
struct QQKnobTests {
    private func token(_ change: (inout ProviderProfile) -> Void, _ more: FormParameters = [:]) throws -> HTTPResponse {
        let qq = try ProviderProbe.qq(change)
        var form = qq.qqToken()
        form.pairs += more.pairs
        return qq.post("/oauth2.0/token", form)
    }

    private func me(_ change: (inout ProviderProfile) -> Void, _ more: String = "") throws -> HTTPResponse {
        let qq = try ProviderProbe.qq(change)
        return qq.get("/oauth2.0/me?access_token=\(qq.provider.issueToken().accessToken.text)\(more)")
    }

    private func profile(_ change: (inout ProviderProfile) -> Void, as account: Account = .sample) throws
        -> HTTPResponse
    {
        let qq = try ProviderProbe.qq(change)
        let grant = qq.provider.issueToken(for: account)
        let openID = QQ.openID(of: account, for: "100000001")
        return qq.get("/user/get_user_info", query: qq.qqProfile(grant).with([("openid", openID)]))
    }

    @Test("lifetimes and content types follow") func contentTypes() throws {
        #expect(try token { $0.accessTokenLifetime = .days(60) }.text.contains("&expires_in=5184000&"))
        #expect(try token { $0[QQ.tokenContentType] = "text/plain" }.headers["Content-Type"] == "text/plain")
        #expect(try token { $0[QQ.tokenContentType] = "" }.headers["Content-Type"] == nil)
        #expect(try me { $0[QQ.meContentType] = "text/plain" }.headers["Content-Type"] == "text/plain")
        #expect(try profile { $0[QQ.profileContentType] = "text/html" }.headers["Content-Type"] == "text/html")
        let json = try token({ $0[QQ.jsonContentType] = "application/json" }, ["fmt": "json"])
        #expect(json.headers["Content-Type"] == "application/json")
    }

    @Test("suffixes follow") func suffixes() throws {
        #expect(try me { $0[QQ.jsonpSuffix] = " );" }.text.hasSuffix("\"} );"))
        #expect(try me({ $0[QQ.jsonSuffix] = "\n" }, "&fmt=json").text.hasSuffix("\"}\n"))
        #expect(try profile { $0[QQ.profileSuffix] = "\n" }.text.hasSuffix("\n}\n"))
    }

    @Test("expires_in turns into a number") func expiresIn() throws {
        #expect(try token({ _ in }, ["fmt": "json"]).text.contains("\"expires_in\":\"7776000\""))
        #expect(
            try token({ $0[QQ.expiresInAsString] = false }, ["fmt": "json"]).text.contains("\"expires_in\":7776000,")
        )
    }

    @Test("openid comes first or last") func openIDPlace() throws {
        let last = try token({ _ in }, ["need_openid": "1"]).text
        #expect(last.hasSuffix("&openid=" + QQ.openID(of: .sample, for: "100000001")))
        #expect(try token({ $0[QQ.openIDPlace] = .first }, ["need_openid": "1"]).text.hasPrefix("openid="))
    }

    @Test("a cancel is silent, usercancel or the standard's") func cancelModes() throws {
        let deny = Decision.deny(nil, nil)
        let silent = try ProviderProbe.qq()
        #expect(silent.open("/oauth2.0/authorize?" + silent.qqAuthorize.encoded.text, deny).location.isEmpty)
        let wap = try ProviderProbe.qq { $0[QQ.cancelMode] = .usercancel }
        #expect(
            wap.open("/oauth2.0/authorize?" + wap.qqAuthorize.encoded.text, deny).location
                == ProviderProbe.qqRedirect + "?usercancel=1&state=xyz123"
        )
        let implicit = wap.qqAuthorize.with([("response_type", "token")]).encoded.text
        #expect(
            wap.open("/oauth2.0/authorize?" + implicit, deny).location
                == ProviderProbe.qqRedirect + "?#usercancel=1&state=xyz123"
        )
        let standard = try ProviderProbe.qq { $0[QQ.cancelMode] = .rfc6749 }
        #expect(
            standard.open("/oauth2.0/authorize?" + standard.qqAuthorize.encoded.text, deny).location
                == ProviderProbe.qqRedirect + "?error=access_denied&state=xyz123"
        )
    }

    @Test("a bad token's error can be forced", arguments: QQ.InvalidTokenError.allCases)
    func invalidTokenError(_ forced: QQ.InvalidTokenError) throws {
        let qq = try ProviderProbe.qq { $0[QQ.invalidTokenError] = forced }
        let wanted = forced == .byShape ? "100013" : forced.rawValue
        #expect(qq.get("/oauth2.0/me?access_token=x").text.hasPrefix("callback( {\"error\":\(wanted),"))
    }

    @Test("a dead token's ret, UnionID's text, scope and rights follow") func refusals() throws {
        let dead = try ProviderProbe.qq { $0[QQ.deadTokenRet] = .invalid }
        let grant = dead.provider.issueToken()
        dead.provider.revokeAllTokens()
        #expect(dead.get("/user/get_user_info", query: dead.qqProfile(grant)).text.hasPrefix("{\"ret\":-23,"))
        let union = try me(
            {
                $0[QQ.unionidPermission] = false
                $0[QQ.unionidText] = "CompanyID not set"
            },
            "&unionid=1"
        )
        #expect(union.text.contains("CompanyID not set"))
        #expect(try profile { $0[QQ.apiPermission] = false }.text.hasPrefix("{\"ret\":100031,"))
        let page = try ProviderProbe.qq { $0[QQ.responseTypeText] = "no type " }
        #expect(page.get("/oauth2.0/show?which=error&error=100000").text.contains("<body>no type (100000)</body>"))
    }

    @Test("a redirect URI fits by host and path, or by root domain") func redirectMatch() throws {
        func status(_ registered: String, _ sent: String, _ change: (inout ProviderProfile) -> Void = { _ in }) throws
            -> Bool
        {
            let qq = try ProviderProbe.qq(change, redirectURIs: [registered])
            let query = qq.qqAuthorize.with([("redirect_uri", sent)]).encoded.text
            return qq.open("/oauth2.0/authorize?" + query).location.hasPrefix(sent.prefix { $0 != "?" })
        }
        #expect(try status("https://a.example/cb;https://b.example/cb", "https://b.example/cb?x=1"))
        #expect(try !status("https://a.example/cb", "https://www.a.example/cb"))
        #expect(try !status("https://a.example/cb", "http://a.example/cb"))
        #expect(try status("a.example", "http://www.a.example/any") { $0[QQ.redirectMatch] = .rootDomain })
        #expect(try !status("a.example", "http://evil-a.example/any") { $0[QQ.redirectMatch] = .rootDomain })
        #expect(try status("http://localhost:8080/cb", "http://localhost:8080/cb"))
        #expect(
            try !status("http://localhost:8080/cb", "http://localhost:8080/cb") { $0[QQ.allowLoopbackRedirect] = false }
        )
    }

    @Test("the profile shows constants or the account's own values") func privacy() throws {
        var account = Account.sample
        account.profile = ["gender": "女", "city": "上海", "figureurl_qq_2": ""]
        let masked = try profile({ _ in }, as: account).text
        #expect(masked.contains("\"gender\": \"男\"") && masked.contains("\"city\": \"深圳\""))
        #expect(masked.contains("\"figureurl_qq_2\": \"\""))
        let real = try profile({ $0[QQ.profilePrivacy] = .real }, as: account).text
        #expect(real.contains("\"gender\": \"女\"") && real.contains("\"city\": \"上海\""))
        #expect(
            try profile { $0[QQ.profileLayout] = .compact }.text.hasPrefix("{\"ret\":0,\"msg\":\"\",\"is_lost\":0,")
        )
    }

    @Test("refresh tokens can be used again; the old access token can die") func rotation() throws {
        let lax = try ProviderProbe.qq { $0[QQ.refreshRotation] = false }
        let form = lax.qqRefresh()
        _ = lax.post("/oauth2.0/token", form)
        #expect(lax.post("/oauth2.0/token", form).text.hasPrefix("access_token="))
        for ends in [false, true] {
            let qq = try ProviderProbe.qq { $0[QQ.refreshEndsAccessToken] = ends }
            let grant = qq.provider.issueToken()
            _ = qq.post("/oauth2.0/token", qq.qqRefresh(grant.refreshToken?.text))
            let me = qq.get("/oauth2.0/me?access_token=" + grant.accessToken.text).text
            #expect(me.contains("\"error\":100016") == ends)
        }
    }

    @Test("check order, redirect URI, state and hop follow") func smallKnobs() throws {
        let order = try ProviderProbe.qq { $0[QQ.secretBeforeID] = false }
        let bare = order.qqToken().with([("client_id", nil), ("client_secret", nil)])
        #expect(order.post("/oauth2.0/token", bare).text.contains("100001"))
        let mobile = try ProviderProbe.qq { $0[QQ.redirectRequiredAtToken] = false }
        let answer = mobile.post("/oauth2.0/token", mobile.qqToken().with([("redirect_uri", nil)]))
        #expect(answer.text.hasPrefix("access_token="))
        let state = try ProviderProbe.qq { $0[QQ.missingState] = .empty }
        let query = state.qqAuthorize.with([("state", nil)]).encoded.text
        #expect(state.open("/oauth2.0/authorize?" + query).location.hasSuffix("&state="))
        let hop = try ProviderProbe.qq { $0[QQ.pageRedirectStatus] = 301 }
        #expect(hop.get("/oauth2.0/authorize?" + hop.qqAuthorize.encoded.text).status == 301)
    }

    @Test("every knob reads back the text it writes") func texts() throws {
        for knob in ProviderProfile.qq.knobs {
            var profile = ProviderProfile.qq
            let text = profile.text(of: knob)
            try profile.set(knob.name, to: text)
            #expect(profile.text(of: knob) == text)
        }
    }
}
