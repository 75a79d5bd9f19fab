/// A member of an object: its name, what its value may be, and what it is where it is left out.
package struct Field<Value: Sendable>: Sendable {
    package let member: Member
    fileprivate let read: @Sendable (JSONObject, JSONPath) throws -> Value
    fileprivate let write: @Sendable (Value) -> JSON?

    private init<Present>(
        _ name: String,
        _ shape: Shape<Present>,
        isRequired: Bool = false,
        read: @escaping @Sendable (Present?) -> Value?,
        write: @escaping @Sendable (Value) -> JSON?
    ) {
        member = Member(name, shape, isRequired: isRequired)
        self.read = { object, path in
            let present = try object[name].map { try shape.read($0, path[name]) }
            guard let value = read(present) else {
                throw JSONMismatch(missing: name, in: path, expected: shape.expected)
            }
            return value
        }
        self.write = write
    }

    /// A member that must be there.
    package init(_ name: String, _ shape: Shape<Value>) {
        self.init(name, shape, isRequired: true, read: { $0 }, write: shape.write)
    }

    /// A member that may be left out, and is always written.
    package init(_ name: String, _ shape: Shape<Value>, default value: Value) {
        self.init(name, shape, read: { $0 ?? value }, write: shape.write)
    }

    /// A member that is left out where it has a certain value.
    package init(_ name: String, _ shape: Shape<Value>, unless value: Value) where Value: Equatable {
        self.init(name, shape, read: { $0 ?? value }, write: { $0 == value ? nil : shape.write($0) })
    }

    /// A member that may be left out.
    package init<Present>(_ name: String, optional shape: Shape<Present>) where Value == Present? {
        self.init(name, shape, read: { .some($0) }, write: { $0.flatMap(shape.write) })
    }
}

/// What a field says of itself, whatever its type.
package struct Member: Sendable {
    package let name: String
    package let expected: String
    package let schema: JSONObject
    package let isRequired: Bool
    package let check: @Sendable (JSON, JSONPath) throws -> Void
    package let mistakes: @Sendable (JSON, JSONPath) -> [JSONMismatch]

    fileprivate init<Value>(_ name: String, _ shape: Shape<Value>, isRequired: Bool) {
        self.name = name
        self.isRequired = isRequired
        expected = shape.expected
        schema = shape.schema
        check = { _ = try shape.read($0, $1) }
        mistakes = shape.mistakes
    }
}

extension [Member] {
    /// What an object with these members and no other may be, for editors.
    package var schema: JSONObject {
        var schema: JSONObject = [
            "type": "object", "properties": .object(JSONObject(map { ($0.name, .object($0.schema)) })),
        ]
        let required = filter(\.isRequired).map { JSON.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        schema["additionalProperties"] = false
        return schema
    }
}

extension [Member] {
    /// Everything that is wrong with an object that has these members and no other.
    package func mistakes(in json: JSON, at path: JSONPath) -> [JSONMismatch] {
        let names = map(\.name)
        guard let object = json.object else {
            return JSONMismatch.caught { _ = try StrictObject(json, at: path, keys: names) }
        }
        let strangers = object.keys.filter { !names.contains($0) }.map {
            JSONMismatch(unknown: $0, at: path[$0], known: names, what: "member here")
        }
        return strangers
            + flatMap { member in
                if let value = object[member.name] { return member.mistakes(value, path[member.name]) }
                return member.isRequired
                    ? [JSONMismatch(missing: member.name, in: path, expected: member.expected)] : []
            }
    }
}

extension JSONObject {
    /// A part of a schema that stands under a name of its own.
    package static func reference(to name: String) -> JSONObject { ["$ref": .string("#/$defs/\(name)")] }

    /// What an object with exactly one of several members may be, for editors.
    package static func oneOf(_ members: [(String, JSONObject)]) -> JSONObject {
        [
            "type": "object", "properties": .object(JSONObject(members.map { ($0, .object($1)) })),
            "additionalProperties": false, "minProperties": 1, "maxProperties": 1,
        ]
    }
}

/// The members of an object, read and written together.
package struct Fields<Values>: Sendable {
    package let members: [Member]
    /// Reads an object at its place; other members do not count.
    package let read: @Sendable (JSONObject, JSONPath) throws -> Values
    package let write: @Sendable (Values) -> JSONObject

    /// Reads an object that has these members and no other.
    package func read(
        _ json: JSON,
        at path: JSONPath,
        what: String = "member here"
    ) throws(JSONMismatch) -> Values {
        let object = try StrictObject(json, at: path, keys: members.map(\.name), what: what)
        return try JSONMismatch.thrown(in: { try read(object.members, path) })
    }

    package func read(_ cursor: JSONCursor) throws(JSONShapeError) -> Values {
        try cursor.allow(members.map(\.name))
        do {
            return try read(cursor.value, at: cursor.path)
        } catch {
            throw cursor.error(error)
        }
    }
}

extension Shape {
    /// An object that has some members and no other.
    package init<Values>(
        object fields: Fields<Values>,
        schema: JSONObject? = nil,
        make: @escaping @Sendable (Values) -> Value,
        write: (@Sendable (Value) -> Values)? = nil
    ) {
        self.init(
            "an object",
            schema ?? fields.members.schema,
            reading: { make(try fields.read($0, at: $1)) },
            write: { value in write.map { .object(fields.write($0(value))) } },
            mistakes: { fields.members.mistakes(in: $0, at: $1) }
        )
    }
}

extension Fields {
    /// The members of both; their values are a pair.
    package static func + <More>(left: Fields, right: Fields<More>) -> Fields<(Values, More)> {
        Fields<(Values, More)>(
            members: left.members + right.members,
            read: { (try left.read($0, $1), try right.read($0, $1)) },
            write: { both in
                var object = left.write(both.0)
                object.merge(right.write(both.1))
                return object
            }
        )
    }

    /// The same members, which are only read, for what is made of them.
    package func map<New>(_ make: @escaping @Sendable (Values) -> New) -> Fields<New> {
        Fields<New>(members: members, read: { make(try read($0, $1)) }, write: { _ in [:] })
    }
}

/// Puts fields together; the values are a tuple.
package func fields<each Value>(_ field: repeat Field<each Value>) -> Fields<(repeat each Value)> {
    var members: [Member] = []
    for field in repeat each field { members.append(field.member) }
    return Fields(
        members: members,
        read: { object, path in try (repeat (each field).read(object, path)) },
        write: { values in
            var object = JSONObject()
            for (field, value) in repeat (each field, each values) { object[field.member.name] = field.write(value) }
            return object
        }
    )
}
