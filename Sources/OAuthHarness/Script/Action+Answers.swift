import HTTPWire
import JSONText

extension Action {
    /// A literal answer; the request takes no effect.
    ///
    /// - Parameter answer: The response; its texts may hold placeholders.
    /// - Returns: The action.
    public static func respond(_ answer: LiteralAnswer) -> Action {
        let headers = JSONObject(answer.headers.fields.map { ($0.name, JSON.string($0.value)) })
        return Action(
            "respond",
            .members([
                ("status", .integer(answer.status)),
                ("headers", headers.isEmpty ? nil : .object(headers)),
                ("body", answer.body.isEmpty ? nil : .string(answer.body)),
            ]),
            Stages(answer: { answer.reply(to: $0) })
        )
    }

    /// A literal answer; the request takes no effect.
    ///
    /// - Parameters:
    ///   - status: The status code.
    ///   - contentType: The `Content-Type`; nil sends none.
    ///   - body: The body, written as UTF-8.
    /// - Returns: The action.
    public static func respond(status: Int, contentType: String? = nil, body: String = "") -> Action {
        respond(
            LiteralAnswer(
                status: status,
                headers: contentType.map { ["Content-Type": $0] } ?? [:],
                body: body
            )
        )
    }

    /// The provider's own answer to too many requests.
    ///
    /// - Parameter retryAfter: How long the client shall wait; nil leaves the header out.
    /// - Returns: The action.
    public static func rateLimit(retryAfter: Duration? = .seconds(30)) -> Action {
        Action(
            "rateLimit",
            .members([("retryAfter", retryAfter.map { .integer($0.roundedSeconds) })]),
            Stages(answer: { $0.profile.rateLimited(retryAfter, $0) })
        )
    }

    /// The answer of a provider that is down.
    ///
    /// - Parameter status: The status code; 503 by default.
    /// - Returns: The action.
    public static func serverError(status: Int = 503) -> Action {
        Action(
            "serverError",
            ["status": .integer(status)],
            Stages(answer: { $0.profile.unavailable(status, $0) })
        )
    }

    /// The provider refuses with an error of your choice, written as the provider writes errors.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - description: The description; nil for the provider's own.
    /// - Returns: The action.
    public static func refuse(_ error: ErrorCode, description: String? = nil) -> Action {
        Action(
            "refuse",
            .members([("error", .string(error.rawValue)), ("error_description", description.map(JSON.string))]),
            Stages(answer: { transaction in
                let refusal = Refusal(error, .scripted("refuse"), errorDescription: description)
                transaction.refusal = refusal
                return transaction.profile.refuse(refusal, transaction)
            })
        )
    }
}

extension ActionWord {
    static let answerWords = [
        ActionWord(
            "respond",
            "A literal answer; {{access_token}} in it mints a real token.",
            [.status("status"), .textMap("headers"), .text("body")]
        ) {
            var headers = HTTPHeaders()
            for (name, value) in $0["headers"]?.object ?? [:] { headers.append(name, value.string ?? "") }
            return .respond(
                LiteralAnswer(
                    status: $0["status"]?.integer ?? 200,
                    headers: headers,
                    body: $0["body"]?.string ?? ""
                )
            )
        },
        ActionWord("rateLimit", "The provider's own answer to too many requests.", [.seconds("retryAfter")]) {
            .rateLimit(retryAfter: $0["retryAfter"]?.double.map { .seconds($0) })
        },
        ActionWord("serverError", "The answer of a provider that is down.", [.status("status")]) {
            .serverError(status: $0["status"]?.integer ?? 503)
        },
        ActionWord(
            "refuse",
            "An error of your choice, written as the provider writes errors.",
            [.text("error", required: true), .text("error_description")]
        ) {
            .refuse(
                ErrorCode(rawValue: $0["error"]?.string ?? ""),
                description: $0["error_description"]?.string
            )
        },
    ]
}
