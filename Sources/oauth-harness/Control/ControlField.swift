import HTTPWire
import JSONText
import OAuthHarness

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

    /// A member that is described where it is read.
    init(_ member: Member) {
        let summary = member.schema["description"]?.string ?? ""
        self.init(member.name, Kind(member), summary, required: member.isRequired)
    }
}

extension ControlField {
    struct Kind: Sendable {
        let expected: String
        let schema: JSONObject
        /// The first mistake of a value at its place; nil where it is right.
        let mistake: @Sendable (JSON, JSONPath) -> JSONMismatch?

        private init<Value>(_ shape: Shape<Value>, schema: JSONObject? = nil) {
            expected = shape.expected
            self.schema = schema ?? shape.schema
            mistake = { shape.mistakes($0, $1).first }
        }

        fileprivate init(_ member: Member) {
            expected = member.expected
            schema = member.schema
            mistake = { member.mistakes($0, $1).first }
        }

        func accepts(_ json: JSON) -> Bool { mistake(json, .root) == nil }

        static let text = Kind(Shape<String>.text)
        static let integer = Kind(Shape<Int>.integer(atLeast: 0))
        static let integers = list("an array of integers", of: ["type": "integer"])
        static let flag = Kind(Shape<Bool>.flag)
        static let texts = Kind(Shape<[String]>.texts)
        static let textMap = Kind(Shape<JSONObject>.textMap)
        static let object = Kind(Shape<JSONObject>.object)
        static let objects = list("an array of objects", of: ["type": "object"])
        /// Accounts and clients as a configuration writes them.
        static let accounts = Kind(Shape<[Account]>.list(of: .account, "an array of accounts"))
        static let clients = Kind(Shape<[Client]>.list(of: .client, "an array of clients"))
        static let visible = Kind(Shape<String>.visible)
        static let headerFields = Kind(Shape<[HTTPHeaders.Field]>.headerFields)
        /// Rules as a scenario writes them.
        static let rules = list("an array of rules", of: ["$ref": "#/components/schemas/Rule"])

        static func whole(_ range: ClosedRange<Int>) -> Kind { Kind(Shape<Int>.integer(in: range)) }

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
