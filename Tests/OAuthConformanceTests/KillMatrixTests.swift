import OAuthConformance
import Testing
import TestSupport

@Suite(.heavy) struct KillMatrixTests {
    /// The bundled scenarios with the checks that each of them lists.
    private static let listed = Result {
        try ScenarioLibrary.bundled().map { scenario in
            let checks = scenario.expectation.checks.flatMap { CheckRegistry.checks(matching: $0) }
            return (scenario: scenario, checks: Set(checks.map(\.id)))
        }
    }

    @Test("each mutant fails exactly the checks that are named for it", arguments: Mutant.all)
    func mutantFailsItsChecks(_ mutant: Mutant) async throws {
        let scenarios = try Self.listed.get().filter { !$0.checks.isDisjoint(with: mutant.fails) }.map(\.scenario)
        #expect(!scenarios.isEmpty, "no scenario lists \(mutant.fails)")
        // Some never answer: each of their scenarios takes the whole time.
        var options = RunOptions(timeout: .seconds(20))
        options.isStrict = true
        let results = await ScenarioRunner(options).run(scenarios, with: ReferenceClient(mutant))
        var failed: [String: String] = [:]
        for result in results {
            for check in result.results where check.verdict == .fail && !check.id.hasPrefix("scenario/") {
                failed[check.id] = describe(check, in: result)
            }
        }
        for check in mutant.fails {
            #expect(failed[check] != nil, "\(mutant.name) passes \(check)")
        }
        for (check, words) in failed where !mutant.fails.contains(check) {
            Issue.record("\(mutant.name) fails \(check) too: \(words)")
        }
    }

    @Test("each check has a mutant that fails it and nothing else")
    func everyCheckHasItsMutant() {
        for check in CheckRegistry.all {
            #expect(
                Mutant.all.contains { $0.fails == [check.id] },
                "add a mutant to ReferenceClient/Mutants that fails \(check.id) and nothing else"
            )
        }
    }

    @Test("each mutant names checks that exist, each check is listed by a scenario")
    func namesExist() throws {
        let ids = CheckRegistry.all.map(\.id)
        for mutant in Mutant.all {
            for check in mutant.fails { #expect(ids.contains(check), "\(mutant.name): \(check)") }
        }
        let listed = Set(
            try ScenarioLibrary.bundled().flatMap(\.expectation.checks)
                .flatMap { CheckRegistry.checks(matching: $0) }.map(\.id)
        )
        for id in ids where !listed.contains(id) { Issue.record("no scenario lists \(id)") }
        #expect(Set(ids).count == ids.count)
        #expect(Set(Mutant.all.map(\.name)).count == Mutant.all.count)
    }
}

extension Mutant: CustomTestStringConvertible {
    /// The name in test reports.
    public var testDescription: String { name }
}
