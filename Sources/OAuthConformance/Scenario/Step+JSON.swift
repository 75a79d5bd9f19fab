import JSONText
import OAuthHarness

extension Step {
    /// The words of steps, in the order that lists print.
    package static var words: [String] { StepWord.all.map(\.name) }
}

extension Shape<Step> {
    static var step: Shape {
        let expected = "an object with one step"
        return Shape(
            expected,
            .reference(to: "step"),
            reading: { json, path in
                guard let object = json.object, object.count == 1, let member = object.members.first else {
                    throw JSONMismatch(json, at: path, expected: expected)
                }
                guard let word = StepWord.all.first(where: { $0.name == member.key }) else {
                    throw JSONMismatch(unknown: member.key, at: path[member.key], known: Step.words, what: "step")
                }
                return try word.read(member.value, path[member.key])
            }
        )
    }
}

extension Shape<[Step]> {
    static var steps: Shape {
        list(of: .step, "an array with at least one step, at most \(Step.most) with what is repeated", atLeast: 1)
            .map({ Step.count($0) <= Step.most ? $0 : nil }, { $0 })
    }
}

// MARK: - What stands behind the words

extension Shape<Step.Decision> {
    static var decision: Shape { word(of: Step.Decision.allCases, what: "decision") }
}

extension Shape<(decision: Step.Decision, scopes: [String]?)> {
    static let members = fields(
        Field("decision", Shape<Step.Decision>.decision, default: .approve),
        Field("scopes", optional: .texts)
    )

    static var authorization: Shape {
        let decision = Shape<Step.Decision>.decision
        return Shape(
            "\(decision.expected), or an object",
            ["oneOf": [.object(decision.schema), .object(members.members.schema)]],
            reading: { json, path in
                guard json.object != nil else { return (try decision.read(json, path), nil) }
                let (decision, scopes) = try members.read(json, at: path)
                return (decision, scopes)
            }
        )
    }
}

extension Shape<Duration> {
    static var time: Shape {
        Shape(
            "seconds, or a number with s, m, h or d",
            ["type": ["number", "string"], "description": "Seconds, or a number with s, m, h or d."],
            read: { json in
                if let seconds = json.double, seconds >= 0, seconds <= 1e9 {
                    return .milliseconds(Int64(seconds * 1000))
                }
                guard let text = json.string, case .limited(let duration)? = Lifetime(knob: text) else { return nil }
                return duration
            }
        )
    }
}

extension Interruption {
    static let fields = JSONText.fields(
        Field("hold", .endpoint),
        Field("step", .step),
        Field("abandon", .flag, default: false),
        Field("then", .steps, default: []),
        Field("meanwhile", .steps, default: [])
    )
}

extension Shape<Interruption> {
    static var interruption: Shape {
        Shape(object: Interruption.fields, schema: .reference(to: "during")) {
            Interruption(endpoint: $0, step: $1, isAbandoned: $2, then: $3, meanwhile: $4)
        }
    }
}

extension CallbackChange {
    static let fields = JSONText.fields(
        Field("of", optional: .integer(atLeast: 1)),
        Field("set", .textMap, default: [:]),
        Field("omit", .texts, default: []),
        Field("append", .text, default: ""),
        Field("target", .text, default: "")
    )
}

extension Shape<CallbackChange> {
    static var callback: Shape {
        Shape(object: CallbackChange.fields, schema: .reference(to: "callback")) {
            CallbackChange(of: $0, set: $1, omit: $2, append: $3, target: $4)
        }
    }
}
