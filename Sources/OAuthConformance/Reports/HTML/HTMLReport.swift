/// A run as one page that needs no server, no network, no scripts and no styles.
///
/// Three layers: the markup alone says everything, in order; styles lay it out; scripts add filters and keys.
enum HTMLReport {
    static func render(_ run: RunReport) -> [UInt8] {
        let parts = [
            head(run), "<body>\n", banner(run), findings(run), index(run), "<main>\n",
            run.scenarios.map { ScenarioPage(scenario: $0, run: run).markup }.joined(), "</main>\n", footer(run),
            "<script>\n\(PageAssets.script)</script>\n</body>\n</html>\n",
        ]
        return Array(parts.joined().utf8)
    }

    // MARK: -

    private static func head(_ run: RunReport) -> String {
        let verdict = Verdict.worst(of: run.scenarios.map(\.verdict))
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>\(verdict.sign) – \(Markup.escape(run.client)) – oauth-harness</title>
            <style>
            \(PageAssets.style)</style>
            </head>

            """
    }

    private static func banner(_ run: RunReport) -> String {
        let verdict = Verdict.worst(of: run.scenarios.map(\.verdict))
        let verb = run.arguments.first == "run" ? [] : ["run"]
        let command = (["oauth-harness"] + verb + run.arguments).map(RunAgain.quoted).joined(separator: " ")
        let part = run.shard.map { ", part \($0)" } ?? ""
        return """
            <header>
            <h1><span class="v \(css(verdict))">\(verdict.sign)</span> \(Markup.escape(run.client))</h1>
            <p>\(Markup.escape(run.counts.sentence)) – bundle \(Markup.escape(run.bundle))\(Markup.escape(part)), \
            seed \(run.seedText)</p>
            <p><code>\(Markup.escape(command))</code></p>
            \(run.isInterrupted ? "<p>Stopped before the end: what is missing was not judged.</p>\n" : "")</header>

            """
    }

    private static func findings(_ run: RunReport) -> String {
        var rows = run.scenarios.flatMap { scenario in
            scenario.findings.map { check in
                row(
                    check.verdict,
                    link: Anchor.check(check, in: scenario.id),
                    check.id,
                    scenario.id,
                    check.sentence,
                    check.exchanges
                )
            }
        }
        for scenario in run.scenarios where scenario.results.isEmpty && scenario.reason != nil {
            let link = Anchor.scenario(scenario.id)
            rows.append(row(scenario.verdict, link: link, "scenario", scenario.id, scenario.reason ?? "", []))
        }
        rows += run.stale.map { entry in
            let text = "\(entry.cause.rawValue): \(entry.reason) (line \(entry.line))"
            return
                "<tr><td>STALE</td><td>\(Markup.escape(entry.check))</td><td>\(Markup.escape(entry.scenario ?? "*"))</td>"
                + "<td>\(Markup.escape(text))</td><td></td></tr>\n"
        }
        let head = "<section id=\"findings\">\n<h2>Findings</h2>\n"
        guard !rows.isEmpty else { return head + "<p>None: every check that was exercised passed.</p>\n</section>\n" }
        return head + "<table>\n<thead><tr><th scope=\"col\">Verdict</th><th scope=\"col\">Check</th>"
            + "<th scope=\"col\">Scenario</th><th scope=\"col\">What was found</th><th scope=\"col\">Exchanges</th></tr></thead>\n"
            + "<tbody>\n\(rows.joined())</tbody>\n</table>\n</section>\n"
    }

    private static func row(
        _ verdict: Verdict,
        link: String,
        _ check: String,
        _ scenario: String,
        _ text: String,
        _ exchanges: [Int]
    ) -> String {
        let links = exchanges.map { "<a href=\"#\(Anchor.exchange($0, in: scenario))\">\($0)</a>" }
        return "<tr><td><span class=\"v \(css(verdict))\">\(verdict.sign)</span></td>"
            + "<td><a href=\"#\(link)\">\(Markup.escape(check))</a></td><td>\(Markup.escape(scenario))</td>"
            + "<td>\(Markup.escape(text))</td><td>\(links.joined(separator: " "))</td></tr>\n"
    }

    private static func index(_ run: RunReport) -> String {
        var text = "<nav id=\"scenarios\" aria-label=\"Scenarios\">\n<h2>Scenarios</h2>\n"
        for provider in run.providers {
            text += "<h3>\(Markup.escape(provider))</h3>\n<ul>\n"
            for scenario in run.scenarios where scenario.provider == provider {
                let said = scenario.reason ?? VerdictCounts(scenario.results).sentence
                text +=
                    "<li><span class=\"v \(css(scenario.verdict))\">\(scenario.verdict.sign)</span> "
                    + "<a href=\"#\(Anchor.scenario(scenario.id))\">\(Markup.escape(scenario.id))</a> "
                    + "<small>\(Markup.escape(said))</small></li>\n"
            }
            text += "</ul>\n"
        }
        return text + "</nav>\n"
    }

    private static func footer(_ run: RunReport) -> String {
        let names = run.scenarios.reduce(0) { $0 + $1.secrets.count }
        return """
            <footer>
            <p>Codes, tokens and secrets are shown by their names (<code>code#1</code>, <code>at#1</code>); \(names) of \
            them have a history above. Times are on the provider's clock, from the start of each scenario.</p>
            </footer>

            """
    }

    static func css(_ verdict: Verdict) -> String {
        switch verdict {
        case .pass: "pass"
        case .fail, .config, .harness: "fail"
        case .warn, .review: "warn"
        case .notExercised, .skipped: "none"
        }
    }
}
