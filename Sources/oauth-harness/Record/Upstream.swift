import HTTPWire
import Loopback

/// The way to a provider: plain TCP, or TLS through the system's `openssl`; through the environment's proxy where it has one.
enum Upstream: Sendable {
    case plain(UpstreamAddress, LoopbackClient, UpstreamProxy?)
    case secure(UpstreamAddress, TLSTunnel)

    init(_ address: UpstreamAddress, authorities: String?, option: String) throws(UsageError) {
        let proxy = try UpstreamProxy.named(for: address)
        let next = proxy?.address ?? address
        guard let host = next.lookUp() else {
            throw UsageError(
                .unavailable,
                "\(option) \(address.origin)",
                found:
                    "no address is known for \(proxy == nil ? "" : "the proxy ")\(next.host); check the name and the network"
            )
        }
        guard address.isSecure else {
            self = .plain(address, LoopbackClient(host: host, port: next.port), proxy)
            return
        }
        guard let program = TLSTunnel.program else {
            throw UsageError(
                .unavailable,
                "\(option) \(address.origin)",
                found: "https needs the program 'openssl' in PATH; install it, or name an http origin"
            )
        }
        let tunnel = TLSTunnel(address: address, program: program, authorities: authorities, proxy: proxy)
        self = .secure(address, tunnel)
    }

    var address: UpstreamAddress {
        switch self {
        case .plain(let address, _, _), .secure(let address, _): address
        }
    }

    var proxy: UpstreamProxy? {
        switch self {
        case .plain(_, _, let proxy): proxy
        case .secure(_, let tunnel): tunnel.proxy
        }
    }

    /// How many requests may be under way at once; a tunnel is a process.
    var width: Int {
        switch self {
        case .plain: 256
        case .secure: 16
        }
    }

    func send(_ request: HTTPRequest, timeout: Duration) async throws(UpstreamError) -> HTTPResponse {
        switch self {
        case .plain(let address, let client, let proxy):
            var request = request
            if let proxy {
                request.target = Array(address.origin.utf8) + (request.target.first == 0x2F ? request.target : [])
                if let credentials = proxy.authorization {
                    request.headers.append("Proxy-Authorization", credentials)
                }
            }
            let response: HTTPResponse
            do {
                response = try await client.send(request, timeout: timeout)
            } catch {
                throw UpstreamError(error).behind(proxy)
            }
            guard proxy != nil, response.status == 407 else { return response }
            throw UpstreamError(.unreachable, "it wants a user and a password (407)").behind(proxy)
        case .secure(_, let tunnel): return try await tunnel.send(request, timeout: timeout)
        }
    }

    func close() {
        if case .plain(_, let client, _) = self { client.close() }
    }
}
