public import OAuthHarness

/// How one scenario went with one client.
public struct ScenarioResult: Sendable {
    /// The scenario's identifier.
    public let scenario: String
    /// What the scenario plays, in a few words.
    public let title: String
    /// Why it matters.
    public let why: String
    /// The file it was read from; nil for one that is built in.
    public let file: String?
    /// The line its expectations stand in.
    public let line: Int
    /// The provider's name.
    public let provider: String
    /// What the scenario's codes and tokens were minted from.
    public let seed: UInt64
    /// The worst verdict of its checks.
    public let verdict: Verdict
    /// Why nothing was judged; nil where it was.
    public let reason: String?
    /// What the client told its caller last.
    public let outcome: Outcome?
    /// The steps as they went.
    public let steps: [StepRecord]
    /// What each check found.
    public var results: [CheckResult]
    /// Every exchange.
    public let exchanges: [Exchange]
    /// The history of every code and token.
    public let ledger: Ledger
    /// The rules that never fired.
    public let unusedRules: [String]
    /// What the client wrote to its log or to stderr.
    public let output: String
    /// How long it took on the provider's clock.
    public let duration: Duration

    package init(
        scenario: String,
        title: String,
        why: String,
        file: String?,
        line: Int,
        provider: String,
        seed: UInt64,
        verdict: Verdict,
        reason: String?,
        outcome: Outcome?,
        steps: [StepRecord],
        results: [CheckResult],
        exchanges: [Exchange],
        ledger: Ledger,
        unusedRules: [String],
        output: String,
        duration: Duration
    ) {
        self.scenario = scenario
        self.title = title
        self.why = why
        self.file = file
        self.line = line
        self.provider = provider
        self.seed = seed
        self.verdict = verdict
        self.reason = reason
        self.outcome = outcome
        self.steps = steps
        self.results = results
        self.exchanges = exchanges
        self.ledger = ledger
        self.unusedRules = unusedRules
        self.output = output
        self.duration = duration
    }
}
