#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A recording of the `Fixtures` folder.
package struct FixtureFile: Sendable, CustomStringConvertible {
    /// Folder and file name: `gitlab/token-code-reuse.har`.
    package let name: String
    /// Where it lies.
    package let path: String

    package var description: String { name }
}

/// The recordings of the repository, found beside the tests.
package enum FixtureFolder {
    /// The repository's own folder.
    package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Every recording, sorted by name.
    package static let files: [FixtureFile] = {
        let folder = root + "/Fixtures"
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".har") }.sorted().map { FixtureFile(name: $0, path: folder + "/" + $0) }
    }()
}
