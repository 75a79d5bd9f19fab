#if os(Linux)
import Foundation

/// What this process holds of the system.
package struct ProcessCounts: Sendable {
    /// Its sockets and pipes; the runtime opens descriptors of its own, such as timers, when it pleases.
    package let descriptors: Int
    /// Its threads; those of the concurrency runtime come and go.
    package let threads: Int

    package init() throws {
        let files = FileManager.default
        let names = try files.contentsOfDirectory(atPath: "/proc/self/fd")
        let links = names.map { try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
        descriptors = links.filter { $0?.hasPrefix("socket:") == true || $0?.hasPrefix("pipe:") == true }.count
        threads = try files.contentsOfDirectory(atPath: "/proc/self/task").count
    }
}
#endif
