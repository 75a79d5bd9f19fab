import HTTPWire
import Loopback
import SystemCalls
import Testing

@Suite("Loopback server: what is refused")
struct LoopbackServerErrorTests {
    static let requests: [(String, Int, HTTPParseError.Code)] = [
        ("GET\r\n", 400, .invalidMethod),
        ("GET / HTTP/1.1\r\n\r\n", 400, .missingHost),
        ("GET / HTTP/3.0\r\n\r\n", 505, .unsupportedVersion),
        (
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
            .lengthAndTransferEncoding
        ),
        ("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: br, chunked\r\n\r\n", 501, .unsupportedTransferCoding),
        ("GET /" + String(repeating: "a", count: 60) + " HTTP/1.1\r\nHost: h\r\n\r\n", 414, .startLineTooLong),
        ("GET / HTTP/1.1\r\nHost: h\r\nA: " + String(repeating: "a", count: 99) + "\r\n\r\n", 431, .headerTooLarge),
        ("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n123456789", 413, .bodyTooLarge),
        (
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n123456789\r\n0\r\n\r\n", 413,
            .bodyTooLarge
        ),
    ]

    @Test("is answered, reported, and closes the connection", arguments: requests)
    func refused(_ request: String, _ status: Int, _ code: HTTPParseError.Code) throws {
        let errors = Collected<String>()
        let limits = HTTPLimits(startLine: 50, header: 90, fields: 4, body: 8)
        let server = try makeEchoServer(limits: limits) { errors.append("\($1.connection).\($1.exchange) \($0.code)") }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/1") + request + get("/3"))
        #expect(try raw.readResponse()?.status == 200)
        let response = try #require(try raw.readResponse())
        #expect(response.status == status)
        #expect(response.headers["Connection"] == "close")
        #expect(response.text.hasPrefix("send "))
        #expect(raw.read() == RawConnection.Reading(bytes: [], ending: .closed))
        #expect(errors.all == ["1.2 \(code)"])
    }

    @Test("a large upload that is refused still gets to read the answer")
    func refusedUpload() throws {
        let server = try makeEchoServer(limits: HTTPLimits(body: 8))
        let raw = try RawConnection(port: server.port)
        try raw.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 400000\r\n\r\n")
        try raw.send([UInt8](repeating: 0x61, count: 400_000))
        #expect(try raw.readResponse()?.status == 413)
        #expect(raw.read().ending == .closed)
    }

    @Test("the App Sandbox is told apart by its errno, and the entitlement is named")
    func sandboxed() {
        let error = ListenError(SystemError(call: "bind", number: EPERM), host: "127.0.0.1", port: 0)
        #expect(error.code == .sandboxed)
        #expect("\(error)".contains("the entitlement com.apple.security.network.server"))
    }

    @Test("too many open files: the limit is named, and both ways to raise it")
    func tooManyFiles() {
        let text = "\(ListenError(SystemError(call: "socket", number: EMFILE), host: "127.0.0.1", port: 0))"
        #expect(text.hasPrefix("stop what is not needed, or have more open files than \(DescriptorLimit.current): "))
        #expect(text.contains("ulimit -n 4096") && text.contains("setrlimit(2)"))
    }

    @Test("clients that reset before they are accepted do no harm")
    func resetBeforeAccept() throws {
        let (entered, leave) = (Latch(), Latch())
        let server = try LoopbackServer { request, peer, responder in
            if request.path == "/busy" {
                entered.open()
                leave.wait()
            }
            responder.send(WireReply(response: echo(request, peer)))
        }
        let busy = try RawConnection(port: server.port)
        try busy.send(get("/busy"))
        entered.wait()
        for _ in 0..<20 {
            let hasty = try RawConnection(port: server.port)
            try hasty.send(get("/"))
            hasty.reset()
        }
        leave.open()
        #expect(try busy.readResponse()?.status == 200)
        let next = try RawConnection(port: server.port)
        try next.send(get("/"))
        #expect(try next.readResponse()?.status == 200)
    }

    @Test("a port below 1024 says what it needs")
    func lowPort() {
        let error = ListenError(SystemError(call: "bind", number: 13), host: "127.0.0.1", port: 443)
        #expect(error.code == .notAllowed)
        #expect(
            "\(error)".hasPrefix(
                "choose a port above 1023: those below need root, CAP_NET_BIND_SERVICE or a lower net.ipv4.ip_unprivileged_port_start: cannot listen on 127.0.0.1:443 (bind"
            )
        )
    }

    @Test("a request that ends too early is reported and answered 400")
    func truncated() throws {
        let errors = Collected<HTTPParseError>()
        let server = try makeEchoServer { error, _ in errors.append(error) }
        let raw = try RawConnection(port: server.port)
        try raw.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nab")
        raw.halfClose()
        #expect(try raw.readResponse()?.status == 400)
        #expect(errors.all.map(\.code) == [.truncated])
    }

    @Test("more connections than the limit get 503")
    func connectionLimit() throws {
        let server = try makeEchoServer(limits: HTTPLimits(connections: 2))
        let first = try (0..<2).map { _ in try RawConnection(port: server.port) }
        for raw in first {
            try raw.send(get("/"))
            #expect(try raw.readResponse()?.status == 200)
        }
        let third = try RawConnection(port: server.port)
        #expect(try third.readResponse()?.status == 503)
        #expect(third.read().ending == .closed)
        third.close()
        first[0].close()
        var status: Int?
        while status != 200 {
            let raw = try RawConnection(port: server.port)
            try raw.send(get("/"))
            status = try raw.readResponse()?.status
        }
    }

    @Test("a port in use")
    func portInUse() throws {
        let server = try makeEchoServer()
        let error = #expect(throws: ListenError.self) { try LoopbackServer(port: server.port) { _, _, _ in } }
        #expect(error?.code == .addressInUse)
        #expect(
            error?.description.hasPrefix("choose another port or 0 for a free one: cannot listen on 127.0.0.1:") == true
        )
    }

    @Test("a host that is no address")
    func badHost() {
        let error = #expect(throws: ListenError.self) { try LoopbackServer(host: "example.test") { _, _, _ in } }
        #expect(error?.code == .badAddress)
    }
}
