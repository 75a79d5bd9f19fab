import HTTPWire
import OAuthHarness

#if canImport(Testing)
import SystemCalls
import Testing
#endif

/// A provider for the time of one test: what it says when the test has failed, and which rules never fired.
struct ProviderRun: Sendable {
    let provider: MockProvider
    let reporter: FailureReporter
    let allowsUnusedRules: Bool
    private let hasAttached = Locked(false)

    /// Reports the rules that never fired, each as a failure of its own.
    func reportUnusedRules() {
        guard !allowsUnusedRules else { return }
        let journal = provider.journal
        for rule in provider.unusedRules {
            reporter.fail(provider.redacted(rule.unusedLine(journal) + provider.misfit(of: rule)))
        }
    }

    #if canImport(Testing) && compiler(>=6.2)
    /// Runs a body; every failure in it is told the headline, and the first one attaches transcript and recording.
    func watch(_ body: @Sendable () async throws -> Void) async throws {
        guard let test = Test.current else { return try await body() }
        let hasFailed = Locked(false)
        let watcher: IssueHandlingTrait = .compactMapIssues { issue in
            guard issue.countsAsFailure else { return issue }
            hasFailed.withLock { $0 = true }
            var issue = issue
            issue.comments.insert(Comment(rawValue: provider.headline), at: 0)
            return issue
        }
        defer { if hasFailed.withLock({ $0 }) { attach() } }
        try await watcher.provideScope(for: test, testCase: Test.Case.current) {
            try await body()
            reportUnusedRules()
        }
    }

    /// Attaches the transcript and the recording to the current test, once.
    func attach() {
        let isFirst = hasAttached.withLock { attached in
            defer { attached = true }
            return !attached
        }
        guard isFirst else { return }
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
        reportUnusedRules()
    }

    func attach() {}
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
