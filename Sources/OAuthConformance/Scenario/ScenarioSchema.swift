import OAuthHarness
package import JSONText
import Recordings

/// The JSON schema of scenario files (draft 2020-12), from the same words that reading goes by.
package enum ScenarioSchema {
    /// The schema as it is published, for editors.
    package static func render() -> [UInt8] { Array((json.pretty() + "\n").utf8) }

    /// The schema.
    package static var json: JSON {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "A scenario of oauth-harness",
            "type": "object",
            "properties": .object(scenario),
            "additionalProperties": false,
            "oneOf": [
                form(Scenario.ownKeys, required: ["id", "title", "provider", "steps", "expect"]),
                form(Scenario.sharedKeys, required: ["name", "providers"]),
            ],
            "$defs": .object(["rule": rule, "step": step, "callback": callback, "during": during, "outcome": outcome]),
        ]
    }

    private static var scenario: JSONObject {
        let id = "^[a-z0-9-]+/[a-z0-9-]+$"
        return [
            "$schema": text,
            "id": ["type": "string", "pattern": .string(id), "description": "The provider and a name."],
            "name": [
                "type": "string", "pattern": "^[a-z0-9-]+$", "description": "The name in the id of each provider.",
            ],
            "title": ["type": "string", "minLength": 1, "description": "What is played, in a few words."],
            "why": ["type": "string", "description": "Why it matters."],
            "provider": provider,
            "providers": ["type": "array", "minItems": 1, "items": providerNames],
            "set": settings,
            "overrides": overrides,
            "bundles": words(Scenario.knownBundles),
            "requires": words(Capability.known.map(\.rawValue)),
            "client": client,
            "latency": latency,
            "script": ["type": "array", "items": ["$ref": "#/$defs/rule"]],
            "steps": steps,
            "expect": expect,
            "fixtures": texts,
        ]
    }

    // MARK: - Parts

    private static let text: JSON = ["type": "string"]
    private static let texts: JSON = ["type": "array", "items": ["type": "string"]]
    private static let textMap: JSON = ["type": "object", "additionalProperties": ["type": "string"]]
    private static let flag: JSON = ["type": "boolean"]
    private static let nothing: JSON = ["type": "object", "additionalProperties": false]
    private static let steps: JSON = ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/step"]]

    private static func enumeration(_ words: [String]) -> JSON { ["enum": .array(words.map(JSON.string))] }

    private static func words(_ words: [String]) -> JSON {
        ["oneOf": [enumeration(words), ["type": "array", "items": enumeration(words)]]]
    }

    private static func object(_ properties: JSONObject, required: [String] = []) -> JSON {
        var object: JSONObject = ["type": "object", "properties": .object(properties)]
        if !required.isEmpty { object["required"] = .array(required.map(JSON.string)) }
        object["additionalProperties"] = false
        return .object(object)
    }

    private static func atLeast(_ least: Int) -> JSON { ["type": "integer", "minimum": .integer(least)] }

    private static var providerNames: JSON { enumeration(ProviderProfile.all.map(\.name)) }

    private static let settings: JSON = [
        "type": "object", "additionalProperties": ["type": ["string", "integer", "boolean"]],
    ]

    private static var overrides: JSON {
        [
            "type": "object", "propertyNames": providerNames,
            "additionalProperties": ["type": "object", "propertyNames": enumeration(Scenario.overrideKeys)],
            "description": "What differs for a provider, merged into the rest; null takes a member away.",
        ]
    }

    /// One of the two forms of a file: the members that it may have, and those that it must have.
    private static func form(_ keys: [String], required: [String]) -> JSON {
        ["type": "object", "propertyNames": enumeration(keys), "required": .array(required.map(JSON.string))]
    }

    private static var provider: JSON {
        ["oneOf": [providerNames, object(["name": providerNames, "set": settings], required: ["name"])]]
    }

    private static var client: JSON {
        object([
            "id": text, "secret": text, "kind": enumeration(Client.Kind.allCases.map(\.rawValue)),
            "redirect_uri": text, "scope": texts,
            "auth": enumeration(["client_secret_basic", "client_secret_post", "none"]),
            "timeout": ["type": "number", "exclusiveMinimum": 0],
            "endpoints": .object([
                "type": "object", "propertyNames": endpoint, "additionalProperties": ["type": "string"],
            ]),
        ])
    }

    private static var latency: JSON {
        [
            "type": "object", "propertyNames": endpoint,
            "additionalProperties": ["type": "number", "exclusiveMinimum": 0],
            "description": "How many seconds of the provider's clock an answer of an endpoint takes.",
        ]
    }

    private static var endpoint: JSON { enumeration(Endpoint.known.map(\.rawValue)) }

    // MARK: - Script

    private static var rule: JSON {
        let when = object([
            "step": atLeast(1), "grant": text, "nth": atLeast(1), "after": atLeast(0), "first": atLeast(1),
            "parameter": textMap, "header": textMap,
        ])
        return object(["on": endpoint, "when": when, "do": oneOf(actions)], required: ["on", "do"])
    }

    /// An object with exactly one of several members.
    private static func oneOf(_ members: JSONObject) -> JSON {
        [
            "type": "object", "properties": .object(members), "additionalProperties": false,
            "minProperties": 1, "maxProperties": 1,
        ]
    }

    private static var actions: JSONObject {
        JSONObject(
            ActionWord.all.map { word in
                let properties = JSONObject(word.arguments.map { ($0.name, $0.schema) })
                var action = object(properties, required: word.arguments.filter(\.isRequired).map(\.name)).object ?? [:]
                action["description"] = .string(word.summary)
                return (word.name, .object(action))
            }
        )
    }

    // MARK: - Steps

    private static var step: JSON {
        let decision = enumeration(Step.Decision.allCases.map(\.rawValue))
        let seconds: JSON = ["type": ["number", "string"], "description": "Seconds, or a number with s, m, h or d."]
        return oneOf([
            "authorize": ["oneOf": [decision, object(["decision": decision, "scopes": texts])]],
            "callback": ["$ref": "#/$defs/callback"],
            "stray": object(["method": text, "path": text, "query": flag]),
            "cancelled": nothing, "userinfo": nothing, "refresh": nothing,
            "api": object(["method": text, "path": text, "content_type": text, "body": text], required: ["path"]),
            "device": decision,
            "password": object(["username": text, "password": text]),
            "client_credentials": nothing, "revoke": nothing, "revokeTokens": nothing,
            "advance": seconds,
            "parallel": steps,
            "repeat": object(
                ["times": ["type": "integer", "minimum": 1, "maximum": 1000], "steps": steps],
                required: ["times", "steps"]
            ),
            "during": ["$ref": "#/$defs/during"],
            "other": steps,
            "switchProvider": providerNames,
            "restartClient": nothing, "reset": nothing,
        ])
    }

    private static var callback: JSON {
        object(["of": atLeast(1), "set": textMap, "omit": texts, "append": text, "target": text])
    }

    private static var during: JSON {
        object(
            ["hold": endpoint, "step": ["$ref": "#/$defs/step"], "abandon": flag, "then": steps, "meanwhile": steps],
            required: ["hold", "step"]
        )
    }

    // MARK: - Expectations

    private static var expect: JSON {
        let requests = object(
            ["to": endpoint, "grant": text, "count": atLeast(0), "parameters": textMap],
            required: ["to"]
        )
        return object([
            "outcome": ["$ref": "#/$defs/outcome"],
            "requests": ["type": "array", "items": requests],
            "checks": texts,
        ])
    }

    private static var outcome: JSON {
        let kinds = Outcome.Kind.allCases.map(\.rawValue)
        return [
            "oneOf": [
                enumeration(kinds),
                ["type": "array", "minItems": 1, "items": enumeration(kinds)],
                object([
                    "is": words(kinds), "error": text, "error_description": text, "error_uri": text,
                    "status": atLeast(100), "retry_after": ["type": "number"], "access_token": text,
                    "refresh_token": text, "expires_in": ["type": "number"], "scope": texts,
                    "user": ["type": "object"], "body": text,
                ]),
            ]
        ]
    }
}
