/// The rules in force and how often each has matched and fired.
struct ScriptState: Sendable {
    struct Line: Sendable {
        let rule: Rule
        var matches = 0
        var firings = 0
    }

    private(set) var lines: [Line] = []

    mutating func append(_ rules: [Rule]) {
        lines += rules.map { Line(rule: $0) }
    }

    mutating func removeAll() {
        lines = []
    }

    /// The rules that never fired.
    var unused: [Rule] { lines.filter { $0.firings == 0 }.map(\.rule) }

    /// Counts a request and names the lines that are meant for it, in the script's order.
    mutating func select(for transaction: Transaction) -> [Int] {
        var selected: [Int] = []
        for index in lines.indices {
            let rule = lines[index].rule
            guard rule.endpoint == .any || rule.endpoint == transaction.endpoint,
                rule.condition.holds(for: transaction)
            else { continue }
            lines[index].matches += 1
            if rule.occurrence.includes(lines[index].matches) { selected.append(index) }
        }
        return selected
    }

    mutating func fire(_ index: Int) {
        lines[index].firings += 1
    }
}

extension Rule.Occurrence {
    func includes(_ match: Int) -> Bool {
        switch self {
        case .every: true
        case .nth(let count): match == count
        case .after(let count): match > count
        case .first(let count): match <= count
        }
    }
}
