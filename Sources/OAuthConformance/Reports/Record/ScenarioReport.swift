/// How one scenario went, secrets replaced by their names.
package struct ScenarioReport: Hashable, Sendable {
    package var id: String
    package var title: String
    package var why: String
    /// The file; nil for a scenario that is built in.
    package var file: String?
    /// The line its expectations stand in.
    package var line: Int
    package var provider: String
    package var seed: UInt64
    package var verdict: Verdict
    /// Why nothing was judged.
    package var reason: String?
    /// What the client told its caller last.
    package var outcome: String?
    /// Milliseconds on the provider's clock.
    package var duration: Int
    package var checks: [CheckReport]
    package var steps: [StepReport]
    package var exchanges: [ExchangeReport]
    package var secrets: [SecretReport]
    package var unusedRules: [String]
    /// What the client wrote to its log or to stderr.
    package var output: String

    package init(
        id: String,
        title: String = "",
        why: String = "",
        file: String? = nil,
        line: Int = 1,
        provider: String,
        seed: UInt64 = 0,
        verdict: Verdict,
        reason: String? = nil,
        outcome: String? = nil,
        duration: Int = 0,
        checks: [CheckReport] = [],
        steps: [StepReport] = [],
        exchanges: [ExchangeReport] = [],
        secrets: [SecretReport] = [],
        unusedRules: [String] = [],
        output: String = ""
    ) {
        self.id = id
        self.title = title
        self.why = why
        self.file = file
        self.line = line
        self.provider = provider
        self.seed = seed
        self.verdict = verdict
        self.reason = reason
        self.outcome = outcome
        self.duration = duration
        self.checks = checks
        self.steps = steps
        self.exchanges = exchanges
        self.secrets = secrets
        self.unusedRules = unusedRules
        self.output = output
    }

    /// Checks that need a reader: everything but a pass, a skip and what never arose.
    package var findings: [CheckReport] {
        let order = Verdict.byWeight
        return checks.filter(\.isFinding).enumerated()
            .sorted { left, right in
                let weights = [left, right].map { order.firstIndex(of: $0.element.verdict) ?? order.count }
                return (weights[0], left.offset) < (weights[1], right.offset)
            }
            .map(\.element)
    }

    /// The exchange of a number.
    package func exchange(_ number: Int) -> ExchangeReport? { exchanges.first { $0.number == number } }
}
