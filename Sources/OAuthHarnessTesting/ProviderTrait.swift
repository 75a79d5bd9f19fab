#if canImport(Testing) && compiler(>=6.1)
public import OAuthHarness
public import Testing

/// A provider of its own for each test, or for each case of a parameterized one.
///
/// The test reads it from ``OAuthHarness/MockProvider/current``. When the test fails, each failure begins with the
/// exchange that explains it, and the first one ends with a short transcript and the path of the whole; transcript and HAR
/// recording are attached too. A rule that never fired fails the test.
public struct ProviderTrait: TestTrait, SuiteTrait, TestScoping {
    package var settings: ProviderSettings

    /// True: every test of a suite gets a provider of its own.
    public var isRecursive: Bool { true }

    /// Starts the provider, runs the test with it, and stops it.
    ///
    /// - Parameters:
    ///   - test: The test.
    ///   - testCase: The case.
    ///   - function: The test's body.
    /// - Throws: What the test throws, or why the provider cannot start.
    public func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        let run = try await settings.startWithTape()
        let provider = run.provider
        defer { provider.stop() }
        try await run.recording {
            try await run.watch {
                do {
                    try await CurrentProvider.$value.withValue(provider, operation: function)
                } catch let error where !Task.isCancelled && !(error is ExpectationFailedError) {
                    // Told here, where the headline is added; a failed #require has told its own.
                    Issue.record(error, sourceLocation: settings.place.sourceLocation)
                }
            }
        }
    }
}

extension Trait where Self == ProviderTrait {
    /// A provider of its own for each test.
    ///
    /// ```swift
    /// @Test(.provider(.qq, script: [.on(.token, .expireCode)])) func expiredCode() async throws {
    ///     let qq = try MockProvider.current
    /// }
    /// ```
    /// - Parameters:
    ///   - profile: How the provider behaves.
    ///   - script: The rules in force from the start.
    ///   - client: The client registered from the start; an empty identifier or secret is minted.
    ///   - clock: Where time comes from; a clock that stands at the moment of the start by default.
    ///   - seed: What codes and tokens are minted from; nil derives one from this place.
    ///   - isListening: Whether it opens a socket; true by default. A session of `sessionConfiguration()` needs none.
    ///   - allowsUnusedRules: Whether a rule may stay unused; false by default.
    ///   - failsOnUnmatched: Whether a request that no endpoint takes fails the test; false by default.
    ///   - fileID: Where failures of the script are reported.
    ///   - filePath: Where failures of the script are reported.
    ///   - line: Where failures of the script are reported.
    ///   - column: Where failures of the script are reported.
    /// - Returns: The trait.
    public static func provider(
        _ profile: ProviderProfile,
        script: [Rule] = [],
        client: Client = Client(),
        clock: ProviderClock.Source = .frozen(),
        seed: UInt64? = nil,
        isListening: Bool = true,
        allowsUnusedRules: Bool = false,
        failsOnUnmatched: Bool = false,
        fileID: String = #fileID,
        filePath: StaticString = #filePath,
        line: Int = #line,
        column: Int = #column
    ) -> Self {
        ProviderTrait(
            settings: ProviderSettings(
                profile: profile,
                script: script,
                client: client,
                clock: clock,
                seed: seed,
                isListening: isListening,
                allowsUnusedRules: allowsUnusedRules,
                failsOnUnmatched: failsOnUnmatched,
                place: TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
            )
        )
    }
}
#endif
