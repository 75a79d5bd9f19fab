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

    /// Where the value starts.
    package var position: TextPosition { document.position(of: path) }

    /// Makes an error about this value.
    package func error(_ expected: String, found: String? = nil, hint: String? = nil) -> JSONShapeError {
        JSONShapeError(
            position: position,
            path: path,
            expected: expected,
            found: found ?? Self.describe(value),
            hint: hint
        )
    }

    /// Makes an error about the name of a member.
    package func error(key: String, _ expected: String, hint: String? = nil) -> JSONShapeError {
        JSONShapeError(
            position: document.position(ofKey: path[key]),
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

    package func object() throws(JSONShapeError) -> JSONObject {
        guard case .object(let object) = value else { throw error("an object") }
        return object
    }

    package func string() throws(JSONShapeError) -> String {
        guard case .string(let text) = value else { throw error("a string") }
        return text
    }

    package func bool() throws(JSONShapeError) -> Bool {
        guard case .bool(let flag) = value else { throw error("true or false") }
        return flag
    }

    package func integer(in range: ClosedRange<Int> = .min ... .max) throws(JSONShapeError) -> Int {
        guard let number = value.integer else { throw error("an integer") }
        guard range.contains(number) else {
            throw error("an integer from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
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

    package func strings() throws(JSONShapeError) -> [String] {
        var strings: [String] = []
        for element in try elements() {
            strings.append(try element.string())
        }
        return strings
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
