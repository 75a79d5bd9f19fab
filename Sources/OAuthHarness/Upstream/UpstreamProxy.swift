import HTTPWire
import SystemCalls

/// The HTTP proxy that the environment names for an upstream.
package struct UpstreamProxy: Hashable, Sendable {
    /// Where the proxy is.
    package let address: UpstreamAddress
    /// The user and the password; nil where it asks for none.
    package let user: String?
    let password: String

    /// The proxy for an upstream; nil where the environment names none for it.
    ///
    /// `http_proxy` or `https_proxy`, else `all_proxy`, each in lower or upper case; a host of `no_proxy` and this machine
    /// are reached without one.
    static func named(
        for upstream: UpstreamAddress
    ) throws(UpstreamSetupError) -> UpstreamProxy? {
        guard let (name, text) = variable(upstream.isSecure ? "https_proxy" : "http_proxy") ?? variable("all_proxy"),
            !isDirect(upstream, exceptions: variable("no_proxy")?.text ?? "")
        else { return nil }
        guard let proxy = UpstreamProxy(text) else {
            throw UpstreamSetupError(
                .unusableValue,
                name,
                found: text.split(separator: "@").last.map(String.init) ?? text,
                expected: "an HTTP proxy such as http://127.0.0.1:3128; unset \(name) or list the host in no_proxy"
            )
        }
        return proxy
    }

    private static func variable(_ name: String) -> (name: String, text: String)? {
        for name in [name, name.uppercased()] {
            if let text = getenv(name).map({ String(cString: $0) }), !text.isEmpty { return (name, text) }
        }
        return nil
    }

    /// Reads `http://user:password@host:port`; the scheme may be missing, and is `http` alone.
    init?(_ text: String) {
        let rest = text.hasPrefix("http://") ? text.dropFirst(7) : text[...]
        guard !rest.contains("://") else { return nil }
        let mark = rest.lastIndex(of: "@")
        guard let address = UpstreamAddress("http://" + (mark.map { rest[rest.index(after: $0)...] } ?? rest)) else {
            return nil
        }
        self.address = address
        let parts = mark.map { rest[..<$0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false) } ?? []
        let decoded = parts.map {
            String(decoding: PercentCoding.decode($0.utf8, plusAsSpace: false).bytes, as: UTF8.self)
        }
        user = decoded.first
        password = decoded.count > 1 ? decoded[1] : ""
    }

    /// The value of `Proxy-Authorization`.
    var authorization: String? {
        user.map { BasicCredentials(username: Array($0.utf8), password: Array(password.utf8)).headerValue }
    }

    private static func isDirect(_ upstream: UpstreamAddress, exceptions: String) -> Bool {
        let host = upstream.bareHost
        if Authority.isLocal(name: host) || host == "::1" { return true }
        if host.hasPrefix("127."), upstream.isNumeric { return true }
        return exceptions.split(whereSeparator: { ", ".contains($0) }).contains { item in
            if item == "*" { return true }
            var name = item.lowercased()[...]
            for prefix in ["*.", "."] where name.hasPrefix(prefix) { name = name.dropFirst(prefix.count) }
            // A second colon is one of an IPv6 address.
            if let colon = name.firstIndex(of: ":"), !name[name.index(after: colon)...].contains(":") {
                guard UInt16(name[name.index(after: colon)...]) == upstream.port else { return false }
                name = name[..<colon]
            }
            return host == name || host.hasSuffix(".\(name)")
        }
    }
}
