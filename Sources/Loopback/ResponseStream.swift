import SystemCalls

/// A response whose body is sent piece by piece.
package final class ResponseStream: Sendable {
    private let handle: ConnectionHandle
    private let open = Locked(true)

    init(_ handle: ConnectionHandle) {
        self.handle = handle
    }

    deinit {
        finish()
    }

    /// Whether the client may still get what is written.
    package var isOpen: Bool { open.withLock { $0 } }

    /// Sends a piece of the body, of any size; after the end it does nothing.
    ///
    /// A client that is 4 MiB behind gets all that was written until then and the end of the body, and may come back.
    /// All clients of a server together may be 32 MiB behind; for more, the connections of those who are furthest behind
    /// close.
    package func write(_ bytes: [UInt8]) {
        let exchange = handle.exchange
        handle.perform { $0.write(bytes, exchange: exchange) }
    }

    /// Does something on the loop's thread once it has looked at what else is ready.
    func later(_ body: @escaping @Sendable () -> Void) { handle.later(body) }

    /// Ends the body; once is enough.
    package func finish() {
        let exchange = handle.exchange
        handle.perform { $0.finishStream(exchange: exchange) }
    }

    func markClosed() {
        open.withLock { $0 = false }
    }
}
