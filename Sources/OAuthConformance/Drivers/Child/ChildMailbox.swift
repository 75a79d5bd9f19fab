import HTTPWire

/// What other threads ask of a child's thread.
final class ChildMailbox: Sendable {
    struct Stop: Sendable {
        /// When SIGKILL follows SIGTERM.
        var deadline: MonotonicTime
    }

    struct State: Sendable {
        var input: [UInt8] = []
        var closesInput = false
        var timers: [Int: MonotonicTime] = [:]
        var stop: Stop?
        /// The process is a zombie that waits for its status to be collected.
        var hasExited = false
        /// Everything is collected and closed.
        var end: ChildExit?
        var errors: ByteTail
        var waiters: [CheckedContinuation<ChildExit, Never>] = []
        /// The pipe that wakes the thread; nil once it is closed.
        var wakeEnd: Int32?
    }

    let state: Locked<State>

    init(wakeEnd: Int32, errorLimit: Int) {
        state = Locked(State(errors: ByteTail(limit: errorLimit), wakeEnd: wakeEnd))
    }

    /// Changes the state and wakes the thread.
    func post(_ change: (inout State) -> Void) {
        state.withLock { state in
            change(&state)
            guard let wakeEnd = state.wakeEnd else { return }
            // A full pipe wakes the thread as well.
            _ = System.writeSome(wakeEnd, [1])
        }
    }

    /// Closes everything that waits, with the way the process ended.
    func finish(_ end: ChildExit) {
        let waiters = state.withLock { state in
            state.end = end
            if let wakeEnd = state.wakeEnd { System.closeDescriptor(wakeEnd) }
            state.wakeEnd = nil
            state.input = []
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(returning: end) }
    }
}
