/// What a browser finds at the loopback address that a client listens on.
public struct ListenerReport: Sendable, Hashable {
    /// The port.
    public let port: Int
    /// The statuses that stray requests were answered with; nil for one that got no answer.
    public var strays: [Int?] = []
    /// The status that the callback was answered with; nil where nobody answered.
    public var callback: Int?
    /// Whether the port still takes connections when the sign-in is over.
    public var isOpenAfterwards = false
    /// Whether it takes connections at another address than the one in the redirect URI.
    public var isOpenElsewhere = false

    package init(port: Int) {
        self.port = port
    }
}
