import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder of a scenario's own that survives a restart of the client.
struct StorageFolder {
    private static let count = Locked(0)

    let path: String

    init() {
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

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
