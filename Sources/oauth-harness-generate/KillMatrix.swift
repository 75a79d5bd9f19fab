import OAuthConformance

/// Which mutant fails which check, as a table that people read.
enum KillMatrix {
    /// The table in Markdown: one row a check, the mutants that fail it; bold for those that fail nothing else.
    static func render() -> String {
        var lines = [
            "# Kill matrix",
            "",
            "Each check with the mutants that fail it in the scenarios that list it. A mutant in bold fails this check there",
            "and no other; elsewhere it may fail outcomes too, where a provider refuses what it sends.",
            "`swift test --filter KillMatrixTests` plays every mutant and proves the table.",
            "",
            "| Check | Level | Mutants |",
            "|---|---|---|",
        ]
        for check in CheckRegistry.all {
            let mutants = Mutant.all.filter { $0.fails.contains(check.id) }.map { mutant in
                mutant.fails.count == 1 ? "**`\(mutant.name)`**" : "`\(mutant.name)`"
            }
            let star = check.isStarred ? " ★" : ""
            lines.append("| `\(check.id)`\(star) | \(check.level.rawValue) | \(mutants.joined(separator: ", ")) |")
        }
        lines += ["", "\(CheckRegistry.all.count) checks, \(Mutant.all.count) mutants."]
        return lines.joined(separator: "\n") + "\n"
    }
}
