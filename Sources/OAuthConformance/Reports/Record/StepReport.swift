import OAuthHarness

/// One step of a scenario.
package struct StepReport: Hashable, Sendable {
    package var number = 0
    /// The step in a few words: `authorize approve`.
    package var text = ""
    /// What the client was asked, as a line of the driver protocol; nil for a step that does not concern it.
    package var request: String?
    /// What it answered, as a line of the driver protocol.
    package var answer: String?
    package var outcome: String?
    /// Why there is no answer.
    package var failure: String?
    /// What the person saw in place of a way back to the client.
    package var stopped: String?
    /// The line of the client's code that answered it, where the client names one.
    package var source: SourcePlace?
    /// The number of the last exchange before the step.
    package var before = 0
    /// The number of the last exchange when the step ended.
    package var after = 0
    /// Milliseconds on the provider's clock since the scenario began.
    package var begin = 0
    package var end = 0
}

extension StepReport {
    init(_ step: StepRecord, since start: ProviderInstant, _ redaction: ReportRedaction) {
        number = step.number
        text = step.text
        request = step.request.map { redaction.text(Self.line($0.json(id: 0))) }
        answer = step.answer.map { redaction.text(Self.line($0.json(id: 0))) }
        source = step.answer?.source
        outcome = step.outcome.map { redaction.text($0.description) }
        failure = step.failure.map { redaction.text($0.description) }
        stopped = step.stopped.map { redaction.text($0.description) }
        before = step.exchangesBefore
        after = step.exchangesAfter
        begin = Int((step.begin - start).milliseconds)
        end = Int((step.end - start).milliseconds)
    }

    /// The line without its number, which says nothing about the step.
    private static func line(_ object: JSONObject) -> String {
        var object = object
        object["id"] = nil
        return JSON.object(object).text()
    }
}
