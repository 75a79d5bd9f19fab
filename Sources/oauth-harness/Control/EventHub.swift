import HTTPWire
import Loopback
import JSONText
import SystemCalls

/// The clients that follow what happens, as server-sent events.
final class EventHub: Sendable {
    private struct Listener: Sendable {
        let stream: ResponseStream
        /// The last exchange that it got from the journal.
        let seen: Int
    }

    private let listeners = Locked<[Listener]>([])

    /// Whether anybody follows.
    var isEmpty: Bool { listeners.withLock { $0.isEmpty } }

    /// Takes a client in, and sends it first what it missed: pairs of a number and an event's data.
    func add(_ stream: ResponseStream, missed: () -> [(number: Int, data: JSON)]) {
        listeners.withLock { listeners in
            let missed = missed()
            for (number, data) in missed { stream.write(Self.event("exchange", data, id: number)) }
            listeners.append(Listener(stream: stream, seen: missed.last?.number ?? 0))
        }
    }

    /// Tells everybody; whoever has gone away is forgotten.
    func send(_ name: String, _ data: JSON, number: Int? = nil) {
        let event = Self.event(name, data, id: number)
        listeners.withLock { listeners in
            listeners.removeAll { !$0.stream.isOpen }
            for listener in listeners {
                if let number, number <= listener.seen { continue }
                listener.stream.write(event)
            }
        }
    }

    /// After a restart numbers begin again: nobody has seen any.
    func forgetNumbers() {
        listeners.withLock { listeners in
            listeners = listeners.map { Listener(stream: $0.stream, seen: 0) }
        }
    }

    private static func event(_ name: String, _ data: JSON, id: Int?) -> [UInt8] {
        Array(((id.map { "id: \($0)\n" } ?? "") + "event: \(name)\ndata: \(data.text())\n\n").utf8)
    }
}
