/// A value that is not what it may be: where it stands, what it is, what would have been right.
package struct JSONMismatch: Error, Hashable, Sendable, CustomStringConvertible {
    package let path: JSONPath
    package let found: String
    package let expected: String
    /// Whether the position is that of a member's name, not of its value.
    package let isKey: Bool

    package init(path: JSONPath, found: String, expected: String, isKey: Bool = false) {
        self.path = path
        self.found = found
        self.expected = expected
        self.isKey = isKey
    }

    package init(_ value: JSON, at path: JSONPath, expected: String) {
        self.init(path: path, found: value.text(), expected: expected)
    }

    /// A member that has to be there.
    package init(missing name: String, in path: JSONPath, expected: String) {
        self.init(path: path, found: "no \(name)", expected: "\"\(name)\", \(expected)")
    }

    /// A word that is none of those that may stand there.
    package init(unknown word: String, at path: JSONPath, known: [String], what: String, isKey: Bool = true) {
        let near = EditDistance.nearest(word, in: known)
        let all =
            known.count > Self.mostNames
            ? "one of \(known.count) names, such as " + known.prefix(3).joined(separator: ", ")
            : "one of " + known.joined(separator: ", ")
        self.init(
            path: path,
            found: "'\(word)', which is no \(what)",
            expected: near.isEmpty
                ? (known.isEmpty ? "nothing here" : all) : near.map { "'\($0)'" }.joined(separator: " or "),
            isKey: isKey
        )
    }

    /// More are not listed: the reader is looking for one.
    private static let mostNames = 30

    /// Gives the errors of shapes their type, which a generic function cannot pass through.
    package static func thrown<Value>(in read: () throws -> Value) throws(JSONMismatch) -> Value {
        do {
            return try read()
        } catch {
            throw error as? JSONMismatch ?? JSONMismatch(path: .root, found: "\(error)", expected: "a value")
        }
    }

    /// The error of a reading as a list; empty where there was none.
    package static func caught(in read: () throws -> Void) -> [JSONMismatch] {
        do throws(JSONMismatch) {
            try thrown(in: read)
            return []
        } catch {
            return [error]
        }
    }

    package var description: String { "\(path): expected \(expected), found \(found)" }
}
