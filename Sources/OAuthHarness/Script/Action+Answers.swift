import HTTPWire
import JSONText

extension Action {
    /// A literal answer, whose texts may hold placeholders; the request takes no effect.
    public static func respond(_ answer: LiteralAnswer) -> Action {
        respondWord((answer.status, answer.headers, answer.body))
    }

    /// A literal answer, its body in UTF-8, with a `Content-Type` or without one; the request takes no effect.
    public static func respond(status: Int, contentType: String? = nil, body: String = "") -> Action {
        let headers: HTTPHeaders = contentType.map { ["Content-Type": $0] } ?? [:]
        return respond(LiteralAnswer(status: status, headers: headers, body: body))
    }

    /// The provider's own answer to too many requests; without a time to wait it has no `Retry-After`.
    public static func rateLimit(retryAfter: Duration? = .seconds(30)) -> Action {
        rateLimitWord(retryAfter)
    }

    /// The answer of a provider that is down.
    public static func serverError(status: Int = 503) -> Action {
        serverErrorWord(status)
    }

    /// An error of your choice, written as the provider writes errors, with the provider's own description by default.
    public static func refuse(_ error: ErrorCode, description: String? = nil) -> Action {
        refuseWord((error, description))
    }
}

private let respondWord = ActionWord.Definition(
    "respond",
    "A literal answer; {{access_token}} in it mints a real token.",
    fields(
        Field("status", .status, default: 200),
        Field("headers", .headers, unless: [:]),
        Field("body", .text, unless: "")
    )
) { status, headers, body in
    let answer = LiteralAnswer(status: status, headers: headers, body: body)
    return Action.Stages(answer: { answer.reply(to: $0) })
}

private let rateLimitWord = ActionWord.Definition(
    "rateLimit",
    "The provider's own answer to too many requests.",
    fields(Field("retryAfter", optional: .wholeSeconds))
) { retryAfter in Action.Stages(answer: { $0.profile.rateLimited(retryAfter, $0) }) }

private let serverErrorWord = ActionWord.Definition(
    "serverError",
    "The answer of a provider that is down.",
    fields(Field("status", .status, default: 503))
) { status in Action.Stages(answer: { $0.profile.unavailable(status, $0) }) }

private let refuseWord = ActionWord.Definition(
    "refuse",
    "An error of your choice, written as the provider writes errors.",
    fields(Field("error", Shape<ErrorCode>.rawText), Field("error_description", optional: .text))
) { error, description in
    Action.Stages(answer: { transaction in
        let refusal = Refusal(error, .scripted("refuse"), errorDescription: description)
        transaction.refusal = refusal
        if error == .slowDown { transaction.slowDown() }
        return transaction.profile.refuse(refusal, transaction)
    })
}

extension ActionWord {
    static let answerWords: [ActionWord] = [
        respondWord.word, rateLimitWord.word, serverErrorWord.word, refuseWord.word,
    ]
}

extension Shape<HTTPHeaders> {
    fileprivate static var headers: Shape {
        Shape<JSONObject>.textMap.map(
            { object in
                var headers = HTTPHeaders()
                for (name, value) in object { headers.append(name, value.string ?? "") }
                return headers
            },
            { headers in JSONObject(headers.fields.map { ($0.name, JSON.string($0.value)) }) }
        )
    }
}

extension Shape<Duration> {
    /// Seconds as `Retry-After` counts them.
    fileprivate static var wholeSeconds: Shape {
        let seconds = Shape<Double>.seconds(most: 86_400)
        return Shape(
            seconds.expected,
            seconds.schema,
            reading: { .seconds(try seconds.read($0, $1)) },
            write: { .integer($0.roundedSeconds) }
        )
    }
}
