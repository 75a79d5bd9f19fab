import HTTPWire
import Loopback
import SystemCalls
import Testing

@Suite("Faults before a request was read")
struct FaultPlanTests {
    private func makeServer(_ plan: @escaping LoopbackServer.FaultPlan) throws -> LoopbackServer {
        try LoopbackServer(faultPlan: plan) { $2.send(WireReply(response: echo($0, $1))) }
    }

    static let onAccept: [(Fault, RawConnection.Ending)] = [
        (.refuse, .reset), (.closeOnAccept, .closed), (.stallBeforeReading, .silence),
    ]

    @Test("strike the connection they are meant for", arguments: onAccept)
    func accept(_ fault: Fault, _ ending: RawConnection.Ending) throws {
        let server = try makeServer { $1 == nil && $0.connection == 2 ? fault : nil }
        let first = try RawConnection(port: server.port)
        let second = try RawConnection(port: server.port)
        let third = try RawConnection(port: server.port)
        for raw in [first, third] {
            try raw.send(get("/"))
            #expect(try raw.readResponse()?.status == 200)
        }
        if ending == .silence { try second.send(get("/")) }
        let reading = second.read(within: ending == .silence ? .milliseconds(60) : .seconds(5))
        #expect(reading == RawConnection.Reading(bytes: [], ending: ending))
    }

    @Test("are asked for on accept and on each head")
    func questions() throws {
        let asked = Collected<String>()
        let server = try makeServer {
            asked.append("\($0.connection).\($0.exchange) \($1.map { "\($0.method) \($0.path)" } ?? "accept")")
            return nil
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/a") + "POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nab")
        #expect(try raw.readResponse()?.status == 200)
        try raw.send("cdefghi")
        #expect(try raw.readResponse()?.text == "1.2 POST /b abcdefghi")
        #expect(asked.all == ["1.1 accept", "1.1 GET /a", "1.2 POST /b"])
    }

    @Test("close within the request body", arguments: [0, 3, 8, 9, 20])
    func closeDuringBody(_ limit: Int) throws {
        let handled = Collected<Peer>()
        let server = try LoopbackServer(faultPlan: { $1 == nil ? nil : .closeDuringRequestBody(at: limit) }) {
            handled.append($1)
            $2.send(WireReply(response: echo($0, $1)))
        }
        let raw = try RawConnection(port: server.port)
        try raw.send("POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n")
        if limit > 0 { try raw.send(String(repeating: "x", count: min(limit, 9))) }
        let reading = raw.read()
        #expect(reading.bytes.isEmpty && reading.ending == .closed)
        #expect(handled.all.isEmpty)
    }

    @Test("answer although the body was not read")
    func bodyUnread() throws {
        let server = try makeServer { $1 == nil ? nil : .leaveBodyUnread }
        let raw = try RawConnection(port: server.port)
        try raw.send("POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nabc")
        let response = try #require(try raw.readResponse())
        #expect(response.text == "1.1 POST /b " && response.headers["Connection"] == "close")
        #expect(raw.read().ending == .closed)
    }

    @Test("withhold 100 Continue and read the body that comes anyway")
    func withhold() throws {
        let server = try makeServer { $1 == nil ? nil : .withholdContinue }
        let raw = try RawConnection(port: server.port)
        try raw.send("POST /b HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        #expect(raw.read(within: .milliseconds(60)) == RawConnection.Reading(bytes: [], ending: .silence))
        try raw.send("ab")
        #expect(try raw.readResponse()?.text == "1.1 POST /b ab")
    }

    @Test("a planned answer fault gives way to the one of the answer")
    func precedence() throws {
        let server = try LoopbackServer(faultPlan: { _, request in request == nil ? nil : .reset }) {
            $2.send(WireReply(response: echo($0, $1), fault: $0.path == "/own" ? .closeAfterResponse : nil))
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/own"))
        #expect(try raw.readResponse()?.text == "1.1 GET /own ")
        let other = try RawConnection(port: server.port)
        try other.send(get("/"))
        #expect(other.read().ending == .reset)
    }

    @Test("a plan may stop the server")
    func stop() throws {
        let own = Locked<LoopbackServer?>(nil)
        let server = try makeServer {
            if $1?.path == "/stop" || $0.connection == 2 { own.withLock { $0 }?.stop() }
            return nil
        }
        own.withLock { $0 = server }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/") + get("/stop"))
        #expect(try raw.readResponse()?.text == "1.1 GET / ")
        #expect(raw.read().ending != .silence)
        own.withLock { $0 = nil }
    }
}
