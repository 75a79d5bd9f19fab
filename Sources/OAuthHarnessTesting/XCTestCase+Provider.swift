#if canImport(XCTest)
import Foundation
public import OAuthHarness
public import XCTest

extension XCTestCase {
    /// Starts a provider that lives as long as this test; for `setUp` and for test methods.
    ///
    /// ```swift
    /// override func setUpWithError() throws { gitee = try makeProvider(.gitee) }
    /// ```
    /// At the end of the test it stops, a rule that never fired fails the test, and where the test has failed one more
    /// failure names the exchange that explains it, followed by a short transcript and the path of the whole.
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
    /// - Returns: The provider.
    /// - Throws: Why the provider cannot start.
    public func makeProvider(
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
        line: Int = #line
    ) throws -> MockProvider {
        let run = try ProviderSettings(
            profile: profile,
            script: script,
            client: client,
            clock: clock,
            seed: seed,
            isListening: isListening,
            allowsUnusedRules: allowsUnusedRules,
            failsOnUnmatched: failsOnUnmatched,
            place: TestPlace(fileID: fileID, filePath: filePath, line: line, column: 1),
            test: name
        ).start()
        let provider = run.provider
        // XCTest runs teardown blocks on the test's own thread, and lets go of them.
        nonisolated(unsafe) let test = self
        addTeardownBlock {
            provider.stop()
            let hasFailed = (test.testRun?.totalFailureCount ?? 0) > 0
            run.reportLeftovers()
            guard hasFailed else { return }
            test.attachFailure(run)
            XCTFail(provider.headline + "\n" + run.report, file: filePath, line: UInt(line))
        }
        return provider
    }

    /// Attaches the transcript and a HAR recording to the test.
    ///
    /// Where XCTest has no attachments, on Linux, both are written to the folder of the environment variable
    /// `OAUTH_HARNESS_ATTACHMENTS`; without the variable nothing is written.
    ///
    /// - Parameter provider: The provider.
    public func attachRecording(of provider: MockProvider) {
        let profile = provider.profile.name
        attach(Data(provider.transcript.utf8), named: "\(profile)-transcript.txt", type: "public.plain-text")
        attach(Data(provider.exportHAR()), named: "\(profile).har", type: "public.json")
    }

    #if canImport(Darwin)
    fileprivate func attachFailure(_ run: ProviderRun) {
        run.files.write(run.provider)
        attachRecording(of: run.provider)
    }

    private func attach(_ data: Data, named file: String, type: String) {
        let attachment = XCTAttachment(data: data, uniformTypeIdentifier: type)
        attachment.name = file
        attachment.lifetime = .keepAlways
        add(attachment)
    }
    #else
    fileprivate func attachFailure(_ run: ProviderRun) { run.files.write(run.provider) }

    private func attach(_ data: Data, named file: String, type: String) {
        guard let folder = FailureFiles.chosenFolder else { return }
        try? data.write(to: URL(fileURLWithPath: "\(folder)/\(name.replacing("/", with: "."))-\(file)"))
    }
    #endif
}
#endif
