import SystemCalls

/// A limit in real time for what tasks do, which counts only while tasks get their turns.
///
/// All tasks of a process share one thread for each core. Where a thousand tests begin at once, a plain limit is over
/// before the task that is waited for has run at all. This limit passes in steps: after each of them every task that is
/// ready has its turn before the next begins.
package struct Patience: Sendable {
    private static let steps = 20
    private let task: Task<Void, Never>?

    /// Begins; the action comes once, after the limit, and at once where that is zero or less.
    package init(_ limit: Duration, then action: @escaping @Sendable () -> Void) {
        guard limit > .zero else {
            task = nil
            action()
            return
        }
        task = Task {
            for _ in 0..<Self.steps {
                guard (try? await Task.sleep(for: limit / Self.steps)) != nil else { return }
            }
            action()
        }
    }

    /// Lets the action never come; harmless once it has.
    package func cancel() {
        task?.cancel()
    }

    /// What some work returns; nil where it takes longer than the limit, and is cancelled then.
    ///
    /// Where the task that asks is cancelled, the work is too, and is given the rest of the limit to end.
    package static func value<Value: Sendable>(
        within limit: Duration,
        of body: @escaping @Sendable () async -> Value
    ) async -> Value? {
        let work = Task { await body() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Value?, Never>) in
                let isOver = Locked(false)
                @Sendable func end(_ value: Value?) {
                    let isFirst = isOver.withLock { flag in
                        defer { flag = true }
                        return !flag
                    }
                    if isFirst { continuation.resume(returning: value) }
                }
                let patience = Patience(limit) {
                    end(nil)
                    work.cancel()
                }
                Task {
                    end(await work.value)
                    patience.cancel()
                }
            }
        } onCancel: {
            work.cancel()
        }
    }
}
