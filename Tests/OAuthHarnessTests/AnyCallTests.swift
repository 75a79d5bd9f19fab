import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

@Suite("A rule may be about any call of an API")
struct AnyCallTests {
    private static func provider(_ profile: ProviderProfile, script: [Rule]) throws -> MockProvider {
        try MockProvider(profile, script: script, isListening: false)
    }

    private static func get(_ provider: MockProvider, _ path: String, _ account: Account) -> HTTPResponse {
        let token = provider.issueToken(for: account, scopes: ["read:org", "api"]).accessTokenText
        return provider.respond(to: .get(path, token: token))
    }

    @Test("the second page of GitHub's organisations is broken, the first and the links are GitHub's own")
    func secondPageBroken() throws {
        let person = Account(
            id: 1,
            login: "dev",
            name: "Dev",
            email: "d@example.com",
            organizations: ["a1", "b2", "c3"]
        )
        let github = try Self.provider(
            .github,
            script: [.on(.any, when: .call(.get, "/user/orgs", query: ["page": "2"]), .serverError(status: 502))]
        )
        github.setAccounts([person])
        let first = Self.get(github, "/user/orgs?per_page=2", person)
        #expect(first.status == 200)
        let next = try #require(first.headers["Link"]?.split(separator: ">").first?.dropFirst())
        #expect(next.hasSuffix("/user/orgs?per_page=2&page=2"))
        #expect(Self.get(github, "/user/orgs?per_page=2&page=2", person).status == 502)
        #expect(Self.get(github, "/user/orgs?per_page=2&page=3", person).status == 200)
        #expect(Self.get(github, "/user/repos?page=2", person).status != 502)
        #expect(github.unusedRules.isEmpty)
    }

    @Test("the second page of GitLab's groups is late, and no other")
    func secondPageLate() throws {
        let person = Account(id: 1, login: "dev", name: "Dev", email: "d@example.com", groups: ["a1", "b2", "c3"])
        let gitlab = try Self.provider(
            .gitlab,
            script: [.on(.api, when: .call(.get, "/api/v4/groups", query: ["page": "2"]), .delay(.seconds(5)))]
        )
        gitlab.setAccounts([person])
        for page in 1...3 { #expect(Self.get(gitlab, "/api/v4/groups?per_page=1&page=\(page)", person).status == 200) }
        #expect(gitlab.journal.exchanges.map(\.transport.delay) == [.zero, .seconds(5), .zero])
    }

    @Test("an own path is answered page by page, each with the links to the others")
    func pages() throws {
        let github = try Self.provider(
            .github,
            script: [
                .on(
                    .other,
                    when: .call(.get, "/orgs/{org}/copilot/seats"),
                    .pages(["[1]", "[2]", "[3]"], headers: ["X": "y"])
                )
            ]
        )
        let answers = ["", "?page=2&per_page=9", "?page=3", "?page=4"].map { query in
            github.respond(to: .get("/orgs/acme/copilot/seats" + query))
        }
        #expect(answers.map(\.body.text) == ["[1]", "[2]", "[3]", "[]"])
        #expect(answers[0].headers["Content-Type"] == "application/json; charset=utf-8")
        #expect(answers[0].headers["X"] == "y")
        let url = github.origin + "/orgs/acme/copilot/seats"
        #expect(answers[0].headers["Link"] == "<\(url)?page=2>; rel=\"next\", <\(url)?page=3>; rel=\"last\"")
        #expect(
            answers[1].headers["Link"]
                == "<\(url)?per_page=9&page=1>; rel=\"prev\", <\(url)?per_page=9&page=3>; rel=\"next\", "
                + "<\(url)?per_page=9&page=1>; rel=\"first\", <\(url)?per_page=9&page=3>; rel=\"last\""
        )
        #expect(answers[2].headers["Link"] == "<\(url)?page=2>; rel=\"prev\", <\(url)?page=1>; rel=\"first\"")
    }

