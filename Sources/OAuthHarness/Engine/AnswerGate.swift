import HTTPWire
import Loopback
import SystemCalls

/// Keeps finished answers back until a test has read them, changed them and let them go.
///
/// ```swift
/// let gate = gitee.holdAnswers(of: .token)
/// async let signIn: Void = client.signIn()
/// var answer = try await gate.waitForAnswer().response
/// answer.status = 503
/// gate.release(as: answer)
/// ```
/// A request whose answer is held has taken effect, and stands in the journal. Answers in memory, as those to
/// ``MockProvider/respond(to:)`` and to the resource owner, are never held. A gate that goes away releases what it holds.
public final class AnswerGate: Sendable {
    private struct Waiting: Sendable {
        let exchange: Exchange
        /// Sends the answer, or another one in its place.
        let send: @Sendable (HTTPResponse?) -> Void
    }

    private struct State: Sendable {
        var left: Int
        var waiting: [Waiting] = []
        var listeners: [Int: Wait<Exchange>] = [:]
        var lastListener = 0
    }

    /// The endpoint whose answers are held.
    public let endpoint: Endpoint
    private let state: Locked<State>
    private let onHold: @Sendable () -> Void

    init(_ endpoint: Endpoint, count: Int, onHold: @escaping @Sendable () -> Void) {
        self.endpoint = endpoint
        self.onHold = onHold
        state = Locked(State(left: max(1, count)))
    }

    deinit {
        open()
    }

    /// The exchanges whose answers wait now, in the order of their answers.
    public var held: [Exchange] { state.withLock { $0.waiting.map(\.exchange) } }

    /// How many answers more it will hold.
    package var left: Int { state.withLock(\.left) }

    /// Waits until an answer is held.
    ///
    /// - Parameter timeout: How long to wait, in real time; thirty seconds by default, not at all where it is zero or
    ///   less. Time in which a busy process gives its tasks no turn does not count.
    /// - Returns: The exchange whose answer has been held longest.
    /// - Throws: ``GateError`` at the time-out or when the gate opens before, as it does where the provider stops;
    ///   `CancellationError` where the task is cancelled.
    public func waitForAnswer(timeout: Duration = .seconds(30)) async throws -> Exchange {
        let wait = Wait<Exchange>()
        let number = state.withLock { state in
            state.lastListener += 1
            if let first = state.waiting.first {
                wait.end(.happened(first.exchange))
            } else if state.left == 0 {
                wait.end(.stopped)
            } else {
                state.listeners[state.lastListener] = wait
            }
            return state.lastListener
        }
        defer { state.withLock { $0.listeners[number] = nil } }
        let ending = await wait.ending(within: timeout)
        if case .happened(let exchange) = ending { return exchange }
        if case .cancelled = ending { throw CancellationError() }
        throw GateError(endpoint: endpoint, expected: 1, arrived: [])
    }

    /// Lets one answer go.
    ///
    /// - Parameters:
    ///   - number: The number of its exchange; nil for the one that has been held longest.
    ///   - response: What is sent in its place, and stands in the journal from then on with a note; nil sends the
    ///     answer as it is. Its `Content-Length` is sent as it is written.
    /// - Returns: Whether such an answer was held.
    @discardableResult
    public func release(_ number: Int? = nil, as response: HTTPResponse? = nil) -> Bool {
        let released = state.withLock { state -> Waiting? in
            let index = state.waiting.firstIndex { number == nil || $0.exchange.number == number }
            return index.map { state.waiting.remove(at: $0) }
        }
        released?.send(response)
        return released != nil
    }

    /// Lets all answers go as they are; the gate holds none from then on.
    public func open() {
        let (waiting, listeners) = state.withLock { state in
            defer { (state.left, state.waiting, state.listeners) = (0, [], [:]) }
            return (state.waiting, state.listeners.values)
        }
        for listener in listeners { listener.end(.stopped) }
        for waiting in waiting { waiting.send(nil) }
    }

    /// Takes an answer in; false where it is for another endpoint, or the gate holds no more.
    func take(_ exchange: Exchange, _ send: @escaping @Sendable (HTTPResponse?) -> Void) -> Bool {
        guard endpoint == .any || endpoint == exchange.endpoint else { return false }
        let listeners = state.withLock { state -> [Wait<Exchange>]? in
            guard state.left > 0 else { return nil }
            state.left -= 1
            state.waiting.append(Waiting(exchange: exchange, send: send))
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        guard let listeners else { return false }
        for listener in listeners { listener.end(.happened(exchange)) }
        onHold()
        return true
    }
}
