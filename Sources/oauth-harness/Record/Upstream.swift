import HTTPWire
import Loopback
import TLS

/// The way to a provider: plain TCP or TLS, through the environment's proxy where it has one.
struct Upstream: Sendable {
    /// How many requests may be under way at once.
    static let width = 256

    let address: UpstreamAddress
    let proxy: UpstreamProxy?
    private let client: LoopbackClient

    /// Finds the way; for https it trusts the system's authorities and those of a text in PEM.
    init(_ address: UpstreamAddress, authorities: [UInt8]?, option: String) throws(UsageError) {
        proxy = try UpstreamProxy.named(for: address)
        self.address = address
        let next = proxy?.address ?? address
        guard let host = next.lookUp() else {
            throw UsageError(
                .unavailable,
                "\(option) \(address.origin)",
                found:
                    "no address is known for \(proxy == nil ? "" : "the proxy ")\(next.host); check the name and the network"
            )
        }
        client = LoopbackClient(
            host: host,
            port: next.port,
            security: try Self.security(address, proxy, authorities, option)
        )
    }

    private static func security(
        _ address: UpstreamAddress,
        _ proxy: UpstreamProxy?,
        _ authorities: [UInt8]?,
        _ option: String
    ) throws(UsageError) -> ClientSecurity? {
        guard address.isSecure else { return nil }
        let trust: ServerTrust
        do throws(TLSError) {
            trust = try ServerTrust(authorities.map { String(decoding: $0, as: UTF8.self) }, system: true)
        } catch .unavailable(let tried, let remedy) {
            let reason = "\(TLSError.unavailable(tried: tried, remedy: remedy))"
            throw UsageError(.unavailable, "\(option) \(address.origin)", found: reason)
        } catch {
            throw UsageError(.unusableFile, "--ca-file", found: "\(error)")
        }
        let tunnel = proxy.map {
            ClientSecurity.Tunnel(to: "\(address.host):\(address.port)", authorization: $0.authorization)
        }
        return ClientSecurity(trust, host: address.bareHost, tunnel: tunnel)
    }

    func send(_ request: HTTPRequest, timeout: Duration) async throws(UpstreamError) -> HTTPResponse {
        var request = request
        let forwarding = address.isSecure ? nil : proxy
        if let forwarding {
            request.target = Array(address.origin.utf8) + (request.target.first == 0x2F ? request.target : [])
            if let credentials = forwarding.authorization { request.headers.append("Proxy-Authorization", credentials) }
        }
        let response: HTTPResponse
        do {
            response = try await client.send(request, timeout: timeout)
        } catch {
            throw UpstreamError(error).behind(proxy)
        }
        guard forwarding != nil, response.status == 407 else { return response }
        throw UpstreamError(.unreachable, "it wants a user and a password (407)").behind(proxy)
    }

    func close() {
        client.close()
    }
}
