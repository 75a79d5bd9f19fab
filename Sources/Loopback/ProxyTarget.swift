package import HTTPWire
package import TLS

/// The host and port that a request to a proxy is for.
package struct ProxyTarget: Hashable, Sendable {
    /// The name in lower case or the address, without brackets and without a dot at its end.
    package let host: String
    package let port: UInt16

    /// Reads `host:port` or `host`; nil where that is none, or names no port and there is no usual one.
    package init?(_ authority: String, usualPort: UInt16? = nil) {
        guard let authority = Authority(authority), let port = authority.port ?? usualPort else { return nil }
        let name = authority.bareHost
        host = name.hasSuffix(".") ? String(name.dropLast()) : name
        self.port = port
    }

    /// Whom a request is for: by its target (RFC 9112 §3.2.2, §3.2.3), else by a Host that is no name of this machine.
    ///
    /// Nil for a request to the server itself.
    init?(_ request: HTTPRequest) {
        if request.method == "CONNECT" {
            self.init(String(decoding: request.target, as: UTF8.self))
        } else if let authority = request.authority {
            let isSecure = request.target.prefix(6).map { $0 | 0x20 }.elementsEqual("https:".utf8)
            self.init(authority, usualPort: isSecure ? 443 : 80)
        } else {
            self.init(request.headers["Host"] ?? "", usualPort: 80)
            if isLoopback { return nil }
        }
    }

    /// Whether it is this machine: `localhost`, a name below it, or an address of the loopback interface.
    package var isLoopback: Bool {
        Authority.isLocal(name: host) || host == "::1"
            || host.hasPrefix("127.") && host.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
    }
}

extension ProxyTarget: CustomStringConvertible {
    /// As an authority: `gitee.com:443`, `[::1]:80`.
    package var description: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }
}

/// How a server is a proxy: what it does with requests for other hosts.
package struct ProxyGateway: Sendable {
    /// What becomes of a request for another host.
    package enum Passage: Sendable {
        /// The handler answers it, or what comes within the tunnel that it asks for.
        case here
        /// Its bytes go to that host, and what comes back to the client; nobody reads them.
        case through
        case refused(HTTPResponse)
    }

    /// Who signs the certificates of hosts that are answered here.
    let authority: CertificateAuthority
    /// Decides on the loop's thread, before the handler gets a request.
    let passage: @Sendable (ProxyTarget, Peer) -> Passage

    package init(
        authority: CertificateAuthority,
        passage: @escaping @Sendable (ProxyTarget, Peer) -> Passage
    ) {
        self.authority = authority
        self.passage = passage
    }
}
