import HTTPWire
import OAuthHarness
import SystemCalls

/// Ports for programs that must be told theirs before they start.
package enum FreePort {
    private static let taken = Locked<Set<UInt16>>([])

    /// A port of 127.0.0.1 that nobody has, and that the system gives to nobody who takes any port.
    ///
    /// - Returns: The port; nil where a hundred tries found none.
    package static func next() -> UInt16? {
        for _ in 0..<100 {
            let port = UInt16.random(in: 15_000..<30_000)
            guard taken.withLock({ $0.insert(port).inserted }), let probe = try? MockProvider(.gitee, port: port)
            else { continue }
            probe.stop()
            return port
        }
        return nil
    }
}
