import HTTPWire
import Loopback
import TestSupport
import Testing

@Suite("A server listens at several addresses with one port")
struct ListeningTests {
    @Test("each address answers, and connections have numbers of their own")
    func both() async throws {
        let server = try LoopbackServer(alsoAt: "::1") { _, peer, responder in
            let body = Array("\(peer.connection)".utf8)
            responder.send(WireReply(response: HTTPResponse(status: 200, headers: [:], body: body)))
        }
        defer { server.stop() }
        var seen: Set<String> = []
        for address in server.addresses {
            let host = address.contains("[") ? "::1" : "127.0.0.1"
            let client = LoopbackClient(host: host, port: server.port)
            seen.insert(try await client.send(HTTPRequest(.get, "/")).text)
        }
        #expect(seen.count == server.addresses.count)
    }

    @Test("a fixed port that somebody has at one of the addresses is refused, and named")
    func taken() throws {
        // Somebody may have a port that the system gives away at the other address. Without IPv6 there is nothing to take.
        let port = try #require(FreePort.next())
        guard let other = try? LoopbackServer(host: "::1", port: port, handler: { _, _, _ in }) else { return }
        defer { other.stop() }
        let error = #expect(throws: ListenError.self) {
            try LoopbackServer(alsoAt: "::1", port: other.port) { _, _, _ in }
        }
        #expect(error?.code == .addressInUse)
        #expect(error?.host == "::1" && error?.port == other.port)
    }
}
