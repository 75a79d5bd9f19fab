import SystemCalls

/// Computes something on a thread of its own: what takes seconds would keep other tests from one of their few threads.
package func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await SystemThread.value { Result(catching: body) }.get()
}
