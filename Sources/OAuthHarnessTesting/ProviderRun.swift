import HTTPWire
import OAuthHarness
import SystemCalls

#if canImport(Testing)
import Testing
#endif

/// A provider for the time of one test: what it says when the test has failed, and which rules never fired.
struct ProviderRun: Sendable {
    let provider: MockProvider
    let reporter: FailureReporter
    let allowsUnusedRules: Bool
    let failsOnUnmatched: Bool
    let files: FailureFiles
    private let recorder: Recorder?
    private let hasFailed = Locked(false)
    private let hasAttached = Locked(false)
    /// Whether failures are under way that name their reason themselves.
    private let isReporting = Locked(false)

    init(_ provider: MockProvider, _ settings: ProviderSettings, _ recorder: Recorder? = nil) {
        self.recorder = recorder
        self.provider = provider
        reporter = FailureReporter(settings.place)
        allowsUnusedRules = settings.allowsUnusedRules
        failsOnUnmatched = settings.failsOnUnmatched
        files = FailureFiles(test: settings.test ?? FailureReporter.testName, provider: provider.profile.name)
    }

    /// Reports the rules that never fired and, where asked, the requests that nothing took, each as a failure of its own.
    func reportLeftovers() {
        isReporting.withLock { $0 = true }
        defer { isReporting.withLock { $0 = false } }
        let journal = provider.journal
        if !allowsUnusedRules {
            for rule in provider.unusedRules {
                reporter.fail(provider.redacted(rule.unusedLine(journal) + provider.misfit(of: rule)))
            }
        }
        guard failsOnUnmatched else { return }
        for exchange in journal.exchanges where exchange.isUnmatched {
            let reason = exchange.explanation.refusal.map { "\($0.finding)" } ?? ""
            reporter.fail(
                provider.redacted(
                    "unmatched request: \(exchange.place) \(reason); correct the client's address, answer it with "
                        + ".on(.any, when: .call(…), .respond(…)), or record it"
                )
            )
        }
    }

    /// Runs a body; where a recording is made, beside the way to the provider, and writes it where the test has not failed.
    func recording(_ body: @Sendable () async throws -> Void) async throws {
        guard let recorder else { return try await body() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            if let live = recorder.live { group.addTask { await live.run() } }
            try await body()
            group.cancelAll()
        }
        if !hasFailed.withLock({ $0 }) { try recorder.write(provider) }
    }

    /// What a failing test prints beside its headline.
    var report: String { provider.failureReport(whole: files.description) }

    #if canImport(Testing) && compiler(>=6.2)
    /// Runs a body; every failure in it is told the headline, and the first one the report.
    ///
    /// Transcript and recording are attached, and written to files.
    func watch(_ body: @Sendable () async throws -> Void) async throws {
        guard let test = Test.current else { return try await body() }
        let watcher: IssueHandlingTrait = .compactMapIssues { issue in
            guard issue.countsAsFailure else { return issue }
            let isFirst = hasFailed.withLock { hasFailed in
                defer { hasFailed = true }
                return !hasFailed
            }
            var issue = issue
            if !isReporting.withLock({ $0 }) { issue.comments.insert(Comment(rawValue: provider.headline), at: 0) }
            if isFirst { issue.comments.append(Comment(rawValue: report)) }
            return issue
        }
        defer { if hasFailed.withLock({ $0 }) { attach() } }
        try await watcher.provideScope(for: test, testCase: Test.Case.current) {
            try await body()
            reportLeftovers()
        }
    }

    /// Attaches the transcript and the recording to the current test, once.
    func attach() {
        let isFirst = hasAttached.withLock { attached in
            defer { attached = true }
            return !attached
        }
        guard isFirst else { return }
        files.write(provider)
        let name = provider.profile.name
        Attachment.record(
            provider.transcript,
            named: "\(name)-transcript.txt",
            sourceLocation: reporter.place.sourceLocation
        )
        Attachment.record(provider.exportHAR(), named: "\(name).har", sourceLocation: reporter.place.sourceLocation)
    }
    #else
    func watch(_ body: @Sendable () async throws -> Void) async throws {
        try await body()
        reportLeftovers()
    }

    func attach() { files.write(provider) }
    #endif
}

#if canImport(Testing) && compiler(>=6.3)
extension Issue {
    /// A warning does not fail a test.
    fileprivate var countsAsFailure: Bool { isFailure }
}
#elseif canImport(Testing)
extension Issue {
    fileprivate var countsAsFailure: Bool { true }
}
#endif
