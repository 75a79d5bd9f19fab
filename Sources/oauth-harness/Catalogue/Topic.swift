import OAuthConformance

/// One thing that `list` names and `explain` describes.
struct Topic: Sendable {
    /// The kinds, in the order of help.
    enum Kind: String, Sendable, CaseIterable {
        case provider, knob, action, fault, condition, value, scenario, step, check, mutant, capability, outcome, word

        /// The word of `list`.
        var plural: String { self == .capability ? "capabilities" : rawValue + "s" }
    }

    let kind: Kind
    let name: String
    /// One line for `list`.
    let summary: String
    /// What `explain` prints below the name, a line each.
    let body: @Sendable () -> [String]

    /// Every topic of a kind, in the order of its list.
    static func all(_ kind: Kind) -> [Topic] {
        switch kind {
        case .provider: providers
        case .knob: knobs
        case .action: actions
        case .fault: faults
        case .condition: conditions
        case .value: values
        case .scenario: scenarios
        case .step: steps
        case .check: checks
        case .mutant: mutants
        case .capability: capabilities
        case .outcome: outcomes
        case .word: words
        }
    }

    /// The topics of a kind that have a name; scenarios of other names are not read.
    static func all(_ kind: Kind, named name: String) -> [Topic] {
        guard kind == .scenario else { return all(kind).filter { $0.name == name } }
        return ((try? ScenarioLibrary.bundled { $1 == name }) ?? []).map(Topic.init)
    }

    static var everything: [Topic] { Kind.allCases.flatMap { all($0) } }

    /// The topic as `explain` prints it.
    var text: String {
        var lines = ["\(name)  (\(kind.rawValue))", ""]
        lines += HelpText.wrap(summary, at: HelpText.width)
        let body = body()
        if !body.isEmpty { lines += [""] + body }
        return lines.joined(separator: "\n") + "\n"
    }
}
