import HTTPWire
import Loopback
import SystemCalls

/// Holds requests until so many have arrived, and releases them in the order that a test chooses.
///
/// ```swift
/// let gate = gitee.hold(.token, count: 2)
/// async let first = client.refresh()
/// async let second = client.refresh()
/// let held = try await gate.waitUntilFull()
/// gate.release(held.indices.reversed())
/// ```
/// A held request takes no effect before it is released. A gate that goes away releases what it holds.
public final class Gate: Sendable {
    /// A request that waits.
    public struct HeldRequest: Sendable, Hashable {
        /// The number of its connection.
        public let connection: Int
        /// The request.
        public let request: HTTPRequest
    }

    private struct Waiting: Sendable {
        let held: HeldRequest
        let proceed: @Sendable () -> Void
    }

    private struct State: Sendable {
        var waiting: [Waiting?] = []
        var listeners: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextListener = 0
        var isOpen = false
    }

    /// The endpoint whose requests are held.
    public let endpoint: Endpoint
    /// How many requests it waits for.
    public let count: Int
    private let state = Locked(State())

    init(_ endpoint: Endpoint, count: Int) {
        self.endpoint = endpoint
        self.count = max(1, count)
    }

    deinit {
        open()
    }

    /// The requests that wait now, in order of arrival.
    public var held: [HeldRequest] { state.withLock { $0.waiting.compactMap { $0?.held } } }

    /// Waits until as many requests have arrived as the gate is for.
    ///
    /// - Parameter timeout: How long to wait, in real time; thirty seconds by default.
    /// - Returns: The requests in order of arrival.
    /// - Throws: ``GateError`` that says who did come.
    @discardableResult
    public func waitUntilFull(timeout: Duration = .seconds(30)) async throws -> [HeldRequest] {
        let listener = Locked<Int?>(nil)
        let timer = try LoopTimer(after: timeout) { [weak self] in
            guard let id = listener.withLock({ $0 }) else { return }
            self?.stopListening(id)
        }
        await withCheckedContinuation { continuation in
            let id = listen(continuation)
            listener.withLock { $0 = id }
        }
        timer.cancel()
        let held = held
        guard held.count >= count else { throw GateError(endpoint: endpoint, expected: count, arrived: held) }
        return held
    }

    /// Lets requests go on, one after another in the order given; the gate is open from then on.
    ///
    /// - Parameter order: Their positions in ``held``; those that are left out follow in order of arrival.
    public func release(_ order: some Sequence<Int>) {
        let all = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        var left = all
        for position in order where left.indices.contains(position) {
            left[position]?.proceed()
            left[position] = nil
        }
        for waiting in left { waiting?.proceed() }
    }

    /// Lets all requests go on in order of arrival; the gate is open from then on.
    public func open() {
        release([])
    }

    /// Takes a request in; false where the gate is open.
    func take(_ held: HeldRequest, proceed: @escaping @Sendable () -> Void) -> Bool {
        let (isTaken, listeners) = state.withLock { state -> (Bool, [CheckedContinuation<Void, Never>]) in
            guard !state.isOpen else { return (false, []) }
            state.waiting.append(Waiting(held: held, proceed: proceed))
            guard state.waiting.count >= count else { return (true, []) }
            defer { state.listeners = [:] }
            return (true, Array(state.listeners.values))
        }
        for listener in listeners { listener.resume() }
        return isTaken
    }

    private func listen(_ continuation: CheckedContinuation<Void, Never>) -> Int {
        let (id, isFull) = state.withLock { state in
            state.nextListener += 1
            let isFull = state.isOpen || state.waiting.count >= count
            if !isFull { state.listeners[state.nextListener] = continuation }
            return (state.nextListener, isFull)
        }
        if isFull { continuation.resume() }
        return id
    }

    private func stopListening(_ id: Int) {
        state.withLock { $0.listeners.removeValue(forKey: id) }?.resume()
    }
}

/// A gate that did not fill in time.
public struct GateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The endpoint whose requests were held.
    public let endpoint: Endpoint
    /// How many requests were awaited.
    public let expected: Int
    /// Those that came.
    public let arrived: [Gate.HeldRequest]

    /// One line: how many came, and which.
    public var description: String {
        let list = arrived.map { "\($0.request.method) \($0.request.path) on connection \($0.connection)" }
        let came = list.isEmpty ? "none came" : "only \(list.count) came: " + list.joined(separator: ", ")
        return "the gate at \(endpoint) waits for \(expected) requests; \(came)"
    }
}
