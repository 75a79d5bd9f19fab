package import JSONText

/// What a recording tells of its names, so that values of the same shape can stand in for those that it does not hold:
/// `log._placeholders`.
package struct PlaceholderTable: Hashable, Sendable {
    package enum Row: Hashable, Sendable {
        /// A value, written as its place demands.
        case shape(ValueShape)
        /// Another name's value in an encoding that its place does not imply.
        case spelled(of: String, as: SecretSpelledAs)
        /// A text that stands as it is.
        case text(ValueShape)
    }

    private var rows: [String: Row] = [:]

    package init() {}

    package subscript(name: String) -> Row? {
        get { rows[name] }
        set { rows[name] = newValue }
    }

    package var isEmpty: Bool { rows.isEmpty }

    /// The rows of some names, and of the names that these go back to.
    func kept(_ names: Set<String>) -> PlaceholderTable {
        var table = PlaceholderTable()
        for name in names {
            table[name] = rows[name]
            if case .spelled(let other, _)? = rows[name] { table[other] = rows[other] }
        }
        return table
    }
}

// MARK: - JSON

extension PlaceholderTable {
    static let member = "_placeholders"

    /// `{"access_token.1": {"shape": "{hex:64}"}, "state_raw.1": {"of": "state.1", "as": "raw"}}`.
    package var json: JSON {
        // By word, then by number.
        let keys = rows.keys.map { name in
            let word = name.prefix { $0 != "." }
            return (word: String(word), number: Int(name.dropFirst(word.count + 1)) ?? 0, name: name)
        }
        let sorted = keys.sorted { ($0.word, $0.number, $0.name) < ($1.word, $1.number, $1.name) }
        return .object(
            JSONObject(distinct: sorted.compactMap { key in rows[key.name].map { (key.name, Self.json($0)) } })
        )
    }

    private static func json(_ row: Row) -> JSON {
        switch row {
        case .shape(let shape): ["shape": .string(shape.text)]
        case .spelled(let other, let spelling): ["of": .string(other), "as": .string(spelling.rawValue)]
        case .text(let shape): ["text": .string(shape.text)]
        }
    }
}

extension HAR {
    /// Reads what the recording tells of its names.
    ///
    /// - Parameters:
    ///   - bytes: The text of the file, for the place of a fault.
    ///   - file: The file's name, for messages.
    /// - Returns: The rows; none for a recording that tells nothing.
    /// - Throws: ``HARFileError`` where a row is none.
    package func placeholderTable(of bytes: [UInt8], file: String) throws(HARFileError) -> PlaceholderTable {
        guard let value = extra[PlaceholderTable.member] else { return PlaceholderTable() }
        let path = JSONPath.root["log"][PlaceholderTable.member]
        guard let rows = value.object else {
            throw HARFileError(at: path, in: bytes, file: file, expected: "an object", found: value.kind)
        }
        var table = PlaceholderTable()
        for (name, row) in rows {
            if let shape = row["shape"]?.string.flatMap(ValueShape.init) {
                table[name] = .shape(shape)
            } else if let shape = row["text"]?.string.flatMap(ValueShape.init) {
                table[name] = .text(shape)
            } else if let other = row["of"]?.string, rows[other]?["of"] == nil,
                let spelling = row["as"]?.string.flatMap(SecretSpelledAs.init)
            {
                table[name] = .spelled(of: other, as: spelling)
            } else {
                let expected = "{\"shape\": \"{hex:64}\"}, {\"text\": \"{hex:64}\"} or {\"of\": NAME, \"as\": ENCODING}"
                throw HARFileError(at: path[name], in: bytes, file: file, expected: expected, found: row.text())
            }
        }
        return table
    }
}
