import HTTPWire
import Loopback
import Testing

@Suite("Loopback server under random bytes")
struct ServerFuzzTests {
    @Test("answers or closes, and goes on serving", arguments: 1...4 as ClosedRange<UInt64>)
    func randomBytes(seed: UInt64) throws {
        let server = try makeEchoServer()
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let parts = [
            "GET / HTTP/1.1\r\n", "Host: h\r\n", "\r\n", "Content-Length: 3\r\n", "abc", "\0", "\n", " ", "POST ",
        ]
        for round in 0..<100 {
            let raw = try RawConnection(port: server.port)
            // The server may have closed before all was sent.
            try? raw.send((0..<next(12)).map { _ in parts[next(parts.count)] }.joined())
            raw.halfClose()
            #expect(raw.read().ending != .silence, "seed \(seed), round \(round)")
        }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/"))
        #expect(try raw.readResponse()?.status == 200)
    }
}
