import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

@Suite("Rules remember: states, counters and lists")
struct RuleMemoryTests {
    private static func provider(_ script: [Rule], seed: UInt64 = 1) throws -> MockProvider {
        try MockProvider(.github, script: script, seed: seed, isListening: false)
    }

    private static func text(_ provider: MockProvider, _ target: String) -> String {
        provider.respond(to: .get(target)).body.text
    }

    @Test("a rule sees the states as its request found them, and the last rule that fires sets them")
    func states() throws {
        let script: [Rule] = [
            .on(.other, when: .state("a", "start"), .edit(BodyEdit(suffix: "!"))).then(state: "a", "never"),
            .on(.other, when: .state("a", "start"), .respond(status: 200, body: "1 {{state.a}}")).then(state: "a", "x"),
            .on(.other, when: .state("a", .pattern("^x")), nth: 2, .respond(status: 200, body: "3 {{state.a}}")),
            .on(.other, when: .state("a", .contains("x")), .respond(status: 200, body: "2 {{state.a}}")).then(
                state: "a",
                "{{state.a}}y"
            ),
        ]
        let github = try Self.provider(script)
        #expect((0..<4).map { _ in Self.text(github, "/own") } == ["1 start!", "2 x", "3 xy", "2 xy"])
        #expect(github.states == ["a": "xyy"])
        github.states["a"] = nil
        #expect(Self.text(github, "/own") == "1 start!")
        github.removeScript()
        #expect(github.states.isEmpty)
    }

    @Test("a state that grows with each request stays short")
    func growing() throws {
        let rule = Rule.on(.other, .respond(status: 200)).then(state: "a", "{{state.a}}{{state.a}}")
        let github = try Self.provider([rule])
        for _ in 0..<40 { _ = Self.text(github, "/own") }
        #expect(github.states["a"]?.utf8.count == 4096)
    }

    @Test("what strikes a connection may ask for a state and for luck, and sets a state as it is written")
    func connections() throws {
        let github = try Self.provider([
            .on(.any, when: Condition(states: ["net": "start"], chance: 1), .fault(.closeOnAccept)).then(
                state: "net",
                "up"
            )
        ])
        #expect(github.engine.earlyFault(nil) == .closeOnAccept)
        #expect(github.engine.earlyFault(nil) == nil)
        #expect(github.states == ["net": "up"])
    }

    struct Answer: Sendable, CustomTestStringConvertible {
        let body: String
        let expected: [String]
        var target = "/orgs/a%20b/own?q=1"
        var testDescription: String { body }
    }

