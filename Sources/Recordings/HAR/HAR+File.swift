#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif
import SystemCalls

extension HAR {
    package init(contentsOf path: String) throws(HARFileError) {
        try self.init(decoding: try Self.bytes(of: path), file: path)
    }

    package static func bytes(of path: String) throws(HARFileError) -> [UInt8] {
        do {
            return try PlainFile.read(path)
        } catch {
            throw HARFileError(unreadable: path, expected: "a readable file", reason: error.reason)
        }
    }

    /// Writes the recording to a file, whole or not at all.
    package func write(to path: String) throws(HARFileError) {
        do {
            try Data(encoded()).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw HARFileError(unreadable: path, expected: "a writable file", reason: "\(error)")
        }
    }
}
