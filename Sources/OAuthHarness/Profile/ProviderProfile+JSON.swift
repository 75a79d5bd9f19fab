package import JSONText

extension Shape<ProviderProfile> {
    /// The name of a provider.
    package static func provider(of providers: [ProviderProfile]) -> Shape {
        Shape<String>.word(of: providers.map(\.name), what: "provider")
            .map({ name in providers.first { $0.name == name } }, \.name)
    }
}

extension Shape<JSONObject> {
    /// Values by the names of knobs.
    package static var knobs: Shape {
        Shape(
            "an object with knobs",
            ["type": "object", "additionalProperties": ["type": ["string", "integer", "boolean"]]],
            read: \.object,
            write: JSON.object
        )
    }
}

extension ProviderProfile {
    /// Turns a knob to a string, a number or a boolean that stands at a place of a file.
    package mutating func set(_ knob: String, to value: JSON, at place: JSONPath) throws(JSONMismatch) {
        let text = value.string ?? value.bool.map { "\($0)" } ?? value.integer.map { "\($0)" }
        guard let text else {
            throw JSONMismatch(path: place, found: value.kind, expected: "a string, a number or a boolean")
        }
        do throws(KnobError) {
            try set(knob, to: text)
        } catch {
            guard error.code == .unknownKnob else {
                throw JSONMismatch(path: place, found: text, expected: error.expected)
            }
            throw JSONMismatch(unknown: knob, at: place, known: knobs.map(\.name), what: "knob of \(self.name)")
        }
    }
}
