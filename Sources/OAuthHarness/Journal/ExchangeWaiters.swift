import HTTPWire
import Loopback

/// Those who wait for an exchange that has not happened yet.
struct ExchangeWaiters: Sendable {
    private struct Waiter: Sendable {
        let wait: Wait<Exchange>
        let endpoint: Endpoint
        /// How many exchanges with the endpoint are still to come.
        var left: Int
    }

    private var waiters: [Int: Waiter] = [:]
    private var last = 0
    private var isStopped = false

    /// Takes in someone who waits for so many more exchanges with an endpoint; gives a number to forget the wait by.
    mutating func add(_ wait: Wait<Exchange>, for left: Int, to endpoint: Endpoint) -> Int {
        last += 1
        if isStopped { wait.end(.stopped) } else { waiters[last] = Waiter(wait: wait, endpoint: endpoint, left: left) }
        return last
    }

    mutating func forget(_ number: Int) {
        waiters[number] = nil
    }

    /// Counts an exchange; gives those who waited for just this one.
    mutating func met(by exchange: Exchange) -> [Wait<Exchange>] {
        guard !waiters.isEmpty else { return [] }
        var met: [Wait<Exchange>] = []
        for (number, waiter) in waiters where waiter.endpoint == .any || waiter.endpoint == exchange.endpoint {
            waiters[number]?.left -= 1
            guard waiter.left <= 1 else { continue }
            met.append(waiter.wait)
            waiters[number] = nil
        }
        return met
    }

    /// Gives all who wait; whoever comes later does not wait.
    mutating func stop() -> [Wait<Exchange>] {
        defer { (waiters, isStopped) = ([:], true) }
        return waiters.values.map(\.wait)
    }
}
