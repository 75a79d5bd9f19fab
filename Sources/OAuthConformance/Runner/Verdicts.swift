import OAuthHarness
import JSONText

/// Turns what was seen into verdicts.
struct Verdicts {
    private let options: RunOptions

    init(_ options: RunOptions) {
        self.options = options
    }

    func judge(_ run: ScenarioRun, seed: UInt64, unused: [Rule]) -> ScenarioResult {
        if run.steps.contains(where: { $0.outcome?.kind == .unsupported }) {
            return Self.unjudged(run.scenario, seed, .skipped, "the client answers that it lacks the feature", run: run)
        }
        var results = ScenarioExpectation.results(of: run)
        var listed: Set<String> = []
        for glob in run.scenario.expectation.checks {
            for check in CheckRegistry.checks(matching: glob) where listed.insert(check.id).inserted {
                guard isWanted(check.id) else { continue }
                results.append(result(of: check, in: run))
            }
        }
        results = results.map { Self.reviewed($0, in: run) }
        for check in options.ownChecks where listed.insert(check.id).inserted {
            results.append(result(of: check, in: run))
        }
        if !options.checks.isEmpty { results.removeAll { !isWanted($0.check) } }
        let unusedWords = unused.map { "\($0)" }
        if !unused.isEmpty, results.allSatisfy({ $0.verdict == .pass }) {
            results.append(Self.unusedRules(unusedWords, in: run))
        }
        return ScenarioResult(
            scenario: run.scenario.id,
            title: run.scenario.title,
            why: run.scenario.why,
            file: run.scenario.file,
            line: run.scenario.line,
            provider: run.provider,
            seed: seed,
            verdict: Verdict.worst(of: results.map(\.verdict)),
            reason: nil,
            outcome: run.steps.last { $0.outcome != nil }?.outcome,
            steps: run.steps,
            results: results,
            exchanges: run.journal.exchanges,
            ledger: run.ledger,
            unusedRules: unusedWords,
            output: run.output,
            duration: duration(of: run)
        )
    }

    private func isWanted(_ id: String) -> Bool {
        options.checks.isEmpty || options.checks.contains { Glob.fits($0, id) }
    }

    private func result(of check: ClientCheck, in run: ScenarioRun) -> CheckResult {
        let missing = check.requires.filter { !run.capabilities.contains($0) }
        guard missing.isEmpty else {
            let words = missing.map(\.rawValue).joined(separator: ", ")
            return CheckResult(
                check,
                verdict: .skipped,
                judgement: Judgement(.skipped, "The client does not declare \(words).")
            )
        }
        let judgement = check.judge(run)
        return CheckResult(check, verdict: verdict(of: judgement, for: check, at: run.provider), judgement: judgement)
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

    private func duration(of run: ScenarioRun) -> Duration {
        guard let first = run.steps.first, let last = run.steps.last else { return .zero }
        return last.end - first.begin
    }

    private static func unusedRules(_ rules: [String], in run: ScenarioRun) -> CheckResult {
        CheckResult(
            check: "scenario/every-rule-fires",
            title: "Every rule of the script fires",
            precondition: "a request that each rule is meant for",
            change: "Look at which request the client did not send, or mend the rule.",
            verdict: .notExercised,
            judgement: Judgement(
                .notExercised,
                "A rule of the script never fired, so the scenario proves nothing.",
                expected: "each rule fires at least once",
                observed: "unused: " + rules.joined(separator: "; ")
            )
        )
    }

    /// A scenario that was not judged.
    static func unjudged(
        _ scenario: Scenario,
        _ seed: UInt64,
        _ verdict: Verdict,
        _ reason: String,
        output: String = "",
        run: ScenarioRun? = nil
    ) -> ScenarioResult {
        ScenarioResult(
            scenario: scenario.id,
            title: scenario.title,
            why: scenario.why,
            file: scenario.file,
            line: scenario.line,
            provider: scenario.profile.name,
            seed: seed,
            verdict: verdict,
            reason: reason,
            outcome: nil,
            steps: run?.steps ?? [],
            results: [],
            exchanges: run?.journal.exchanges ?? [],
            ledger: run?.ledger ?? Ledger(),
            unusedRules: [],
            output: run?.output ?? output,
            duration: .zero
        )
    }
}
