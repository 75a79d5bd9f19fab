#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A text of the repository.
package enum TextFile {
    /// Reads a file by its path from the repository's top.
    package static func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: FixtureFolder.root + "/" + path)), as: UTF8.self)
    }
}
