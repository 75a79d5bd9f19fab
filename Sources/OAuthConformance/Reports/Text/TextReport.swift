/// A run as text for people.
///
/// While it runs, one line a scenario; at the end the findings and a summary.
package struct TextReport: Sendable {
    package let style: TextStyle
    /// Where the trace page is written, as the user named it; nil where none is.
    package let trace: String?
    /// Shows the first lines of each finding only.
    package let isBrief: Bool

    package init(style: TextStyle = .plain, trace: String? = nil, isBrief: Bool = false) {
        self.style = style
        self.trace = trace
        self.isBrief = isBrief
    }

    /// The whole report: a line a scenario, the findings, the summary.
    package func report(_ run: RunReport) -> String {
        run.scenarios.map { line($0) + "\n" }.joined() + "\n" + ending(run)
    }

    /// One line for a scenario that is over.
    package func line(_ scenario: ScenarioReport) -> String {
        let counts = VerdictCounts(scenario.results)
        let said = scenario.reason.map { TextLayout.visible($0) } ?? counts.sentence
        let place = style.sign(scenario.verdict, width: 7) + " " + TextLayout.fit(scenario.id, 40)
        return TextLayout.trimmed(place + "  " + style.fit(said, TextLayout.width - 50))
    }

    /// What follows when all scenarios are over: findings first, then the summary.
    package func ending(_ run: RunReport) -> String {
        var lines = SetUpText(run: run, style: style).lines
        for finding in run.causes {
            let text = FindingText(finding: finding, run: run, style: style, trace: trace)
            lines += (isBrief ? text.brief : text.lines) + [""]
        }
        lines += SummaryText(run: run, style: style).lines
        return lines.map { $0 + "\n" }.joined()
    }

    package func ending(_ run: RunRecord) -> String {
        ending(RunReport(run) { $0.results.contains { $0.verdict != .pass } })
    }

    /// One finding alone, as a failing test shows it.
    package func finding(_ check: CheckResult, in scenario: ScenarioReport, of run: RunReport) -> String {
        FindingText(finding: RunFinding(check, in: scenario), run: run, style: style, trace: trace).lines
            .joined(separator: "\n")
    }
}
