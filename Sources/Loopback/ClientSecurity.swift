import HTTPWire
package import TLS

/// TLS on the connections of a client.
package struct ClientSecurity: Sendable {
    /// The way through a proxy (RFC 9110 §9.3.6).
    package struct Tunnel: Sendable {
        let request: [UInt8]

        /// Names what CONNECT asks for, and what `Proxy-Authorization` says.
        package init(to authority: String, authorization: String?) {
            let credentials = authorization.map { "Proxy-Authorization: \($0)\r\n" } ?? ""
            request = Array("CONNECT \(authority) HTTP/1.1\r\nHost: \(authority)\r\n\(credentials)\r\n".utf8)
        }
    }

    let trust: ServerTrust
    let host: String
    let tunnel: Tunnel?

    /// Names whom a client trusts, and the host that the server must be: a name or an address without brackets.
    package init(_ trust: ServerTrust, host: String, tunnel: Tunnel? = nil) {
        self.trust = trust
        self.host = host
        self.tunnel = tunnel
    }
}
