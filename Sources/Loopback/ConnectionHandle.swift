/// Names one exchange of one connection, from any thread.
struct ConnectionHandle: Sendable {
    let exchange: Int
    private let loop: PollLoop
    // Sendable: other threads only hold it; the loop's alone looks at it.
    nonisolated(unsafe) private let target: ServerConnection

    init(_ connection: ServerConnection, exchange: Int, loop: PollLoop) {
        target = connection
        self.exchange = exchange
        self.loop = loop
    }

    /// The connection where the caller runs on the loop's thread; nil elsewhere, or where it is closed.
    var connection: ServerConnection? { loop.isHere && !target.isClosed ? target : nil }

    /// Whether the exchange may have no answer yet; only the loop's thread knows for certain.
    var mayLackAnswer: Bool { !loop.isHere || isUnanswered }

    private var isUnanswered: Bool { !target.isClosed && target.phase == .answering && target.exchange == exchange }

    /// Does something with the connection on the loop's thread; one that is closed is passed over.
    func perform(_ body: @escaping @Sendable (ServerConnection) -> Void) {
        loop.perform { _ in
            guard !target.isClosed else { return }
            body(target)
        }
    }

    /// Does something on the loop's thread after all that waits for it.
    func later(_ body: @escaping @Sendable () -> Void) { loop.performLater { _ in body() } }

    /// Answers for a handler that let the exchange go, unless an answer was given before this.
    func abandon() {
        loop.performLater { _ in
            guard isUnanswered else { return }
            target.abandon(exchange)
        }
    }
}
