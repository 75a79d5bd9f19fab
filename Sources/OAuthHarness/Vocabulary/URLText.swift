import HTTPWire
import Loopback

/// Tells whether a text can stand where a URL is needed, without changing it.
package enum URLText {
    /// A scheme, a colon and more; no space, no control character, no fragment (RFC 6749 §3.1.2).
    package static let isAbsolute: @Sendable (String) -> Bool = { text in
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: 0x3A), colon > 0, colon + 1 < bytes.count else { return false }
        let isScheme = bytes[..<colon].allSatisfy { byte in
            byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
        }
        return isScheme && bytes[0].isLetter && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x23 }
    }

    /// An origin, perhaps with a path; a slash at the end does not count.
    package static let isRoot: @Sendable (String) -> Bool = { whole in
        let text = whole.hasSuffix("/") ? String(whole.dropLast()) : whole
        let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return isOrigin(text) }
        let path = parts[3]
        return isOrigin(parts.prefix(3).joined(separator: "/")) && isAbsolute(text) && !path.isEmpty && path.last != "/"
            && !path.contains { "?@\\".contains($0) }
    }

    /// An IPv4 or IPv6 address in digits.
    package static let isAddress: @Sendable (String) -> Bool = { SocketAddress.isAddress($0) }

    /// `http` or `https`, a host, perhaps a port, and nothing behind it.
    package static let isOrigin: @Sendable (String) -> Bool = { text in
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            return !rest.isEmpty && isAbsolute(text) && !rest.contains { "/?@\\".contains($0) }
        }
        return false
    }
}
