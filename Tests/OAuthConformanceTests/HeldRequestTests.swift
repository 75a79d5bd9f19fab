import JSONText
import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite("A request is held while other things happen", .heavy)
struct HeldRequestTests {
    @Test("the callback's request is held, and what follows happens") func callback() async throws {
        let file: JSON = [
            "id": "gitee/x", "title": "X", "provider": "gitee",
            "steps": [
                ["authorize": "approve"],
                ["during": ["hold": "token", "step": ["callback": [:]], "then": [["advance": "1s"]]]],
                ["userinfo": [:]],
            ],
            "expect": ["outcome": "done"],
        ]
        let scenario = try #require(try Scenario.parse(Array(file.text().utf8), file: "x.json").first)
        let result = await ScenarioRunner(RunOptions(timeout: .seconds(20))).run(scenario, with: ReferenceClient())
        #expect(result.reason == nil)
        #expect(result.steps.count == 4)
        #expect(result.exchanges.map(\.endpoint) == [.authorization, .token, .userinfo])
    }

    @Test("what the person does belongs to a sign-in that begins at once with another") func atOnce() async throws {
        let file: JSON = [
            "id": "rfc/x", "title": "X", "provider": "rfc",
            "steps": [
                ["parallel": [["authorize": "approve"], ["authorize": "deny"], ["device": "approve"]]],
                ["callback": ["of": 1]],
            ],
            "expect": ["outcome": "done"],
        ]
        let scenario = try #require(try Scenario.parse(Array(file.text().utf8), file: "x.json").first)
        let result = await ScenarioRunner(RunOptions(timeout: .seconds(20))).run(scenario, with: ReferenceClient())
        let texts = ["authorize approve", "authorize deny", "device approve", "callback of attempt 1"]
        #expect(result.steps.map(\.text) == texts)
        #expect(result.steps.map { $0.outcome?.kind } == [.done, .done, .signedIn, .signedIn])
    }
}
