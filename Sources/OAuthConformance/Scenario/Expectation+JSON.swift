import JSONText
import OAuthHarness

extension Shape<Expectation> {
    static var expectation: Shape {
        let parts = fields(
            Field("outcome", optional: .outcome),
            Field("requests", .list(of: .requests, "an array"), default: []),
            Field("checks", .list(of: .check, "an array of strings"), default: [])
        )
        return Shape(
            "an object",
            parts.members.schema,
            reading: { json, path in
                let (outcome, requests, checks) = try parts.read(json, at: path)
                guard outcome != nil || !requests.isEmpty || !checks.isEmpty else {
                    throw JSONMismatch(json, at: path, expected: "an outcome, requests or checks")
                }
                return Expectation(outcome: outcome, requests: requests, checks: checks)
            }
        )
    }
}

extension Shape<String> {
    /// The identifier of a check, or a glob that fits one.
    fileprivate static var check: Shape {
        Shape(
            text.expected,
            text.schema,
            reading: { json, path in
                let glob = try text.read(json, path)
                guard CheckRegistry.checks(matching: glob).isEmpty else { return glob }
                let known = CheckRegistry.all.map(\.id)
                throw JSONMismatch(unknown: glob, at: path, known: known, what: "check", isKey: false)
            }
        )
    }
}

extension Shape<Expectation.ExpectedOutcome> {
    fileprivate static var outcome: Shape { Shape("an outcome or an object", .reference(to: "outcome"), reading: read) }

    /// One kind, several, or an object with what the answer must be and have.
    static var schema: JSONObject {
        let kind = Shape<Outcome.Kind>.kind
        return [
            "oneOf": [
                .object(kind.schema),
                .object(Shape<[Outcome.Kind]>.list(of: kind, "", atLeast: 1).schema),
                ["type": "object", "properties": .object(members), "additionalProperties": false],
            ]
        ]
    }

    private static var members: JSONObject {
        let text: JSON = ["type": "string"]
        return [
            "is": .object(Shape<[Outcome.Kind]>.kinds.schema), "error": text, "error_description": text,
            "error_uri": text, "status": ["type": "integer", "minimum": 100], "retry_after": ["type": "number"],
            "access_token": text, "refresh_token": text, "expires_in": ["type": "number"],
            "scope": ["type": "array", "items": text], "user": ["type": "object"], "body": text,
        ]
    }

    private static func read(_ json: JSON, at path: JSONPath) throws -> Expectation.ExpectedOutcome {
        guard json.object != nil else {
            let texts = json.string.map { [JSON.string($0)] } ?? json.array?.filter { $0.string != nil } ?? []
            guard !texts.isEmpty else {
                throw JSONMismatch(json, at: path, expected: Shape<Outcome.Kind>.kind.expected)
            }
            return .init(kinds: try texts.map { try Shape<Outcome.Kind>.kind.read($0, path) })
        }
        let object = try StrictObject(json, at: path, keys: members.keys)
        let rest = object.members.filter { $0.key != "is" }.map { ($0.key, $0.value) }
        return .init(kinds: try object.value("is", .kinds) ?? [], members: JSONObject(rest))
    }
}

extension Shape<Outcome.Kind> {
    fileprivate static var kind: Shape { word(of: Outcome.Kind.allCases, what: "outcome") }
}

extension Shape<[Outcome.Kind]> {
    fileprivate static var kinds: Shape { words(of: Outcome.Kind.allCases, what: "outcome") }
}

extension Shape<Expectation.ExpectedRequests> {
    fileprivate static var requests: Shape {
        let members = fields(
            Field("to", .endpoint),
            Field("grant", optional: Shape<GrantType>.rawText),
            Field("count", optional: .integer(atLeast: 0)),
            Field("parameters", .pairs.filling(["redirect_uri", "client_id", "client_secret"]), default: [])
        )
        return Shape(object: members) { .init(endpoint: $0, grant: $1, count: $2, parameters: $3) }
    }
}
