public import OAuthHarness

/// Everything that checks look at after a scenario has been played.
public struct ScenarioRun: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The provider's name.
    public let provider: String
    /// What the client was configured with.
    public let configuration: ClientConfiguration
    /// What the client says it can do.
    package let capabilities: Set<Capability>
    /// The steps in the order they began.
    package let steps: [StepRecord]
    /// Every exchange.
    public let journal: Journal
    /// The history of every code and token.
    public let ledger: Ledger
    /// The callback URLs in the order they were delivered.
    package let callbacks: [String]
    /// What the client wrote to its log or to stderr.
    public let output: String
    /// What the client has left in its storage folder: file names and contents.
    package let storage: [(name: String, bytes: [UInt8])]
    /// What browsers found at the addresses that the client listens on.
    package internal(set) var listeners: [ListenerReport] = []
    /// The certificates that the provider showed and that nobody should trust.
    package internal(set) var flawedCertificates: [Fault] = []
    /// What happened at the provider that the client was switched to; nil where it was not.
    package internal(set) var elsewhere: Journal?
}
