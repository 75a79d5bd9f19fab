/// The parts of a redirect URI that a provider compares.
struct RedirectURIParts {
    /// All in front of `?` and `#`.
    let base: [UInt8]
    /// The scheme in lower case.
    let scheme: String
    /// All behind the authority, `/` where there is nothing.
    let path: String
    /// The host in lower case, brackets kept.
    let host: String
    /// The port's digits; empty where none is named.
    let port: String

    /// Nil for what has no scheme.
    init?(_ uri: [UInt8]) {
        base = Array(uri.prefix { $0 != 0x3F && $0 != 0x23 })
        guard let scheme = base.firstRange(of: Array(":/".utf8)), scheme.lowerBound > 0 else { return nil }
        self.scheme = String(decoding: base[..<scheme.lowerBound], as: UTF8.self).lowercased()
        let hasAuthority = base[scheme.upperBound...].first == 0x2F
        let rest = base[(hasAuthority ? scheme.upperBound + 1 : scheme.upperBound - 1)...]
        let authority = hasAuthority ? String(decoding: rest.prefix { $0 != 0x2F }, as: UTF8.self) : ""
        let tail = String(decoding: rest.dropFirst(hasAuthority ? authority.utf8.count : 0), as: UTF8.self)
        path = tail.isEmpty ? "/" : tail
        let named = authority.split(separator: "@").last.map(String.init) ?? ""
        let bracket = named.lastIndex(of: "]") ?? named.startIndex
        let colon = named[bracket...].lastIndex(of: ":")
        host = named[..<(colon ?? named.endIndex)].lowercased()
        port = colon.map { String(named[named.index(after: $0)...]) } ?? ""
    }

    var hasPort: Bool { !port.isEmpty }
    var isLoopback: Bool { host == "localhost" || host == "[::1]" || host.hasPrefix("127.") }

    /// Whether the host is a domain or below it.
    func isBelow(_ domain: String) -> Bool {
        let domain = domain.lowercased()
        return host == domain || host.hasSuffix("." + domain)
    }
}
