/// Why nothing could be judged: each reason once, with the scenarios it stopped.
struct SetUpText {
    let run: RunReport
    let style: TextStyle

    var lines: [String] {
        var reasons: [(verdict: Verdict, text: String, scenarios: [ScenarioReport])] = []
        for scenario in run.scenarios where scenario.verdict == .config || scenario.verdict == .harness {
            guard let text = scenario.reason else { continue }
            if let place = reasons.firstIndex(where: { $0.text == text && $0.verdict == scenario.verdict }) {
                reasons[place].scenarios.append(scenario)
            } else {
                reasons.append((scenario.verdict, text, [scenario]))
            }
        }
        return reasons.flatMap { block($0.verdict, $0.text, $0.scenarios) }
    }

    private func block(_ verdict: Verdict, _ text: String, _ scenarios: [ScenarioReport]) -> [String] {
        let sentence = TextLayout.wrap(TextLayout.visible(text), width: TextLayout.width - 9)
        let names = scenarios.map(\.id)
        let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
        var lines = [style.sign(verdict) + "  " + (sentence.first ?? "")]
        lines += sentence.dropFirst().map { String(repeating: " ", count: 8) + $0 }
        lines += TextLayout.labelled("stopped", shown)
        let output = TextLayout.visible(scenarios[0].output, keepingLines: true).split(separator: "\n").suffix(8)
        lines += output.enumerated().map { place, line in
            TextLayout.trimmed((place == 0 ? "  Its log   " : "            ") + TextLayout.fit(String(line), 86))
        }
        return lines + [""]
    }
}
