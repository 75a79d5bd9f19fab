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
        /// All that have come before it opened.
        var arrived: [HeldRequest] = []
        var listeners: [Int: Wait<[HeldRequest]>] = [:]
        var lastListener = 0
        var isOpen = false
    }

    /// The endpoint whose requests are held.
    public let endpoint: Endpoint
    /// How many requests it waits for.
    package let count: Int
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
    /// - Parameter timeout: How long to wait, in real time; thirty seconds by default, not at all where it is zero or
    ///   less. Time in which a busy process gives its tasks no turn does not count.
    /// - Returns: The requests in order of arrival.
    /// - Throws: ``GateError`` that says who did come, at the time-out or when the gate opens before, as it does where
    ///   the provider stops; `CancellationError` where the task is cancelled.
    @discardableResult
    public func waitUntilFull(timeout: Duration = .seconds(30)) async throws -> [HeldRequest] {
        let wait = Wait<[HeldRequest]>()
        let number = listen(wait)
        defer { state.withLock { $0.listeners[number] = nil } }
        let ending = await wait.ending(within: timeout)
        if case .happened(let held) = ending { return held }
        if case .cancelled = ending { throw CancellationError() }
        throw GateError(endpoint: endpoint, expected: count, arrived: state.withLock { $0.arrived })
    }

    /// Lets requests go on, one after another in the order given; the gate is open from then on.
    ///
    /// - Parameter order: Their positions in ``held``; those that are left out follow in order of arrival.
    public func release(_ order: some Sequence<Int>) {
        let (all, listeners) = state.withLock { state in
            state.isOpen = true
            defer { (state.waiting, state.listeners) = ([], [:]) }
            return (state.waiting, state.listeners.values)
        }
        for listener in listeners { listener.end(.stopped) }
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
        let full = state.withLock { state -> (arrived: [HeldRequest], listeners: [Wait<[HeldRequest]>])? in
            guard !state.isOpen else { return nil }
            state.waiting.append(Waiting(held: held, proceed: proceed))
            state.arrived.append(held)
            guard state.arrived.count >= count else { return ([], []) }
            defer { state.listeners = [:] }
            return (state.arrived, Array(state.listeners.values))
        }
        guard let full else { return false }
        for listener in full.listeners { listener.end(.happened(full.arrived)) }
        return true
    }

    private func listen(_ wait: Wait<[HeldRequest]>) -> Int {
        state.withLock { state in
            state.lastListener += 1
            if state.arrived.count >= count {
                wait.end(.happened(state.arrived))
            } else if state.isOpen {
                wait.end(.stopped)
            } else {
                state.listeners[state.lastListener] = wait
            }
            return state.lastListener
        }
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
        return "the gate at \(endpoint) waits for \(expected) request\(expected == 1 ? "" : "s"); \(came)"
    }
}
