/// The parts of a redirect URI that a provider compares; the scheme and the host in lower case, all else as it was sent.
struct RedirectURIParts: Hashable {
    let scheme: [UInt8]
    /// What stands in front of `@`.
    let user: [UInt8]
    /// The host, brackets kept; empty where the scheme has no authority behind it.
    let host: [UInt8]
    /// The port's digits; nil where none is named.
    var port: [UInt8]?
    /// All behind the authority up to the query, `/` where an authority ends the URI.
    let path: [UInt8]
    /// All behind `?` up to the fragment.
    var query: [UInt8]?

    /// Nil for what has no scheme.
    init?(_ uri: [UInt8]) {
        guard let colon = uri.firstIndex(of: 0x3A), colon > 0 else { return nil }
        scheme = Self.lowercased(uri[..<colon])
        var rest = uri[(colon + 1)...].prefix { $0 != 0x23 }
        if let mark = rest.firstIndex(of: 0x3F) {
            query = Array(rest[(mark + 1)...])
            rest = rest[..<mark]
        }
        guard rest.starts(with: [0x2F, 0x2F]) else {
            (user, host, path) = ([], [], Array(rest))
            return
        }
        rest = rest.dropFirst(2)
        let slash = rest.firstIndex(of: 0x2F) ?? rest.endIndex
        path = slash == rest.endIndex ? [0x2F] : Array(rest[slash...])
        var authority = rest[..<slash]
        let sign = authority.lastIndex(of: 0x40)
        user = sign.map { Array(authority[..<$0]) } ?? []
        if let sign { authority = authority[(sign + 1)...] }
        let bracket = authority.lastIndex(of: 0x5D) ?? authority.startIndex
        if let mark = authority[bracket...].lastIndex(of: 0x3A) {
            port = Array(authority[(mark + 1)...])
            authority = authority[..<mark]
        }
        host = Self.lowercased(authority)
    }

    /// Nil also for what has no `/` behind its scheme, such as `localhost:3000`.
    init?(hierarchical uri: [UInt8]) {
        self.init(uri)
        guard path.first == 0x2F else { return nil }
    }

    /// All of a URI in front of `?` and `#`.
    static func base(of uri: [UInt8]) -> [UInt8] { Array(uri.prefix { $0 != 0x3F && $0 != 0x23 }) }

    var hasPort: Bool { !(port ?? []).isEmpty }
    var isWeb: Bool { scheme == Array("http".utf8) || scheme == Array("https".utf8) }
    var isLoopback: Bool { isLoopbackLiteral || host == Array("localhost".utf8) }
    /// Whether the host is an address of the loopback interface, and no name.
    var isLoopbackLiteral: Bool { host == Array("[::1]".utf8) || host.starts(with: Array("127.".utf8)) }

    /// Whether the host is a domain or below it.
    func isBelow(_ domain: [UInt8]) -> Bool {
        let domain = Self.lowercased(domain)
        return host == domain || host.reversed().starts(with: ([0x2E] + domain).reversed())
    }

    /// Whether the path is a folder's or below it.
    func isInFolder(_ folder: [UInt8]) -> Bool {
        path == folder || path.starts(with: folder.last == 0x2F ? folder : folder + [0x2F])
    }

    /// Takes away a port that the scheme has anyway.
    mutating func dropDefaultPort() {
        let defaults = ["http": "80", "https": "443"]
        if let usual = defaults[String(decoding: scheme, as: UTF8.self)], port == Array(usual.utf8) { port = nil }
    }

    private static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    }
}
