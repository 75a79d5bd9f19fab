package import JSONText

/// What the person does from now on where neither a rule nor a page decides, before anybody knows who that is.
package struct StandingDecision: Sendable {
    package enum Word: String, Sendable, CaseIterable { case ask, approve, deny, close }

    package var word = Word.ask
    /// The login of the one who approves; nil for the first account.
    package var account: String?
    /// What is ticked; nil for all that was asked.
    package var scopes: [String]?
    package var error: String?
    package var errorDescription: String?

    package init(_ word: Word = .ask) { self.word = word }

    /// The decision among the people of a provider; an account that nobody has counts as none.
    package func decision(among accounts: [Account]) -> Decision {
        switch word {
        case .ask: .ask
        case .close: .close
        case .deny: .deny(error.map(ErrorCode.init(rawValue:)), errorDescription)
        case .approve:
            .approve(accounts.first { $0.login == account } ?? accounts.first ?? .sample, scopes.map(Scope.init))
        }
    }
}

extension Shape<StandingDecision> {
    private static let word = Shape<StandingDecision.Word>.word(of: StandingDecision.Word.allCases, what: "decision")

    private static let fields = JSONText.fields(
        Field<StandingDecision.Word>("decision", word.noted("What the person does.")),
        Field<String?>("account", optional: Shape<String>.text.noted("Who approves; the first account by default.")),
        Field<[String]?>(
            "scopes",
            optional: Shape<[String]>.texts.noted("What is ticked; all that was asked by default.")
        ),
        Field<String?>("error", optional: refusal("The error of a refusal")),
        Field<String?>("error_description", optional: refusal("Its description"))
    )

    private static func refusal(_ what: String) -> Shape<String> {
        Shape<String>.text.noted("\(what); the provider's own by default.")
    }

    /// The members of the object.
    package static var members: [Member] { fields.members }

    private static let object = Shape(
        object: fields,
        make: { word, account, scopes, error, description in
            var decision = StandingDecision(word)
            decision.account = account
            decision.scopes = scopes
            decision.error = error
            decision.errorDescription = description
            return decision
        }
    )

    /// A word, or an object with the members of the control API's call.
    package static let decision = Shape(
        word.expected + ", or an object",
        ["oneOf": [.object(word.schema), .object(object.schema)]],
        reading: { json, path in
            try json.object == nil ? StandingDecision(word.read(json, path)) : object.read(json, path)
        },
        mistakes: { json, path in json.object == nil ? word.mistakes(json, path) : object.mistakes(json, path) }
    )
}
