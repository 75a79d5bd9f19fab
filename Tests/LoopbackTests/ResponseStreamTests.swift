import HTTPWire
import Loopback
import Testing

@Suite("Response streams")
struct ResponseStreamTests {
    @Test("pieces arrive as they are written, then the connection goes on")
    func pieces() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: ResponseStream.self)
        let server = try LoopbackServer { request, peer, responder in
            guard request.path == "/events" else { return responder.send(WireReply(response: echo(request, peer))) }
            continuation.yield(
                responder.stream(HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"]))
            )
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/events"))
        for await events in stream {
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
            #expect(raw.read(atLeast: head.utf8.count).text == head)
            #expect(events.isOpen)
            events.write(Array("data: 1\n\n".utf8))
            #expect(raw.read(atLeast: 14).text == "9\r\ndata: 1\n\n\r\n")
            events.write([])
            events.finish()
            #expect(raw.read(atLeast: 5).text == "0\r\n\r\n")
            events.write([1])
            #expect(!events.isOpen)
            break
        }
        try raw.send(get("/next"))
        #expect(try raw.readResponse()?.text == "1.2 GET /next ")
    }

    @Test("an old client reads until the connection closes")
    func oldClient() throws {
        let server = try LoopbackServer { _, _, responder in
            let stream = responder.stream(HTTPResponse(status: 200, body: Array("a".utf8)))
            stream.write(Array("b".utf8))
        }
        let raw = try RawConnection(port: server.port)
        try raw.send("GET / HTTP/1.0\r\n\r\n")
        let reading = raw.read()
        #expect(reading.text == "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nab" && reading.ending == .closed)
    }

    @Test("a stream knows when its client has gone")
    func clientGone() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: ResponseStream.self)
        let server = try LoopbackServer { request, peer, responder in
            guard request.path == "/events" else { return responder.send(WireReply(response: echo(request, peer))) }
            continuation.yield(responder.stream(HTTPResponse(status: 200)))
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/events"))
        for await events in stream {
            raw.close()
            // Whatever else the loop does comes after it has seen the end of that connection.
            let other = LoopbackClient(port: server.port)
            while events.isOpen { _ = try await other.send(HTTPRequest(.get, "/")) }
            break
        }
    }

    @Test("HEAD gets the header alone")
    func head() throws {
        let server = try LoopbackServer { _, _, responder in
            responder.stream(HTTPResponse(status: 200)).write([1])
        }
        let raw = try RawConnection(port: server.port)
        try raw.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\nHEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        #expect(try raw.readResponse(answering: .head)?.status == 200)
        #expect(try raw.readResponse(answering: .head)?.headers["Connection"] == "close")
        #expect(raw.read() == RawConnection.Reading(bytes: [], ending: .closed))
    }
}
