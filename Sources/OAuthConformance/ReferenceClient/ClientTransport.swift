import Loopback
import OAuthHarness
import SystemCalls
import TLS

/// The reference client's way to the provider: one origin, and nothing is sent anywhere else.
struct ClientTransport: Sendable {
    private let baseURL: String
    private let line: (@Sendable (HTTPRequest) async -> HTTPResponse)?
    private let client: LoopbackClient?
    private let timeout: Duration
    private let halfAnswer: @Sendable (LoopbackClientError) -> HTTPResponse?
    /// The answers that may be used again; nil where none may be, because of the tokens in them.
    private let cache: Locked<[String: HTTPResponse]>?

    init(_ configuration: ClientConfiguration, _ policy: ClientPolicy) throws(TLSError) {
        timeout = policy.timeout(configuration.timeout)
        halfAnswer = policy.halfAnswer
        cache = policy.caches ? Locked([:]) : nil
        baseURL = configuration.baseURL
        line = configuration.line
        let security = try Self.security(configuration, policy)
        client = line == nil ? Self.port(of: baseURL).map { LoopbackClient(port: $0, security: security) } : nil
    }

    /// Sends a request to a URL of the provider.
    func send(
        _ method: HTTPMethod,
        _ url: String,
        headers: HTTPHeaders,
        body: [UInt8] = []
    ) async throws -> HTTPResponse {
        guard url.hasPrefix(baseURL) else {
            throw ClientFailure("insecure_endpoint", "the endpoint is at another origin")
        }
        let target = String(url.dropFirst(baseURL.count))
        let request = HTTPRequest(method, target.isEmpty ? "/" : target, headers: headers, body: body)
        if method == .get, let kept = cache?.withLock({ $0[url] }) { return kept }
        let response = try await exchange(request)
        if response.headers["Cache-Control"]?.contains("max-age=60") ?? false {
            cache?.withLock { $0[url] = response }
        }
        return response
    }

    private func exchange(_ request: HTTPRequest) async throws -> HTTPResponse {
        if let line { return await line(request) }
        guard let client else { throw ClientFailure("insecure_endpoint", "the endpoint is not on this machine") }
        do throws(LoopbackClientError) {
            return try await client.send(request, timeout: timeout)
        } catch {
            if let half = halfAnswer(error) { return half }
            throw ClientFailure(error.code == .timedOut ? "timeout" : "network", "\(error)")
        }
    }

    /// The trust in a provider that speaks https: in the authority that the client was told of and in no other.
    private static func security(
        _ configuration: ClientConfiguration,
        _ policy: ClientPolicy
    ) throws(TLSError) -> ClientSecurity? {
        let origin = configuration.baseURL
        guard origin.hasPrefix("https://") else { return nil }
        let host = origin.dropFirst("https://".count).prefix { $0 != ":" && $0 != "/" }
        let trust = try ServerTrust(configuration.authorityPEM, verification: policy.verification)
        return ClientSecurity(trust, host: String(host))
    }

    private static func port(of origin: String) -> UInt16? {
        origin.split(separator: ":").last.flatMap { UInt16($0) }
    }
}
