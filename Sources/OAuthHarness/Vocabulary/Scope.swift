/// Scope names in order; how they are joined is the provider's business.
public struct Scope: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// The names, each once, in the order of the request.
    public let names: [String]

    /// Makes a scope of names.
    ///
    /// - Parameter names: The names; repeats are dropped.
    public init(_ names: [String]) {
        guard names.count > 1 else {
            self.names = names
            return
        }
        var seen: Set<String> = []
        self.names = names.filter { seen.insert($0).inserted }
    }

    /// Makes a scope of a literal list.
    ///
    /// - Parameter elements: The names.
    public init(arrayLiteral elements: String...) {
        self.init(elements)
    }

    /// Splits a parameter value.
    ///
    /// - Parameters:
    ///   - text: The value after decoding.
    ///   - separators: The characters that part two names; a space by default (RFC 6749 §3.3).
    public init(parsing text: String, separators: Set<Character> = [" "]) {
        self.init(text.split { separators.contains($0) }.map(String.init))
    }

    /// Whether there is no name at all.
    public var isEmpty: Bool { names.isEmpty }

    /// Whether every name stands in another scope too.
    ///
    /// - Parameter other: The wider scope.
    /// - Returns: True for equal scopes and for an empty one.
    package func isSubset(of other: Scope) -> Bool {
        names.allSatisfy(other.names.contains)
    }

    /// Whether a name is part of it.
    ///
    /// - Parameter name: The scope name, compared exactly.
    /// - Returns: True where it is.
    public func contains(_ name: String) -> Bool {
        names.contains(name)
    }

    /// The names as one text.
    ///
    /// - Parameter separator: What stands between two names; a space by default.
    /// - Returns: The text; empty for an empty scope.
    public func joined(separator: String = " ") -> String {
        names.joined(separator: separator)
    }
}
