import SystemCalls

/// The process groups of this program that are alive.
///
/// Starting holds the lock too: between `pipe` and the flag that keeps it from children, no other child may start.
final class ChildRegistry: Sendable {
    static let shared = ChildRegistry()
    private let living = Locked<Set<Int32>>([])

    func launch(
        _ start: () throws(SystemError) -> ChildLaunch
    ) throws(SystemError) -> ChildLaunch {
        try living.withLock { (living) throws(SystemError) in
            let launch = try start()
            living.insert(launch.child)
            return launch
        }
    }

    /// Collects a child that has ended; only after that may its number belong to somebody else.
    func reap(_ child: Int32) -> ChildExit {
        living.withLock { living in
            living.remove(child)
            return Platform.reap(child)
        }
    }

    func killAll() {
        living.withLock { living in
            for child in living { Platform.signalGroup(child, SIGKILL) }
        }
    }
}
