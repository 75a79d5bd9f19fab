import JSONText

/// A run as one page that needs no server, no network, no scripts and no styles.
///
/// Three layers: the markup alone says everything, in order; styles lay it out; scripts add filters and keys.
enum HTMLReport {
    static func render(_ run: RunReport) -> [UInt8] {
        let parts = [
            head(run), "<body>\n", banner(run), FindingsPage(run: run).markup, counts(run), index(run), "<main>\n",
            run.scenarios.map { ScenarioPage(scenario: $0, run: run).markup }.joined(), "</main>\n", footer(run),
            "<script>\n\(PageAssets.script)</script>\n</body>\n</html>\n",
        ]
        return Array(parts.joined().utf8)
    }

    // MARK: -

    private static func head(_ run: RunReport) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <title>\(run.verdict.sign) – \(Markup.escape(run.client)) – oauth-harness</title>
        <style>
        \(PageAssets.style)</style>
        </head>

        """
    }

    private static func banner(_ run: RunReport) -> String {
        let verb = run.arguments.first == "run" ? [] : ["run"]
        let command = (["oauth-harness"] + verb + run.arguments).map(ShellText.quoted).joined(separator: " ")
        let part = run.shard.map { ", part \($0)" } ?? ""
        return """
            <header>
            <h1>\(sign(run.verdict)) \(Markup.escape(run.client))</h1>
            <p>\(Markup.escape(run.sentence)) – bundle \(Markup.escape(run.bundle))\(Markup.escape(part)), \
            seed \(run.seedText)</p>
            \(run.warnings.map { "<p>Warning: \(Markup.escape($0))</p>\n" }.joined())\
            <p><code>\(Markup.escape(command))</code></p>
            \(run.isInterrupted ? "<p>Stopped before the end: what is missing was not judged.</p>\n" : "")</header>

            """
    }

    /// How many checks and scenarios have each verdict, and what the verdict means.
    private static func counts(_ run: RunReport) -> String {
        let rows = Verdict.allCases.filter { run.counts[$0] + run.scenarioCounts[$0] > 0 }.map { verdict in
            "<tr><th scope=\"row\">\(sign(verdict))</th><td>\(run.counts[verdict])</td>"
                + "<td>\(run.scenarioCounts[verdict])</td><td>\(Markup.escape(verdict.meaning))</td></tr>\n"
        }
        let head = ["Verdict", "Checks", "Scenarios", "What it means"].map { "<th scope=\"col\">\($0)</th>" }.joined()
        return
            "<details id=\"counts\">\n<summary>What the numbers mean</summary>\n<table>\n<thead><tr>\(head)</tr></thead>\n"
            + "<tbody>\n\(rows.joined())</tbody>\n</table>\n</details>\n"
    }

    private static func index(_ run: RunReport) -> String {
        var text = "<nav id=\"scenarios\" aria-label=\"Scenarios\">\n<h2>Scenarios</h2>\n"
        for provider in run.providers {
            text += "<h3>\(Markup.escape(provider))</h3>\n<ul>\n"
            for scenario in run.scenarios where scenario.provider == provider {
                let said = scenario.reason ?? VerdictCounts(scenario.results).sentence
                text +=
                    "<li data-verdict=\"\(css(scenario.verdict))\">\(sign(scenario.verdict)) "
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

    /// A verdict's word in its colour.
    static func sign(_ verdict: Verdict) -> String { "<span class=\"v \(css(verdict))\">\(verdict.sign)</span>" }

    static func css(_ verdict: Verdict) -> String {
        switch verdict {
        case .pass: "pass"
        case .fail, .config, .harness: "fail"
        case .warn, .review: "warn"
        case .notExercised, .skipped: "none"
        }
    }
}
