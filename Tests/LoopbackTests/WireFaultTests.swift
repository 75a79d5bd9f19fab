import HTTPWire
import Loopback
import SystemCalls
import TestSupport
import Testing

@Suite("Wire faults, byte by byte")
struct WireFaultTests {
    static let response = HTTPResponse(
        status: 200,
        headers: ["Content-Type": "text/plain"],
        body: Array("hello world".utf8)
    )
    static let start = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
    static let whole = start + "Content-Length: 11\r\n\r\nhello world"

    struct Case: Sendable, CustomTestStringConvertible {
        let fault: Fault
        let bytes: String
        let ending: RawConnection.Ending

        init(_ fault: Fault, _ bytes: String, _ ending: RawConnection.Ending) {
            self.fault = fault
            self.bytes = bytes
            self.ending = ending
        }

        var testDescription: String { "\(fault)" }

        static let ends: [Case] = [
            Case(.hang, "", .silence),
            Case(.closeBeforeResponse, "", .closed),
            Case(.reset, "", .reset),
            Case(.resetMidBody(at: 0), start + "Content-Length: 11\r\n\r\n", .reset),
            Case(.resetMidBody(at: 5), start + "Content-Length: 11\r\n\r\nhello", .reset),
            Case(.truncateBody(at: 0), start + "Content-Length: 11\r\n\r\n", .closed),
            Case(.truncateBody(at: 5), start + "Content-Length: 11\r\n\r\nhello", .closed),
            Case(.truncateBody(at: 99), whole, .closed),
            Case(.contentLengthTooLong, start + "Content-Length: 27\r\n\r\nhello world", .closed),
            Case(.contentLengthTooShort, start + "Content-Length: 5\r\n\r\nhello world", .closed),
            Case(
                .duplicateHeaders,
                start + "Content-Type: text/plain\r\nContent-Length: 12\r\nContent-Length: 11\r\n\r\nhello world",
                .closed
            ),
            Case(.malformedStatusLine, whole.replacing("200 OK", with: "2OO OK"), .closed),
            Case(
                .malformedHeader,
                start + "Content-Length: 11\r\nthis line has no colon\r\n\r\nhello world",
                .closed
            ),
            Case(
                .malformedChunk,
                start + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello world\r\n0\r\n\r\n",
                .closed
            ),
            Case(.closeAfterResponse, whole, .closed),
            Case(.halfClose, whole, .closed),
            // Too late for these moments: what is left of them.
            Case(.refuse, "", .reset),
            Case(.closeOnAccept, "", .closed),
            Case(.stallBeforeReading, "", .silence),
            Case(.closeDuringRequestBody(at: 1), "", .closed),
            Case(.leaveBodyUnread, start + "Content-Length: 11\r\nConnection: close\r\n\r\nhello world", .closed),
        ]

        static let goesOn: [Case] = [
            Case(.emptyBody, start + "Content-Length: 0\r\n\r\n", .enough),
            Case(.withholdContinue, whole, .enough),
            Case(.slice(bytes: 7, gap: .milliseconds(1)), whole, .enough),
            Case(.slice(bytes: 0, gap: .zero), whole, .enough),
            Case(.dribble(bytesPerSecond: 2_000), whole, .enough),
            Case(
                .hugeBody(bytes: 300_000),
                start + "Content-Length: 300000\r\n\r\nhello world" + String(repeating: " ", count: 299_989),
                .enough
            ),
            Case(.hugeBody(bytes: 1), whole, .enough),
            Case(.answerTwice, whole + whole, .enough),
        ]
    }

    private func makeServer(_ fault: Fault, host: String = "127.0.0.1") throws -> LoopbackServer {
        try LoopbackServer(host: host) { request, _, responder in
            let isBroken = request.path == "/broken"
            responder.send(WireReply(response: Self.response, fault: isBroken ? fault : nil))
        }
    }

    @Test("faults that end the connection", arguments: Case.ends)
    func ending(_ row: Case) throws {
        let server = try makeServer(row.fault)
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/fine") + get("/broken") + get("/never"))
        let reading = raw.read(within: row.ending == .silence ? .milliseconds(60) : .seconds(5))
        #expect(reading.text == Self.whole + row.bytes)
        #expect(reading.ending == row.ending)
        let next = try RawConnection(port: server.port)
        try next.send(get("/fine"))
        #expect(next.read(atLeast: Self.whole.utf8.count).text == Self.whole)
    }

    @Test("faults after which the connection goes on", arguments: Case.goesOn)
    func goingOn(_ row: Case) throws {
        let server = try makeServer(row.fault)
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/broken") + get("/fine"))
        let reading = raw.read(atLeast: row.bytes.utf8.count + Self.whole.utf8.count)
        #expect(reading.text == row.bytes + Self.whole)
        #expect(reading.ending == .enough)
    }

    @Test("faults keep to Connection: close", arguments: Case.goesOn)
    func closing(_ row: Case) throws {
        let server = try makeServer(row.fault)
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/broken", "Connection: close\r\n"))
        let reading = raw.read()
        #expect(reading.text == row.bytes.replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n"))
        #expect(reading.ending == .closed)
    }

