import HTTPWire

/// One option of a verb, as data: the parser, the help, the manual and the completions all read it.
struct Option: Sendable {
    /// What an option takes.
    struct Value: Sendable {
        /// The word that stands for the value in help: `N`.
        let placeholder: String
        /// What a text must look like, for messages.
        let expected: String
        /// The words it is one of; empty where it is free.
        let words: [String]
        let accepts: @Sendable (String) -> Bool
    }

    /// The name with its dashes.
    let name: String
    /// What it takes; nil for a switch.
    let value: Value?
    /// Whether it may be given more than once.
    let repeats: Bool
    let summary: String

    /// A switch.
    init(_ name: String, _ summary: String) {
        self.name = name
        value = nil
        repeats = false
        self.summary = summary
    }

    /// An option with a value.
    init(_ name: String, _ value: Value, repeats: Bool = false, _ summary: String) {
        self.name = name
        self.value = value
        self.repeats = repeats
        self.summary = summary
    }

    /// As help shows it: `--port N`.
    var usage: String {
        (value.map { "\(name) \($0.placeholder)" } ?? name) + (repeats ? " ..." : "")
    }
}

// MARK: -

extension Option.Value {
    /// A text that is not empty.
    static func text(_ placeholder: String, expected: String = "a text") -> Self {
        Self(placeholder: placeholder, expected: expected, words: []) { !$0.isEmpty }
    }

    /// A decimal number in a range.
    static func integer(_ placeholder: String, _ range: ClosedRange<UInt64>) -> Self {
        let limit = range.upperBound == .max ? "\(range.lowerBound) up" : "\(range.lowerBound) to \(range.upperBound)"
        return Self(placeholder: placeholder, expected: "a whole number from \(limit)", words: []) { text in
            text.utf8.allSatisfy { $0.isDigit } && (UInt64(text).map(range.contains) ?? false)
        }
    }

    /// A time in seconds, at least a thousandth.
    static func seconds(_ placeholder: String, upTo limit: Double) -> Self {
        let expected = "seconds, more than 0 and at most \(Int(limit))"
        return Self(placeholder: placeholder, expected: expected, words: []) { text in
            let isPlain = text.utf8.allSatisfy { $0.isDigit || $0 == 0x2E }
            return isPlain && (Double(text).map { $0 >= 0.001 && $0 <= limit } ?? false)
        }
    }

    /// One of a few words.
    static func word(_ words: [String]) -> Self {
        Self(
            placeholder: words.joined(separator: "|"),
            expected: "one of " + words.joined(separator: ", "),
            words: words,
            accepts: words.contains
        )
    }

    /// A text of a form that a predicate knows.
    static func form(
        _ placeholder: String,
        expected: String,
        words: [String] = [],
        _ accepts: @escaping @Sendable (String) -> Bool
    ) -> Self {
        Self(placeholder: placeholder, expected: expected, words: words, accepts: accepts)
    }
}
