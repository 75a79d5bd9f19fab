import HTTPWire

/// A run as it went.
package typealias RunRecord = Run<ScenarioResult>

/// What a run and a report know about each scenario.
package protocol JudgedScenario: Sendable {
    var summary: ScenarioResult.Summary { get }
}

/// A whole run.
package struct Run<Element: JudgedScenario>: Sendable {
    /// The client's name.
    package var client = ""
    /// How the run was started, without the program's name, secrets and report paths.
    package var arguments: [String] = []
    /// The program that operates the client, where it is a file; nil for a client that is built in.
    package var source: SourcePlace?
    /// The bundle: `smoke`, `full` or `strict`.
    package var bundle = ""
    /// What all seeds were derived from.
    package var seed: UInt64 = 0
    /// The part of the run, `2/4`; nil for the whole.
    package var shard: String?
    /// The scenarios in the order of their identifiers.
    package var scenarios: [Element] = []
    /// The expected failures that passed, never came up, or have expired; each makes the run fail.
    package var stale: [StaleBaseline] = []
    /// Whether the run was stopped before its end.
    package var isInterrupted = false
    /// What is odd about the set-up and stops nothing.
    package var warnings: [String] = []

    init() {}

    package init(
        client: String,
        arguments: [String] = [],
        source: SourcePlace? = nil,
        bundle: String,
        seed: UInt64,
        shard: String? = nil,
        scenarios: [Element],
        stale: [StaleBaseline] = [],
        isInterrupted: Bool = false,
        warnings: [String] = []
    ) {
        self.client = client
        self.arguments = arguments
        self.source = source
        self.bundle = bundle
        self.seed = seed
        self.shard = shard
        self.scenarios = scenarios
        self.stale = stale
        self.isInterrupted = isInterrupted
        self.warnings = warnings.withoutRepeats
    }

    /// How many scenarios could not be judged although they were meant to be.
    package var unplayed: Int { scenarios.filter(\.summary.isUnplayed).count }

    /// Every check result, scenario by scenario.
    package var results: [CheckResult] { scenarios.flatMap(\.summary.results) }

    /// How many results have each verdict; expected failures count apart.
    package var counts: VerdictCounts { VerdictCounts(results) }

    /// How the scenarios ended; one whose failures were all expected counts as known.
    package var scenarioCounts: VerdictCounts { VerdictCounts(scenarios.map(\.summary)) }

    /// The checks and the scenarios, counted apart: those that were not played are among the latter.
    package var sentence: String {
        "checks: \(counts.sentence); scenarios: \(scenarioCounts.sentence)"
    }

    /// The run in one word: a failure first, then what kept the client from being judged, then what a person must look at.
    ///
    /// What was never exercised or skipped gives the run its word only where nothing passed.
    package var verdict: Verdict {
        if results.contains(where: \.isFailure) || !stale.isEmpty { return .fail }
        let unplayed = scenarios.filter { $0.summary.results.isEmpty }.map(\.summary.verdict)
        let found = Set(results.filter { $0.baseline == nil }.map(\.verdict) + unplayed)
        return [.config, .harness, .warn, .review, .pass].first(where: found.contains) ?? Verdict.worst(of: found)
    }

    /// The exit status of `run`: 1 for a failed check or a stale baseline, 3 where no client could be operated, 70 for a
    /// fault of the harness itself; 0 for all else.
    package var exitStatus: Int {
        switch verdict {
        case .fail: 1
        case .config: 3
        case .harness: 70
        default: 0
        }
    }

    /// The names of the providers in order of appearance.
    package var providers: [String] {
        scenarios.map(\.summary.provider).withoutRepeats
    }

    /// The seed as it is written: hexadecimal.
    package var seedText: String { "0x" + String(seed, radix: 16) }
}

extension Run: Equatable where Element: Equatable {}
extension Run: Hashable where Element: Hashable {}

/// One of several parts of a run.
package struct Shard: Sendable, Hashable, CustomStringConvertible {
    /// The number of the part, from 1.
    package let index: Int
    /// How many parts there are.
    package let count: Int

    package init?(index: Int, count: Int) {
        guard count > 0, (1...count).contains(index) else { return nil }
        self.index = index
        self.count = count
    }

    /// `2/4`.
    package var description: String { "\(index)/\(count)" }
}
