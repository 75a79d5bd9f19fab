public import OAuthHarness

/// One step of a scenario as it went.
public struct StepRecord: Sendable {
    /// The number, from 1, in the order the steps began.
    public let number: Int
    /// The step in a few words: `authorize approve`.
    public let text: String
    /// What the client was asked; nil for a step that does not concern it.
    public internal(set) var request: DriverRequest?
    /// What the client answered; nil where it gave no answer.
    public internal(set) var answer: DriverAnswer?
    /// Why the client gave no answer.
    public internal(set) var failure: DriverFailure?
    /// The number of the last exchange before the step.
    public let exchangesBefore: Int
    /// The number of the last exchange when the step ended.
    public let exchangesAfter: Int
    /// When the step began, on the provider's clock.
    public let begin: ProviderInstant
    /// When the step ended, on the provider's clock.
    public let end: ProviderInstant
    /// What the person saw in place of a way back to the client.
    public internal(set) var stopped: ResourceOwnerError?
    /// Whether it happened at another provider than the scenario's.
    public internal(set) var isElsewhere = false

    /// What the client told its caller; nil where it was not asked or gave no answer.
    public var outcome: Outcome? {
        guard let request, let answer else { return nil }
        return answer.outcome(of: request)
    }
}
