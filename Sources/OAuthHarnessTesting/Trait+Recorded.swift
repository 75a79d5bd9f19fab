#if canImport(Testing) && compiler(>=6.1)
public import OAuthHarness
public import Testing

extension Trait where Self == ProviderTrait {
    /// A provider for each test that plays a recording, and makes it where the environment asks.
    ///
    /// ```swift
    /// @Test(.recorded("login.har", from: .gitlab)) func login() async throws {
    ///     let gitlab = try MockProvider.current
    /// }
    /// ```
    /// With `OAUTH_HARNESS_RECORD=1` in the environment the test meets the provider that `from` and `at` name, and a test
    /// that passes writes the file, every secret replaced by a name. With an origin in the variable it meets that one. In
    /// every other run the file answers: what it does not hold gets 501 and fails the test, which names the nearest exchange.
    ///
    /// A real provider is recorded over the provider's ``OAuthHarness/MockProvider/baseURL``; ``OAuthHarness/ResourceOwner``
    /// and sessions without a socket reach the mock only.
    ///
    /// - Parameters:
    ///   - file: The HAR file; a relative path starts at the folder of the test's source.
    ///   - profile: The provider that is recorded, whose words endpoints go by; nil for a file that is only played.
    ///   - origin: The origin of a real provider, such as `https://gitlab.example`; nil records the mock.
    ///   - script: The rules in force from the start.
    ///   - seed: What codes and tokens are minted from; nil derives one from this place.
    ///   - isListening: Whether it opens a socket; true by default.
    ///   - failsOnUnmatched: Whether a request that the file does not answer fails the test; true by default.
    ///   - fileID: Where failures of the recording are reported.
    ///   - filePath: Where failures of the recording are reported, and where relative paths start.
    ///   - line: Where failures of the recording are reported.
    ///   - column: Where failures of the recording are reported.
    /// - Returns: The trait.
    public static func recorded(
        _ file: String,
        from profile: ProviderProfile? = nil,
        at origin: String? = nil,
        script: [Rule] = [],
        seed: UInt64? = nil,
        isListening: Bool = true,
        failsOnUnmatched: Bool = true,
        fileID: String = #fileID,
        filePath: StaticString = #filePath,
        line: Int = #line,
        column: Int = #column
    ) -> Self {
        ProviderTrait(
            settings: ProviderSettings(
                profile: profile ?? .rfc,
                script: script,
                seed: seed,
                isListening: isListening,
                failsOnUnmatched: failsOnUnmatched,
                place: TestPlace(fileID: fileID, filePath: filePath, line: line, column: column),
                tape: Tape(file: file, profile: profile, origin: origin)
            )
        )
    }
}
#endif
