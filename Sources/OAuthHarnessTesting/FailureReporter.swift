#if canImport(XCTest)
import XCTest
#endif
#if canImport(Testing)
import Testing
#endif

/// Tells the framework that runs the test of a failure, at the place where the provider was made.
///
/// The framework is found once, on the test's own task: a failure told to the wrong one is lost, and on a thread of the
/// provider there is no current test.
struct FailureReporter: Sendable {
    private enum Framework: Sendable {
        case swiftTesting, xctest
    }

    private let framework: Framework
    let place: TestPlace

    init(_ place: TestPlace) {
        self.place = place
        framework = Self.current
    }

    /// Fails the test.
    func fail(_ message: String) {
        switch framework {
        case .swiftTesting: failInSwiftTesting(message)
        case .xctest: failInXCTest(message)
        }
    }

    #if canImport(Testing)
    /// The name of the running test.
    static var testName: String { Test.current?.name ?? "test" }

    private static var current: Framework { Test.current == nil ? .xctest : .swiftTesting }

    private func failInSwiftTesting(_ message: String) {
        Issue.record(Comment(rawValue: message), sourceLocation: place.sourceLocation)
    }
    #else
    static var testName: String { "test" }

    private static var current: Framework { .xctest }

    private func failInSwiftTesting(_ message: String) {}
    #endif

    #if canImport(XCTest)
    private func failInXCTest(_ message: String) {
        XCTFail(message, file: place.filePath, line: UInt(place.line))
    }
    #else
    private func failInXCTest(_ message: String) {}
    #endif
}
