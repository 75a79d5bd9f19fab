import OAuthHarness
import JSONText

/// The JSON report: a run as it is, which every other format can be made from later.
enum JSONReport {
    static func render(_ report: RunReport) -> [UInt8] {
        Array((JSON.object(object(report)).pretty() + "\n").utf8)
    }

    static func object(_ report: RunReport) -> JSONObject {
        [
            "format": .string(ReportSchema.format),
            "version": .integer(RunReport.formatVersion),
            "client": .string(report.client),
            "arguments": strings(report.arguments),
            "bundle": .string(report.bundle),
            "seed": .string(report.seedText),
            "shard": optional(report.shard),
            "interrupted": .bool(report.isInterrupted),
            "exit_status": .integer(report.exitStatus),
            "summary": .object(JSONObject(Verdict.allCases.map { ($0.rawValue, .integer(report.counts[$0])) })),
            "known_failures": .integer(report.counts.known),
            "checks": .array(report.checks.map(check)),
            "scenarios": .array(report.scenarios.map(scenario)),
            "stale_baseline": .array(report.stale.map(stale)),
        ]
    }

    // MARK: -

    private static func check(_ check: CheckReport) -> JSON {
        [
            "id": .string(check.id),
            "scenario": .string(check.scenario),
            "provider": .string(check.provider),
            "verdict": .string(check.verdict.rawValue),
            "reason": .string(check.reason),
            "expected": .string(check.expected),
            "actual": .string(check.actual),
            "exchanges": .array(check.exchanges.map(JSON.integer)),
            "steps": .array(check.steps.map(JSON.integer)),
            "level": .string(check.level.rawValue),
            "title": .string(check.title),
            "why": .string(check.why),
            "source": .string(check.source),
            "precondition": .string(check.precondition),
            "change": .string(check.change),
            "causes": .array(
                check.causes.map { cause in
                    ["text": .string(cause.text), "for": strings(cause.reasons), "against": strings(cause.objections)]
                }
            ),
            "baseline": check.baseline.map { baseline in
                [
                    "reason": .string(baseline.reason), "expires": optional(baseline.expires),
                    "line": .integer(baseline.line),
                ]
            } ?? .null,
        ]
    }

    private static func scenario(_ scenario: ScenarioReport) -> JSON {
        [
            "id": .string(scenario.id),
            "title": .string(scenario.title),
            "why": .string(scenario.why),
            "file": optional(scenario.file),
            "line": .integer(scenario.line),
            "provider": .string(scenario.provider),
            "seed": .string("0x" + String(scenario.seed, radix: 16)),
            "verdict": .string(scenario.verdict.rawValue),
            "reason": optional(scenario.reason),
            "outcome": optional(scenario.outcome),
            "duration_ms": .integer(scenario.duration),
            "steps": .array(scenario.steps.map(step)),
            "exchanges": .array(scenario.exchanges.map(exchange)),
            "secrets": .array(scenario.secrets.map(secret)),
            "unused_rules": strings(scenario.unusedRules),
            "output": .string(scenario.output),
        ]
    }

    private static func step(_ step: StepReport) -> JSON {
        [
            "number": .integer(step.number),
            "text": .string(step.text),
            "request": optional(step.request),
            "answer": optional(step.answer),
            "outcome": optional(step.outcome),
            "failure": optional(step.failure),
            "stopped": optional(step.stopped),
            "exchanges_before": .integer(step.before),
            "exchanges_after": .integer(step.after),
            "begin_ms": .integer(step.begin),
            "end_ms": .integer(step.end),
        ]
    }

    private static func secret(_ secret: SecretReport) -> JSON {
        [
            "name": .string(secret.name),
            "kind": .string(secret.kind),
            "parent": optional(secret.parent),
            "minted_by": .integer(secret.mintedBy),
            "minted_ms": .integer(secret.mintedAt),
            "lifetime_s": secret.lifetime.map(JSON.integer) ?? .null,
            "presentations": .array(
                secret.presentations.map { presentation in
                    [
                        "exchange": .integer(presentation.exchange), "connection": .integer(presentation.connection),
                        "ms": .integer(presentation.time), "accepted": .bool(presentation.isAccepted),
                    ]
                }
            ),
            "death": secret.death.map { death in
                ["reason": .string(death.reason), "exchange": .integer(death.exchange), "ms": .integer(death.time)]
            } ?? .null,
        ]
    }

    private static func stale(_ stale: StaleReport) -> JSON {
        [
            "check": .string(stale.check), "scenario": optional(stale.scenario), "excuse": .string(stale.excuse),
            "reason": .string(stale.reason), "expires": optional(stale.expires), "line": .integer(stale.line),
        ]
    }

    static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}
