/// A text that is no JSON document.
package struct JSONSyntaxError: Error, Hashable, Sendable {
    package let position: TextPosition
    /// What stands there, ready for a message: `"}"`, `end of text`.
    package let found: String
    /// What could stand there: `a value`.
    package let expected: String
}

// MARK: -

extension JSONSyntaxError: CustomStringConvertible {
    /// `line:column: expected …, found …`.
    package var description: String { "\(position): expected \(expected), found \(found)" }
}
