import HTTPWire
import OAuthConformance
import SystemCalls

/// What a run shows while it goes on: a line a scenario, in the order of the scenarios however many run at once.
struct RunProgress: Sendable {
    private struct State: Sendable {
        var meter: ProgressMeter
        var waiting: [Int: ScenarioReport] = [:]
        var next = 0
    }

    private let state: Locked<State>
    private let isSilent: Bool

    init(count: Int, text: TextReport, isSilent: Bool) {
        let meter = ProgressMeter(total: count, isTerminal: Output.standard.isTerminal, text: text)
        state = Locked(State(meter: meter))
        self.isSilent = isSilent
    }

    func started(_ scenario: Scenario) {
        guard !isSilent else { return }
        state.withLock { Output.standard.write($0.meter.started(scenario.id)) }
    }

    func finished(_ result: ScenarioResult, at place: Int) {
        guard !isSilent else { return }
        let report = ScenarioReport(result, showsExchanges: false)
        state.withLock { state in
            state.waiting[place] = report
            while let report = state.waiting.removeValue(forKey: state.next) {
                Output.standard.write(state.meter.finished(report))
                state.next += 1
            }
        }
    }

    /// Shows what is left where a scenario before it never ended, and clears the line that changes.
    func end() {
        guard !isSilent else { return }
        state.withLock { state in
            for (_, report) in state.waiting.sorted(by: { $0.key < $1.key }) {
                Output.standard.write(state.meter.finished(report))
            }
            Output.standard.write(state.meter.ended())
        }
    }
}
