/// How many results have each verdict.
package struct VerdictCounts: Hashable, Sendable {
    private var counts: [Verdict: Int] = [:]
    /// Failures that were expected.
    package private(set) var known = 0

    init() {}

    package init(_ results: [CheckResult]) {
        for result in results { count(result.verdict, isKnown: result.baseline != nil) }
    }

    init(_ scenarios: [ScenarioResult.Summary]) {
        for scenario in scenarios {
            let failures = scenario.results.filter { $0.verdict == .fail }
            count(scenario.verdict, isKnown: !failures.isEmpty && !failures.contains(where: \.isFailure))
        }
    }

    private mutating func count(_ verdict: Verdict, isKnown: Bool) {
        if isKnown { known += 1 } else { counts[verdict, default: 0] += 1 }
    }

    package subscript(verdict: Verdict) -> Int { counts[verdict, default: 0] }

    /// `9 passed, 1 failed, 2 not exercised`: passed and failed always, the others where there are any.
    package var sentence: String {
        let words: [(Verdict, String)] = [
            (.pass, "passed"), (.fail, "failed"), (.warn, "warned"), (.review, "to review"),
            (.notExercised, "not exercised"), (.skipped, "skipped"), (.config, "config"), (.harness, "harness"),
        ]
        let parts = words.filter { self[$0.0] > 0 || $0.0 == .pass || $0.0 == .fail }.map { "\(self[$0.0]) \($0.1)" }
        return (parts + (known > 0 ? ["\(known) known"] : [])).joined(separator: ", ")
    }
}
