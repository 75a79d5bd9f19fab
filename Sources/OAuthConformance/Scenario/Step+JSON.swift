import JSONText
import OAuthHarness

extension Step {
    /// The words of steps, in the order that lists print.
    package static var words: [String] { StepWord.all.map(\.name) }
}

extension Shape<Step> {
    static var step: Shape { of("step", "an object with one step", lacking: "is no step") { $0.step } }
}

extension Shape<[Step]> {
    static var steps: Shape {
        list(of: .step, "an array with at least one step, at most \(Step.most) with what is repeated", atLeast: 1)
            .map({ Step.count($0) <= Step.most ? $0 : nil }, { $0 })
    }
}

extension Shape<Question> {
    /// A step that is one question to the client.
    static var question: Shape {
        of("question", "an object with one step that asks the client", lacking: "is not one question to the client") {
            $0.question
        }
    }
}

extension Shape<[Question]> {
    /// Steps that begin at once: what they ask the client and its second instance.
    static var questions: Shape {
        Shape<[[Question]]>.list(
            of: .of("atOnce", "an object with one step that asks the client", lacking: "is no question to the client") {
                $0.atOnce
            },
            "an array with at least one step that asks the client, at most \(Step.most) with what is repeated",
            atLeast: 1
        )
        .map({ $0.reduce(0) { $0 + $1.count } <= Step.most ? Array($0.joined()) : nil }, { [$0] })
    }
}

extension Shape {
    /// A step at a place where not every word may stand.
    fileprivate static func of(
        _ name: String,
        _ expected: String,
        lacking reason: String,
        behind shape: @escaping @Sendable (StepWord) -> Shape?
    ) -> Shape {
        Shape(
            expected,
            .reference(to: name),
            reading: { json, path in
                guard let object = json.object, object.count == 1, let member = object.members.first else {
                    throw JSONMismatch(json, at: path, expected: expected)
                }
                let path = path[member.key]
                guard let word = StepWord.all.first(where: { $0.name == member.key }) else {
                    throw JSONMismatch(unknown: member.key, at: path, known: Step.words, what: "step")
                }
                guard let shape = shape(word) else {
                    let known = StepWord.all.filter { shape($0) != nil }.map(\.name).joined(separator: ", ")
                    let found = "'\(word.name)', which \(reason)"
                    throw JSONMismatch(path: path, found: found, expected: "one of \(known)", isKey: true)
                }
                return try shape.read(member.value, path)
            }
        )
    }
}

// MARK: - What stands behind the words

extension Shape<Question.Decision> {
    static var decision: Shape { word(of: Question.Decision.allCases, what: "decision") }
}

extension Shape<(decision: Question.Decision, scopes: [String]?)> {
    static let members = fields(
        Field("decision", Shape<Question.Decision>.decision, default: .approve),
        Field("scopes", optional: .texts)
    )

    static var authorization: Shape {
        let decision = Shape<Question.Decision>.decision
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
        Field("step", .question),
        Field("abandon", .flag, default: false),
        Field("then", .steps, default: []),
        Field("meanwhile", .questions, default: [])
    )
}

extension Shape<Interruption> {
    static var interruption: Shape {
        Shape(object: Interruption.fields, schema: .reference(to: "during")) {
            Interruption(endpoint: $0, question: $1, isAbandoned: $2, then: $3, meanwhile: $4)
        }
    }
}

extension CallbackChange {
    private static let values = ["state", "code", "issuer"]
    static let fields = JSONText.fields(
        Field("of", optional: .integer(atLeast: 1)),
        Field("set", Shape<JSONObject>.textMap.filling(values), default: [:]),
        Field("omit", .texts, default: []),
        Field("append", Shape<String>.text.filling(values), default: ""),
        Field("target", Shape<String>.text.filling(["redirect_uri", "authority", "path"]), default: "")
    )
}

extension Shape<CallbackChange> {
    static var callback: Shape {
        Shape(object: CallbackChange.fields, schema: .reference(to: "callback")) {
            CallbackChange(of: $0, set: $1, omit: $2, append: $3, target: $4)
        }
    }
}
