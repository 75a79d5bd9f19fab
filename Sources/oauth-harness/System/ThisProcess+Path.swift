#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ThisProcess {
    /// The file of this program, absolute, for commands that start it again.
    static let path: String = {
        let files = FileManager.default
        if let own = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe") { return own }
        let word = CommandLine.arguments[0]
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = word.contains("/") ? [files.currentDirectoryPath] : path.split(separator: ":").map(String.init)
        guard !word.hasPrefix("/") else { return word }
        return folders.map { "\($0)/\(word)" }.first(where: files.isExecutableFile) ?? word
    }()
}
