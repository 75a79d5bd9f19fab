/// Why nothing could be judged: each reason once, with the scenarios it stopped.
struct SetUpText {
    let run: RunReport
    let style: TextStyle

    var lines: [String] {
        run.faults.flatMap { block($0.verdict, $0.reason, $1) }
    }

    private func block(_ verdict: Verdict, _ text: String, _ scenarios: [ScenarioReport]) -> [String] {
        let sentence = TextLayout.wrap(TextLayout.visible(text), width: TextLayout.width - 9)
        var lines = [style.sign(verdict) + "  " + (sentence.first ?? "")]
        lines += sentence.dropFirst().map { String(repeating: " ", count: 8) + $0 }
        lines += TextLayout.labelled(
            "stopped",
            TextLayout.names(scenarios.map(\.id), shown: style.isCut ? 3 : scenarios.count)
        )
        let output = TextLayout.visible(scenarios[0].output, keepingLines: true).split(separator: "\n").suffix(8)
        lines += output.enumerated().map { place, line in
            TextLayout.trimmed((place == 0 ? "  Its log   " : "            ") + TextLayout.fit(String(line), 86))
        }
        return lines + [""]
    }
}
