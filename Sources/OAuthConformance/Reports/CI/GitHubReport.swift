/// Workflow commands, one a line: GitHub shows them beside the code and on the run's page.
enum GitHubReport {
    static func render(_ run: RunReport) -> [UInt8] {
        var lines: [String] = []
        for scenario in run.scenarios {
            for check in scenario.findings { lines.append(command(check, scenario)) }
            if scenario.results.isEmpty, scenario.verdict == .config || scenario.verdict == .harness {
                let reason = scenario.reason ?? scenario.verdict.rawValue
                lines.append(line("error", scenario, title: "\(scenario.id): \(scenario.verdict.rawValue)", reason))
            }
        }
        // A page shows the first ten errors only.
        lines = lines.filter { $0.hasPrefix("::error") } + lines.filter { !$0.hasPrefix("::error") }
        lines += run.stale.map { entry in
            "::error title=\(property("stale expected failure"))::"
                + data("\(entry.check) \(entry.scenario ?? "*"): \(entry.cause.rawValue) (line \(entry.line))")
        }
        lines.append("::notice title=oauth-harness::" + data("\(run.counts.sentence); seed \(run.seedText)"))
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func command(_ check: CheckResult, _ scenario: ScenarioReport) -> String {
        let level =
            switch check.verdict {
            case .warn: "warning"
            case .review: "notice"
            default: "error"
            }
        let evidence = check.evidence.isEmpty ? "" : " (\(check.evidence))"
        var text = "\(check.sentence)\(evidence)"
        if !check.expected.isEmpty { text += "\nExpected: \(check.expected)" }
        if !check.observed.isEmpty { text += "\nObserved: \(check.observed)" }
        if !check.change.isEmpty { text += "\nChange: \(check.change)" }
        return line(level, scenario, title: "\(check.id) in \(scenario.id)", text)
    }

    private static func line(_ level: String, _ scenario: ScenarioReport, title: String, _ text: String) -> String {
        let place = scenario.file.map { "file=\(property($0)),line=\(scenario.line)," } ?? ""
        return "::\(level) \(place)title=\(property(title))::\(data(text))"
    }

    private static func data(_ text: String) -> String {
        TextLayout.visible(text, keepingLines: true).replacing("%", with: "%25").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        TextLayout.visible(text).replacing("%", with: "%25").replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
