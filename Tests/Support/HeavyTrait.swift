import Foundation
package import Testing

/// Lets tests that start programs or compute for long run a few at a time, on threads of their own.
///
/// All tests begin at once and share one thread for each core. A crowd of programs slows each of them until it is given
/// up, and a test that computes keeps all others from their turns.
package struct HeavyTrait: TestTrait, SuiteTrait {
    /// True: every test of a suite is heavy.
    package var isRecursive: Bool { true }
    private static let lanes = Lanes(6)
    /// Whether somebody limits how many cases run at once, as the sanitizers' script does.
    ///
    /// A test with a time limit holds its place here while its cases wait for theirs there, and a case the other way
    /// round: both limits together stand still.
    private static let isLimited =
        ProcessInfo.processInfo.environment["SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH"] != nil
}

extension Trait where Self == HeavyTrait {
    /// The test starts programs or computes for long.
    package static var heavy: Self { Self() }
}

#if compiler(>=6.1)
extension HeavyTrait: TestScoping {
    /// Each case waits for a place; a test with a time limit does so as a whole, before its limit begins.
    package func scopeProvider(for test: Test, testCase: Test.Case?) -> Self? {
        Self.isLimited || test.isSuite || (testCase == nil) == (test.timeLimit == nil) ? nil : self
    }

    package func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        try await Self.lanes.run {
            if #available(macOS 15, iOS 18, *) {
                try await withTaskExecutorPreference(OwnThreads.shared) { try await function() }
            } else {
                try await function()
            }
        }
    }
}
#endif
