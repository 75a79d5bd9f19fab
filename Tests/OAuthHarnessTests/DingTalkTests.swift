import HTTPWire
import JSONText
import OAuthHarness
import Testing

@Suite("DingTalk, a provider of data alone: every row of its error table, and its knobs")
struct DingTalkTests {
    private static let callback = "https://app.example/auth/dingtalk/callback"
    private static let client = Client(
        id: "ding0123456789abcdef",
        secret: "InventedSecret-0123456789_abcdefghijklmnopqrstuvwxyz",
        redirectURIs: [callback]
    )
    private static let path = "/v1.0/oauth2/userAccessToken"

    private static func probe(
        _ change: (inout ProviderProfile) throws -> Void = { _ in }
    ) throws -> ProviderProbe {
        try ProviderProbe(ProviderProfile.dingtalk.with(change), client: client)
    }

    private static func authorization(_ more: String = "&prompt=consent") -> String {
        "/oauth2/auth?response_type=code&client_id=\(client.id)&scope=openid&state=xyz123"
            + "&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fdingtalk%2Fcallback" + more
    }

    private static func request(_ dingtalk: ProviderProbe, _ change: JSONObject = [:]) -> HTTPResponse {
        var members: JSONObject = [
            "clientId": .string(client.id), "clientSecret": .string(client.secret),
            "code": .string(dingtalk.open(authorization()).callbackParameter("authCode") ?? ""),
            "grantType": "authorization_code",
        ]
        members.merge(change)
        return dingtalk.send(.post, path, json: JSON.object(members).text())
    }

    static let tokenRows: [(change: JSONObject, code: String, message: String)] = [
        (["clientId": "ding0"], "invalidClientIdOrSecret", "无效的clientId或者clientSecret"),
        (["clientSecret": "wrong"], "invalidClientIdOrSecret", "无效的clientId或者clientSecret"),
        (["code": "0123"], "invalidParameter.authCode.notFound", "不合法的临时授权码"),
        (["grantType": "magic"], "invalidParameter.grantType.invalid", "不合法的grantType"),
        (
            ["grantType": "refresh_token", "refreshToken": "0123"], "invalidParameter.refreshToken.notFound",
            "不合法的refreshToken"
        ),
    ]

    @Test("the token endpoint's errors, in the order of the service", arguments: tokenRows)
    func tokenError(_ row: (change: JSONObject, code: String, message: String)) throws {
        let answer = Self.request(try Self.probe(), row.change)
        let id = answer.headers["x-acs-request-id"] ?? ""
        #expect(answer.status == 400 && id.utf8.count == 36)
        #expect(answer.text == "{\"requestid\":\"\(id)\",\"code\":\"\(row.code)\",\"message\":\"\(row.message)\"}")
    }

    @Test("a form is no body, and the gateway's order is another one")
    func gateway() throws {
        let dingtalk = try Self.probe()
        let form = dingtalk.post(Self.path, ["clientId": Self.client.id])
        #expect(form.status == 400 && form.text.hasPrefix(#"{"code":"Missingbody","requestid":""#))
        let me = "/v1.0/contact/users/me"
        let token = dingtalk.provider.issueToken(for: .sample).accessTokenText
        let missing = dingtalk.get(me, ["Authorization": "Bearer \(token)"])
        #expect(missing.status == 400 && missing.text.hasPrefix(#"{"code":"AuthenticationFailed.MissingParameter""#))
        let invalid = dingtalk.get(me, ["X-Acs-DingTalk-Access-Token": "0123"])
        #expect(invalid.status == 400 && invalid.text.hasPrefix(#"{"code":"InvalidAuthentication""#))
        #expect(
            dingtalk.get(me, ["x-acs-dingtalk-access-token": token]).text.hasPrefix(#"{"nick":"Mock Dev","unionId":""#)
        )
        #expect(dingtalk.get("/v1.0/nothing").status == 404)
        #expect(dingtalk.get(Self.path).text.hasPrefix(#"{"code":"InvalidAction.NotFound""#))
        #expect(dingtalk.get("/nothing").text == #"{"errcode":404,"errmsg":"请求的URI地址不存在"}"#)
    }

    @Test("without prompt=consent a page tells of it")
    func prompt() throws {
        let page = try Self.probe().open(Self.authorization(""))
        #expect(page.status == 400 && page.headers["Location"] == nil && page.text.contains("missing_prompt"))
        let lax = try Self.probe { try $0.set("requirePrompt", to: "false") }
        #expect(lax.open(Self.authorization("")).status == 302)
    }

    @Test("knobs turn what is uncertain")
    func knobs() throws {
        let both = try Self.probe { try $0.set("callbackParam", to: "both") }
        let callback = both.open(Self.authorization())
        #expect(callback.callbackParameter("code") == callback.callbackParameter("authCode"))
        let silent = try Self.probe { try $0.set("denyMode", to: "none") }
        #expect(silent.open(Self.authorization(), .deny(nil, nil)).headers["Location"] == nil)
        #expect(
            try Self.probe().open(Self.authorization(), .deny(nil, nil)).location.hasSuffix(
                "?error=access_denied&state=xyz123"
            )
        )
        let poor = try Self.probe { try $0.set("readPermission", to: "false") }
        let token = poor.provider.issueToken(for: .sample).accessTokenText
        #expect(poor.get("/v1.0/contact/users/me", ["x-acs-dingtalk-access-token": token]).status == 403)
    }

    @Test("a new login inside a token's life gives the same tokens")
    func sameTokens() throws {
        let dingtalk = try Self.probe()
        #expect(Self.request(dingtalk).text == Self.request(dingtalk).text)
        let other = try Self.probe { try $0.set("sameTokenWhileValid", to: "false") }
        #expect(Self.request(other).text != Self.request(other).text)
    }

    @Test("the consent page speaks as DingTalk does")
    func page() throws {
        let page = try Self.probe().open(Self.authorization(), .ask)
        #expect(page.status == 200 && page.text.contains("申请使用你的钉钉帐号登录") && page.text.contains("同意"))
    }
}
