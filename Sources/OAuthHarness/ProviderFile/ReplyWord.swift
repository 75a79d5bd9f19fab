import HTTPWire
import JSONText

/// What an endpoint does once its checks have passed, or how a refusal is written, as provider files name it.
enum ReplyWord {
    /// Every word, in the order that lists print.
    static let all: [MakingWord<FileReply>] = [
        authorize, redeem, refresh, issue, answer, page, callback, redirect, revoke, close,
    ]

    // MARK: - Signing in

    private static let authorize = MakingWord<FileReply>(
        "authorize",
        "The consent page, and what follows from it: the callback with a code or a token, or the denial.",
        fields(
            Field<CallbackForm?>("callback", optional: CallbackForm.shape),
            Field<CallbackForm?>("implicit", optional: CallbackForm.shape),
            Field<Chosen<Bool>>("remembersConsent", Shape<Bool>.flag.chosen(), default: .always(false)),
            Field("asksAgain", Shape<JSONObject>.textMap, default: [:]),
            Field("unasked", Shape<[String]>.texts.noted("Scopes that nobody is asked for."), default: [])
        )
    ) { callback, implicit, remembers, asksAgain, unasked in
        FileReply(codeParameter: callback?.parameter(of: "code")) { hand in
            let transaction = hand.transaction
            let isRemembering = remembers.value(in: transaction.profile) ?? false
            transaction.takeDecisionOfPage()
            if isRemembering { transaction.approveAsBefore(unless: asksAgain) }
            transaction.approveUnasked(unasked)
            switch transaction.decision {
            case .ask: return transaction.profile.consentPage(transaction)
            case .deny, .close: return transaction.profile.denied(transaction)
            case .approve(let account, let chosen):
                let scope = transaction.approvedScope(chosen)
                transaction.account = account
                if isRemembering { transaction.rememberConsent(of: account, to: scope) }
                if let implicit, transaction.text("response_type") == "token" {
                    transaction.grant = transaction.issueTokens(for: account, scope: scope, hasRefreshToken: false)
                    return implicit.reply(hand)
                }
                hand.code = transaction.issueCode(for: account, scope: scope)
                return (callback ?? CallbackForm.code)?.reply(hand) ?? transaction.profile.notFound(transaction)
            }
        }
    }

    private static let sameTokenField = Field<Chosen<Bool>>(
        "sameToken",
        Shape<Bool>.flag.chosen().noted("Whether a token that still lives is given again."),
        default: .always(false)
    )

    private static let redeem = MakingWord<FileReply>(
        "redeem",
        "The code is used up, and tokens are issued for it.",
        fields(
            Field<Chosen<Bool>>("refreshToken", Shape<Bool>.flag.chosen(), default: .always(true)),
            sameTokenField,
            Field<Chosen<Bool>>(
                "endsOlder",
                Shape<Bool>.flag.chosen().noted("Whether the person's earlier refresh tokens at the client end."),
                default: .always(false)
            )
        ) + AnswerForm.fields,
        example: ["body": ["access_token": "{{access_token}}", "expires_in": "{{expires_in}}"]]
    ) { own, form in
        let (hasRefresh, same, endsOlder) = own
        return FileReply(body: form.body) { hand in
            let transaction = hand.transaction
            let hasRefreshToken = hasRefresh.value(in: transaction.profile) ?? true
            let reuses = same.value(in: transaction.profile) ?? false
            if endsOlder.value(in: transaction.profile) ?? false { transaction.endOlderRefreshTokens() }
            transaction.redeem(again: reuses, hasRefreshToken: hasRefreshToken)
            return form.reply(hand)
        }
    }

    private static let refresh = MakingWord<FileReply>(
        "refresh",
        "A new access token for the grant of a refresh token.",
        fields(
            Field<Chosen<Bool>>("rotates", Shape<Bool>.flag.chosen(), default: .always(true)),
            sameTokenField
        ) + AnswerForm.fields
    ) { own, form in
        let (rotates, same) = own
        return FileReply(body: form.body) { hand in
            let transaction = hand.transaction
            let rotates = rotates.value(in: transaction.profile) ?? true
            if same.value(in: transaction.profile) ?? false, transaction.prolong() { return form.reply(hand) }
            _ = transaction.refresh(rotates: rotates)
            return form.reply(hand)
        }
    }

    private static let issue = MakingWord<FileReply>(
        "issue",
        "Tokens for the person that a check found, or for the client itself.",
        fields(Field<Chosen<Bool>>("refreshToken", Shape<Bool>.flag.chosen(), default: .always(true)))
            + AnswerForm.fields
    ) { hasRefresh, form in
        FileReply(body: form.body) { hand in
            let transaction = hand.transaction
            let scope = transaction.scope.isEmpty ? transaction.profile.defaultScope : transaction.scope
            transaction.grant = transaction.issueTokens(
                for: transaction.account,
                scope: scope,
                hasRefreshToken: hasRefresh.value(in: transaction.profile) ?? true
            )
            return form.reply(hand)
        }
    }

