import OAuthHarness
import SystemCalls

extension Control {
    /// A moment that one can go back to.
    struct Snapshot: Sendable {
        /// How many there can be; each may hold a whole journal.
        static let most = 16
        /// The name of one that has none.
        static let plainName = "snapshot"

        fileprivate let engine: Engine
        fileprivate let turned: ProviderProfile
        fileprivate let advanced: Duration
    }

    /// Keeps the present moment under a name; false where there are too many.
    func keep(_ name: String) -> Bool {
        let snapshot = Snapshot(
            engine: provider.engine.copy,
            turned: turned.withLock { $0 },
            advanced: provider.clock.advanced
        )
        return snapshots.withLock { snapshots in
            guard snapshots[name] != nil || snapshots.count < Snapshot.most else { return false }
            snapshots[name] = snapshot
            return true
        }
    }

    /// Goes back to a moment; false where none has the name.
    func restore(_ name: String) -> Bool {
        guard let snapshot = snapshots.withLock({ $0[name] }) else { return false }
        provider.clock.reset()
        provider.clock.advance(by: snapshot.advanced)
        provider.engine.restore(snapshot.engine)
        turned.withLock { $0 = snapshot.turned }
        hub.forgetNumbers()
        return true
    }
}
