import JSONText
import OAuthHarness
import Testing

@Suite("Rules are read strictly, and a mistake is told at its place")
struct RuleReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: String
        let message: String
    }

    static let cases = [
        Case(
            testDescription: "no endpoint",
            rule: #"{"do": {"expireCode": {}}}"#,
            message: "document: expected \"on\", one"
        ),
        Case(testDescription: "no action", rule: #"{"on": "token"}"#, message: "found no do"),
        Case(
            testDescription: "two actions",
            rule: #"{"on": "token", "do": {"expireCode": {}, "expireToken": {}}}"#,
            message: "do.expireToken: expected one action; write a rule for each, found 2 actions"
        ),
        Case(
            testDescription: "a misspelt argument",
            rule: #"{"on": "token", "do": {"delay": {"second": 1}}}"#,
            message: "do.delay.second: expected 'seconds', found 'second', which is no argument of delay"
        ),
        Case(
            testDescription: "a missing argument",
            rule: #"{"on": "token", "do": {"delay": {}}}"#,
            message: #"do.delay: expected "seconds", a number of seconds from 0 to 60, found no seconds"#
        ),
        Case(
            testDescription: "an argument of another type",
            rule: #"{"on": "token", "do": {"edit": {"omit": ["scope", 1]}}}"#,
            message: "do.edit.omit[1]: expected a string, found 1"
        ),
        Case(
            testDescription: "an argument of another kind of fault",
            rule: #"{"on": "token", "do": {"fault": {"kind": "reset", "at": "start"}}}"#,
            message: "do.fault.at: expected an integer from 0 to 1073741824, found \"start\""
        ),
        Case(
            testDescription: "two counts",
            rule: #"{"on": "token", "when": {"nth": 1, "first": 2}, "do": {"expireCode": {}}}"#,
            message: "when.first: expected only one of nth, after and first, found nth and first"
        ),
        Case(
            testDescription: "a count below one",
            rule: #"{"on": "token", "when": {"nth": 0}, "do": {"expireCode": {}}}"#,
            message: "when.nth: expected an integer, 1 or more, found 0"
        ),
        Case(
            testDescription: "a header that is no text",
            rule: #"{"on": "token", "when": {"header": {"Accept": 1}}, "do": {"expireCode": {}}}"#,
            message: "when.header.Accept: expected a string, or an object with contains or pattern, found 1"
        ),
    ]

    @Test("a broken rule is refused", arguments: cases)
    func brokenRule(_ item: Case) throws {
        let json = try JSONReader.value(Array(item.rule.utf8))
        let error = #expect(throws: JSONMismatch.self) { try Rule(json: json) }
        #expect(error?.description.contains(item.message) == true, "\(error?.description ?? "")")
    }

    @Test("what was read is written again, member by member")
    func writtenAgain() throws {
        let text =
            #"{"on":"token","when":{"grant":"refresh_token","nth":2,"parameter":{"a":"1","b":"2"}},"#
            + #""do":{"rateLimit":{"retryAfter":30}}}"#
        #expect(try Rule(json: JSONReader.value(Array(text.utf8))).json.text() == text)
    }

    @Test("the schema knows every action and its arguments")
    func schema() throws {
        let actions = try #require(JSON.object(Rule.schema())["properties"]?["do"]?["properties"])
        for word in ActionWord.all {
            let arguments = actions[word.name]?["properties"]?.object
            #expect(arguments?.keys == word.arguments.map(\.name), "\(word.name)")
        }
    }

    struct Pair: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rule: Rule
        let message: String
    }

    static let pairs = [
        Pair(
            testDescription: "a connection has no endpoint yet",
            rule: .on(.token, .fault(.refuse)),
            message: "on: expected \"any\", because refuse strikes a connection before its request is read"
        ),
        Pair(
            testDescription: "nobody presents a code there",
            rule: .on(.userinfo, .expireCode),
            message: "on: expected \"token\", found \"userinfo\", where expireCode has nothing to act upon"
        ),
        Pair(
            testDescription: "nobody presents an access token there",
            rule: .on(.token, .revokeToken),
            message: "found \"token\", where revokeToken has nothing to act upon"
        ),
        Pair(
            testDescription: "the provider has no such endpoint",
            rule: .on(.registration, .serverError()),
            message: "found 'registration', which is no endpoint of qq"
        ),
    ]

    @Test("a rule written in Swift that can never fire is refused with the reason, as in a file", arguments: pairs)
    func swift(_ pair: Pair) throws {
        let error = #expect(throws: (any Error).self) {
            _ = try MockProvider(.qq, script: [pair.rule], isListening: false)
        }
        #expect("\(error as Any)".contains(pair.message), "\(error as Any)")
    }
}
