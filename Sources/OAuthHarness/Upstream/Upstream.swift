package import HTTPWire
import Loopback
import Recordings
import TLS

/// The way to a provider: plain TCP or TLS, through the environment's proxy where it has one.
package struct Upstream: Sendable {
    /// How many requests may be under way at once.
    package static let width = 256

    package let address: UpstreamAddress
    package let proxy: UpstreamProxy?
    private let client: LoopbackClient

    /// Finds the way; for https it trusts the system's authorities and those of a text in PEM.
    ///
    /// - Throws: ``UpstreamSetupError``; `option` is what it names as the place of the address.
    package init(_ address: UpstreamAddress, authorities: [UInt8]?, option: String) throws(UpstreamSetupError) {
        proxy = try UpstreamProxy.named(for: address)
        self.address = address
        let next = proxy?.address ?? address
        client = LoopbackClient(
            host: next.bareHost,
            port: next.port,
            security: try Self.security(address, proxy, authorities, option),
            looksUp: true
        )
        guard client.hasAddress else {
            throw UpstreamSetupError(
                .unavailable,
                "\(option) \(address.origin)",
                found:
                    "no address is known for \(proxy == nil ? "" : "the proxy ")\(next.host); check the name and the network"
            )
        }
    }

    private static func security(
        _ address: UpstreamAddress,
        _ proxy: UpstreamProxy?,
        _ authorities: [UInt8]?,
        _ option: String
    ) throws(UpstreamSetupError) -> ClientSecurity? {
        guard address.isSecure else { return nil }
        let trust: ServerTrust
        do throws(TLSError) {
            trust = try ServerTrust(authorities.map { String(decoding: $0, as: UTF8.self) }, system: true)
        } catch .unavailable(let tried, let remedy) {
            let reason = "\(TLSError.unavailable(tried: tried, remedy: remedy))"
            throw UpstreamSetupError(.unavailable, "\(option) \(address.origin)", found: reason)
        } catch {
            throw UpstreamSetupError(.unusableFile, "--ca-file", found: "\(error)")
        }
        let tunnel = proxy.map {
            ClientSecurity.Tunnel(to: "\(address.host):\(address.port)", authorization: $0.authorization)
        }
        return ClientSecurity(trust, host: address.bareHost, tunnel: tunnel)
    }

    package func send(_ request: HTTPRequest, timeout: Duration) async throws(UpstreamError) -> HTTPResponse {
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

    /// What the client of a proxy gets of an answer: the proxy's origin in place of the provider's, no hop-by-hop fields.
    package func shown(_ answer: HTTPResponse, to request: HTTPRequest, by origin: String) -> HTTPResponse {
        var response = OriginRewriting(from: address.origin, to: origin).rewritten(answer, answering: request.path)
        response.headers = response.headers.withoutHopByHop()
        return response
    }

    package func close() {
        client.close()
    }
}
