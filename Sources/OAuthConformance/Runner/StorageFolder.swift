import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder that only its user can open; a scenario's own survives a restart of the client.
package struct StorageFolder: Sendable {
    package let path: String

    package init() {
        // Not the process's number: each sandbox has a first process.
        let name = "oauth-harness-" + String(UInt64.random(in: .min ... .max), radix: 36)
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
