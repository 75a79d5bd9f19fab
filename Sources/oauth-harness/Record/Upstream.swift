import HTTPWire
import Loopback

/// The way to a provider: plain TCP, or TLS through the system's `openssl`.
enum Upstream: Sendable {
    case plain(UpstreamAddress, LoopbackClient)
    case secure(UpstreamAddress, TLSTunnel)

    init(_ address: UpstreamAddress, authorities: String?, option: String) throws(UsageError) {
        guard let host = address.lookUp() else {
            throw UsageError(
                .unavailable,
                "\(option) \(address.origin)",
                found: "no address is known for \(address.host); check the name and the network"
            )
        }
        guard address.isSecure else {
            self = .plain(address, LoopbackClient(host: host, port: address.port))
            return
        }
        guard let program = TLSTunnel.program else {
            throw UsageError(
                .unavailable,
                "\(option) \(address.origin)",
                found: "https needs the program 'openssl' in PATH; install it, or name an http origin"
            )
        }
        self = .secure(address, TLSTunnel(address: address, program: program, authorities: authorities))
    }

    var address: UpstreamAddress {
        switch self {
        case .plain(let address, _), .secure(let address, _): address
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
        case .plain(_, let client):
            do {
                return try await client.send(request, timeout: timeout)
            } catch {
                throw UpstreamError(error)
            }
        case .secure(_, let tunnel): return try await tunnel.send(request, timeout: timeout)
        }
    }

    func close() {
        if case .plain(_, let client) = self { client.close() }
    }
}
