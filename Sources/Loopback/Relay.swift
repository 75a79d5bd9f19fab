import SystemCalls

/// Bytes to and fro between a client and a host, read by nobody, on the loop's thread.
///
/// It ends when both have ended, when one of them breaks off, and when nothing has moved for a while.
final class Relay {
    /// How many a server has at once.
    static let most = 256
    private static let idleTime = Duration.seconds(300)
    /// How many bytes wait for a side that reads slowly.
    private static let limit = 256 << 10

    let number: Int
    private let client: Side
    private let host: Side
    private unowned let server: ServerCore
    private let loop: LoopCore
    private var timer: Int?
    private var lastMove = ContinuousClock.now

    /// Takes both sockets, each with what is to be sent there first.
    init(
        _ number: Int,
        between client: (socket: Socket, bytes: [UInt8]),
        and host: (socket: Socket, bytes: [UInt8]),
        of server: ServerCore,
        on loop: LoopCore
    ) {
        self.number = number
        self.server = server
        self.loop = loop
        (self.client, self.host) = (Side(client.socket, client.bytes), Side(host.socket, host.bytes))
        for side in [self.client, self.host] {
            side.relay = self
            side.slot = loop.add(side, side.channel.socket, [.readable, .writable])
        }
        watchForIdling(after: Self.idleTime)
    }

    /// Closes both sides.
    func close() {
        if let timer { loop.timers.cancel(timer) }
        timer = nil
        for side in [client, host] { leave(side) }
        server.forget(self)
    }

    private func watchForIdling(after time: Duration) {
        timer = loop.timers.schedule(after: time) { [weak self] _ in
            guard let self else { return }
            timer = nil
            let rest = lastMove + Self.idleTime - .now
            if rest > .zero { watchForIdling(after: rest) } else { close() }
        }
    }

    /// One of the two ends.
    private final class Side: PollSource {
        var channel: Channel
        weak var relay: Relay?
        var slot = 0
        var output = OutputQueue()
        /// Whether it sends no more.
        var hasEnded = false
        /// Whether it was told that nothing follows.
        var isFinished = false
        var isOpen = true

        init(_ socket: Socket, _ bytes: [UInt8]) {
            channel = Channel(socket)
            output.append(bytes)
        }

        func ready(_ readiness: Readiness, in loop: LoopCore) { relay?.ready(self, readiness) }
    }
}

extension Relay {
    private func ready(_ side: Side, _ readiness: Readiness) {
        guard side.isOpen else { return }
        let other = side === client ? host : client
        if !readiness.isDisjoint(with: [.readable, .ended]), !side.hasEnded, !receive(from: side, for: other) {
            return close()
        }
        for side in [side, other] where !send(to: side) { return close() }
        for (side, other) in [(side, other), (other, side)] where side.isOpen {
            if side.output.isEmpty, other.hasEnded, !side.isFinished {
                side.isFinished = true
                side.channel.finishWriting()
            }
            // A side that has ended both ways would wake the loop for ever.
            if side.isFinished, side.hasEnded { leave(side) }
        }
        guard client.isOpen || host.isOpen else { return close() }
        watch(client, host)
        watch(host, client)
    }

    /// False where the side has broken off.
    private func receive(from side: Side, for other: Side) -> Bool {
        switch side.channel.receive(into: loop.scratch) {
        case .bytes(let count):
            lastMove = .now
            other.output.append(Array(loop.scratch[..<count]))
        case .end: side.hasEnded = true
        case .wouldBlock: break
        case .failed: return false
        }
        return true
    }

    private func send(to side: Side) -> Bool {
        while side.isOpen, !side.output.isEmpty {
            switch side.output.send(to: side.channel) {
            case .bytes: lastMove = .now
            case .wouldBlock: return true
            case .end, .failed: return false
            }
        }
        return true
    }

    private func watch(_ side: Side, _ other: Side) {
        guard side.isOpen else { return }
        var interest: Readiness = side.output.isEmpty ? [] : .writable
        if !side.hasEnded, other.output.count < Self.limit { interest.insert(.readable) }
        loop.watch(side.slot, for: interest)
    }

    private func leave(_ side: Side) {
        guard side.isOpen else { return }
        side.isOpen = false
        loop.remove(side.slot)
        side.channel.release()
    }
}
