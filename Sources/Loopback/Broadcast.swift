import SystemCalls

/// Pieces that go to many streams, some streams at a time: a request never waits for all of them.
package final class Broadcast: Sendable {
    /// How many streams get a piece before the loop looks at its connections again.
    static let batch = 64
    /// How many bytes may wait for their turn; who follows faster than that is sent away, to come back.
    static let limit = 16 << 20

    private struct Listener: Sendable {
        let stream: ResponseStream
        /// The number of the last piece that it has got from elsewhere.
        let seen: Int
    }

    private struct Piece: Sendable {
        let bytes: [UInt8]
        let number: Int?
        /// Those who have not got it yet.
        var listeners: ArraySlice<Listener>
    }

    private struct State: Sendable {
        var listeners: [Listener] = []
        var pieces: [Piece] = []
        var waiting = 0
        var isRunning = false
    }

    private let state = Locked(State())

    package init() {}

    /// Whether nobody follows.
    package var isEmpty: Bool { count == 0 }

    /// How many follow.
    package var count: Int { state.withLock { $0.listeners.count } }

    /// How many streams have still to get a piece, all pieces together.
    package var backlog: Int { state.withLock { $0.pieces.reduce(0) { $0 + $1.listeners.count } } }

    /// Takes a stream in, and sends it first what it missed, in one step with the pieces that follow.
    ///
    /// Pieces are made one by one: a stream that is too far behind ends, and gets the others when it comes back.
    package func add<Item>(
        _ stream: ResponseStream,
        missed: () -> [Item],
        piece: (Item) -> (number: Int, bytes: [UInt8])
    ) {
        state.withLock { state in
            var seen = 0
            for item in missed() where stream.isOpen {
                let (number, bytes) = piece(item)
                stream.write(bytes)
                seen = number
            }
            if stream.isOpen { state.listeners.append(Listener(stream: stream, seen: seen)) }
        }
    }

    /// Sends a piece to everybody who has not seen its number.
    package func send(_ bytes: [UInt8], number: Int? = nil) {
        let isTooMuch = state.withLock { !$0.pieces.isEmpty && $0.waiting + bytes.count > Self.limit }
        guard !isTooMuch else { return end() }
        let first = state.withLock { state -> ResponseStream? in
            guard !state.listeners.isEmpty else { return nil }
            state.pieces.append(Piece(bytes: bytes, number: number, listeners: state.listeners[...]))
            state.waiting += bytes.count
            guard !state.isRunning else { return nil }
            state.isRunning = true
            return state.listeners[0].stream
        }
        first?.later { [self] in turn() }
    }

    /// Ends every stream; what still waits for its turn is left out.
    package func end() {
        let listeners = state.withLock { state in
            defer { (state.listeners, state.pieces, state.waiting) = ([], [], 0) }
            return state.listeners
        }
        for listener in listeners { listener.stream.finish() }
    }

    /// After a restart numbers begin again: nobody has seen any.
    package func forgetNumbers() {
        state.withLock { state in
            state.listeners = state.listeners.map { Listener(stream: $0.stream, seen: 0) }
        }
    }

    /// Sends the oldest piece to some, and comes back for the others.
    private func turn() {
        let next = state.withLock { state -> (piece: Piece, listeners: ArraySlice<Listener>)? in
            guard let piece = state.pieces.first else {
                state.isRunning = false
                return nil
            }
            let listeners = piece.listeners.prefix(Self.batch)
            state.pieces[0].listeners = piece.listeners.dropFirst(Self.batch)
            if state.pieces[0].listeners.isEmpty {
                state.pieces.removeFirst()
                state.waiting -= piece.bytes.count
                state.listeners.removeAll { !$0.stream.isOpen }
            }
            return (piece, listeners)
        }
        guard let next else { return }
        for listener in next.listeners where next.piece.number.map({ $0 > listener.seen }) ?? true {
            listener.stream.write(next.piece.bytes)
        }
        next.listeners.first?.stream.later { [self] in turn() }
    }
}
