import HTTPWire
import OAuthHarness
import JSONText
import Testing

@Suite("GitHub: each knob, turned once")
struct GitHubKnobTests {
    private let path = "/login/oauth/access_token"

    private func token(_ change: (inout ProviderProfile) -> Void, _ headers: HTTPHeaders = [:]) throws -> HTTPResponse {
        let github = try ProviderProbe.github(change)
        return github.post(path, github.githubToken(), headers)
    }

    private func refused(_ change: (inout ProviderProfile) -> Void) throws -> JSON {
        let github = try ProviderProbe.github(change)
        return try JSONReader.value(github.post(path, github.githubToken("0"), ProviderProbe.acceptJSON).body)
    }

    @Test("expiry can be off, lifetimes can be strings or other numbers") func expiry() throws {
        let endless = try token {
            $0[GitHub.appKind] = .githubApp
            $0[GitHub.expiringTokens] = false
        }
        #expect(!endless.text.contains("refresh_token") && !endless.text.contains("expires_in"))
        let strings = try token(
            {
                $0[GitHub.appKind] = .githubApp
                $0[GitHub.stringNumbers] = true
                $0[GitHub.refreshLifetimeSeconds] = 15_811_200
            },
            ProviderProbe.acceptJSON
        ).text
        #expect(
            strings.contains("\"expires_in\":\"28800\"")
                && strings.contains("\"refresh_token_expires_in\":\"15811200\"")
        )
    }

    @Test("the mismatch page has a status") func mismatchStatus() throws {
        let github = try ProviderProbe.github(
            { $0[GitHub.mismatchPageStatus] = 400 },
            redirectURIs: ["https://x.example/"]
        )
        #expect(github.open("/login/oauth/authorize?" + github.githubAuthorize.encoded.text).status == 400)
    }

    @Test(
        "a scope ends up as the policy has it",
        arguments: zip(
            [GitHub.ScopePolicy.normalized, .asked, .union, .narrowed, .empty],
            ["repo,user", "user,user:email,repo", "gist,repo,user", "repo", ""]
        )
    )
    func scopes(_ policy: GitHub.ScopePolicy, _ wanted: String) throws {
        let github = try ProviderProbe.github { $0[GitHub.scopePolicy] = policy }
        let url = "/login/oauth/authorize?"
        if policy == .union {
            _ = github.open(url + github.githubAuthorize.with([("scope", "gist")]).encoded.text)
        }
        let query = github.githubAuthorize.with([("scope", "user user:email repo")])
        let code = try #require(github.open(url + query.encoded.text).callbackParameter("code"))
        let answer = FormParameters(decoding: github.post(path, github.githubToken(code)).body)
        #expect(answer.text("scope") == wanted)
    }

    @Test("asking for nothing brings what was granted before") func absentScope() throws {
        let github = try ProviderProbe.github()
        let url = "/login/oauth/authorize?"
        _ = github.open(url + github.githubAuthorize.encoded.text)
        let silent = github.get(url + github.githubAuthorize.with([("scope", nil)]).encoded.text)
        let code = try #require(silent.callbackParameter("code"))
        #expect(FormParameters(decoding: github.post(path, github.githubToken(code)).body).text("scope") == "gist,repo")
    }

    @Test("GET, Basic and unknown clients follow") func tokenEndpoint() throws {
        let post = try ProviderProbe.github { $0[GitHub.getExchange] = false }
        #expect(post.get(path + "?" + post.githubToken().encoded.text).status == 404)
        let bare = [("client_id", nil as String?), ("client_secret", nil)]
        for isOn in [false, true] {
            let github = try ProviderProbe.github { $0[GitHub.basicAlone] = isOn }
            let answer = github.post(path, github.githubToken().with(bare), github.githubOwner)
            #expect((answer.status == 200) == isOn)
        }
        let html = try ProviderProbe.github { $0[GitHub.unknownClient] = .html404 }
        #expect(html.post(path, [:], ProviderProbe.acceptJSON).text.hasPrefix("<!DOCTYPE html>"))
        let json = try ProviderProbe.github { $0[GitHub.unknownClient] = .json404 }
        #expect(json.post(path, [:]).text == "{\"error\":\"Not Found\"}")
    }

    @Test("PKCE can have its own error") func pkceError() throws {
        let github = try ProviderProbe.github { $0[GitHub.pkceError] = "bad_code_verifier" }
        let code = github.provider.issueCode(
            redirectURI: ProviderProbe.githubRedirect,
            parameters: ["code_challenge": ProviderProbe.rfcVerifier, "code_challenge_method": "S256"]
        )
        #expect(github.post(path, github.githubToken(code.value.text)).text == "error=bad_code_verifier")
    }

    @Test("form order, XML declaration and error pages follow") func encodings() throws {
        #expect(try token { $0[GitHub.sortedForm] = false }.text.contains("&token_type=bearer&scope="))
        let xml = try token({ $0[GitHub.xmlDeclaration] = true }, ["Accept": "application/xml"])
        #expect(xml.text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAuth>"))
        let old = try refused { $0[GitHub.errorDocsHost] = .developer }["error_uri"]?.string
        #expect(old == "https://developer.github.com/v3/oauth/#bad-verification-code")
        let bare = try refused { $0[GitHub.errorDocsHost] = .none }["error_uri"]?.string
        #expect(bare?.hasPrefix("/apps/managing-oauth-apps/") == true)
        #expect(try !token { $0[GitHub.cookies] = false }.headers.fields.contains { $0.name == "Set-Cookie" })
        #expect(try token { _ in }.headers.all("Set-Cookie").count == 2)
    }

    @Test("the device flow's throttle, life and error follow") func device() throws {
        let late = try ProviderProbe.github { $0[GitHub.deviceThrottleFirst] = false }
        let codes = try late.githubDevice()
        _ = late.githubPoll(codes.device)
        _ = late.post("/login/device", ["user_code": codes.user, "_decision": "approve"])
        #expect(late.githubPoll(codes.device).text.contains("access_token"))
        let short = try ProviderProbe.github {
            $0[GitHub.deviceExpires] = 60
            $0[GitHub.deviceExpiredError] = "token_expired"
        }
        let device = try short.githubDevice().device
        short.provider.clock.advance(by: .seconds(60))
        #expect(short.githubPoll(device).text == "{\"error\":\"token_expired\"}")
    }

    @Test("API bodies follow") func apiBodies() throws {
        let plain = try ProviderProbe.github { $0[GitHub.errorBodyStatusField] = false }
        #expect(!plain.get("/user", ["User-Agent": "a"]).text.contains("\"status\""))
        let pretty = try ProviderProbe.github { $0[GitHub.prettyJSON] = true }
        #expect(pretty.get("/user", ["User-Agent": "a"]).text.hasPrefix("{\n  \"message\": "))
        let open = try ProviderProbe.github { $0[GitHub.publicEmail] = true }
        #expect(try JSONReader.value(open.get("/user", open.githubAPI()).body)["email"] == "dev@example.com")
        let anyone = try ProviderProbe.github { $0[CommonKnobs.userAgentRequiredAt] = [] }
        #expect(anyone.get("/user").status == 401)
        let free = try ProviderProbe.github {
            $0[GitHub.workflowScopeNeeded] = false
            $0[GitHub.branches] = "dev"
        }
        let url = "/repos/a/b/contents/.github/workflows/x.yml"
        let sent = "{\"message\":\"m\",\"content\":\"aGkK\",\"branch\":\"dev\"}"
        #expect(free.send(.put, url, free.githubAPI(), json: sent).status == 201)
    }

    @Test("a primary limit by script spends the hour") func primaryLimit() throws {
        let github = try ProviderProbe.github { $0[GitHub.rateLimitKind] = .primary }
        github.provider.script(.on(.userinfo, nth: 1, .rateLimit(retryAfter: .seconds(30))))
        let headers = github.githubAPI()
        let answer = github.get("/user", headers)
        #expect(answer.headers["X-RateLimit-Remaining"] == "0" && answer.headers["Retry-After"] == nil)
        #expect(answer.headers["X-RateLimit-Reset"] == "1768867230")
        #expect(github.get("/user", headers).status == 403)
        github.provider.clock.advance(by: .seconds(30))
        #expect(github.get("/user", headers).status == 200)
    }

    @Test("an installation calls back without state") func installation() throws {
        let github = try ProviderProbe.github(
            { $0[GitHub.setupAction] = .approved },
            redirectURIs: ["https://app.example/first"]
        )
        let query = github.githubAuthorize.with([("redirect_uri", "https://app.example/first")])
        let answer = github.open("/login/oauth/authorize?" + query.encoded.text)
        let code = try #require(github.provider.ledger["code#1"]?.value.text)
        #expect(
            answer.location
                == "https://app.example/first?code=\(code)&installation_id=1000001&iss=https%3A%2F%2Fgithub.com%2Flogin%2Foauth&setup_action=install"
        )
    }

    @Test("fewer tokens may live") func tokensPerScope() throws {
        let github = try ProviderProbe.github { $0[GitHub.tokensPerScope] = 1 }
        for _ in 0..<2 { _ = github.post(path, github.githubToken()) }
        #expect(github.provider.ledger["at#1"]?.death != nil)
    }

    @Test("every knob of every profile reads back the text it writes", arguments: ProviderProfile.all.map(\.name))
    func texts(_ name: String) throws {
        let profile = try ProviderProfile.named(name)
        for knob in profile.knobs {
            var copy = profile
            let text = copy.text(of: knob)
            try copy.set(knob.name, to: text)
            #expect(copy.text(of: knob) == text, "\(knob.name)")
        }
        #expect(Set(profile.knobs.map(\.name)).count == profile.knobs.count)
    }
}
