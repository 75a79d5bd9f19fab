/// Every exchange of a provider so far: an immutable snapshot, ordered by arrival.
///
/// A provider keeps the last 10,000 exchanges, and 64 MiB of them. Above that it lets go of the oldest bodies first,
/// then of the oldest exchanges; the newest exchange stays whole. ``Exchange/droppedBytes`` and ``dropped`` say so.
public struct Journal: Sendable {
    /// How many exchanges a provider keeps.
    package static let capacity = 10_000
    /// How many bytes of messages a provider keeps unless it is told otherwise.
    package static let defaultByteLimit = 64 << 20

    /// A ring once it is full: the newest takes the place of the oldest.
    private var ring: [Exchange] = []
    private var oldest = 0
    /// How many of the oldest exchanges have been looked through for bodies.
    private var lightened = 0
    /// What the messages of all exchanges weigh.
    private var bytes = 0
    /// How many bytes of messages are kept; 0 for any number.
    var byteLimit = Journal.defaultByteLimit {
        didSet { fit() }
    }
    /// How many older exchanges are gone.
    public private(set) var dropped = 0
    /// How many exchanges there were with each endpoint, those that are gone included.
    private var counts: [Endpoint: Int] = [:]

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

    /// The endpoints in the order in which they were asked: `[.authorization, .token, .userinfo]`.
    public var endpoints: [Endpoint] { exchanges.map(\.endpoint) }

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
        bytes += exchange.weight
        counts[exchange.endpoint, default: 0] += 1
        if ring.count == Self.capacity {
            forget(ring[oldest])
            ring[oldest] = exchange
            oldest = (oldest + 1) % Self.capacity
        } else {
            ring.append(exchange)
        }
        fit()
    }

    /// Puts another form of an exchange in its place; one that is gone, or has lost its bodies, stays as it is.
    mutating func replace(_ exchange: Exchange, by other: Exchange) {
        let index = exchange.number - 1 - dropped
        guard ring.indices.contains(index) else { return }
        let place = (oldest + index) % ring.count
        guard ring[place].isSame(as: exchange) else { return }
        ring[place] = other
        bytes += other.weight - exchange.weight
        fit()
    }

    /// Forgets all that happened; the limit stays.
    mutating func removeAll() {
        let limit = byteLimit
        self = Journal()
        byteLimit = limit
    }

    /// How many exchanges there were with an endpoint, those that are gone included.
    func count(of endpoint: Endpoint) -> Int {
        endpoint == .any ? ring.count + dropped : counts[endpoint] ?? 0
    }

    private mutating func forget(_ exchange: Exchange) {
        bytes -= exchange.weight
        dropped += 1
        lightened = max(0, lightened - 1)
    }

    /// Lets go of what is above the limit, the newest exchange left out.
    private mutating func fit() {
        guard byteLimit > 0 else { return }
        while bytes > byteLimit, lightened < ring.count - 1 {
            let index = (oldest + lightened) % ring.count
            let light = ring[index].withoutBodies
            bytes += light.weight - ring[index].weight
            ring[index] = light
            lightened += 1
        }
        guard bytes > byteLimit, ring.count > 1 else { return }
        (ring, oldest) = (exchanges, 0)
        var count = 0
        while bytes > byteLimit, count < ring.count - 1 {
            forget(ring[count])
            count += 1
        }
        ring.removeFirst(count)
    }

    /// The same, with its exchanges in one piece: whoever looks at a snapshot asks for them more than once.
    var snapshot: Journal {
        var copy = self
        (copy.ring, copy.oldest) = (exchanges, 0)
        return copy
    }
}

extension Journal: CustomStringConvertible {
    /// One line an exchange: `4  POST /oauth/token  401  invalid_grant: code#1 was already redeemed in exchange 3`.
    public var description: String { exchanges.map(\.description).joined(separator: "\n") }
}
