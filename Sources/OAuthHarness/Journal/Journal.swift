/// Every exchange of a provider so far: an immutable snapshot, ordered by arrival.
///
/// A provider keeps the last 10,000 exchanges; ``dropped`` counts those before.
public struct Journal: Sendable {
    /// How many exchanges a provider keeps.
    public static let capacity = 10_000

    /// The exchanges.
    public private(set) var exchanges: [Exchange] = []
    /// How many older exchanges are gone.
    public private(set) var dropped = 0

    /// The exchanges with an endpoint.
    ///
    /// - Parameters:
    ///   - endpoint: The endpoint; ``Endpoint/any`` for all.
    ///   - grant: A grant type to narrow token requests to; nil for any.
    /// - Returns: The exchanges in order of arrival.
    public func requests(to endpoint: Endpoint, grant: GrantType? = nil) -> [Exchange] {
        exchanges.filter {
            (endpoint == .any || $0.endpoint == endpoint) && (grant == nil || $0.grantType == grant)
        }
    }

    /// The exchange of a number.
    ///
    /// - Parameter number: The number, from 1.
    /// - Returns: The exchange, or nil where there is none or it is gone.
    public subscript(exchange number: Int) -> Exchange? {
        let index = number - 1 - dropped
        return exchanges.indices.contains(index) ? exchanges[index] : nil
    }

    mutating func append(_ exchange: Exchange) {
        if exchanges.count >= Self.capacity * 2 {
            dropped += exchanges.count - Self.capacity
            exchanges.removeFirst(exchanges.count - Self.capacity)
        }
        exchanges.append(exchange)
    }

    mutating func removeAll() {
        dropped += exchanges.count
        exchanges.removeAll()
    }

    /// At most ``capacity`` exchanges.
    var bounded: Journal {
        guard exchanges.count > Self.capacity else { return self }
        var copy = self
        copy.dropped += exchanges.count - Self.capacity
        copy.exchanges.removeFirst(exchanges.count - Self.capacity)
        return copy
    }
}
