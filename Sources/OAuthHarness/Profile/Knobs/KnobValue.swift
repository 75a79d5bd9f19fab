/// A value that a knob can hold and that one word of text can carry.
public protocol KnobValue: Sendable, Hashable {
    /// Reads the text of a flag or a scenario.
    ///
    /// - Parameter knob: The text as the author wrote it.
    init?(knob: String)
    /// The text that ``init(knob:)`` reads back.
    var knob: String { get }
    /// What a text must look like, for error messages: `true or false`.
    static var expected: String { get }
    /// Every value, where they are few; nil where they are not.
    static var choices: [Self]? { get }
}

extension KnobValue {
    /// Not few.
    public static var choices: [Self]? { nil }
}

extension KnobValue where Self: RawRepresentable, RawValue == String, Self: CaseIterable {
    /// Reads the raw value of a case.
    public init?(knob: String) { self.init(rawValue: knob) }
    /// The raw value of the case.
    public var knob: String { rawValue }
    /// The raw values of all cases.
    public static var expected: String { "one of " + allCases.map(\.rawValue).joined(separator: ", ") }
    /// All cases.
    public static var choices: [Self]? { Array(allCases) }
}

extension Bool: KnobValue {
    /// Reads `true` or `false`.
    public init?(knob: String) { self.init(knob) }
    /// `true` or `false`.
    public var knob: String { description }
    /// What a text must look like.
    public static var expected: String { "true or false" }
    /// Both.
    public static var choices: [Bool]? { [true, false] }
}

extension Int: KnobValue {
    /// Reads a decimal number without a sign.
    public init?(knob: String) {
        guard knob.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        self.init(knob)
    }
    /// The decimal number.
    public var knob: String { description }
    /// What a text must look like.
    public static var expected: String { "a whole number, 0 or more" }
}

extension String: KnobValue {
    /// Takes the text as it is; `\n`, `\r` and `\t` stand for the control characters.
    public init?(knob: String) {
        self = Self.unescaped(knob)
    }
    /// The text with control characters written as escapes.
    public var knob: String {
        reduce(into: "") { text, character in
            switch character {
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\r\n": text += "\\r\\n"
            case "\t": text += "\\t"
            default: text.append(character)
            }
        }
    }
    /// What a text must look like.
    public static var expected: String { "a text" }

    private static func unescaped(_ text: String) -> String {
        var result = ""
        var isEscape = false
        for character in text {
            guard isEscape else {
                if character == "\\" { isEscape = true } else { result.append(character) }
                continue
            }
            isEscape = false
            switch character {
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "t": result.append("\t")
            default: result += "\\" + String(character)
            }
        }
        return isEscape ? result + "\\" : result
    }
}

/// How long a credential lives.
package enum Lifetime: KnobValue {
    /// It dies so long after it was minted.
    case limited(Duration)
    /// It never dies of age.
    case endless

    /// Reads `none`, seconds (`7200`), or a number with `s`, `m`, `h` or `d`.
    package init?(knob: String) {
        if knob == "none" {
            self = .endless
            return
        }
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        let unit = knob.last.flatMap { units[$0] }
        guard let number = Int(knob: String(unit == nil ? knob[...] : knob.dropLast())),
            number <= 1_000_000_000
        else { return nil }
        self = .limited(.seconds(number * (unit ?? 1)))
    }

    /// `none`, or whole seconds.
    package var knob: String {
        switch self {
        case .limited(let duration): "\(duration.roundedSeconds)"
        case .endless: "none"
        }
    }

    /// What a text must look like.
    package static var expected: String { "seconds, or a number with s, m, h or d, or none" }
}
