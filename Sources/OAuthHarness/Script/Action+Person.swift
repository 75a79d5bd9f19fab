import JSONText

extension Action {
    /// The person refuses.
    ///
    /// - Parameters:
    ///   - error: The error that comes back; nil for the provider's own.
    ///   - description: The description; nil for the provider's own.
    /// - Returns: The action.
    public static func deny(error: ErrorCode? = nil, description: String? = nil) -> Action {
        let arguments = JSON.members([
            ("error", error.map { .string($0.rawValue) }),
            ("error_description", description.map(JSON.string)),
        ])
        return Action(
            "deny",
            arguments,
            Stages(prepare: { transaction in
                guard transaction.endpoint.isForBrowsers else { return false }
                transaction.decision = .deny(error, description)
                return true
            })
        )
    }

    /// The person refuses; the provider's own words.
    public static let deny = deny()

    /// The person closes the window, and nothing calls back.
    public static let closeWindow = Action(
        "closeWindow",
        [:],
        Stages(prepare: { transaction in
            guard transaction.endpoint.isForBrowsers else { return false }
            transaction.decision = .close
            return true
        })
    )
}

extension ActionWord {
    static let personWords = [
        ActionWord(
            "deny",
            "The person refuses; error and error_description replace the provider's own.",
            [.text("error"), .text("error_description")]
        ) {
            .deny(
                error: $0["error"]?.string.map(ErrorCode.init(rawValue:)),
                description: $0["error_description"]?.string
            )
        },
        ActionWord("closeWindow", "The person closes the window, and nothing calls back.") { _ in .closeWindow },
    ]
}
