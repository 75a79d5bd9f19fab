import JSONText

/// A value for each setting of a knob: `{"$knob": "style", "old": …, "new": …}`; a setting that is left out has none.
enum KnobChoice {
    /// The member that names the knob.
    static let key = "$knob"

    static func name(_ json: JSON, at path: JSONPath) throws(JSONMismatch) -> String {
        guard let name = json.string else { throw JSONMismatch(json, at: path[key], expected: "the name of a knob") }
        return name
    }
}

/// A value, or one for each setting of a knob.
enum Chosen<Value: Sendable>: Sendable {
    case always(Value)
    case byKnob(String, [String: Value])

    func value(in profile: ProviderProfile) -> Value? {
        switch self {
        case .always(let value): value
        case .byKnob(let knob, let values): profile.text(ofKnob: knob).flatMap { values[$0] }
        }
    }
}

extension Shape {
    /// The value, or one for each setting of a knob.
    func chosen() -> Shape<Chosen<Value>> {
        Shape<Chosen<Value>>(
            expected,
            ["anyOf": [.object(schema), ["type": "object", "required": [.string(KnobChoice.key)]]]],
            reading: { json, path in
                guard let object = json.object, let knob = object[KnobChoice.key] else {
                    return .always(try read(json, path))
                }
                var values: [String: Value] = [:]
                for (setting, value) in object where setting != KnobChoice.key {
                    values[setting] = try read(value, path[setting])
                }
                return .byKnob(try KnobChoice.name(knob, at: path), values)
            }
        )
    }
}

/// The settings of knobs under which something of a file counts.
struct KnobCondition: Sendable {
    let settings: [(knob: String, text: String)]

    func holds(in profile: ProviderProfile) -> Bool { settings.allSatisfy { profile.text(ofKnob: $0.knob) == $0.text } }
}

extension Shape<KnobCondition> {
    static let condition: Shape<KnobCondition> = Shape<JSONObject>.knobs.map(
        { object -> KnobCondition? in
            let texts = object.compactMap { key, value in value.scalarText.map { (knob: key, text: $0) } }
            return texts.count == object.count ? KnobCondition(settings: texts) : nil
        },
        { JSONObject($0.settings.map { ($0.knob, JSON.string($0.text)) }) }
    )
}
