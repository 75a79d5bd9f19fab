import HTTPWire
import OAuthHarness
import Testing

extension ProviderProbe {
    static let mallRedirect = "https://app.example/cb"

    static func mall(
        _ change: (inout ProviderProfile) -> Void = { _ in },
        redirectURIs: [String] = [ProviderProbe.mallRedirect]
    ) throws -> ProviderProbe {
        try ProviderProbe(
            ProviderProfile.employeechoice.with(change),
            client: Client(id: "100001", secret: "s3cr3t-placeholder", redirectURIs: redirectURIs)
        )
    }

    var mallAuthorize: FormParameters {
        ["response_type": "code", "client_id": "100001", "redirect_uri": Self.mallRedirect, "state": "xyz"]
    }

    func mallToken(_ code: String? = nil) -> FormParameters {
        [
            "client_id": "100001", "client_secret": "s3cr3t-placeholder", "redirect_uri": Self.mallRedirect,
            "grant_type": "authorization_code",
            "code": code ?? provider.issueCode(redirectURI: Self.mallRedirect).value.text,
        ]
    }

    func mallRefresh(_ token: String? = nil) -> FormParameters {
        [
            "client_id": "100001", "client_secret": "s3cr3t-placeholder", "grant_type": "refresh_token",
            "refresh_token": token ?? provider.issueToken().refreshToken?.text ?? "",
        ]
    }
}

@Suite("employeechoice: its exchanges, and each knob turned once")
struct EmployeeChoiceTests {
    private let token = "/v1/oauth2/accessToken"
    private let refresh = "/v1/oauth2/refreshToken"

    @Test("a code comes back before the state, with an empty JSON body") func callback() throws {
        let mall = try ProviderProbe.mall()
        let answer = mall.open("/v1/oauth2/authorize?" + mall.mallAuthorize.encoded.text)
        let code = try #require(mall.provider.ledger["code#1"]?.value.text)
        #expect(code.utf8.count == 40)
        #expect(answer.location == "https://app.example/cb?code=\(code)&state=xyz")
        #expect(answer.headers["Content-Type"] == "application/json")
        #expect(answer.body.isEmpty)
    }

