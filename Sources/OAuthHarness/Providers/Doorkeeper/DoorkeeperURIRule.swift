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
        guard let uri = RedirectURIParts(sent) else { return .other("redirect_uri is not absolute") }
        return uri.isWeb && uri.host.isEmpty ? .other("redirect_uri has no host") : nil
    }

    static let outOfBand = Array("urn:ietf:wg:oauth:2.0:oob".utf8)

    private static func matches(_ sent: [UInt8], _ registered: [UInt8], _ rule: Doorkeeper.RedirectMatch) -> Bool {
        let comparesQueries = rule != .queryNeverMatches
        guard rule != .exact else { return sent == registered }
        if sent == registered { return comparesQueries || !registered.contains(0x3F) }
        guard var left = RedirectURIParts(sent), var right = RedirectURIParts(registered) else { return false }
        if let query = right.query {
            guard comparesQueries, let sentQuery = left.query,
                query.split(separator: 0x26).sorted(by: { $0.lexicographicallyPrecedes($1) })
                    == sentQuery.split(separator: 0x26).sorted(by: { $0.lexicographicallyPrecedes($1) })
            else { return false }
        }
        // Ruby's URI fills in the default port.
        left.dropDefaultPort()
        right.dropDefaultPort()
        left.query = nil
        right.query = nil
        if rule == .loopbackPort, left.isLoopbackLiteral, right.isLoopbackLiteral {
            left.port = nil
            right.port = nil
        }
        return left == right
    }
}
