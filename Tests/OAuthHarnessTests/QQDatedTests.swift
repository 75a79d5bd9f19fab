import HTTPWire
import OAuthHarness
import Testing

/// The addendum of November 2026, sections E and F: a row of its tables is a case here; the rest of E is in
/// `MembershipTests`.
@Suite("QQ and Gitee of today, and of any day")
struct QQDatedTests {
    private static let authorize = "/oauth2.0/authorize?"

    private static func error(_ qq: ProviderProbe, _ name: String, _ value: String) -> String {
        qq.open(authorize + qq.qqAuthorize.with([(name, value)]).encoded.text).location
    }

    @Test("F state and callback must each stay within 500 bytes", arguments: ["state", "redirect_uri"])
    func limit(_ name: String) throws {
        let head = name == "state" ? "" : ProviderProbe.qqRedirect + "?x="
        let longest = head + String(repeating: "x", count: 500 - head.utf8.count)
        let qq = try ProviderProbe.qq()
        #expect(!Self.error(qq, name, longest).contains("which=error"))
        #expect(Self.error(qq, name, longest + "x").contains("error=100010"))
        let older = try ProviderProbe.qq { $0[QQ.overlongError] = .older }
        #expect(Self.error(older, name, longest + "x").contains("error=21006"))
        let unlimited = try ProviderProbe.qq { $0[QQ.stateLimitBytes] = 0 }
        #expect(!Self.error(unlimited, name, longest + "x").contains("which=error"))
    }

    @Test("F unionid=2 brings the UnionID or not; unionid=1 does in any case", arguments: [true, false])
    func unionID(_ isOn: Bool) throws {
        let qq = try ProviderProbe.qq { $0[QQ.unionidForTwo] = isOn }
        let token = qq.provider.issueToken().accessToken.text
        #expect(qq.get("/oauth2.0/me?unionid=1&access_token=" + token).text.contains("unionid"))
        #expect(qq.get("/oauth2.0/me?unionid=2&access_token=" + token).text.contains("unionid") == isOn)
    }

    @Test("F the scheme must be the registered one") func scheme() throws {
        let other = "http" + ProviderProbe.qqRedirect.dropFirst("https".count)
        #expect(
            try Self.error(ProviderProbe.qq(redirectURIs: [ProviderProbe.qqRedirect]), "redirect_uri", other).contains(
                "error=100010"
            )
        )
    }

    @Test("F an error stays on a page, or goes back as documented", arguments: QQ.AuthorizationErrors.allCases)
    func authorizationErrors(_ rule: QQ.AuthorizationErrors) throws {
        let qq = try ProviderProbe.qq({ $0[QQ.authorizationErrors] = rule }, redirectURIs: [ProviderProbe.qqRedirect])
        let location = Self.error(qq, "response_type", "nope")
        #expect(location.hasPrefix(ProviderProbe.qqRedirect + "?error=100000") == (rule == .callback))
        #expect(location.contains("/oauth2.0/show?which=error") == (rule == .page))
        #expect(Self.error(qq, "redirect_uri", "https://evil.example/").contains("/oauth2.0/show?which=error"))
    }

    @Test("F a token lives for 90 days, or for the 60 of the docs", arguments: zip([90, 60], [7_776_000, 5_184_000]))
    func lifetime(_ days: Int, _ seconds: Int) throws {
        let qq = try ProviderProbe.qq { $0.accessTokenLifetime = .days(days) }
        #expect(qq.provider.issueToken().accessLifetime == .seconds(seconds))
    }

    @Test("a redirect URI fitted by root domain until 2019", arguments: ["2018", "2019", "newest"])
    func rootDomain(_ day: String) throws {
        let profile = try ProviderProfile.named("qq@\(day)")
        #expect((profile[QQ.redirectMatch] == .rootDomain) == (day == "2018"))
    }

    @Test("Gitee had other texts, and took PicGo", arguments: ["2022-02", "2024", "newest"]) func gitee(_ day: String)
        throws
    {
        let profile = try ProviderProfile.named("gitee@\(day)")
        #expect((profile[Gitee.notFoundText] == .older) == (day != "newest"))
        #expect(profile[Gitee.blockedUserAgents].names.isEmpty == (day == "2022-02"))
    }

    @Test("C3 Gitee's token endpoint and QQ take no pre-flight", arguments: ["gitee", "qq"])
    func noPreflight(_ name: String) throws {
        let provider = try MockProvider(ProviderProfile.named(name), isListening: false)
        let headers: HTTPHeaders = [
            "Origin": "https://spa.example", "Access-Control-Request-Method": "POST", "User-Agent": "a",
        ]
        let answer = provider.respond(to: HTTPRequest(.options, "/oauth/token", headers: headers))
        #expect(answer.status >= 400 && answer.headers["access-control-allow-origin"] == nil)
    }
}
