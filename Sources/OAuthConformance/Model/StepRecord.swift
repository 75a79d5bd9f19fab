public import OAuthHarness

/// One step of a scenario as it went.
public struct StepRecord: Sendable {
    /// The number, from 1, in the order the steps began.
    public let number: Int
    /// The step in a few words: `authorize approve`.
    public let text: String
    /// What the client was asked; nil for a step that does not concern it.
    public let request: DriverRequest?
    /// What the client answered; nil where it gave no answer.
    public let answer: DriverAnswer?
    /// Why the client gave no answer.
    public let failure: DriverFailure?
    /// The number of the last exchange before the step.
    public let exchangesBefore: Int
    /// The number of the last exchange when the step ended.
    public let exchangesAfter: Int
    /// When the step began, on the provider's clock.
    public let begin: ProviderInstant
    /// When the step ended, on the provider's clock.
    public let end: ProviderInstant
    /// What the person saw in place of a way back to the client.
    public let stopped: ResourceOwnerError?
    /// Whether it happened at another provider than the scenario's.
    public var isElsewhere = false

    package init(
        number: Int,
        text: String,
        request: DriverRequest? = nil,
        answer: DriverAnswer? = nil,
        failure: DriverFailure? = nil,
        exchangesBefore: Int,
        exchangesAfter: Int,
        begin: ProviderInstant,
        end: ProviderInstant,
        stopped: ResourceOwnerError? = nil
    ) {
        self.number = number
        self.text = text
        self.request = request
        self.answer = answer
        self.failure = failure
        self.exchangesBefore = exchangesBefore
        self.exchangesAfter = exchangesAfter
        self.begin = begin
        self.end = end
        self.stopped = stopped
    }

    /// What the client told its caller; nil where it was not asked or gave no answer.
    public var outcome: Outcome? {
        guard let request, let answer else { return nil }
        return answer.outcome(of: request)
    }
}
