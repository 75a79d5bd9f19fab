/// The reference client with one decision that is wrong, and the checks that must catch it.
package struct Mutant: Sendable {
    /// The name after `builtin:mutant/`.
    package let name: String
    /// What it does wrong, in one sentence.
    package let summary: String
    /// The checks that fail it; the first is its own.
    package fileprivate(set) var fails: [String] = []
    private var change: @Sendable (inout ClientPolicy) -> Void = { _ in }

    init(_ name: String, _ summary: String) {
        self.name = name
        self.summary = summary
    }

    /// The mutant with decisions that it replaces.
    func with(_ change: @escaping @Sendable (inout ClientPolicy) -> Void) -> Mutant {
        var mutant = self
        mutant.change = change
        return mutant
    }

    /// The correct client's decisions, but for those that it changes.
    var policy: ClientPolicy {
        var policy = ClientPolicy()
        change(&policy)
        return policy
    }

    /// The mutant of a name.
    package static func named(_ name: String) -> Mutant? {
        all.first { $0.name == name }
    }
}

extension Mutant {
    /// Every mutant, family by family.
    package static let all: [Mutant] = [
        authorizationRequest, callback, tokenRequest, tokenResponse, refresh, resource, transport, secretsHygiene,
        revocation, device,
    ].flatMap { $0 }

    /// Heads the mutants that fail these checks.
    static func fails(_ checks: String...) -> [String] { checks }

    /// Ends a step as an error in the client's own code does.
    static func crash<Result>(_ reason: String) throws -> Result {
        throw ClientFailure("crash", reason)
    }
}

/// A list of mutants, each below the checks that it fails.
@resultBuilder enum MutantList {
    /// A line of it.
    enum Line {
        case fails([String])
        case mutant(Mutant)
    }

    static func buildExpression(_ checks: [String]) -> Line { .fails(checks) }
    static func buildExpression(_ mutant: Mutant) -> Line { .mutant(mutant) }

    static func buildBlock(_ lines: Line...) -> [Mutant] {
        var checks: [String] = []
        return lines.compactMap { line in
            switch line {
            case .fails(let next):
                checks = next
                return nil
            case .mutant(var mutant):
                mutant.fails = checks
                return mutant
            }
        }
    }
}
