/// A JSON document that is well-formed but holds the wrong thing.
package struct JSONShapeError: Error, Hashable, Sendable {
    package let position: TextPosition
    package let path: JSONPath
    package let expected: String
    package let found: String
    /// A remedy such as `did you mean status?`.
    package let hint: String?

    package init(position: TextPosition, path: JSONPath, expected: String, found: String, hint: String? = nil) {
        self.position = position
        self.path = path
        self.expected = expected
        self.found = found
        self.hint = hint
    }
}

// MARK: -

extension JSONShapeError: CustomStringConvertible {
    /// `line:column: path: expected …, found … (hint)`.
    package var description: String {
        "\(position): \(path): expected \(expected), found \(found)" + (hint.map { " (\($0))" } ?? "")
    }
}
