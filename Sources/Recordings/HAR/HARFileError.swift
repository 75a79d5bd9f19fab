package import JSONText

/// A file that is no usable recording.
package struct HARFileError: Error, Hashable, Sendable {
    /// The kind of fault.
    package enum Code: Hashable, Sendable {
        /// The file cannot be read or written.
        case unreadable
        /// The text is no JSON document.
        case syntax
        /// A member is missing, misspelt or of the wrong kind.
        case shape
    }

    /// The kind of fault.
    package let code: Code
    /// The file as its caller named it.
    package let file: String
    /// Where the fault is; nil where the whole file is meant.
    package let position: TextPosition?
    /// The member at fault: `log.entries[2].response.status`; nil for a syntax error.
    package let path: String?
    /// What should stand there.
    package let expected: String
    /// What stands there.
    package let found: String
    /// A remedy, such as a near word.
    package let hint: String?

    init(_ error: JSONSyntaxError, file: String) {
        code = .syntax
        self.file = file
        position = error.position
        path = nil
        expected = error.expected
        found = error.found
        hint = nil
    }

    init(_ error: JSONShapeError, file: String) {
        code = .shape
        self.file = file
        position = error.position
        path = error.path.description
        expected = error.expected
        found = error.found
        hint = error.hint
    }

    /// A fault at a member that only the reader of a recording can see.
    package init(
        at path: JSONPath,
        isKey: Bool = false,
        in bytes: [UInt8],
        file: String,
        expected: String,
        found: String,
        hint: String? = nil
    ) {
        let document = try? JSONReader.read(bytes, options: .init(skipsByteOrderMark: true))
        code = .shape
        self.file = file
        position = isKey ? document?.position(ofKey: path) : document?.position(of: path)
        self.path = path.description
        self.expected = expected
        self.found = found
        self.hint = hint
    }

    init(unreadable file: String, expected: String, reason: String) {
        code = .unreadable
        self.file = file
        position = nil
        path = nil
        self.expected = expected
        found = reason
        hint = nil
    }
}

// MARK: -

extension HARFileError: CustomStringConvertible {
    /// `file:line:column: path: expected …, found … (hint)`.
    package var description: String {
        let place = ([file, position?.description, path].compactMap(\.self)).enumerated()
            .map { $0.offset == 2 ? " " + $0.element : $0.element }.joined(separator: ":")
        return "\(place): expected \(expected), found \(found)" + (hint.map { " (\($0))" } ?? "")
    }
}
