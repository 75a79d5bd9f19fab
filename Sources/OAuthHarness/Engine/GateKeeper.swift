import HTTPWire

/// The gates of one provider: those that tests hold, and those that the script closes.
final class GateKeeper: Sendable {
    private struct WeakGate: Sendable {
        weak var gate: Gate?
    }

    private struct Pair: Sendable {
        var waiting: [@Sendable () -> Void] = []
    }

    private let gates = Locked<[WeakGate]>([])
    private let scripted = Locked<[Int: Pair]>([:])

    /// Whether no test holds a gate.
    var isEmpty: Bool { gates.withLock { $0.isEmpty } }

    func add(_ gate: Gate) {
        gates.withLock { $0 = $0.filter { $0.gate != nil } + [WeakGate(gate: gate)] }
    }

    /// Holds a request at the first closed gate for its endpoint; false where none is closed.
    func hold(
        _ request: HTTPRequest,
        to endpoint: Endpoint,
        on connection: Int,
        proceed: @escaping @Sendable () -> Void
    ) -> Bool {
        let closed = gates.withLock { $0.compactMap(\.gate) }.filter { $0.endpoint == endpoint || $0.endpoint == .any }
        return closed.contains { $0.take(.init(connection: connection, request: request), proceed: proceed) }
    }

    /// Holds a request for a rule of the script until so many have come; then all proceed in order of arrival.
    func hold(forRule index: Int, until count: Int, proceed: @escaping @Sendable () -> Void) {
        let ready = scripted.withLock { scripted -> [@Sendable () -> Void] in
            scripted[index, default: Pair()].waiting.append(proceed)
            guard let all = scripted[index]?.waiting, all.count >= count else { return [] }
            scripted[index] = nil
            return all
        }
        for proceed in ready { proceed() }
    }

    /// Lets everything go that waits, for a provider that stops.
    func openAll() {
        for gate in gates.withLock({ $0.compactMap(\.gate) }) { gate.open() }
        let waiting = scripted.withLock { scripted in
            defer { scripted = [:] }
            return scripted.values.flatMap(\.waiting)
        }
        for proceed in waiting { proceed() }
    }
}
