import JSONText

extension Action {
    /// The person refuses, with an error and a description that come back in the place of the provider's own.
    public static func deny(error: ErrorCode? = nil, description: String? = nil) -> Action {
        denyWord((error, description))
    }

    /// The person refuses; the provider's own words.
    public static let deny = deny()

    /// The person closes the window, and nothing calls back.
    public static let closeWindow = Action(
        "closeWindow",
        Stages(prepare: { transaction in
            guard transaction.endpoint.isForBrowsers else { return false }
            transaction.decision = .close
            return true
        })
    )
}

private let denyWord = ActionWord.Definition(
    "deny",
    "The person refuses; error and error_description replace the provider's own.",
    fields(Field("error", optional: Shape<ErrorCode>.rawText), Field("error_description", optional: .text))
) { error, description in
    Action.Stages(prepare: { transaction in
        guard transaction.endpoint.isForBrowsers else { return false }
        transaction.decision = .deny(error, description)
        return true
    })
}

extension ActionWord {
    static let personWords: [ActionWord] = [
        denyWord.word, ActionWord(.closeWindow, "The person closes the window, and nothing calls back."),
    ].map { $0.acting(at: .authorization, only: [.authorization, .deviceVerification]) }
}
