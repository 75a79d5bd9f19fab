import JSONText
import OAuthHarness

extension Verdict: ReportValue {}
extension CheckLevel: ReportValue {}
extension Exchange.Party: ReportValue {}

extension StaleBaseline.Reason: ReportValue {
    /// The schema leaves the words open.
    static var schema: JSON { String.schema }
}

extension Run: ReportValue, ReportRecord where Element == ScenarioReport {
    static var definition: String { "report" }
    static var members: [ReportMember<Self>] {
        [
            ReportMember("format", following: ["const": .string(ReportSchema.format)]) { _ in
                .string(ReportSchema.format)
            },
            ReportMember("version", following: ["const": .integer(ReportSchema.version)]) { _ in
                .integer(ReportSchema.version)
            },
            ReportMember("client", \.client), ReportMember("arguments", \.arguments),
            ReportMember("source", \.source), ReportMember("bundle", \.bundle),
            ReportMember("seed", \.seed), ReportMember("shard", \.shard), ReportMember("interrupted", \.isInterrupted),
            ReportMember("exit_status", following: Int.schema) { .integer($0.exitStatus) },
            ReportMember("summary", following: VerdictCounts.schema) { $0.counts.json },
            ReportMember("known_failures", following: Int.schema) { .integer($0.counts.known) },
            ReportMember("not_played", following: Int.schema) { .integer($0.unplayed) },
            ReportMember("warnings", \.warnings),
            ReportMember("checks", following: [CheckRow].schema) { $0.scenarios.flatMap(CheckRow.all(of:)).json },
            ReportMember("scenarios", \.scenarios), ReportMember("stale_baseline", \.stale),
        ]
    }
}

extension VerdictCounts: ReportRecord {
    static let definition = "summary"
    static let members: [ReportMember<Self>] = Verdict.allCases.map { verdict in
        ReportMember(verdict.rawValue, following: Int.schema) { .integer($0[verdict]) }
    }
}

/// A result as the report lists it: outside its scenario.
struct CheckRow: ReportRecord {
    var scenario = ""
    var provider = ""
    var result = CheckResult()

    static func all(of scenario: ScenarioReport) -> [CheckRow] {
        scenario.results.map { CheckRow(scenario: scenario.id, provider: scenario.provider, result: $0) }
    }

    static let definition = "check"
    static let members: [ReportMember<Self>] = [
        ReportMember("id", \.result.check.id), ReportMember("scenario", \.scenario),
        ReportMember("provider", \.provider), ReportMember("verdict", \.result.verdict),
        ReportMember("relaxed", \.result.relaxed),
        ReportMember("reason", \.result.judgement.sentence), ReportMember("expected", \.result.judgement.expected),
        ReportMember("actual", \.result.judgement.observed), ReportMember("exchanges", \.result.judgement.exchanges),
        ReportMember("steps", \.result.judgement.steps), ReportMember("level", \.result.check.level),
        ReportMember("title", \.result.check.title), ReportMember("why", \.result.check.why),
        ReportMember("source", \.result.check.source), ReportMember("precondition", \.result.check.precondition),
        ReportMember("change", \.result.check.change), ReportMember("causes", \.result.judgement.causes),
        ReportMember("baseline", \.result.baseline),
    ]
}

extension Judgement.Cause: ReportRecord {
    static let definition = "cause"
    static let members: [ReportMember<Self>] = [
        ReportMember("text", \.text), ReportMember("for", \.reasons), ReportMember("against", \.objections),
    ]
}

extension BaselineEntry: ReportRecord {
    static let definition = "baseline"
    static let members: [ReportMember<Self>] = [
        ReportMember("reason", \.reason), ReportMember("owner", \.owner), ReportMember("expires", \.expires),
        ReportMember("line", \.line),
    ]
}

extension ScenarioReport: ReportRecord {
    static let definition = "scenario"
    static let members: [ReportMember<Self>] = [
        ReportMember("id", \.summary.id), ReportMember("title", \.summary.title), ReportMember("why", \.summary.why),
        ReportMember("file", \.summary.file), ReportMember("line", \.summary.line),
        ReportMember("provider", \.summary.provider), ReportMember("seed", \.summary.seed),
        ReportMember("verdict", \.summary.verdict), ReportMember("reason", \.summary.reason),
        ReportMember("outcome", \.outcome), ReportMember("duration_ms", \.duration),
        ReportMember("elapsed_ms", \.summary.elapsed), ReportMember("steps", \.steps),
        ReportMember("exchanges", \.exchanges), ReportMember("secrets", \.secrets),
        ReportMember("unused_rules", \.summary.unusedRules), ReportMember("output", \.summary.output),
    ]
}

