/// JUnit XML in the form that Jenkins and GitLab read: a suite a scenario, a case a check.
enum JUnitReport {
    static func render(_ run: RunReport) -> [UInt8] {
        var suites = run.scenarios.map { suite($0, in: run) }
        if !run.stale.isEmpty { suites.append(baseline(run.stale)) }
        let totals = suites.reduce(into: Totals()) { $0.add($1.totals) }
        let time = run.scenarios.reduce(0) { $0 + $1.elapsed }
        let lines =
            ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
            + ["<testsuites name=\"oauth-harness\"\(totals.attributes) time=\"\(seconds(time))\">"]
            + suites.flatMap(\.lines) + ["</testsuites>"]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// How many cases there are, and how they ended.
    private struct Totals {
        var tests = 0
        var failures = 0
        var errors = 0
        var skipped = 0

        mutating func add(_ other: Totals) {
            tests += other.tests
            failures += other.failures
            errors += other.errors
            skipped += other.skipped
        }

        var attributes: String {
            " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
        }
    }

    private struct Suite {
        var totals: Totals
        var lines: [String]
    }

    // MARK: -

    private static func suite(_ scenario: ScenarioReport, in run: RunReport) -> Suite {
        var totals = Totals()
        var cases = scenario.results.flatMap { testCase($0, scenario, run, &totals) }
        if scenario.results.isEmpty { cases = notJudged(scenario, &totals) }
        let name = Markup.escape(className(scenario))
        let properties =
            [
                ("seed", "0x" + String(scenario.seed, radix: 16)), ("provider", scenario.provider),
                ("client", run.client),
                ("bundle", run.bundle), ("title", scenario.title),
            ] + run.warnings.map { ("warning", $0) }
        var lines = ["  <testsuite name=\"\(name)\"\(totals.attributes) time=\"\(seconds(scenario.elapsed))\">"]
        lines.append("    <properties>")
        lines += properties.map {
            "      <property name=\"\($0)\" value=\"\(Markup.escape($1, keepingLines: false))\"/>"
        }
        lines.append("    </properties>")
        lines += cases
        if !scenario.output.isEmpty {
            lines.append("    <system-err>\(Markup.escape(scenario.output))</system-err>")
        }
        return Suite(totals: totals, lines: lines + ["  </testsuite>"])
    }

    private static func testCase(
        _ check: CheckResult,
        _ scenario: ScenarioReport,
        _ run: RunReport,
        _ totals: inout Totals
    ) -> [String] {
        totals.tests += 1
        let opening = opening(check.id, scenario)
        let message = Markup.escape(check.sentence, keepingLines: false)
        if let baseline = check.baseline {
            totals.skipped += 1
            let until = baseline.expires.map { ", until \($0)" } ?? ""
            return filled(opening, skipped("known: \(baseline.reason)\(until)"))
        }
        switch check.verdict {
        case .pass: return [opening + "/>"]
        case .fail:
            totals.failures += 1
            return filled(opening, element("failure", check.id, message, body(check, scenario, run)))
        case .config, .harness:
            totals.errors += 1
            return filled(opening, element("error", check.verdict.rawValue, message, body(check, scenario, run)))
        case .notExercised, .skipped:
            totals.skipped += 1
            return filled(opening, skipped("\(check.verdict.rawValue): \(check.sentence)"))
        case .warn, .review:
            let text = "\(check.verdict.sign) \(check.sentence)\n\(body(check, scenario, run))"
            return filled(opening, "      <system-out>\(Markup.escape(text))</system-out>")
        }
    }

    private static func notJudged(_ scenario: ScenarioReport, _ totals: inout Totals) -> [String] {
        totals.tests += 1
        let opening = opening("scenario", scenario)
        let reason = scenario.reason ?? "no check applies"
        guard scenario.summary.isUnplayed else {
            totals.skipped += 1
            return filled(opening, skipped("\(scenario.verdict.rawValue): \(reason)"))
        }
        totals.errors += 1
        let message = Markup.escape(reason, keepingLines: false)
        return filled(opening, element("error", scenario.verdict.rawValue, message, reason))
    }

    private static func baseline(_ stale: [StaleBaseline]) -> Suite {
        let lines = stale.flatMap { entry -> [String] in
            let name = Markup.escape("\(entry.scenario ?? "*") \(entry.check)", keepingLines: false)
            let text = "expected failure in line \(entry.line) is stale: \(entry.cause.rawValue) (\(entry.reason))"
            let message = Markup.escape(text, keepingLines: false)
            return filled(
                "    <testcase classname=\"baseline\" name=\"\(name)\" time=\"0.000\"",
                element("failure", "stale", message, text)
            )
        }
        let totals = Totals(tests: stale.count, failures: stale.count)
        let head = "  <testsuite name=\"baseline\"\(totals.attributes) time=\"0.000\">"
        return Suite(totals: totals, lines: [head] + lines + ["  </testsuite>"])
    }

    // MARK: -

    private static func opening(_ name: String, _ scenario: ScenarioReport) -> String {
        let file = scenario.file.map { " file=\"\(Markup.escape($0))\" line=\"\(scenario.line)\"" } ?? ""
        return "    <testcase classname=\"\(Markup.escape(className(scenario)))\" name=\"\(Markup.escape(name))\""
            + " time=\"0.000\"\(file)"
    }

    private static func filled(_ opening: String, _ content: String) -> [String] {
        [opening + ">", content, "    </testcase>"]
    }

    private static func skipped(_ reason: String) -> String {
        "      <skipped message=\"\(Markup.escape(reason, keepingLines: false))\"/>"
    }

    private static func element(_ name: String, _ type: String, _ message: String, _ body: String) -> String {
        "      <\(name) type=\"\(Markup.escape(type))\" message=\"\(message)\">\(Markup.escape(body))</\(name)>"
    }

    /// The finding as the terminal shows it, without its first line.
    private static func body(_ check: CheckResult, _ scenario: ScenarioReport, _ run: RunReport) -> String {
        let text = FindingText(finding: RunFinding(check, in: scenario), run: run, style: .whole, trace: nil)
        return text.lines.dropFirst().drop { $0.isEmpty }.joined(separator: "\n")
    }

    /// Readers take dots for the levels of a tree.
    private static func className(_ scenario: ScenarioReport) -> String {
        scenario.id.split(separator: "/").joined(separator: ".")
    }

    /// Three decimals: some readers insist.
    private static func seconds(_ milliseconds: Int) -> String {
        let rest = String(milliseconds % 1000)
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
