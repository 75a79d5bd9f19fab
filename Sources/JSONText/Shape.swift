/// What a value may be: in words for an error, as a schema for an editor, read from JSON and written to it.
package struct Shape<Value: Sendable>: Sendable {
    /// What is expected: `a string`.
    package let expected: String
    package let schema: JSONObject
    package let read: @Sendable (JSON) -> Value?
    package let write: @Sendable (Value) -> JSON
    /// What is wrong with a value that cannot be read, which may stand further down.
    let mistake: @Sendable (JSONCursor) -> JSONShapeError

    package init(
        _ expected: String,
        _ schema: JSONObject,
        read: @escaping @Sendable (JSON) -> Value?,
        write: @escaping @Sendable (Value) -> JSON,
        mistake: (@Sendable (JSONCursor) -> JSONShapeError)? = nil
    ) {
        self.expected = expected
        self.schema = schema
        self.read = read
        self.write = write
        self.mistake = mistake ?? { $0.error(expected) }
    }

    /// The same JSON for values of another type.
    package func map<New>(
        _ read: @escaping @Sendable (Value) -> New?,
        _ write: @escaping @Sendable (New) -> Value
    ) -> Shape<New> {
        Shape<New>(
            expected,
            schema,
            read: { self.read($0).flatMap(read) },
            write: { self.write(write($0)) },
            mistake: mistake
        )
    }

    /// The same value in other words.
    package func described(as expected: String) -> Shape {
        Shape(expected, schema, read: read, write: write)
    }
}

extension Shape<String> {
    package static var text: Shape { Shape("a string", ["type": "string"], read: \.string, write: JSON.string) }

    /// A word out of a closed list.
    package static func word(of words: [String]) -> Shape {
        Shape(
            "one of " + words.joined(separator: ", "),
            ["enum": .array(words.map(JSON.string))],
            read: { json in json.string.flatMap { words.contains($0) ? $0 : nil } },
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

    /// The status code of a response.
    package static var status: Shape {
        integer.described(as: "an integer from 100 to 999").map({ (100...999).contains($0) ? $0 : nil }, { $0 })
    }

    /// An integer that counts as the nearest one of a range.
    package static func integer(clampedTo range: ClosedRange<Int>) -> Shape {
        integer.map({ min(max($0, range.lowerBound), range.upperBound) }, { $0 })
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
}

extension Shape<Bool> {
    package static var flag: Shape { Shape("true or false", ["type": "boolean"], read: \.bool, write: JSON.bool) }
}

extension Shape<JSONObject> {
    package static var object: Shape { Shape("an object", ["type": "object"], read: \.object, write: JSON.object) }

    package static var textMap: Shape {
        Shape(
            "an object with string values",
            ["type": "object", "additionalProperties": ["type": "string"]],
            read: { json in json.object.flatMap { $0.allSatisfy { $0.value.string != nil } ? $0 : nil } },
            write: JSON.object
        )
    }
}

extension Shape<[String]> {
    package static var texts: Shape {
        Shape(
            "an array of strings",
            ["type": "array", "items": ["type": "string"]],
            read: { json in
                json.array.flatMap { list in
                    let texts = list.compactMap(\.string)
                    return texts.count == list.count ? texts : nil
                }
            },
            write: { .array($0.map(JSON.string)) },
            mistake: { cursor in
                do throws(JSONShapeError) { _ = try cursor.strings() } catch { return error }
                return cursor.error("an array of strings")
            }
        )
    }
}

extension Shape where Value: RawRepresentable, Value.RawValue == String {
    /// A string of an open vocabulary.
    package static var rawText: Shape { Shape<String>.text.map(Value.init(rawValue:), \.rawValue) }
}
