package import HTTPWire

/// The way to answer one request, from any thread, at any time, once.
///
/// A responder that goes away without an answer answers 500: nothing waits for ever by mistake.
package final class Responder: Sendable {
    private let handle: ConnectionHandle
    /// Whether an answer is on its way: it may still wait for the loop while the loop itself drops the last reference.
    private let isAnswered = Locked(false)

    init(_ handle: ConnectionHandle) {
        self.handle = handle
    }

    deinit {
        guard !isAnswered.withLock({ $0 }) else { return }
        let exchange = handle.peer.exchange
        // Most answers were given on this thread while the request was handed over: no job is made for them.
        if let connection = handle.connection {
            if connection.phase == .answering { connection.abandon(exchange) }
            return
        }
        handle.perform {
            guard $0.phase == .answering else { return }
            $0.abandon(exchange)
        }
    }

    /// Sends the answer; only the first one counts.
    package func send(_ reply: WireReply) {
        isAnswered.withLock { $0 = true }
        let exchange = handle.peer.exchange
        if let connection = handle.connection { return connection.answer(reply, to: exchange) }
        handle.perform { $0.answer(reply, to: exchange) }
    }

    /// Begins an answer whose body comes in pieces, for example server-sent events.
    ///
    /// - Parameter head: Status and header; a body is the first piece. `Content-Length` is dropped.
    /// - Returns: The stream; it ends with `finish` or when it goes away.
    package func stream(_ head: HTTPResponse) -> ResponseStream {
        isAnswered.withLock { $0 = true }
        let stream = ResponseStream(handle)
        let exchange = handle.peer.exchange
        handle.perform { $0.begin(stream, head, exchange: exchange) }
        return stream
    }
}
