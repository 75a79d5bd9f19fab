/// A word of a list that never ends: those that are known have names, and any other is as good.
public protocol OpenWord: RawRepresentable, Hashable, Sendable, CustomStringConvertible where RawValue == String {
    /// Makes a word of any text.
    init(rawValue: String)
}

extension OpenWord {
    /// The word.
    public var description: String { rawValue }
}

extension OpenWord where Self: ExpressibleByStringLiteral {
    /// Makes a word of a literal.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}
