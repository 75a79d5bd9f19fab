import Recordings

/// A run as every report shows it: plain words, secrets already replaced by their names.
///
/// The JSON report is this value; every other format is rendered from it, so that no two of them can disagree.
package struct RunReport: Hashable, Sendable {
    /// The version of the JSON form.
    package static let formatVersion = 1

    /// The client's name.
    package var client: String
    /// How the run was started, without the program's name.
    package var arguments: [String]
    package var bundle: String
    /// Sixteen hexadecimal digits at most, as `--seed` takes them in decimal or with `0x`.
    package var seed: UInt64
    /// The part of the run, `2/4`; nil for the whole.
    package var shard: String?
    package var isInterrupted: Bool
    package var scenarios: [ScenarioReport]
    package var stale: [StaleReport]

    package init(
        client: String,
        arguments: [String] = [],
        bundle: String,
        seed: UInt64,
        shard: String? = nil,
        isInterrupted: Bool = false,
        scenarios: [ScenarioReport],
        stale: [StaleReport] = []
    ) {
        self.client = client
        self.arguments = arguments
        self.bundle = bundle
        self.seed = seed
        self.shard = shard
        self.isInterrupted = isInterrupted
        self.scenarios = scenarios
        self.stale = stale
    }
}

/// An expected failure that does not hold any more.
package struct StaleReport: Hashable, Sendable {
    package var check: String
    package var scenario: String?
    /// The author's reason.
    package var excuse: String
    /// Why it does not hold: `passes`, `expired` or `unmatched`.
    package var reason: String
    package var expires: String?
    package var line: Int

    package init(
        check: String,
        scenario: String? = nil,
        excuse: String,
        reason: String,
        expires: String? = nil,
        line: Int
    ) {
        self.check = check
        self.scenario = scenario
        self.excuse = excuse
        self.reason = reason
        self.expires = expires
        self.line = line
    }
}

// MARK: -

extension RunReport {
    /// Every check result, scenario by scenario.
    package var checks: [CheckReport] { scenarios.flatMap(\.checks) }

    /// How many results have each verdict; expected failures count apart.
    package var counts: VerdictCounts { VerdictCounts(checks) }

    /// The exit status that the run ends with (see ``RunRecord/exitStatus``).
    package var exitStatus: Int {
        if checks.contains(where: \.isFailure) || !stale.isEmpty { return 1 }
        if scenarios.contains(where: { $0.verdict == .config }) { return 3 }
        return scenarios.contains { $0.verdict == .harness } ? 70 : 0
    }

    /// The names of the providers in order of appearance.
    package var providers: [String] {
        scenarios.reduce(into: []) { names, scenario in
            if !names.contains(scenario.provider) { names.append(scenario.provider) }
        }
    }

    /// The seed as it is written: hexadecimal.
    package var seedText: String { "0x" + String(seed, radix: 16) }
}

/// How many results have each verdict.
package struct VerdictCounts: Hashable, Sendable {
    private var counts: [Verdict: Int] = [:]
    /// Failures that were expected.
    package private(set) var known = 0

    package init(_ checks: [CheckReport]) {
        for check in checks {
            if check.baseline == nil {
                counts[check.verdict, default: 0] += 1
            } else {
                known += 1
            }
        }
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
