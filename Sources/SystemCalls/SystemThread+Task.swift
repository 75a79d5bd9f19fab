extension SystemThread {
    /// What a body returns that may block for long, such as one that looks a name up; it runs on a thread of its own.
    ///
    /// The few threads of tasks are for all tasks of the process. Where the system has no thread left, the body runs here.
    package static func value<Value: Sendable>(of body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            let work: @Sendable () -> Void = { continuation.resume(returning: body()) }
            do throws(SystemError) {
                try SystemThread(stackSize: 512 << 10, work).detach()
            } catch {
                work()
            }
        }
    }
}
