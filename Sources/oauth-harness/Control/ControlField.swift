import JSONText

/// One member of a call's body or answer, or one parameter of its query: what it is, for the reader and for OpenAPI.
struct ControlField: Sendable {
    enum Kind: Hashable, Sendable {
        case text, integer, flag, texts, textMap, object, objects
        case number(ClosedRange<Double>)
        case word([String])
        /// Rules as a scenario writes them.
        case rules
    }

    let name: String
    let kind: Kind
    let summary: String
    var isRequired = false
    /// Whether `null` may stand there.
    var isNullable = false

    init(_ name: String, _ kind: Kind, _ summary: String, required: Bool = false, nullable: Bool = false) {
        self.name = name
        self.kind = kind
        self.summary = summary
        isRequired = required
        isNullable = nullable
    }
}

extension ControlField.Kind {
    func accepts(_ value: JSON) -> Bool {
        switch self {
        case .text: value.string != nil
        case .integer: value.integer.map { $0 >= 0 } ?? false
        case .flag: value.bool != nil
        case .texts: value.array?.allSatisfy { $0.string != nil } ?? false
        case .textMap: value.object?.allSatisfy { $0.value.string != nil } ?? false
        case .object: value.object != nil
        case .objects, .rules: value.array != nil
        case .number(let range): value.double.map(range.contains) ?? false
        case .word(let words): value.string.map(words.contains) ?? false
        }
    }

    var expected: String {
        switch self {
        case .text: "a string"
        case .integer: "an integer, 0 or more"
        case .flag: "true or false"
        case .texts: "an array of strings"
        case .textMap: "an object with string values"
        case .object: "an object"
        case .objects: "an array of objects"
        case .rules: "an array of rules"
        case .number(let range): "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
        case .word(let words): "one of " + words.joined(separator: ", ")
        }
    }

    var schema: JSONObject {
        switch self {
        case .text: ["type": "string"]
        case .integer: ["type": "integer", "minimum": 0]
        case .flag: ["type": "boolean"]
        case .texts: ["type": "array", "items": ["type": "string"]]
        case .textMap: ["type": "object", "additionalProperties": ["type": "string"]]
        case .object: ["type": "object"]
        case .objects: ["type": "array", "items": ["type": "object"]]
        case .rules: ["type": "array", "items": ["$ref": "#/components/schemas/Rule"]]
        case .number(let range):
            [
                "type": "number", "minimum": .integer(Int(range.lowerBound)),
                "maximum": .integer(Int(range.upperBound)),
            ]
        case .word(let words): ["type": "string", "enum": .array(words.map(JSON.string))]
        }
    }
}

extension ControlField {
    var schema: JSON {
        var schema = kind.schema
        if isNullable, let type = schema["type"] { schema["type"] = [type, "null"] }
        schema["description"] = .string(summary)
        return .object(schema)
    }
}
