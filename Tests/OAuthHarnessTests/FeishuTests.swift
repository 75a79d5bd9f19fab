import HTTPWire
import JSONText
import OAuthHarness
import Testing

extension ProviderProbe {
    static let feishuRedirect = "https://app.example/auth/feishu/callback"
    static let feishuToken = "/open-apis/authen/v2/oauth/token"
    static let feishuUser = "/open-apis/authen/v1/user_info"

    static func feishu(_ change: (inout ProviderProfile) -> Void = { _ in }, redirectURIs: [String]? = nil) throws
        -> ProviderProbe
    {
        try ProviderProbe(
            ProviderProfile.feishu.with(change),
            client: Client(id: "cli_a0", secret: "own-secret", redirectURIs: redirectURIs ?? [feishuRedirect])
        )
    }

    func feishuAuthorize(_ changes: [(String, String?)] = []) -> String {
        let form: FormParameters = [
            "client_id": "cli_a0", "response_type": "code", "redirect_uri": Self.feishuRedirect,
            "scope": "auth:user.id:read offline_access", "state": "xyz123",
        ]
        return "/open-apis/authen/v1/authorize?" + form.with(changes).encoded.text
    }

    func feishuCode(_ scope: Scope = ["auth:user.id:read", "offline_access"], _ more: FormParameters = [:]) -> String {
        provider.issueCode(redirectURI: Self.feishuRedirect, scopes: scope, parameters: more).value.text
    }

    /// The members of a token request.
    func feishuExchange(_ code: String? = nil) -> FormParameters {
        [
            "grant_type": "authorization_code", "client_id": "cli_a0", "client_secret": "own-secret",
            "code": code ?? feishuCode(), "redirect_uri": Self.feishuRedirect,
        ]
    }

    func feishuRefresh(_ token: String? = nil) -> FormParameters {
        [
            "grant_type": "refresh_token", "client_id": "cli_a0", "client_secret": "own-secret",
            "refresh_token": token ?? provider.issueToken().refreshToken?.text ?? "",
        ]
    }

    /// Posts parameters as the members of an object.
    func feishuPost(_ path: String, _ form: FormParameters, _ headers: HTTPHeaders = [:]) -> HTTPResponse {
        let members = form.pairs.map { ($0.name.text, JSON.string($0.value.text)) }
        return send(.post, path, headers, json: JSON.object(JSONObject(members)).text())
    }

    func feishuUser(_ token: String) -> HTTPResponse { get(Self.feishuUser, ["Authorization": "Bearer " + token]) }
}

