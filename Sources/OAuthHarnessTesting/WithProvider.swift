public import OAuthHarness

/// Runs a body with a provider of its own; works in Swift Testing and in XCTest.
///
/// ```swift
/// @Test(arguments: ProviderProfile.all) func signsIn(_ profile: ProviderProfile) async throws {
///     try await withProvider(profile, script: [.on(.token, nth: 1, .loseReply)]) { provider in … }
/// }
/// ```
/// In Swift Testing each failure in the body begins with the exchange that explains it, and the first one ends with a short
/// transcript and the path of the whole. In both a rule that never fired fails the test.
///
/// - Parameters:
///   - profile: How the provider behaves.
///   - script: The rules in force from the start.
///   - client: The client registered from the start; an empty identifier or secret is minted.
///   - clock: Where time comes from; a clock that stands at the moment of the start by default.
///   - seed: What codes and tokens are minted from; nil derives one from this place.
///   - isListening: Whether it opens a socket; true by default.
///   - allowsUnusedRules: Whether a rule may stay unused; false by default.
///   - failsOnUnmatched: Whether a request that no endpoint takes fails the test; false by default.
///   - fileID: Where failures of the script are reported.
///   - filePath: Where failures of the script are reported.
///   - line: Where failures of the script are reported.
///   - column: Where failures of the script are reported.
///   - isolation: The actor that the body runs on; the caller's own.
///   - body: The test.
/// - Returns: What the body returns.
/// - Throws: What the body throws, or why the provider cannot start.
@discardableResult
public func withProvider<Result>(
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
    column: Int = #column,
    isolation: isolated (any Actor)? = #isolation,
    _ body: (MockProvider) async throws -> Result
) async throws -> Result {
    let run = try ProviderSettings(
        profile: profile,
        script: script,
        client: client,
        clock: clock,
        seed: seed,
        isListening: isListening,
        allowsUnusedRules: allowsUnusedRules,
        failsOnUnmatched: failsOnUnmatched,
        place: TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
    ).start()
    let provider = run.provider
    defer { provider.stop() }
    // The body runs once, before this function returns, and nothing else touches either while it does.
    nonisolated(unsafe) let body = body
    nonisolated(unsafe) var result: Swift.Result<Result, any Error>?
    try await run.watch {
        do {
            result = .success(try await CurrentProvider.$value.withValue(provider) { try await body(provider) })
        } catch {
            run.attach()
            result = .failure(error)
        }
    }
    guard let result else { throw CancellationError() }
    return try result.get()
}

/// Runs a body with a provider of its own, without waiting; for synchronous tests.
///
/// In an asynchronous test the other form is meant, whatever the body awaits.
///
/// - Parameters:
///   - profile: How the provider behaves.
///   - script: The rules in force from the start.
///   - client: The client registered from the start; an empty identifier or secret is minted.
///   - clock: Where time comes from; a clock that stands at the moment of the start by default.
///   - seed: What codes and tokens are minted from; nil derives one from this place.
///   - isListening: Whether it opens a socket; true by default.
///   - allowsUnusedRules: Whether a rule may stay unused; false by default.
///   - failsOnUnmatched: Whether a request that no endpoint takes fails the test; false by default.
///   - fileID: Where failures of the script are reported.
///   - filePath: Where failures of the script are reported.
///   - line: Where failures of the script are reported.
///   - column: Where failures of the script are reported.
///   - body: The test.
/// - Returns: What the body returns.
/// - Throws: What the body throws, or why the provider cannot start.
@discardableResult
@_disfavoredOverload
public func withProvider<Result>(
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
    column: Int = #column,
    _ body: (MockProvider) throws -> Result
) throws -> Result {
    let run = try ProviderSettings(
        profile: profile,
        script: script,
        client: client,
        clock: clock,
        seed: seed,
        isListening: isListening,
        allowsUnusedRules: allowsUnusedRules,
        failsOnUnmatched: failsOnUnmatched,
        place: TestPlace(fileID: fileID, filePath: filePath, line: line, column: column)
    ).start()
    let provider = run.provider
    defer { provider.stop() }
    do {
        let result = try CurrentProvider.$value.withValue(provider) { try body(provider) }
        run.reportLeftovers()
        return result
    } catch {
        run.attach()
        throw error
    }
}
