import OAuthHarness
/// A timeline as SVG; its look is in attributes, so that it survives where styles are blocked.
struct SequenceDiagram {
    let scenario: ScenarioReport
    let rows: [Timeline.Row]
    let evidence: Set<Int>

    private static let lanes: [(name: String, x: Int)] = [
        ("runner", 60), ("client", 300), ("agent", 470), ("provider", 960),
    ]
    private static let width = 1040

    var markup: String {
        var y = 44
        var body = ""
        var time = rows.first?.time ?? 0
        for row in rows {
            if row.time - time >= 1000 {
                body += clockJump(row.time - time, y)
                y += 24
            }
            time = row.time
            body += arrow(row, y)
            y += row.exchange == nil ? 28 : 50
        }
        let key = Anchor.scenario(scenario.id)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(key).t \(key).d" \
            viewBox="0 0 \(Self.width) \(y + 10)" width="\(Self.width)" height="\(y + 10)" font-family="monospace" \
            font-size="12" fill="#1c1c1e">
            <title id="\(key).t">Sequence of \(Markup.escape(scenario.id))</title>
            <desc id="\(key).d">\(Markup.escape(description))</desc>
            \(laneMarkup(to: y))\(body)</svg>

            """
    }

    /// What the picture shows, for those who do not see it.
    private var description: String {
        let findings = scenario.findings.map { "\($0.verdict.sign) \($0.id): \($0.sentence)" }
        let count = rows.filter { $0.exchange != nil }.count
        return (["\(count) exchanges."] + findings).joined(separator: " ")
    }

    private func laneMarkup(to bottom: Int) -> String {
        Self.lanes.map { lane in
            let name = lane.name == "agent" ? "user agent" : lane.name
            return "<line x1=\"\(lane.x)\" y1=\"24\" x2=\"\(lane.x)\" y2=\"\(bottom)\" stroke=\"#8a8a90\"/>\n"
                + "<text x=\"\(lane.x)\" y=\"16\" text-anchor=\"middle\" font-weight=\"bold\">\(name)</text>\n"
        }.joined()
    }

    private func x(_ lane: String) -> Int { Self.lanes.first { $0.name == lane }?.x ?? 60 }

    private func arrow(_ row: Timeline.Row, _ y: Int) -> String {
        guard let number = row.exchange else {
            let isSaid = row.party == "client"
            let (from, to) = isSaid ? (x("client"), x("runner")) : (x("runner"), x("client"))
            let label = row.result.isEmpty ? row.text : "\(row.text) – \(row.result)"
            return text(row.text.isEmpty ? label : TextLayout.trimmed(TextLayout.fit(label, 120)), at: 66, y - 7)
                + line(from, to, y, isProof: false, isDashed: isSaid)
        }
        let isProof = evidence.contains(number)
        let from = x(row.party)
        let label = "\(isProof ? "▶ " : "")\(number)  \(row.text)"
        let reply = "\(row.result)   \(Timeline.clock(row.time))"
        return "<a href=\"#\(Anchor.exchange(number, in: scenario.id))\">\n"
            + text(TextLayout.trimmed(TextLayout.fit(label, (x("provider") - from) / 8)), at: from + 8, y - 6, isProof)
            + line(from, x("provider"), y, isProof: isProof, isDashed: false) + "</a>\n"
            + text(
                TextLayout.trimmed(TextLayout.fit(reply, (x("provider") - from) / 8)),
                at: from + 14,
                y + 16,
                isProof
            )
            + line(x("provider"), from, y + 23, isProof: isProof, isDashed: true)
    }

    private func line(_ from: Int, _ to: Int, _ y: Int, isProof: Bool, isDashed: Bool) -> String {
        let ink = isProof ? "#a3001b" : "#333338"
        let side = to > from ? -9 : 9
        let dash = isDashed ? " stroke-dasharray=\"5 4\"" : ""
        return "<line x1=\"\(from)\" y1=\"\(y)\" x2=\"\(to)\" y2=\"\(y)\" stroke=\"\(ink)\" "
            + "stroke-width=\"\(isProof ? 3 : 1)\"\(dash)/>"
            + "<path d=\"M\(to) \(y) l\(side) -5 v10 z\" fill=\"\(ink)\"/>\n"
    }

    private func text(_ label: String, at x: Int, _ y: Int, _ isProof: Bool = false) -> String {
        let ink = isProof ? " fill=\"#a3001b\" font-weight=\"bold\"" : ""
        return
            "<text x=\"\(x)\" y=\"\(y)\"\(ink) stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">\(Markup.escape(label, keepingLines: false))</text>\n"
    }

    private func clockJump(_ milliseconds: Int, _ y: Int) -> String {
        "<line x1=\"20\" y1=\"\(y)\" x2=\"\(Self.width - 20)\" y2=\"\(y)\" stroke=\"#8a8a90\" stroke-dasharray=\"2 6\"/>"
            + text("the clock moves on by \(Duration.seconds(milliseconds / 1000).span)", at: 480, y - 6)
    }
}
