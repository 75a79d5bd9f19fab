import HTTPWire
import Loopback
import SystemCalls
import TestSupport
import Testing

@Suite("Loopback client")
struct LoopbackClientTests {
    @Test("sends Host and Content-Length, nothing else")
    func bytes() async throws {
        let server = try LoopbackServer { request, _, responder in
            let fields = request.headers.fields.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
            responder.send(WireReply(response: HTTPResponse(status: 200, body: Array(fields.utf8))))
        }
        let client = LoopbackClient(port: server.port)
        #expect(try await client.send(HTTPRequest(.get, "/")).text == "Host=127.0.0.1:\(server.port)")
        let post = HTTPRequest(.post, "/", headers: ["Host": "gitee.test"])
        #expect(try await client.send(post).text == "Host=gitee.test&Content-Length=0")
    }

    @Test("keeps its connection for the next request")
    func keepAlive() async throws {
        let server = try makeEchoServer()
        let client = LoopbackClient(port: server.port)
        for number in 1...5 {
            #expect(try await client.send(HTTPRequest(.get, "/")).text == "1.\(number) GET / ")
        }
    }

    @Test(
        "opens as many connections as there are requests at once",
        .enabled(if: DescriptorLimit.fitsCrowds, "needs 1024 open files")
    )
    func concurrent() async throws {
        let server = try makeEchoServer()
        let client = LoopbackClient(port: server.port)
        let targets = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<50 {
                group.addTask { try await client.send(HTTPRequest(.get, "/\(number)")).text }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert(String($1.split(separator: " ")[2])) }
        }
        #expect(targets == Set((0..<50).map { "/\($0)" }))
    }

    @Test("replaces a connection that the server closed meanwhile")
    func staleConnection() async throws {
        let server = try LoopbackServer { request, peer, responder in
            responder.send(WireReply(response: echo(request, peer), fault: .closeAfterResponse))
        }
        let client = LoopbackClient(port: server.port)
        for number in 1...5 {
            let response = try? await client.send(HTTPRequest(.get, "/"))
            #expect(response == nil || response?.text.hasSuffix("GET / ") == true, "request \(number)")
        }
        #expect(try await LoopbackClient(port: server.port).send(HTTPRequest(.get, "/")).status == 200)
    }

    @Test("passes interim responses over and reads every kind of body")
    func bodies() async throws {
        let server = try LoopbackServer { request, _, responder in
            switch request.path {
            case "/chunked":
                let headers: HTTPHeaders = ["Transfer-Encoding": "chunked"]
                responder.send(WireReply(response: HTTPResponse(status: 200, headers: headers, body: [0x63])))
            case "/open":
                let headers: HTTPHeaders = ["Transfer-Encoding": "x"]
                responder.send(WireReply(response: HTTPResponse(status: 200, headers: headers, body: [0x6F])))
            default: responder.send(WireReply(response: HTTPResponse(status: 204)))
            }
        }
        let client = LoopbackClient(port: server.port)
        #expect(try await client.send(HTTPRequest(.get, "/chunked")).text == "c")
        #expect(try await client.send(HTTPRequest(.get, "/none")).status == 204)
        let expecting = HTTPRequest(.post, "/chunked", headers: ["Expect": "100-continue"], body: [1])
        #expect(try await client.send(expecting).text == "c")
        #expect(try await client.send(HTTPRequest(.get, "/open")).text == "o")
        #expect(try await client.send(HTTPRequest(.head, "/chunked")).body.isEmpty)
    }

    @Test("reads an answer that comes before the whole request was sent")
    func earlyAnswer() async throws {
        let server = try makeEchoServer(limits: HTTPLimits(body: 8))
        let client = LoopbackClient(port: server.port)
        let request = HTTPRequest(.post, "/", body: [UInt8](repeating: 1, count: 4_000_000))
        #expect(try await client.send(request).status == 413)
        #expect(try await client.send(HTTPRequest(.get, "/")).status == 200)
    }

    @Test("knows localhost", arguments: ["localhost", "LOCALHOST", "gitee.localhost", "127.0.0.1"])
    func localhost(_ host: String) async throws {
        let server = try makeEchoServer()
        let client = LoopbackClient(host: host, port: server.port)
        #expect(try await client.send(HTTPRequest(.get, "/")).status == 200)
    }

    @Test("speaks IPv6", arguments: ["::1", "[::1]"])
    func version6(_ host: String) async throws {
        let server = try makeHostServer()
        let client = LoopbackClient(host: host, port: server.port)
        #expect(try await client.send(HTTPRequest(.get, "/")).text == "[::1]:\(server.port)")
    }

    #if os(Linux)
    @Test("tries the other loopback address of localhost")
    func fallback() async throws {
        // Bound but not listening: no other server of the process can take the IPv4 port meanwhile.
        let holder = Platform.openSocket(family: AF_INET)
        defer { close(holder) }
        var server = try makeHostServer()
        while !bindLoopback(holder, server.port) { server = try makeHostServer() }
        let client = LoopbackClient(host: "localhost", port: server.port)
        #expect(try await client.send(HTTPRequest(.get, "/")).text == "localhost:\(server.port)")
    }

    private func bindLoopback(_ descriptor: Int32, _ port: UInt16) -> Bool {
        var address = Platform.emptyAddress4()
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
    #endif

    /// A server on ::1 that answers the Host field.
    private func makeHostServer() throws -> LoopbackServer {
        try LoopbackServer(host: "::1") { request, _, responder in
            let host = request.headers.first("Host")?.bytes ?? []
            responder.send(WireReply(response: HTTPResponse(status: 200, body: host)))
        }
    }
}
