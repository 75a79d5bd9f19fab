import HTTPWire
import Loopback
import JSONText
import OAuthHarness

/// The clients that follow what happens, as server-sent events.
struct EventHub: Sendable {
    /// Those who asked to see secrets.
    private let trusted = Broadcast()
    private let others = Broadcast()

    /// Whether nobody follows.
    var isEmpty: Bool { trusted.isEmpty && others.isEmpty }

    /// Takes a client in, and sends it first the exchanges that it missed.
    func add(
        _ stream: ResponseStream,
        showsSecrets: Bool,
        missed: () -> [Exchange],
        json: (Exchange) -> JSON
    ) {
        (showsSecrets ? trusted : others).add(stream, missed: missed) {
            ($0.number, Self.event("exchange", json($0), id: $0.number))
        }
    }

    /// Tells everybody, secrets hidden from those who did not ask for them.
    func send(_ name: String, _ data: JSON, number: Int? = nil, hidden: (() -> JSON)? = nil) {
        trusted.send(Self.event(name, data, id: number), number: number)
        guard !others.isEmpty else { return }
        others.send(Self.event(name, hidden?() ?? data, id: number), number: number)
    }

    /// After a restart numbers begin again: nobody has seen any.
    func forgetNumbers() {
        for streams in [trusted, others] { streams.forgetNumbers() }
    }

    static func event(_ name: String, _ data: JSON, id: Int?) -> [UInt8] {
        Array(((id.map { "id: \($0)\n" } ?? "") + "event: \(name)\ndata: \(data.text())\n\n").utf8)
    }
}
