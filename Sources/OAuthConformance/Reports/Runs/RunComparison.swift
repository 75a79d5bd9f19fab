/// What has changed from one run to another, check by check and request by request.
package struct RunComparison: Hashable, Sendable {
    /// A check whose verdict is another one.
    package struct Change: Hashable, Sendable {
        package let scenario: String
        package let check: String
        /// Nil where the run did not judge it.
        package let before: Verdict?
        package let after: Verdict?
        /// The sentence of the later run, else of the earlier one.
        package let reason: String

        /// Whether a client got worse: it fails now and did not before.
        package var isRegression: Bool { after == .fail && before != .fail }
    }

    /// A scenario in which the client sends other requests.
    package struct Traffic: Hashable, Sendable {
        package let scenario: String
        /// The requests of both runs as lines of a difference: ` ` in both, `-` before only, `+` after only.
        package let lines: [String]
    }

    package let changes: [Change]
    package let traffic: [Traffic]

    /// Compares two runs by scenario and check.
    ///
    /// - Parameters:
    ///   - before: The earlier run.
    ///   - after: The later run.
    package init(_ before: RunReport, _ after: RunReport) {
        let old = Self.verdicts(before)
        let new = Self.verdicts(after)
        changes = Set(old.keys).union(new.keys).sorted { ($0.scenario, $0.check) < ($1.scenario, $1.check) }
            .compactMap { key in
                guard old[key]?.verdict != new[key]?.verdict else { return nil }
                return Change(
                    scenario: key.scenario,
                    check: key.check,
                    before: old[key]?.verdict,
                    after: new[key]?.verdict,
                    reason: new[key]?.reason ?? old[key]?.reason ?? ""
                )
            }
        let earlier = Dictionary(before.scenarios.map { ($0.id, $0) }) { first, _ in first }
        traffic = after.scenarios.compactMap { scenario in
            guard let other = earlier[scenario.id] else { return nil }
            let lines = Self.difference(Self.requests(other), Self.requests(scenario))
            return lines.allSatisfy { $0.hasPrefix(" ") } ? nil : Traffic(scenario: scenario.id, lines: lines)
        }
    }

    /// Whether anything got worse.
    package var hasRegressions: Bool { changes.contains(where: \.isRegression) }

    private struct Key: Hashable {
        let scenario: String
        let check: String
    }

    /// The worst verdict of each check in each scenario; a scenario that was not judged counts by itself.
    private static func verdicts(_ run: RunReport) -> [Key: (verdict: Verdict, reason: String)] {
        var found: [Key: (verdict: Verdict, reason: String)] = [:]
        for scenario in run.scenarios {
            if scenario.checks.isEmpty {
                found[Key(scenario: scenario.id, check: "(scenario)")] = (scenario.verdict, scenario.reason ?? "")
            }
            for check in scenario.checks {
                let key = Key(scenario: scenario.id, check: check.id)
                let other = found[key]
                let worst = Verdict.worst(of: [check.verdict] + (other.map { [$0.verdict] } ?? []))
                if worst == check.verdict { found[key] = (check.verdict, check.reason) }
            }
        }
        return found
    }

    /// What the client sent, without what differs from run to run.
    private static func requests(_ scenario: ScenarioReport) -> [String] {
        scenario.exchanges.filter { $0.party == "client" }.map { exchange in
            let path = exchange.target.prefix { $0 != "?" }
            let grant = exchange.grant.map { " \($0)" } ?? ""
            return "\(exchange.method) \(path)\(grant)  \(exchange.status)\(exchange.error.map { " \($0)" } ?? "")"
        }
    }

    /// The lines of both, in order, by the standard library's own difference.
    private static func difference(_ before: [String], _ after: [String]) -> [String] {
        let steps = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for step in steps {
            switch step {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [String] = []
        var old = 0
        var new = 0
        while old < before.count || new < after.count {
            if removed.contains(old) {
                lines.append("- \(before[old])")
                old += 1
            } else if inserted.contains(new) {
                lines.append("+ \(after[new])")
                new += 1
            } else {
                lines.append("  \(after[new])")
                old += 1
                new += 1
            }
        }
        return lines
    }
}

extension RunComparison: CustomStringConvertible {
    /// A line a change, what got worse first, then the requests that differ, then a summary.
    package var description: String {
        let order = changes.filter(\.isRegression) + changes.filter { !$0.isRegression }
        let width = order.map { $0.check.count + $0.scenario.count }.max() ?? 0
        var lines = order.map { change in
            let verdicts = "\(Self.sign(change.before)) -> \(Self.sign(change.after))"
            let place = "\(change.check)  \(change.scenario)"
            let padding = String(repeating: " ", count: max(0, width + 2 - place.count + 2))
            return Self.padded(verdicts, 16) + place + padding + change.reason
        }
        for item in traffic { lines += ["", "requests of \(item.scenario)"] + item.lines.map { "  \($0)" } }
        if !lines.isEmpty { lines.append("") }
        let worse = changes.filter(\.isRegression).count
        lines.append(
            "\(changes.count) verdict\(changes.count == 1 ? "" : "s") changed, \(worse) for the worse; "
                + "requests differ in \(traffic.count) scenario\(traffic.count == 1 ? "" : "s")"
        )
        return lines.map { $0 + "\n" }.joined()
    }

    private static func sign(_ verdict: Verdict?) -> String { verdict?.sign ?? "none" }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
