/// A member of an object: its name, what its value may be, and what it is where it is left out.
package struct Field<Value: Sendable>: Sendable {
    package let member: Member
    private let read: @Sendable (JSON?) -> Value?
    private let mistake: @Sendable (JSONCursor) -> JSONShapeError
    fileprivate let write: @Sendable (Value) -> JSON?

    private init<Present>(
        _ name: String,
        _ shape: Shape<Present>,
        isRequired: Bool = false,
        read: @escaping @Sendable (JSON?) -> Value?,
        write: @escaping @Sendable (Value) -> JSON?
    ) {
        member = Member(name, shape, isRequired: isRequired)
        self.read = read
        mistake = shape.mistake
        self.write = write
    }

    /// A member that must be there.
    package init(_ name: String, _ shape: Shape<Value>) {
        self.init(name, shape, isRequired: true, read: { $0.flatMap(shape.read) }, write: { shape.write($0) })
    }

    /// A member that may be left out, and is always written.
    package init(_ name: String, _ shape: Shape<Value>, default value: Value) {
        self.init(name, shape, read: { $0.map(shape.read) ?? value }, write: { shape.write($0) })
    }

    /// A member that is left out where it has a certain value.
    package init(_ name: String, _ shape: Shape<Value>, unless value: Value) where Value: Equatable {
        self.init(
            name,
            shape,
            read: { $0.map(shape.read) ?? value },
            write: { $0 == value ? JSON?.none : shape.write($0) }
        )
    }

    /// A member that may be left out.
    package init<Present>(_ name: String, optional shape: Shape<Present>) where Value == Present? {
        self.init(
            name,
            shape,
            read: { json -> Present?? in
                guard let json else { return .some(nil) }
                return shape.read(json).map { .some($0) }
            },
            write: { $0.map(shape.write) }
        )
    }

    fileprivate func value(in object: JSONObject) throws -> Value {
        guard let value = read(object[member.name]) else { throw FieldError(member: member) }
        return value
    }

    fileprivate func value(in cursor: JSONCursor) throws(JSONShapeError) -> Value {
        let place = member.isRequired ? try cursor.member(member.name) : try cursor.optional(member.name)
        guard let value = read(place?.value) else { throw place.map(mistake) ?? cursor.error(member.expected) }
        return value
    }
}

/// What a field says of itself, whatever its type.
package struct Member: Sendable {
    package let name: String
    package let expected: String
    package let isRequired: Bool
    package let accepts: @Sendable (JSON) -> Bool
    private let type: JSONObject

    fileprivate init<Value>(_ name: String, _ shape: Shape<Value>, isRequired: Bool) {
        self.name = name
        self.isRequired = isRequired
        expected = shape.expected
        type = shape.schema
        accepts = { shape.read($0) != nil }
    }

    package var schema: JSON {
        var schema = type
        schema["description"] = .string(expected)
        return .object(schema)
    }
}

/// A member that is missing, or whose value does not fit.
package struct FieldError: Error {
    package let member: Member
}

/// The members of an object, read and written together.
package struct Fields<Values>: Sendable {
    package let members: [Member]
    package let read: @Sendable (JSONObject) throws -> Values
    package let write: @Sendable (Values) -> JSONObject
    fileprivate let readInPlace: @Sendable (JSONCursor) throws -> Values

    /// Reads an object that has these members and no other.
    package func read(_ cursor: JSONCursor) throws(JSONShapeError) -> Values {
        try cursor.allow(members.map(\.name))
        do {
            return try readInPlace(cursor)
        } catch {
            throw error as? JSONShapeError ?? cursor.error("an object")
        }
    }
}

/// Puts fields together; the values are a tuple.
package func fields<each Value>(_ field: repeat Field<each Value>) -> Fields<(repeat each Value)> {
    var members: [Member] = []
    for field in repeat each field { members.append(field.member) }
    return Fields(
        members: members,
        read: { object in try (repeat (each field).value(in: object)) },
        write: { values in
            var object = JSONObject()
            for (field, value) in repeat (each field, each values) { object[field.member.name] = field.write(value) }
            return object
        },
        readInPlace: { cursor in try (repeat (each field).value(in: cursor)) }
    )
}
