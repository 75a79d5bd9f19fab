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

    /// A thousand https providers at once, each with a client that leaves within the handshake or after an answer.
    ///
    /// They live twice before anything is counted: what is kept for reuse is there by then.
    func thousand(_ https: Secure) throws -> [Figure] {
        let number = isQuick ? 100 : 1000
        for _ in 0..<2 { try live(number, https) }
        let before = (ProcessNumbers.residentBytes, ProcessNumbers.descriptors, ProcessNumbers.threads)
        let time = try microseconds { try live(number, https) }
        let title = "\(number) https providers"
        return [
            Figure("\(title), start, a client, stop", time / 1000 / Double(number), "ms"),
            Figure("\(title), descriptors left", Double(ProcessNumbers.descriptors - before.1), ""),
            Figure("\(title), threads left", Double(ProcessNumbers.threads - before.2), ""),
            Figure("\(title), resident growth", Double(ProcessNumbers.residentBytes - before.0) / 1024, "KiB"),
        ]
    }

    private func live(_ number: Int, _ https: Secure) throws {
        var living: [MockProvider] = []
        for seed in 0..<number { living.append(try MockProvider(.gitee, seed: UInt64(seed), security: https.security)) }
        for (index, provider) in living.enumerated() {
            switch index % 3 {
            case 0:
                var client = WireClient(port: provider.port, tls: https.tls)
                _ = client.exchange(Requests.me("none"))
                client.close()
            case 1: WireClient(port: provider.port, tls: https.tls).close()
            default:
                let client = WireClient(port: provider.port)
                client.send([0x16, 0x03, 0x01])
                client.close()
            }
        }
        for provider in living { provider.stop() }
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
