import HTTPWire
import Loopback
import JSONText
import OAuthHarness

/// The clients that follow what happens, as server-sent events.
struct EventHub: Sendable {
    private let streams = Broadcast()

    /// Whether nobody follows.
    var isEmpty: Bool { streams.isEmpty }

    /// Takes a client in, and sends it first the exchanges that it missed.
    func add(_ stream: ResponseStream, missed: () -> [Exchange], json: (Exchange) -> JSON) {
        streams.add(stream, missed: missed) { ($0.number, Self.event("exchange", json($0), id: $0.number)) }
    }

    /// Tells everybody.
    func send(_ name: String, _ data: JSON, number: Int? = nil) {
        streams.send(Self.event(name, data, id: number), number: number)
    }

    /// After a restart numbers begin again: nobody has seen any.
    func forgetNumbers() { streams.forgetNumbers() }

    private static func event(_ name: String, _ data: JSON, id: Int?) -> [UInt8] {
        Array(((id.map { "id: \($0)\n" } ?? "") + "event: \(name)\ndata: \(data.text())\n\n").utf8)
    }
}
