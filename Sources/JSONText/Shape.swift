/// What a value may be: in words for an error, as a schema for an editor, read from JSON and written to it.
package struct Shape<Value: Sendable>: Sendable {
    /// What is expected: `a string`.
    package let expected: String
    package let schema: JSONObject
    /// Reads a value at its place; throws a ``JSONMismatch``, which may stand further down.
    package let read: @Sendable (JSON, JSONPath) throws -> Value
    /// Writes a value; nil where the shape is only read.
    package let write: @Sendable (Value) -> JSON?
    /// Everything that is wrong with a value at its place; reading it stops at the first.
    package let mistakes: @Sendable (JSON, JSONPath) -> [JSONMismatch]

    package init(
        _ expected: String,
        _ schema: JSONObject,
        reading: @escaping @Sendable (JSON, JSONPath) throws -> Value,
        write: @escaping @Sendable (Value) -> JSON? = { _ in nil },
        mistakes: (@Sendable (JSON, JSONPath) -> [JSONMismatch])? = nil
    ) {
        self.expected = expected
        self.schema = schema
        read = reading
        self.write = write
        self.mistakes =
            mistakes ?? { json, path in
                JSONMismatch.caught { _ = try reading(json, path) }
            }
    }

    package init(
        _ expected: String,
        _ schema: JSONObject,
        read: @escaping @Sendable (JSON) -> Value?,
        write: @escaping @Sendable (Value) -> JSON? = { _ in nil }
    ) {
        self.init(
            expected,
            schema,
            reading: { json, path in
                guard let value = read(json) else { throw JSONMismatch(json, at: path, expected: expected) }
                return value
            },
            write: write
        )
    }

    /// The same JSON for values of another type.
    package func map<New>(
        _ read: @escaping @Sendable (Value) -> New?,
        _ write: @escaping @Sendable (New) -> Value
    ) -> Shape<New> {
        Shape<New>(
            expected,
            schema,
            reading: { json, path in
                guard let value = read(try self.read(json, path)) else {
                    throw JSONMismatch(json, at: path, expected: expected)
                }
                return value
            },
            write: { self.write(write($0)) },
            mistakes: { json, path in
                let known = mistakes(json, path)
                guard known.isEmpty else { return known }
                return JSONMismatch.caught {
                    if read(try self.read(json, path)) == nil {
                        throw JSONMismatch(json, at: path, expected: expected)
                    }
                }
            }
        )
    }

    /// The same value with a sentence for the reader of the schema.
    package func noted(_ description: String) -> Shape {
        var schema = schema
        schema["description"] = .string(description)
        return Shape(expected, schema, reading: read, write: write, mistakes: mistakes)
    }

    /// The same value in other words.
    package func described(as expected: String) -> Shape {
        Shape(expected, schema, read: { try? read($0, .root) }, write: write)
    }
}

extension Shape<String> {
    package static var text: Shape { Shape("a string", ["type": "string"], read: \.string, write: JSON.string) }

    package static var filledText: Shape {
        Shape(
            text.expected,
            ["type": "string", "minLength": 1],
            reading: { json, path in
                let text = try text.read(json, path)
                guard !text.isEmpty else { throw JSONMismatch(json, at: path, expected: "a string that is not empty") }
                return text
            },
            write: JSON.string
        )
    }

    /// A word out of a closed list; `what` says of what kind its words are, where a near one may have been meant.
    package static func word(of words: [String], what: String? = nil) -> Shape {
        let expected = "one of " + words.joined(separator: ", ")
        return Shape(
            expected,
            ["enum": .array(words.map(JSON.string))],
            reading: { json, path in
                if let word = json.string {
                    if words.contains(word) { return word }
                    if let what { throw JSONMismatch(unknown: word, at: path, known: words, what: what, isKey: false) }
                }
                throw JSONMismatch(json, at: path, expected: expected)
            },
            write: JSON.string
        )
    }
}

extension Shape<Int> {
    package static var integer: Shape { Shape("an integer", ["type": "integer"], read: \.integer, write: JSON.integer) }

    package static func integer(atLeast least: Int) -> Shape {
        Shape(
            "an integer, \(least) or more",
            ["type": "integer", "minimum": .integer(least)],
            read: { json in json.integer.flatMap { $0 >= least ? $0 : nil } },
            write: JSON.integer
        )
    }

    package static func integer(in range: ClosedRange<Int>) -> Shape {
        Shape(
            "an integer from \(range.lowerBound) to \(range.upperBound)",
            ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)],
            read: { json in json.integer.flatMap { range.contains($0) ? $0 : nil } },
            write: JSON.integer
        )
    }

    package static var status: Shape {
        integer(in: 100...999)
    }
}

