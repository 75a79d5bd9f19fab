import OAuthHarness

extension Measurements {
    /// Requests a second on connections that are kept, the same again and varied; over https where it is given.
    func keepAlive(_ https: Secure? = nil) throws -> [Figure] {
        var figures: [Figure] = []
        let peer = https == nil ? peer : securePeer
        for connections in [1, 16, 256] {
            let provider = try MockProvider(.gitee, seed: 1, security: https?.security ?? .none)
            let me = Requests.tokens(of: provider).map(Requests.me)
            let token = Requests.codes.map { Requests.token(provider.client.id, provider.client.secret, $0) }
            let kinds = [
                ("me, the same", [me[0]]), ("me, varied", me),
                ("token, the same", [token[0]]), ("token, varied", token),
            ]
            for (name, requests) in kinds {
                let floor = Floor(tls: https?.tls)
                let ports = [floor.port, provider.port] + (peer.map { [$0] } ?? [])
                let speeds = perSecond(ports, https?.tls, requests, connections)
                floor.stop()
                let title = "\(https == nil ? "" : "https ")keep-alive \(name), \(connections) connections"
                figures.append(Figure(title, speeds[1], "/s", floor: speeds[0], moreIsBetter: true))
                guard speeds.count > 2 else { continue }
                figures.append(Figure("\(title), peer", speeds[2], "/s", floor: speeds[0], moreIsBetter: true))
            }
            provider.stop()
        }
        return figures
    }

    /// The speed of each server, the median of short stretches that take turns, forth and back: who comes after one that
    /// left the other core asleep begins slower, and each shall do so as often.
    private func perSecond(
        _ ports: [UInt16],
        _ tls: BareTLS?,
        _ requests: [[UInt8]],
        _ connections: Int
    ) -> [Double] {
        var clients = ports.map { port in (0..<connections).map { _ in WireClient(port: port, tls: tls) } }
        let rounds = max(1, 320 / connections)
        var speeds = ports.map { _ in [Double]() }
        for round in 0..<(isQuick ? 10 : 80) {
            for place in ports.indices {
                let server = round.isMultiple(of: 2) ? place : ports.count - 1 - place
                let time = microseconds {
                    for turn in 0..<rounds {
                        for (index, client) in clients[server].enumerated() {
                            client.send(requests[(turn * connections + index) % requests.count])
                        }
                        for index in clients[server].indices { _ = clients[server][index].receive() }
                    }
                }
                speeds[server].append(Double(rounds * connections) / (time / 1e6))
            }
        }
        for client in clients.joined() { client.close() }
        return speeds.map(\.median)
    }
}
