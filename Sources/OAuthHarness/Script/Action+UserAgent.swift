extension Action {
    /// A request without User-Agent gets the provider's 403, or a plain one where the provider has none.
    public static let requireUserAgent = Action(
        "requireUserAgent",
        Stages(prepare: { transaction in
            transaction.requiresUserAgent = true
            return true
        })
    )

    /// A request without User-Agent passes.
    public static let allowMissingUserAgent = Action(
        "allowMissingUserAgent",
        Stages(prepare: { transaction in
            transaction.requiresUserAgent = false
            return true
        })
    )
}

extension ActionWord {
    static let userAgentWords: [ActionWord] = [
        ActionWord(.requireUserAgent, "A request without User-Agent is answered 403."),
        ActionWord(.allowMissingUserAgent, "A request without User-Agent passes."),
    ]
}
