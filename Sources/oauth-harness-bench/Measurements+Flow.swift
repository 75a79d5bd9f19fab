import OAuthHarness

extension Measurements {
    /// Start, authorize, token, me, stop over one fresh socket; over https with that much of a handshake.
    func flow(_ https: Secure? = nil) throws -> Figure {
        var ours: [Double] = []
        var theirs: [Double] = []
        for _ in 0..<(isQuick ? 200 : 2000) {
            theirs.append(microseconds { floorFlow(https) })
            ours.append(try microseconds { try providerFlow(https) })
        }
        let title = "start + authorize + token + me + stop"
        return Figure("\(https == nil ? "" : "https ")\(title)", ours.median, "us", floor: theirs.median)
    }

    private func floorFlow(_ https: Secure?) {
        let floor = Floor(tls: https?.tls)
        flow(port: floor.port, https?.tls, "x", "x")
        floor.stop()
    }

    private func providerFlow(_ https: Secure? = nil) throws {
        let provider = try MockProvider(.gitee, seed: 1, security: https?.security ?? .none)
        provider.approveAutomatically()
        flow(port: provider.port, https?.tls, provider.client.id, provider.client.secret)
        provider.stop()
    }

    /// What a client does; the same with both.
    private func flow(port: UInt16, _ tls: BareTLS?, _ id: String, _ secret: String) {
        var client = WireClient(port: port, tls: tls)
        let redirect = client.exchange(Requests.authorize(id))
        let code = Requests.value(of: "code=", in: redirect)
        let tokens = client.exchange(Requests.token(id, secret, code))
        let me = client.exchange(Requests.me(Requests.value(of: "access_token\":\"", in: tokens)))
        precondition(me.starts(with: Array("HTTP/1.1 200".utf8)), "the flow of the benchmark failed")
        client.close()
    }

    /// The same flow while a thousand connections to another provider say nothing; the floor is the flow without them.
    func silence() throws -> Figure {
        let crowded = try MockProvider(.gitee, seed: 2)
        defer { crowded.stop() }
        var alone: [Double] = []
        var together: [Double] = []
        for _ in 0..<(isQuick ? 4 : 20) {
            for _ in 0..<50 { alone.append(try microseconds { try providerFlow() }) }
            let silent = (0..<1000).map { _ in WireClient(port: crowded.port) }
            // Those that have just come are still looked at often.
            for _ in 0..<20 { try providerFlow() }
            for _ in 0..<50 { together.append(try microseconds { try providerFlow() }) }
            for client in silent { client.close() }
            for _ in 0..<20 { try providerFlow() }
        }
        return Figure("flow beside 1,000 silent connections", together.median, "us", floor: alone.median)
    }
}
