import OAuthConformance
import OAuthHarness

extension Measurements {
    /// A thousand providers at once; ten thousand one after another.
    ///
    /// Measured first, before memory is there to reuse.
    func scale() throws -> [Figure] {
        try MockProvider(.gitee, seed: 1).stop()
        let before = (ProcessNumbers.residentBytes, ProcessNumbers.descriptors, ProcessNumbers.threads)
        var living: [MockProvider] = []
        living.reserveCapacity(1000)
        let time = try microseconds {
            for seed in 0..<1000 { living.append(try MockProvider(.gitee, seed: UInt64(seed))) }
        }
        let grown = ProcessNumbers.residentBytes - before.0
        let descriptors = ProcessNumbers.descriptors - before.1
        for provider in living { provider.stop() }
        living = []
        let cycles = isQuick ? 1000 : 10_000
        for _ in 0..<cycles { try MockProvider(.gitee, seed: 1).stop() }
        let resident = ProcessNumbers.residentBytes
        for _ in 0..<cycles { try MockProvider(.gitee, seed: 1).stop() }
        let title = "\(cycles) start/stop cycles"
        return [
            Figure("1,000 live providers, start", time / 1000, "ms"),
            Figure("1,000 live providers, resident", Double(grown) / 1_048_576, "MiB"),
            Figure("1,000 live providers, descriptors", Double(descriptors), ""),
            Figure("\(title), descriptors left", Double(ProcessNumbers.descriptors - before.1), ""),
            Figure("\(title), threads left", Double(ProcessNumbers.threads - before.2), ""),
            Figure("\(title), resident growth", Double(ProcessNumbers.residentBytes - resident) / 1024, "KiB"),
        ]
    }

    /// The bundled scenarios with the reference client.
    func scenarios() async throws -> Figure {
        var scenarios = try ScenarioLibrary.bundled()
        if isQuick { scenarios = ScenarioLibrary.bundle("smoke", of: scenarios) ?? scenarios }
        let start = clock.now
        let results = await ScenarioRunner().run(scenarios, with: ReferenceClient())
        let seconds = (clock.now - start).microseconds / 1e6
        return Figure("scenarios, \(results.count) run", Double(results.count) / seconds, "/s")
    }
}
