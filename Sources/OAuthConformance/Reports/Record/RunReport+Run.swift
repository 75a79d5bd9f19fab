import HTTPWire
import OAuthHarness
import JSONText
import Recordings

extension RunReport {
    /// Takes a run and replaces its secrets.
    ///
    /// - Parameters:
    ///   - run: The run.
    ///   - showsExchanges: Whether a scenario keeps its steps, exchanges and secrets: most of what there is to replace.
    package init(_ run: RunRecord, showsExchanges: (ScenarioResult) -> Bool = { _ in true }) {
        self.init(
            client: run.client,
            arguments: run.arguments,
            bundle: run.bundle,
            seed: run.seed,
            shard: run.shard?.description,
            isInterrupted: run.isInterrupted,
            scenarios: run.scenarios.map { ScenarioReport($0, showsExchanges: showsExchanges($0)) },
            stale: run.staleBaseline.map { stale in
                StaleReport(
                    check: stale.entry.check,
                    scenario: stale.entry.scenario,
                    excuse: stale.entry.reason,
                    reason: stale.reason.rawValue,
                    expires: stale.entry.expires,
                    line: stale.entry.line
                )
            }
        )
    }
}

extension ScenarioReport {
    /// Takes a scenario's result and replaces its secrets.
    package init(_ result: ScenarioResult, showsExchanges: Bool = true) {
        let redaction = ReportRedaction(result)
        let start = [result.steps.first?.begin, result.exchanges.first?.instant].compactMap(\.self).min() ?? .start
        self.init(
            id: result.scenario,
            title: result.title,
            why: result.why,
            file: result.file,
            line: result.line,
            provider: result.provider,
            seed: result.seed,
            verdict: result.verdict,
            reason: result.reason.map(redaction.text),
            outcome: result.outcome.map { redaction.text($0.description) },
            duration: Int(result.duration.milliseconds),
            checks: result.results.map { CheckReport($0, in: result, redaction) },
            steps: showsExchanges ? result.steps.map { StepReport($0, since: start, redaction) } : [],
            exchanges: showsExchanges
                ? result.exchanges.map { ExchangeReport($0, since: start, result.ledger, redaction) } : [],
            secrets: showsExchanges ? result.ledger.entries.map { SecretReport($0, since: start) } : [],
            unusedRules: result.unusedRules.map(redaction.text),
            output: redaction.text(result.output)
        )
    }
}

extension CheckReport {
    init(_ check: CheckResult, in result: ScenarioResult, _ redaction: ReportRedaction) {
        let judgement = check.judgement
        self.init(
            id: check.check,
            scenario: result.scenario,
            provider: result.provider,
            verdict: check.verdict,
            reason: redaction.text(judgement.sentence),
            expected: redaction.text(judgement.expected),
            actual: redaction.text(judgement.observed),
            exchanges: judgement.exchanges,
            steps: judgement.steps,
            level: check.level,
            title: check.title,
            why: check.why,
            source: check.source,
            precondition: check.precondition,
            change: check.change,
            causes: judgement.causes.map {
                Cause(
                    text: redaction.text($0.text),
                    reasons: $0.reasons.map(redaction.text),
                    objections: $0.objections.map(redaction.text)
                )
            },
            baseline: check.baseline.map { Baseline(reason: $0.reason, expires: $0.expires, line: $0.line) }
        )
    }
}

extension StepReport {
    init(_ step: StepRecord, since start: ProviderInstant, _ redaction: ReportRedaction) {
        self.init(
            number: step.number,
            text: step.text,
            request: step.request.map { redaction.text(Self.line($0.json(id: 0))) },
            answer: step.answer.map { redaction.text(Self.line($0.json(id: 0))) },
            outcome: step.outcome.map { redaction.text($0.description) },
            failure: step.failure.map { redaction.text($0.description) },
            stopped: step.stopped.map { redaction.text($0.description) },
            before: step.exchangesBefore,
            after: step.exchangesAfter,
            begin: Int((step.begin - start).milliseconds),
            end: Int((step.end - start).milliseconds)
        )
    }

    /// The line without its number, which says nothing about the step.
    private static func line(_ object: JSONObject) -> String {
        var object = object
        object["id"] = nil
        return JSON.object(object).text()
    }
}

extension SecretReport {
    init(_ entry: Ledger.Entry, since start: ProviderInstant) {
        self.init(
            name: entry.name,
            kind: entry.kind.rawValue,
            parent: entry.parent,
            mintedBy: entry.mintedBy,
            mintedAt: Int((entry.mintedAt - start).milliseconds),
            lifetime: entry.lifetime?.roundedSeconds,
            presentations: entry.presentations.map {
                Presentation(
                    exchange: $0.exchange,
                    connection: $0.connection,
                    time: Int(($0.instant - start).milliseconds),
                    isAccepted: $0.isAccepted
                )
            },
            death: entry.death.map {
                Death(
                    reason: $0.reason,
                    exchange: $0.exchange,
                    time: Int(($0.instant - start).milliseconds)
                )
            }
        )
    }
}
