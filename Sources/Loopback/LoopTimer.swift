import SystemCalls

/// One action after a while, on the loop's thread; for bounds in real time that no clock of a provider moves.
package final class LoopTimer: Sendable {
    private let loop: PollLoop
    private let number = Locked<Int?>(nil)
    private let isCancelled = Locked(false)

    package init(after delay: Duration, _ action: @escaping @Sendable () -> Void) throws(ListenError) {
        do {
            loop = try PollLoop.shared()
        } catch {
            throw ListenError(error, host: "127.0.0.1", port: 0)
        }
        loop.perform { [self] core in
            guard !isCancelled.withLock({ $0 }) else { return }
            let number = core.timers.schedule(after: delay) { _ in action() }
            self.number.withLock { $0 = number }
        }
    }

    /// Takes the action off the list; harmless once it has run.
    package func cancel() {
        isCancelled.withLock { $0 = true }
        loop.perform { [self] core in
            if let number = number.withLock({ $0 }) { core.timers.cancel(number) }
        }
    }
}