    static let answers = [
        Answer(body: #""{{rule.fired}} of {{endpoint.requests}}""#, expected: ["1 of 1", "2 of 2"]),
        Answer(
            body: #""{{path.org}} {{query.no}} {{query.q}} {{q}} {{header.x-y}}""#,
            expected: ["a b {{query.no}} 1 1 z"]
        ),
        Answer(body: #""{{repeat 3 , }}{{repeat.index}}/{{repeat.number}}{{/repeat}}.""#, expected: ["0/1, 1/2, 2/3."]),
        Answer(
            body: #""{{repeat 2}}<li>{{q}}</li>{{/repeat}}{{repeat 0}}x{{/repeat}}""#,
            expected: ["<li>1</li><li>1</li>"]
        ),
        Answer(
            body:
                #"{"n":"{{rule.fired}}","t":"no {{rule.fired}}","l":{"$repeat":2,"item":{"id":"{{repeat.number}}"}}}"#,
            expected: [#"{"n":1,"t":"no 1","l":[{"id":1},{"id":2}]}"#, #"{"n":2,"t":"no 2","l":[{"id":1},{"id":2}]}"#]
        ),
        Answer(body: #"[{"$repeat":0,"item":1},"{{q}}"]"#, expected: [#"[[],"1"]"#]),
        // Values are not looked through.
        Answer(
            body: #""{{q}}""#,
            expected: ["{{rule.fired}}{{repeat 9}}"],
            target: "/orgs/a/own?q=%7B%7Brule.fired%7D%7D%7B%7Brepeat+9%7D%7D"
        ),
        Answer(
            body: #""{{repeat}} {{ a }} {{#each x}}{{/each}}""#,
            expected: ["{{repeat}} {{ a }} {{#each x}}{{/each}}"]
        ),
    ]

    @Test("an answer is filled in one pass", arguments: answers)
    func answer(_ row: Answer) throws {
        let body = try JSONReader.value(Array(row.body.utf8))
        let json: JSON = [["on": "other", "when": ["path": "/orgs/{org}/**"], "do": ["respond": ["body": body]]]]
        let rules = try Rule.rules(json)
        #expect(try Rule.rules(.array(rules.map(\.json))) == rules)
        let github = try Self.provider(rules)
        for expected in row.expected {
            #expect(github.respond(to: HTTPRequest(.get, row.target, headers: ["X-Y": "z"])).body.text == expected)
        }
    }

    @Test(
        "a member of a body is found in forms and in JSON",
        arguments: [
            ("application/json", #"{"a":{"b":["x",2]}}"#), ("application/x-www-form-urlencoded", "a.b.1=2"),
        ]
    )
    func body(_ type: String, _ body: String) throws {
        let github = try Self.provider([.on(.other, .respond(status: 200, body: "{{body.a.b.1}}"))])
        let request = HTTPRequest(.post, "/own", headers: ["Content-Type": type], body: Array(body.utf8))
        #expect(github.respond(to: request).body.text == "2")
    }

    @Test("no answer grows without end")
    func bounded() throws {
        let github = try Self.provider([.on(.other, .respond(status: 200, body: "{{repeat 1000}}{{q}}{{/repeat}}"))])
        let long = String(repeating: "x", count: 1 << 20)
        let answer = github.respond(to: .get("/own?q=\(long)"))
        #expect(answer.body.count == 16 << 20)
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let rule: String
        let message: String
        var testDescription: String { rule }

        init(_ rule: String, _ message: String) { (self.rule, self.message) = (rule, message) }

        init(body: String, _ message: String) {
            self.init(#""do": {"respond": {"body": "\#(body)"}}"#, "do.respond.body: expected \(message)")
        }
    }

    static let mistakes = [
        Mistake(body: "{{rule.fird}}", "'rule.fired', found 'rule.fird', which is no value of a rule"),
        Mistake(body: "{{endpoint.request}}", "'endpoint.requests'"),
        Mistake(body: "{{account.name}}", "one of access_token, refresh_token"),
        Mistake(
            #""when": {"path": "/orgs/{org}/**"}, "do": {"respond": {"body": "{{path.ogr}}"}}"#,
            "do.respond.body: expected 'org', found 'ogr', which is no place of the rule's path"
        ),
        Mistake(body: "{{repeat.nummer}}", "'repeat.number'"),
        Mistake(body: "{{repeat.index}}", "a place between {{repeat N}} and {{/repeat}}, found {{repeat.index}}"),
        Mistake(body: "{{repeat 1001}}x{{/repeat}}", "{{repeat N}} with N from 0 to 1000, and {{/repeat}} behind it"),
        Mistake(body: "{{repeat -1}}x{{/repeat}}", "{{repeat N}} with N from 0"),
        Mistake(body: "{{repeat x}}x{{/repeat}}", "{{repeat N}} with N from 0"),
        Mistake(body: "{{repeat 99999999999999999999}}x{{/repeat}}", "{{repeat N}} with N from 0"),
        Mistake(body: "{{repeat 2}}x", "{{repeat N}} with N from 0"),
        Mistake(body: "x{{/repeat}}", "{{repeat N}} before it, found {{/repeat}}"),
        Mistake(body: "{{repeat 2}}{{repeat 2}}x{{/repeat}}{{/repeat}}", "{{repeat N}} with N from 0"),
        Mistake(body: "{{repaet 2}}x{{/repeat}}", "{{repeat N}} before it"),
        Mistake(body: "{{repaet 2}}x", "'repeat' or '/repeat', found 'repaet', which is no block of a text"),
        Mistake(
            #""do": {"respond": {"body": {"a": [{"$repeat": 1001, "item": 1}]}}}"#,
            "do.respond.body.a[0].$repeat: expected an integer from 0 to 1000, found 1001"
        ),
        Mistake(#""do": {"respond": {"body": {"$repeat": 1, "itm": 1}}}"#, "do.respond.body.itm: expected 'item'"),
        Mistake(#""do": {"edit": {"set": {"a": ["{{rule.fird}}"]}}}"#, "do.edit.set.a[0]: expected 'rule.fired'"),
        Mistake(
            #""do": {"deny": {}}, "then": {"state": {"a": "{{rule.fire}}"}}"#,
            "then.state.a: expected 'rule.fired'"
        ),
        Mistake(#""do": {"deny": {}}, "then": {"state": {"a": 1}}"#, "then.state.a: expected a string, found 1"),
        Mistake(#""do": {"deny": {}}, "then": {"stat": {}}"#, "then.stat: expected 'state'"),
        Mistake(#""do": {"deny": {}}, "than": {}"#, "than: expected 'then'"),
        Mistake(
            #""do": {"fault": {"kind": "refuse"}}, "then": {"state": {"a": "{{now}}"}}"#,
            "then.state.a: expected a text without placeholders, because fault acts before there is an answer"
        ),
        Mistake(#""when": {"state": {"a": 1}}, "do": {"deny": {}}"#, "when.state.a: expected a string, or an object"),
        Mistake(#""when": {"stat": {}}, "do": {"deny": {}}"#, "when.stat: expected 'state', found 'stat'"),
        Mistake(
            #""when": {"chance": 1.01}, "do": {"deny": {}}"#,
            "when.chance: expected a number from 0 to 1, found 1.01"
        ),
        Mistake(#""when": {"chanse": 1}, "do": {"deny": {}}"#, "when.chanse: expected 'chance'"),
        Mistake(
            #""do": {"delay": {"seconds": 2, "upTo": 1.5}}"#,
            #"do.delay.upTo: expected no less than "seconds", 2000 ms, found 1500 ms"#
        ),
        Mistake(
            #""do": {"delay": {"seconds": 2, "upTo": 61}}"#,
            "do.delay.upTo: expected a number of seconds from 0 to 60"
        ),
        Mistake(
            #""when": {"state": {"a": "b"}, "first": 1, "method": "GET"}, "do": {"fault": {"kind": "refuse"}}"#,
            "when: expected no condition but state and chance"
        ),
    ]

    @Test("a mistake is told with its place and the nearest word", arguments: mistakes)
    func mistake(_ row: Mistake) throws {
        let json = try JSONReader.value(Array(#"{"on": "any", \#(row.rule)}"#.utf8))
        let error = #expect(throws: JSONMismatch.self) { try Rule(json: json) }
        #expect(error?.description.hasPrefix(row.message) == true, "\(error?.description ?? "")")
    }

    @Test(
        "a rule written in Swift is held to the same",
        arguments: [
            Rule.on(.other, .respond(status: 200, body: "{{rule.fird}}")),
            .on(.other, .respond(status: 200, body: "{{repeat 2}}")),
            .on(.other, when: .chance(.nan), .respond(status: 200)),
            .on(.other, when: .chance(-1), .respond(status: 200)),
            .on(.other, when: .state("a", .pattern("(")), .respond(status: 200)),
            Rule.on(.other, .respond(status: 200)).then(state: "a", "{{/repeat}}"),
        ]
    )
    func swift(_ rule: Rule) throws {
        #expect(throws: (any Error).self) { try Self.provider([rule]) }
        // One that is added later acts as far as it can.
        let github = try Self.provider([])
        github.script(rule)
        _ = Self.text(github, "/own")
        #expect(github.transcript.contains("no request fits") == github.unusedRules.contains(rule))
    }
}
