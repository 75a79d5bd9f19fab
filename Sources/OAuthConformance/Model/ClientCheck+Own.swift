extension ClientCheck {
    /// Makes a check of your own, for ``RunOptions/ownChecks``.
    ///
    /// - Parameters:
    ///   - id: The identifier, family and name: `acme/asks-for-one-scope`.
    ///   - title: What it guards, in a few words.
    ///   - level: How binding it is; a must by default.
    ///   - why: Why it exists.
    ///   - source: The document it comes from.
    ///   - change: How to fix a client that fails it, in one sentence.
    ///   - precondition: The situation that must arise before it can judge.
    ///   - requires: What the client must be able to do.
    ///   - judge: Looks at the run; called once a scenario.
    public init(
        _ id: String,
        _ title: String,
        level: CheckLevel = .must,
        why: String = "",
        source: String = "",
        change: String,
        precondition: String = "",
        requires: [Capability] = [],
        judge: @escaping @Sendable (ScenarioRun) -> Judgement
    ) {
        self.init(
            id,
            level,
            title,
            why: why,
            source: source,
            change: change,
            precondition: precondition,
            requires: requires,
            judge: judge
        )
    }
}

extension Judgement {
    /// The rule holds.
    ///
    /// - Parameters:
    ///   - sentence: One sentence with the client as its subject.
    ///   - exchanges: The numbers of the exchanges that prove it; without any, nothing was judged.
    /// - Returns: The judgement.
    public static func holds(_ sentence: String, exchanges: [Int]) -> Judgement {
        Judgement(.holds, sentence, exchanges: exchanges)
    }

    /// The rule is broken.
    ///
    /// - Parameters:
    ///   - sentence: One sentence with the client as its subject.
    ///   - expected: What was required.
    ///   - observed: What was seen.
    ///   - exchanges: The numbers of the exchanges that prove it; without any, nothing was judged.
    /// - Returns: The judgement.
    public static func broken(
        _ sentence: String,
        expected: String,
        observed: String,
        exchanges: [Int]
    ) -> Judgement {
        Judgement(.broken, sentence, expected: expected, observed: observed, exchanges: exchanges)
    }

    /// The situation that the check is about never arose.
    ///
    /// - Parameter sentence: What did not happen.
    /// - Returns: The judgement.
    public static func notExercised(_ sentence: String) -> Judgement {
        Judgement(.notExercised, sentence)
    }
}
