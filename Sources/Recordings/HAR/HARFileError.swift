package import JSONText

/// A file that is no usable recording.
package struct HARFileError: Error, Hashable, Sendable {
    package enum Code: Hashable, Sendable {
        /// The file cannot be read or written.
        case unreadable
        /// The text is no JSON document.
        case syntax
        /// A member is missing, misspelt or of the wrong kind.
        case shape
    }

    package let code: Code
    /// The file as its caller named it.
    package let file: String
    /// Where the fault is; nil where the whole file is meant.
    package private(set) var position: TextPosition?
    /// The member at fault: `log.entries[2].response.status`; nil for a syntax error.
    package private(set) var path: String?
    package let expected: String
    package let found: String
    /// A remedy, such as a near word.
    package private(set) var hint: String?

    private init(_ code: Code, _ file: String, expected: String, found: String) {
        self.code = code
        self.file = file
        self.expected = expected
        self.found = found
    }

    init(_ error: JSONSyntaxError, file: String) {
        self.init(.syntax, file, expected: error.expected, found: error.found)
        position = error.position
    }

    init(_ error: JSONShapeError, file: String) {
        self.init(.shape, file, expected: error.expected, found: error.found)
        position = error.position
        path = error.path.description
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
        self.init(.shape, file, expected: expected, found: found)
        let document = try? JSONReader.read(bytes, options: .init(skipsByteOrderMark: true))
        position = document?.position(of: path, isKey: isKey)
        self.path = path.description
        self.hint = hint
    }

    init(unreadable file: String, expected: String, reason: String) {
        self.init(.unreadable, file, expected: expected, found: reason)
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
