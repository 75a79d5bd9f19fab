import HTTPWire

/// The end of a run on one screen.
struct SummaryText {
    let run: RunReport
    let style: TextStyle
    private static let listed = 20

    var lines: [String] {
        var lines = providers
        let findings = self.findings
        if !findings.isEmpty { lines += [""] + findings }
        lines += skips + run.warnings.map { style.sign(.warn, width: 7) + " " + TextLayout.visible($0) }
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
        let found = run.causes
        var lines = style.first(Self.listed, of: found).map { finding in
            let others = finding.others.isEmpty ? "" : " and \(finding.others.count) more"
            let place = "\(finding.check.id)  \(finding.first.place)\(others)"
            let room = max(20, TextLayout.width - 10 - TextLayout.columns(place))
            let sentence = TextLayout.trimmed(style.fit(TextLayout.visible(finding.check.sentence), room))
            return style.sign(finding.check.verdict, width: 7) + " \(place)  \(sentence)"
        }
        if found.count > lines.count { lines.append("… \(found.count - lines.count) more") }
        return lines
            + run.stale.map { stale in
                "STALE   \(stale.check)  \(stale.scenario ?? "any scenario")  "
                    + "expected failure \(Self.words(stale.cause)) (line \(stale.line))"
            }
    }

    /// Why scenarios were skipped, and what a client would have to claim: each reason once.
    private var skips: [String] {
        let skipped = run.scenarios.filter { $0.verdict == .skipped && $0.reason != nil }
        let reasons = skipped.compactMap(\.reason).withoutRepeats
        return reasons.prefix(Self.listed).flatMap { reason in
            let count = skipped.filter { $0.reason == reason }.count
            let text = "\(count) \(count == 1 ? "scenario" : "scenarios"): \(TextLayout.visible(reason))"
            let lines = TextLayout.wrap(text, width: TextLayout.width - 8)
            return lines.enumerated().map { ($0 == 0 ? style.sign(.skipped, width: 7) + " " : "        ") + $1 }
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
        return style.bold("\(run.sentence)\(stale)") + "   seed \(run.seedText)\(shard)"
    }
}
