import HTTPWire
import OAuthConformance
import SystemCalls

/// Plays scenarios with as many clients at once as the command line asks for.
struct RunLoop: Sendable {
    let scenarios: [Scenario]
    let options: RunOptions
    let client: ClientChoice
    let progress: RunProgress

    private struct State: Sendable {
        private var results: [(place: Int, result: ScenarioResult)] = []
        private var next = 0
        private var isOver = false
        var sorted: [ScenarioResult] { results.sorted { $0.place < $1.place }.map(\.result) }

        mutating func take(of count: Int) -> Int? {
            guard !isOver, next < count else { return nil }
            defer { next += 1 }
            return next
        }

        mutating func add(_ result: ScenarioResult, at place: Int, failsFast: Bool) {
            results.append((place, result))
            if failsFast, result.results.contains(where: \.isFailure) { isOver = true }
        }
    }

    /// Gives the results in the order of the scenarios; fewer where the run was stopped.
    func run() async -> [ScenarioResult] {
        let state = Locked(State())
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<min(client.jobs, max(1, scenarios.count)) {
                group.addTask { await work(state) }
            }
        }
        return state.withLock(\.sorted)
    }

    private func work(_ state: Locked<State>) async {
        let driver = await client.make()
        await withTaskCancellationHandler {
            let runner = ScenarioRunner(options)
            while let place = state.withLock({ $0.take(of: scenarios.count) }), !Task.isCancelled {
                progress.started(scenarios[place])
                let scenario = scenarios[place]
                let isHopeless = state.withLock { $0.sorted.isHopeless(for: scenario) }
                let begin = ContinuousClock.now
                var result = isHopeless ? runner.unplayed(scenario) : await runner.run(scenario, with: driver)
                result.summary.elapsed = Int((ContinuousClock.now - begin) / .milliseconds(1))
                guard !Task.isCancelled else { break }
                // A client that cannot be operated is told a few times, not once a scenario.
                if !isHopeless { progress.finished(result, at: place) }
                state.withLock { $0.add(result, at: place, failsFast: options.failsFast) }
            }
            await driver.stop()
        } onCancel: {
            // A client that answers nothing would hold the end of the run back.
            Task { await driver.stop() }
        }
    }
}
