package import HTTPWire

/// Which connection and which exchange on it.
package struct Peer: Hashable, Sendable {
    /// The connection, counted from 1 for each server.
    package let connection: Int
    /// The exchange, counted from 1 on that connection.
    package let exchange: Int
    /// Whom a request to a proxy is for; nil for the server itself.
    package var target: ProxyTarget?
    /// What was wrong with the certificate that the client accepted.
    package var fault: Fault?
}

/// What a handler answers.
package struct WireReply: Sendable {
    package var response: HTTPResponse
    /// How long the answer is held back, in real time.
    package var delay: Duration
    /// What goes wrong on the wire.
    package var fault: Fault?
    /// Whether the connection is closed after the response, which then says so.
    package var closesConnection: Bool

    package init(
        response: HTTPResponse,
        delay: Duration = .zero,
        fault: Fault? = nil,
        closesConnection: Bool = false
    ) {
        self.response = response
        self.delay = delay
        self.fault = fault
        self.closesConnection = closesConnection
    }
}
