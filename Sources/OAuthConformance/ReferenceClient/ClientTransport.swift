import HTTPWire
import Loopback
import OAuthHarness

/// The reference client's way to the provider: one origin, and nothing is sent anywhere else.
struct ClientTransport: Sendable {
    private let baseURL: String
    private let line: (@Sendable (HTTPRequest) async -> HTTPResponse)?
    private let client: LoopbackClient?
    private let timeout: Duration
    private let takesPartialBodies: Bool

    init(_ configuration: ClientConfiguration, _ flaw: Flaw? = nil) {
        timeout = flaw == .noTimeout ? .seconds(600) : .milliseconds(Int64((configuration.timeout ?? 30) * 1000))
        takesPartialBodies = flaw == .partialBodyAccepted
        baseURL = configuration.baseURL
        line = configuration.line
        client = line == nil ? Self.port(of: baseURL).map { LoopbackClient(port: $0) } : nil
    }

    /// Sends a request to a URL of the provider.
    ///
    /// - Throws: ``ClientFailure`` with `network` or `timeout`; with `insecure_endpoint` for any other origin.
    func send(
        _ method: HTTPMethod,
        _ url: String,
        headers: HTTPHeaders,
        body: [UInt8] = []
    ) async throws(ClientFailure) -> HTTPResponse {
        guard url.hasPrefix(baseURL) else {
            throw ClientFailure("insecure_endpoint", "the endpoint is at another origin")
        }
        let target = String(url.dropFirst(baseURL.count))
        let request = HTTPRequest(method, target.isEmpty ? "/" : target, headers: headers, body: body)
        if let line { return await line(request) }
        guard let client else { throw ClientFailure("insecure_endpoint", "the endpoint is not on this machine") }
        do throws(LoopbackClientError) {
            return try await client.send(request, timeout: timeout)
        } catch {
            if takesPartialBodies, [.truncatedResponse, .reset].contains(error.code) {
                return HTTPResponse(status: 200, body: Array("{\"access_token\":\"partial\"}".utf8))
            }
            throw ClientFailure(error.code == .timedOut ? "timeout" : "network", "\(error)")
        }
    }

    /// Follows a redirect anywhere on this machine, as a library does that knows no origin.
    func follow(_ url: String, headers: HTTPHeaders) async throws(ClientFailure) -> HTTPResponse {
        let rest = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        guard rest.count == 3, let port = Self.port(of: String(rest[1])) else { throw ClientFailure("network") }
        let host = String(rest[1].prefix { $0 != ":" })
        let other = LoopbackClient(host: host, port: port)
        defer { other.close() }
        do throws(LoopbackClientError) {
            return try await other.send(HTTPRequest(.get, "/" + rest[2], headers: headers), timeout: .seconds(2))
        } catch {
            throw ClientFailure("network", "\(error)")
        }
    }

    private static func port(of origin: String) -> UInt16? {
        origin.split(separator: ":").last.flatMap { UInt16($0) }
    }
}
