import HTTPWire
import Loopback

/// Those who wait for an exchange that has not happened yet.
struct ExchangeWaiters: Sendable {
    /// An exchange that somebody waits for: the so-manieth with an endpoint.
    private struct Place: Hashable, Sendable {
        let endpoint: Endpoint
        let count: Int
    }

    private var waits: [Int: (place: Place, wait: Wait<Exchange>)] = [:]
    /// Who waits for an exchange, so that thousands who wait for others cost nothing.
    private var numbers: [Place: [Int]] = [:]
    /// How many exchanges there were with an endpoint since somebody began to wait.
    private var counts: [Endpoint: Int] = [:]
    private var last = 0
    private var isStopped = false

    /// Takes in someone who waits for so many more exchanges with an endpoint; gives a number to forget the wait by.
    mutating func add(_ wait: Wait<Exchange>, for left: Int, to endpoint: Endpoint) -> Int {
        last += 1
        guard !isStopped else {
            wait.end(.stopped)
            return last
        }
        let place = Place(endpoint: endpoint, count: counts[endpoint, default: 0] + left)
        waits[last] = (place, wait)
        numbers[place, default: []].append(last)
        return last
    }

    mutating func forget(_ number: Int) {
        guard let (place, _) = waits.removeValue(forKey: number) else { return }
        numbers[place]?.removeAll { $0 == number }
        if numbers[place]?.isEmpty ?? false { numbers[place] = nil }
    }

    /// Counts an exchange; gives those who waited for just this one.
    mutating func met(by exchange: Exchange) -> [Wait<Exchange>] {
        guard !waits.isEmpty else { return [] }
        return [exchange.endpoint, .any].flatMap { endpoint -> [Wait<Exchange>] in
            counts[endpoint, default: 0] += 1
            let place = Place(endpoint: endpoint, count: counts[endpoint, default: 0])
            return (numbers.removeValue(forKey: place) ?? []).compactMap { waits.removeValue(forKey: $0)?.wait }
        }
    }

    /// Gives all who wait; whoever comes later does not wait.
    mutating func stop() -> [Wait<Exchange>] {
        defer { (waits, numbers, isStopped) = ([:], [:], true) }
        return waits.values.map(\.wait)
    }
}
