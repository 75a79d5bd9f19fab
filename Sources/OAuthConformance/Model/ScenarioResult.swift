public import OAuthHarness

/// How one scenario went with one client.
@dynamicMemberLookup
public struct ScenarioResult: JudgedScenario {
    /// What was found, without the evidence; in a report, secrets replaced by their names.
    public struct Summary: Sendable, Hashable {
        /// The scenario's identifier.
        public package(set) var id = ""
        /// What the scenario plays, in a few words.
        package var title = ""
        /// Why it matters.
        package var why = ""
        /// The file it was read from; nil for one that is built in.
        package var file: String?
        /// The line its expectations stand in.
        package var line = 1
        /// The provider's name.
        public package(set) var provider = ""
        /// What the scenario's codes and tokens were minted from.
        package var seed: UInt64 = 0
        /// The worst verdict of its checks.
        public package(set) var verdict = Verdict.notExercised
        /// Why nothing was judged; nil where it was.
        public package(set) var reason: String?
        /// What each check found.
        public package(set) var results: [CheckResult] = []
        /// How many milliseconds it took by the clock on the wall; zero where nobody measured.
        package var elapsed = 0
        /// The rules that never fired.
        package var unusedRules: [String] = []
        /// What is odd about the set-up and stops nothing.
        package var warnings: [String] = []
        /// Whether the client could not be operated, or the harness failed.
        package var isUnplayed: Bool { results.isEmpty && (verdict == .config || verdict == .harness) }
        /// What the client wrote to its log or to stderr.
        public package(set) var output = ""

        init() {}

        init(_ scenario: Scenario, seed: UInt64) {
            id = scenario.id
            title = scenario.title
            why = scenario.why
            file = scenario.file
            line = scenario.line
            provider = scenario.profile.name
            self.seed = seed
        }

        /// The summary with every text changed that comes from the run.
        func mapTexts(_ change: (String) -> String) -> Summary {
            var result = self
            result.reason = reason.map(change)
            result.results = results.map { $0.mapTexts(change) }
            result.unusedRules = unusedRules.map(change)
            result.output = change(output)
            return result
        }
    }

    /// What was found.
    public package(set) var summary: Summary
    /// The steps as they went.
    package let steps: [StepRecord]
    /// Every exchange.
    public package(set) var exchanges: [Exchange]
    /// The history of every code and token.
    package let ledger: Ledger
    /// What the provider and the client were told that nobody may read, and what the provider saw of it.
    package var secrets = KnownSecrets()

    /// A part of what was found.
    public subscript<Value>(dynamicMember part: KeyPath<Summary, Value>) -> Value { summary[keyPath: part] }

    /// What the client told its caller last; nil where nothing was judged.
    public var outcome: Outcome? {
        summary.reason == nil ? steps.last { $0.outcome != nil }?.outcome : nil
    }

    /// How long it took on the provider's clock; nothing where nothing was judged.
    var duration: Duration {
        guard summary.reason == nil, let first = steps.first, let last = steps.last else { return .zero }
        return last.end - first.begin
    }
}
