import OAuthHarness
import JSONText

/// Turns what was seen into verdicts.
struct Verdicts {
    private let options: RunOptions

    init(_ options: RunOptions) {
        self.options = options
    }

    func judge(_ run: ScenarioRun, seed: UInt64, unused: [Rule]) -> ScenarioResult {
        if let step = run.steps.first(where: { $0.outcome?.kind == .unsupported }) {
            let reason = "the client answers that it lacks the feature: step \(step.number), \(step.text)"
            return Self.unjudged(run, seed, .skipped, reason)
        }
        var listed: Set<String> = []
        let checks = run.scenario.expectation.checks.flatMap { CheckRegistry.checks(matching: $0) }
            .filter { listed.insert($0.id).inserted }
        let ownChecks = options.ownChecks.filter { listed.insert($0.id).inserted }
        let others = CheckRegistry.all.filter { $0.isEverywhere && !listed.contains($0.id) }
        let breaches = others.map { result(of: $0, in: run) }.filter { [.fail, .warn].contains($0.verdict) }
        let judged = checks.map { result(of: $0, in: run) }
        var results = weighed(ScenarioExpectation.results(of: run), by: checks, judged, at: run.provider)
        results += judged
        results += breaches
        results = results.map { Self.reviewed($0, in: run) }
        results += ownChecks.map { result(of: $0, in: run) }
        results = results.filter { isWanted($0.id) }
        // Whatever was to be judged, a sign-in that the provider refused is why it was not.
        if let refused = ScenarioExpectation.refusedRequest(in: run) { results.insert(refused, at: 0) }
        var summary = ScenarioResult.Summary(run.scenario, seed: seed)
        summary.unusedRules = unused.map { "\($0)" }
        if !unused.isEmpty, results.allSatisfy({ $0.verdict == .pass }) {
            results.append(Self.unusedRules(summary.unusedRules))
        }
        summary.verdict = Verdict.worst(of: results.map(\.verdict))
        summary.results = results
        summary.output = run.output
        return ScenarioResult(summary: summary, run)
    }

    /// What a scenario expects weighs no more than the checks that it lists: an oddity of other providers is a warning,
    /// and so is what those checks themselves found to be one.
    private func weighed(
        _ results: [CheckResult],
        by checks: [ClientCheck],
        _ judged: [CheckResult],
        at provider: String
    ) -> [CheckResult] {
        let breach = Judgement(.broken, "", steps: [1])
        let isAdvice = !checks.isEmpty && checks.allSatisfy { verdict(of: breach, for: $0, at: provider) == .warn }
        let found = Set(judged.map(\.verdict))
        let isLight = isAdvice || found.contains(.warn) && !found.contains(.fail)
        return results.map { result in
            var result = result
            let isDeath = result.id == ScenarioCheck.clientAnswers.rawValue
            if isLight, result.verdict == .fail, !isDeath { result.verdict = .warn }
            if options.isStrict, result.verdict == .warn { result.verdict = .fail }
            return result
        }
    }

    private func isWanted(_ id: String) -> Bool {
        options.checks.isEmpty || options.checks.contains { Glob.fits($0, id) }
    }

    private func result(of check: ClientCheck, in run: ScenarioRun) -> CheckResult {
        let missing = check.requires.filter { !run.capabilities.contains($0) }
        guard missing.isEmpty else {
            let statement = Judgement.Statement(sentence: "Not judged: \(Capability.unclaimed(missing)).")
            return CheckResult(check: check.facts, verdict: .skipped, judgement: statement)
        }
        let judgement = check.judge(run)
        let verdict = verdict(of: judgement, for: check, at: run.provider)
        var result = CheckResult(check: check.facts, verdict: verdict, judgement: judgement.statement)
        if verdict == .warn { result.relaxed = relaxation(of: judgement, for: check, at: run.provider) }
        return result
    }

    private func verdict(of judgement: Judgement, for check: ClientCheck, at provider: String) -> Verdict {
        switch judgement.finding {
        case .holds: return .pass
        case .notExercised: return .notExercised
        case .skipped: return .skipped
        case .review: return .review
        case .harness: return .harness
        case .doubtful: return options.isStrict ? .fail : .warn
        case .broken: break
        }
        return switch check.level {
        case .must: .fail
        case .should: options.isStrict ? .fail : .warn
        case .robust:
            options.isStrict || check.providers.isEmpty || check.providers.contains(provider) ? .fail : .warn
        }
    }

    /// Why what was found is a warning and no failure.
    private func relaxation(of judgement: Judgement, for check: ClientCheck, at provider: String) -> String {
        if judgement.finding == .doubtful { return "the rule holds with a reservation; the bundle strict fails it" }
        return check.level == .should
            ? "it is recommended, not required; the bundle strict fails it"
            : "\(provider) is not known for it, as \(check.providers.joined(separator: ", ")) is; the bundle strict fails it"
    }

    /// A web page that gives no reason for a refusal may have had the right one: a person must look.
    private static func reviewed(_ result: CheckResult, in run: ScenarioRun) -> CheckResult {
        guard result.verdict == .fail || result.verdict == .warn else { return result }
        let answers = run.steps.filter { result.steps.contains($0.number) }.compactMap(\.answer)
        guard answers.contains(where: { $0.error == WebLoginDriver.unspoken }) else { return result }
        var reviewed = result
        reviewed.verdict = .review
        return reviewed
    }

    private static func unusedRules(_ rules: [String]) -> CheckResult {
        CheckResult(
            scenario: .everyRuleFires,
            "Every rule of the script fires",
            precondition: "a request that each rule is meant for",
            change: "Look at which request the client did not send, or mend the rule.",
            .notExercised,
            Judgement(
                .notExercised,
                "A rule of the script never fired, so the scenario proves nothing.",
                expected: "each rule fires at least once",
                observed: "unused: " + rules.joined(separator: "; ")
            )
        )
    }

    /// A scenario that was played and not judged.
    static func unjudged(_ run: ScenarioRun, _ seed: UInt64, _ verdict: Verdict, _ reason: String) -> ScenarioResult {
        var summary = ScenarioResult.Summary(run.scenario, seed: seed)
        summary.verdict = verdict
        summary.reason = reason
        summary.output = run.output
        return ScenarioResult(summary: summary, run)
    }
}

extension ScenarioResult {
    fileprivate init(summary: Summary, _ run: ScenarioRun) {
        self.init(summary: summary, steps: run.steps, exchanges: run.journal.exchanges, ledger: run.ledger)
    }

    /// A scenario that was not played.
    init(
        unplayed scenario: Scenario,
        seed: UInt64,
        _ verdict: Verdict,
        _ reason: String,
        output: String = ""
    ) {
        var summary = Summary(scenario, seed: seed)
        summary.verdict = verdict
        summary.reason = reason
        summary.output = output
        self.init(summary: summary, steps: [], exchanges: [], ledger: Ledger())
    }
}
