import HTTPWire
import SystemCalls

/// Those who wait for an exchange that has not happened yet.
final class ExchangeWaiters: Sendable {
    private struct Waiter: Sendable {
        let matches: @Sendable (Exchange) -> Bool
        let continuation: CheckedContinuation<Exchange?, Never>
    }

    private struct State: Sendable {
        var waiters: [Int: Waiter] = [:]
        var next = 0
    }

    private let state = Locked(State())

    func tell(of exchange: Exchange) {
        let met = state.withLock { state -> [CheckedContinuation<Exchange?, Never>] in
            guard !state.waiters.isEmpty else { return [] }
            let met = state.waiters.filter { $0.value.matches(exchange) }
            for id in met.keys { state.waiters[id] = nil }
            return met.values.map(\.continuation)
        }
        for continuation in met { continuation.resume(returning: exchange) }
    }

    func add(
        _ continuation: CheckedContinuation<Exchange?, Never>,
        matching: @escaping @Sendable (Exchange) -> Bool
    ) -> Int {
        state.withLock { state in
            state.next += 1
            state.waiters[state.next] = Waiter(matches: matching, continuation: continuation)
            return state.next
        }
    }

    func giveUp(_ id: Int) {
        let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
        waiter?.continuation.resume(returning: nil)
    }
}
