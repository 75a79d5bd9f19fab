import Foundation
import HTTPWire
import Loopback
import SystemCalls
import TestSupport
import Testing

@Suite("Loopback server: stopping", .heavy)
struct LoopbackServerStopTests {
    @Test("frees the port and ends every connection")
    func stop() throws {
        let server = try makeEchoServer(host: quietHost(2))
        let idle = try RawConnection(host: quietHost(2), port: server.port)
        let used = try RawConnection(host: quietHost(2), port: server.port)
        try used.send(get("/"))
        #expect(try used.readResponse()?.status == 200)
        server.stop()
        server.stop()
        #expect(used.read().ending == .closed)
        #expect(idle.read().ending != .silence)
        #expect(throws: SystemError.self) { try RawConnection(host: quietHost(2), port: server.port) }
        let next = try LoopbackServer(host: quietHost(2), port: server.port) {
            $2.send(WireReply(response: echo($0, $1)))
        }
        #expect(next.port == server.port)
        let raw = try RawConnection(host: quietHost(2), port: next.port)
        try raw.send(get("/again"))
        #expect(try raw.readResponse()?.text == "1.1 GET /again ")
    }

    @Test("happens when the last reference goes")
    func goesAway() throws {
        var server: LoopbackServer? = try makeEchoServer(host: quietHost(3))
        let port = try #require(server?.port)
        server = nil
        #expect(throws: SystemError.self) { try RawConnection(host: quietHost(3), port: port) }
    }

    @Test("works from a handler, and no answer follows")
    func insideHandler() throws {
        let own = Locked<LoopbackServer?>(nil)
        let server = try LoopbackServer(host: quietHost(4)) { request, peer, responder in
            own.withLock { $0 }?.stop()
            responder.send(WireReply(response: echo(request, peer)))
        }
        own.withLock { $0 = server }
        let raw = try RawConnection(host: quietHost(4), port: server.port)
        try raw.send(get("/1") + get("/2"))
        let reading = raw.read()
        #expect(reading.bytes.isEmpty && reading.ending != .silence)
        #expect(throws: SystemError.self) { try RawConnection(host: quietHost(4), port: server.port) }
        own.withLock { $0 = nil }
    }

    @Test("leaves an answer that comes later without effect")
    func lateAnswer() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Responder.self)
        let server = try LoopbackServer { _, _, responder in continuation.yield(responder) }
        let raw = try RawConnection(port: server.port)
        try raw.send(get("/"))
        for await responder in stream {
            server.stop()
            responder.send(WireReply(response: HTTPResponse(status: 200)))
            #expect(!responder.stream(HTTPResponse(status: 200)).isOpen || raw.read().bytes.isEmpty)
            break
        }
        #expect(raw.read().bytes.isEmpty)
    }

    #if os(Linux) && compiler(>=6.2)
    @Test("leaves no descriptor and no thread behind")
    func leaks() async {
        await #expect(processExitsWith: .success) {
            func cycle() throws {
                let server = try makeEchoServer()
                let client = LoopbackClient(port: server.port)
                let raw = try RawConnection(port: server.port)
                try raw.send(get("/") + "GET ")
                guard try raw.readResponse()?.status == 200 else { exit(1) }
                client.close()
            }
            try cycle()
            let before = try ProcessCounts()
            for _ in 0..<300 { try cycle() }
            let after = try ProcessCounts()
            guard after.descriptors == before.descriptors else { exit(2) }
            // One a server would be 300 more.
            guard after.threads < before.threads + 10 else { exit(3) }
        }
    }
    #endif

    #if compiler(>=6.2)
    @Test("a hundred and eighty servers fit into the 256 descriptors of macOS")
    func fewDescriptors() async {
        await #expect(processExitsWith: .success) {
            // What the parent's other tests had open as this process began is not counted.
            var (own, next) = (3, Int32(3))
            while own < 256 {
                if fcntl(next, F_GETFD) < 0 { own += 1 }
                next += 1
            }
            var limit = rlimit()
            getrlimit(Platform.descriptorResource, &limit)
            limit.rlim_cur = rlim_t(next)
            setrlimit(Platform.descriptorResource, &limit)
            let servers = try (0..<180).map { _ in try makeEchoServer() }
            let raw = try RawConnection(port: servers[179].port)
            try raw.send(get("/"))
            guard try raw.readResponse()?.status == 200 else { exit(1) }
        }
    }
    #endif
}
