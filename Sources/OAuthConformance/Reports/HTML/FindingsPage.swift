/// The first part of a page: what to mend, and in what order.
struct FindingsPage {
    let run: RunReport

    var markup: String {
        let items = run.faults.map { fault($0.verdict, $0.reason, $1) } + run.causes.map(finding) + run.stale.map(stale)
        let head = "<section id=\"findings\">\n<h2>What to mend first</h2>\n"
        let none = "<p>Nothing: no check that was exercised found anything.</p>\n"
        return head + (items.isEmpty ? none : "<ol>\n\(items.joined())</ol>\n") + "</section>\n"
    }

    // MARK: -

    private func finding(_ finding: RunFinding) -> String {
        let check = finding.check
        let link = "<a href=\"#\(Anchor.check(check, in: finding.first.scenario.id))\">\(Markup.escape(check.id))</a>"
        let places = finding.occurrences.map(place)
        let follows = finding.explained.map { id, occurrences in
            "<li>\(Markup.escape(id)) in \(occurrences.map(place).joined(separator: ", "))</li>\n"
        }
        return item(
            check.verdict,
            link,
            check.sentence,
            paragraph("Change", check.change)
                + (places.count > 3
                    ? Markup.folded("In \(places.count) scenarios", "<p>\(places.joined(separator: ", "))</p>\n")
                    : "<p class=\"where\">In \(places.joined(separator: ", "))</p>\n")
                + (follows.isEmpty
                    ? ""
                    : Markup.folded(
                        "\(finding.consequences.count) more that follow from it",
                        "<ul>\n\(follows.joined())</ul>\n"
                    ))
        )
    }

    private func fault(_ verdict: Verdict, _ reason: String, _ scenarios: [ScenarioReport]) -> String {
        let links = scenarios.map { "<a href=\"#\(Anchor.scenario($0.id))\">\(Markup.escape($0.id))</a>" }
        let title = links.count == 1 ? "1 scenario was not judged" : "\(links.count) scenarios were not judged"
        return item(verdict, title, reason, Markup.folded("Which", "<p>\(links.joined(separator: ", "))</p>\n"))
    }

    private func stale(_ entry: StaleBaseline) -> String {
        let place = "\(entry.check) in \(entry.scenario ?? "any scenario")"
        return item(
            .fail,
            "Stale expected failure: \(Markup.escape(place))",
            "\(entry.cause.rawValue): \(entry.reason) (line \(entry.line))",
            ""
        )
    }

    /// A place in the page, with links to the exchanges that prove the finding.
    private func place(_ occurrence: RunFinding.Occurrence) -> String {
        let scenario = occurrence.scenario.id
        let exchanges = occurrence.check.exchanges.map {
            "<a href=\"#\(Anchor.exchange($0, in: scenario))\">\($0)</a>"
        }
        let link = "<a href=\"#\(Anchor.check(occurrence.check, in: scenario))\">\(Markup.escape(scenario))</a>"
        return link + (exchanges.isEmpty ? "" : " (\(exchanges.joined(separator: ", ")))")
    }

    private func item(_ verdict: Verdict, _ title: String, _ sentence: String, _ rest: String) -> String {
        "<li data-verdict=\"\(HTMLReport.css(verdict))\">\n<h3>\(HTMLReport.sign(verdict)) \(title)</h3>\n"
            + "<p><strong>\(Markup.escape(sentence))</strong></p>\n\(rest)</li>\n"
    }

    private func paragraph(_ label: String, _ text: String) -> String {
        text.isEmpty ? "" : "<p>\(label): \(Markup.escape(text))</p>\n"
    }
}
