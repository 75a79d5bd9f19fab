/// Every exchange of a provider so far: an immutable snapshot, ordered by arrival.
///
/// A provider keeps the last 10,000 exchanges; ``dropped`` counts those before.
public struct Journal: Sendable {
    /// How many exchanges a provider keeps.
    public static let capacity = 10_000

    /// A ring once it is full: the newest takes the place of the oldest.
    private var ring: [Exchange] = []
    private var oldest = 0
    /// How many older exchanges are gone.
    public private(set) var dropped = 0

    /// The exchanges.
    public var exchanges: [Exchange] { oldest == 0 ? ring : Array(ring[oldest...] + ring[..<oldest]) }

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
        guard ring.indices.contains(index) else { return nil }
        return ring[(oldest + index) % ring.count]
    }

    mutating func append(_ exchange: Exchange) {
        guard ring.count == Self.capacity else { return ring.append(exchange) }
        ring[oldest] = exchange
        oldest = (oldest + 1) % Self.capacity
        dropped += 1
    }

    mutating func removeAll() {
        dropped += ring.count
        ring.removeAll()
        oldest = 0
    }

    /// The same, with its exchanges in one piece: whoever looks at a snapshot asks for them more than once.
    var snapshot: Journal {
        var copy = self
        (copy.ring, copy.oldest) = (exchanges, 0)
        return copy
    }
}
