import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

@Suite("Gitee, GitLab and their engine: each setting of the sheets is a knob")
struct DoorkeeperKnobTests {
    struct Default: Sendable, CustomTestStringConvertible {
        let profile: ProviderProfile
        let knob: String
        let value: String
        /// Another value that the knob can hold.
        let other: String

        init(_ profile: ProviderProfile, _ knob: String, _ value: String, _ other: String) {
            (self.profile, self.knob, self.value, self.other) = (profile, knob, value, other)
        }

        var testDescription: String { "\(profile.name).\(knob)=\(value)" }
    }

    static let defaults: [Default] = [
        // gitee.md §6
        Default(.gitee, "language", "zh-CN-2015", "en"), Default(.gitee, "oauthErrorStatus", "stock", "400"),
        Default(.gitee, "tokenType", "stock", "Bearer"), Default(.gitee, "accessTokenHexLength", "32", "64"),
        Default(.gitee, "refreshTokenHexLength", "64", "32"), Default(.gitee, "codeHexLength", "64", "32"),
        Default(.gitee, "accessTokenLifetime", "86400", "1"), Default(.gitee, "codeLifetime", "600", "1"),
        Default(.gitee, "includeCreatedAt", "true", "false"), Default(.gitee, "refreshClient", "optional", "required"),
        Default(.gitee, "refreshRotation", "immediate", "onFirstUse"),
        Default(.gitee, "userAgentRequiredAt", "token", "any"), Default(.gitee, "blockedUserAgents", "PicGo", "curl"),
        Default(.gitee, "authorizeErrorPageStatus", "stock", "401"),
        Default(.gitee, "missingClientStatus", "404", "401"),
        Default(.gitee, "stateEchoOnDeny", "true", "false"), Default(.gitee, "consentUntick", "none", "projects"),
        Default(.gitee, "skipConsentRule", "sameAsLastTicked", "stock"),
        Default(.gitee, "redirectMatch", "stock", "5.1"),
        Default(.gitee, "rateLimit", "off", "429"), Default(.gitee, "emailField", "null", "absent"),
        Default(.gitee, "tokenEndpoints", "false", "true"), Default(.gitee, "missingScope", "ticked", "defaults"),
        // gitlab.md §9
        Default(.gitlab, "engine", "5.8", "4.2"), Default(.gitlab, "accessTokenLifetime", "7200", "none"),
        Default(.gitlab, "refreshRotation", "immediate", "onFirstUse"),
        Default(.gitlab, "consentSkipStyle", "html200", "302"),
        Default(.gitlab, "authorizeErrorPageStatus", "200", "stock"),
        Default(.gitlab, "tokenInfoErrors", "gitlabObject400", "gitlabText401"),
        Default(.gitlab, "passwordGrant", "removed", "clientRequired"), Default(.gitlab, "implicit", "false", "true"),
        Default(.gitlab, "deviceFlow", "true", "false"), Default(.gitlab, "devicePollingTexts", "false", "true"),
        Default(.gitlab, "revokeRequiresClient", "true", "false"), Default(.gitlab, "language", "en", "zh-CN"),
        Default(.gitlab, "apiGuardDoubleSpace", "false", "true"),
        Default(.gitlab, "rateLimitHeadersAlways", "false", "true"),
        Default(.gitlab, "importErrorVisible", "true", "false"),
        // doorkeeper.md §12
        Default(.doorkeeper, "oauthErrorStatus", "stock", "401"), Default(.doorkeeper, "language", "en", "zh-CN"),
        Default(.doorkeeper, "tokenType", "stock", "bearer"),
        Default(.doorkeeper, "tokenGenerator", "hex", "urlsafe_base64"),
        Default(.doorkeeper, "cacheHeaders", "stock", "noStore"), Default(.doorkeeper, "challengeForm", "stock", "off"),
        Default(.doorkeeper, "authorizeErrorPageStatus", "stock", "200"),
        Default(.doorkeeper, "authorizeErrors", "page", "redirect"),
        Default(.doorkeeper, "skipConsentRule", "stock", "sameAsLastTicked"),
        Default(.doorkeeper, "consentSkipStyle", "302", "never"),
        Default(.doorkeeper, "refreshClient", "stock", "required"),
        Default(.doorkeeper, "reuseAccessToken", "false", "true"), Default(.doorkeeper, "pkce", "stock", "forced"),
        Default(.doorkeeper, "pkceMethods", "plain,S256", "S256"),
        Default(.doorkeeper, "redirectMatch", "stock", "4.2"),
        Default(.doorkeeper, "tokenRedirectMatch", "stock", "equal"),
        Default(.doorkeeper, "tokenEndpoints", "true", "false"),
        Default(.doorkeeper, "clientAuthentication", "basic,parameters", "parameters"),
        Default(.doorkeeper, "tokenMethods", "none", "bearer,token"),
        Default(.doorkeeper, "enforceContentType", "false", "true"),
        Default(.doorkeeper, "revokePreviousTokens", "false", "true"),
    ]

