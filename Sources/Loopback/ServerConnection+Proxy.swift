import HTTPWire
import SystemCalls

// What a proxy does with a request for another host.
extension ServerConnection {
    private static let established = Array("HTTP/1.1 200 Connection Established\r\n\r\n".utf8)

    /// Takes a request that the handler is not to answer; false for any other.
    func isPassedOn(_ request: HTTPRequest) -> Bool {
        guard let gateway = server.settings.gateway, tunnel == nil else { return false }
        let isTunnel = request.method == "CONNECT"
        guard let target else {
            if isTunnel { refuse(status: 400, because: "CONNECT needs a host and a port, as in CONNECT gitee.com:443") }
            return isTunnel
        }
        switch gateway.passage(target, peer) {
        case .here where isTunnel:
            output.append(Self.established)
            end(.enterTunnel)
        case .here: return false
        case .through: find(target, then: isTunnel ? nil : request)
        case .refused(let response): answer(WireReply(response: response), to: exchange)
        }
        return true
    }

    /// Looks for the way to a host.
    private func find(_ target: ProxyTarget, then request: HTTPRequest?) {
        guard server.relays.count < Relay.most else {
            return refuse(status: 503, because: "too many tunnels are open")
        }
        let dial = Dial(loop) { [weak self] outcome in self?.pass(request, over: outcome, to: target) }
        self.dial = dial
        let known = SocketAddress.all(of: target.host, port: target.port)
        guard known.isEmpty else { return dial.begin(known) }
        // A name may take its time: it is looked up on a thread of its own.
        let (loop, server, number) = (server.settings.loop, server.number, number)
        do {
            try SystemThread(stackSize: LoopThread.stackSize) {
                let found = SocketAddress.lookedUp(target.host, port: target.port)
                loop.perform { $0.servers[server]?.connections[number]?.dial?.begin(found) }
            }.detach()
        } catch {
            dial.begin([])
        }
    }

    /// Lets bytes go to and fro; a request that is no CONNECT goes first, as the host expects it from a client.
    private func pass(_ request: HTTPRequest?, over outcome: Result<Socket, SystemError>, to target: ProxyTarget) {
        dial = nil
        switch outcome {
        case .failure(let error):
            let body = Array("\(target) cannot be reached (\(error))\n".utf8)
            let headers: HTTPHeaders = ["Content-Type": "text/plain; charset=utf-8"]
            let response = HTTPResponse(status: 502, headers: headers, body: body)
            answer(WireReply(response: response), to: exchange)
        case .success(let host):
            let early = (request?.forwarded(to: target) ?? []) + parser.takeUnread()
            guard let client = handOver() else { return host.release() }
            let answer = request == nil ? Self.established : []
            server.keep(Relay(number, between: (client, answer), and: (host, early), of: server, on: loop))
        }
    }
}

extension HTTPRequest {
    /// The request as its host gets it, alone on its connection (RFC 9110 §7.6.1, RFC 9112 §3.2.1).
    fileprivate func forwarded(to target: ProxyTarget) -> [UInt8] {
        var request = inOriginForm
        for name in ["Connection", "Proxy-Connection", "Keep-Alive", "Proxy-Authorization", "Upgrade", "Host"] {
            request.headers.removeAll(name)
        }
        request.headers.append("Connection", "close")
        let host = target.port == 80 ? String("\(target)".dropLast(3)) : "\(target)"
        return request.serialized(host: host)
    }
}
