import JSONText

/// One part of a message that is not as recorded.
package struct FieldDifference: Hashable, Sendable {
    /// The part: `status`, `header Cache-Control`, `parameter code`, `body`.
    package let field: String
    /// What the recording holds; nil where it holds no such part.
    package let expected: String?
    /// What the message holds; nil where it holds no such part.
    package let found: String?
    /// More about the place, such as the first differing byte.
    package let detail: String?
}

// MARK: -

extension FieldDifference: CustomStringConvertible {
    /// `field: expected …, found …`.
    package var description: String {
        if let detail { return "\(field): \(detail)" }
        let quote: (String?) -> String = { $0.map { JSON.string($0).text() } ?? "none" }
        return "\(field): expected \(quote(expected)), found \(quote(found))"
    }
}