    @Test("a setting has the sheet's default, and takes another value as text", arguments: defaults)
    func hasDefault(_ row: Default) throws {
        let knob = try #require(row.profile.knobs.first { $0.name == row.knob })
        #expect(row.profile.text(of: knob) == row.value)
        #expect(!knob.summary.isEmpty && !knob.source.isEmpty)
        var changed = row.profile
        try changed.set(row.knob, to: row.other)
        #expect(changed.text(of: knob) == row.other)
        let nonsense = "\u{0}nonsense,,"
        guard !knob.expected.hasPrefix("a text") else { return }
        #expect(throws: KnobError.self) { try changed.set(row.knob, to: nonsense) }
    }

    private func bench(_ profile: ProviderProfile = .doorkeeper, _ change: (inout ProviderProfile) -> Void) throws
        -> ErrorBench
    {
        try ErrorBench(profile.with(change))
    }

    private func member(_ name: String, of answer: HTTPResponse) throws -> JSON? {
        try #require(JSONReader.read(answer.body).value.object)[name]
    }

    @Test("token_type, cache headers and challenges follow their knobs")
    func headers() throws {
        #expect(try member("token_type", of: bench { $0[Doorkeeper.tokenType] = .bearer }.redeem()) == "bearer")
        #expect(try bench { $0[Doorkeeper.cacheHeaders] = .noStore }.redeem().headers["Pragma"] == nil)
        let failing = try bench { $0[Doorkeeper.cacheHeaders] = .pragma }.redeem(["code": nil])
        #expect(failing.headers["Pragma"] == "no-cache")
        #expect(
            try bench { $0[Doorkeeper.challengeForm] = .off }.redeem(["code": nil]).headers["WWW-Authenticate"] == nil
        )
    }

    @Test("codes and tokens have the lengths that the knobs give")
    func lengths() throws {
        let gitee = try bench(.gitee) {
            $0[Doorkeeper.accessTokenHexLength] = 40
            $0[Doorkeeper.codeHexLength] = 20
        }
        #expect(gitee.provider.issueToken().accessToken.count == 40)
        #expect(gitee.provider.issueToken().refreshToken?.count == 64)
        #expect(gitee.provider.issueCode(redirectURI: ErrorBench.redirectURI).value.count == 20)
        let safe = try bench { $0[Doorkeeper.tokenGenerator] = .base64URL }
        #expect(safe.provider.issueToken().accessToken.count == 43)
        let own = try bench { $0.shapes.accessToken = .base64URL(22) }
        #expect(own.provider.issueToken().accessToken.count == 22)
    }

    @Test("PKCE is off, optional or forced, with the methods that the knob lists")
    func pkce() throws {
        let off = try bench { $0[Doorkeeper.pkce] = .off }
        #expect(off.authorize(["code_challenge": "x", "code_challenge_method": "S512"]).status == 200)
        #expect(off.redeem(["code_verifier": "stray"]).status == 200)
        #expect(off.redeem(["code": nil]).text.contains("Missing required parameter: code."))
        let narrow = try bench { $0[Doorkeeper.pkceMethods] = [.s256] }
        #expect(narrow.authorize(["code_challenge": "x", "code_challenge_method": "plain"]).status == 400)
        let forced = try bench { $0[Doorkeeper.pkce] = .forced }
        #expect(forced.authorize().status == 200)
        let client = forced.provider.register(Client(kind: .public, redirectURIs: [ErrorBench.redirectURI]))
        #expect(forced.authorize(["client_id": client.id]).status == 400)
    }

    @Test("the matcher of redirect URIs is that of another generation, at either step")
    func redirectMatch() throws {
        let old = try bench { $0[Doorkeeper.redirectMatch] = .queryNeverMatches }
        let client = old.provider.register(Client(redirectURIs: ["https://a.example/cb?x=1", "http://127.0.0.1/cb"]))
        #expect(old.authorize(["client_id": client.id, "redirect_uri": "https://a.example/cb?x=1"]).status == 400)
        #expect(old.authorize(["client_id": client.id, "redirect_uri": "http://127.0.0.1:9/cb"]).status == 400)
        #expect(try bench { _ in }.redeem(["redirect_uri": ErrorBench.redirectURI + "?more=1"]).status == 200)
        // updates-2026-11.md §G3: 6.0.0.beta2 compares whole strings, where 5.1 leaves a loopback port free.
        for (rule, status) in [(Doorkeeper.RedirectMatch.loopbackPort, 200), (.exact, 400)] {
            let bench = try bench { $0[Doorkeeper.redirectMatch] = rule }
            let client = bench.provider.register(Client(redirectURIs: ["http://127.0.0.1/cb"]))
            #expect(bench.authorize(["client_id": client.id, "redirect_uri": "http://127.0.0.1/cb"]).status == 200)
            let other = bench.authorize(["client_id": client.id, "redirect_uri": "http://127.0.0.1:9/cb"])
            #expect(other.status == status)
        }
        let equal = try bench { $0[Doorkeeper.tokenRedirectMatch] = .equal }
        #expect(equal.redeem(["redirect_uri": ErrorBench.redirectURI + "?more=1"]).status == 400)
    }

    @Test("clients and tokens are read in the places that the knobs list")
    func places() throws {
        let basic = "Basic " + Base64.encode(Array("\(ErrorBench.clientID):\(ErrorBench.secret)".utf8))
        let body = try bench { $0[Doorkeeper.clientAuthentication] = [.parameters] }
        let form = body.redemption().with([("client_id", nil), ("client_secret", nil)])
        let request = HTTPRequest.form("/oauth/token", form, headers: ["Authorization": basic])
        #expect(body.provider.respond(to: request).status == 401)
        let both = try bench { _ in }
        let good = both.redemption().with([("client_id", nil), ("client_secret", nil)])
        #expect(both.provider.respond(to: .form("/oauth/token", good, headers: ["Authorization": basic])).status == 200)
        let places = try bench { $0[Doorkeeper.tokenMethods] = [.tokenHeader] }
        let token = places.bearer(["api"])
        #expect(places.api(.get, "/api/me", headers: ["Authorization": "token \(token)"]).status == 200)
        #expect(places.api(.get, "/api/me", token: token).status == 401)
    }

    @Test("a live token is answered again, with what is left of its life")
    func reuse() throws {
        let bench = try bench { $0[Doorkeeper.reusesAccessToken] = true }
        let first = bench.redeem()
        bench.provider.clock.advance(by: .seconds(100))
        let second = bench.redeem()
        #expect(try member("access_token", of: first) == member("access_token", of: second))
        #expect(try member("expires_in", of: second) == 7100)
        #expect(try member("access_token", of: self.bench { _ in }.redeem()) != nil)
    }

    @Test("an exchange may end the earlier tokens of the same person")
    func revokesPrevious() throws {
        for isOn in [false, true] {
            let bench = try bench { $0[Doorkeeper.revokesPreviousTokens] = isOn }
            let old = bench.bearer(["api"])
            #expect(bench.redeem().status == 200)
            #expect(bench.api(.get, "/api/me", token: old).status == (isOn ? 401 : 200))
        }
    }

    @Test("a body that is no form is 415 where forms are enforced")
    func contentType() throws {
        let bench = try bench { $0[Doorkeeper.enforcesContentType] = true }
        let json = HTTPRequest(
            .post,
            "/oauth/token",
            headers: ["Content-Type": "application/json"],
            body: Array("{}".utf8)
        )
        let answer = bench.provider.respond(to: json)
        #expect(answer.status == 415)
        #expect(answer.text == "{}")
        #expect(bench.redeem().status == 200)
    }

    @Test("Gitee skips consent for the scope that was ticked last, in any order, and only where one is sent")
    func giteeConsent() throws {
        let bench = try bench(.gitee) { _ in }
        #expect(bench.authorize(["scope": "user_info projects"]).status == 200)
        #expect(bench.consent(["scope": "user_info projects"]).status == 302)
        #expect(bench.authorize(["scope": "projects user_info"]).status == 302)
        #expect(bench.authorize(["scope": "user_info"]).status == 200)
        #expect(bench.authorize().status == 200)
        let never = try self.bench(.gitee) { $0[Doorkeeper.consentSkipping] = .never }
        _ = never.consent(["scope": "user_info"])
        #expect(never.authorize(["scope": "user_info"]).status == 200)
    }

    @Test("what the person unticks is not granted")
    func untick() throws {
        let bench = try bench(.gitee) { $0[Doorkeeper.consentUntick] = ["projects"] }
        let code = bench.consent(["scope": "user_info projects"]).callbackParameter("code")
        #expect(try member("scope", of: bench.redeem(["code": code])) == "user_info")
    }

    @Test("Gitee's own settings follow")
    func gitee() throws {
        #expect(try member("created_at", of: bench(.gitee) { $0[Gitee.includesCreatedAt] = false }.redeem()) == nil)
        #expect(try bench(.gitee) { $0[Gitee.missingClientStatus] = 401 }.authorize(["client_id": nil]).status == 401)
        let quiet = try bench(.gitee) { $0[Gitee.stateEchoOnDeny] = false }
        #expect(!quiet.authorize(decision: .deny(nil, nil)).location.contains("state="))
        #expect(
            try bench(.gitee) { $0[Doorkeeper.errorPageStatus] = .unauthorized }.authorize(["scope": "x"]).status == 401
        )
        for (field, text) in [
            (Gitee.EmailField.address, "\"email\":\"dev@example.com\""), (.empty, "\"email\":\"\""),
            (.null, "\"email\":null"),
        ] {
            let bench = try bench(.gitee) { $0[Gitee.emailField] = field }
            #expect(bench.api(.get, "/api/v5/user", token: bench.bearer(["user_info"])).text.contains(text))
        }
        let absent = try bench(.gitee) { $0[Gitee.emailField] = .absent }
        #expect(!absent.api(.get, "/api/v5/user", token: absent.bearer(["user_info"])).text.contains("\"email\""))
    }

    @Test("Doorkeeper 4 skips consent by its newest token alone, whatever the scope that is asked")
    func newestToken() throws {
        let old = try bench { $0[Doorkeeper.version] = .v42 }
        _ = old.provider.issueToken(scopes: ["api", "read_api", "read_user", "openid"])
        #expect(old.authorize(["scope": "read_user"]).status == 302)
        let new = try bench { $0[Doorkeeper.version] = .v58 }
        _ = new.provider.issueToken(scopes: ["api", "read_api", "read_user", "openid"])
        #expect(new.authorize(["scope": "read_user"]).status == 200)
    }
}
