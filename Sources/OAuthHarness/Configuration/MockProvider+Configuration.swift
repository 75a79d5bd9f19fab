package import Loopback

extension MockProvider {
    /// Starts a provider as a configuration sets it up.
    ///
    /// - Parameters:
    ///   - configuration: How it behaves, and who and what it knows.
    ///   - clock: Where time comes from; a clock that stands at the moment of the start by default.
    ///   - seed: What codes and tokens are minted from; nil derives one from the place of the call.
    ///   - security: Whether it speaks https; plain HTTP by default.
    ///   - fileID: Where the provider is made.
    ///   - line: Where the provider is made.
    /// - Throws: An error that names the port where it cannot be opened.
    public convenience init(
        configuration: ProviderConfiguration,
        clock: ProviderClock.Source = .frozen(),
        seed: UInt64? = nil,
        security: ServerSecurity = .none,
        fileID: String = #fileID,
        line: Int = #line
    ) throws {
        let seed = seed ?? Entropy.seed(of: "\(configuration.profile.name) \(fileID):\(line)")
        try self.init(configuration, clock: clock, seed: seed, security: security)
    }

    /// Starts a provider as a configuration sets it up.
    package convenience init(
        _ configuration: ProviderConfiguration,
        hosts: [String] = ["127.0.0.1"],
        clock: ProviderClock.Source,
        seed: UInt64,
        security: ServerSecurity = .none,
        isListening: Bool = true,
        onWrongScheme: LoopbackServer.WrongSchemeHandler? = nil
    ) throws {
        try self.init(
            configuration.profile,
            script: configuration.rules,
            client: configuration.clients.first ?? Client(),
            clock: clock,
            seed: seed,
            hosts: hosts,
            playedHosts: configuration.hosts,
            port: configuration.port,
            security: security,
            publicURL: configuration.publicURL,
            isListening: isListening,
            sharesLoop: false,
            onWrongScheme: onWrongScheme
        )
        for client in configuration.clients.dropFirst() { register(client) }
        if let accounts = configuration.accounts { setAccounts(accounts) }
        for order in configuration.tokens { _ = issue(order) }
        let decision = configuration.decision.decision(among: accounts)
        engine.change { $0.standingDecision = decision }
    }
}
