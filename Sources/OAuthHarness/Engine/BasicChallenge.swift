import HTTPWire

/// The challenge that hangs a known client: a 401 with a `Basic` realm is never delivered by the URLSession of Swift on
/// Linux up to 6.3.1, which waits for a credential that nobody has.
enum BasicChallenge {
    /// A note for the journal where the answer hangs the client that asked; nil elsewhere.
    static func note(on reply: Reply, to request: HTTPRequest) -> String? {
        guard let agent = request.headers.bytes(of: "User-Agent"), isAffected(agent),
            reply.headers.all("WWW-Authenticate").contains(where: { hasBasicRealm($0.value.lowercased()) })
        else { return nil }
        return "this answer hangs the client: URLSession on Linux up to Swift 6.3.1 never delivers a 401 with a Basic"
            + " realm; leave the realm out, or run the test in memory"
    }

    /// Whether a User-Agent is the one that this URLSession writes: a version that is unknown, then that of its curl.
    private static func isAffected(_ agent: [UInt8]) -> Bool {
        guard let start = agent.lastIndex(of: 0x28) else { return false }
        return agent[start...].starts(with: "(unknown version) curl/".utf8)
    }

    /// Whether a `realm` belongs to a `basic` challenge, wherever that stands in the list (RFC 9110 §11.6.1).
    private static func hasBasicRealm(_ value: String) -> Bool {
        var scheme: Substring = ""
        for part in value.split(separator: ",") {
            let words = part.split(separator: " ", maxSplits: 1)
            guard let first = words.first else { continue }
            let isParameter = first.contains("=")
            if !isParameter { scheme = first }
            let parameter = isParameter ? part : words.dropFirst().first ?? ""
            if scheme == "basic", parameter.drop(while: { $0 == " " }).hasPrefix("realm") { return true }
        }
        return false
    }
}
