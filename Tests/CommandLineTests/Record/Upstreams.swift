import HTTPWire
import Loopback

/// Providers that a test plays itself.
struct Upstreams {
    let server: LoopbackServer
    /// What was asked, as it came.
    let requests: AsyncStream<HTTPRequest>

    var origin: String { "http://127.0.0.1:\(server.port)" }

    /// One that answers each request with what a closure makes of it.
    static func plain(_ answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse) throws -> Upstreams {
        try make { WireReply(response: answer($0)) }
    }

    /// One that breaks in another way at each path, but for `/fine`.
    static func broken() throws -> Upstreams {
        let body = Array("{\"a\":\"0123456789\"}".utf8)
        return try make { request in
            let fault: Fault? =
                switch request.path {
                case "/reset": .reset
                case "/cut": .truncateBody(at: 4)
                case "/torn": .resetMidBody(at: 4)
                case "/garbage": .garbage
                case "/close": .closeBeforeResponse
                case "/hang": .hang
                case "/slow": .dribble(bytesPerSecond: 10)
                default: nil
                }
            let isFine = request.path == "/fine"
            return WireReply(
                response: HTTPResponse(status: 200, body: isFine ? Array("fine".utf8) : body),
                fault: fault
            )
        }
    }

    /// The paths of ``broken()``, what a client gets there and which words tell why.
    static let breaks = [
        ("/reset", 502, "the server reset the connection"),
        ("/cut", 502, "the server closed the connection within the response"),
        ("/torn", 502, "the server"),
        ("/garbage", 502, "the response is no HTTP/1.1"),
        ("/close", 502, "the server closed the connection before it answered"),
        ("/hang", 504, "the response did not come in time"),
        ("/slow", 504, "the response did not come in time"),
    ]

    private static func make(_ answer: @escaping @Sendable (HTTPRequest) -> WireReply) throws -> Upstreams {
        let (requests, continuation) = AsyncStream.makeStream(of: HTTPRequest.self)
        let server = try LoopbackServer { request, _, responder in
            continuation.yield(request)
            responder.send(answer(request))
        }
        return Upstreams(server: server, requests: requests)
    }
}
