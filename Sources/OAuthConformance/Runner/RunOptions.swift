public import OAuthHarness

/// How scenarios are run.
public struct RunOptions: Sendable {
    /// What the seeds of all scenarios are derived from.
    public var seed: UInt64
    /// Whether a breach of a recommendation is a failure.
    package var isStrict: Bool
    /// Patterns of check identifiers to judge by; empty for all that the scenarios list.
    public var checks: [String]
    /// How long a client may take for one step, in real time.
    public var timeout: Duration
    /// Whether providers open a socket; a client in this process can do without.
    public var isListening: Bool
    /// Whether to stop after the first scenario with a failure.
    package var failsFast: Bool
    /// Checks of your own, judged in every scenario beside those that it lists.
    public var ownChecks: [ClientCheck] = []
    /// The port of every provider, for a client that knows it beforehand; 0 takes a free one each time.
    public var port: UInt16 = 0
    /// Whether providers speak https, with an authority that the client is told to trust; plain HTTP by default.
    public var security: ServerSecurity = .none
    /// What the client under test is registered as, for one that knows it beforehand; nil for what a scenario says.
    ///
    /// Its first redirect URI is the one that the client is configured with.
    public var client: Client?
    /// Whether the client under test is led to the provider's real hosts.
    package var isIntercepted = false
    /// The least real time for one step of a client that was told a time limit of its own, at most `timeout`.
    ///
    /// A busy machine delays the client's timer as well as the runner's.
    package var leastWait: Duration = .seconds(5)
    /// Whether it uses a registration of its own there.
    var isAdopting: Bool { isIntercepted && client == nil }

    /// How long a client with a time limit of its own in seconds, or with none, is waited for at one step.
    package func wait(forLimit limit: Double?) -> Duration {
        limit.map { min(timeout, max(leastWait, .seconds($0 * 5))) } ?? timeout
    }

    /// Sets how scenarios are run.
    ///
    /// - Parameters:
    ///   - seed: What the seeds of all scenarios are derived from; 1 by default.
    ///   - isStrict: Whether a breach of a recommendation is a failure; false by default.
    ///   - checks: Patterns of check identifiers to judge by; all by default.
    ///   - timeout: How long a client may take for one step; 10 seconds by default.
    ///   - isListening: Whether providers open a socket; true by default.
    ///   - failsFast: Whether to stop after the first scenario with a failure; false by default.
    public init(
        seed: UInt64 = 1,
        isStrict: Bool = false,
        checks: [String] = [],
        timeout: Duration = .seconds(10),
        isListening: Bool = true,
        failsFast: Bool = false
    ) {
        self.seed = seed
        self.isStrict = isStrict
        self.checks = checks
        self.timeout = timeout
        self.isListening = isListening
        self.failsFast = failsFast
    }
}
