// What a driver of a client in this process, with nothing to restart or to log, need not write.
extension ClientDriver {
    /// The name of the driver's type.
    public var name: String { "\(Self.self)" }

    /// Nothing: the next `configure` starts anew.
    public func restart() async throws(DriverFailure) {}

    /// No text.
    public func takeOutput() async -> String { "" }

    /// Nothing.
    public func stop() async {}
}
