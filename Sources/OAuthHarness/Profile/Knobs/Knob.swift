/// A documented switch of a profile: its name, what it does, where its default comes from.
///
/// ```swift
/// let qq = ProviderProfile.qq.with { $0[QQ.cancelMode] = .usercancel }
/// ```
public struct Knob<Value: KnobValue>: KnobDeclaration {
    /// The name that flags and scenarios use.
    public let name: String
    /// What turning it does, in one sentence.
    public private(set) var summary = ""
    /// Where the default comes from: a provider's fact sheet and section, or an RFC section.
    public let source: String
    /// The value where nothing was set.
    public let defaultValue: Value
    fileprivate var bounds: ClosedRange<Int>?
    /// The texts that it can hold; nil for any.
    fileprivate var words: [String]?
    let number: Int

    /// Declares a knob; ``deciding(_:)`` says what turning it does.
    ///
    /// - Parameters:
    ///   - name: The name that flags and scenarios use.
    ///   - defaultValue: The value where nothing was set.
    ///   - source: Where the default comes from.
    public init(_ name: String, _ defaultValue: Value, source: String) {
        self.name = name
        self.defaultValue = defaultValue
        self.source = source
        number = KnobSettings.number(of: name)
    }

    /// The knob with the sentence that lists and error messages print.
    ///
    /// - Parameter summary: What turning it does, in one sentence.
    /// - Returns: The knob.
    public func deciding(_ summary: String) -> Self {
        var knob = self
        knob.summary = summary
        return knob
    }
}

extension Knob<Int> {
    /// Declares a knob that holds a whole number of a range.
    init(_ name: String, _ defaultValue: Int, in range: ClosedRange<Int>, source: String) {
        self.init(name, defaultValue, source: source)
        bounds = range
    }
}

extension Knob<String> {
    /// Declares a knob that holds one of some texts.
    init(_ name: String, _ defaultValue: String, among words: [String], source: String) {
        self.init(name, defaultValue, source: source)
        self.words = words
    }
}

/// A knob of any value, for lists and for text that names one.
public protocol KnobDeclaration: Sendable {
    /// What the knob can hold.
    associatedtype Value: KnobValue
    /// The name that flags and scenarios use.
    var name: String { get }
    /// What turning it does, in one sentence.
    var summary: String { get }
    /// Where the default comes from.
    var source: String { get }
    /// The value where nothing was set.
    var defaultValue: Value { get }
}

extension KnobDeclaration {
    /// What a whole number must lie in, a thousand years in seconds where nothing else is said; nil for other values.
    private var range: ClosedRange<Int>? {
        Value.self == Int.self ? (self as? Knob<Int>)?.bounds ?? 0...31_536_000_000 : nil
    }

    /// What a text must be one of; nil where nothing is said.
    private var words: [String]? { (self as? Knob<String>)?.words }

    /// What a text must look like.
    package var expected: String {
        if let words { return "one of " + words.joined(separator: ", ") }
        return range.map { "a whole number from \($0.lowerBound) to \($0.upperBound)" } ?? Value.expected
    }
    /// The texts of all values, where they are few; otherwise none.
    package var choices: [String] { words ?? Value.choices?.map(\.knob) ?? [] }
    /// The value where nothing was set, as text.
    package var defaultText: String { defaultValue.knob }
    var number: Int { KnobSettings.number(of: name) }

    func setting(_ text: String) -> KnobSettings.Setting? {
        guard words?.contains(text) ?? true, let value = Value(knob: text),
            (value as? Int).map({ range?.contains($0) ?? true }) ?? true
        else { return nil }
        return KnobSetting(value)
    }

    func text(in settings: KnobSettings) -> String {
        ((settings[number] as? KnobSetting<Value>)?.value ?? defaultValue).knob
    }
}

/// A knob that a profile does not have, or a value that it cannot hold.
public struct KnobError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: Hashable, Sendable {
        /// No knob of that name; the nearest names stand in ``KnobError/expected``.
        case unknownKnob
        /// The knob cannot hold the text.
        case unusableValue
    }

    /// What is wrong.
    public let code: Code
    /// The profile's name.
    public let profile: String
    /// The knob as the author wrote it.
    public let knob: String
    /// The value as the author wrote it.
    public let found: String
    /// What would have been right.
    public let expected: String

    /// One line: the fact, then the remedy.
    public var description: String {
        switch code {
        case .unknownKnob: "\(profile) has no knob '\(knob)'; \(expected)"
        case .unusableValue: "\(profile).\(knob): expected \(expected), found '\(found)'"
        }
    }
}
