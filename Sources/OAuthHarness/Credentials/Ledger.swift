/// The history of every code and token: where it was minted, each time it was presented, how it died.
public struct Ledger: Sendable {
    /// What a credential is; the raw value is the first half of its name.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An authorization code.
        case code
        /// An access token.
        case accessToken = "at"
        /// A refresh token.
        case refreshToken = "rt"
        /// The `state` of an authorization request.
        case state
        /// A PKCE code challenge.
        case challenge
        /// A device code.
        case deviceCode = "device"
        /// A user code.
        case userCode = "user_code"
    }

    /// One time that a client presented a credential.
    public struct Presentation: Sendable, Hashable {
        /// The number of the exchange.
        public let exchange: Int
        /// The number of the connection; 0 where there was none.
        package let connection: Int
        /// When, on the provider's clock.
        package let instant: ProviderInstant
        /// Whether the provider accepted the request.
        public internal(set) var isAccepted: Bool
    }

    /// How a credential died.
    public struct Death: Sendable, Hashable {
        /// Why, in a few words: `used`, `revoked`, `rotated`, `expired by script`.
        public let reason: String
        /// The exchange it died in; 0 where a test did it.
        public let exchange: Int
        /// When, on the provider's clock.
        package let instant: ProviderInstant
    }

    /// The life of one credential.
    public struct Entry: Sendable, Hashable {
        /// Its name in every message: `code#1`, `at#2`.
        public let name: String
        /// What it is.
        public let kind: Kind
        /// Its bytes.
        public let value: [UInt8]
        /// The exchange that minted it; 0 where a test did.
        package let mintedBy: Int
        /// When it was minted, on the provider's clock.
        package let mintedAt: ProviderInstant
        /// The name of the credential it came from: the code of a token, the token that was refreshed.
        public let parent: String?
        /// How long it lives; nil for ever.
        public internal(set) var lifetime: Duration?
        /// Each time it was presented.
        public internal(set) var presentations: [Presentation] = []
        /// Whether the answer that carried it never reached the client whole.
        public internal(set) var isLost = false
        /// How it died; nil while nothing but age can end it.
        public internal(set) var death: Death?
    }

    /// The credentials in the order they were minted.
    public private(set) var entries: [Entry] = []
    private var positions = CredentialTable<Int>()
    private var counts: [Kind: Int] = [:]

    /// An empty history.
    package init() {}

    /// The entry of a name.
    ///
    /// - Parameter name: For example `code#1`.
    /// - Returns: The entry, or nil where no credential has that name.
    public subscript(name: String) -> Entry? {
        entries.first { $0.name == name }
    }

    /// The entry of a value.
    ///
    /// - Parameter value: The bytes as a client presents them, percent-decoded.
    /// - Returns: The entry, or nil where the provider never minted or saw them.
    public func entry(for value: [UInt8]) -> Entry? {
        positions[value].map { entries[$0] }
    }

    /// The name of a value's entry.
    func name(of value: [UInt8]) -> String? {
        positions[value].map { entries[$0].name }
    }

    @discardableResult
    mutating func mint(
        _ kind: Kind,
        _ value: [UInt8],
        by exchange: Int,
        at instant: ProviderInstant,
        parent: String? = nil,
        lifetime: Duration? = nil
    ) -> String {
        if let known = positions[value] { return entries[known].name }
        counts[kind, default: 0] += 1
        let name = "\(kind.rawValue)#\(counts[kind, default: 0])"
        positions[value] = entries.count
        // A state, a code and two tokens.
        if entries.isEmpty { entries.reserveCapacity(4) }
        entries.append(
            Entry(
                name: name,
                kind: kind,
                value: value,
                mintedBy: exchange,
                mintedAt: instant,
                parent: parent,
                lifetime: lifetime
            )
        )
        return name
    }

    /// Notes a presentation, once an exchange; returns the entry's position, nil where there is no entry.
    mutating func present(
        _ value: [UInt8],
        in exchange: Int,
        on connection: Int,
        at instant: ProviderInstant
    ) -> Int? {
        guard let position = positions[value] else { return nil }
        if entries[position].presentations.last?.exchange != exchange {
            entries[position].presentations.append(
                Presentation(exchange: exchange, connection: connection, instant: instant, isAccepted: false)
            )
        }
        return position
    }

    /// Marks the last presentation of each entry as accepted.
    mutating func accept(_ positions: [Int]) {
        for position in positions {
            guard let last = entries[position].presentations.indices.last else { continue }
            entries[position].presentations[last].isAccepted = true
        }
    }

    mutating func lose(mintedBy exchange: Int) {
        // What an exchange mints stands at the end of the list, behind all that was minted before.
        var index = entries.count
        while index > 0, entries[index - 1].mintedBy == exchange {
            index -= 1
            entries[index].isLost = true
        }
    }

    mutating func bury(_ value: [UInt8]?, because reason: String, in exchange: Int, at instant: ProviderInstant) {
        guard let value, let position = positions[value], entries[position].death == nil else { return }
        entries[position].death = Death(reason: reason, exchange: exchange, instant: instant)
    }
}
