import HTTPWire
import Loopback
import SystemCalls
import TestSupport
import Testing

@Suite("Pieces for many streams", .timeLimit(.minutes(5)))
struct BroadcastTests {
    @Test("a piece of any size arrives whole; who is too far behind gets an end", arguments: [1, 5, 8, 20])
    func sizes(_ mebibytes: Int) async throws {
        let written = Locked(0)
        let server = try LoopbackServer { _, _, responder in
            let stream = responder.stream(HTTPResponse(status: 200))
            // As many as there is room for, before the client has got the first.
            while stream.isOpen {
                stream.write([0x62] + [UInt8](repeating: 0x61, count: mebibytes << 20))
                if stream.isOpen { written.withLock { $0 += 1 } }
            }
        }
        let response = try await LoopbackClient(port: server.port).send(HTTPRequest(.get, "/"))
        let pieces = written.withLock { $0 }
        #expect(pieces > 0)
        #expect(response.body.count == pieces * (1 + mebibytes << 20))
    }

    @Test(
        "a request is answered before hundreds of streams have got a piece, and all of them get it",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func manyStreams() async throws {
        let all = Broadcast()
        let backlog = Locked(0)
        let server = try LoopbackServer { request, _, responder in
            switch request.path {
            case "/follow":
                all.add(
                    responder.stream(HTTPResponse(status: 200)),
                    missed: { request.query.isEmpty ? [] : [7] },
                    piece: { ($0, Array("missed \($0)\n".utf8)) }
                )
            case "/send":
                all.send(Array("new 7\n".utf8), number: 7)
                all.send(Array("new 8\n".utf8), number: 8)
                backlog.withLock { $0 = all.backlog }
                responder.send(WireReply(response: HTTPResponse(status: 204)))
            default: break
            }
        }
        let client = LoopbackClient(port: server.port)
        try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<300 {
                group.addTask { try await client.send(HTTPRequest(.get, "/follow\(index % 2 == 0 ? "" : "?s")")).text }
            }
            while all.count < 300 { await Task.yield() }
            #expect(try await client.send(HTTPRequest(.get, "/send")).status == 204)
            #expect(backlog.withLock { $0 } == 600)
            while all.backlog > 0 { await Task.yield() }
            all.end()
            var texts: [String: Int] = [:]
            for try await text in group { texts[text, default: 0] += 1 }
            #expect(texts == ["new 7\nnew 8\n": 150, "missed 7\nnew 8\n": 150])
        }
        #expect(all.isEmpty)
    }

    @Test(
        "many who read nothing hold 32 MiB together at the most, and one who reads gets everything",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func slowReaders() async throws {
        let all = Broadcast()
        let server = try LoopbackServer { _, _, responder in
            all.add(responder.stream(HTTPResponse(status: 200)), missed: { [Int]() }, piece: { ($0, []) })
        }
        let silent = try (0..<40).map { _ in try RawConnection(port: server.port) }
        for client in silent { try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
        // It reads each piece before the next is sent: who lags behind may be sent away like the others.
        let reader = try RawConnection(port: server.port)
        try reader.send("GET / HTTP/1.0\r\n\r\n")
        while all.count < 41 { await Task.yield() }
        var most = 0
        var got: [UInt8] = []
        for _ in 0..<64 {
            all.send([UInt8](repeating: 0x61, count: 1 << 18))
            while all.backlog > 0 { await Task.yield() }
            most = max(most, server.backlog)
            got += reader.read(atLeast: 1 << 18).bytes
        }
        all.end()
        got += reader.read().bytes
        let head = try #require(got.firstRange(of: Array("\r\n\r\n".utf8))).upperBound
        #expect(got.count - head == 64 << 18)
        #expect(most > 16 << 20 && most <= 32 << 20, "\(most)")
        withExtendedLifetime(silent) {}
    }
}
