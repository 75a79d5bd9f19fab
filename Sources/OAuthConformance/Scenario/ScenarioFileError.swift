package import JSONText

/// A scenario file that cannot be read: where, what stands there, what would have been right.
public struct ScenarioFileError: Error, Hashable, Sendable {
    /// The file as the caller named it.
    public let file: String
    /// Where in the file; nil where the file itself is the trouble.
    package let position: TextPosition?
    /// The way to the value: `steps[2].respond.status`; empty where the text is no JSON.
    package let path: String
    /// What stands there.
    package let found: String
    /// What would have been right.
    package let expected: String
}

extension ScenarioFileError: CustomStringConvertible {
    /// `file:line:column: path: expected …, found …`.
    public var description: String {
        let place = position.map { "\(file):\($0)" } ?? file
        return ([place] + (path.isEmpty ? [] : [path]) + ["expected \(expected), found \(found)"])
            .joined(separator: ": ")
    }
}
