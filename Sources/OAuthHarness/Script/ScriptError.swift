package import JSONText

/// A rule in JSON that cannot be read: where, what stands there, what would have been right.
package struct ScriptError: Error, Hashable, Sendable, CustomStringConvertible {
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

    package var description: String { "\(path): expected \(expected), found \(found)" }
}
