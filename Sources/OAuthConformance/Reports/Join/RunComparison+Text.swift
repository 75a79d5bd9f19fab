extension RunComparison {
    /// The comparison as text: what fails now, what no longer fails, all else, and the requests that differ.
    package func text(style: TextStyle = .plain) -> String {
        var lines = [
            "before  \(TextLayout.visible(before.client))   \(before.counts.sentence)   seed \(before.seedText)",
            "after   \(TextLayout.visible(after.client))   \(after.counts.sentence)   seed \(after.seedText)",
            "",
        ].map { TextLayout.trimmed($0) }
        let regressions = changes.filter(\.isRegression)
        let fixes = changes.filter(\.isFix)
        let others = changes.filter { !$0.isRegression && !$0.isFix }
        lines += block("Fails now", regressions, style) + block("Passes now", fixes, style)
        lines += block("Otherwise", others, style)
        for scenario in requests {
            lines.append("Requests of \(scenario.scenario)")
            lines += scenario.lines.flatMap(Self.lines)
            lines.append("")
        }
        let counts = [(regressions.count, "fail now"), (fixes.count, "pass now"), (others.count, "changed otherwise")]
        lines.append(
            changes.isEmpty && requests.isEmpty
                ? "no difference"
                : style.bold(counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
                    + "   \(requests.count) scenarios with other requests"
        )
        return lines.map { $0 + "\n" }.joined()
    }

    private func block(_ title: String, _ changes: [Change], _ style: TextStyle) -> [String] {
        guard !changes.isEmpty else { return [] }
        return [title]
            + changes.flatMap { change -> [String] in
                let before = change.before?.sign ?? "new"
                let after = change.after?.sign ?? "gone"
                let head = "  \(before) → \(after)  \(change.check)  \(change.scenario)"
                let sentence = TextLayout.labelled("", change.sentence, indent: 6, column: 7)
                return [head] + (change.isRegression ? sentence : [])
            } + [""]
    }

    private static func lines(_ line: LineDifference) -> [String] {
        let sign =
            switch line.side {
            case .before: "-"
            case .both: " "
            case .after: "+"
            }
        return TextLayout.labelled(sign, line.text, indent: 2, column: 4)
    }
}
