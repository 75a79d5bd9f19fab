import JSONText
import SystemCalls

/// A configuration or a provider file that cannot be used: each mistake with its line, what stands there, what would have been right.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The mistakes in the order of the file, a line each: `desk.json:4:16: providers[0].set.x: expected …, found …`.
    public let problems: [String]

    init(_ problems: [String]) { self.problems = problems }

    init(_ mistakes: [JSONMismatch], in document: JSONDocument, file: String) {
        let placed = mistakes.map { (document.position(of: $0.path, isKey: $0.isKey), $0) }
        problems = placed.sorted { $0.0.offset < $1.0.offset }.map { "\(file):\($0): \($1)" }
    }

    /// Reads a file's bytes.
    static func bytes(of path: String) throws(ConfigurationError) -> [UInt8] {
        do {
            return try PlainFile.read(path)
        } catch {
            throw ConfigurationError(["\(error.path): \(error.reason)"])
        }
    }

    /// Reads a file's JSON.
    static func document(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> JSONDocument {
        do {
            return try JSONReader.read(bytes)
        } catch {
            throw ConfigurationError(["\(file):\(error.position): expected \(error.expected), found \(error.found)"])
        }
    }

    /// The problems, a line each.
    public var description: String { problems.joined(separator: "\n") }
}
