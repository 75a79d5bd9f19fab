import OAuthHarness

/// TAP 14: a test point a check, with a YAML block where there is something to say.
enum TAPReport {
    static func render(_ run: RunReport) -> [UInt8] {
        var points: [[String]] = []
        for scenario in run.scenarios {
            points += scenario.results.map { point($0, scenario) }
            if scenario.results.isEmpty { points.append(notJudged(scenario)) }
        }
        points += run.stale.map(stale)
        var lines = ["TAP version 14", "1..\(points.count)"]
        for (place, point) in points.enumerated() {
            lines.append(point[0].replacing("{n}", with: String(place + 1)))
            lines += point.dropFirst()
        }
        lines += run.warnings.map { "# " + TextLayout.visible($0) }
        if run.unplayed > 0 { lines.append("# " + run.sentence) }
        if run.isInterrupted { lines.append("Bail out! stopped before the end") }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    // MARK: -

    private static func point(_ check: CheckResult, _ scenario: ScenarioReport) -> [String] {
        let name = description("\(scenario.id) \(check.id)")
        if let baseline = check.baseline {
            return ["not ok {n} - \(name) # TODO known: \(directive(baseline.reason))"] + block(check, scenario)
        }
        switch check.verdict {
        case .pass: return ["ok {n} - \(name)"]
        case .warn, .review: return ["ok {n} - \(name)"] + block(check, scenario)
        case .notExercised, .skipped:
            return ["ok {n} - \(name) # SKIP \(check.verdict.rawValue): \(directive(check.sentence))"]
        case .fail, .config, .harness: return ["not ok {n} - \(name)"] + block(check, scenario)
        }
    }

    private static func notJudged(_ scenario: ScenarioReport) -> [String] {
        let name = description(scenario.id)
        let reason = scenario.reason ?? "no check applies"
        guard scenario.summary.isUnplayed else {
            return ["ok {n} - \(name) # SKIP \(scenario.verdict.rawValue): \(directive(reason))"]
        }
        return ["not ok {n} - \(name)"]
            + yaml([("message", .string(reason)), ("severity", .string(scenario.verdict.rawValue))])
    }

    private static func stale(_ entry: StaleBaseline) -> [String] {
        ["not ok {n} - \(description("baseline \(entry.scenario ?? "*") \(entry.check)"))"]
            + yaml([
                ("message", .string("the expected failure is stale: \(entry.cause.rawValue)")),
                ("line", .integer(entry.line)),
            ])
    }

    private static func block(_ check: CheckResult, _ scenario: ScenarioReport) -> [String] {
        var members: [(String, JSON)] = [
            ("message", .string(check.sentence)), ("severity", .string(check.verdict.rawValue)),
            ("expected", .string(check.expected)), ("actual", .string(check.observed)),
            ("exchanges", .array(check.exchanges.map(JSON.integer))), ("change", .string(check.change)),
        ]
        if let file = scenario.file {
            members.insert(("at", ["file": .string(file), "line": .integer(scenario.line)]), at: 2)
        }
        return yaml(members)
    }

    /// JSON values are YAML values.
    private static func yaml(_ members: [(String, JSON)]) -> [String] {
        ["  ---"] + members.map { "  \($0): \($1.text())" } + ["  ..."]
    }

    /// A description may hold neither a bare `#` nor a line end.
    private static func description(_ text: String) -> String {
        directive(text).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
    }

    private static func directive(_ text: String) -> String { TextLayout.visible(text) }
}
