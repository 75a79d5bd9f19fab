/// How Doorkeeper compares redirect URIs (doorkeeper.md §4.3).
enum DoorkeeperURIRule {
    /// The rule of a profile.
    static func rule(_ profile: ProviderProfile) -> RedirectURIRule {
        let generation = generation(profile)
        return RedirectURIRule { sent in
            refuses(sent)
        } matches: { sent, registered in
            matches(sent, registered, generation)
        }
    }

    private static func generation(_ profile: ProviderProfile) -> Doorkeeper.RedirectMatch {
        let set = profile[Doorkeeper.redirectMatch]
        let version = profile[Doorkeeper.version]
        guard set == .stock else { return set }
        if version.ignoresLoopbackPort { return .loopbackPort }
        return version.comparesQueries ? .querySet : .queryNeverMatches
    }

    private static func refuses(_ sent: [UInt8]) -> Finding? {
        if sent.contains(0x23) { return .other("redirect_uri has a fragment") }
        guard sent != outOfBand else { return nil }
        guard let uri = SplitURI(sent) else { return .other("redirect_uri is not absolute") }
        return uri.isWeb && uri.host.isEmpty ? .other("redirect_uri has no host") : nil
    }

    static let outOfBand = Array("urn:ietf:wg:oauth:2.0:oob".utf8)

    private static func matches(_ sent: [UInt8], _ registered: [UInt8], _ rule: Doorkeeper.RedirectMatch) -> Bool {
        let comparesQueries = rule != .queryNeverMatches
        if sent == registered { return comparesQueries || !registered.contains(0x3F) }
        guard var left = SplitURI(sent), var right = SplitURI(registered) else { return false }
        if let query = right.query {
            guard comparesQueries, let sentQuery = left.query,
                query.split(separator: 0x26).sorted(by: { $0.lexicographicallyPrecedes($1) })
                    == sentQuery.split(separator: 0x26).sorted(by: { $0.lexicographicallyPrecedes($1) })
            else { return false }
        }
        left.query = nil
        right.query = nil
        if rule == .loopbackPort, left.isLoopbackLiteral, right.isLoopbackLiteral {
            left.port = nil
            right.port = nil
        }
        return left == right
    }
}

/// A URI in the parts that Ruby compares: scheme and host without case, default port and empty path filled in.
struct SplitURI: Hashable {
    let scheme: [UInt8]
    let user: [UInt8]
    let host: [UInt8]
    var port: [UInt8]?
    let path: [UInt8]
    var query: [UInt8]?

    init?(_ bytes: [UInt8]) {
        guard let colon = bytes.firstIndex(of: 0x3A), colon > 0 else { return nil }
        scheme = Self.lowercased(bytes[..<colon])
        var rest = bytes[(colon + 1)...]
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
        let end = authority.lastIndex(of: 0x5D) ?? authority.startIndex
        if let mark = authority[end...].lastIndex(of: 0x3A) {
            port = Array(authority[(mark + 1)...])
            authority = authority[..<mark]
        }
        host = Self.lowercased(authority)
        if port == Self.defaultPort(scheme) { port = nil }
    }

    var isWeb: Bool { scheme == Array("http".utf8) || scheme == Array("https".utf8) }

    var isLoopbackLiteral: Bool {
        host == Array("[::1]".utf8) || host.starts(with: Array("127.".utf8))
    }

    private static func defaultPort(_ scheme: [UInt8]) -> [UInt8]? {
        switch String(decoding: scheme, as: UTF8.self) {
        case "http": Array("80".utf8)
        case "https": Array("443".utf8)
        default: nil
        }
    }

    private static func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}
