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

    /// The rules that have names, with the words of provider files.
    package static let words: [(name: String, summary: String, rule: RedirectURIRule)] = [
        ("exact", "Byte for byte.", .exact), ("ignoringQuery", "All in front of the query is equal.", .ignoringQuery),
        ("sameHost", "Scheme, host and port are equal; any path will do.", .sameHost),
        ("samePath", "Host and path are equal; scheme, port and query may differ.", .samePath),
        ("hostName", "The host is the registered one, a bare host or that of a URI; all else may differ.", .hostName),
        ("bareHost", "As hostName, without a port but on this machine.", .bareHost),
        ("any", "Any redirect URI will do.", .any),
    ]

    /// Any will do.
    package static let any = RedirectURIRule { _, _ in true }

    /// The host is equal; what is registered may be a bare host.
    package static let hostName = RedirectURIRule { sent, registered in
        guard let uri = RedirectURIParts(hierarchical: sent) else { return false }
        let host = RedirectURIParts(hierarchical: registered)?.host ?? registered
        return !uri.host.isEmpty && uri.host == host
    }

    /// The host is equal; only a redirect URI on this machine may have a port.
    package static let bareHost = RedirectURIRule(
        refuses: { sent in
            guard let uri = RedirectURIParts(sent), uri.hasPort, !uri.isLoopback else { return nil }
            return .other("redirect_uri has a port")
        },
        matches: hostName.matches
    )

    /// Host and path are equal.
    package static let samePath = RedirectURIRule { sent, registered in
        guard let left = RedirectURIParts(hierarchical: sent), let right = RedirectURIParts(hierarchical: registered)
        else { return false }
        return left.host == right.host && left.path == right.path && !left.host.isEmpty
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
