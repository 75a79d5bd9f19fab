import SystemCalls

/// One wait with a limit, which ends exactly once, however early its end comes.
package final class Wait<Value: Sendable>: Sendable {
    package enum Ending: Sendable {
        case happened(Value)
        case timedOut
        /// The waiting task was cancelled.
        case cancelled
        /// Nothing can happen any more.
        case stopped
    }

    private enum State: Sendable {
        case ahead
        case under(CheckedContinuation<Ending, Never>)
        case over(Ending)
    }

    private let state = Locked(State.ahead)

    package init() {}

    /// Ends the wait; every later end is ignored.
    package func end(_ ending: Ending) {
        let waiting = state.withLock { state -> CheckedContinuation<Ending, Never>? in
            if case .over = state { return nil }
            defer { state = .over(ending) }
            guard case .under(let continuation) = state else { return nil }
            return continuation
        }
        waiting?.resume(returning: ending)
    }

    /// Waits for the end, which has perhaps come before; to be called once.
    package func ending(within timeout: Duration) async -> Ending {
        let patience = Patience(timeout) { [self] in end(.timedOut) }
        defer { patience.cancel() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let ending = state.withLock { state -> Ending? in
                    if case .over(let ending) = state { return ending }
                    state = .under(continuation)
                    return nil
                }
                if let ending { continuation.resume(returning: ending) }
            }
        } onCancel: {
            end(.cancelled)
        }
    }
}
