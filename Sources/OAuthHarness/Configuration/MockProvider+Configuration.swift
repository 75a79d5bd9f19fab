package import Loopback

extension MockProvider {
    /// Starts a provider as a configuration sets it up.
    package convenience init(
        _ configuration: ProviderConfiguration,
        clock: ProviderClock.Source,
        seed: UInt64,
        security: ServerSecurity = .none,
        isListening: Bool = true,
        onWrongScheme: LoopbackServer.WrongSchemeHandler? = nil
    ) throws {
        try self.init(
            configuration.profile,
            script: configuration.script,
            client: configuration.clients.first ?? Client(),
            clock: clock,
            seed: seed,
            port: configuration.port,
            security: security,
            publicURL: configuration.publicURL,
            isListening: isListening,
            sharesLoop: false,
            onWrongScheme: onWrongScheme
        )
        for client in configuration.clients.dropFirst() { register(client) }
        engine.change { $0.standingDecision = configuration.decision }
    }
}
