import HTTPWire
import JSONText
import OAuthHarness
import Testing

@Suite("Feishu: every row of its error tables")
struct FeishuErrorTests {
    /// The rows of feishu.md §2.2 that a request can cause.
    static let tokenRows: [(code: Int, word: String, send: @Sendable (ProviderProbe) -> HTTPResponse)] = [
        (20001, "invalid_request", { exchange($0, [("grant_type", nil)]) }),
        (20001, "invalid_request", { exchange($0, [("code", nil)]) }),
        (20001, "invalid_request", { exchange($0, [("client_id", nil)]) }),
        (20001, "invalid_request", { exchange($0, [("client_secret", nil)]) }),
        (20002, "invalid_client", { exchange($0, [("client_secret", "x")]) }),
        (20003, "invalid_grant", { exchange($0, [("code", "x")]) }),
        (
            20004, "invalid_grant",
            { feishu in
                let form = feishu.feishuExchange()
                feishu.provider.clock.advance(by: .minutes(5))
                return feishu.feishuPost(ProviderProbe.feishuToken, form)
            }
        ),
        (
            20024, "invalid_grant",
            { feishu in
                let other = feishu.provider.register(Client(id: "cli_b0", secret: "s"))
                let code = feishu.provider.issueCode(client: other, redirectURI: ProviderProbe.feishuRedirect)
                return exchange(feishu, [("code", code.value.text)])
            }
        ),
        (20026, "invalid_grant", { $0.feishuPost(ProviderProbe.feishuToken, $0.feishuRefresh("eyJ.x")) }),
        (20026, "invalid_grant", { $0.feishuPost(ProviderProbe.feishuToken, $0.feishuRefresh("ur-x")) }),
        (20036, "unsupported_grant_type", { exchange($0, [("grant_type", "password")]) }),
        (
            20037, "invalid_grant",
            { feishu in
                let form = feishu.feishuRefresh()
                feishu.provider.clock.advance(by: .days(7))
                return feishu.feishuPost(ProviderProbe.feishuToken, form)
            }
        ),
        (20048, "invalid_client", { exchange($0, [("client_id", "cli_b0")]) }),
        (
            20049, "invalid_grant",
            { feishu in
                let challenge: FormParameters = ["code_challenge": "abc", "code_challenge_method": "plain"]
                let code = feishu.feishuCode(["auth:user.id:read"], challenge)
                return exchange(feishu, [("code", code), ("code_verifier", "abd")])
            }
        ),
        (20063, "invalid_request", { $0.post(ProviderProbe.feishuToken, $0.feishuExchange()) }),
        (
            20064, "invalid_grant",
            { feishu in
                let grant = feishu.provider.issueToken()
                feishu.provider.revokeAllTokens()
                return feishu.feishuPost(ProviderProbe.feishuToken, feishu.feishuRefresh(grant.refreshToken?.text))
            }
        ),
        (
            20065, "invalid_grant",
            { feishu in
                let form = feishu.feishuExchange()
                _ = feishu.feishuPost(ProviderProbe.feishuToken, form)
                return feishu.feishuPost(ProviderProbe.feishuToken, form)
            }
        ),
        (
            20003, "invalid_grant",
            { feishu in
                let form = feishu.feishuExchange()
                _ = feishu.feishuPost(ProviderProbe.feishuToken, form)
                feishu.provider.clock.advance(by: .minutes(5))
                return feishu.feishuPost(ProviderProbe.feishuToken, form)
            }
        ),
        (
            20066, "invalid_grant",
            { feishu in
                let frozen = Account(id: 9, login: "f", name: "F", email: "f@example.com", isBlocked: true)
                let code = feishu.provider.issueCode(for: frozen, redirectURI: ProviderProbe.feishuRedirect)
                return exchange(feishu, [("code", code.value.text)])
            }
        ),
        (20067, "invalid_scope", { exchange($0, [("scope", "auth:user.id:read auth:user.id:read")]) }),
        (20068, "invalid_scope", { exchange($0, [("scope", "contact:user")]) }),
        (
            20070, "invalid_request",
            { $0.feishuPost(ProviderProbe.feishuToken, $0.feishuExchange(), ["Authorization": "Basic YTpi"]) }
        ),
        (20071, "invalid_grant", { exchange($0, [("redirect_uri", "https://app.example/x")]) }),
        (
            20073, "invalid_grant",
            { feishu in
                let form = feishu.feishuRefresh()
                _ = feishu.feishuPost(ProviderProbe.feishuToken, form)
                return feishu.feishuPost(ProviderProbe.feishuToken, form)
            }
        ),
    ]

    private static func exchange(_ feishu: ProviderProbe, _ changes: [(String, String?)]) -> HTTPResponse {
        feishu.feishuPost(ProviderProbe.feishuToken, feishu.feishuExchange().with(changes))
    }

