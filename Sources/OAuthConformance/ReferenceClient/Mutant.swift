/// The reference client with one flaw, and the checks that must catch it.
package struct Mutant: Sendable, Hashable {
    /// The one thing that is wrong with it.
    package let flaw: Flaw
    /// What it does wrong, in one sentence.
    package let summary: String
    /// The checks that fail it; the first is its own.
    package let fails: [String]

    init(_ flaw: Flaw, _ summary: String, _ fails: [String]) {
        self.flaw = flaw
        self.summary = summary
        self.fails = fails
    }

    /// The name after `builtin:mutant/`.
    package var name: String { flaw.rawValue }

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
}
