import OAuthHarness

/// What a test asks of its provider.
package struct ProviderSettings: Sendable {
    let profile: ProviderProfile
    let script: [Rule]
    var client = Client()
    var clock = ProviderClock.Source.frozen()
    let seed: UInt64?
    let isListening: Bool
    var allowsUnusedRules = false
    let failsOnUnmatched: Bool
    let place: TestPlace
    /// The test's name where the framework does not tell it.
    var test: String?
    /// The recording that answers, or that is made.
    package var tape: Tape?

    /// Starts the provider; called on the test's own task, where the framework that runs the test is found.
    func start() throws -> ProviderRun { ProviderRun(try provider(playing: profile), self) }

    /// The same, with a recording where there is one.
    func startWithTape() async throws -> ProviderRun {
        guard let tape else { return try start() }
        let (provider, recorder) = try await tape.start(self)
        return ProviderRun(provider, self, recorder)
    }

    func provider(playing profile: ProviderProfile) throws -> MockProvider {
        try MockProvider(
            profile,
            script: script,
            client: client,
            clock: clock,
            seed: seed,
            isListening: isListening,
            fileID: place.fileID,
            line: place.line
        )
    }
}