extension Shape<Double> {
    package static func number(in range: ClosedRange<Int>) -> Shape {
        Shape(
            "a number from \(range.lowerBound) to \(range.upperBound)",
            ["type": "number", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)],
            read: { json in
                json.double.flatMap { $0 >= Double(range.lowerBound) && $0 <= Double(range.upperBound) ? $0 : nil }
            },
            write: { .number("\($0)") }
        )
    }

    package static var positiveSeconds: Shape {
        Shape(
            "a number of seconds, more than 0 and at most a day",
            ["type": "number", "exclusiveMinimum": 0, "maximum": 86_400],
            read: { json in json.double.flatMap { $0 > 0 && $0 <= 86_400 ? $0 : nil } }
        )
    }
}

extension Shape<Bool> {
    package static var flag: Shape { Shape("true or false", ["type": "boolean"], read: \.bool, write: JSON.bool) }
}

extension Shape<JSONObject> {
    package static var object: Shape { Shape("an object", ["type": "object"], read: \.object, write: JSON.object) }

    package static var textMap: Shape {
        let expected = "an object with string values"
        return Shape(
            expected,
            ["type": "object", "additionalProperties": ["type": "string"]],
            reading: { json, path in
                guard let object = json.object else { throw JSONMismatch(json, at: path, expected: expected) }
                for (name, value) in object { _ = try Shape<String>.text.read(value, path[name]) }
                return object
            },
            write: JSON.object
        )
    }
}

extension JSONObject {
    /// The strings by their names; other values are left out.
    package var texts: [String: String] {
        Dictionary(compactMap { member in member.value.string.map { (member.key, $0) } }) { $1 }
    }
}

extension Shape<[String: String]> {
    package static var textByName: Shape {
        Shape<JSONObject>.textMap.map(
            { $0.texts },
            { texts in JSONObject(texts.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }) }
        )
    }
}

extension Shape where Value == [(name: String, value: String)] {
    package static var pairs: Shape {
        Shape<JSONObject>.textMap.map(
            { $0.map { ($0.key, $0.value.string ?? "") } },
            { JSONObject($0.map { ($0.name, JSON.string($0.value)) }) }
        )
    }
}

extension Shape {
    package static func list<Item>(
        of item: Shape<Item>,
        _ expected: String,
        atLeast least: Int = 0
    ) -> Shape where Value == [Item] {
        var schema: JSONObject = ["type": "array"]
        if least > 0 { schema["minItems"] = .integer(least) }
        schema["items"] = .object(item.schema)
        return Shape(
            expected,
            schema,
            reading: { json, path in
                guard let list = json.array, list.count >= least else {
                    throw JSONMismatch(json, at: path, expected: expected)
                }
                return try list.enumerated().map { try item.read($0.element, path[$0.offset]) }
            },
            write: { .array($0.compactMap(item.write)) },
            mistakes: { json, path in
                guard let list = json.array, list.count >= least else {
                    return [JSONMismatch(json, at: path, expected: expected)]
                }
                return list.enumerated().flatMap { item.mistakes($0.element, path[$0.offset]) }
            }
        )
    }
}

extension Shape<[String]> {
    package static var texts: Shape { list(of: .text, "an array of strings") }

    /// One word out of a closed list, or several.
    package static func words(of known: [String], what: String) -> Shape {
        let one = Shape<String>.word(of: known, what: what)
        let several = list(of: one, "an array of strings")
        return Shape(
            several.expected,
            ["oneOf": [.object(one.schema), .object(several.schema)]],
            reading: { json, path in
                json.string == nil ? try several.read(json, path) : [try one.read(json, path)]
            }
        )
    }
}

extension Shape {
    /// One word of a closed vocabulary, or several.
    package static func words<Word: RawRepresentable & Sendable>(
        of known: [Word],
        what: String
    ) -> Shape where Value == [Word], Word.RawValue == String {
        Shape<[String]>.words(of: known.map(\.rawValue), what: what)
            .map({ $0.compactMap(Word.init(rawValue:)) }, { $0.map(\.rawValue) })
    }
}

extension Shape where Value: RawRepresentable, Value.RawValue == String {
    /// A string of an open vocabulary.
    package static var rawText: Shape { Shape<String>.text.map(Value.init(rawValue:), \.rawValue) }

    /// A word of a closed vocabulary.
    package static func word(of words: [Value], what: String) -> Shape {
        Shape<String>.word(of: words.map(\.rawValue), what: what).map(Value.init(rawValue:), \.rawValue)
    }
}
