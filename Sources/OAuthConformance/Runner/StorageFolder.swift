import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder that only its user can open; a scenario's own survives a restart of the client.
package struct StorageFolder: Sendable {
    private static let count = Locked(0)

    package let path: String

    package init() {
        let number = Self.count.withLock { count in
            count += 1
            return count
        }
        let name = "oauth-harness-\(ProcessInfo.processInfo.processIdentifier)-\(number)"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try? FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// The files in it, by name; a client may put anything there.
    var files: [(name: String, bytes: [UInt8])] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().map { name in (name, (try? PlainFile.read("\(path)/\(name)")) ?? []) }
    }

    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
