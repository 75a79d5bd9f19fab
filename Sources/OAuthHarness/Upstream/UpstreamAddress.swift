import HTTPWire
import Loopback

/// The origin of a provider that is recorded.
package struct UpstreamAddress: Hashable, Sendable {
    package let isSecure: Bool
    /// The host as a `Host` field has it; an IPv6 address in brackets.
    package let host: String
    package let port: UInt16

    /// What a text must look like.
    package static let expected = "an origin such as https://gitlab.example, without a path"

    /// Reads an origin, a slash at its end allowed; nil for all else.
    package init?(_ text: String) {
        let origin = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard URLText.isOrigin(origin) else { return nil }
        isSecure = origin.hasPrefix("https://")
        guard let authority = Authority(origin.dropFirst(isSecure ? 8 : 7)), authority.port != 0 else { return nil }
        host = authority.host
        port = authority.port ?? (isSecure ? 443 : 80)
    }

    /// The value of `Host`: without the port that the scheme implies.
    package var authority: String { port == (isSecure ? 443 : 80) ? host : "\(host):\(port)" }

    package var origin: String { (isSecure ? "https://" : "http://") + authority }

    package var bareHost: String { Authority.bare(host) }

    /// Whether the host is an address and no name.
    var isNumeric: Bool { SocketAddress.isAddress(bareHost) }
}
