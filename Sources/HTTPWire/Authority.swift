/// The host and the port of an address (RFC 3986 §3.2); nobody's name stands before them.
package struct Authority: Hashable, Sendable {
    /// A name in lower case, or an address; one of IPv6 in brackets.
    package let host: String
    /// Nil where none is written.
    package let port: UInt16?

    /// Reads `host` or `host:port`; nil for all else.
    package init?(_ text: some StringProtocol) {
        let text = String(text).utf8
        var rest = text[...]
        if rest.first == 0x5B, let end = rest.firstIndex(of: 0x5D) {
            rest = rest[rest.index(after: end)...]
        } else {
            rest = rest.drop { $0 != 0x3A }
        }
        let host = text[..<rest.startIndex]
        let digits = rest.dropFirst()
        guard !host.isEmpty, host.allSatisfy({ $0 > 0x20 && !"@/\\?#".utf8.contains($0) }),
            rest.isEmpty || rest.first == 0x3A, digits.allSatisfy(\.isDigit)
        else { return nil }
        port = UInt16(String(decoding: digits, as: UTF8.self))
        guard digits.isEmpty || port != nil else { return nil }
        self.host = String(decoding: host, as: UTF8.self).lowercased()
    }

    /// The host without the brackets of an IPv6 address.
    package var bareHost: String { Self.bare(host) }

    package static func bare(_ host: String) -> String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }

    /// Whether a host is one of the usual three names of this machine.
    package static func isLoopback(_ host: String) -> Bool {
        ["127.0.0.1", "localhost", "[::1]"].contains(host)
    }

    /// Whether a name means this machine: `localhost`, or one below it (RFC 6761 §6.3).
    package static func isLocal(name: String) -> Bool {
        let name = name.lowercased()
        return name == "localhost" || name.hasSuffix(".localhost")
    }
}
