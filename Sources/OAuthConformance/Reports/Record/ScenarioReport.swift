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

extension Sequence {
    /// The elements from the verdict that weighs most to the one that weighs least, equal ones in their order.
    func sortedByWeight(_ verdict: (Element) -> Verdict) -> [Element] {
        Dictionary(grouping: self) { Verdict.byWeight.firstIndex(of: verdict($0)) ?? Verdict.byWeight.count }
            .sorted { $0.key < $1.key }
            .flatMap(\.value)
    }
}
