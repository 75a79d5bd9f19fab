import HTTPWire
import OAuthHarness

/// What the parser, the help, the manual and the completions read of an option, whatever its value is.
protocol OptionDeclaration: Sendable {
    /// The name with its dashes.
    var name: String { get }
    /// The word that stands for its value in help: `N`; nil for a switch.
    var placeholder: String? { get }
    /// What a text must look like, for messages.
    var expected: String { get }
    /// The words it is one of; empty where it is free.
    var words: [String] { get }
    /// Whether it may be given more than once.
    var repeats: Bool { get }
    var summary: String { get }

    /// Reads a value; nil for a text that is none.
    func read(_ text: String) -> (any Sendable)?
}

extension OptionDeclaration {
    /// As help shows it: `--port N`.
    var usage: String {
        (placeholder.map { "\(name) \($0)" } ?? name) + (repeats ? " ..." : "")
    }
}

/// One option of a verb, as data; its command gets a `Value`, whether the option is given or not.
struct Option<Value: Sendable>: OptionDeclaration {
    let name: String
    let placeholder: String?
    let expected: String
    let words: [String]
    let repeats: Bool
    let summary: String
    private let reader: @Sendable (String) -> (any Sendable)?
    /// Makes it of the values that were given; of nil where the option was not.
    let value: @Sendable ([any Sendable]?) -> Value

    private init<Element>(
        _ name: String,
        _ form: OptionValue<Element>?,
        repeats: Bool = false,
        _ summary: String,
        _ value: @escaping @Sendable ([any Sendable]?) -> Value
    ) {
        self.name = name
        placeholder = form?.placeholder
        expected = form?.expected ?? ""
        words = form?.words ?? []
        self.repeats = repeats
        self.summary = summary
        reader = { text in form?.read(text) }
        self.value = value
    }

    func read(_ text: String) -> (any Sendable)? { reader(text) }

    /// A switch.
    init(_ name: String, _ summary: String) where Value == Bool {
        self.init(name, OptionValue<Bool>?.none, summary) { $0 != nil }
    }

    /// An option that may be left out.
    init<Element>(_ name: String, _ form: OptionValue<Element>, _ summary: String) where Value == Element? {
        self.init(name, form, summary) { $0?.last as? Element }
    }

    /// An option with a value that holds where it is left out.
    init(_ name: String, _ form: OptionValue<Value>, default fallback: Value, _ summary: String) {
        self.init(name, form, summary) { $0?.last as? Value ?? fallback }
    }

    /// An option that may be given any number of times.
    init<Element>(_ name: String, each form: OptionValue<Element>, _ summary: String) where Value == [Element] {
        self.init(name, form, repeats: true, summary) { ($0 ?? []).compactMap { $0 as? Element } }
    }
}

// MARK: -

/// What an option takes.
struct OptionValue<Value: Sendable>: Sendable {
    let placeholder: String
    let expected: String
    let words: [String]
    let read: @Sendable (String) -> Value?

    init(
        _ placeholder: String,
        expected: String,
        words: [String] = [],
        _ read: @escaping @Sendable (String) -> Value?
    ) {
        self.placeholder = placeholder
        self.expected = expected
        self.words = words
        self.read = read
    }
}

extension OptionValue<String> {
    /// A text that is not empty.
    static func text(_ placeholder: String, expected: String) -> Self {
        form(placeholder, expected: expected) { !$0.isEmpty }
    }

    /// Scheme and authority of an address.
    static let origin = OptionValue.form("URL", expected: "an origin such as http://127.0.0.1:8080", URLText.isOrigin)

    /// A text of a form that a predicate knows.
    static func form(
        _ placeholder: String,
        expected: String,
        words: [String] = [],
        _ accepts: @escaping @Sendable (String) -> Bool
    ) -> Self {
        Self(placeholder, expected: expected, words: words) { accepts($0) ? $0 : nil }
    }

    /// One of a few words.
    static func word(_ words: [String]) -> Self {
        form(
            words.joined(separator: "|"),
            expected: "one of " + words.joined(separator: ", "),
            words: words,
            words.contains
        )
    }
}

extension OptionValue where Value: RawRepresentable<String> & CaseIterable {
    /// One of the cases, by its word.
    static var choice: Self {
        let words = Value.allCases.map(\.rawValue)
        return Self(
            words.joined(separator: "|"),
            expected: "one of " + words.joined(separator: ", "),
            words: words,
            Value.init(rawValue:)
        )
    }
}

extension OptionValue where Value: FixedWidthInteger {
    /// A decimal number in a range.
    static func integer(_ placeholder: String, _ range: ClosedRange<Value>) -> Self {
        Self(placeholder, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            guard text.utf8.allSatisfy(\.isDigit), let number = Value(text), range.contains(number) else { return nil }
            return number
        }
    }
}

extension OptionValue<UInt64> {
    /// A seed, decimal or with `0x` as reports write it.
    static let seed = Self("N", expected: "a whole number from 0 up, or one in hexadecimal such as 0x41c6") { text in
        if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16) }
        return text.utf8.allSatisfy(\.isDigit) ? UInt64(text) : nil
    }
}

extension OptionValue<Duration> {
    /// A time in seconds, at least a thousandth.
    static func seconds(_ placeholder: String, upTo limit: Double) -> Self {
        Self(placeholder, expected: "seconds, more than 0 and at most \(Int(limit))") { text in
            let isPlain = text.utf8.allSatisfy { $0.isDigit || $0 == 0x2E }
            guard isPlain, let seconds = Double(text), seconds >= 0.001, seconds <= limit else { return nil }
            return .seconds(seconds)
        }
    }
}
