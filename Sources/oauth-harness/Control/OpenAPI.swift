import HTTPWire
import JSONText
import OAuthHarness

/// The description of the control API, made of the table that routes its calls.
enum OpenAPI {
    /// Describes the calls below a URL.
    static func document(at place: String, _ token: RunToken?) -> JSON {
        let root = place.firstRange(of: Control.root)?.lowerBound ?? place.endIndex
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "OAuthHarness control API",
                "version": "1",
                "description": .string(
                    "Watches and changes a provider that 'oauth-harness serve' plays. It answers only to a loopback Host and"
                        + " to no other origin, and changes nothing on GET."
                ),
            ],
            "servers": [["url": .string(String(place[..<root]))]],
            "paths": paths(at: place, below: String(place[root...]), token),
            "components": ["schemas": schemas, "responses": responses],
        ]
    }

    private static func paths(at place: String, below root: String, _ token: RunToken?) -> JSON {
        var paths: JSONObject = [:]
        for route in ControlRoute.all {
            let path = "\(root)/\(route.path)"
            var methods = paths[path]?.object ?? [:]
            methods[route.method.rawValue.lowercased()] = operation(route, at: place, token)
            paths[path] = .object(methods)
        }
        return .object(paths)
    }

    private static func operation(_ route: ControlRoute, at place: String, _ token: RunToken?) -> JSON {
        let words = [route.method.rawValue.lowercased()] + route.path.split { !$0.isLetter }.map(String.init)
        var operation: JSONObject = [
            "operationId": .string(
                words[0] + (words.count == 1 ? ["page"] : Array(words.dropFirst())).map(\.title).joined()
            ),
            "summary": .string(route.summary),
        ]
        if !route.query.isEmpty {
            operation["parameters"] = .array(
                route.query.map {
                    [
                        "name": .string($0.name), "in": "query", "required": .bool($0.isRequired),
                        "schema": $0.schema,
                    ]
                }
            )
        }
        if route.method == .post {
            operation["requestBody"] = [
                "required": .bool(route.body.contains(where: \.isRequired)),
                "content": ["application/json": ["schema": object(route.body), "example": route.example]],
            ]
        }
        var answers: JSONObject = ["200": answer(route)]
        for code in codes(route) {
            answers["\(code)"] = ["$ref": .string("#/components/responses/\(code)")]
        }
        operation["responses"] = .object(answers)
        operation["x-codeSamples"] = [["lang": "Shell", "source": .string(route.command(at: place, token))]]
        return .object(operation)
    }

    private static func answer(_ route: ControlRoute) -> JSON {
        let schema: JSON = ["schema": route.answer.isEmpty ? ["type": "string"] : object(route.answer, isAnswer: true)]
        return [
            "description": .string(route.summary),
            "content": .object(JSONObject([(route.contentType, schema)])),
        ]
    }

    private static func codes(_ route: ControlRoute) -> [Int] {
        let usual = route.method == .post ? [400, 401, 403, 413, 415, 421] : [400, 401, 403, 421]
        return (usual + (route.body.contains(where: \.mayBeUnknown) ? [404] : [])).sorted()
    }

    private static func object(_ fields: [ControlField], isAnswer: Bool = false) -> JSON {
        [
            "type": "object",
            "properties": .object(JSONObject(fields.map { ($0.name, $0.schema) })),
            // An answer has all its members, and may gain others.
            "required": .array(fields.filter { isAnswer || $0.isRequired }.map { .string($0.name) }),
            "additionalProperties": .bool(isAnswer),
        ]
    }

    private static let schemas: JSON = [
        "Rule": .object(Rule.schema()),
        "Error": [
            "type": "object",
            "properties": [
                "status": ["type": "integer"],
                "error": ["type": "string", "enum": .array(ControlError.Code.allCases.map { .string($0.rawValue) })],
                "message": ["type": "string", "description": "One line for people."],
                "expected": ["type": "string", "description": "What would have been right, or the nearest words."],
                "found": ["type": "string", "description": "What stands there."],
                "call": ["type": "string", "description": "A command that would have been right."],
                "path": ["type": "string", "description": "Which member of the body is meant."],
                "line": ["type": "integer", "description": "The line of the body, from 1."],
                "column": ["type": "integer", "description": "The column, from 1."],
                "offset": ["type": "integer", "description": "The byte, from 0."],
            ],
            "required": ["status", "error", "message", "expected", "found"],
        ],
    ]

    private static var responses: JSON {
        let words: [(Int, String)] = [
            (400, "The body or the query cannot be used; nothing was changed."),
            (401, "The run's token is missing; only 'serve --host' asks for one."),
            (403, "Another origin asks."),
            (404, "No such client, credential, snapshot or exchange; nothing was changed."),
            (413, "The body is too large."),
            (415, "The body is not labelled application/json."),
            (421, "The Host is not this machine's own."),
        ]
        let schema: JSON = ["schema": ["$ref": "#/components/schemas/Error"]]
        return .object(
            JSONObject(
                words.map {
                    ("\($0.0)", ["description": .string($0.1), "content": ["application/json": schema]])
                }
            )
        )
    }
}

extension String {
    fileprivate var title: String { prefix(1).uppercased() + dropFirst() }
}
