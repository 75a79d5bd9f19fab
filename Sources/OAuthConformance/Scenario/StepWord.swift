package import JSONText
import OAuthHarness

/// A step in its JSON form: its word, what may stand behind it, and the step that this makes.
package struct StepWord: Sendable {
    package let name: String
    /// One line for lists: what happens.
    package let summary: String
    /// What may stand behind the word, as scenario files write it.
    package let example: JSON
    /// What may stand behind the word, in words; nil for a word that takes nothing.
    package let expected: String?
    /// The members of an object behind the word.
    package let members: [Member]
    let step: Shape<Step>
    /// What may stand behind a word that stands for several questions, where they begin at once.
    private var questions: Shape<[Question]>?

    /// The same as what the client is asked; nil for a word that is more or less than one question.
    var question: Shape<Question>? {
        guard case .ask? = try? step.read(example, .root) else { return nil }
        return step.map({ if case .ask(let question) = $0 { question } else { nil } }, { .ask($0) })
    }

    /// What may stand behind the word where steps begin at once; nil where it may not be among them.
    var atOnce: Shape<[Question]>? {
        guard let question else { return questions }
        return Shape(question.expected, question.schema, reading: { [try question.read($0, $1)] })
    }

    /// A step that takes nothing.
    private init(_ name: String, _ summary: String, _ step: Step) {
        let nothing = Shape<Void>(object: fields(), schema: ["type": "object", "additionalProperties": false]) { $0 }
        self.init(name, summary, [:], nothing, takesNothing: true) { step }
    }

    private init<Value>(
        _ name: String,
        _ summary: String,
        _ example: JSON,
        _ shape: Shape<Value>,
        members: [Member] = [],
        takesNothing: Bool = false,
        _ make: @escaping @Sendable (Value) -> Step
    ) {
        self.name = name
        self.summary = summary
        self.example = example
        self.members = members
        expected = takesNothing ? nil : shape.expected
        step = Shape(shape.expected, shape.schema, reading: { make(try shape.read($0, $1)) })
    }

    private init<Values: Sendable>(
        _ name: String,
        _ summary: String,
        _ example: JSON,
        _ fields: Fields<Values>,
        _ make: @escaping @Sendable (Values) -> Step
    ) {
        self.init(name, summary, example, Shape(object: fields) { $0 }, members: fields.members, make)
    }

    /// The same word, which may also stand among steps that begin at once.
    private func atOnce(_ questions: Shape<[Question]>) -> StepWord {
        var word = self
        word.questions = questions
        return word
    }

    /// Every word, in the order that lists print.
    package static let all: [StepWord] = [
        StepWord(
            "authorize",
            "The client begins to sign in, and the person approves, denies or closes the window.",
            "approve",
            .authorization,
            members: Shape.members.members
        ) { .authorize($0.decision, scopes: $0.scopes) },
        StepWord(
            "callback",
            "The browser opens the client's redirect URI with what the provider sent, changed as the step says.",
            ["set": ["state": "forged"]],
            .callback,
            members: CallbackChange.fields.members
        ) { .callback($0) },
        StepWord(
            "stray",
            "A request that is no callback reaches the address on which the client listens.",
            ["method": "GET", "path": "/favicon.ico"],
            fields(
                Field("method", optional: Shape<HTTPMethod>.rawText),
                Field("path", .text, default: ""),
                Field("query", .flag, default: false)
            )
        ) { .stray(StrayRequest(method: $0, path: $1, hasQuery: $2)) },
        StepWord("cancelled", "The client learns that the person closed the window.", .ask(.cancelled)),
        StepWord("userinfo", "The client fetches the profile.", .ask(.userinfo)),
        StepWord("refresh", "The client refreshes its access token (RFC 6749 §6).", .ask(.refresh)),
        StepWord(
            "api",
            "The client sends a call to the provider's API.",
            ["path": "/user"],
            fields(
                Field("method", Shape<HTTPMethod>.rawText, default: .get),
                Field("path", .filledText),
                Field("content_type", optional: .text),
                Field("body", optional: .text)
            )
        ) { .ask(.api(method: $0, path: $1, contentType: $2, body: $3)) },
        StepWord(
            "list",
            "The client fetches a list of the provider's API with all of its pages.",
            ["path": "/user/orgs"],
            fields(Field("path", .filledText))
        ) { .ask(.list(path: $0)) },
        StepWord(
            "device",
            "The client signs in by the device grant (RFC 8628), and the person decides.",
            "approve",
            .decision
        ) { .ask(Question(.device($0))) },
        StepWord(
            "password",
            "The client signs in by the password grant (RFC 6749 §4.3); the sample account where none is named.",
            [:],
            fields(
                Field("username", .text, default: Account.sample.login),
                Field("password", .text, default: Account.sample.password)
            )
        ) { .ask(.password(username: $0, password: $1)) },
        StepWord("client_credentials", "The client gets a token of its own (RFC 6749 §4.4).", .ask(.clientCredentials)),
        StepWord("revoke", "The client signs out and revokes its tokens (RFC 7009).", .ask(.revoke)),
        StepWord("revokeTokens", "The person removes the app from the account: every token is dead.", .revokeTokens),
        StepWord(
            "states",
            "States are set that rules ask for; the others stay.",
            ["network": "down"],
            Shape<[String: String]>.textByName
        ) { .states($0) },
        StepWord(
            "advance",
            "Time passes for the provider, and for a client that reads the runner's clock.",
            "2h",
            .time
        ) { .advance($0) },
        StepWord(
            "parallel",
            "Steps begin at once.",
            [["userinfo": [:]], ["userinfo": [:]]],
            .questions
        ) { .parallel($0) },
        StepWord(
            "repeat",
            "Steps happen again and again.",
            ["times": 3, "steps": [["userinfo": [:]]]],
            repetition(.steps)
        ) { .repeat(times: $0, $1) }.atOnce(questionsAgain),
        StepWord(
            "during",
            "A request of a step is held at an endpoint while other steps happen.",
            ["hold": "token", "step": ["callback": [:]], "then": [["cancelled": [:]]]],
            .interruption,
            members: Interruption.fields.members
        ) { .during($0) },
        StepWord(
            "other",
            "Steps of a second instance of the client, which shares the storage folder.",
            [["userinfo": [:]]],
            .steps
        ) { .other($0) }
        .atOnce(Shape<[Question]>.questions.map({ $0.map(\.forOther) }, { $0 })),
        StepWord(
            "switchProvider",
            "The client is configured with another provider, and what follows happens there.",
            "gitlab",
            .word(of: ProviderProfile.all.map(\.name), what: "provider")
        ) { .switchProvider($0) },
        StepWord("restartClient", "The client is ended without warning and started again.", .restartClient),
        StepWord("reset", "The client forgets its session and keeps its configuration.", .ask(.reset)),
    ]

    private static func repetition<Steps: Sendable>(_ steps: Shape<Steps>) -> Fields<(Int, Steps)> {
        fields(Field("times", .integer(in: 1...1000)), Field("steps", steps))
    }

    private static var questionsAgain: Shape<[Question]> {
        let expected = "an object with at most \(Step.most) steps"
        let fields = repetition(.questions)
        return Shape(
            expected,
            fields.members.schema,
            reading: { json, path in
                let (times, questions) = try fields.read(json, at: path)
                guard times * questions.count <= Step.most else {
                    throw JSONMismatch(json, at: path, expected: expected)
                }
                return (0..<times).flatMap { _ in questions }
            }
        )
    }
}
