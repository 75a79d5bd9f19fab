import HTTPWire
import OAuthHarness
import Testing
import TestSupport

@Suite("Doorkeeper's answers come back in the mode asked for, or in none, as the release has it")
struct DoorkeeperResponseModeTests {
    /// How the person's decision reaches the provider.
    enum Way: String, CaseIterable {
        /// The page of a GET, on which the person presses a button.
        case page
        /// The form, posted with all that the request had.
        case form
        /// A trusted client, for which nobody is asked.
        case skipped
    }

    enum Answer: Equatable, CustomStringConvertible {
        case query, fragment, formPost, deadForm, page(Int), json(Int), failure

        var description: String {
            switch self {
            case .query: "query"
            case .fragment: "fragment"
            case .formPost: "a form that posts itself"
            case .deadForm: "a form that nothing posts"
            case .page(let status): "an error page with \(status)"
            case .json(let status): "JSON with \(status)"
            case .failure: "500"
            }
        }
    }

    struct Row: CustomTestStringConvertible {
        let version: DoorkeeperVersion
        let type: String
        let mode: String?
        let way: Way
        var decision = Decision.approve(.sample, nil)
        var scope = "read_user"
        var redirectURI = ErrorBench.redirectURI
        var redirectsErrors = false
        let answer: Answer

        var testDescription: String {
            "\(version.rawValue) \(type) \(mode ?? "-") \(way.rawValue) \(decision) \(scope): \(answer)"
        }
    }

    private static let oob = "urn:ietf:wg:oauth:2.0:oob"
    private static let deny = Decision.deny(nil, nil)

    static let rows: [Row] = [
        // Before 5.5 nobody looks at the mode.
        Row(version: .v50, type: "code", mode: "form_post", way: .form, answer: .query),
        Row(version: .v50, type: "token", mode: "query", way: .page, answer: .fragment),
        Row(version: .v42, type: "code", mode: "fragment", way: .page, decision: deny, answer: .query),
        Row(version: .v42, type: "token", mode: nil, way: .form, decision: deny, answer: .fragment),
        // 5.5 knows the words and loses them on its page.
        Row(version: .v55, type: "code", mode: nil, way: .page, answer: .query),
        Row(version: .v55, type: "code", mode: "form_post", way: .page, answer: .query),
        Row(version: .v55, type: "code", mode: "fragment", way: .page, answer: .query),
        Row(version: .v55, type: "code", mode: "fragment", way: .skipped, answer: .query),
        Row(version: .v55, type: "code", mode: "form_post", way: .skipped, answer: .deadForm),
        Row(version: .v55, type: "code", mode: "form_post", way: .form, answer: .deadForm),
        Row(version: .v55, type: "token", mode: "form_post", way: .form, answer: .deadForm),
        Row(version: .v55, type: "token", mode: "form_post", way: .page, answer: .fragment),
        Row(version: .v55, type: "code", mode: "form_post", way: .form, decision: deny, answer: .failure),
        Row(version: .v55, type: "code", mode: "fragment", way: .form, decision: deny, answer: .fragment),
        Row(version: .v55, type: "code", mode: "fragment", way: .page, decision: deny, answer: .query),
        Row(version: .v55, type: "token", mode: "query", way: .skipped, answer: .page(400)),
        Row(version: .v55, type: "code", mode: "form_post", way: .form, scope: "nope", answer: .failure),
        // From 5.8 on the mode holds, for errors too.
        Row(version: .v58, type: "code", mode: "query", way: .page, answer: .query),
        Row(version: .v58, type: "code", mode: "fragment", way: .page, answer: .fragment),
        Row(version: .v58, type: "code", mode: "form_post", way: .page, answer: .formPost),
        Row(version: .v58, type: "code", mode: "form_post", way: .skipped, answer: .formPost),
        Row(version: .v58, type: "token", mode: nil, way: .page, answer: .fragment),
        Row(version: .v58, type: "token", mode: "form_post", way: .form, answer: .formPost),
        Row(version: .v58, type: "token", mode: "query", way: .page, answer: .page(400)),
        Row(version: .v58, type: "code", mode: "form_post", way: .page, decision: deny, answer: .formPost),
        Row(version: .v58, type: "code", mode: "fragment", way: .page, decision: deny, answer: .fragment),
        Row(version: .v58, type: "token", mode: nil, way: .page, decision: deny, answer: .fragment),
        Row(version: .v58, type: "code", mode: "form_post", way: .form, scope: "nope", answer: .formPost),
        Row(version: .v58, type: "code", mode: "fragment", way: .form, scope: "nope", answer: .fragment),
        Row(version: .v58, type: "code", mode: "web_message", way: .form, answer: .query),
        Row(version: .v58, type: "token", mode: "query", way: .form, answer: .query),
        Row(
            version: .v59,
            type: "code",
            mode: "form_post",
            way: .page,
            scope: "nope",
            redirectsErrors: true,
            answer: .formPost
        ),
        Row(
            version: .v59,
            type: "code",
            mode: "fragment",
            way: .page,
            scope: "nope",
            redirectsErrors: true,
            answer: .fragment
        ),
        // What cannot be redirected is told as JSON.
        Row(
            version: .v58,
            type: "code",
            mode: "form_post",
            way: .page,
            decision: deny,
            redirectURI: oob,
            answer: .json(400)
        ),
        Row(version: .v42, type: "code", mode: nil, way: .form, decision: deny, redirectURI: oob, answer: .json(401)),
    ]

