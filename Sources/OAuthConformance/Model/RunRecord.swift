/// A whole run: the one record that every report is rendered from.
public struct RunRecord: Sendable {
    /// The client's name.
    public let client: String
    /// How the run was started, as a command line would say it: without secrets and without report paths.
    public let arguments: [String]
    /// The bundle: `smoke`, `full` or `strict`.
    public let bundle: String
    /// What all seeds were derived from.
    public let seed: UInt64
    /// The part of the run, for example 2 of 4; nil for the whole.
    public let shard: Shard?
    /// The scenarios in the order of their identifiers.
    public let scenarios: [ScenarioResult]
    /// The expected failures that passed, never came up, or have expired; each makes the run fail.
    public let staleBaseline: [StaleBaseline]
    /// Whether the run was stopped before its end.
    public let isInterrupted: Bool

    package init(
        client: String,
        arguments: [String] = [],
        bundle: String,
        seed: UInt64,
        shard: Shard? = nil,
        scenarios: [ScenarioResult],
        staleBaseline: [StaleBaseline] = [],
        isInterrupted: Bool = false
    ) {
        self.client = client
        self.arguments = arguments
        self.bundle = bundle
        self.seed = seed
        self.shard = shard
        self.scenarios = scenarios
        self.staleBaseline = staleBaseline
        self.isInterrupted = isInterrupted
    }

    /// Every check result, scenario by scenario.
    public var results: [CheckResult] { scenarios.flatMap(\.results) }

    /// How many results have each verdict; expected failures are not counted among the failures.
    public var counts: [Verdict: Int] {
        results.reduce(into: [:]) { counts, result in
            guard result.baseline == nil else { return }
            counts[result.verdict, default: 0] += 1
        }
    }

    /// How many failures were expected.
    public var knownFailures: Int { results.filter { $0.baseline != nil }.count }

    /// The exit status of `run`: 1 for a failed check or a stale baseline, 3 where no client could be operated, 70 for a
    /// fault of the harness itself; 0 for all else.
    public var exitStatus: Int {
        if results.contains(where: \.isFailure) || !staleBaseline.isEmpty { return 1 }
        if scenarios.contains(where: { $0.verdict == .config }) { return 3 }
        return scenarios.contains { $0.verdict == .harness } ? 70 : 0
    }
}

/// One of several parts of a run.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
    /// The number of the part, from 1.
    public let index: Int
    /// How many parts there are.
    public let count: Int

    /// Names a part.
    ///
    /// - Parameters:
    ///   - index: The number of the part, from 1.
    ///   - count: How many parts there are.
    public init?(index: Int, count: Int) {
        guard count > 0, (1...count).contains(index) else { return nil }
        self.index = index
        self.count = count
    }

    /// `2/4`.
    public var description: String { "\(index)/\(count)" }
}

/// An entry of the list of expected failures that does not hold any more.
public struct StaleBaseline: Sendable, Hashable {
    /// Why it does not hold.
    public enum Reason: String, Sendable, Hashable {
        /// What it excuses passes now.
        case passes
        /// Its last day is over.
        case expired
        /// It fits no check that was run.
        case unmatched
    }

    /// The entry.
    public let entry: BaselineEntry
    /// Why it does not hold.
    public let reason: Reason

    package init(entry: BaselineEntry, reason: Reason) {
        self.entry = entry
        self.reason = reason
    }
}
