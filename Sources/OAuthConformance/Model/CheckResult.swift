/// What one check found in one scenario, ready for a report.
public struct CheckResult: Sendable, Hashable {
    /// The check's identifier.
    public let check: String
    /// What the check guards.
    public let title: String
    /// How binding it is.
    public let level: CheckLevel
    /// Whether it is one of those that decide whether a client is fit for use.
    public let isStarred: Bool
    /// Why the check exists.
    public let why: String
    /// The RFC sections and the public reports behind it.
    public let source: String
    /// The situation that had to arise.
    public let precondition: String
    /// How to fix a client that fails it.
    public let change: String
    /// The verdict.
    public let verdict: Verdict
    /// What was found, with its evidence.
    public let judgement: Judgement
    /// The entry of the list of expected failures that covers it; nil where none does.
    public var baseline: BaselineEntry?

    package init(_ check: ClientCheck, verdict: Verdict, judgement: Judgement) {
        self.init(
            check: check.id,
            title: check.title,
            level: check.level,
            isStarred: check.isStarred,
            why: check.why,
            source: check.source,
            precondition: check.precondition,
            change: check.change,
            verdict: verdict,
            judgement: judgement
        )
    }

    package init(
        check: String,
        title: String,
        level: CheckLevel = .must,
        isStarred: Bool = false,
        why: String = "",
        source: String = "",
        precondition: String = "",
        change: String = "",
        verdict: Verdict,
        judgement: Judgement,
        baseline: BaselineEntry? = nil
    ) {
        self.check = check
        self.title = title
        self.level = level
        self.isStarred = isStarred
        self.why = why
        self.source = source
        self.precondition = precondition
        self.change = change
        self.verdict = verdict
        self.judgement = judgement
        self.baseline = baseline
    }

    /// Whether it makes the run fail: a failure that nobody expected.
    public var isFailure: Bool { verdict == .fail && baseline == nil }
}

/// One expected failure.
public struct BaselineEntry: Sendable, Hashable {
    /// The check, a glob.
    public let check: String
    /// The scenario, a glob; nil for any.
    public let scenario: String?
    /// Why it is expected.
    public let reason: String
    /// The last day it is excused, as `2026-03-01`; nil for no end.
    public let expires: String?
    /// The line of the file it stands in.
    public let line: Int

    package init(check: String, scenario: String?, reason: String, expires: String?, line: Int) {
        self.check = check
        self.scenario = scenario
        self.reason = reason
        self.expires = expires
        self.line = line
    }
}
