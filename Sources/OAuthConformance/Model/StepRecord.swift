package import OAuthHarness

/// One step of a scenario as it went.
package struct StepRecord: Sendable {
    /// The number, from 1, in the order the steps began.
    package let number: Int
    /// The step in a few words: `authorize approve`.
    package let text: String
    /// What the client was asked; nil for a step that does not concern it.
    package internal(set) var request: DriverRequest?
    /// What the client answered; nil where it gave no answer.
    package internal(set) var answer: DriverAnswer?
    /// Why the client gave no answer.
    package internal(set) var failure: DriverFailure?
    /// The number of the last exchange before the step.
    package let exchangesBefore: Int
    /// The number of the last exchange when the step ended.
    package let exchangesAfter: Int
    /// When the step began, on the provider's clock.
    package let begin: ProviderInstant
    /// When the step ended, on the provider's clock.
    package let end: ProviderInstant
    /// What the person saw in place of a way back to the client.
    package internal(set) var stopped: ResourceOwnerError?
    /// Whether it happened at another provider than the scenario's.
    package internal(set) var isElsewhere = false

    /// What the client told its caller; nil where it was not asked or gave no answer.
    package var outcome: Outcome? {
        guard let request, let answer else { return nil }
        return answer.outcome(of: request)
    }
}
