package import HTTPWire

package struct Peer: Hashable, Sendable {
    package let connection: Int
    package let exchange: Int
}

package struct WireReply: Sendable {
    package var response: HTTPResponse
    package var delay: Duration
    package init(response: HTTPResponse, delay: Duration = .zero) {
        self.response = response
        self.delay = delay
    }
}

package final class Responder: Sendable {
    package func send(_ reply: WireReply) {}
}

package struct ListenError: Error {}

package final class LoopbackServer: Sendable {
    package let port: UInt16
    package init(
        port: UInt16 = 0,
        handler: @escaping @Sendable (HTTPRequest, Peer, Responder) -> Void
    ) throws(ListenError) {
        throw ListenError()
    }
    package func stop() {}
}
