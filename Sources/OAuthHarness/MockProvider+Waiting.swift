import HTTPWire
import Loopback
import SystemCalls

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

    /// Waits for a request to an endpoint, or finds it in the journal.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint; ``Endpoint/any`` for all.
    ///   - count: Which one, counted from 1; the first by default.
    ///   - timeout: How long to wait, in real time; thirty seconds by default.
    /// - Returns: The exchange.
    /// - Throws: ``RequestTimeout`` that lists what did arrive.
    @discardableResult
    public func waitForRequest(
        to endpoint: Endpoint,
        count: Int = 1,
        timeout: Duration = .seconds(30)
    ) async throws -> Exchange {
        let waiters = engine.waiting
        let waiter = Locked<Int?>(nil)
        let timer = try LoopTimer(after: timeout) {
            if let id = waiter.withLock({ $0 }) { waiters.giveUp(id) }
        }
        defer { timer.cancel() }
        let found = await withCheckedContinuation { continuation in
            let id = waiters.add(continuation) { [weak self] _ in
                (self?.journal.requests(to: endpoint).count ?? count) >= count
            }
            waiter.withLock { $0 = id }
            if journal.requests(to: endpoint).count >= count { waiters.giveUp(id) }
        }
        let requests = journal.requests(to: endpoint)
        guard requests.count >= count else {
            throw RequestTimeout(endpoint: endpoint, expected: count, arrived: journal.exchanges)
        }
        return found ?? requests[count - 1]
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

    /// The fact, then one line for each exchange that did happen.
    public var description: String {
        let there = arrived.filter { $0.endpoint == endpoint }.count
        let head = "waited for request \(expected) to \(endpoint), \(there) came; the journal has \(arrived.count):"
        return ([head] + arrived.map(\.description)).joined(separator: "\n  ")
    }
}
