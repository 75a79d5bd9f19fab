import SystemCalls

/// Whether a loop looks again for a moment before it sleeps.
///
/// To wake a thread on a core that has gone to sleep takes longer than to answer a request. Where a client on another
/// core comes back at once, looking again saves that; where it does not, because it shares the core or has nothing to
/// say, the loop tries ever more seldom.
struct SpinPolicy {
    /// How long it looks.
    static let span = Duration.microseconds(60)
    private static let mostFailures = 10
    /// What the last loop of the process found: the next one runs on the same machine.
    private static let lastFailures = Locked(0)

    private var failures: Int
    private var pauses: Int

    init() {
        failures = Self.lastFailures.withLock { $0 }
        pauses = failures > 0 ? 1 << failures : 0
    }

    /// A loop that sleeps at once.
    static let none = SpinPolicy(failures: 0, pauses: -1)

    private init(failures: Int, pauses: Int) {
        self.failures = failures
        self.pauses = pauses
    }

    /// Asks before each sleep that follows something done.
    mutating func maySpin() -> Bool {
        guard pauses != 0 else { return true }
        pauses -= pauses > 0 ? 1 : 0
        return false
    }

    /// Takes note of what looking again has brought.
    mutating func note(found: Bool) {
        failures = found ? 0 : min(failures + 1, Self.mostFailures)
        pauses = found ? 0 : 1 << failures
    }

    /// Keeps what was found out for the next loop.
    func remember() {
        guard pauses >= 0 else { return }
        // One less: the next loop may try a little earlier.
        Self.lastFailures.withLock { $0 = max(failures - 1, 0) }
    }
}
