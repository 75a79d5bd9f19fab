import HTTPWire
import JSONText

/// What every answer with a body says: its status, headers, label, and how its members are written.
struct AnswerForm: Sendable {
    let status: Template?
    let headers: Template?
    /// The `Content-Type`; an empty one sends none, a missing one that of the encoding.
    let contentType: Template?
    let encoding: FileEncoding
    let body: Template?

    static let statusField = Field<Template?>("status", optional: .statusTemplate)
    static let headersField = Field<Template?>("headers", optional: .objectTemplate)
    static let contentTypeField = Field<Template?>("contentType", optional: .textTemplate)
    static let fields = JSONText.fields(
        statusField,
        headersField,
        contentTypeField,
        Field<FileEncoding>("encoding", .encoding, default: .json),
        Field<Template?>("body", optional: .objectTemplate)
    ).map { AnswerForm(status: $0, headers: $1, contentType: $2, encoding: $3, body: $4) }

    /// The answer; a refusal where something is refused.
    func reply(_ hand: Hand) -> Reply {
        let status = self.status?.value(in: hand)?.integer ?? hand.error("status")?.integer ?? 200
        var reply = Reply(hand.refusal == nil ? .success : .refusal, status: status, headers: headerFields(hand))
        guard var fields = body?.value(in: hand) else { return reply }
        if hand.transaction.endpoint == .userinfo, reply.meaning == .success {
            fields = fields.taking(hand.transaction.account)
        }
        let encoding = encoding.encoding(hand)
        reply.content = .fields(fields, encoding)
        let label = contentType?.text(in: hand) ?? encoding.contentType
        if !label.isEmpty { reply.headers["Content-Type"] = label }
        return reply
    }

    private func headerFields(_ hand: Hand) -> HTTPHeaders { Self.fields(headers, hand) }

    static func fields(_ template: Template?, _ hand: Hand) -> HTTPHeaders {
        var headers: HTTPHeaders = [:]
        for (name, value) in template?.members ?? [] {
            if let text = value.text(in: hand) { headers.append(name, text) }
        }
        return headers
    }
}

extension JSON {
    /// The members with the values that the fields of an account's profile give; a number stays one.
    fileprivate func taking(_ account: Account?) -> JSON {
        guard var members = object, let account else { return self }
        for (name, value) in account.profile {
            guard let known = members[name] else { continue }
            let isNumber = if case .number = known { true } else { false }
            members[name] = value.map { isNumber && Int($0) != nil ? .number($0) : .string($0) } ?? .null
        }
        return .object(members)
    }
}

extension Shape<Template> {
    /// A status, as a number or as a place that holds one.
    static let statusTemplate = Shape(
        "a status from 100 to 999, or a place that holds one",
        ["anyOf": [.object(Shape<Int>.status.schema), ["type": ["string", "object"]]]],
        reading: { json, path in
            let isPlace = json.string?.contains("{{") ?? (json.object?[KnobChoice.key] != nil)
            if !isPlace { _ = try Shape<Int>.status.read(json, path) }
            return try Template(json, at: path)
        }
    )
}

/// The redirect back to the client: its parameters in order, and how they are written.
struct CallbackForm: Sendable {
    let parameters: Template
    var placement = Callback.Placement.query
    var space = Callback.Space.plus
    var verbatim: [String] = []
    /// The settings of knobs under which parameters are written as they are; nil for any.
    var verbatimWhen: KnobCondition?
    var headers: Template?

    static let fields = JSONText.fields(
        Field<Template>("parameters", .objectTemplate),
        Field(
            "placement",
            Shape<Callback.Placement>.word(of: Callback.Placement.allCases, what: "placement"),
            default: .query
        ),
        Field(
            "space",
            Shape<Callback.Space>.word(of: Callback.Space.allCases, what: "way to write a space"),
            default: .plus
        ),
        Field("verbatim", Shape<[String]>.texts.noted("Parameters written as they are, not encoded."), default: []),
        Field("verbatimWhen", optional: Shape<KnobCondition>.condition),
        AnswerForm.headersField
    ).map { CallbackForm(parameters: $0, placement: $1, space: $2, verbatim: $3, verbatimWhen: $4, headers: $5) }

    static let shape = Shape<CallbackForm>(object: fields) { $0 }

    /// RFC 6749 §4.1.2.
    static let code: CallbackForm? = (try? Template(["code": "{{code}}", "state": "{{sent.state}}"], at: .root)).map {
        CallbackForm(parameters: $0)
    }

    /// RFC 6749 §4.1.2.1.
    static let refused: CallbackForm? =
        (try? Template(
            [
                "error": "{{error.error}}", "error_description": "{{error.description}}", "state": "{{sent.state}}",
            ],
            at: .root
        )).map { CallbackForm(parameters: $0) }

    func reply(_ hand: Hand) -> Reply {
        let transaction = hand.transaction
        var callback = transaction.callback([], placement: placement)
        callback.parameters = [:]
        for (name, value) in parameters.members {
            if let bytes = value.bytes(in: hand) { callback.parameters.append(name, bytes) }
        }
        callback.space = space
        if verbatimWhen?.holds(in: transaction.profile) ?? true { callback.verbatim = Set(verbatim) }
        var reply = transaction.profile.redirect(callback, transaction)
        reply.headers.fields.insert(contentsOf: AnswerForm.fields(headers, hand).fields, at: 0)
        return reply
    }

    /// The parameter that is one place and nothing else.
    func parameter(of name: String) -> String? { parameters.members.first { $0.template.onlyName == name }?.key }
}
