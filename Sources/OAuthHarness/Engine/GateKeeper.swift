import HTTPWire
import SystemCalls

/// The gates of one provider: those of tests, for requests and for answers, and those that the script closes.
final class GateKeeper: Sendable {
    private struct WeakGate: Sendable {
        weak var gate: Gate?
    }

    private struct WeakAnswerGate: Sendable {
        weak var gate: AnswerGate?
    }

    /// A request that waits for another one's answer.
    private struct SwappedAnswer: Sendable {
        let exchange: Exchange
        let send: @Sendable (Exchange) -> Void
    }

    private struct State: Sendable {
        var gates: [WeakGate] = []
        var answerGates: [WeakAnswerGate] = []
        /// The requests that a rule of the script holds, by its place.
        var waiting: [Int: [@Sendable () -> Void]] = [:]
        var swapping: [Int: SwappedAnswer] = [:]
        var isStopped = false
    }

    private let state = Locked(State())

    func add(_ gate: Gate) {
        let isStopped = state.withLock { state in
            state.gates = state.gates.filter { $0.gate != nil } + [WeakGate(gate: gate)]
            return state.isStopped
        }
        if isStopped { gate.open() }
    }

    func add(_ gate: AnswerGate) {
        let isStopped = state.withLock { state in
            state.answerGates = state.answerGates.filter { $0.gate != nil } + [WeakAnswerGate(gate: gate)]
            return state.isStopped
        }
        if isStopped { gate.open() }
    }

    /// Holds an answer at the first gate that takes it; false where none does.
    func hold(_ exchange: Exchange, _ send: @escaping @Sendable (HTTPResponse?) -> Void) -> Bool {
        let gates = state.withLock { $0.answerGates.compactMap(\.gate) }
        return gates.contains { $0.take(exchange, send) }
    }

    /// Holds a request at the first closed gate for its endpoint; false where none is closed.
    func hold(
        _ request: HTTPRequest,
        to endpoint: Endpoint,
        on connection: Int,
        proceed: @escaping @Sendable () -> Void
    ) -> Bool {
        let gates = state.withLock { $0.gates.compactMap(\.gate) }
        return gates.contains {
            ($0.endpoint == endpoint || $0.endpoint == .any)
                && $0.take(.init(connection: connection, request: request), proceed: proceed)
        }
    }

    /// Holds a request for a rule of the script until so many have come; then all proceed in order of arrival.
    func hold(forRule index: Int, until count: Int, proceed: @escaping @Sendable () -> Void) {
        let ready = state.withLock { state -> [@Sendable () -> Void] in
            guard !state.isStopped else { return [proceed] }
            let all = state.waiting[index, default: []] + [proceed]
            state.waiting[index] = all.count < count ? all : nil
            return all.count < count ? [] : all
        }
        for proceed in ready { proceed() }
    }

    /// Holds an answer for a rule of the script until the next one is there; then each goes where the other was asked for.
    func swap(forRule index: Int, _ exchange: Exchange, _ send: @escaping @Sendable (Exchange) -> Void) {
        let (other, isHeld) = state.withLock { state -> (SwappedAnswer?, Bool) in
            if let other = state.swapping.removeValue(forKey: index) { return (other, false) }
            guard !state.isStopped else { return (nil, false) }
            state.swapping[index] = SwappedAnswer(exchange: exchange, send: send)
            return (nil, true)
        }
        guard !isHeld else { return }
        send(other?.exchange ?? exchange)
        other?.send(exchange)
    }

    /// Lets everything go that waits, for a provider that stops; whatever is held later goes on at once.
    func stop() {
        state.withLock { $0.isStopped = true }
        openAll()
    }

    /// Lets everything go that waits.
    func openAll() {
        for gate in state.withLock({ $0.gates.compactMap(\.gate) }) { gate.open() }
        for gate in state.withLock({ $0.answerGates.compactMap(\.gate) }) { gate.open() }
        let (waiting, swapping) = state.withLock { state in
            defer { (state.waiting, state.swapping) = ([:], [:]) }
            return (state.waiting.values.joined(), state.swapping.values)
        }
        for proceed in waiting { proceed() }
        for answer in swapping { answer.send(answer.exchange) }
    }
}
