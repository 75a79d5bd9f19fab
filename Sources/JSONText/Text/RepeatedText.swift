/// A text with parts that are written several times: `[{{repeat 3 ,}}{"id": {{repeat.number}}}{{/repeat}}]`.
///
/// What stands behind the number and a space is written between two copies.
package struct RepeatedText: Sendable {
    /// What is wrong with a text.
    package struct Mistake: Error, Hashable, Sendable {
        package let found: String
        package let expected: String
    }

    private struct Part: Sendable {
        let text: String
        /// How often it is written; nil where it is no repetition.
        var count: Int?
        var separator = ""
    }

    /// How often a part can be written.
    package static let counts = 0...1000
    /// No further copy is begun once a text has so many bytes.
    private static let longest = 16 << 20
    private static let opening = "{{repeat "
    private static let closing = "{{/repeat}}"
    private static let form =
        "{{repeat N}} with N from \(counts.lowerBound) to \(counts.upperBound), and {{/repeat}} behind it"

    private let parts: [Part]

    /// The text of a list with an item so many times.
    package static func list(of item: String, count: Int) -> String { "[\(opening)\(count) ,}}\(item)\(closing)]" }

    package init(_ text: String) throws(Mistake) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstRange(of: Self.opening) {
            guard let head = rest[open.upperBound...].firstRange(of: "}}"),
                let end = rest[head.upperBound...].firstRange(of: Self.closing)
            else { throw Mistake(found: Self.opening + "…", expected: Self.form) }
            let before = rest[..<open.lowerBound]
            if before.contains(Self.closing) { throw Self.unopened }
            let words = rest[open.upperBound..<head.lowerBound]
            let digits = words.prefix { $0.isASCII && $0.isNumber }
            let separator = words.dropFirst(digits.count)
            guard let count = Int(digits), Self.counts.contains(count), separator.isEmpty || separator.first == " "
            else {
                throw Mistake(found: "\(Self.opening)\(words)}}", expected: Self.form)
            }
            let inner = rest[head.upperBound..<end.lowerBound]
            if inner.contains(Self.opening) {
                throw Mistake(found: "a repetition inside another", expected: Self.form)
            }
            parts.append(Part(text: String(before)))
            parts.append(Part(text: String(inner), count: count, separator: String(separator.dropFirst())))
            rest = rest[end.upperBound...]
        }
        if rest.contains(Self.closing) { throw Self.unopened }
        self.parts = parts + [Part(text: String(rest))]
    }

    private static let unopened = Mistake(found: closing, expected: "{{repeat N}} before it")

    /// The text with a value in the place of each `{{name}}`; in a repetition the name comes with the number of the copy,
    /// from 0.
    package func filled(_ value: (_ name: String, _ index: Int?) -> String?) -> String {
        var result = ""
        for part in parts {
            guard let count = part.count else {
                result += part.text.filled { value($0, nil) }
                continue
            }
            for index in 0..<count where result.utf8.count < Self.longest {
                if index > 0 { result += part.separator }
                result += part.text.filled { value($0, index) }
            }
        }
        return result
    }
}
