import OAuthHarness

/// What the benchmark measures; each figure beside the floor of the same run where one exists.
struct Measurements {
    let isQuick: Bool
    private let clock = ContinuousClock()

    func all() throws -> [Figure] {
        [try flow()] + (try keepAlive()) + (try inMemory()) + (try scale()) + (try growth())
    }

    /// Start, authorize, token, me, stop over one fresh socket.
    private func flow() throws -> Figure {
        let rounds = isQuick ? 200 : 2000
        var ours: [Double] = []
        var theirs: [Double] = []
        for _ in 0..<rounds {
            theirs.append(clock.measure { floorFlow() }.microseconds)
            let start = clock.now
            try providerFlow()
            ours.append((clock.now - start).microseconds)
        }
        return Figure("start + authorize + token + me + stop", ours.median, "us", floor: theirs.median)
    }

    private func floorFlow() {
        let floor = Floor()
        var client = WireClient(port: floor.port)
        for request in [Requests.authorize("x"), Requests.token("x", "x", "x"), Requests.me("x")] {
            _ = client.exchange(request)
        }
        client.close()
        floor.stop()
    }

    private func providerFlow() throws {
        let provider = try MockProvider(.gitee, seed: 1)
        provider.approveAutomatically()
        var client = WireClient(port: provider.port)
        let redirect = client.exchange(Requests.authorize(provider.client.id))
        let code = Requests.value(of: "code=", in: redirect)
        let tokens = client.exchange(Requests.token(provider.client.id, provider.client.secret, code))
        let me = client.exchange(Requests.me(Requests.value(of: "access_token\":\"", in: tokens)))
        precondition(me.starts(with: Array("HTTP/1.1 200".utf8)), "the flow of the benchmark failed")
        client.close()
        provider.stop()
    }

    /// Requests a second on connections that are kept.
    private func keepAlive() throws -> [Figure] {
        var figures: [Figure] = []
        for connections in [1, 16, 256] {
            let rounds = max(1, (isQuick ? 2000 : 20_000) / connections)
            let provider = try MockProvider(.gitee, seed: 1)
            let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
            let refused = Requests.token(provider.client.id, provider.client.secret, "0000")
            for (name, request) in [("me", Requests.me(token)), ("token", refused)] {
                let floor = Floor()
                let theirs = perSecond(port: floor.port, request, connections, rounds)
                let ours = perSecond(port: provider.port, request, connections, rounds)
                floor.stop()
                figures.append(
                    Figure(
                        "keep-alive \(name), \(connections) connections",
                        ours,
                        "/s",
                        floor: theirs,
                        moreIsBetter: true
                    )
                )
            }
            provider.stop()
        }
        return figures
    }

    private func perSecond(port: UInt16, _ request: [UInt8], _ connections: Int, _ rounds: Int) -> Double {
        var clients = (0..<connections).map { _ in WireClient(port: port) }
        for index in clients.indices { _ = clients[index].exchange(request) }
        let time = clock.measure {
            for _ in 0..<rounds {
                for client in clients { client.send(request) }
                for index in clients.indices { _ = clients[index].receive() }
            }
        }
        for client in clients { client.close() }
        return Double(rounds * connections) / (time.microseconds / 1e6)
    }

    /// One request to the engine, without a socket.
    private func inMemory() throws -> [Figure] {
        let count = isQuick ? 5000 : 50_000
        let provider = try MockProvider(.gitee, seed: 1, isListening: false)
        let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
        let request = HTTPRequest(.get, "/api/v5/user?access_token=\(token)", headers: ["User-Agent": "bench"])
        let time = clock.measure { for _ in 0..<count { _ = provider.respond(to: request) } }
        return [Figure("in memory, me", time.microseconds / Double(count), "us")]
    }

    /// A thousand providers at once; ten thousand one after another.
    private func scale() throws -> [Figure] {
        try MockProvider(.gitee, seed: 1).stop()
        let before = (ProcessNumbers.residentBytes, ProcessNumbers.descriptors, ProcessNumbers.threads)
        var living: [MockProvider] = []
        let start = clock.now
        for seed in 0..<1000 { living.append(try MockProvider(.gitee, seed: UInt64(seed))) }
        let time = (clock.now - start).microseconds / 1000
        let grown = Double(ProcessNumbers.residentBytes - before.0)
        let descriptors = ProcessNumbers.descriptors - before.1
        for provider in living { provider.stop() }
        living = []
        let cycles = isQuick ? 1000 : 10_000
        let resident = ProcessNumbers.residentBytes
        for _ in 0..<cycles { try MockProvider(.gitee, seed: 1).stop() }
        return [
            Figure("1,000 live providers, start", time, "ms"),
            Figure("1,000 live providers, resident", grown / 1000, "bytes each"),
            Figure("1,000 live providers, descriptors", Double(descriptors), ""),
            Figure("\(cycles) start/stop cycles, descriptors left", Double(ProcessNumbers.descriptors - before.1), ""),
            Figure("\(cycles) start/stop cycles, threads left", Double(ProcessNumbers.threads - before.2), ""),
            Figure(
                "\(cycles) start/stop cycles, resident growth",
                Double(max(0, ProcessNumbers.residentBytes - resident)) / 1024,
                "KiB"
            ),
        ]
    }

    /// What a request costs when much has gone before.
    private func growth() throws -> [Figure] {
        let provider = try MockProvider(.gitee, seed: 1, isListening: false)
        let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
        let request = HTTPRequest(.get, "/api/v5/user?access_token=\(token)", headers: ["User-Agent": "bench"])
        func cost() -> Double {
            clock.measure { for _ in 0..<1000 { _ = provider.respond(to: request) } }.microseconds / 1000
        }
        let first = cost()
        for _ in 0..<10_000 { provider.issueToken() }
        let tokens = cost()
        for _ in 0..<20_000 { _ = provider.respond(to: request) }
        return [
            Figure("in memory, after 10,000 tokens", tokens, "us", floor: first),
            Figure("in memory, after 20,000 journal entries", cost(), "us", floor: first),
        ]
    }
}
