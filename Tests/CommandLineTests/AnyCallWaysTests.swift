import HTTPWire
import JSONText
import Loopback
import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite("The four ways to write a rule know the same matchers", .heavy)
struct AnyCallWaysTests {
    /// A matcher as files write it and as Swift does, with a request that fits and one that does not.
    struct Row: Sendable {
        let when: String
        let condition: Condition
        let fits: HTTPRequest
        let misses: HTTPRequest
    }

    /// Every path begins with the row's own number, so that no rule stands in another one's way.
    static let rows: [Row] = [
        Row(
            when: #"{"path":"/own/0/{id}"}"#,
            condition: Condition(path: "/own/0/{id}"),
            fits: HTTPRequest(.get, "/own/0/x"),
            misses: HTTPRequest(.get, "/own/0/x/y")
        ),
        Row(
            when: #"{"path":"/own/1/**"}"#,
            condition: Condition(path: "/own/1/**"),
            fits: HTTPRequest(.get, "/own/1/x/y"),
            misses: HTTPRequest(.get, "/own/9/x/y")
        ),
        Row(
            when: #"{"method":"PUT","path":"/own/2"}"#,
            condition: .call(.put, "/own/2"),
            fits: HTTPRequest(.put, "/own/2"),
            misses: HTTPRequest(.get, "/own/2")
        ),
        Row(
            when: #"{"path":"/own/3","query":{"page":"2"}}"#,
            condition: Condition(path: "/own/3", query: ["page": "2"]),
            fits: HTTPRequest(.get, "/own/3?a=b&page=2"),
            misses: HTTPRequest(.get, "/own/3?page=20")
        ),
        Row(
            when: #"{"path":"/own/4","query":{"q":{"contains":"a b"}}}"#,
            condition: Condition(path: "/own/4", query: ["q": .contains("a b")]),
            fits: HTTPRequest(.get, "/own/4?q=xa+by"),
            misses: HTTPRequest(.get, "/own/4?q=ab")
        ),
        Row(
            when: #"{"path":"/own/5","query":{"q":{"pattern":"^[0-9]+$"}}}"#,
            condition: Condition(path: "/own/5", query: ["q": .pattern("^[0-9]+$")]),
            fits: HTTPRequest(.get, "/own/5?q=17"),
            misses: HTTPRequest(.get, "/own/5?q=17a")
        ),
        Row(
            when: #"{"path":"/own/6","header":{"X-Client":{"contains":"curl"}}}"#,
            condition: Condition(path: "/own/6", headers: ["X-Client": .contains("curl")]),
            fits: HTTPRequest(.get, "/own/6", headers: ["x-client": "my-curl/8"]),
            misses: HTTPRequest(.get, "/own/6", headers: ["x-client": "wget"])
        ),
        Row(
            when: #"{"path":"/own/7","body":{"user.name":"Ann"}}"#,
            condition: Condition(path: "/own/7", body: ["user.name": "Ann"]),
            fits: post("/own/7", "application/json", #"{"user": {"name": "Ann"}}"#),
            misses: post("/own/7", "application/json", #"{"user": {"name": "Bob"}}"#)
        ),
        Row(
            when: #"{"path":"/own/8","body":{"title":{"pattern":"F.x"}}}"#,
            condition: Condition(path: "/own/8", body: ["title": .pattern("F.x")]),
            fits: post("/own/8", "application/x-www-form-urlencoded", "title=a+Fix"),
            misses: post("/own/8", "application/x-www-form-urlencoded", "title=fox")
        ),
    ]

    private static func post(_ path: String, _ type: String, _ body: String) -> HTTPRequest {
        HTTPRequest(.post, path, headers: ["Content-Type": type], body: Array(body.utf8))
    }

    private static let rules = JSON.array(
        rows.enumerated().map { index, row in
            let when = (try? JSONReader.value(Array(row.when.utf8))) ?? .null
            return ["on": "other", "when": when, "do": ["respond": ["body": .string("row \(index)")]]]
        }
    )

    private static func answers(_ send: (HTTPRequest) async throws -> HTTPResponse) async throws {
        for (index, row) in rows.enumerated() {
            let bodies = [try await send(row.fits), try await send(row.misses)].map {
                String(decoding: $0.body, as: UTF8.self)
            }
            #expect(bodies[0] == "row \(index)", "\(row.when)")
            #expect(bodies[1] != "row \(index)", "\(row.when)")
        }
    }

    @Test("in Swift")
    func inSwift() async throws {
        let script = Self.rows.enumerated().map { index, row in
            Rule.on(.other, when: row.condition, .respond(status: 200, body: "row \(index)"))
        }
        let gitlab = try MockProvider(.gitlab, script: script, isListening: false)
        try await Self.answers { gitlab.respond(to: $0) }
        for (index, row) in Self.rows.enumerated() {
            let rule = try Rule(json: try #require(Self.rules[index]))
            #expect(rule.condition == row.condition)
            #expect(rule.json["when"]?.text() == row.when)
        }
    }

    @Test("in a script file")
    func inScript() async throws {
        let scratch = try Scratch()
        let path = try scratch.write(Self.rules.text(), to: "rules.json")
        try await Served.with("gitlab", "--script", path) { served in
            let client = try Controls(served).client
            try await Self.answers { try await client.send($0) }
        }
    }

    private static func scenario(_ rules: JSON) throws -> [Scenario] {
        let text = """
            {"id":"gitlab/x","title":"X","provider":"gitlab",
            "script":\(rules.text()),
            "steps":[{"userinfo":{}}],"expect":{"outcome":"done"}}
            """
        return try Scenario.parse(Array(text.utf8), file: "x.json")
    }

    @Test("in a scenario")
    func inScenario() async throws {
        let scenario = try #require(try Self.scenario(Self.rules).first)
        let gitlab = try MockProvider(scenario.profile, script: scenario.script, isListening: false)
        try await Self.answers { gitlab.respond(to: $0) }
    }

    @Test("by the control API, which no rule touches")
    func byControl() async throws {
        try await Served.with("gitlab") { served in
            let controls = try Controls(served)
            #expect(try await controls.post("script", ["rules": Self.rules]).status == 200)
            try await Self.answers { try await controls.client.send($0) }
            let all: JSON = ["on": "any", "when": ["path": "/**"], "do": ["fault": ["kind": "reset"]]]
            #expect(try await controls.post("script", ["rules": [all]]).status == 200)
            #expect(try await controls.get("state").status == 200)
        }
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let when: String
        let message: String
        var testDescription: String { when }
    }

    static let mistakes = [
        Mistake(
            when: #"{"method":"get"}"#,
            message: #"when.method: expected a method in capitals, such as GET, found "get""#
        ),
        Mistake(when: #"{"path":"user"}"#, message: "when.path: expected a path such as /repos/{owner}/*/issues/**"),
        Mistake(when: #"{"path":"/user?page=2"}"#, message: "without a query, found \"/user?page=2\""),
        Mistake(when: #"{"path":"/a/{b"}"#, message: "when.path: expected a path such as"),
        Mistake(
            when: #"{"query":{"page":2}}"#,
            message: "when.query.page: expected a string, or an object with contains"
        ),
        Mistake(
            when: #"{"query":{"q":{"pattern":"("}}}"#,
            message: #"when.query.q.pattern: expected a regular expression, found "(""#
        ),
        Mistake(
            when: #"{"body":{"q":{"contain":"x"}}}"#,
            message: "when.body.q.contain: expected 'contains', found 'contain'"
        ),
        Mistake(
            when: #"{"body":{"q":{"contains":"x","pattern":"y"}}}"#,
            message: "when.body.q: expected either contains or pattern"
        ),
        Mistake(when: #"{"pth":"/x"}"#, message: "found 'pth', which is no"),
        Mistake(when: #"{"path":"/api/v4/user/projcts"}"#, message: #"where gitlab has nothing"#),
    ]

    @Test("a mistake is told with its place, in files and by the control API alike", arguments: mistakes)
    func mistake(_ row: Mistake) async throws {
        let when = try JSONReader.value(Array(row.when.utf8))
        let rules: JSON = [["on": "api", "when": when, "do": ["delay": ["seconds": 1]]]]
        let error = #expect(throws: (any Error).self) { try Self.scenario(rules) }
        #expect(
            error.map { "\($0)".hasPrefix("x.json:2:") && "\($0)".contains(row.message) } == true,
            "\(error as Any)"
        )
        #expect(throws: (any Error).self) { try Rule.rules(rules, place: "script", for: .gitlab) }
    }

    @Test("a script file and a call with such a rule are refused, and change nothing")
    func refused() async throws {
        let scratch = try Scratch()
        let text = #"[{ "on": "any", "when": { "path": "/api/v4/grups" }, "do": { "delay": { "seconds": 1 } } }]"#
        let path = try scratch.write(text, to: "rules.json")
        let ended = try await Binary.run("serve", "gitlab", "--script", path)
        #expect(ended.status == 2)
        #expect(ended.error.contains("rules.json:1:35") && ended.error.contains("'/api/v4/groups'"), "\(ended.error)")
        try await Served.with("gitlab") { served in
            let controls = try Controls(served)
            let answer = try await controls.post("script", text: #"{"rules": \#(text)}"#)
            #expect(answer.status == 400 && answer.error == "unusable_rule")
            #expect(answer.message.contains("'/api/v4/groups'"), "\(answer.message)")
            #expect(try await controls.get("state").json["script"]?.array?.isEmpty == true)
        }
    }
}
