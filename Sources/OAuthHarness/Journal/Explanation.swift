/// Why the provider answered as it did.
public struct Explanation: Sendable, Hashable {
    /// The checks that ran, in order; the last one failed where there is a refusal.
    public var checks: [CheckTrace] { trail.traces }
    let trail: CheckTrail
    /// What was refused; nil where nothing was.
    public let refusal: Refusal?
    /// The script rules that acted, as sentences.
    public let rules: [String]
    /// Facts that no check states.
    public internal(set) var notes: [String]

    /// The reason in one line: what was refused and why, the rules that acted, else that all checks passed.
    public var summary: String {
        let script = rules.isEmpty ? nil : "script: " + rules.joined(separator: "; ")
        guard let refusal else { return script ?? notes.first ?? "all \(trail.count) checks passed" }
        return "\(refusal.error): \(refusal.finding)" + (script.map { "; \($0)" } ?? "")
    }
}

extension Explanation: CustomStringConvertible {
    /// The summary, then one line a check: `✓` passed, `✗` failed.
    public var description: String {
        var lines = [summary]
        lines += checks.map { check in
            check.finding.map { "  ✗ \(check.name) (\(check.source)): \($0)" } ?? "  ✓ \(check.name) (\(check.source))"
        }
        lines += rules.map { "  script \($0)" } + notes.map { "  note \($0)" }
        return lines.joined(separator: "\n")
    }
}
