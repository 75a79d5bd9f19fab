import OAuthHarness

/// How one scenario went, secrets replaced by their names.
@dynamicMemberLookup
package struct ScenarioReport: JudgedScenario, Hashable {
    /// What was found.
    package var summary = ScenarioResult.Summary()
    /// What the client told its caller last.
    package var outcome: String?
    /// Milliseconds on the provider's clock.
    package var duration = 0
    package var steps: [StepReport] = []
    package var exchanges: [ExchangeReport] = []
    package var secrets: [SecretReport] = []

    package subscript<Value>(dynamicMember part: KeyPath<ScenarioResult.Summary, Value>) -> Value {
        summary[keyPath: part]
    }

    /// Checks that need a reader: everything but a pass, a skip and what never arose.
    package var findings: [CheckResult] { summary.results.filter(\.isFinding).sortedByWeight(\.verdict) }

    /// Where a reader mends a finding: the line that the client named, else its program, else the scenario's file.
    func place(of check: CheckResult?, in run: RunReport) -> SourcePlace? {
        let named = steps.filter { check?.steps.contains($0.number) ?? false }.compactMap(\.source).last
        return named ?? run.source ?? summary.file.map { SourcePlace(file: $0, line: summary.line) }
    }

    /// The exchange of a number.
    package func exchange(_ number: Int) -> ExchangeReport? { exchanges.first { $0.number == number } }
}

extension ScenarioReport {
    /// Takes a scenario's result and replaces its secrets.
    package init(_ result: ScenarioResult, showsExchanges: Bool = true) {
        let redaction = ReportRedaction(result)
        let start = [result.steps.first?.begin, result.exchanges.first?.instant].compactMap(\.self).min() ?? .start
        summary = result.summary.mapTexts(redaction.text)
        outcome = result.outcome.map { redaction.text($0.description) }
        duration = Int(result.duration.milliseconds)
        guard showsExchanges else { return }
        steps = result.steps.map { StepReport($0, since: start, redaction) }
        exchanges = result.exchanges.map { ExchangeReport($0, since: start, result.ledger, redaction) }
        secrets = result.ledger.entries.map { SecretReport($0, since: start) }
    }
}
