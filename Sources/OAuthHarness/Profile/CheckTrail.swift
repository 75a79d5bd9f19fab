/// The checks that a request went through, as stretches of the lists they stand in: nothing is written down until asked.
struct CheckTrail: Sendable {
    private struct Stretch: Sendable {
        let list: [Check]
        let count: Int
    }

    // In front of all endpoints, of the endpoint, of the grant. Three places, not an array: every exchange keeps a trail.
    private var first: Stretch?
    private var second: Stretch?
    private var third: Stretch?
    private var stretches: [Stretch] { [first, second, third].compactMap { $0 } }
    /// What the last check found; nil where it passed.
    private var finding: Finding?
    /// A check that stands in no list.
    private var last: CheckTrace?

    /// Notes that the first checks of a list ran, and what the last of these found.
    mutating func append(first count: Int, of list: [Check], finding: Finding?) {
        self.finding = finding
        guard count > 0 else { return }
        let stretch = Stretch(list: list, count: count)
        if first == nil {
            first = stretch
        } else if second == nil {
            second = stretch
        } else {
            third = stretch
        }
    }

    /// Notes a check that stands in no list.
    mutating func append(_ trace: CheckTrace) {
        last = trace
    }

    /// How many checks ran.
    var count: Int { stretches.reduce(last == nil ? 0 : 1) { $0 + $1.count } }

    /// The checks in order.
    var traces: [CheckTrace] {
        var traces: [CheckTrace] = []
        traces.reserveCapacity(count)
        for stretch in stretches {
            for check in stretch.list[..<stretch.count] {
                traces.append(CheckTrace(name: check.name, source: check.source, finding: nil))
            }
        }
        if let finding, let failed = traces.popLast() {
            traces.append(CheckTrace(name: failed.name, source: failed.source, finding: finding))
        }
        if let last { traces.append(last) }
        return traces
    }
}

extension CheckTrail: Hashable {
    static func == (left: CheckTrail, right: CheckTrail) -> Bool { left.traces == right.traces }

    func hash(into hasher: inout Hasher) { hasher.combine(traces) }
}
