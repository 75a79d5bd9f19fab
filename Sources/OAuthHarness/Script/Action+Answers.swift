public import HTTPWire
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

    /// The pages of a list, chosen by the query's `page`, each with a `Link` to the others (RFC 8288).
    ///
    /// A request without `page` gets the first, one behind the last page an empty list.
    ///
    /// - Parameters:
    ///   - bodies: The body of each page, in UTF-8; placeholders as in ``LiteralAnswer`` are filled in.
    ///   - headers: More headers; `Content-Type` is `application/json; charset=utf-8` where they have none.
    /// - Returns: The action; the request takes no effect.
    public static func pages(_ bodies: [String], headers: HTTPHeaders = [:]) -> Action { pagesWord((bodies, headers)) }

    /// The provider's own answer to too many requests; without a time to wait it has no `Retry-After`.
    public static func rateLimit(retryAfter: Duration? = .seconds(30)) -> Action { rateLimitWord(retryAfter) }

    /// The answer of a provider that is down.
    public static func serverError(status: Int = 503) -> Action { serverErrorWord(status) }

    /// An error of your choice, written as the provider writes errors, with the provider's own description by default.
    public static func refuse(_ error: ErrorCode, description: String? = nil) -> Action {
        refuseWord((error, description))
    }
}

private let respondWord = ActionWord.Definition(
    "respond",
    "A literal answer, perhaps with {{values}}: {{access_token}} mints a real token.",
    fields(
        Field("status", .status, default: 200),
        Field("headers", .headers, unless: [:]),
        Field("body", .bodyText, unless: "")
    )
) { status, headers, body in
    let answer = LiteralAnswer(status: status, headers: headers, body: body)
    return Action.Stages(answer: { answer.reply(to: $0) })
}

private let pagesWord = ActionWord.Definition(
    "pages",
    "The pages of a list, by the query's page, each with a Link to the others.",
    fields(
        Field("bodies", .list(of: .bodyText, "an array of one body or more", atLeast: 1)),
        Field("headers", .headers, unless: [:])
    )
) { bodies, headers in
    Action.Stages(answer: { transaction in
        let paging = Paging(transaction, pages: bodies.count)
        var headers = headers
        if headers["Content-Type"] == nil { headers.append("Content-Type", "application/json; charset=utf-8") }
        let link = paging.link(
            [
                ("prev", paging.previous), ("next", paging.next), ("first", paging.previous == nil ? nil : 1),
                ("last", paging.next == nil ? nil : paging.pages),
            ],
            query: { $0.with("page", "\($1)") },
            at: transaction.origin + transaction.request.path
        )
        if let link { headers.append("Link", link) }
        let body = bodies.indices.contains(paging.page - 1) ? bodies[paging.page - 1] : "[]"
        return LiteralAnswer(headers: headers, body: body).reply(to: transaction)
    })
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
        respondWord.word.filling, pagesWord.word.acting(at: .userinfo).filling, rateLimitWord.word,
        serverErrorWord.word, refuseWord.word,
    ]
}

extension Shape<String> {
    /// A body: its text, or a JSON object or array that is written compactly.
    fileprivate static var bodyText: Shape {
        let expected = "a string, an object or an array"
        return Shape(
            expected,
            ["type": ["string", "object", "array"]],
            reading: { json, path in
                if let text = json.string { return text }
                guard json.object != nil || json.array != nil else {
                    throw JSONMismatch(json, at: path, expected: expected)
                }
                return try json.bodyText(at: path)
            },
            write: JSON.string
        )
    }
}

extension JSON {
    /// A list in a body whose items are alike.
    private static let repetition = fields(
        Field("$repeat", .integer(in: RepeatedText.counts)),
        Field("item", Shape<JSON>("a value", [:], read: { $0 }))
    )

    /// The text of a body: `{"$repeat": 3, "item": …}` becomes a list, a counter alone in a string a number.
    fileprivate func bodyText(at path: JSONPath) throws(JSONMismatch) -> String {
        switch self {
        case .string(let text) where AnswerValue.isNumber(text): return text
        case .array(let items):
            var texts: [String] = []
            for (index, item) in items.enumerated() { texts.append(try item.bodyText(at: path[index])) }
            return "[\(texts.joined(separator: ","))]"
        case .object(let object):
            if object["$repeat"] != nil {
                let (count, item) = try Self.repetition.read(self, at: path)
                return RepeatedText.list(of: try item.bodyText(at: path["item"]), count: count)
            }
            var texts: [String] = []
            for (key, value) in object {
                texts.append(JSON.string(key).text() + ":" + (try value.bodyText(at: path[key])))
            }
            return "{\(texts.joined(separator: ","))}"
        default: return text()
        }
    }
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
