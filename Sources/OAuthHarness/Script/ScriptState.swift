import HTTPWire
import Loopback

/// The rules in force and how often each has matched and fired.
package struct ScriptState: Sendable {
    /// A rule in force with how often it has acted.
    package struct Line: Sendable {
        package let rule: Rule
        package fileprivate(set) var matches = 0
        package fileprivate(set) var firings = 0
        /// What chance and ranges are drawn from, for this rule alone; nil where nothing is drawn.
        fileprivate var chance: Entropy?
        /// Whether chance has let a request pass.
        fileprivate var hasSpared = false

        /// The fault of connections or heads that it has caused.
        package var shownFault: Fault? { firings > 0 ? rule.action.stages.early : nil }

        /// Draws for a request that the rule is meant for; nil where chance lets it pass.
        fileprivate mutating func draw() -> UInt64? {
            guard var chance else { return 0 }
            let (luck, length) = (chance.next(), chance.next())
            self.chance = chance
            guard let wanted = rule.condition.chance, !(luck.fraction < wanted) else { return length }
            hasSpared = true
            return nil
        }
    }

    /// A rule that is meant for a request.
    struct Meant: Sendable {
        /// Its place among the lines.
        let index: Int
        let rule: Rule
        let memory: RuleMemory
        /// What a range is drawn with.
        fileprivate let draw: UInt64

        /// How long the rule holds the answer back; nil where it is not about that.
        var delay: Duration? { rule.action.stages.delay?.value(drawnBy: draw) }
    }

    package private(set) var lines: [Line] = []
    /// What the rules remember besides how often they have acted.
    package var states = RuleStates()
    /// What every rule's own chance is made from.
    private let seed: UInt64
    /// When the rules act.
    private(set) var moments: Set<Moment> = []
    /// Another one once the places of the lines mean others.
    private(set) var generation = 0
    /// The step of a scenario that is played; 0 where none is.
    package var step = 0

    init(seed: UInt64) { self.seed = seed }

    mutating func append(_ rules: [Rule]) {
        for rule in rules { lines.append(Line(rule: rule, chance: chance(for: rule))) }
        moments.formUnion(rules.map(\.action.moment))
    }

    /// A rule draws by what it says, so that it draws the same whatever other rules there are.
    private func chance(for rule: Rule) -> Entropy? {
        guard rule.isDrawn else { return nil }
        let twins = lines.count { $0.rule == rule }
        return Entropy(seed: Entropy.seed(of: "\(seed) \(twins) \(rule.json.text())"))
    }

    /// Puts other rules in the place of those in force, which have set no state yet; the step stays.
    package mutating func replace(with rules: [Rule]) {
        (lines, moments, states) = ([], [], RuleStates())
        generation += 1
        append(rules)
    }

    /// Becomes one that nobody has seen yet, in the place of another.
    mutating func follow(_ former: ScriptState) { generation = former.generation + 1 }

    /// The rules that never fired, though no chance was against it.
    var unused: [Rule] { lines.filter { $0.firings == 0 && !$0.hasSpared }.map(\.rule) }

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
        _ parameters: FormParameters,
        request number: Int = 0
    ) -> [Meant] {
        guard moments.contains(moment) else { return [] }
        var selected: [Meant] = []
        for index in lines.indices {
            let rule = lines[index].rule
            guard rule.action.moment == moment, rule.endpoint == .any || rule.endpoint == endpoint,
                rule.condition.holds(for: request, parameters, in: step, remembering: states)
            else { continue }
            lines[index].matches += 1
            guard rule.occurrence.includes(lines[index].matches), let draw = lines[index].draw() else { continue }
            let memory = RuleMemory(
                path: rule.condition.path,
                fired: lines[index].firings + 1,
                requests: number,
                states: states
            )
            selected.append(Meant(index: index, rule: rule, memory: memory, draw: draw))
        }
        return selected
    }

    /// Counts that a rule has acted, and sets its states: to the values given, else to those that it names.
    mutating func fire(_ index: Int, setting values: [String: String]? = nil) {
        lines[index].firings += 1
        for (name, value) in values ?? lines[index].rule.newStates { states[name] = value }
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

extension Rule {
    /// Whether anything about it is left to chance.
    fileprivate var isDrawn: Bool {
        condition.chance != nil || action.stages.delay.map { $0.lowerBound < $0.upperBound } ?? false
    }
}

extension UInt64 {
    /// A number from 0, and less than 1.
    fileprivate var fraction: Double { Double(self >> 11) / Double(1 << 53 as UInt64) }
}

extension ClosedRange<Duration> {
    /// One of the milliseconds in it.
    fileprivate func value(drawnBy draw: UInt64) -> Duration {
        let span = UInt64((upperBound - lowerBound).milliseconds) + 1
        return lowerBound + .milliseconds(Int64(draw % span))
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
