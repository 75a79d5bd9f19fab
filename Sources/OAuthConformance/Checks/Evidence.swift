import OAuthHarness

/// What can prove a judgement: exchanges, and steps with what the client answered.
protocol Evidence {
    var exchangeNumbers: [Int] { get }
    var stepNumbers: [Int] { get }
}

extension Evidence {
    var exchangeNumbers: [Int] { [] }
    var stepNumbers: [Int] { [] }
}

extension Exchange: Evidence {
    var exchangeNumbers: [Int] { [number] }
}

extension StepRecord: Evidence {
    var stepNumbers: [Int] { [number] }
}

extension Delivery: Evidence {
    var stepNumbers: [Int] { [step.number] }
}

extension Optional: Evidence where Wrapped: Evidence {
    var exchangeNumbers: [Int] { self?.exchangeNumbers ?? [] }
    var stepNumbers: [Int] { self?.stepNumbers ?? [] }
}

extension ArraySlice: Evidence where Element: Evidence {
    var exchangeNumbers: [Int] { flatMap(\.exchangeNumbers) }
    var stepNumbers: [Int] { flatMap(\.stepNumbers) }
}

extension Array: Evidence where Element: Evidence {
    var exchangeNumbers: [Int] { flatMap(\.exchangeNumbers) }
    var stepNumbers: [Int] { flatMap(\.stepNumbers) }
}

extension Judgement {
    init(
        _ finding: Finding,
        _ sentence: String,
        expected: String,
        observed: String,
        by proof: [any Evidence],
        causes: [Cause] = []
    ) {
        self.init(
            finding,
            sentence,
            expected: expected,
            observed: observed,
            exchanges: proof.flatMap(\.exchangeNumbers),
            steps: proof.flatMap(\.stepNumbers),
            causes: causes
        )
    }

    static func holds(
        _ sentence: String,
        expected: String,
        observed: String = "the same",
        by proof: [any Evidence]
    ) -> Judgement {
        Judgement(.holds, sentence, expected: expected, observed: observed, by: proof)
    }

    static func broken(
        _ sentence: String,
        expected: String,
        observed: String,
        by proof: [any Evidence],
        causes: [Cause] = []
    ) -> Judgement {
        Judgement(.broken, sentence, expected: expected, observed: observed, by: proof, causes: causes)
    }

    /// Whether a rule holds, with a sentence for either case.
    static func ruled(
        _ isRight: Bool,
        _ sentence: String,
        else breach: String,
        expected: String,
        observed: String,
        by proof: [any Evidence],
        causes: [Cause] = []
    ) -> Judgement {
        guard !isRight else { return .holds(sentence, expected: expected, observed: observed, by: proof) }
        return .broken(breach, expected: expected, observed: observed, by: proof, causes: causes)
    }

    static func notArisen(_ situation: String) -> Judgement {
        .notExercised("Not judged: \(situation).")
    }

    static let noAnswer = Judgement.notArisen("the client gave no answer")
}

extension ScenarioRun {
    /// Judges answers one by one, each with the step in which the client was asked: the first breach counts.
    ///
    /// What the client sent is looked at first: a breach there is one, even where the client tells its caller nothing.
    func judge(
        _ answers: [Exchange],
        missing: String,
        holds sentence: String,
        expected: String,
        observed: String = "the same",
        _ breach: (Exchange, StepRecord, Outcome) -> Judgement?,
        sent: (Exchange, StepRecord) -> Judgement? = { _, _ in nil }
    ) -> Judgement {
        .judged(answers, missing: missing, holds: sentence, expected: expected, observed: observed) { exchange in
            guard let step = step(of: exchange) else { return .noAnswer }
            if let judgement = sent(exchange, step) { return judgement }
            guard let outcome = step.outcome else { return .noAnswer }
            return breach(exchange, step, outcome)
        }
    }
}

extension Judgement {
    /// The breach of a client that sends one of some requests before the time that an answer named.
    static func tooEarly(
        after limit: Exchange,
        among requests: [Exchange],
        cause: String,
        _ sentence: (Exchange) -> String
    ) -> Judgement? {
        let wait = RateLimit.wait(limit.response, at: limit.instant)
        let early = requests.first { $0.number > limit.number && $0.instant < limit.instant + wait }
        guard let early else { return nil }
        return .broken(
            sentence(early),
            expected: "nothing for \(wait.components.seconds) s",
            observed: "exchange \(early.number) after \((early.instant - limit.instant).components.seconds) s",
            by: [limit, early],
            causes: [.init(cause)]
        )
    }

    /// Judges what caused the situation, one by one: the first breach counts.
    static func judged<Item: Evidence>(
        _ items: [Item],
        missing: String,
        holds sentence: String,
        expected: String,
        observed: String = "the same",
        _ breach: (Item) -> Judgement?
    ) -> Judgement {
        guard !items.isEmpty else { return .notArisen(missing) }
        if let breach = worst(of: items, breach) { return breach }
        return .holds(sentence, expected: expected, observed: observed, by: items)
    }

    /// The first breach among some items; advice counts only where nothing worse comes behind it.
    static func worst<Item>(of items: [Item], _ breach: (Item) -> Judgement?) -> Judgement? {
        var advice: Judgement?
        for item in items {
            guard let found = breach(item) else { continue }
            guard found.finding == .doubtful else { return found }
            advice = advice ?? found
        }
        return advice
    }

