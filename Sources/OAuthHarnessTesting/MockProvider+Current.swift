public import OAuthHarness

enum CurrentProvider {
    @TaskLocal static var value: MockProvider?
}

extension MockProvider {
    /// The provider of the running test.
    ///
    /// It is there in a test with the trait `.provider(…)`, in the body of `withProvider`, and in the tasks they start;
    /// not in detached tasks, other threads and dispatch queues.
    ///
    /// - Throws: ``NoCurrentProvider`` anywhere else.
    public static var current: MockProvider {
        get throws {
            guard let provider = CurrentProvider.value else { throw NoCurrentProvider() }
            return provider
        }
    }
}

/// There is no provider of the running test.
public struct NoCurrentProvider: Error, Hashable, Sendable, CustomStringConvertible {
    /// One line: the remedy.
    public var description: String {
        "add .provider(…) to the @Test or its @Suite, or pass the provider on: none belongs to this task"
    }
}
