package import HTTPWire

/// The way to answer one request, from any thread, at any time, once.
///
/// A responder that goes away without an answer answers 500: nothing waits for ever by mistake.
package final class Responder: Sendable {
    private let handle: ConnectionHandle

    init(_ handle: ConnectionHandle) {
        self.handle = handle
    }

    deinit {
        // Most answers were given on this thread while the request was handed over. One from another thread may still
        // wait for the loop; then it comes before what this asks for.
        if handle.mayLackAnswer { handle.abandon() }
    }

    /// Sends the answer; only the first one counts.
    package func send(_ reply: WireReply) {
        let exchange = handle.exchange
        if let connection = handle.connection { return connection.answer(reply, to: exchange) }
        handle.perform { $0.answer(reply, to: exchange) }
    }

    /// Begins an answer whose body comes in pieces, for example server-sent events.
    package func stream(_ head: HTTPResponse) -> ResponseStream {
        let stream = ResponseStream(handle)
        let exchange = handle.exchange
        handle.perform { $0.begin(stream, head, exchange: exchange) }
        return stream
    }
}