    @Test("query, fragment, a form, an error page or a failure", arguments: rows)
    func mode(_ row: Row) throws {
        let profile = DoorkeeperErrors.profile(row.version) {
            $0[Doorkeeper.implicitGrant] = true
            $0[Doorkeeper.consentSkipping] = .redirect
            $0[Doorkeeper.errorPageStatus] = .stock
            if row.version == .v55 { $0[Doorkeeper.errorPageStatus] = .ok }
            if row.redirectsErrors { $0[Doorkeeper.authorizationErrors] = .redirect }
        }
        let bench = try ErrorBench(profile)
        let client = bench.provider.register(
            Client(id: "c", redirectURIs: [row.redirectURI], scopes: ["read_user"], isTrusted: row.way == .skipped)
        )
        let changes: KeyValuePairs<String, String?> = [
            "client_id": client.id, "redirect_uri": row.redirectURI, "response_type": row.type,
            "response_mode": row.mode, "scope": row.scope, "state": "st",
            "_method": row.way == .form && row.decision == Self.deny ? "delete" : nil,
            "_decision": row.way == .form && row.decision != Self.deny ? "approve" : nil,
        ]
        let response =
            row.way == .form
            ? bench.consent(changes)
            : bench.authorize(changes, decision: row.way == .skipped ? .ask : row.decision)
        var expected = row.answer
        if row.version == .v55, case .page = expected { expected = .page(200) }
        #expect(Self.answer(of: response) == expected, "\(response.status) \(response.text)")
    }

    private static func answer(of response: HTTPResponse) -> Answer? {
        if let location = response.headers["Location"] {
            return location.contains("#") ? .fragment : location.contains("?") ? .query : nil
        }
        if response.status == 500 { return .failure }
        if response.headers["Content-Type"]?.hasPrefix("application/json") == true { return .json(response.status) }
        if response.text.contains("An error has occurred") { return .page(response.status) }
        guard response.text.contains("action=\"\(ErrorBench.redirectURI)\"") else { return nil }
        return response.text.contains("document.forms['redirect_form'].submit();") ? .formPost : .deadForm
    }

