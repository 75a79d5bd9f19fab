extension Verdicts {
    /// A web page that gives no reason for a refusal may have had the right one: a person must look.
    static func reviewed(_ result: CheckResult, in run: ScenarioRun) -> CheckResult {
        guard result.verdict == .fail || result.verdict == .warn else { return result }
        let answers = run.steps.filter { result.judgement.steps.contains($0.number) }.compactMap(\.answer)
        guard answers.contains(where: { $0.error == WebLoginDriver.unspoken }) else { return result }
        return CheckResult(
            check: result.check,
            title: result.title,
            level: result.level,
            isStarred: result.isStarred,
            why: result.why,
            source: result.source,
            precondition: result.precondition,
            change: result.change,
            verdict: .review,
            judgement: result.judgement,
            baseline: result.baseline
        )
    }
}
