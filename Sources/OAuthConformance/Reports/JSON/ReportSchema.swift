import OAuthHarness
import JSONText

/// The JSON schema of the JSON report (draft 2020-12), from the same table that reading goes by.
package enum ReportSchema {
    package static let format = "oauth-harness-report"
    static let parties = ["client", "userAgent"]

    /// The schema as it is published.
    package static func render() -> [UInt8] {
        Array((JSON.object(schema).pretty() + "\n").utf8)
    }

    /// The members of one of the objects, in the order they are written.
    static func keys(of name: String) -> [String] {
        objects.first { $0.name == name }?.members.map(\.key) ?? []
    }

    // MARK: -

    private static var schema: JSONObject {
        var schema: JSONObject = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "A report of oauth-harness",
            "$ref": "#/$defs/report",
        ]
        schema["$defs"] = .object(JSONObject(objects.map { ($0.name, object($0.members)) }))
        return schema
    }

    private static func object(_ members: [(key: String, type: JSON)]) -> JSON {
        [
            "type": "object",
            "properties": .object(JSONObject(members.map { ($0.key, $0.type) })),
            "required": .array(members.map { .string($0.key) }),
            "additionalProperties": false,
        ]
    }

    private static let text: JSON = ["type": "string"]
    private static let optionalText: JSON = ["type": ["string", "null"]]
    private static let number: JSON = ["type": "integer"]
    private static let flag: JSON = ["type": "boolean"]
    private static let texts: JSON = ["type": "array", "items": ["type": "string"]]
    private static let numbers: JSON = ["type": "array", "items": ["type": "integer"]]
    private static let seed: JSON = ["type": "string", "pattern": "^0x[0-9a-f]+$"]
    private static let verdict = words(Verdict.allCases.map(\.rawValue))

    private static func words(_ words: [String]) -> JSON { ["enum": .array(words.map(JSON.string))] }

    private static func reference(_ name: String) -> JSON { ["$ref": .string("#/$defs/\(name)")] }

    private static func list(_ name: String) -> JSON { ["type": "array", "items": reference(name)] }

    private static func optional(_ name: String) -> JSON { ["oneOf": [["type": "null"], reference(name)]] }

    private static let objects: [(name: String, members: [(key: String, type: JSON)])] = [
        (
            "report",
            [
                ("format", ["const": .string(format)]), ("version", ["const": .integer(RunReport.formatVersion)]),
                ("client", text), ("arguments", texts), ("bundle", text), ("seed", seed), ("shard", optionalText),
                ("interrupted", flag), ("exit_status", number), ("summary", reference("summary")),
                ("known_failures", number), ("checks", list("check")), ("scenarios", list("scenario")),
                ("stale_baseline", list("stale")),
            ]
        ),
        ("summary", Verdict.allCases.map { ($0.rawValue, number) }),
        (
            "check",
            [
                ("id", text), ("scenario", text), ("provider", text), ("verdict", verdict), ("reason", text),
                ("expected", text), ("actual", text), ("exchanges", numbers), ("steps", numbers),
                ("level", words(CheckLevel.allCases.map(\.rawValue))), ("title", text), ("why", text), ("source", text),
                ("precondition", text), ("change", text), ("causes", list("cause")), ("baseline", optional("baseline")),
            ]
        ),
        ("cause", [("text", text), ("for", texts), ("against", texts)]),
        ("baseline", [("reason", text), ("expires", optionalText), ("line", number)]),
        (
            "scenario",
            [
                ("id", text), ("title", text), ("why", text), ("file", optionalText), ("line", number),
                ("provider", text), ("seed", seed), ("verdict", verdict), ("reason", optionalText),
                ("outcome", optionalText), ("duration_ms", number), ("steps", list("step")),
                ("exchanges", list("exchange")), ("secrets", list("secret")), ("unused_rules", texts), ("output", text),
            ]
        ),
        (
            "step",
            [
                ("number", number), ("text", text), ("request", optionalText), ("answer", optionalText),
                ("outcome", optionalText), ("failure", optionalText), ("stopped", optionalText),
                ("exchanges_before", number), ("exchanges_after", number), ("begin_ms", number), ("end_ms", number),
            ]
        ),
        (
            "exchange",
            [
                ("number", number), ("connection", number), ("index", number), ("party", words(parties)),
                ("endpoint", text), ("grant", optionalText), ("ms", number), ("request", reference("request")),
                ("response", reference("response")), ("summary", text), ("error", optionalText), ("checks", texts),
                ("rules", texts), ("notes", texts), ("transport", optionalText), ("presented", texts),
                ("minted", texts), ("died", texts),
            ]
        ),
        ("request", [("method", text), ("target", text), ("headers", list("header")), ("body", reference("body"))]),
        ("response", [("status", number), ("headers", list("header")), ("body", reference("body"))]),
        ("header", [("name", text), ("value", text)]),
        ("body", [("text", text), ("base64", flag), ("bytes", number), ("cut", flag)]),
        (
            "secret",
            [
                ("name", text), ("kind", text), ("parent", optionalText), ("minted_by", number), ("minted_ms", number),
                ("lifetime_s", ["type": ["integer", "null"]]), ("presentations", list("presentation")),
                ("death", optional("death")),
            ]
        ),
        ("presentation", [("exchange", number), ("connection", number), ("ms", number), ("accepted", flag)]),
        ("death", [("reason", text), ("exchange", number), ("ms", number)]),
        (
            "stale",
            [
                ("check", text), ("scenario", optionalText), ("excuse", text), ("reason", text),
                ("expires", optionalText), ("line", number),
            ]
        ),
    ]
}
