import HTTPWire
import SystemCalls

/// An IPv4 or IPv6 address with a port.
package struct SocketAddress: Sendable {
    private enum Storage: Sendable {
        case v4(sockaddr_in)
        case v6(sockaddr_in6)
    }

    private let storage: Storage

    /// Reads an address in digits, an IPv6 one with or without brackets; names are not looked up.
    init?(_ host: String, port: UInt16) {
        var v4 = Platform.emptyAddress4()
        if inet_pton(AF_INET, host, &v4.sin_addr) == 1 {
            v4.sin_port = port.bigEndian
            storage = .v4(v4)
            return
        }
        var v6 = Platform.emptyAddress6()
        guard inet_pton(AF_INET6, Authority.bare(host), &v6.sin6_addr) == 1 else { return nil }
        v6.sin6_port = port.bigEndian
        storage = .v6(v6)
    }

    /// Whether a text is an address in digits.
    package static func isAddress(_ text: String) -> Bool { SocketAddress(text, port: 0) != nil }

    /// The addresses behind a host; `localhost` and its subdomains are the two loopback ones (RFC 6761 §6.3).
    static func all(of host: String, port: UInt16) -> [SocketAddress] {
        guard Authority.isLocal(name: host) else {
            return [SocketAddress(host, port: port)].compactMap(\.self)
        }
        return ["127.0.0.1", "::1"].compactMap { SocketAddress($0, port: port) }
    }

    /// The addresses that the system's resolver has for a name; may take seconds.
    static func lookedUp(_ host: String, port: UInt16) -> [SocketAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [SocketAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let address = entry.ai_addr, let known = SocketAddress(address, port: port) { found.append(known) }
            next = entry.ai_next
        }
        return found
    }

    private init?(_ address: UnsafePointer<sockaddr>, port: UInt16) {
        let place = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            var v4 = place.load(as: sockaddr_in.self)
            v4.sin_port = port.bigEndian
            storage = .v4(v4)
        case AF_INET6:
            var v6 = place.load(as: sockaddr_in6.self)
            v6.sin6_port = port.bigEndian
            storage = .v6(v6)
        default: return nil
        }
    }

    var family: Int32 {
        switch storage {
        case .v4: AF_INET
        case .v6: AF_INET6
        }
    }

    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        switch storage {
        case .v4(let address): Self.rebound(address, body)
        case .v6(let address): Self.rebound(address, body)
        }
    }

    private static func rebound<Address, Result>(
        _ address: Address,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<Address>.size))
            }
        }
    }
}
