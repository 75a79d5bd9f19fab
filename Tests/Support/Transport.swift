import Loopback
package import OAuthHarness

/// The two ways to reach a provider; a test body that takes one runs over both.
package enum Transport: String, Sendable, CaseIterable, CustomStringConvertible {
    /// The engine is asked directly.
    case memory
    /// A socket on 127.0.0.1.
    case loopback

    package var description: String { rawValue }

    /// Starts a provider that can be reached this way.
    package func start(
        _ profile: ProviderProfile,
        script: [Rule] = [],
        client: Client = Client(),
        seed: UInt64? = nil
    ) throws -> MockProvider {
        try MockProvider(profile, script: script, client: client, seed: seed, isListening: self == .loopback)
    }

    /// Sends one request.
    package func send(_ request: HTTPRequest, to provider: MockProvider) async throws -> HTTPResponse {
        switch self {
        case .memory: return provider.respond(to: request)
        case .loopback:
            let client = LoopbackClient(port: provider.port)
            defer { client.close() }
            return try await client.send(request)
        }
    }
}
