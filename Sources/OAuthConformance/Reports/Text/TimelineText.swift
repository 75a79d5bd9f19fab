/// A timeline as lines of a text report.
struct TimelineText {
    private static let request = 41
    private static let result = 26
    /// How many rows a finding shows; the trace page shows all.
    private static let limit = 14

    let scenario: ScenarioReport
    let check: CheckResult
    let style: TextStyle

    var lines: [String] {
        let rows = Timeline(scenario).rows(near: check.exchanges, steps: check.steps, limit: Self.limit)
        let head = "  " + TextLayout.fit("What happened", 15 + Self.request + Self.result) + "  clock     conn"
        var left = 0
        let total = Timeline(scenario).rows.count - rows.compactMap(\.self).count
        return [head]
            + rows.flatMap { row -> [String] in
                guard let row else {
                    left += 1
                    return left == 1 ? ["         … \(total) more in the trace"] : ["         …"]
                }
                return lines(row)
            }
    }

    private func lines(_ row: Timeline.Row) -> [String] {
        let isEvidence =
            row.exchange.map(check.exchanges.contains)
            ?? (row.party == "client" && row.step.map(check.steps.contains) ?? false)
        let number = row.exchange.map(String.init) ?? ""
        let lead = "  \(isEvidence ? ">" : " ")" + String(repeating: " ", count: max(0, 3 - number.count)) + number
        let isWide = row.result.isEmpty
        let text =
            isWide
            ? style.fit(row.text, Self.request + 2 + Self.result)
            : style.fit(row.text, Self.request) + "  " + style.fit(row.result, Self.result)
        let connection = row.connection.map { "c\($0)" } ?? "–"
        let line = [
            lead, TextLayout.fit(row.party, 6), text, TextLayout.fit(Timeline.clock(row.time), 9) + " " + connection,
        ].joined(separator: "  ")
        return [TextLayout.trimmed(line)] + (isEvidence ? reasons(row) : [])
    }

    /// Why the provider answered so, under the exchanges that prove the finding.
    private func reasons(_ row: Timeline.Row) -> [String] {
        guard let number = row.exchange, let exchange = scenario.exchange(number) else { return [] }
        var texts = exchange.rules.map { "script: " + $0 }
        if exchange.error != nil { texts.insert("refused: " + exchange.summary, at: 0) }
        return texts.flatMap { text in
            style.first(2, of: TextLayout.wrap(TextLayout.visible(text), width: TextLayout.width - 16)).map {
                String(repeating: " ", count: 16) + $0
            }
        }
    }
}
