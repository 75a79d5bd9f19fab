import HTTPWire
import Loopback
import SystemCalls

/// A server that answers each request with what it got.
func makeEchoServer(
    host: String = "127.0.0.1",
    limits: HTTPLimits = .default,
    onMalformed: (@Sendable (HTTPParseError, Peer) -> Void)? = nil
) throws -> LoopbackServer {
    try LoopbackServer(host: host, limits: limits, onMalformed: onMalformed) { request, peer, responder in
        responder.send(WireReply(response: echo(request, peer)))
    }
}

/// `connection.exchange method target body`.
func echo(_ request: HTTPRequest, _ peer: Peer) -> HTTPResponse {
    let line =
        "\(peer.connection).\(peer.exchange) \(request.method) \(String(decoding: request.target, as: UTF8.self)) "
    return HTTPResponse(status: 200, body: Array(line.utf8) + request.body)
}

/// A request as text.
func get(_ target: String, _ fields: String = "") -> String {
    "GET \(target) HTTP/1.1\r\nHost: h\r\n\(fields)\r\n"
}

/// Collects values from the loop's thread.
final class Collected<Value: Sendable>: Sendable {
    private let values = Locked<[Value]>([])

    func append(_ value: Value) {
        values.withLock { $0.append(value) }
    }

    var all: [Value] { values.withLock { $0 } }
}

/// An address on which no other test listens, so that a freed port stays free while a test looks at it.
func quietHost(_ number: Int) -> String {
    #if os(Linux)
    "127.0.0.\(number)"
    #else
    "::1"
    #endif
}