    struct Path: Sendable, CustomTestStringConvertible {
        let template: String
        let fits: [String]
        let misses: [String]
        var testDescription: String { template }
    }

    static let paths = [
        Path(
            template: "/user/orgs",
            fits: ["/user/orgs", "//user/orgs/", "/%75ser/orgs"],
            misses: ["/user", "/user/orgs/1"]
        ),
        Path(template: "/groups/{id}", fits: ["/groups/1", "/groups/a%2Fb"], misses: ["/groups", "/groups/a/b"]),
        Path(template: "/a/*/c", fits: ["/a/b/c"], misses: ["/a/c", "/a/b/b/c"]),
        Path(template: "/a/**/c", fits: ["/a/c", "/a/b/c", "/a/b/c/c"], misses: ["/a/c/b", "/c"]),
        Path(template: "/**", fits: ["/", "/a", "/a/b"], misses: []),
        Path(template: "/", fits: ["/"], misses: ["/a"]),
    ]

    @Test("a path is compared segment by segment", arguments: paths)
    func path(_ row: Path) {
        let condition = Condition(path: row.template)
        for path in row.fits { #expect(condition.holds(for: .get(path), [:], in: 0), "\(path)") }
        for path in row.misses { #expect(!condition.holds(for: .get(path), [:], in: 0), "\(path)") }
    }

    struct Body: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var type: String? = "application/json"
        let body: String
        let name: String
        let match: Match
        var holds = true
    }

    static let bodies = [
        Body(testDescription: "a member", body: #"{"title": "Fix"}"#, name: "title", match: "Fix"),
        Body(testDescription: "another value", body: #"{"title": "Fix"}"#, name: "title", match: "fix", holds: false),
        Body(testDescription: "a number", body: #"{"n": 7}"#, name: "n", match: "7"),
        Body(
            testDescription: "a member further down",
            body: #"{"a": {"b": [1, {"c": true}]}}"#,
            name: "a.b.1.c",
            match: "true"
        ),
        Body(testDescription: "a name with a dot", body: #"{"a.b": "x"}"#, name: "a.b", match: "x"),
        Body(
            testDescription: "an array's place that is none",
            body: #"{"a": []}"#,
            name: "a.0",
            match: .contains(""),
            holds: false
        ),
        Body(testDescription: "no JSON", body: "{", name: "a", match: .contains(""), holds: false),
        Body(
            testDescription: "a form, a second value",
            type: "application/x-www-form-urlencoded; charset=utf-8",
            body: "a=1&a=2+3",
            name: "a",
            match: .pattern("^2 [0-9]$")
        ),
        Body(testDescription: "a form without a label", type: nil, body: "a=1", name: "a", match: "1"),
        Body(
            testDescription: "a part of a multipart form",
            type: "multipart/form-data; boundary=x",
            body: "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nyes\r\n--x--\r\n",
            name: "a",
            match: .contains("es")
        ),
    ]

    @Test("a body is read as a form or as JSON", arguments: bodies)
    func body(_ row: Body) {
        let headers: HTTPHeaders = row.type.map { ["Content-Type": $0] } ?? [:]
        let request = HTTPRequest(.post, "/x", headers: headers, body: Array(row.body.utf8))
        #expect(Condition(body: [row.name: row.match]).holds(for: request, [:], in: 0) == row.holds)
    }

    struct Misfit: Sendable, CustomTestStringConvertible {
        let profile: ProviderProfile
        let rule: String
        /// Nil where the rule is taken.
        let message: String?
        var testDescription: String { "\(profile.name) \(rule)" }

        init(_ profile: ProviderProfile, _ rule: String, _ message: String? = nil) {
            (self.profile, self.rule, self.message) = (profile, rule, message)
        }
    }

    static let misfits = [
        Misfit(
            .github,
            #"{"on": "any", "when": {"path": "/usr/orgs"}}"#,
            #"when.path: expected '/user/orgs'; "on": "other" answers a path of your own, found '/usr/orgs', where github has nothing"#
        ),
        Misfit(
            .gitlab,
            #"{"on": "api", "when": {"path": "/no/such/place"}}"#,
            #"expected a path of api; "on": "other" answers a path of your own, found '/no/such/place'"#
        ),
        Misfit(
            .github,
            #"{"on": "token", "when": {"path": "/user/orgs"}}"#,
            #"on: expected "api", found "token", but /user/orgs belongs to api at github"#
        ),
        Misfit(
            .github,
            #"{"on": "any", "when": {"method": "PUT", "path": "/user/orgs"}}"#,
            #"when.method: expected GET; "on": "other" answers another method, found 'PUT', which github does not take"#
        ),
        Misfit(
            .github,
            #"{"on": "other", "when": {"path": "/user/orgs"}}"#,
            #"on: expected "api", or a method that it does not take, found "other", but /user/orgs belongs to api"#
        ),
        Misfit(.qq, #"{"on": "revocation"}"#, "on: expected one of "),
        Misfit(
            .rfc,
            #"{"on": "other", "when": {"path": "/_harness/script"}}"#,
            "when.path: expected a path outside /_harness/, where no rule acts"
        ),
        Misfit(
            .gitlab,
            #"{"on": "token", "do": {"tamperState": {}}}"#,
            #"on: expected "authorization", found "token", where tamperState has nothing to act upon"#
        ),
        Misfit(
            .gitlab,
            #"{"on": "userinfo", "do": {"closeWindow": {}}}"#,
            #"on: expected "authorization" or "device_verification", found "userinfo", where closeWindow has nothing"#
        ),
        Misfit(.gitlab, #"{"on": "device_verification", "do": {"deny": {}}}"#),
        Misfit(.gitlab, #"{"on": "any", "do": {"dropState": {}}}"#),
        Misfit(.github, #"{"on": "other", "when": {"path": "/usr/orgs"}}"#),
        Misfit(.github, #"{"on": "other", "when": {"method": "PUT", "path": "/user/orgs"}}"#),
        Misfit(.github, #"{"on": "any", "when": {"method": "HEAD", "path": "/user/orgs"}}"#),
        Misfit(.github, #"{"on": "any", "when": {"method": "OPTIONS", "path": "/no/such"}}"#),
        Misfit(.github, #"{"on": "api", "when": {"path": "/repos/*/{repo}/**"}}"#),
        Misfit(.gitlab, #"{"on": "any", "when": {"path": "/**"}}"#),
    ]

    @Test("a rule that can never fit is refused with what may be meant", arguments: misfits)
    func misfit(_ row: Misfit) throws {
        var object = try JSONReader.value(Array(row.rule.utf8)).object ?? [:]
        object["do"] = object["do"] ?? ["serverError": [:]]
        let rule = try Rule(json: .object(object))
        let found = rule.misfit(at: row.profile, isSecure: false)?.description
        #expect(row.message.map { found?.contains($0) == true } ?? (found == nil), "\(found ?? "nothing")")
    }

    @Test("a provider is not made with such a rule; one that is added later is reported with the reason")
    func misfitInSwift() throws {
        let rule = Rule.on(.any, when: .call(.get, "/usr/orgs"), .deny)
        let error = #expect(throws: (any Error).self) { try Self.provider(.github, script: [rule]) }
        #expect(error.map { "\($0)".hasPrefix("AnyCallTests.swift:") && "\($0)".contains("'/user/orgs'") } == true)
        let github = try Self.provider(.github, script: [])
        github.script(rule, .on(.any, when: Condition(headers: ["A": .pattern("(")]), .deny))
        #expect(github.transcript.contains("no request fits, when.path: expected '/user/orgs'"))
        #expect(github.transcript.contains(#"no request fits, when.header.A.pattern: expected a regular expression"#))
    }
}