    @Test("a token answer to the byte") func tokens() throws {
        let mall = try ProviderProbe.mall()
        let answer = mall.post(token, mall.mallToken())
        let access = try #require(mall.provider.ledger["at#1"]?.value.text)
        let refresh = try #require(mall.provider.ledger["rt#1"]?.value.text)
        #expect(
            answer.text
                == "{\"access_token\":\"\(access)\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":null,"
                + "\"refresh_token\":\"\(refresh)\"}"
        )
        #expect(answer.body.count == 171)
        #expect(answer.headers.fields.map(\.name) == ["Cache-Control", "Pragma", "Content-Type"])
        #expect(answer.headers["Content-Type"] == "application/json")
    }

    @Test("credentials by Basic win; a JSON body is understood") func otherForms() throws {
        let mall = try ProviderProbe.mall()
        let basic: HTTPHeaders = ["Authorization": "Basic MTAwMDAxOnMzY3IzdC1wbGFjZWhvbGRlcg=="]
        #expect(mall.post(token, mall.mallToken().with([("client_secret", "wrong")]), basic).status == 200)
        let code = mall.provider.issueCode(redirectURI: ProviderProbe.mallRedirect).value.text
        let body =
            "{\"client_id\":\"100001\",\"client_secret\":\"s3cr3t-placeholder\",\"grant_type\":\"authorization_code\",\"code\":\"\(code)\",\"redirect_uri\":\"https://app.example/cb\"}"
        #expect(mall.send(.post, token, json: body).status == 200)
    }

    @Test("a failed attempt leaves the code alive") func codeSurvives() throws {
        let mall = try ProviderProbe.mall()
        let form = mall.mallToken()
        #expect(mall.post(token, form.with([("redirect_uri", "https://x.example/")])).status == 400)
        mall.provider.clock.advance(by: .seconds(30))
        #expect(mall.post(token, form).status == 200, "second 30 still passes")
    }

    @Test("openid and profile stand in an envelope") func resources() throws {
        let mall = try ProviderProbe.mall()
        let access = mall.provider.issueToken().accessToken.text
        let openID = EmployeeChoice.openID(of: .sample, for: "100001")
        let answer = mall.get("/v1/oauth2/getOpenId?access_token=" + access)
        #expect(
            answer.text
                == "{\"status\":1,\"msg\":\"操作成功!\",\"result\":{\"access_token\":\"\(access)\",\"client_id\":\"100001\","
                + "\"expires\":1768870800,\"scope\":null,\"open_id\":\"\(openID)\"}}"
        )
        #expect(answer.body.count == 203)
        #expect(answer.headers["Content-Type"] == "application/json")
        let profile = mall.get("/v1/oauth2/getUserInfo", ["Authorization": "Bearer " + access])
        #expect(profile.text == "{\"status\":1,\"msg\":\"操作成功!\",\"result\":{\"seller_name\":\"Mock Dev\"}}")
    }

    @Test("a refresh rotates; the old access token lives on") func rotation() throws {
        let mall = try ProviderProbe.mall()
        let old = mall.provider.issueToken()
        let answer = mall.post(refresh, mall.mallRefresh(old.refreshToken?.text))
        #expect(answer.text.contains("\"refresh_token\":\"\(mall.provider.ledger["rt#2"]?.value.text ?? "")\""))
        #expect(mall.get("/v1/oauth2/getOpenId?access_token=" + old.accessToken.text).status == 200)
    }

    @Test("each knob, turned once") func knobs() throws {
        let lax = try ProviderProbe.mall { $0[EmployeeChoice.enforceState] = false }
        let query = lax.mallAuthorize.with([("state", nil)]).encoded.text
        #expect(lax.open("/v1/oauth2/authorize?" + query).callbackParameter("code") != nil)
        let upper = try ProviderProbe.mall { $0[EmployeeChoice.codeShape] = .upperHex32 }
        #expect(upper.provider.issueCode(redirectURI: "https://a/").value.count == 32)
        let hours = try ProviderProbe.mall {
            $0.accessTokenLifetime = .hours(10)
            $0[EmployeeChoice.declaredExpiresIn] = 3600
        }
        #expect(hours.post(token, hours.mallToken()).text.contains("\"expires_in\":3600"))
        let honest = try ProviderProbe.mall { $0.accessTokenLifetime = .hours(10) }
        #expect(honest.post(token, honest.mallToken()).text.contains("\"expires_in\":36000"))
        let same = try ProviderProbe.mall { $0[EmployeeChoice.refreshRotation] = .same }
        let form = same.mallRefresh()
        #expect(same.post(refresh, form).text.contains(form.text("refresh_token") ?? "?"))
        #expect(same.post(refresh, form).status == 200)
        let omit = try ProviderProbe.mall { $0[EmployeeChoice.refreshRotation] = .omit }
        #expect(!omit.post(refresh, omit.mallRefresh()).text.contains("refresh_token"))
        let copied = try ProviderProbe.mall { $0[EmployeeChoice.docRefreshError] = true }
        #expect(copied.post(refresh, copied.mallRefresh("x")).text.contains("Authorization code doesn't exist"))
        let escaped = try ProviderProbe.mall { $0[EmployeeChoice.escapeUnicode] = true }
        let access = escaped.provider.issueToken().accessToken.text
        #expect(
            escaped.get("/v1/oauth2/getUserInfo?access_token=" + access).text.contains("\\u64cd\\u4f5c\\u6210\\u529f!")
        )
        let hidden = try ProviderProbe.mall { $0[EmployeeChoice.resourceErrorStatus] = 200 }
        #expect(hidden.get("/v1/oauth2/getOpenId?access_token=x").status == 200)
        let shared = try ProviderProbe.mall { $0[EmployeeChoice.sharedTokenPaths] = true }
        #expect(shared.post(token, shared.mallRefresh()).status == 200)
        #expect(shared.post(refresh, shared.mallToken()).status == 200)
        let prefix = try ProviderProbe.mall { $0[EmployeeChoice.exactRedirect] = false }
        let longer = prefix.mallAuthorize.with([("redirect_uri", ProviderProbe.mallRedirect + "/x")]).encoded.text
        #expect(prefix.open("/v1/oauth2/authorize?" + longer).status == 302)
        let scoped = try ProviderProbe.mall { $0[EmployeeChoice.supportedScopes] = "a,b" }
        let asking = scoped.mallAuthorize.with([("scope", "a b")]).encoded.text
        let code = try #require(scoped.open("/v1/oauth2/authorize?" + asking).callbackParameter("code"))
        #expect(scoped.post(token, scoped.mallToken(code)).text.contains("\"scope\":\"a b\""))
    }
}
