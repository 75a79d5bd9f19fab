import HTTPWire
import JSONText

/// The cookies of one browser (RFC 6265 §5); they know hosts and paths, no ports, as in every browser.
struct CookieJar: Sendable {
    private struct Cookie: Sendable {
        let name: String
        let value: String
        let host: String
        let coversSubdomains: Bool
        let path: String
        let isStrict: Bool
    }

    private var cookies: [Cookie] = []
    /// How many cookies are kept, and how long each may be; the oldest go first (RFC 6265 §6.1 asks for 50 and 4096).
    private static let limits = (count: 180, bytes: 4096)

    /// Takes what a response sets.
    mutating func store(_ headers: HTTPHeaders, from address: WebAddress) {
        for field in headers.all("Set-Cookie") {
            store(field.value, from: address)
        }
    }

    /// The `Cookie` field for a request; nil where there is none.
    func field(for address: WebAddress, isCrossSite: Bool) -> String? {
        let fitting = cookies.filter { cookie in
            let isHost =
                cookie.host == address.host || cookie.coversSubdomains && address.host.hasSuffix("." + cookie.host)
            return isHost && Self.covers(cookie.path, address.path) && !(isCrossSite && cookie.isStrict)
        }
        guard !fitting.isEmpty else { return nil }
        return fitting.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
    }

    private mutating func store(_ text: String, from address: WebAddress) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimming { $0 == " " } }
        guard let pair = parts.first, let equals = pair.firstIndex(of: "="), equals > pair.startIndex else { return }
        guard pair.utf8.count <= Self.limits.bytes else { return }
        var attributes: [String: String] = [:]
        for part in parts.dropFirst() {
            let halves = part.split(separator: "=", maxSplits: 1).map { $0.trimming { $0 == " " } }
            guard let name = halves.first else { continue }
            attributes[name.lowercased()] = halves.count > 1 ? halves[1] : ""
        }
        let domain = attributes["domain"].map { $0.lowercased().drop { $0 == "." } }.map(String.init)
        if let domain, domain != address.host, !address.host.hasSuffix("." + domain) { return }
        let folder = address.path.lastIndex(of: "/").map { address.path[..<$0] } ?? ""
        let path =
            attributes["path"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? (folder.isEmpty ? "/" : String(folder))
        let cookie = Cookie(
            name: String(pair[..<equals]),
            value: String(pair[pair.index(after: equals)...]),
            host: domain ?? address.host,
            coversSubdomains: domain != nil,
            path: path,
            isStrict: attributes["samesite"]?.lowercased() == "strict"
        )
        cookies.removeAll { $0.name == cookie.name && $0.host == cookie.host && $0.path == cookie.path }
        guard !Self.isDeletion(attributes) else { return }
        cookies.append(cookie)
        if cookies.count > Self.limits.count { cookies.removeFirst() }
    }

    /// Browsers delete a cookie by a date in the past; a run is short, so a year says enough.
    private static func isDeletion(_ attributes: [String: String]) -> Bool {
        if let age = attributes["max-age"].flatMap({ Int($0) }) { return age <= 0 }
        guard let expires = attributes["expires"] else { return false }
        let years = expires.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }
        return years.first.map { $0 < 2020 } ?? false
    }

    private static func covers(_ path: String, _ target: String) -> Bool {
        target == path || target.hasPrefix(path) && (path.hasSuffix("/") || target.dropFirst(path.count).hasPrefix("/"))
    }
}
