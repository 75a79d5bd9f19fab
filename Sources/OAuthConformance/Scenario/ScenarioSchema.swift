import OAuthHarness
package import JSONText

/// The JSON schema of scenario files (draft 2020-12), from the same words that reading goes by.
package enum ScenarioSchema {
    package static func render() -> [UInt8] { Array((json.pretty() + "\n").utf8) }

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
            "$defs": [
                "rule": .object(Rule.schema(hasSteps: true)),
                "step": steps { $0.step.schema },
                "question": steps { $0.question?.schema },
                "atOnce": steps { $0.atOnce?.schema },
                "callback": .object(CallbackChange.fields.members.schema),
                "during": .object(Interruption.fields.members.schema),
                "outcome": .object(Shape<Expectation.ExpectedOutcome>.schema),
            ],
        ]
    }

    private static var scenario: JSONObject {
        let id = "^[a-z0-9-]+/[a-z0-9-]+$"
        var members: JSONObject = [
            "$schema": ["type": "string"],
            "id": ["type": "string", "pattern": .string(id), "description": "The provider and a name."],
            "name": [
                "type": "string", "pattern": "^[a-z0-9-]+$", "description": "The name in the id of each provider.",
            ],
            "provider": provider,
            "providers": ["type": "array", "minItems": 1, "items": providerNames],
            "set": settings,
            "overrides": overrides,
        ]
        for member in Scenario.fields.members { members[member.name] = .object(member.schema) }
        return members
    }

    // MARK: - Parts

    /// An object with one of the words that may stand at a place.
    private static func steps(_ schema: (StepWord) -> JSONObject?) -> JSON {
        .object(.oneOf(StepWord.all.compactMap { word in schema(word).map { (word.name, $0) } }))
    }

    private static func enumeration(_ words: [String]) -> JSON { ["enum": .array(words.map(JSON.string))] }

    private static var providerNames: JSON { enumeration(ProviderProfile.all.map(\.name)) }

    private static let settings = JSON.object(Shape<JSONObject>.knobs.schema)

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
        let object: JSON = [
            "type": "object", "properties": ["name": providerNames, "set": settings], "required": ["name"],
            "additionalProperties": false,
        ]
        return ["oneOf": [providerNames, object]]
    }
}
