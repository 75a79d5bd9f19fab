import JSONText
import OAuthConformance
import OAuthHarness
import Testing

@Suite("A request is held while other things happen")
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
}
