import JSONText

/// A configuration or a provider file that cannot be used: each mistake with its line, what stands there, what would have been right.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The mistakes in the order of the file, a line each: `desk.json:4:16: providers[0].set.x: expected …, found …`.
    public let problems: [String]

    init(_ problems: [String]) {
        self.problems = problems
    }

    init(_ mistakes: [JSONMismatch], in document: JSONDocument, file: String) {
        let placed = mistakes.map { mistake in
            (mistake.isKey ? document.position(ofKey: mistake.path) : document.position(of: mistake.path), mistake)
        }
        problems = placed.sorted { $0.0.offset < $1.0.offset }.map { "\(file):\($0): \($1)" }
    }

    /// The problems, a line each.
    public var description: String { problems.joined(separator: "\n") }
}
