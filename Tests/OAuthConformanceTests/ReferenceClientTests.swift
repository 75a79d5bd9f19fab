import OAuthConformance
import TestSupport
import Testing

@Suite(.heavy) struct ReferenceClientTests {
    @Test("the reference client passes every check of every bundled scenario, and every rule fires")
    func referencePassesEverything() async throws {
        let scenarios = try ScenarioLibrary.bundled()
        // Real time matters to none of them.
        let results = await ScenarioRunner.patient.run(scenarios, with: ReferenceClient())
        #expect(results.count == scenarios.count)
        for result in results {
            #expect(result.reason == nil, "\(result.id): \(result.reason ?? "")")
            #expect(result.unusedRules == [], "\(result.id)")
            for check in result.results where check.verdict != .pass {
                // Which browser shows the page only a person can see.
                if check.id == "authorization-request/external-user-agent", check.verdict == .review { continue }
                Issue.record("\(describe(check, in: result))")
            }
        }
    }
}

func describe(_ check: CheckResult, in result: ScenarioResult) -> String {
    let judgement = check.judgement
    let exchanges = result.exchanges.map { "      \($0)" }.joined(separator: "\n")
    return """
        \(result.id): \(check.verdict.sign) \(check.id): \(judgement.sentence)
          expected \(judgement.expected); observed \(judgement.observed); exchanges \(judgement.exchanges)
          steps \(result.steps.map { "\($0.text) -> \($0.outcome?.description ?? $0.failure?.description ?? "–")" })
        \(exchanges)
        """
}
