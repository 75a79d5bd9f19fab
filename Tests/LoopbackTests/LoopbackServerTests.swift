import HTTPWire
import Loopback
import SystemCalls
import TestSupport
import Testing

@Suite("Loopback server")
struct LoopbackServerTests {
    @Test("a connection carries one exchange after another")
    func keepAlive() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        for number in 1...3 {
            try raw.send(get("/\(number)"))
            #expect(try raw.readResponse()?.text == "1.\(number) GET /\(number) ")
        }
        let other = try RawConnection(port: server.port)
        try other.send(get("/"))
        #expect(try other.readResponse()?.text == "2.1 GET / ")
    }

    @Test("the answer is one write with exactly these bytes")
    func bytes() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/a", "Connection: close\r\n"))
        let reading = raw.read()
        #expect(reading.text == "HTTP/1.1 200 OK\r\nContent-Length: 11\r\nConnection: close\r\n\r\n1.1 GET /a ")
        #expect(reading.ending == .closed)
    }

    @Test("pipelined requests are answered in order")
    func pipelining() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        try raw.send((1...50).map { get("/\($0)") }.joined())
        for number in 1...50 { #expect(try raw.readResponse()?.text == "1.\(number) GET /\(number) ") }
    }

    @Test("pipelined requests wait for an answer that takes time")
    func pipelinedDelay() throws {
        let server = try LoopbackServer { request, peer, responder in
            let delay = Duration.milliseconds(peer.exchange == 1 ? 30 : 0)
            responder.send(WireReply(response: echo(request, peer), delay: delay))
        }
        let raw = try RawConnection(port: server.port)
        let start = ContinuousClock.now
        try raw.send(get("/1") + get("/2"))
        #expect(try raw.readResponse()?.text == "1.1 GET /1 ")
        #expect(ContinuousClock.now - start >= .milliseconds(30))
        #expect(try raw.readResponse()?.text == "1.2 GET /2 ")
    }

    static let bodies: [(String, String)] = [
        ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length:3\r\n\r\nabc", "1.1 POST / abc"),
        (
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\nX: y\r\n\r\n",
            "1.1 POST / abc"
        ),
        ("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", "1.1 OPTIONS * "),
        ("GET http://h/a HTTP/1.1\r\nHost: h\r\n\r\n", "1.1 GET http://h/a "),
        ("\r\nDELETE /x HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", "1.1 DELETE /x "),
    ]

    @Test("forms of requests", arguments: bodies)
    func forms(_ request: String, _ answer: String) throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        try raw.send(request)
        #expect(try raw.readResponse()?.text == answer)
    }

    @Test("a request may come byte by byte")
    func byteByByte() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        for byte in get("/slow").utf8 { try raw.send([byte]) }
        #expect(try raw.readResponse()?.text == "1.1 GET /slow ")
    }

    @Test("100 Continue comes before the body, and only then")
    func expectContinue() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        let head = "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        try raw.send(head)
        #expect(raw.read(atLeast: 25).text == "HTTP/1.1 100 Continue\r\n\r\n")
        try raw.send("ab")
        #expect(try raw.readResponse()?.text == "1.1 POST / ab")
        try raw.send(head + "cd")
        #expect(try raw.readResponse()?.text == "1.2 POST / cd")
    }

    @Test("HEAD gets the length and no body")
    func head() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        try raw.send("HEAD /a HTTP/1.1\r\nHost: h\r\n\r\n" + get("/b"))
        let response = try #require(try raw.readResponse(answering: .head))
        #expect(response.headers["Content-Length"] == "12" && response.body.isEmpty)
        #expect(try raw.readResponse()?.text == "1.2 GET /b ")
    }

    @Test("an old client is answered and closed, or kept when it asks")
    func oldClient() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        try raw.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        #expect(try raw.readResponse()?.headers["Connection"] == "keep-alive")
        try raw.send("GET / HTTP/1.0\r\n\r\n")
        #expect(raw.read().text.hasSuffix("Connection: close\r\n\r\n1.2 GET / "))
    }

    @Test("a client that has sent FIN still gets its answers")
    func halfClosedClient() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/1") + get("/2"))
        raw.halfClose()
        let reading = raw.read()
        #expect(reading.text.hasSuffix("1.2 GET /2 ") && reading.ending == .closed)
    }

    @Test("a response whose length is wrong ends with the connection")
    func wrongLength() throws {
        let server = try LoopbackServer { _, _, responder in
            responder.send(
                WireReply(response: HTTPResponse(status: 200, headers: ["Content-Length": "9"], body: [0x61]))
            )
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/"))
        #expect(raw.read().ending == .closed)
    }

    @Test("a large body arrives whole, both ways")
    func large() throws {
        let server = try makeEchoServer()
        let raw = try RawConnection(port: server.port)
        let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
        try raw.send(HTTPRequest(.post, "/", body: body).serialized(host: "h"))
        #expect(try raw.readResponse()?.body == Array("1.1 POST / ".utf8) + body)
    }

    @Test("only the first answer counts")
    func answeredTwice() throws {
        let server = try LoopbackServer { request, peer, responder in
            responder.send(WireReply(response: echo(request, peer)))
            responder.send(WireReply(response: HTTPResponse(status: 500)))
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/1") + get("/2"))
        #expect(try raw.readResponse()?.text == "1.1 GET /1 ")
        #expect(try raw.readResponse()?.text == "1.2 GET /2 ")
    }

    @Test("a handler that forgets to answer answers 500")
    func forgotten() throws {
        let server = try LoopbackServer { _, _, _ in }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/"))
        #expect(try raw.readResponse()?.status == 500)
    }

    @Test("an answer may come from another task")
    func otherTask() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Responder.self)
        let server = try LoopbackServer { _, _, responder in continuation.yield(responder) }
        let client = LoopbackClient(port: server.port)
        async let response = client.send(HTTPRequest(.get, "/"))
        for await responder in stream {
            responder.send(WireReply(response: HTTPResponse(status: 299)))
            break
        }
        #expect(try await response.status == 299)
    }

    @Test(
        "silent connections do not keep another client waiting",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func silence() throws {
        let server = try makeEchoServer()
        let silent = try (0..<200).map { _ in try RawConnection(port: server.port) }
        for raw in silent.prefix(100) { try raw.send("GET / HT") }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/"))
        #expect(try raw.readResponse()?.text == "201.1 GET / ")
        withExtendedLifetime(silent) {}
    }

    @Test(
        "a busy connection does not keep a crowd of idle ones waiting, nor they it",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func crowd() throws {
        let server = try makeEchoServer()
        let crowd = try (0..<150).map { _ in try RawConnection(port: server.port) }
        for raw in crowd { try raw.send("GET / HT") }
        let busy = try RawConnection(port: server.port)
        for number in 1...50 {
            try busy.send(get("/"))
            #expect(try busy.readResponse()?.text == "151.\(number) GET / ")
        }
        for (number, raw) in crowd.enumerated() {
            try raw.send("TP/1.1\r\nHost: h\r\n\r\n")
            #expect(try raw.readResponse()?.text == "\(number + 1).1 GET / ")
            try busy.send(get("/"))
            #expect(try busy.readResponse()?.status == 200)
            if number < 100 { raw.close() }
        }
        let late = try RawConnection(port: server.port)
        try late.send(get("/"))
        #expect(try late.readResponse()?.text == "152.1 GET / ")
    }

    @Test("a hundred servers at once", .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files"))
    func manyServers() async throws {
        let servers = try (0..<100).map { _ in try makeEchoServer() }
        try await withThrowingTaskGroup(of: HTTPResponse.self) { group in
            for server in servers {
                group.addTask { try await LoopbackClient(port: server.port).send(HTTPRequest(.get, "/\(server.port)")) }
            }
            let answers = try await group.reduce(into: Set<String>()) { $0.insert($1.text) }
            #expect(answers == Set(servers.map { "1.1 GET /\($0.port) " }))
        }
    }
}
