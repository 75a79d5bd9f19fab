import JSONText

/// One member of a call's body or answer, or one parameter of its query: what it is, for the reader and for OpenAPI.
struct ControlField: Sendable {
    let name: String
    let kind: Kind
    let summary: String
    let isRequired: Bool
    /// Whether `null` may stand there.
    let isNullable: Bool
    /// Whether it names a client or a credential, which there may be none of.
    let mayBeUnknown: Bool

    init(
        _ name: String,
        _ kind: Kind,
        _ summary: String,
        required: Bool = false,
        nullable: Bool = false,
        mayBeUnknown: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.summary = summary
        isRequired = required
        isNullable = nullable
        self.mayBeUnknown = mayBeUnknown
    }
}

extension ControlField {
    struct Kind: Sendable {
        let expected: String
        let schema: JSONObject
        let accepts: @Sendable (JSON) -> Bool

        private init<Value>(_ shape: Shape<Value>, schema: JSONObject? = nil) {
            expected = shape.expected
            self.schema = schema ?? shape.schema
            accepts = shape.accepts
        }

        static let text = Kind(Shape<String>.text)
        static let integer = Kind(Shape<Int>.integer(atLeast: 0))
        static let flag = Kind(Shape<Bool>.flag)
        static let texts = Kind(Shape<[String]>.texts)
        static let textMap = Kind(Shape<JSONObject>.textMap)
        static let object = Kind(Shape<JSONObject>.object)
        static let objects = list("an array of objects", of: ["type": "object"])
        /// Rules as a scenario writes them.
        static let rules = list("an array of rules", of: ["$ref": "#/components/schemas/Rule"])

        static func number(_ range: ClosedRange<Int>) -> Kind { Kind(Shape<Double>.number(in: range)) }

        static func word(_ words: [String]) -> Kind {
            Kind(Shape<String>.word(of: words), schema: ["type": "string", "enum": .array(words.map(JSON.string))])
        }

        private static func list(_ expected: String, of items: JSON) -> Kind {
            Kind(Shape<[JSON]>(expected, ["type": "array", "items": items], read: \.array, write: JSON.array))
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
