import JSONText

/// A value of the JSON report: how it is written, how it is read, and what the schema says of it.
protocol ReportValue: Sendable {
    static var schema: JSON { get }
    var json: JSON { get }
    init(reading cursor: JSONCursor) throws(JSONShapeError)
}

extension String: ReportValue {
    static var schema: JSON { ["type": "string"] }
    var json: JSON { .string(self) }
    init(reading cursor: JSONCursor) throws(JSONShapeError) { self = try cursor.string() }
}

extension Int: ReportValue {
    static var schema: JSON { ["type": "integer"] }
    var json: JSON { .integer(self) }
    init(reading cursor: JSONCursor) throws(JSONShapeError) { self = try cursor.integer(in: 0...(1 << 40)) }
}

extension Bool: ReportValue {
    static var schema: JSON { ["type": "boolean"] }
    var json: JSON { .bool(self) }
    init(reading cursor: JSONCursor) throws(JSONShapeError) { self = try cursor.bool() }
}

/// A seed, in hexadecimal.
extension UInt64: ReportValue {
    static var schema: JSON { ["type": "string", "pattern": "^0x[0-9a-f]+$"] }
    var json: JSON { .string("0x" + String(self, radix: 16)) }

    init(reading cursor: JSONCursor) throws(JSONShapeError) {
        let text = try cursor.string()
        guard text.hasPrefix("0x"), let seed = UInt64(text.dropFirst(2), radix: 16) else {
            throw cursor.error("a seed such as \"0x41c6\"")
        }
        self = seed
    }
}

extension Optional: ReportValue where Wrapped: ReportValue {
    static var schema: JSON {
        guard let type = Wrapped.schema["type"] else { return ["oneOf": [["type": "null"], Wrapped.schema]] }
        return ["type": [type, "null"]]
    }

    var json: JSON { self?.json ?? .null }

    init(reading cursor: JSONCursor) throws(JSONShapeError) {
        self = cursor.value == .null ? nil : try Wrapped(reading: cursor)
    }
}

extension Array: ReportValue where Element: ReportValue {
    static var schema: JSON { ["type": "array", "items": Element.schema] }
    var json: JSON { .array(map(\.json)) }

    init(reading cursor: JSONCursor) throws(JSONShapeError) {
        self = []
        for element in try cursor.elements() { append(try Element(reading: element)) }
    }
}

extension ReportValue where Self: RawRepresentable<String> & CaseIterable {
    static var words: [String] { allCases.map(\.rawValue) }
    static var schema: JSON { ["enum": .array(words.map(JSON.string))] }
    var json: JSON { .string(rawValue) }

    init(reading cursor: JSONCursor) throws(JSONShapeError) {
        guard let value = Self(rawValue: try cursor.word(of: Self.words)) else { throw cursor.error("a known word") }
        self = value
    }
}

/// A value with members, each described once.
protocol ReportRecord: ReportValue {
    /// Its name among the definitions of the schema.
    static var definition: String { get }
    static var members: [ReportMember<Self>] { get }
    init()
}

extension ReportRecord {
    static var schema: JSON { ["$ref": .string("#/$defs/\(definition)")] }
    var json: JSON { .object(JSONObject(Self.members.map { ($0.key, $0.json(self)) })) }

    init(reading cursor: JSONCursor) throws(JSONShapeError) {
        self.init()
        try cursor.allow(Self.members.map(\.key))
        for member in Self.members { try member.read(&self, cursor) }
    }

    /// What the schema says of the members.
    static var object: JSON {
        [
            "type": "object",
            "properties": .object(JSONObject(members.map { ($0.key, $0.schema) })),
            "required": .array(members.map { .string($0.key) }),
            "additionalProperties": false,
        ]
    }
}

/// A member of a record.
struct ReportMember<Record>: Sendable {
    let key: String
    let schema: JSON
    let json: @Sendable (Record) -> JSON
    let read: @Sendable (inout Record, JSONCursor) throws(JSONShapeError) -> Void

    init<Value: ReportValue>(_ key: String, _ path: any WritableKeyPath<Record, Value> & Sendable) {
        self.key = key
        schema = Value.schema
        json = { $0[keyPath: path].json }
        read = { record, cursor throws(JSONShapeError) in
            record[keyPath: path] = try Value(reading: cursor.member(key))
        }
    }

    /// A member that follows from the others: it is written and not read.
    init(_ key: String, following schema: JSON, _ json: @escaping @Sendable (Record) -> JSON) {
        self.key = key
        self.schema = schema
        self.json = json
        read = { (_, _) throws(JSONShapeError) in }
    }
}
