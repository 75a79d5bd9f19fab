import HTTPWire
import JSONText
import OAuthHarness
import Recordings
import SystemCalls
import TestSupport
import Testing

/// WeChat as a provider file, `Fixtures/wechat/twin.json`, which is built in nowhere.
///
/// What a file cannot say: the knob `surface`, because a lifetime and the order of endpoints follow no knob there; the knob
/// `strictParameterOrder`, because it counts for one scope alone; `mangleState`; `allowLoopbackRedirect`; the members that an
/// account's profile has beyond WeChat's own; and the callbacks of a denial on the surface `app`.
@Suite("WeChat in Swift and WeChat in a file answer the same bytes")
struct WeChatFileTests {
    static let twin = Result { try ProviderProfile(contentsOf: FixtureFolder.root + "/Fixtures/wechat/twin.json") }

    @Test("over every recording", arguments: FixtureFolder.files.filter { $0.name.hasPrefix("wechat/") })
    func recordings(_ file: FixtureFile) throws {
        let recording = try HAR(decoding: PlainFile.read(file.path), file: file.name)
        var swift = try FixtureReplay(recording)
        var twin = try FixtureReplay(recording, playedBy: Self.twin.get())
        let outcomes = (swift.run().map(\.outcome), twin.run().map(\.outcome))
        #expect(outcomes.0 == outcomes.1)
        Self.compare(swift.provider, twin.provider)
    }

    @Test("over every row of the error table", arguments: WeChatErrorTests.rows)
    func errors(_ row: WeChatErrorTests.Row) throws {
        let (swift, twin) = (try ProviderProbe.wechat(), try ProviderProbe.wechat(of: Self.twin.get()))
        #expect(try row.send(swift) == row.send(twin))
        Self.compare(swift.provider, twin.provider)
    }

    @Test("over every error page", arguments: WeChatErrorTests.pageRows)
    func pages(_ row: WeChatErrorTests.PageRow) throws {
        let probes = [try ProviderProbe.wechat(), try ProviderProbe.wechat(of: Self.twin.get())]
        let answers = probes.map { probe in
            probe.open(row.surface.path + probe.wechatAuthorize(row.surface.scopes[0], row.change))
        }
        #expect(answers[0] == answers[1])
    }

    /// Knobs with the settings that are turned; nothing else.
    static let turns: [(knob: String, text: String)] = [
        ("denyMode", "stateOnly"), ("denyMode", "rfc6749"), ("contentType", "application/json"), ("contentType", ""),
        ("errmsgSuffix", "hints"), ("errmsgSuffix", "none"), ("stateLimit", "4"), ("extraScopes", "false"),
        ("appidProduct", "oauth2"), ("appidProduct", "app"), ("errorPageStatus", "400"), ("unionid", "always"),
        ("unionid", "never"), ("snapshotUser", "true"), ("profileEra", "classic"), ("refreshRotation", "true"),
        ("newLoginEndsRefresh", "true"), ("failedExchangeBurnsCode", "false"), ("expiredCodeError", "42003"),
        ("usedCodeError", "40029"), ("invalidTokenError", "40001"), ("invalidTokenError", "40014"),
        ("invalidTokenError", "42001"), ("authTokenError", "40014"), ("baseReadsProfile", "true"),
        ("rateLimit", "45009"), ("accessTokenLifetime", "60"), ("codeLifetime", "5"),
    ]

    @Test("under every knob that both have", arguments: turns)
    func knobs(_ turn: (knob: String, text: String)) throws {
        var answers: [[HTTPResponse]] = []
        for profile in [ProviderProfile.wechat, try Self.twin.get()] {
            let wechat = try ProviderProbe.wechat({ try $0.set(turn.knob, to: turn.text) }, of: profile)
            // The consent page tells what a denial does; a file has one sentence for it.
            try Self.live(wechat, showingPages: turn.knob != "denyMode")
            answers.append(wechat.provider.journal.exchanges.map(\.response))
        }
        #expect(answers[0].count > 40)
        for (swift, file) in zip(answers[0], answers[1]) { #expect(swift == file) }
        #expect(answers[0].count == answers[1].count)
    }

    /// Sign-ins on each surface by each decision, each call and its errors, a refresh, a second sign-in.
    private static func live(_ wechat: ProviderProbe, showingPages: Bool) throws {
        for surface in [WeChat.Surface.qrconnect, .oauth2] {
            for scope in surface.scopes + ["snsapi_login,snsapi_userinfo", "other"] {
                for decision in [Decision.approve(.sample, nil), .deny(nil, nil), .close] + (showingPages ? [.ask] : [])
                {
                    _ = wechat.open(surface.path + wechat.wechatAuthorize(scope), decision)
                }
            }
        }
        _ = wechat.open(WeChat.Surface.app.path + wechat.wechatAuthorize("snsapi_userinfo"))
        let (token, refresh) = ("/sns/oauth2/access_token", "/sns/oauth2/refresh_token")
        for scope in [["snsapi_login"], ["snsapi_base"], ["snsapi_userinfo"]] as [Scope] {
            let form = wechat.wechatToken(scope)
            _ = wechat.get(token, query: form.with([("secret", "x")]))
            _ = wechat.get(token, query: form)
            let call = try wechat.wechatCall(scope)
            for lang in ["zh_CN", "en"] { _ = wechat.get("/sns/userinfo", query: call.with([("lang", lang)])) }
            for (name, path) in [
                ("access_token", "/sns/auth"), ("openid", "/sns/auth"), ("access_token", "/sns/userinfo"),
            ] {
                _ = wechat.get(path, query: call.with([(name, "x")]))
            }
            _ = wechat.get("/sns/auth", query: call)
            let brought = wechat.provider.journal.exchanges.last {
                $0.request.path == token && $0.response.status == 200
            }
            let old = try JSONReader.value(brought?.response.body ?? [])["refresh_token"]?.string
            _ = wechat.get(refresh, query: wechat.wechatRefresh(old))
            _ = wechat.get(refresh, query: wechat.wechatRefresh(old))
        }
        let late = wechat.wechatToken()
        let call = try wechat.wechatCall()
        wechat.provider.clock.advance(by: .seconds(7201))
        _ = wechat.get(token, query: late)
        _ = wechat.get("/sns/userinfo", query: call)
        wechat.provider.script(.on(.token, .rateLimit()))
        _ = wechat.get(token, query: late)
    }

    private static func compare(_ swift: MockProvider, _ twin: MockProvider) {
        let answers = [swift, twin].map { $0.journal.exchanges.map(\.response) }
        #expect(answers[0].count == answers[1].count)
        for (one, other) in zip(answers[0], answers[1]) { #expect(one == other) }
    }
}
