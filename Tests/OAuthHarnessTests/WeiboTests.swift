import HTTPWire
import JSONText
import OAuthHarness
import Testing

@Suite("Weibo, a provider of data alone: every row of its error tables, and its knobs")
struct WeiboTests {
    private static let callback = "https://app.example/auth/weibo/callback"
    private static let client = Client(
        id: "1234567890",
        secret: "0123456789abcdef0123456789abcdef",
        redirectURIs: [callback]
    )

    private static func probe(
        _ change: (inout ProviderProfile) throws -> Void = { _ in }
    ) throws -> ProviderProbe {
        try ProviderProbe(ProviderProfile.weibo.with(change), client: client)
    }

    private static func authorization(_ more: String = "&state=xyz123") -> String {
        "/oauth2/authorize?client_id=1234567890&redirect_uri=https%3A%2F%2Fapp.example%2Fauth%2Fweibo%2Fcallback" + more
    }

    private static func form(_ weibo: ProviderProbe) -> FormParameters {
        [
            "grant_type": "authorization_code", "client_id": client.id, "client_secret": client.secret,
            "code": weibo.open(authorization()).callbackParameter("code") ?? "", "redirect_uri": callback,
        ]
    }

    /// What is changed in a token request, the status, and the members of the error but its path.
    static let tokenRows: [(change: [(String, String?)], status: Int, error: String, number: Int, text: String?)] = [
        ([("code", "fedc")], 400, "invalid_grant", 21325, "invalid authorization code:fedc"),
        ([("code", nil)], 400, "invalid_grant", 21325, "invalid authorization code:"),
        ([("client_secret", "wrong")], 401, "invalid_client", 21324, "client_secret error."),
        ([("client_id", "1")], 401, "invalid_client", 21324, nil),
        ([("client_id", nil)], 400, "invalid_request", 21323, "miss client id or secret"),
        ([("client_secret", nil)], 400, "invalid_request", 21323, "miss client id or secret"),
        ([("redirect_uri", nil)], 400, "redirect_uri_mismatch", 21322, nil),
        ([("redirect_uri", "https://app.example/")], 400, "redirect_uri_mismatch", 21322, nil),
        ([("grant_type", "password")], 400, "unsupported_grant_type", 21328, nil),
        ([("grant_type", nil)], 400, "unsupported_grant_type", 21328, nil),
    ]

    @Test("the token endpoint's errors", arguments: tokenRows)
    func tokenError(
        _ row: (change: [(String, String?)], status: Int, error: String, number: Int, text: String?)
    ) throws {
        let weibo = try Self.probe()
        let answer = weibo.post("/oauth2/access_token", Self.form(weibo).with(row.change))
        let path = "/oauth2/access_token"
        let text = row.text.map { ",\"error_description\":\"\($0)\"" } ?? ""
        #expect(answer.status == row.status)
        #expect(
            answer.text
                == "{\"error\":\"\(row.error)\",\"error_code\":\(row.number),\"request\":\"\(path)\",\"error_uri\":\"\(path)\"\(text)}"
        )
        #expect(answer.headers["Content-Type"] == nil && answer.headers["Pragma"] == "No-cache")
    }

    @Test("a GET, and the errors that stay on a page")
    func pages() throws {
        let weibo = try Self.probe()
        #expect(weibo.get("/oauth2/access_token").text.contains("\"error_code\":10021"))
        let rows = [
            ("/oauth2/authorize?client_id=1", "error:invalid_client"),
            (
                "/oauth2/authorize?client_id=1234567890&redirect_uri=https%3A%2F%2Fother.example",
                "error:redirect_uri_mismatch"
            ),
            (Self.authorization("&response_type=id_token"), "error:unsupported_response_type"),
        ]
        for (target, text) in rows {
            let page = weibo.open(target)
            #expect(page.status == 400 && page.headers["Location"] == nil)
            #expect(page.headers["Content-Type"]?.hasPrefix("text/html") ?? false && page.text.contains(text))
        }
    }

    @Test("calls without, with a dead and with a foreign token")
    func calls() throws {
        let weibo = try Self.probe()
        let token = weibo.provider.issueToken(for: .sample)
        func call(_ token: String) -> HTTPResponse { weibo.get("/2/users/show.json?uid=1&access_token=\(token)") }
        #expect(call("").text.contains("\"error_code\":10006"))
        #expect(
            call("2.00nobody").text
                == #"{"error":"invalid_access_token","error_code":21332,"request":"/2/users/show.json"}"#
        )
        #expect(call(token.accessTokenText).status == 200)
        #expect(weibo.provider.expire(token.accessToken))
        let expired = call(token.accessTokenText)
        #expect(expired.status == 403 && expired.text.contains("\"error_code\":21327"))
    }

    @Test("knobs turn what is uncertain")
    func knobs() throws {
        let encoded = try Self.probe { try $0.set("stateEncoding", to: "encoded") }
        #expect(encoded.open(Self.authorization("&state=a%26b")).location.contains("?state=a%26b&code="))
        let raw = try Self.probe()
        #expect(raw.open(Self.authorization("&state=a%26b")).location.contains("?state=a&b&code="))
        let pages = try Self.probe {
            try $0.set("authorizeErrorStatus", to: "200")
            try $0.set("isRealName", to: "false")
            try $0.set("tokenContentType", to: "application/json")
        }
        #expect(pages.open("/oauth2/authorize?client_id=1").status == 200)
        let token = pages.post("/oauth2/access_token", Self.form(pages))
        #expect(!token.text.contains("isRealName") && token.headers["Content-Type"] == "application/json")
    }

    @Test("a person who has allowed the app sees no page, but for forcelogin=true")
    func consent() throws {
        let weibo = try Self.probe()
        #expect(weibo.open(Self.authorization(), .ask).status == 200)
        #expect(weibo.open(Self.authorization()).status == 302)
        #expect(weibo.open(Self.authorization(), .ask).status == 302)
        #expect(weibo.open(Self.authorization("&forcelogin=true"), .ask).status == 200)
        let page = weibo.open(Self.authorization("&forcelogin=true"), .ask).text
        #expect(page.contains("使用你的微博帐号访问") && page.contains("授权"))
    }
}
