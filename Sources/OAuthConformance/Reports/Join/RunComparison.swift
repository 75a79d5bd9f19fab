import OAuthHarness

/// What differs between two runs: verdicts check by check, requests scenario by scenario.
package struct RunComparison: Hashable, Sendable {
    /// A check whose verdict is another one now.
    package struct Change: Hashable, Sendable {
        package let check: String
        package let scenario: String
        /// Nil where the check is new.
        package let before: Verdict?
        /// Nil where the check is gone.
        package let after: Verdict?
        /// What the later run says of it; what the earlier one said where it is gone.
        package let sentence: String

        /// Whether a check fails that did not fail before.
        package var isRegression: Bool { after == .fail && before != .fail }
        package var isFix: Bool { before == .fail && after == .pass }
    }

    /// The client's requests of one scenario, those that differ with those that are alike between them.
    package struct Requests: Hashable, Sendable {
        package let scenario: String
        package let lines: [LineDifference]
    }

    package let changes: [Change]
    package let requests: [Requests]
    package let before: RunReport
    package let after: RunReport

    /// Compares two runs; scenarios are matched by identifier.
    package init(before: RunReport, after: RunReport) {
        self.before = before
        self.after = after
        changes = Self.changes(before, after)
        requests = after.scenarios.compactMap { scenario in
            guard let old = before.scenarios.first(where: { $0.id == scenario.id }) else { return nil }
            let lines = LineDifference.between(Self.requests(old), Self.requests(scenario))
            return lines.allSatisfy { $0.side == .both } ? nil : Requests(scenario: scenario.id, lines: lines)
        }
    }

    /// Whether any check fails that did not fail before.
    package var hasRegression: Bool { changes.contains(where: \.isRegression) }

    private struct Key: Hashable {
        let scenario: String
        let check: String
        /// A scenario may state several expectations under one name.
        let place: Int
    }

    private static func checks(_ run: RunReport) -> [(key: Key, check: CheckResult)] {
        run.scenarios.flatMap { scenario in
            var counts: [String: Int] = [:]
            return scenario.results.map { check in
                counts[check.id, default: 0] += 1
                return (Key(scenario: scenario.id, check: check.id, place: counts[check.id, default: 0]), check)
            }
        }
    }

    private static func changes(_ before: RunReport, _ after: RunReport) -> [Change] {
        let old = checks(before)
        let new = checks(after)
        let oldByKey = Dictionary(old.map { ($0.key, $0.check) }) { first, _ in first }
        let newKeys = Set(new.map(\.key))
        let changed = new.compactMap { key, check -> Change? in
            let earlier = oldByKey[key]
            guard earlier?.verdict != check.verdict else { return nil }
            return Change(
                check: key.check,
                scenario: key.scenario,
                before: earlier?.verdict,
                after: check.verdict,
                sentence: check.sentence
            )
        }
        let gone = old.filter { !newKeys.contains($0.key) }.map { key, check in
            Change(
                check: key.check,
                scenario: key.scenario,
                before: check.verdict,
                after: nil,
                sentence: check.sentence
            )
        }
        return changed + gone
    }

    /// The client's requests as lines: secrets by name and no ports, so that two runs can be compared.
    private static func requests(_ scenario: ScenarioReport) -> [String] {
        scenario.exchanges.filter { $0.party == .client }.map { exchange in
            let row = Timeline.row(exchange)
            let body =
                exchange.request.body.isBase64 || exchange.request.body.text.isEmpty
                ? "" : " " + exchange.request.body.text
            let authorization =
                exchange.request.headers.first { $0.name.lowercased() == "authorization" }
                .map { " [\($0.value)]" } ?? ""
            let text = "\(exchange.request.method) \(exchange.request.target)\(authorization)\(body) → \(row.result)"
            return TextLayout.visible(text)
        }
    }
}