@Suite("Feishu: three generations side by side")
struct FeishuTests {
    @Test("the newest answers flat, code 0 first, and keeps a refresh token for offline_access") func tokenV2() throws {
        let feishu = try ProviderProbe.feishu()
        let answer = feishu.feishuPost(ProviderProbe.feishuToken, feishu.feishuExchange())
        #expect(answer.headers["Content-Type"] == "application/json; charset=utf-8")
        let fields = try #require(try JSONReader.value(answer.body).object)
        #expect(
            fields.keys == [
                "code", "access_token", "expires_in", "refresh_token", "refresh_token_expires_in", "scope",
                "token_type",
            ]
        )
        #expect(fields["access_token"]?.string?.utf8.count == 1200)
        let other = try ProviderProbe.feishu()
        let bare = other.feishuPost(
            ProviderProbe.feishuToken,
            other.feishuExchange(other.feishuCode(["auth:user.id:read"]))
        )
        #expect(!bare.text.contains("refresh_token"))
    }

    @Test("grants accumulate, and a scope that is sent narrows them") func scopes() throws {
        let feishu = try ProviderProbe.feishu()
        let path = ProviderProbe.feishuToken
        _ = feishu.feishuPost(path, feishu.feishuExchange(feishu.feishuCode(["contact:user"])))
        let all = feishu.feishuPost(path, feishu.feishuExchange())
        #expect(all.text.contains(#""scope":"contact:user auth:user.id:read offline_access""#))
        let narrow = feishu.feishuPost(path, feishu.feishuExchange().with([("scope", "auth:user.id:read")]))
        #expect(narrow.text.contains(#""scope":"auth:user.id:read","#) && !narrow.text.contains("refresh_token"))
    }

    @Test("a refresh token works once, and the old access token lives one more minute") func refresh() throws {
        let feishu = try ProviderProbe.feishu()
        let grant = feishu.provider.issueToken()
        let form = feishu.feishuRefresh(grant.refreshToken?.text)
        #expect(feishu.feishuPost(ProviderProbe.feishuToken, form).status == 200)
        #expect(feishu.feishuPost(ProviderProbe.feishuToken, form).text.hasSuffix(#""code":20073}"#))
        #expect(feishu.feishuUser(grant.accessToken.text).status == 200)
        feishu.provider.clock.advance(by: .seconds(60))
        #expect(feishu.feishuUser(grant.accessToken.text).status == 401)
    }

    @Test("a session is refreshed for a year, a refresh token for a week") func ends() throws {
        let feishu = try ProviderProbe.feishu { $0[Feishu.refreshCap] = .limited(.days(13)) }
        var form = feishu.feishuRefresh()
        for _ in 0..<2 {
            feishu.provider.clock.advance(by: .days(6))
            let answer = feishu.feishuPost(ProviderProbe.feishuToken, form)
            form = feishu.feishuRefresh(try JSONReader.value(answer.body)["refresh_token"]?.string)
        }
        feishu.provider.clock.advance(by: .days(1))
        #expect(feishu.feishuPost(ProviderProbe.feishuToken, form).text.hasSuffix(#""code":20037}"#))
        let other = feishu.feishuRefresh()
        feishu.provider.clock.advance(by: .days(7))
        #expect(feishu.feishuPost(ProviderProbe.feishuToken, other).text.hasSuffix(#""code":20037}"#))
    }

    @Test("a fragment of the redirect URI goes to the end") func fragment() throws {
        let address = "https://app.example/#/login"
        let feishu = try ProviderProbe.feishu(redirectURIs: [address])
        let answer = feishu.open(feishu.feishuAuthorize([("redirect_uri", address)]))
        #expect(answer.location.hasPrefix("https://app.example/?code="))
        #expect(answer.location.hasSuffix("&state=xyz123#/login"))
    }

    @Test("v1 wants the app's token, in the body or as Bearer") func v1() throws {
        let feishu = try ProviderProbe.feishu { $0[Feishu.generation] = .v1 }
        #expect(feishu.provider.path(of: .authorization) == "/open-apis/authen/v1/index")
        let internalPath = "/open-apis/auth/v3/app_access_token/internal"
        let app = try JSONReader.value(
            feishu.feishuPost(internalPath, ["app_id": "cli_a0", "app_secret": "own-secret"]).body
        )
        let untyped = HTTPRequest(
            .post,
            internalPath,
            body: Array(#"{"app_id":"cli_a0","app_secret":"own-secret"}"#.utf8)
        )
        #expect(feishu.provider.respond(to: untyped).text.contains(#""msg":"ok""#))
        let again = feishu.post(internalPath + "/", ["app_id": "cli_a0", "app_secret": "own-secret"])
        let token = try #require(app["app_access_token"]?.string)
        #expect(try JSONReader.value(again.body)["app_access_token"]?.string == token)
        let path = "/open-apis/authen/v1/access_token"
        let form: FormParameters = ["grant_type": "authorization_code", "code": feishu.feishuCode()]
        #expect(feishu.feishuPost(path, form).text.contains("20014"))
        let answer = try JSONReader.value(feishu.feishuPost(path, form.with([("app_access_token", token)])).body)
        let person = try #require(answer["data"]?["access_token"]?.string)
        #expect(person.hasPrefix("u-"))
        #expect(feishu.feishuUser(person).status == 200)
        let refresh = try #require(answer["data"]?["refresh_token"]?.string)
        #expect(feishu.feishuPost(ProviderProbe.feishuToken, feishu.feishuRefresh(refresh)).text.contains("20026"))
        let tenant = try #require(app["tenant_access_token"]?.string)
        let bearer: HTTPHeaders = ["Authorization": "Bearer " + tenant]
        let other: FormParameters = ["grant_type": "authorization_code", "code": feishu.feishuCode()]
        #expect(feishu.feishuPost("/open-apis/authen/v1/oidc/access_token", other, bearer).text.contains("ur-"))
        feishu.provider.clock.advance(by: .seconds(5_400))
        let later = feishu.feishuPost(internalPath, ["app_id": "cli_a0", "app_secret": "own-secret"])
        #expect(try JSONReader.value(later.body)["app_access_token"]?.string != token)
    }

    @Test("each knob, turned once") func knobs() throws {
        let path = ProviderProbe.feishuToken
        func token(_ change: (inout ProviderProfile) -> Void, _ more: [(String, String?)] = []) throws -> HTTPResponse {
            let feishu = try ProviderProbe.feishu(change)
            return feishu.feishuPost(path, feishu.feishuExchange().with(more))
        }
        #expect(try token { $0[Feishu.v2CodePosition] = .last }.text.hasSuffix(#""token_type":"Bearer","code":0}"#))
        #expect(try !token { $0[Feishu.dropRefreshToken] = true }.text.contains("refresh_token"))
        let stray = [("code_verifier", Optional("v"))]
        #expect(try token({ _ in }, stray).status == 200)
        #expect(try token({ $0[Feishu.pkceStrict] = .always }, stray).text.contains("20049"))
        let form = try ProviderProbe.feishu { $0[Feishu.v2AcceptForm] = true }
        #expect(form.post(path, form.feishuExchange()).status == 200)
        let reused = try ProviderProbe.feishu { $0[Feishu.reusedCode] = .notFound }
        let exchange = reused.feishuExchange()
        _ = reused.feishuPost(path, exchange)
        #expect(reused.feishuPost(path, exchange).text.contains("20003"))
        let sparse = try ProviderProbe.feishu { $0[Feishu.missingField] = .empty }
        #expect(sparse.feishuUser(sparse.provider.issueToken().accessToken.text).text.contains(#""mobile":"""#))
        let full = try ProviderProbe.feishu { $0[Feishu.permissions] = ["mobile"] }
        #expect(full.feishuUser(full.provider.issueToken().accessToken.text).text.contains(#""mobile":"+86"#))
        let service = try ProviderProbe.feishu { $0[Feishu.userInfoErrorLayer] = .service }
        #expect(service.feishuUser("eyJ.x").text.hasPrefix(#"{"code":20005,"#))
        let expired = try ProviderProbe.feishu {
            $0[Feishu.expiredTokenStatus] = 400
            $0[Feishu.oldAccessGrace] = .limited(.seconds(5))
            $0[Feishu.errorPageStatus] = 200
            $0[Feishu.v1Lifetime] = 6900
            $0[Feishu.passportEmptyToken] = true
            $0[Feishu.domain] = .lark
        }
        #expect(expired.provider.profile.origins[1] == "https://open.larksuite.com")
        let grant = expired.provider.issueToken()
        expired.provider.clock.advance(by: .seconds(7200))
        #expect(expired.feishuUser(grant.accessToken.text).status == 400)
        #expect(expired.open(expired.feishuAuthorize([("redirect_uri", "https://app.example/x")])).status == 200)
        let empty = expired.post("/suite/passport/oauth/token", expired.feishuExchange())
        #expect(empty.text.hasPrefix(#"{"access_token":"","#) && empty.text.contains(#""expires_in":6900"#))
    }
}
