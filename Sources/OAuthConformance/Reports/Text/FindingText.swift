/// One finding as a block of text: what was wrong, what proves it, what to change, how to see it again.
struct FindingText {
    /// How many scenarios are named on a terminal.
    private static let named = 6

    let finding: RunFinding
    let run: RunReport
    let style: TextStyle
    /// Where the trace page is; nil where none is written.
    let trace: String?

    private var check: CheckResult { finding.first.check }
    private var scenario: ScenarioReport { finding.first.scenario }

    var lines: [String] {
        var lines = headline
        lines.append("")
        lines += TextLayout.labelled("Scenario", scenario.id)
        lines += TextLayout.labelled("Client", TextLayout.visible(run.client))
        lines.append("")
        lines += facts
        lines.append("")
        lines += TimelineText(scenario: scenario, check: check, style: style).lines
        lines += section(lineage)
        lines += section(causes)
        lines += section(closing)
        return lines
    }

    /// The verdict, what was expected and what was seen.
    var brief: [String] {
        headline + fact("Expected", check.expected) + fact("Observed", check.observed) + elsewhere
            + (trace.map { TextLayout.labelled("Trace", "\($0)#\(Anchor.check(check, in: scenario.id))") } ?? [])
    }

    /// One line of at most 120 columns, complete in itself; what is longer goes on below.
    private var headline: [String] {
        let sign = style.sign(check.verdict)
        let lead = "  \(check.id)  "
        let room = 120 - check.verdict.sign.count - TextLayout.columns(lead)
        let sentence = TextLayout.wrap(TextLayout.visible(check.sentence), width: max(40, room))
        let rest = sentence.dropFirst().joined(separator: " ")
        return [sign + lead + (sentence.first ?? "")]
            + (rest.isEmpty ? [] : TextLayout.wrap(rest, width: TextLayout.width - 6).map { "      " + $0 })
    }

    private var facts: [String] {
        var lines: [String] = []
        if !check.source.isEmpty || !check.title.isEmpty {
            let rule = "\(check.level.rawValue): \(check.title)" + (check.source.isEmpty ? "" : " – \(check.source)")
            lines += style.first(3, of: TextLayout.labelled("Rule", rule))
        }
        lines += fact("Expected", check.expected)
        lines += fact("Observed", check.observed)
        lines += fact("Why", check.why)
        return lines
    }

    private func fact(_ label: String, _ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        let lines = TextLayout.labelled(label, TextLayout.visible(text))
        return lines.count <= 4 || !style.isCut ? lines : lines.prefix(4) + ["            … more in the trace"]
    }

    /// Where else it came up, and what follows from it.
    private var elsewhere: [String] {
        let places = finding.others.map { other in
            other.check.verdict == check.verdict ? other.place : "\(other.place) \(other.check.verdict.sign)"
        }
        let follows = finding.explained.map { "\($0.key) in \(names($0.elements.map(\.scenario.id)))" }
        return (places.isEmpty ? [] : TextLayout.labelled("Also in", names(places)))
            + (follows.isEmpty ? [] : TextLayout.labelled("So fails", follows.joined(separator: "; ")))
    }

    private func names(_ all: [String]) -> String {
        TextLayout.names(all, shown: style.isCut ? Self.named : all.count)
    }

    private func section(_ lines: [String]) -> [String] { lines.isEmpty ? [] : [""] + lines }

    // MARK: -

    /// The history of the secrets that the evidence carries.
    private var lineage: [String] {
        let evidence = check.exchanges.compactMap { scenario.exchange($0) }
        var names: [String] = []
        for name in evidence.flatMap({ $0.presented + $0.minted }) where !names.contains(name) { names.append(name) }
        let secrets = scenario.secrets.filter { names.contains($0.name) && $0.kind != "challenge" }
        return style.first(4, of: secrets).flatMap { secret in
            style.first(3, of: TextLayout.labelled(secret.name, secret.life.joined(separator: ", ")))
        }
    }

    private var causes: [String] {
        guard !check.causes.isEmpty else { return [] }
        var lines = ["  Likely cause"]
        for (place, cause) in check.causes.prefix(3).enumerated() {
            lines += TextLayout.labelled("\(place + 1).", TextLayout.visible(cause.text), indent: 4, column: 7)
            lines += cause.reasons.prefix(2).flatMap { point("for", $0) }
            lines += cause.objections.prefix(2).flatMap { point("against", $0) }
        }
        return lines
    }

    private func point(_ label: String, _ text: String) -> [String] {
        TextLayout.labelled(label, TextLayout.visible(text), indent: 9, column: 18)
    }

    private var closing: [String] {
        var lines = check.change.isEmpty ? [] : TextLayout.labelled("Change", check.change)
        lines += elsewhere
        lines += TextLayout.labelled("Same run", VerdictCounts(scenario.results).sentence)
        if !scenario.unusedRules.isEmpty {
            lines += TextLayout.labelled("Unused", scenario.unusedRules.joined(separator: "; "))
        }
        lines += output
        lines += TextLayout.labelled("Again", RunAgain.command(scenario, check: check.id, in: run))
        if let trace { lines += TextLayout.labelled("Trace", "\(trace)#\(Anchor.check(check, in: scenario.id))") }
        return lines
    }

    /// The end of what the client wrote on its own.
    private var output: [String] {
        let text = TextLayout.visible(scenario.output, keepingLines: true)
        let lines = text.split(separator: "\n").suffix(5)
        return lines.enumerated().map { place, line in
            TextLayout.trimmed((place == 0 ? "  Its log   " : "            ") + TextLayout.fit(String(line), 86))
        }
    }
}
