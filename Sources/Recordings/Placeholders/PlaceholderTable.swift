package import JSONText

/// What a recording tells of its names, so that values of the same shape can stand in for those that it does not hold:
/// `log._placeholders`.
package struct PlaceholderTable: Hashable, Sendable {
    package enum Row: Hashable, Sendable {
        /// A value, written as its place demands.
        case shape(ValueShape)
        /// Another name's value in an encoding that its place does not imply.
        case spelled(of: String, as: SecretEncoding)
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
            JSONObject(distinct: sorted.compactMap { key in rows[key.name].map { .init(key.name, Self.json($0)) } })
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
