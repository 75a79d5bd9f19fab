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
}
