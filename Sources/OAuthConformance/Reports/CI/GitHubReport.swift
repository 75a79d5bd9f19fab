/// Workflow commands, one a line: GitHub shows them beside the code and on the run's page.
enum GitHubReport {
    static func render(_ run: RunReport) -> [UInt8] {
        var lines = run.causes.map { command($0, in: run) }
        lines += run.faults.map { fault, scenarios in
            let title = "\(fault.verdict.rawValue): \(TextLayout.names(scenarios.map(\.id), shown: 1))"
            return line("error", scenarios[0].place(of: nil, in: run), title: title, fault.reason)
        }
        // A page shows the first ten errors only.
        lines = lines.filter { $0.hasPrefix("::error") } + lines.filter { !$0.hasPrefix("::error") }
        lines += run.stale.map { entry in
            "::error title=\(property("stale expected failure"))::"
                + data("\(entry.check) \(entry.scenario ?? "*"): \(entry.cause.rawValue) (line \(entry.line))")
        }
        lines += run.warnings.map { "::warning title=oauth-harness::" + data($0) }
        lines.append("::notice title=oauth-harness::" + data("\(run.sentence); seed \(run.seedText)"))
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func command(_ finding: RunFinding, in run: RunReport) -> String {
        let check = finding.check
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
        if !finding.others.isEmpty {
            text += "\nAlso in: \(finding.others.map(\.scenario.id).joined(separator: ", "))"
        }
        for (id, occurrences) in finding.explained {
            text += "\nSo fails: \(id) in \(occurrences.map(\.scenario.id).joined(separator: ", "))"
        }
        let title = "\(check.id) in \(TextLayout.names(finding.occurrences.map(\.scenario.id), shown: 1))"
        return line(level, finding.first.scenario.place(of: check, in: run), title: title, text)
    }

    private static func line(_ level: String, _ place: SourcePlace?, title: String, _ text: String) -> String {
        let place = place.map { "file=\(property($0.file)),line=\($0.line)," } ?? ""
        return "::\(level) \(place)title=\(property(title))::\(data(text))"
    }

    private static func data(_ text: String) -> String {
        TextLayout.visible(text, keepingLines: true).replacing("%", with: "%25").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        TextLayout.visible(text).replacing("%", with: "%25").replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
