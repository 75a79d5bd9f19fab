/// The end of a run on one screen.
struct SummaryText {
    let run: RunReport
    let style: TextStyle
    private static let listed = 20

    var lines: [String] {
        var lines = providers
        let findings = self.findings
        if !findings.isEmpty { lines += [""] + findings }
        lines += ["", totals]
        if run.isInterrupted { lines.append("stopped before the end: what is missing was not judged") }
        return lines
    }

    private var providers: [String] {
        let width = run.providers.map { TextLayout.columns($0) }.max() ?? 0
        return run.providers.map { name in
            let scenarios = run.scenarios.filter { $0.provider == name }
            let counts = VerdictCounts(scenarios.flatMap(\.results))
            let noun = scenarios.count == 1 ? "scenario " : "scenarios"
            var cells = [TextLayout.fit(name, width), number(scenarios.count) + " " + noun]
            for verdict in Verdict.allCases where verdict == .pass || verdict == .fail || counts[verdict] > 0 {
                cells.append(number(counts[verdict]) + " " + style.sign(verdict))
            }
            let stopped = scenarios.filter { $0.results.isEmpty && $0.reason != nil }
            for verdict in [Verdict.config, .harness, .skipped] {
                let count = stopped.filter { $0.verdict == verdict }.count
                if count > 0 { cells.append("\(count) not judged (\(verdict.rawValue))") }
            }
            if counts.known > 0 { cells.append("\(counts.known) known") }
            return cells.joined(separator: "  ")
        }
    }

    private func number(_ count: Int) -> String {
        let text = String(count)
        return String(repeating: " ", count: max(0, 4 - text.count)) + text
    }

    private var findings: [String] {
        let found = run.scenarios.flatMap { scenario in scenario.findings.map { (scenario.id, $0) } }
            .sortedByWeight(\.1.verdict)
        var lines = found.prefix(Self.listed).map { scenario, check in
            let place = "\(check.id)  \(scenario)"
            let evidence =
                check.exchanges.isEmpty ? "" : " (\(check.exchanges.map(String.init).joined(separator: ", ")))"
            let room = max(20, TextLayout.width - 9 - TextLayout.columns(place) - TextLayout.columns(evidence))
            let sentence = TextLayout.trimmed(TextLayout.fit(TextLayout.visible(check.sentence), room))
            return style.sign(check.verdict, width: 7) + " \(place)  \(sentence)\(evidence)"
        }
        if found.count > Self.listed { lines.append("… \(found.count - Self.listed) more") }
        return lines
            + run.stale.map { stale in
                "STALE   \(stale.check)  \(stale.scenario ?? "any scenario")  "
                    + "expected failure \(Self.words(stale.cause)) (line \(stale.line))"
            }
    }

    private static func words(_ cause: StaleBaseline.Reason) -> String {
        switch cause {
        case .passes: "passes now"
        case .expired: "is past its last day"
        case .unmatched: "fits no check of this run"
        }
    }

    private var totals: String {
        let shard = run.shard.map { "   part \($0)" } ?? ""
        let stale = run.stale.isEmpty ? "" : ", \(run.stale.count) stale"
        return style.bold("\(run.counts.sentence)\(stale)") + "   seed \(run.seedText)\(shard)"
    }
}
