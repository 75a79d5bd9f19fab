/// The part of a page that is about one scenario.
struct ScenarioPage {
    let scenario: ScenarioReport
    let run: RunReport

    /// Scenarios without findings are folded and show no bodies: they are there to be compared with.
    private var isDetailed: Bool {
        !scenario.findings.isEmpty || scenario.verdict.needsReader
    }

    private var evidence: Set<Int> { Set(scenario.findings.flatMap(\.exchanges)) }

    var markup: String {
        let sign = HTMLReport.sign(scenario.verdict)
        let title = scenario.title.isEmpty ? "" : " – \(Markup.escape(scenario.title))"
        return
            "<article id=\"\(Anchor.scenario(scenario.id))\" data-verdict=\"\(HTMLReport.css(scenario.verdict))\">\n<h2>\(sign) \(Markup.escape(scenario.id))\(title)</h2>\n"
            + paragraph(scenario.why) + paragraph(scenario.reason.map { "Not judged: \($0)" })
            + paragraph(scenario.outcome.map { "The client ended with: \($0)" })
            + scenario.findings.map(finding).joined()
            + (isDetailed ? content : Markup.folded("Sequence and exchanges", content)) + "</article>\n"
    }

    private var content: String {
        sequence + exchanges + lineage + otherChecks + output + unused
    }

    private func paragraph(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return "" }
        return "<p>\(Markup.escape(text))</p>\n"
    }

    // MARK: -

    private func finding(_ check: CheckResult) -> String {
        let finding = RunFinding(check, in: scenario)
        let text = FindingText(finding: finding, run: run, style: .whole, trace: nil)
        let sign = HTMLReport.sign(check.verdict)
        let causes = check.causes.map { cause in
            "<li>\(Markup.escape(cause.text))\(points("for", cause.reasons))\(points("against", cause.objections))</li>\n"
        }
        return "<section class=\"finding\" id=\"\(Anchor.check(check, in: scenario.id))\">\n"
            + "<h3>\(sign) \(Markup.escape(check.id))</h3>\n<p><strong>\(Markup.escape(check.sentence))</strong></p>\n"
            + "<table>\n"
            + line(
                "Rule",
                "\(check.level.rawValue): \(check.title)" + (check.source.isEmpty ? "" : " – \(check.source)")
            )
            + line("Expected", check.expected) + line("Observed", check.observed) + line("Why", check.why)
            + line("Change", check.change) + line("Again", RunAgain.command(scenario, check: check.id, in: run))
            + "</table>\n" + (causes.isEmpty ? "" : "<h4>Likely cause</h4>\n<ol>\n\(causes.joined())</ol>\n")
            + Markup.folded(
                "As text",
                "<pre class=\"copy\">\(Markup.escape(text.lines.joined(separator: "\n")))</pre>\n"
            )
            + "</section>\n"
    }

    private func line(_ label: String, _ text: String) -> String {
        text.isEmpty ? "" : "<tr><th scope=\"row\">\(label)</th><td>\(Markup.escape(text))</td></tr>\n"
    }

    private func points(_ label: String, _ texts: [String]) -> String {
        texts.map { "<br>\(label): \(Markup.escape($0))" }.joined()
    }

    private var sequence: String {
        let rows = Timeline(scenario).rows
        guard !rows.isEmpty else { return "" }
        let diagram = SequenceDiagram(scenario: scenario, rows: rows, evidence: evidence)
        let table = rows.map { row in
            let number = row.exchange.map {
                "<a href=\"#\(Anchor.exchange($0, in: scenario.id))\">\($0)</a>"
            }
            return "<tr><td>\(number ?? "")</td><td>\(row.party)</td><td>\(Markup.escape(row.text))</td>"
                + "<td>\(Markup.escape(row.result))</td><td>\(Timeline.clock(row.time))</td><td>\(row.connection.map(String.init) ?? "–")</td></tr>\n"
        }
        let head = ["#", "Who", "What", "Result", "Clock", "Connection"].map { "<th scope=\"col\">\($0)</th>" }
        return "<h3>Sequence</h3>\n<figure>\n\(diagram.markup)</figure>\n"
            + Markup.folded(
                "The same as a table",
                "<table>\n<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(table.joined())</tbody>\n</table>\n"
            )
    }

    private var exchanges: String {
        guard !scenario.exchanges.isEmpty else { return "" }
        let pages = scenario.exchanges.map { exchange in
            ExchangePage(
                exchange: exchange,
                scenario: scenario.id,
                isProof: evidence.contains(exchange.number),
                showsBodies: isDetailed
            ).markup
        }
        return "<h3>Exchanges</h3>\n" + pages.joined()
    }

    private var lineage: String {
        guard !scenario.secrets.isEmpty else { return "" }
        let rows = scenario.secrets.map { secret in
            "<tr><td>\(Markup.escape(secret.name))</td><td>\(Markup.escape(secret.parent ?? "–"))</td>"
                + "<td>\(Markup.escape(secret.life.joined(separator: ", ")))</td></tr>\n"
        }
        return "<h3>Lineage</h3>\n<table>\n<thead><tr><th scope=\"col\">Secret</th><th scope=\"col\">From</th>"
            + "<th scope=\"col\">Life</th></tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
    }

    private var otherChecks: String {
        let rows = scenario.results.filter { !$0.isFinding }.map { check in
            let note = check.baseline.map { "known: \($0.reason)" } ?? check.sentence
            return "<tr><td>\(HTMLReport.sign(check.verdict))</td>"
                + "<td id=\"\(Anchor.check(check, in: scenario.id))\">\(Markup.escape(check.id))</td><td>\(Markup.escape(note))</td></tr>\n"
        }
        guard !rows.isEmpty else { return "" }
        return Markup.folded("Other checks (\(rows.count))", "<table>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n")
    }

    private var output: String {
        guard !scenario.output.isEmpty else { return "" }
        return Markup.folded("What the client wrote", "<pre>\(Markup.escape(scenario.output))</pre>\n")
    }

    private var unused: String {
        guard !scenario.unusedRules.isEmpty else { return "" }
        let rules = scenario.unusedRules.map { "<li>\(Markup.escape($0))</li>\n" }
        return "<h3>Rules that never fired</h3>\n<ul>\n\(rules.joined())</ul>\n"
    }
}
