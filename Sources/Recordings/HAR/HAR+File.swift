#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif
import SystemCalls

extension HAR {
    package init(contentsOf path: String) throws(HARFileError) {
        let bytes: [UInt8]
        do {
            bytes = try PlainFile.read(path)
        } catch {
            throw HARFileError(unreadable: path, expected: "a readable file", reason: error.reason)
        }
        try self.init(decoding: bytes, file: path)
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
