package import OAuthHarness

/// Plays the happy path under one quirk after another, and finds those that break a client.
package struct Probe: Sendable {
    /// What came of a quirk.
    package enum Finding: Hashable, Sendable {
        /// The client signs in all the same.
        case holds
        /// It does not, and a correct client does.
        case breaks(observed: String)
        /// No client signs in under it: it is a refusal, not a quirk.
        case refuses(observed: String)
        /// It has no effect here: nothing that it changes takes place in a sign-in.
        case idle
        /// The client could not be operated.
        case config(reason: String)
    }

    /// One quirk with what came of it; no quirk is the provider as it is.
    package struct Result: Sendable {
        package let provider: String
        package let quirk: Quirk?
        package let finding: Finding
    }

    private let options: RunOptions

    package init(_ options: RunOptions) {
        self.options = options
    }

    /// Probes a client at one provider; a client that cannot sign in without a quirk is asked no further.
    package func run(
        _ profile: ProviderProfile,
        with driver: any ClientDriver,
        progress: @Sendable (Result) -> Void = { _ in }
    ) async -> [Result] {
        let plain = Scenario(
            id: "\(profile.name)/as-it-is",
            title: "The provider as it is",
            profile: profile,
            requires: [.authorizationCode],
            steps: Self.steps,
            expectation: Self.expectation
        )
        var steps = Self.steps
        var first = await play(plain, driver)
        if first.verdict == .skipped || first.steps.last?.outcome?.kind == .unsupported {
            // A client that fetches no profile is judged by its sign-in alone.
            steps.removeLast()
            first = await play(plain.playing(steps), driver)
        }
        let isPossible = Self.isPassed(first) ? true : await self.isPossible(plain.playing(steps))
        var results = [Result(provider: profile.name, quirk: nil, finding: Self.finding(first, isPossible: isPossible))]
        progress(results[0])
        guard results[0].finding == .holds else { return results }
        for (number, quirk) in Quirk.all(of: profile).enumerated() {
            if Task.isCancelled { break }
            let scenario = quirk.scenario(number + 1, steps: steps)
            let result = await play(scenario, driver)
            let isPossible = Self.isPassed(result) ? true : await self.isPossible(scenario)
            let finding = Self.finding(result, isPossible: isPossible)
            results.append(Result(provider: profile.name, quirk: quirk, finding: finding))
            progress(results[results.count - 1])
            if case .config = finding { break }
        }
        return results
    }

    private static let steps: [Step] = [.authorize(.approve), .callback(CallbackChange()), .ask(.userinfo)]
    /// Whichever step comes last, it goes well.
    static let expectation = Expectation(outcome: Expectation.ExpectedOutcome(kinds: [.done, .signedIn]))

    private func play(_ scenario: Scenario, _ driver: any ClientDriver) async -> ScenarioResult {
        await ScenarioRunner(options).run(scenario, with: driver)
    }

    /// Whether a correct client signs in.
    private func isPossible(_ scenario: Scenario) async -> Bool {
        Self.isPassed(await play(scenario, ReferenceClient()))
    }

    private static func isPassed(_ result: ScenarioResult) -> Bool {
        result.results.contains { $0.id == ScenarioCheck.outcome.rawValue && $0.verdict == .pass }
    }

    private static func finding(_ result: ScenarioResult, isPossible: Bool) -> Finding {
        if result.verdict == .config || result.verdict == .skipped {
            return .config(reason: result.reason ?? "the client cannot be operated")
        }
        guard isPassed(result) else {
            let failed = result.results.first { $0.verdict == .fail }
            let step = result.steps.last { $0.outcome != nil }
            let observed = failed?.judgement.observed ?? step?.outcome?.description ?? "no answer"
            return isPossible ? .breaks(observed: observed) : .refuses(observed: observed)
        }
        return result.unusedRules.isEmpty ? .holds : .idle
    }
}

extension Scenario {
    fileprivate func playing(_ steps: [Step]) -> Scenario {
        Scenario(
            id: id,
            title: title,
            profile: profile,
            requires: requires,
            steps: steps,
            expectation: Probe.expectation
        )
    }
}
