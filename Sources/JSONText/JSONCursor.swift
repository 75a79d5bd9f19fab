/// A place in a document: a value that knows its path, and so where it stands when it is wrong.
package struct JSONCursor: Sendable {
    package let value: JSON
    package let path: JSONPath
    private let document: JSONDocument

    package init(_ document: JSONDocument) {
        self.init(value: document.value, path: .root, document: document)
    }

    private init(value: JSON, path: JSONPath, document: JSONDocument) {
        self.value = value
        self.path = path
        self.document = document
    }

    package var position: TextPosition { document.position(of: path) }

    package func error(_ expected: String, found: String? = nil, hint: String? = nil) -> JSONShapeError {
        JSONShapeError(
            position: position,
            path: path,
            expected: expected,
            found: found ?? Self.describe(value),
            hint: hint
        )
    }

    /// Finds the place of a mismatch in the document.
    func error(_ mismatch: JSONMismatch) -> JSONShapeError {
        JSONShapeError(
            position: document.position(of: mismatch.path, isKey: mismatch.isKey),
            path: mismatch.path,
            expected: mismatch.expected,
            found: mismatch.found,
            hint: nil
        )
    }

    /// Makes an error about the name of a member.
    package func error(key: String, _ expected: String, hint: String? = nil) -> JSONShapeError {
        JSONShapeError(
            position: document.position(of: path[key], isKey: true),
            path: path[key],
            expected: expected,
            found: "\"\(key)\"",
            hint: hint
        )
    }

    private static func describe(_ value: JSON) -> String {
        switch value {
        case .array, .object: return value.kind
        default:
            let text = value.text()
            return text.utf8.count <= 60 ? text : text.prefix(56) + "…"
        }
    }

    // MARK: -

    private func read<Value>(_ shape: Shape<Value>) throws(JSONShapeError) -> Value {
        guard let value = try? shape.read(value, path) else { throw error(shape.expected) }
        return value
    }

    package func object() throws(JSONShapeError) -> JSONObject { try read(.object) }

    package func string() throws(JSONShapeError) -> String { try read(.text) }

    package func bool() throws(JSONShapeError) -> Bool { try read(.flag) }

    package func integer() throws(JSONShapeError) -> Int { try read(.integer) }

    package func integer(in range: ClosedRange<Int>) throws(JSONShapeError) -> Int {
        // What is no integer at all is told so, without the range.
        _ = try integer()
        return try read(.integer(in: range))
    }

    package func double() throws(JSONShapeError) -> Double {
        guard let number = value.double, number.isFinite else { throw error("a number") }
        return number
    }

    package func elements() throws(JSONShapeError) -> [JSONCursor] {
        guard case .array(let elements) = value else { throw error("an array") }
        return elements.enumerated().map { index, element in
            JSONCursor(value: element, path: path[index], document: document)
        }
    }

    /// A member that has to be there.
    package func member(_ key: String) throws(JSONShapeError) -> JSONCursor {
        if let cursor = try optional(key) { return cursor }
        let near = EditDistance.suggestion(for: key, in: try object().keys)
        throw error("a member \"\(key)\"", found: "none", hint: near)
    }

    /// A member that may be absent; `null` does not count as absent.
    package func optional(_ key: String) throws(JSONShapeError) -> JSONCursor? {
        guard let value = try object()[key] else { return nil }
        return JSONCursor(value: value, path: path[key], document: document)
    }

    /// Every member as a cursor, in order.
    package func members() throws(JSONShapeError) -> [(key: String, cursor: JSONCursor)] {
        try object().map { ($0.key, JSONCursor(value: $0.value, path: path[$0.key], document: document)) }
    }

    /// Refuses members of other names.
    package func allow(_ keys: [String]) throws(JSONShapeError) {
        for key in try object().keys where !keys.contains(key) {
            let list = keys.map { "\"\($0)\"" }.joined(separator: ", ")
            throw error(key: key, "one of \(list)", hint: EditDistance.suggestion(for: key, in: keys))
        }
    }

    /// A string out of a closed list.
    package func word(of words: [String]) throws(JSONShapeError) -> String {
        let word = try string()
        guard words.contains(word) else {
            let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
            throw error("one of \(list)", hint: EditDistance.suggestion(for: word, in: words))
        }
        return word
    }
}