    @Test("the token endpoint refuses with 400, OAuth's members and a number", arguments: tokenRows.indices)
    func tokenErrors(_ index: Int) throws {
        let row = Self.tokenRows[index]
        let answer = row.send(try ProviderProbe.feishu())
        let fields = try #require(try JSONReader.value(answer.body).object)
        #expect(answer.status == 400, "\(row.code)")
        #expect(fields.keys == ["error", "error_description", "code"], "\(row.code)")
        #expect(fields["code"]?.integer == row.code, "\(answer.text)")
        #expect(fields["error"]?.string == row.word, "\(row.code)")
    }

    @Test(
        "what no request causes is written by a rule",
        arguments: [
            (20008, "invalid_grant", 400), (20009, "access_denied", 400), (20010, "access_denied", 400),
            (20050, "server_error", 500), (20069, "invalid_client", 400), (20072, "temporarily_unavailable", 503),
            (20074, "unauthorized_client", 400),
        ]
    )
    func scripted(_ row: (code: Int, word: String, status: Int)) throws {
        let feishu = try ProviderProbe.feishu()
        feishu.provider.script(.on(.token, .refuse(ErrorCode(rawValue: "\(row.code)"))))
        let answer = feishu.feishuPost(ProviderProbe.feishuToken, feishu.feishuExchange())
        #expect(answer.status == row.status)
        #expect(answer.text.hasPrefix("{\"error\":\"\(row.word)\",\"error_description\":\""))
        #expect(answer.text.hasSuffix(",\"code\":\(row.code)}"))
    }

    @Test("v3 reads a form, and wants a challenge for a verifier") func v3() throws {
        let feishu = try ProviderProbe.feishu()
        let stray = feishu.feishuExchange().with([("code_verifier", "v")])
        #expect(feishu.post("/oauth/v3/token", stray).text.contains("20049"))
        #expect(feishu.post("/oauth/v3/token", feishu.feishuExchange()).status == 200)
    }

    @Test("the gateway and the service refuse the profile call each in its way") func profile() throws {
        let feishu = try ProviderProbe.feishu()
        let path = ProviderProbe.feishuUser
        #expect(feishu.get(path).status == 400)
        #expect(feishu.get(path).text.hasPrefix(#"{"code":99991661,"msg":"Missing access token"#))
        #expect(feishu.get(path, ["Authorization": "eyJ.x"]).text.contains("99991661"))
        #expect(feishu.feishuUser("eyJ.x").text.contains(#"{"code":99991668,"msg":"Invalid access token"#))
        #expect(feishu.feishuUser("t-x").text.contains("99991663"))
        let grant = feishu.provider.issueToken()
        feishu.provider.clock.advance(by: .seconds(7200))
        #expect(feishu.feishuUser(grant.accessToken.text).text.contains("99991677"))
        #expect(feishu.feishuUser(grant.accessToken.text).status == 401)
        let frozen = Account(id: 9, login: "f", name: "F", email: "f@example.com", isBlocked: true)
        let answer = feishu.feishuUser(feishu.provider.issueToken(for: frozen).accessToken.text)
        #expect(answer.status == 200 && answer.text.hasPrefix(#"{"code":20022,"#))
        let lost = feishu.get("/open-apis/nothing")
        #expect(lost.status == 404 && lost.text == "404 page not found")
        #expect(lost.headers["Content-Type"] == "text/plain")
    }

    @Test("errors of the page, of v1 and of passport") func others() throws {
        let feishu = try ProviderProbe.feishu()
        let page = feishu.open(feishu.feishuAuthorize([("redirect_uri", "https://app.example/x")]))
        #expect(page.status == 400 && page.text.contains("错误码：20029 redirect_uri 请求不合法"))
        let scoped = try ProviderProbe(
            .feishu,
            client: Client(id: "cli_a0", redirectURIs: [ProviderProbe.feishuRedirect], scopes: ["contact:user"])
        )
        #expect(scoped.open(scoped.feishuAuthorize()).text.contains("20027"))
        let app = feishu.feishuPost("/open-apis/auth/v3/app_access_token/internal", ["app_id": "x", "app_secret": "y"])
        #expect(app.status == 200 && app.text == #"{"code":10003,"data":{},"msg":"invalid param"}"#)
        let passport = feishu.post("/suite/passport/oauth/token", feishu.feishuExchange("x"))
        #expect(passport.status == 400)
        #expect(passport.text == #"{"error":"invalid_grant","error_description":"授权码无效或已过期"}"#)
        let flat = feishu.post("/suite/passport/oauth/token", feishu.feishuExchange())
        let token = try #require(try JSONReader.value(flat.body)["access_token"]?.string)
        let user = feishu.get("/suite/passport/oauth/userinfo", ["Authorization": "Bearer " + token])
        #expect(user.text.hasPrefix(#"{"sub":"ou_"#))
    }
}
