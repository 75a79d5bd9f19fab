import HTTPWire
import Loopback
import SystemCalls
import TLS
import Testing

@Suite("A server that is a proxy")
struct ProxyTests {
    /// Answers for `played.test` with what it was asked and by whom; passes loopback on; refuses the others.
    private static func makeProxy(faultPlan: LoopbackServer.FaultPlan? = nil) throws -> LoopbackServer {
        let gateway = ProxyGateway(authority: try CertificateAuthority()) { target, _ in
            if target.host == "played.test" { return .here }
            return target.isLoopback ? .through : .refused(HTTPResponse(status: 502, body: Array("nobody".utf8)))
        }
        return try LoopbackServer(alsoAt: "::1", faultPlan: faultPlan, gateway: gateway) { request, peer, responder in
            let target = peer.target.map { "\($0)" } ?? "itself"
            responder.send(
                WireReply(
                    response: HTTPResponse(status: 200, body: Array("\(target) ".utf8) + echo(request, peer).body)
                )
            )
        }
    }

    private static func connect(_ host: String) -> String { "CONNECT \(host) HTTP/1.1\r\nHost: \(host)\r\n\r\n" }

    @Test("a request says by its target whom it is for, else by its Host")
    func targets() throws {
        let proxy = try Self.makeProxy()
        let raw = try RawConnection(port: proxy.port)
        for (request, answer) in [
            (
                "GET http://Played.test/a?b HTTP/1.1\r\nHost: x\r\n\r\n",
                "played.test:80 1.1 GET http://Played.test/a?b "
            ),
            ("GET http://played.test:81 HTTP/1.1\r\nHost: x\r\n\r\n", "played.test:81 1.2 GET http://played.test:81 "),
            ("GET https://played.test/ HTTP/1.1\r\nHost: x\r\n\r\n", "played.test:443 1.3 GET https://played.test/ "),
            ("GET /a HTTP/1.1\r\nHost: played.test.\r\n\r\n", "played.test:80 1.4 GET /a "),
            ("GET /a HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", "itself 1.5 GET /a "),
            ("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n", "itself 1.6 GET /a "),
            ("GET /a HTTP/1.1\r\nHost: elsewhere.test\r\n\r\n", "nobody"),
            ("GET http://elsewhere.test/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "nobody"),
        ] {
            try raw.send(request)
            #expect(try raw.readResponse()?.text == answer)
        }
    }

    @Test("within a tunnel the connection begins anew, also where its first bytes came with CONNECT")
    func tunnel() throws {
        let proxy = try Self.makeProxy()
        for isEarly in [false, true] {
            let raw = try RawConnection(port: proxy.port)
            let requests = get("/one") + "GET http://elsewhere.test/ HTTP/1.1\r\nHost: elsewhere.test\r\n\r\n"
            try raw.send(Self.connect("played.test:443") + (isEarly ? requests : ""))
            #expect(try raw.readResponse(answering: .head)?.status == 200)
            if !isEarly { try raw.send(requests) }
            #expect(try raw.readResponse()?.text.contains("played.test:443 ") == true)
            let second = try raw.readResponse()?.text
            #expect(second?.hasPrefix("played.test:443 ") == true && second?.contains(".2 GET") == true)
        }
    }

    @Test("a host that nobody plays gets what the gateway says, and one that is none 400")
    func refused() throws {
        let proxy = try Self.makeProxy()
        let raw = try RawConnection(port: proxy.port)
        try raw.send(Self.connect("elsewhere.test:443"))
        #expect(try raw.readResponse()?.status == 502)
        try raw.send(Self.connect("elsewhere.test:99999"))
        #expect(try raw.readResponse()?.status == 400)
    }

    @Test("bytes for a loopback host go to and fro, and each end of them too")
    func relay() throws {
        let proxy = try Self.makeProxy()
        let echoes = try makeEchoServer()
        let raw = try RawConnection(port: proxy.port)
        try raw.send(Self.connect("127.0.0.1:\(echoes.port)") + get("/early"))
        #expect(try raw.readResponse(answering: .head)?.status == 200)
        #expect(try raw.readResponse()?.text == "1.1 GET /early ")
        try raw.send(get("/late"))
        #expect(try raw.readResponse()?.text == "1.2 GET /late ")
        raw.halfClose()
        #expect(raw.read().ending == .closed)
    }

    @Test("a plain request for a loopback host is passed on as a client sends it, alone on its connection")
    func forwarded() throws {
        let proxy = try Self.makeProxy()
        let seen = Collected<HTTPRequest>()
        let host = try LoopbackServer { request, _, responder in
            seen.append(request)
            responder.send(WireReply(response: HTTPResponse(status: 201, body: request.body)))
        }
        let raw = try RawConnection(port: proxy.port)
        let fields =
            "Proxy-Authorization: Basic eA==\r\nProxy-Connection: keep-alive\r\nX-Kept: 1\r\nContent-Length: 4\r\n"
        try raw.send("POST http://localhost:\(host.port)/a?b HTTP/1.1\r\nHost: other\r\n\(fields)\r\nbody")
        #expect(try raw.readResponse()?.text == "body")
        #expect(raw.read().ending == .closed)
        let request = try #require(seen.all.first)
        #expect(String(decoding: request.target, as: UTF8.self) == "/a?b")
        #expect(request.headers["Host"] == "localhost:\(host.port)")
        #expect(request.headers["Connection"] == "close" && request.headers["X-Kept"] == "1")
        #expect(request.headers.fields.allSatisfy { !$0.name.hasPrefix("Proxy-") })
    }

    @Test("a loopback host where nobody listens is 502")
    func unreachable() throws {
        let proxy = try Self.makeProxy()
        let gone = try makeEchoServer(host: quietHost(31))
        gone.stop()
        let raw = try RawConnection(port: proxy.port)
        try raw.send(Self.connect("\(quietHost(31)):\(gone.port)"))
        let answer = try #require(try raw.readResponse())
        #expect(answer.status == 502 && answer.text.contains("cannot be reached"))
    }

    @Test("a megabyte each way passes a reader that is slow to begin")
    func much() throws {
        let proxy = try Self.makeProxy()
        let echoes = try makeEchoServer()
        let raw = try RawConnection(port: proxy.port)
        try raw.send(Self.connect("127.0.0.1:\(echoes.port)"))
        #expect(try raw.readResponse(answering: .head)?.status == 200)
        let body = [UInt8](repeating: 0x61, count: 1 << 20)
        try raw.send(Array("POST /much HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body)
        #expect(try raw.readResponse()?.body.count == body.count + "1.1 POST /much ".utf8.count)
    }

    @Test("stopping ends tunnels and what is passed on")
    func stopping() throws {
        let proxy = try Self.makeProxy()
        let echoes = try makeEchoServer()
        let raws = try ["played.test:443", "127.0.0.1:\(echoes.port)"].map { host in
            let raw = try RawConnection(port: proxy.port)
            try raw.send(Self.connect(host))
            #expect(try raw.readResponse(answering: .head)?.status == 200)
            return raw
        }
        proxy.stop()
        for raw in raws { #expect(raw.read().ending != .silence) }
    }

    @Test("a fault that strikes connections strikes the tunnel, once it is known whom it is for")
    func fault() throws {
        let proxy = try Self.makeProxy { peer, head in head == nil && peer.target != nil ? .closeOnAccept : nil }
        let raw = try RawConnection(port: proxy.port)
        try raw.send(get("/fine"))
        #expect(try raw.readResponse()?.status == 502)
        try raw.send(Self.connect("played.test:443"))
        #expect(try raw.readResponse(answering: .head)?.status == 200)
        #expect(raw.read().ending == .closed)
    }

    @Test("it listens at both loopback addresses on one port, and at the first alone where there is no second")
    func families() throws {
        let server = try Self.makeProxy()
        for host in server.hosts {
            let raw = try RawConnection(host: host, port: server.port)
            try raw.send("GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(try raw.readResponse()?.text.hasPrefix("itself ") == true)
        }
        let lonely = try LoopbackServer(alsoAt: "2001:db8::1") { _, _, _ in }
        #expect(lonely.hosts == ["127.0.0.1"])
    }

    @Test("where the second address has the port, another free one is taken, and a fixed one is refused")
    func taken() throws {
        guard let other = try? LoopbackServer(host: "::1", handler: { _, _, _ in }) else { return }
        #expect(throws: ListenError.self) { try LoopbackServer(alsoAt: "::1", port: other.port) { _, _, _ in } }
    }
}