extension StepReport: ReportRecord {
    static let definition = "step"
    static let members: [ReportMember<Self>] = [
        ReportMember("number", \.number), ReportMember("text", \.text), ReportMember("request", \.request),
        ReportMember("answer", \.answer), ReportMember("outcome", \.outcome), ReportMember("failure", \.failure),
        ReportMember("stopped", \.stopped), ReportMember("source", \.source),
        ReportMember("exchanges_before", \.before),
        ReportMember("exchanges_after", \.after), ReportMember("begin_ms", \.begin), ReportMember("end_ms", \.end),
    ]
}

extension ExchangeReport: ReportRecord {
    static let definition = "exchange"
    static let members: [ReportMember<Self>] = [
        ReportMember("number", \.number), ReportMember("connection", \.connection), ReportMember("index", \.index),
        ReportMember("party", \.party), ReportMember("endpoint", \.endpoint), ReportMember("grant", \.grant),
        ReportMember("ms", \.time), ReportMember("request", \.request), ReportMember("response", \.response),
        ReportMember("summary", \.summary), ReportMember("error", \.error), ReportMember("checks", \.checks),
        ReportMember("rules", \.rules), ReportMember("notes", \.notes), ReportMember("transport", \.transport),
        ReportMember("presented", \.presented), ReportMember("minted", \.minted), ReportMember("died", \.died),
    ]
}

extension ExchangeReport.Request: ReportRecord {
    static let definition = "request"
    static let members: [ReportMember<Self>] = [
        ReportMember("method", \.method), ReportMember("target", \.target), ReportMember("headers", \.headers),
        ReportMember("body", \.body),
    ]
}

extension ExchangeReport.Response: ReportRecord {
    static let definition = "response"
    static let members: [ReportMember<Self>] = [
        ReportMember("status", \.status), ReportMember("headers", \.headers), ReportMember("body", \.body),
    ]
}

extension ExchangeReport.Header: ReportRecord {
    static let definition = "header"
    static let members: [ReportMember<Self>] = [ReportMember("name", \.name), ReportMember("value", \.value)]
}

extension ExchangeReport.Body: ReportRecord {
    static let definition = "body"
    static let members: [ReportMember<Self>] = [
        ReportMember("text", \.text), ReportMember("base64", \.isBase64), ReportMember("bytes", \.count),
        ReportMember("cut", \.isCut),
    ]
}

extension SecretReport: ReportRecord {
    static let definition = "secret"
    static let members: [ReportMember<Self>] = [
        ReportMember("name", \.name), ReportMember("kind", \.kind), ReportMember("parent", \.parent),
        ReportMember("minted_by", \.mintedBy), ReportMember("minted_ms", \.mintedAt),
        ReportMember("lifetime_s", \.lifetime), ReportMember("presentations", \.presentations),
        ReportMember("death", \.death),
    ]
}

extension SecretReport.Presentation: ReportRecord {
    static let definition = "presentation"
    static let members: [ReportMember<Self>] = [
        ReportMember("exchange", \.exchange), ReportMember("connection", \.connection), ReportMember("ms", \.time),
        ReportMember("accepted", \.isAccepted),
    ]
}

extension SecretReport.Death: ReportRecord {
    static let definition = "death"
    static let members: [ReportMember<Self>] = [
        ReportMember("reason", \.reason), ReportMember("exchange", \.exchange), ReportMember("ms", \.time),
    ]
}

extension SourcePlace: ReportRecord {
    static let definition = "source"
    static let members: [ReportMember<Self>] = [ReportMember("file", \.file), ReportMember("line", \.line)]
}

extension StaleBaseline: ReportRecord {
    static let definition = "stale"
    static let members: [ReportMember<Self>] = [
        ReportMember("check", \.entry.check), ReportMember("scenario", \.entry.scenario),
        ReportMember("excuse", \.entry.reason), ReportMember("reason", \.cause),
        ReportMember("owner", \.entry.owner),
        ReportMember("expires", \.entry.expires), ReportMember("line", \.entry.line),
    ]
}
