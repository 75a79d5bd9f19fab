import Loopback
import SystemCalls

/// The origin of a provider that is recorded.
package struct UpstreamAddress: Hashable, Sendable {
    package let isSecure: Bool
    /// The host as a `Host` field has it; an IPv6 address in brackets.
    package let host: String
    package let port: UInt16

    /// Reads an origin, a slash at its end allowed; nil for all else.
    package init?(_ text: String) {
        let origin = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard URLText.isOrigin(origin) else { return nil }
        isSecure = origin.hasPrefix("https://")
        let authority = origin.dropFirst(isSecure ? 8 : 7)
        let end = authority.lastIndex(of: "]").map(authority.index(after:)) ?? authority.startIndex
        if let colon = authority[end...].lastIndex(of: ":") {
            let digits = authority[authority.index(after: colon)...]
            guard let port = UInt16(digits), port > 0, digits.allSatisfy(\.isNumber) else { return nil }
            self.port = port
            host = authority[..<colon].lowercased()
        } else {
            port = isSecure ? 443 : 80
            host = authority.lowercased()
        }
        guard !host.isEmpty, host.hasPrefix("[") == host.contains(":") else { return nil }
    }

    /// The value of `Host`: without the port that the scheme implies.
    package var authority: String { port == (isSecure ? 443 : 80) ? host : "\(host):\(port)" }

    package var origin: String { (isSecure ? "https://" : "http://") + authority }

    package var bareHost: String { host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host }

    /// Whether the host is an address and no name.
    var isNumeric: Bool { SocketAddress.isAddress(bareHost) }

    /// Looks the host up, which takes its time.
    func lookUp() -> String? {
        if isNumeric || host == "localhost" || host.hasSuffix(".localhost") { return bareHost }
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(bareHost, nil, &hints, &list) == 0 else { return nil }
        defer { freeaddrinfo(list) }
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        guard let first = list?.pointee,
            getnameinfo(first.ai_addr, first.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0
        else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
