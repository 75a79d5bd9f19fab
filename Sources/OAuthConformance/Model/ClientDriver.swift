/// Operates a client under test: in this process, over the driver protocol, or through a browser.
///
/// A driver that speaks to a process of its own never outlives ``stop()``.
public protocol ClientDriver: Sendable {
    /// The client's name in reports.
    var name: String { get }
    /// Whether the client reads the provider's clock, so that time can stand still.
    var readsProviderClock: Bool { get }

    /// Points the client at a provider; it may be called many times, once for each scenario.
    ///
    /// - Parameter configuration: The provider.
    /// - Returns: What the client can do, or that it cannot use this provider.
    /// - Throws: ``DriverFailure`` where the client cannot be operated.
    func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness

    /// Asks the client to do something.
    ///
    /// - Parameter request: What to do.
    /// - Returns: What the client told its caller.
    /// - Throws: ``DriverFailure`` where the client cannot be operated any further.
    func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer

    /// Ends the client as a crash would and starts it anew with the configuration it had.
    ///
    /// - Throws: ``DriverFailure`` where it does not come back.
    func restart() async throws(DriverFailure)

    /// Another instance of the client, which shares nothing with this one but the storage folder.
    ///
    /// - Returns: The instance; nil where there can be only one.
    /// - Throws: ``DriverFailure`` where it cannot be started.
    func sibling() async throws(DriverFailure) -> (any ClientDriver)?

    /// What the client has written to its log or to stderr since the last time.
    ///
    /// - Returns: The text; empty where there is none.
    func takeOutput() async -> String

    /// Ends the client and frees what it holds.
    func stop() async
}

/// What a client says to its configuration.
public enum Readiness: Sendable, Hashable {
    /// It is ready, and can do so much.
    case ready(Set<Capability>)
    /// It cannot use this provider.
    case unsupported(reason: String)
}

// What a driver of a client in this process, with nothing to restart or to log, need not write.
extension ClientDriver {
    /// A client in another process has a clock of its own.
    public var readsProviderClock: Bool { false }

    /// There can be only one.
    public func sibling() async throws(DriverFailure) -> (any ClientDriver)? { nil }

    /// The name of the driver's type.
    public var name: String { "\(Self.self)" }

    /// Nothing: the next `configure` starts anew.
    public func restart() async throws(DriverFailure) {}

    /// No text.
    public func takeOutput() async -> String { "" }

    /// Nothing.
    public func stop() async {}
}
