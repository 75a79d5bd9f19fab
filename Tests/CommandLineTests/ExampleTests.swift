import JSONText
import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite("The rule that explain prints for a word acts", .heavy)
struct ExampleTests {
    /// Two of them wait for a second request at once, which a sign-in alone does not send.
    private static let words =
        ActionWord.all.map(\.name).filter { !["hold", "swapAnswers", "fault"].contains($0) } + FaultWord.all.map(\.name)

    @Test("a whole sign-in meets it", arguments: words) func acts(_ word: String) async throws {
        let text = try await Binary.run("explain", word).output
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  {") && $0.contains("\"do\"") })
        let rule = try JSONReader.value(Array(line.utf8))
        var file: JSONObject = [
            "id": "gitee/x", "title": "X", "provider": "gitee", "script": [rule],
            "steps": [["authorize": "approve"], ["callback": [:]], ["userinfo": [:]], ["refresh": [:]]],
            "expect": ["outcome": "done"],
        ]
        if FaultWord.all.contains(where: { $0.name == word && $0.needsTLS }) { file["security"] = "https" }
        let scenario = try #require(try Scenario.parse(JSON.object(file).bytes(), file: "x.json").first)
        let result = await ScenarioRunner(RunOptions(timeout: .seconds(2))).run(scenario, with: ReferenceClient())
        #expect(result.reason == nil)
        #expect(result.unusedRules.isEmpty, "\(line)")
    }
}
