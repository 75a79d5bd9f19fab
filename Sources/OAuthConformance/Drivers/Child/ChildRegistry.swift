import HTTPWire

/// The process groups of this program that are alive.
///
/// Starting holds the lock too: between `pipe` and the flag that keeps it from children, no other child may start.
final class ChildRegistry: Sendable {
    static let shared = ChildRegistry()
    private let living = Locked<Set<Int32>>([])

    func launch(
        _ start: () -> Result<ChildLaunch, SystemCallError>
    ) -> Result<ChildLaunch, SystemCallError> {
        living.withLock { living in
            let result = start()
            if case .success(let launch) = result { living.insert(launch.child) }
            return result
        }
    }

    /// Collects a child that has ended; only after that may its number belong to somebody else.
    func reap(_ child: Int32) -> ChildExit {
        living.withLock { living in
            living.remove(child)
            return System.reap(child)
        }
    }

    func killAll() {
        living.withLock { living in
            for child in living { System.signalGroup(child, System.killSignal) }
        }
    }
}