    @Test("the form of an error holds the error, its text and the state")
    func errorForm() throws {
        let bench = try ErrorBench(DoorkeeperErrors.profile(.v58))
        let page = bench.consent(["response_mode": "form_post", "_method": "delete", "state": "s&t"]).text
        #expect(
            page.contains(
                """
                <form name="redirect_form" action="\(ErrorBench.redirectURI)" accept-charset="UTF-8" method="post">
                    <input type="hidden" name="error" id="error" value="access_denied" autocomplete="off" />
                    <input type="hidden" name="error_description" id="error_description" \
                value="The resource owner or authorization server denied the request." autocomplete="off" />
                    <input type="hidden" name="state" id="state" value="s&amp;t" autocomplete="off" />
                </form>
                """
            )
        )
    }

    @Test(
        "the consent form carries the mode of its response type, without an id, from 5.8 on",
        arguments: [
            (DoorkeeperVersion.v55, "code", nil), (.v58, "code", "query"), (.v58, "token", "fragment"),
            (.v59, "token", "fragment"),
        ] as [(DoorkeeperVersion, String, String?)]
    )
    func consentForm(_ version: DoorkeeperVersion, _ type: String, _ mode: String?) throws {
        let bench = try ErrorBench(DoorkeeperErrors.profile(version) { $0[Doorkeeper.implicitGrant] = true })
        let page = bench.authorize(["response_type": type]).text
        #expect(page.contains("name=\"response_mode\"") == (mode != nil))
        if let mode { #expect(page.contains("name=\"response_mode\" value=\"\(mode)\" autocomplete=\"off\" />")) }
        #expect(page.contains("id=\"client_id\"") == (version == .v55))
    }

    @Test(
        "each zh-CN file has its own words",
        arguments: [
            (
                Doorkeeper.Language.chinese2015, DoorkeeperVersion.v42,
                ["需要你授权", "使用你的帐号?", "<p>此应用将会:</p>", "value=\"授权\"", "value=\"拒绝\"", "<title>OAuth 认证</title>"],
                "<h1>授权码:</h1>"
            ),
            (
                .chinese, .v58,
                [
                    "<h1>需要授权</h1>", "使用你的帐户？", "<p>此应用将能够:</p>", "value=\"同意授权\"", "value=\"拒绝授权\"",
                    "<title>需要 OAuth 认证</title>",
                ],
                "<h1>授权代码:</h1>"
            ),
            (.chinese, .v59, ["<p>此应用将能够</p>"], "<h1>授权代码</h1>"),
        ]
    )
    func words(_ language: Doorkeeper.Language, _ version: DoorkeeperVersion, _ words: [String], _ code: String) throws
    {
        let bench = try ErrorBench(DoorkeeperErrors.profile(version, language))
        let page = bench.authorize().text
        for word in words { #expect(page.contains(word), "\(word)") }
        #expect(bench.provider.respond(to: HTTPRequest(.get, "/oauth/authorize/native?code=c")).text.contains(code))
    }

    @Test("each ticked box counts, though the engine keeps the last of repeated parameters")
    func boxes() throws {
        let bench = try ErrorBench(.gitee)
        var form = FormParameters.authorization.with([("_decision", "approve"), ("scope", "user_info projects emails")])
        for box in ["user_info", "projects", ""] { form.append("_scope", box) }
        let location = try #require(bench.provider.respond(to: .form("/oauth/authorize", form)).headers["Location"])
        let code = try #require(location.split(separator: "code=").last?.prefix { $0 != "&" })
        let answer = bench.token(
            .credentials.with([
                ("grant_type", "authorization_code"), ("code", String(code)), ("redirect_uri", ErrorBench.redirectURI),
            ])
        )
        #expect(answer.text.contains("\"scope\":\"user_info projects\""), "\(answer.text)")
    }

    @Test("a title that the locale file lacks is Rails' mark of a missing text")
    func missingTitle() throws {
        let bench = try ErrorBench(DoorkeeperErrors.profile(.v58, .chineseWithoutFallback))
        let page = bench.consent(["response_mode": "form_post", "_decision": "approve"]).text
        #expect(page.contains("zh-CN.doorkeeper.authorizations.form_post.title\">Title</span></h1>"))
    }

    @Test(
        "the query of the redirect URI is written anew, but not beside a fragment",
        arguments: [
            ("query", "?x=%20y&flag&X=1&x=2", "?x=+y&x=2&flag&X=1&code="),
            ("fragment", "?x=%20y&flag&X=1&x=2", "?x=%20y&flag&X=1&x=2#code="),
        ]
    )
    func redirectQuery(_ mode: String, _ query: String, _ expected: String) throws {
        let bench = try ErrorBench(DoorkeeperErrors.profile(.v58))
        let base = ErrorBench.redirectURI
        let location = bench.authorize(
            ["redirect_uri": base + query, "response_mode": mode],
            decision: .approve(.sample, nil)
        ).headers["Location"]
        #expect(location?.hasPrefix(base + expected) == true, "\(location ?? "none")")
    }
}
