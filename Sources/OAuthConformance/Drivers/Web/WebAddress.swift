import HTTPWire

/// An address of the web, its parts as they were written.
struct WebAddress: Hashable, Sendable {
    let scheme: String
    let host: String
    let port: UInt16
    /// Path and query; never empty, never with a fragment.
    let target: String
    /// The schemes of the addresses that it leads to.
    private let schemes: Set<String>

    /// Reads an absolute address of one of the schemes, `http` alone by default; nil for every other kind.
    init?(_ text: String, schemes: Set<String> = ["http"]) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, let scheme = Self.scheme(of: whole), schemes.contains(scheme) else { return nil }
        let rest = whole.dropFirst(scheme.count + 1)
        guard rest.hasPrefix("//") else { return nil }
        let authority = rest.dropFirst(2).prefix { !"/?".contains($0) }
        let target = rest.dropFirst(2 + authority.count)
        guard let authority = Authority(authority) else { return nil }
        let port = authority.port ?? Self.port(of: scheme)
        self.init(scheme: scheme, host: authority.host, port: port, target: String(target), schemes: schemes)
    }

    private init(scheme: String, host: String, port: UInt16, target: String, schemes: Set<String>) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.target = target.hasPrefix("/") ? target : "/" + target
        self.schemes = schemes
    }

    var isOfThisMachine: Bool { Authority.isLoopback(host) }
    /// The host without the brackets of an IPv6 address.
    var bareHost: String { Authority.bare(host) }
    var origin: String { "\(scheme)://\(host):\(port)" }
    var path: String { String(target.prefix { $0 != "?" }) }
    var text: String { origin + target }
    /// The host as a URL has it, with the port where it is not the scheme's own.
    var authority: String { port == Self.port(of: scheme) ? host : "\(host):\(port)" }
    /// The address without its query, which may hold secrets.
    var place: String { "\(scheme)://\(authority)\(path)" }
    /// The schemes that a browser opens.
    static let web: Set<String> = ["http", "https"]

    /// Where a reference on this page leads (RFC 3986 §5.2); nil where it leaves HTTP.
    func resolve(_ reference: String) -> WebAddress? {
        let text = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first.map(
            String.init
        )
        guard let text else { return self }
        if Self.scheme(of: text[...]) != nil { return WebAddress(text, schemes: schemes) }
        if text.hasPrefix("//") { return WebAddress("\(scheme):\(text)", schemes: schemes) }
        if text.isEmpty { return self }
        if text.hasPrefix("?") { return with(path + text) }
        let query = text.firstIndex(of: "?").map { String(text[$0...]) } ?? ""
        let reference = text.prefix { $0 != "?" }
        guard !reference.hasPrefix("/") else { return with(Self.normalised(String(reference)) + query) }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
        return with(Self.normalised(folder + reference) + query)
    }

    /// The same origin with another path and query.
    func with(_ target: String) -> WebAddress {
        WebAddress(scheme: scheme, host: host, port: port, target: target, schemes: schemes)
    }

    // MARK: -

    private static func scheme(of text: Substring) -> String? {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isLetter else { return nil }
        let scheme = text[..<colon]
        guard scheme.allSatisfy({ $0.isLetter || $0.isNumber || "+-.".contains($0) }) else { return nil }
        return scheme.lowercased()
    }

    /// The port that an address without one means.
    static func port(of scheme: String) -> UInt16 { scheme == "https" ? 443 : 80 }

    /// Takes `.` and `..` out of a path.
    private static func normalised(_ path: String) -> String {
        var parts: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (place, segment) in segments.enumerated() {
            let isLast = place == segments.count - 1
            switch segment {
            case ".": if isLast { parts.append("") }
            case "..":
                if parts.count > 1 { parts.removeLast() }
                if isLast { parts.append("") }
            default: parts.append(segment)
            }
        }
        return parts.joined(separator: "/")
    }
}
