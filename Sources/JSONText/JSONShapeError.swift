/// A JSON document that is well-formed but holds the wrong thing.
package struct JSONShapeError: Error, Hashable, Sendable {
    package let position: TextPosition
    package let path: JSONPath
    package let expected: String
    package let found: String
    /// A remedy such as `did you mean status?`.
    package let hint: String?
}

// MARK: -

extension JSONShapeError: CustomStringConvertible {
    /// `line:column: path: expected …, found … (hint)`.
    package var description: String {
        "\(position): \(path): expected \(expected), found \(found)" + (hint.map { " (\($0))" } ?? "")
    }
}
