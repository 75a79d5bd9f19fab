/// One thing to mend: a check that found something, with every scenario in which it did.
struct RunFinding {
    /// A result beside the scenario it came up in.
    struct Occurrence {
        let scenario: ScenarioReport
        let check: CheckResult

        /// The check that explains the result.
        ///
        /// What a scenario itself expects, such as its outcome, follows from the failed check of the same scenario that
        /// weighs most. Everything else explains itself.
        fileprivate var cause: String {
            guard check.isExpectation else { return check.id }
            return scenario.findings.first { $0.verdict == .fail && !$0.isExpectation }?.id ?? check.id
        }

        /// The scenario with the numbers of the exchanges that prove it: `gitee/sign-in (2, 4)`.
        var place: String {
            let numbers = check.exchanges.map(String.init).joined(separator: ", ")
            return numbers.isEmpty ? scenario.id : "\(scenario.id) (\(numbers))"
        }
    }

    /// Where it weighs most.
    let first: Occurrence
    /// Where else it came up.
    private(set) var others: [Occurrence] = []
    /// What the same scenarios expected otherwise: no fault of its own.
    private(set) var consequences: [Occurrence] = []

    init(_ check: CheckResult, in scenario: ScenarioReport) {
        first = Occurrence(scenario: scenario, check: check)
    }

    fileprivate init?(_ id: String, of results: [Occurrence]) {
        // A scenario may expect several things under one name.
        let occurrences = results.filter { $0.check.id == id }.grouped(\.place).map { $0.elements[0] }
            .sortedByWeight(\.check.verdict)
        guard let first = occurrences.first else { return nil }
        self.first = first
        others = Array(occurrences.dropFirst())
        consequences = results.filter { $0.check.id != id }
    }

    var check: CheckResult { first.check }
    var occurrences: [Occurrence] { [first] + others }

    /// Each check among the consequences with its scenarios.
    var explained: [(key: String, elements: [Occurrence])] { consequences.grouped(\.check.id) }
}

extension RunReport {
    /// A reason why nothing was judged.
    struct Fault: Hashable {
        let verdict: Verdict
        let reason: String
    }

    /// What was found: what weighs most first, then what keeps all else from being judged, then what a standard demands,
    /// then what came up most often.
    var causes: [RunFinding] {
        scenarios.flatMap { scenario in scenario.findings.map { RunFinding.Occurrence(scenario: scenario, check: $0) } }
            .grouped(\.cause)
            .compactMap { RunFinding($0.key, of: $0.elements) }
            .sortedByWeight(\.check.verdict) { finding in
                [
                    finding.check.isRefusedAtTheDoor ? 0 : 1, finding.check.isExpectation ? 1 : 0,
                    CheckLevel.allCases.firstIndex(of: finding.check.level) ?? 0,
                    -finding.occurrences.count,
                ]
            }
    }

    /// Why scenarios could not be judged although they should have been: each reason once, with the scenarios it stopped.
    var faults: [(key: Fault, elements: [ScenarioReport])] {
        scenarios.filter(\.summary.isUnplayed)
            .grouped { Fault(verdict: $0.verdict, reason: $0.reason ?? $0.verdict.rawValue) }
    }
}

extension Sequence {
    /// The elements by what they have in common, in order of appearance.
    func grouped<Key: Hashable>(_ key: (Element) -> Key) -> [(key: Key, elements: [Element])] {
        var groups: [(key: Key, elements: [Element])] = []
        var places: [Key: Int] = [:]
        for element in self {
            if let place = places[key(element)] {
                groups[place].elements.append(element)
            } else {
                places[key(element)] = groups.count
                groups.append((key(element), [element]))
            }
        }
        return groups
    }

    /// The elements from the verdict that weighs most to the one that weighs least; equal ones by rank, then in their order.
    func sortedByWeight(_ verdict: (Element) -> Verdict, rank: (Element) -> [Int] = { _ in [] }) -> [Element] {
        enumerated().map { place, element in
            ([Verdict.byWeight.firstIndex(of: verdict(element)) ?? 0] + rank(element) + [place], element)
        }
        .sorted { $0.0.lexicographicallyPrecedes($1.0) }
        .map(\.1)
    }
}
