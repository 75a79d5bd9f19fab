/// How a provider compares the redirect URI of a request with a registered one.
public struct RedirectURIRule: Sendable {
    /// Whether two redirect URIs fit each other.
    package let matches: @Sendable (_ sent: [UInt8], _ registered: [UInt8]) -> Bool
    /// Whether a redirect URI is unusable whatever was registered.
    public let refuses: @Sendable (_ sent: [UInt8]) -> Finding?

    /// Makes a rule.
    ///
    /// - Parameters:
    ///   - refuses: Whether a redirect URI is unusable whatever was registered; never by default.
    ///   - matches: Whether the one that was sent fits a registered one.
    public init(
        refuses: @escaping @Sendable (_ sent: [UInt8]) -> Finding? = { _ in nil },
        matches: @escaping @Sendable (_ sent: [UInt8], _ registered: [UInt8]) -> Bool
    ) {
        self.refuses = refuses
        self.matches = matches
    }

    /// Byte for byte (RFC 6749 §3.1.2.3, RFC 9700 §2.1).
    public static let exact = RedirectURIRule { $0 == $1 }

    /// Scheme, host and port are equal; any path below is allowed, as where a console registers a domain.
    public static let sameHost = RedirectURIRule { sent, registered in
        guard let left = RedirectURIParts(hierarchical: sent), let right = RedirectURIParts(hierarchical: registered),
            left.scheme == right.scheme
        else { return false }
        return left.host == right.host && left.port == right.port && !left.host.isEmpty
    }

    /// Scheme, host, port and path are equal; a query of the request's own is allowed.
    public static let ignoringQuery = RedirectURIRule { sent, registered in
        sent.prefix { $0 != 0x3F } == registered.prefix { $0 != 0x3F }
    }
}
