/// What a run shows while it goes on: on a terminal one line that changes in place, elsewhere finished lines alone.
package struct ProgressMeter: Sendable {
    private let isTerminal: Bool
    private let total: Int
    private let text: TextReport
    private var done = 0
    private var failed = 0

    package init(total: Int, isTerminal: Bool, text: TextReport) {
        self.total = total
        self.isTerminal = isTerminal
        self.text = text
    }

    /// What to write when a scenario starts.
    package func started(_ scenario: String) -> String {
        guard isTerminal else { return "" }
        let failures = failed > 0 ? ", \(failed) failed" : ""
        // One write that overtypes the old line and clears its rest does not flicker.
        return "\r" + TextLayout.trimmed(TextLayout.fit("\(done)/\(total)\(failures)  \(scenario)", 79)) + "\u{1B}[K"
    }

    /// What to write when a scenario is over: its line.
    package mutating func finished(_ scenario: ScenarioReport) -> String {
        done += 1
        if scenario.verdict == .fail { failed += 1 }
        return (isTerminal ? "\r" : "") + text.line(scenario) + (isTerminal ? "\u{1B}[K\n" : "\n")
    }

    /// What to write when the run is over: the changing line goes away.
    package func ended() -> String { isTerminal ? "\r\u{1B}[K" : "" }
}
