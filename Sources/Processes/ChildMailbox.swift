import SystemCalls

/// What other threads ask of a child's thread.
final class ChildMailbox: Sendable {
    struct State: Sendable {
        var input: [UInt8] = []
        var closesInput = false
        var timers: [Int: ContinuousClock.Instant] = [:]
        /// When SIGKILL follows the SIGTERM that was asked for.
        var stop: ContinuousClock.Instant?
        /// The process is a zombie that waits for its status to be collected.
        var hasExited = false
        /// Everything is collected and closed.
        var end: ChildExit?
        var errors: ByteTail
        var waiters: [CheckedContinuation<ChildExit, Never>] = []
    }

    let state: Locked<State>
    private let wake: Wake

    init(wake: Wake, errorLimit: Int) {
        self.wake = wake
        state = Locked(State(errors: ByteTail(limit: errorLimit)))
    }

    /// Changes the state and wakes the thread.
    func post(_ change: (inout State) -> Void) {
        state.withLock(change)
        wake.signal()
    }

    /// Tells everybody who waits how the process ended.
    func finish(_ end: ChildExit) {
        let waiters = state.withLock { state in
            state.end = end
            state.input = []
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(returning: end) }
    }
}
