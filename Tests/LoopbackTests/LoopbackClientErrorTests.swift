import HTTPWire
import Loopback
import SystemCalls
import Testing

@Suite("Loopback client: errors")
struct LoopbackClientErrorTests {
    static let faults: [(Fault, LoopbackClientError.Code)] = [
        (.closeBeforeResponse, .closedBeforeResponse),
        (.reset, .reset),
        (.truncateBody(at: 1), .truncatedResponse),
        (.resetMidBody(at: 1), .reset),
        (.contentLengthTooLong, .truncatedResponse),
        (.malformedStatusLine, .malformedResponse),
        (.malformedHeader, .malformedResponse),
        (.malformedChunk, .malformedResponse),
        (.garbage, .malformedResponse),
        (.duplicateHeaders, .malformedResponse),
    ]

    @Test("a broken answer has its own error", arguments: faults)
    func broken(_ fault: Fault, _ code: LoopbackClientError.Code) async throws {
        let server = try LoopbackServer { request, peer, responder in
            responder.send(WireReply(response: echo(request, peer), fault: fault))
        }
        let client = LoopbackClient(port: server.port)
        let error = await #expect(throws: LoopbackClientError.self) { try await client.send(HTTPRequest(.get, "/")) }
        #expect(error?.code == code)
        #expect(error.map { !"\($0)".isEmpty } == true)
    }

    @Test("silence ends at the time limit")
    func timeout() async throws {
        let server = try LoopbackServer { $2.send(WireReply(response: echo($0, $1), fault: .hang)) }
        let client = LoopbackClient(port: server.port)
        let error = await #expect(throws: LoopbackClientError.self) {
            try await client.send(HTTPRequest(.get, "/"), timeout: .milliseconds(20))
        }
        #expect(error?.code == .timedOut)
    }

    @Test("cancelling the task ends the wait")
    func cancellation() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Responder.self)
        let server = try LoopbackServer { _, _, responder in continuation.yield(responder) }
        let client = LoopbackClient(port: server.port)
        let task = Task { try await client.send(HTTPRequest(.get, "/")) }
        for await responder in stream {
            task.cancel()
            let error = await #expect(throws: LoopbackClientError.self) { try await task.value }
            #expect(error?.code == .cancelled)
            withExtendedLifetime(responder) {}
            break
        }
        let early = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await client.send(HTTPRequest(.get, "/"))
        }
        let error = await #expect(throws: LoopbackClientError.self) { try await early.value }
        #expect(error?.code == .cancelled)
    }

    @Test("nothing listens")
    func refused() async throws {
        let server = try makeEchoServer(host: quietHost(5))
        server.stop()
        let client = LoopbackClient(host: quietHost(5), port: server.port)
        let error = await #expect(throws: LoopbackClientError.self) { try await client.send(HTTPRequest(.get, "/")) }
        #expect(error?.code == .cannotConnect && error?.cause?.call == "connect")
    }

    @Test("a host that is no address")
    func badHost() async {
        let client = LoopbackClient(host: "example.test", port: 80)
        let error = await #expect(throws: LoopbackClientError.self) { try await client.send(HTTPRequest(.get, "/")) }
        #expect(error?.code == .badAddress)
    }

    @Test("a closed client fails what is under way and what comes later")
    func closed() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Responder.self)
        let server = try LoopbackServer { _, _, responder in continuation.yield(responder) }
        let client = LoopbackClient(port: server.port)
        let request = Task { try await client.send(HTTPRequest(.get, "/")) }
        for await responder in stream {
            client.close()
            withExtendedLifetime(responder) {}
            break
        }
        let early = await #expect(throws: LoopbackClientError.self) { try await request.value }
        #expect(early?.code == .clientClosed)
        let error = await #expect(throws: LoopbackClientError.self) { try await client.send(HTTPRequest(.get, "/")) }
        #expect(error?.code == .clientClosed)
    }
}