    /// The judgement on the first item that shows the situation.
    static func first<Item>(of items: [Item], missing: String, _ look: (Item) -> Judgement?) -> Judgement {
        for item in items {
            if let judgement = look(item) { return judgement }
        }
        return .notArisen(missing)
    }

    /// Looks for the situation in each item, and gathers the exchanges that show that the rule held.
    static func gathered<Item>(
        _ items: [Item],
        missing: String,
        holds sentence: String,
        expected: String,
        observed: String = "the same",
        _ look: (Item, _ seen: inout [Exchange]) -> Judgement?
    ) -> Judgement {
        var seen: [Exchange] = []
        if let breach = worst(of: items, { look($0, &seen) }) { return breach }
        guard !seen.isEmpty else { return .notArisen(missing) }
        return .holds(sentence, expected: expected, observed: observed, by: seen.distinct)
    }
}

extension Judgement {
    /// Looks at requests for a fault, the first of which is the breach.
    static func scanned(
        _ requests: [Exchange],
        holds sentence: String,
        expected: String,
        missing: String = "no token request",
        shows most: Int = .max,
        _ fault: (Exchange) -> (sentence: String, observed: String)?
    ) -> Judgement {
        guard !requests.isEmpty else { return .notArisen(missing) }
        for request in requests {
            guard let fault = fault(request) else { continue }
            return .broken(fault.sentence, expected: expected, observed: fault.observed, by: [request])
        }
        return .holds(
            sentence,
            expected: expected,
            observed: "\(requests.count) of \(requests.count) requests",
            by: Array(requests.prefix(most))
        )
    }
}

extension StepRecord {
    /// The breach that the client's answer is; none where it gave no answer.
    func breach(
        _ sentence: String,
        expected: String,
        with proof: [any Evidence] = [],
        causes: [Judgement.Cause] = []
    ) -> Judgement {
        guard failure == nil else { return .noAnswer }
        return .broken(sentence, expected: expected, observed: told, by: proof + [self], causes: causes)
    }

    /// The breach of a client that was to refuse, and to say so in certain words.
    ///
    /// No clause has the words. A refusal in others is advice; success, a crash and a wait until the time-out are faults.
    func breachOfWords(
        _ sentence: String,
        expected: String,
        with proof: [any Evidence] = [],
        causes: [Judgement.Cause] = []
    ) -> Judgement {
        let breach = breach(sentence, expected: expected, with: proof, causes: causes)
        return outcome?.isRefusalInOtherWords ?? false ? breach.softened : breach
    }

    /// What the client told its caller, in words.
    var told: String { outcome?.description ?? (failure == nil ? "" : "no answer") }
}

extension ScenarioRun {
    /// Whether the caller ordered a refresh anew, in another step than that of an earlier one: no retry of the client's.
    func isOrdered(_ refresh: Exchange, after earlier: Exchange) -> Bool {
        guard let step = step(of: refresh), case .refresh? = step.request else { return false }
        return step.number != self.step(of: earlier)?.number
    }
}

extension StepRecord {
    /// Whether the client tells its caller that a dead grant ended the session: by asking for a sign-in, or by handing the
    /// provider's error on as it came.
    func ends(by refusal: Exchange) -> Bool {
        outcome?.kind == .needsSignIn || answer?.error != nil && answer?.error == refusal.answer.error
    }
}

extension ScenarioRun {
    /// What the provider said in words in a step: in its answers, and in the callback.
    func descriptions(in step: StepRecord) -> [String] {
        var texts = exchanges(of: step).compactMap(\.answer.errorDescription)
        if case .callback(let url)? = step.request {
            texts += [CallbackURL(url).parameters.text("error_description")].compactMap(\.self)
        }
        return texts
    }
}

extension Exchange {
    /// Whether the answer leaves the refresh token out, as RFC 6749 §6 has it; null and an empty text are malformed.
    var omitsRefreshToken: Bool { answer.fields["refresh_token"] == nil }
}

extension Judgement {
    /// A breach as advice, where no clause binds the client; every other finding stays.
    var softened: Judgement {
        guard finding == .broken else { return self }
        return Judgement(
            .doubtful,
            statement.sentence,
            expected: statement.expected,
            observed: statement.observed,
            exchanges: statement.exchanges,
            steps: statement.steps,
            causes: statement.causes
        )
    }
}

extension Sequence<StepRecord> {
    var told: String { compactMap { $0.outcome?.description }.joined(separator: ", ") }
}

extension [Exchange] {
    func after(_ exchange: Exchange) -> [Exchange] { filter { $0.number > exchange.number } }

    /// The exchanges from the beginning of the first of some steps to the end of the last.
    func during(_ steps: [StepRecord]) -> [Exchange] {
        let before = steps.map(\.exchangesBefore).min() ?? 0
        let after = steps.map(\.exchangesAfter).max() ?? 0
        return filter { $0.number > before && $0.number <= after }
    }

    /// The exchanges in their order, each once.
    var distinct: [Exchange] {
        var seen: Set<Int> = []
        return sorted { $0.number < $1.number }.filter { seen.insert($0.number).inserted }
    }

    /// Their numbers, as in `3, 4`.
    func numbers(separator: String = ", ") -> String { map { "\($0.number)" }.joined(separator: separator) }
}
