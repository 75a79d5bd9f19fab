import OAuthHarness

/// What a test asks of its provider.
struct ProviderSettings: Sendable {
    let profile: ProviderProfile
    let script: [Rule]
    let client: Client
    let clock: ProviderClock.Source
    let seed: UInt64?
    let isListening: Bool
    let allowsUnusedRules: Bool
    let place: TestPlace

    /// Starts the provider; called on the test's own task, where the framework that runs the test is found.
    func start() throws -> ProviderRun {
        let provider = try MockProvider(
            profile,
            script: script,
            client: client,
            clock: clock,
            seed: seed,
            isListening: isListening,
            fileID: place.fileID,
            line: place.line
        )
        return ProviderRun(
            provider: provider,
            reporter: FailureReporter(place),
            allowsUnusedRules: allowsUnusedRules
        )
    }
}
