import Loopback

extension MockProvider {
    /// Holds the next requests to an endpoint until so many have arrived.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint; ``Endpoint/any`` for all.
    ///   - count: How many requests the gate is for; 2 by default.
    /// - Returns: The gate; it is open once the test releases it, or lets go of it.
    public func hold(_ endpoint: Endpoint, count: Int = 2) -> Gate {
        let gate = Gate(endpoint, count: count)
        engine.gates.add(gate)
        return gate
    }

    /// Keeps the next answers of an endpoint back, so that a test can change them before they are sent.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint; ``Endpoint/any`` for all.
    ///   - count: How many answers are held; 1 by default.
    /// - Returns: The gate; what it holds is sent once the test releases it, or lets go of the gate.
    public func holdAnswers(of endpoint: Endpoint, count: Int = 1) -> AnswerGate {
        holdAnswers(of: endpoint, count: count) {}
    }

    /// The same; a body hears of each answer that is held, on the thread that answers.
    package func holdAnswers(
        of endpoint: Endpoint,
        count: Int,
        onHold: @escaping @Sendable () -> Void
    ) -> AnswerGate {
        let gate = AnswerGate(endpoint, count: count, onHold: onHold)
        engine.gates.add(gate)
        return gate
    }

    /// Waits for a request to an endpoint, or finds it in the journal.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint; ``Endpoint/any`` for all.
    ///   - count: Which one, counted from 1; the first by default, and where it is less.
    ///   - timeout: How long to wait, in real time; thirty seconds by default, not at all where it is zero or less.
    ///     Time in which a busy process gives its tasks no turn does not count.
    /// - Returns: The exchange.
    /// - Throws: ``RequestTimeout`` that lists what did arrive, at the time-out or when the provider stops;
    ///   `CancellationError` where the task is cancelled.
    @discardableResult
    public func waitForRequest(
        to endpoint: Endpoint,
        count: Int = 1,
        timeout: Duration = .seconds(30)
    ) async throws -> Exchange {
        let count = max(1, count)
        let wait = Wait<Exchange>()
        let number = engine.add(wait, forRequest: count, to: endpoint)
        defer { engine.forget(wait: number) }
        let ending = await wait.ending(within: timeout)
        if case .happened(let exchange) = ending { return exchange }
        if case .cancelled = ending { throw CancellationError() }
        var isStopped = false
        if case .stopped = ending { isStopped = true }
        throw RequestTimeout(endpoint: endpoint, expected: count, arrived: journal.exchanges, isStopped: isStopped)
    }
}

/// A request that did not come in time.
public struct RequestTimeout: Error, Sendable, Hashable, CustomStringConvertible {
    /// The endpoint it was awaited at.
    public let endpoint: Endpoint
    /// How many requests were awaited there.
    public let expected: Int
    /// The exchanges that did happen.
    public let arrived: [Exchange]
    /// Whether the provider stopped before the time was over.
    public let isStopped: Bool

    /// The fact, then one line for each exchange that did happen.
    public var description: String {
        let there = arrived.filter { endpoint == .any || $0.endpoint == endpoint }.count
        let end = isStopped ? ", the provider stopped" : ""
        let head =
            "waited for request \(expected) to \(endpoint), \(there) came\(end); the journal has \(arrived.count):"
        return ([head] + arrived.map(\.description)).joined(separator: "\n  ")
    }
}
