import OAuthHarness

/// Judges a scenario's own expectations: its outcome and its requests.
enum ScenarioExpectation {
    static func results(of run: ScenarioRun) -> [CheckResult] {
        if let step = run.steps.first(where: { $0.failure != nil }) {
            // Who never claimed to give up has not failed by waiting: the check of waiting says so.
            let isPatient = step.isSilent && run.hangs(step) && !run.capabilities.contains(.hasTimeout)
            return isPatient ? [] : [died(step, in: run)]
        }
        guard refusedRequest(in: run) == nil else { return [] }
        return (run.scenario.expectation.outcome.map { [outcome($0, in: run)] } ?? [])
            + run.scenario.expectation.requests.map { requests($0, in: run) }
    }

    /// The failure of a client whose authorization request the provider refused by itself, before anybody was asked.
    static func refusedRequest(in run: ScenarioRun) -> CheckResult? {
        for step in run.steps where step.request == .authorize {
            let refused = run.journal.exchanges.during([step]).first { exchange in
                exchange.endpoint == .authorization && exchange.explanation.rules.isEmpty
                    && exchange.explanation.checks.contains { $0.finding != nil }
            }
            guard let refused, let refusal = refused.explanation.refusal else { continue }
            return CheckResult(
                scenario: .authorizationRequest,
                "The provider takes the authorization request",
                precondition: "an authorization request",
                change: "Send the authorization request as RFC 6749 §4.1.1 and the provider want it.",
                .fail,
                Judgement(
                    .broken,
                    "The provider refuses the client's authorization request: \(refusal.error).",
                    expected: "a request that the person is asked to approve",
                    observed: "\(refusal.error): \(refusal.finding)",
                    exchanges: [refused.number],
                    steps: [step.number]
                )
            )
        }
        return nil
    }

    /// A client that gives no answer in the middle has failed the scenario.
    private static func died(_ step: StepRecord, in run: ScenarioRun) -> CheckResult {
        CheckResult(
            scenario: .clientAnswers,
            "The client answers every step",
            precondition: "a client that was configured",
            change: "Look at the client's output; a client never ends, hangs or writes garbage in a sign-in.",
            .fail,
            Judgement(
                .broken,
                "The client gave no answer to '\(step.text)'.",
                expected: "an answer to step \(step.number), '\(step.text)'",
                observed: step.failure?.description ?? "",
                exchanges: run.exchanges(of: step).map(\.number),
                steps: [step.number]
            )
        )
    }

    private static func outcome(_ expected: Expectation.ExpectedOutcome, in run: ScenarioRun) -> CheckResult {
        let step = run.steps.last { $0.outcome != nil }
        let found = step?.outcome
        var differences: [String] = []
        if !expected.kinds.isEmpty, found.map({ !expected.kinds.contains($0.kind) }) ?? true {
            differences.append(found?.description ?? "no answer")
        }
        for (name, value) in expected.members {
            let seen = step?.answer?.members[name]
            if !isSame(seen, value, named: name) { differences.append("\(name) \(seen?.text() ?? "missing")") }
        }
        // One refusal in place of another is told in other words; that it is none, or one too many, is a fault.
        let isRefusal =
            expected.kinds.isEmpty ? expected.members["error"] != nil : !expected.kinds.contains(where: \.isSuccess)
        let isInOtherWords = isRefusal && (found?.isRefusalInOtherWords ?? false)
        let words =
            expected.kinds.map(\.rawValue).joined(separator: " or ")
            + expected.members.map { " \($0.key) \($0.value.text())" }.joined(separator: ",")
        return CheckResult(
            scenario: .outcome,
            "The client tells its caller what happened",
            precondition: "an answer to the last step",
            change: "Report this result to the caller.",
            step == nil ? .notExercised : (differences.isEmpty ? .pass : isInOtherWords ? .warn : .fail),
            Judgement(
                differences.isEmpty ? .holds : .broken,
                differences.isEmpty
                    ? "The client reports what happened." : "The client reports something else than what happened.",
                expected: words.trimmed,
                observed: differences.isEmpty ? (found?.description ?? "") : differences.joined(separator: ", "),
                exchanges: step.map { run.exchanges(of: $0).map(\.number) } ?? [],
                steps: step.map { [$0.number] } ?? []
            )
        )
    }

    /// Members that a driver may leave out: who reports nothing has reported nothing wrong.
    private static let optional: Set<String> = ["error_description", "error_uri", "status", "retry_after", "scope"]

    /// Scopes are sets; all else is compared as it stands.
    private static func isSame(_ seen: JSON?, _ wanted: JSON, named name: String) -> Bool {
        if seen == nil, optional.contains(name) { return true }
        guard name == "scope", let wanted = wanted.array else { return seen == wanted }
        return Set(seen?.array ?? []) == Set(wanted)
    }

    private static func requests(_ expected: Expectation.ExpectedRequests, in run: ScenarioRun) -> CheckResult {
        let found = run.journal.requests(to: expected.endpoint, grant: expected.grant)
        let name = expected.endpoint.rawValue + (expected.grant.map { " with grant \($0)" } ?? "")
        let isCount = expected.count.map { $0 == found.count } ?? !found.isEmpty
        var wrong: [Exchange] = []
        for exchange in found {
            let isRight = expected.parameters.allSatisfy { name, value in
                // REQUIRED, if the client is not authenticating otherwise (RFC 6749 §4.1.3).
                let named = exchange.named
                return name == "client_id" && exchange.usesBasic && !named.contains(name)
                    || named.first(name) == Array(run.filled(value).utf8)
            }
            if !isRight { wrong.append(exchange) }
        }
        let holds = isCount && wrong.isEmpty
        let numbers = (wrong.isEmpty ? found : wrong).map(\.number)
        let parameters = expected.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
        let sent = found.count == 1 ? "1 request" : "\(found.count) requests"
        return CheckResult(
            scenario: .requests,
            "The client sends these requests and no more",
            precondition: "a client that took part",
            change: "Send each request of the flow once.",
            holds ? .pass : .fail,
            Judgement(
                holds ? .holds : .broken,
                holds
                    ? "The client sends the requests that the flow needs."
                    : "The client sends \(sent) to \(name)\(wrong.isEmpty ? "" : ", not all as expected").",
                expected: "\(expected.count.map { "\($0)" } ?? "at least 1") to \(name)"
                    + (parameters.isEmpty ? "" : " with \(parameters)"),
                observed: "\(found.count)"
                    + (wrong.isEmpty ? "" : ", of which \(wrong.count) without these parameters"),
                exchanges: numbers,
                steps: numbers.isEmpty ? run.steps.filter { $0.answer != nil }.map(\.number) : []
            )
        )
    }
}

extension CheckResult {
    /// Makes a result of a rule that the scenario states itself.
    init(
        scenario rule: ScenarioCheck,
        _ title: String,
        precondition: String,
        change: String,
        _ verdict: Verdict,
        _ judgement: Judgement
    ) {
        check = ClientCheck.Facts(id: rule.rawValue, title: title, precondition: precondition, change: change)
        self.verdict = verdict
        self.judgement = judgement.statement
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        return String(text)
    }
}