    // MARK: - Other answers

    private static let answer = MakingWord<FileReply>(
        "answer",
        "Members, written as the encoding says; without a body nothing but the status.",
        AnswerForm.fields,
        example: ["body": ["id": "{{account.id}}", "name": "{{account.name}}"]]
    ) { form in FileReply(body: form.body) { form.reply($0) } }

    private static let page = MakingWord<FileReply>(
        "page",
        "A text, HTML by default; a value of the request needs the filter html there.",
        fields(
            Field<Template>("text", .textTemplate),
            AnswerForm.statusField,
            AnswerForm.headersField,
            AnswerForm.contentTypeField
        ),
        example: ["text": "<p>{{error.finding|html}}</p>"]
    ) { text, status, headers, contentType in
        FileReply { hand in
            .text(
                text.text(in: hand) ?? "",
                status: status?.value(in: hand)?.integer ?? hand.error("status")?.integer ?? 200,
                contentType: contentType?.text(in: hand) ?? "text/html; charset=utf-8",
                meaning: hand.refusal == nil ? .page : .refusal,
                headers: AnswerForm.fields(headers, hand)
            )
        }
    }

    private static let callback = MakingWord<FileReply>(
        "callback",
        "The redirect back to the client, for errors and denials that it shall learn of.",
        CallbackForm.fields,
        example: ["parameters": ["error": "{{error.error}}", "state": "{{sent.state}}"]]
    ) { form in FileReply { form.reply($0) } }

    private static let redirect = MakingWord<FileReply>(
        "redirect",
        "A redirect to a page of the provider or to anywhere else.",
        fields(Field<Template>("to", .textTemplate), AnswerForm.statusField, AnswerForm.headersField),
        example: ["to": "{{origin}}/login"]
    ) { target, status, headers in
        FileReply { hand in
            let meaning: Reply.Meaning = hand.refusal == nil ? .page : .refusal
            var reply = Reply(meaning, status: status?.value(in: hand)?.integer ?? 302)
            reply.headers = AnswerForm.fields(headers, hand)
            reply.headers.fields.append(.init(name: "Location", bytes: target.bytes(in: hand) ?? []))
            return reply
        }
    }

    private static let revoke = MakingWord<FileReply>(
        "revoke",
        "Ends the token that a parameter names, or the access token that was presented; an unknown one is no error.",
        fields(Field<String?>("parameter", optional: Shape<String>.filledText)) + AnswerForm.fields
    ) { parameter, form in
        FileReply(body: form.body) { hand in
            hand.transaction.revokeToken(named: parameter)
            return form.reply(hand)
        }
    }

    private static let close = MakingWord<FileReply>(
        "close",
        "The window is left as it is: nothing calls back.",
        fields(
            Field("language", Shape<PageLanguage>.word(of: PageLanguage.allCases, what: "language"), default: .english)
        )
    ) { language in
        let reply = { @Sendable (hand: Hand) in ConsentPage.closed(hand.transaction, language: language) }
        return FileReply(whenClosed: reply, reply: reply)
    }
}

/// An answer of a file, with what a client has to know of it.
struct FileReply: Sendable {
    /// What the callback calls the code.
    var codeParameter: String?
    /// The members of the answer.
    var body: Template?
    /// The page of a window that was closed, where the answer to a refusal says which.
    var whenClosed: (@Sendable (Hand) -> Reply)?
    let reply: @Sendable (Hand) -> Reply

    init(
        codeParameter: String? = nil,
        body: Template? = nil,
        whenClosed: (@Sendable (Hand) -> Reply)? = nil,
        reply: @escaping @Sendable (Hand) -> Reply
    ) {
        self.codeParameter = codeParameter
        self.body = body
        self.whenClosed = whenClosed
        self.reply = reply
    }
}

extension Shape<FileReply> {
    /// One word with its arguments, or a choice between several by a knob.
    static let reply: Shape<FileReply> = Shape<FileReply>(
        "an object with one reply",
        .reference(to: "reply"),
        reading: { json, path in
            if let object = json.object, object[KnobChoice.key] != nil {
                let chosen = try Shape<FileReply>.reply.chosen().read(json, path)
                guard case .byKnob(_, let replies) = chosen else {
                    return FileReply { $0.transaction.profile.notFound($0.transaction) }
                }
                let first = object.keys.compactMap { replies[$0] }.first
                let closed = object.keys.compactMap { replies[$0]?.whenClosed }.first
                return FileReply(codeParameter: first?.codeParameter, body: first?.body, whenClosed: closed) { hand in
                    let profile = hand.transaction.profile
                    return chosen.value(in: profile)?.reply(hand) ?? profile.notFound(hand.transaction)
                }
            }
            let known = ReplyWord.all.map(\.name)
            let (name, arguments, place) = try WordUse.read(json, path, known: known, what: "reply")
            guard let word = ReplyWord.all.first(where: { $0.name == name }) else {
                throw JSONMismatch(json, at: path, expected: "an object with one reply")
            }
            return try word.product(of: arguments, at: place)
        }
    )
}