    @Test("every kind ends as its nature says, and the next client is served", arguments: Fault.samples)
    func natures(_ fault: Fault) throws {
        let server = try makeServer(fault)
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/broken", "Connection: close\r\n"))
        let ending: RawConnection.Ending =
            switch fault.inMemory {
            case .silence: .silence
            case .fails(.reset, _): .reset
            case .fails, .answer: .closed
            }
        #expect(raw.read(within: ending == .silence ? .milliseconds(60) : .seconds(5)).ending == ending)
        let next = try RawConnection(port: server.port)
        try next.send(get("/fine"))
        #expect(next.read(atLeast: Self.whole.utf8.count).text == Self.whole)
    }

    @Test("garbage is no response")
    func garbage() throws {
        let server = try makeServer(.garbage)
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/broken"))
        #expect(throws: HTTPParseError.self) { try raw.readResponse() }
        #expect(raw.read().ending == .closed)
    }

    @Test("a response without a body can be too long as well")
    func emptyTooShort() throws {
        let server = try LoopbackServer {
            $2.send(WireReply(response: HTTPResponse(status: 200), fault: .contentLengthTooShort))
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/"))
        #expect(raw.read().text == "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n\n")
    }

    @Test("slices come with their pauses, others are not kept waiting")
    func pauses() throws {
        let server = try makeServer(.slice(bytes: 20, gap: .milliseconds(20)))
        let raw = try RawConnection(port: server.port)
        let start = ContinuousClock.now
        try raw.send(get("/broken"))
        let first = raw.read(atLeast: 20)
        #expect(first.bytes.count == 20)
        let other = try RawConnection(port: server.port)
        try other.send(get("/fine"))
        #expect(try other.readResponse()?.status == 200)
        let rest = raw.read(atLeast: Self.whole.utf8.count - 20)
        #expect(first.bytes + rest.bytes == Array(Self.whole.utf8))
        #expect(ContinuousClock.now - start >= .milliseconds(60))
    }

    @Test("dribbling keeps its rate")
    func dribble() throws {
        let server = try makeServer(.dribble(bytesPerSecond: 500))
        let raw = try RawConnection(port: server.port)
        let start = ContinuousClock.now
        try raw.send(get("/broken"))
        #expect(raw.read(atLeast: Self.whole.utf8.count).text == Self.whole)
        #expect(ContinuousClock.now - start >= .milliseconds(1_000 * (Self.whole.utf8.count - 5) / 500))
    }

    @Test("a huge body costs no memory when nobody reads it, and stops with its reader")
    func hugeUnread() throws {
        let server = try makeServer(.hugeBody(bytes: 1 << 40))
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/broken"))
        #expect(raw.read(atLeast: 5_000_000).bytes.count >= 5_000_000)
        raw.close()
        let next = try RawConnection(port: server.port)
        try next.send(get("/fine"))
        #expect(try next.readResponse()?.status == 200)
    }

    @Test("after a half-close the server still takes what the client sends")
    func halfClose() throws {
        let server = try makeServer(.halfClose)
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/broken"))
        #expect(raw.read().ending == .closed)
        for _ in 0..<10 { try raw.send([UInt8](repeating: 0x41, count: 50_000)) }
    }

    @Test("a server that goes away closes its port and all connections")
    func goesAway() throws {
        let host = quietHost(6)
        let server = try makeServer(.serverGoesAway(comesBackAfter: .seconds(3_600)), host: host)
        let idle = try RawConnection(host: host, port: server.port)
        let raw = try RawConnection(host: host, port: server.port)
        try raw.send(get("/broken"))
        let reading = raw.read()
        #expect(reading.text == Self.whole && reading.ending == .closed)
        #expect(idle.read().ending != .silence)
        #expect(throws: SystemError.self) { try RawConnection(host: host, port: server.port) }
    }

    @Test("a server that went away comes back on its port")
    func comesBack() async throws {
        let host = quietHost(8)
        let server = try makeServer(.serverGoesAway(comesBackAfter: .milliseconds(1)), host: host)
        let raw = try RawConnection(host: host, port: server.port)
        try raw.send(get("/broken"))
        #expect(raw.read().ending == .closed)
        var response: HTTPResponse?
        while response == nil {
            response = try? await LoopbackClient(host: host, port: server.port).send(HTTPRequest(.get, "/fine"))
        }
        #expect(response?.text == "hello world")
    }

    @Test("a server that is away can be stopped")
    func stopWhileAway() throws {
        let host = quietHost(7)
        let server = try makeServer(.serverGoesAway(comesBackAfter: .milliseconds(1)), host: host)
        let raw = try RawConnection(host: host, port: server.port)
        try raw.send(get("/broken"))
        #expect(raw.read().ending == .closed)
        server.stop()
        let next = try LoopbackServer(host: host, port: server.port) { $2.send(WireReply(response: echo($0, $1))) }
        let again = try RawConnection(host: host, port: next.port)
        try again.send(get("/"))
        #expect(try again.readResponse()?.text == "1.1 GET / ")
    }

    @Test("every kind belongs to one moment")
    func phases() {
        let phases = [
            Fault.refuse, .withholdContinue, .hang, .dribble(bytesPerSecond: 1), .closeAfterResponse,
        ].map(\.phase)
        #expect(phases == [.accept, .request, .response, .response, .after])
    }
}
