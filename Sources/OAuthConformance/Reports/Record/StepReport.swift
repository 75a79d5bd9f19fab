/// One step of a scenario.
package struct StepReport: Hashable, Sendable {
    package var number: Int
    /// The step in a few words: `authorize approve`.
    package var text: String
    /// What the client was asked, as a line of the driver protocol; nil for a step that does not concern it.
    package var request: String?
    /// What it answered, as a line of the driver protocol.
    package var answer: String?
    package var outcome: String?
    /// Why there is no answer.
    package var failure: String?
    /// What the person saw in place of a way back to the client.
    package var stopped: String?
    /// The number of the last exchange before the step.
    package var before: Int
    /// The number of the last exchange when the step ended.
    package var after: Int
    /// Milliseconds on the provider's clock since the scenario began.
    package var begin: Int
    package var end: Int

    package init(
        number: Int,
        text: String,
        request: String? = nil,
        answer: String? = nil,
        outcome: String? = nil,
        failure: String? = nil,
        stopped: String? = nil,
        before: Int,
        after: Int,
        begin: Int,
        end: Int
    ) {
        self.number = number
        self.text = text
        self.request = request
        self.answer = answer
        self.outcome = outcome
        self.failure = failure
        self.stopped = stopped
        self.before = before
        self.after = after
        self.begin = begin
        self.end = end
    }
}
