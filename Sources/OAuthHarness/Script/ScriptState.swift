import HTTPWire
import Loopback

/// The rules in force and how often each has matched and fired.
package struct ScriptState: Sendable {
    /// A rule in force with how often it has acted.
    package struct Line: Sendable {
        package let rule: Rule
        package fileprivate(set) var matches = 0
        package fileprivate(set) var firings = 0

        /// The fault of connections or heads that it has caused.
        package var shownFault: Fault? { firings > 0 ? rule.action.stages.early : nil }
    }

    package private(set) var lines: [Line] = []
    /// When the rules act.
    private(set) var moments: Set<Moment> = []
    /// Another one once the places of the lines mean others.
    private(set) var generation = 0
    /// The step of a scenario that is played; 0 where none is.
    package var step = 0

    mutating func append(_ rules: [Rule]) {
        lines += rules.map { Line(rule: $0) }
        moments.formUnion(rules.map(\.action.moment))
    }

    /// Puts other rules in the place of those in force; the step stays.
    package mutating func replace(with rules: [Rule]) {
        (lines, moments) = ([], [])
        generation += 1
        append(rules)
    }

    /// Becomes one that nobody has seen yet, in the place of another.
    mutating func follow(_ former: ScriptState) { generation = former.generation + 1 }

    /// The rules that never fired.
    var unused: [Rule] { lines.filter { $0.firings == 0 }.map(\.rule) }

    /// The moment at which rules are asked for; a rule is counted at one of them only.
    enum Moment {
        /// A connection is secured.
        case handshake
        /// A connection arrives.
        case connection
        /// The head of a request arrives.
        case head
        /// The whole request has arrived and takes no effect yet.
        case gate
        /// The request is answered.
        case answer
    }

    /// Counts a request and names the lines that are meant for it, in the script's order.
    mutating func select(
        at moment: Moment,
        _ request: HTTPRequest,
        to endpoint: Endpoint,
        _ parameters: FormParameters
    ) -> [Int] {
        guard moments.contains(moment) else { return [] }
        var selected: [Int] = []
        for index in lines.indices {
            let rule = lines[index].rule
            guard rule.action.moment == moment, rule.endpoint == .any || rule.endpoint == endpoint,
                rule.condition.holds(for: request, parameters, in: step)
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

extension Action {
    var moment: ScriptState.Moment {
        switch stages.early?.phase {
        case .handshake?: return .handshake
        case .accept?: return .connection
        case .request?, .response?, .after?: return .head
        case nil: break
        }
        return stages.gate == nil ? .answer : .gate
    }
}
