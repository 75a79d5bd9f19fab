/// Makes one report of the parts of a run.
package enum RunJoin {
    /// Why reports are no parts of one run.
    package enum Problem: Error, Hashable, Sendable {
        /// They say different things of the same member.
        case differs(member: String, values: [String])
        /// A scenario stands in two of them.
        case repeated(scenario: String)
        /// A part is not there.
        case missing(parts: [String])
    }

    /// Joins reports; one alone is a whole by itself, unless it says that it is a part.
    ///
    /// - Parameter reports: The reports, in any order.
    /// - Returns: The report of all their scenarios.
    /// - Throws: ``Problem`` where they do not belong together.
    package static func join(_ reports: [RunReport]) throws(Problem) -> RunReport {
        guard var whole = reports.first else { throw .missing(parts: []) }
        try agree("client", reports.map(\.client))
        try agree("bundle", reports.map(\.bundle))
        try agree("seed", reports.map(\.seedText))
        try complete(reports.compactMap(\.shard))
        var seen: Set<String> = []
        for scenario in reports.flatMap(\.scenarios) where !seen.insert(scenario.id).inserted {
            throw .repeated(scenario: scenario.id)
        }
        whole.scenarios = reports.flatMap(\.scenarios).sorted { $0.id < $1.id }
        whole.shard = nil
        whole.isInterrupted = reports.contains(where: \.isInterrupted)
        whole.arguments = arguments(of: whole)
        let used = Set(whole.checks.compactMap { $0.baseline?.line })
        var kept: Set<StaleReport> = []
        // An entry that passes in one part may still excuse a failure in another.
        whole.stale = reports.flatMap(\.stale).filter { stale in
            (stale.reason == StaleBaseline.Reason.expired.rawValue || !used.contains(stale.line))
                && kept.insert(stale).inserted
        }
        return whole
    }

    private static func agree(_ member: String, _ values: [String]) throws(Problem) {
        let distinct = Set(values).sorted()
        guard distinct.count <= 1 else { throw .differs(member: member, values: distinct) }
    }

    /// All parts of one division, or none at all.
    private static func complete(_ shards: [String]) throws(Problem) {
        guard !shards.isEmpty else { return }
        let parts = shards.map { $0.split(separator: "/").compactMap { Int($0) } }
        try agree("number of parts", parts.map { "\($0.last ?? 0)" })
        let count = parts[0].last ?? 0
        let missing = (1...max(1, count)).filter { number in !parts.contains { $0.first == number } }
        guard missing.isEmpty else { throw .missing(parts: missing.map { "\($0)/\(count)" }) }
    }

    /// The whole is run without `--shard`.
    private static func arguments(of report: RunReport) -> [String] {
        var rest = report.arguments[...]
        var kept: [String] = []
        while let word = rest.popFirst() {
            if word == "--shard" {
                rest = rest.dropFirst()
            } else if !word.hasPrefix("--shard=") {
                kept.append(word)
            }
        }
        return kept
    }
}

extension RunJoin.Problem: CustomStringConvertible {
    /// The fact, then the remedy.
    package var description: String {
        switch self {
        case .differs(let member, let values):
            "the reports differ in \(member): \(values.joined(separator: ", ")); join parts of one run"
        case .repeated(let scenario): "\(scenario) stands in two reports; give each part once"
        case .missing(let parts): "part \(parts.joined(separator: " and ")) is missing; give its report too"
        }
    }
}
