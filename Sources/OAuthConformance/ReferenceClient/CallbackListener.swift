import HTTPWire
import Loopback
import SystemCalls

/// Listens on a loopback port until the browser comes back (RFC 8252 §7.3).
final class CallbackListener: Sendable {
    /// Where it listens, and what it takes for the callback.
    struct Policy: Sendable {
        var host = "127.0.0.1"
        /// The host of the redirect URI.
        var name = "127.0.0.1"
        /// Zero for a free port.
        var port: UInt16 = 0
        var methods: [HTTPMethod] = [.get]
        var takesAnyRequest = false
    }

    let redirectURI: String
    private let server: LoopbackServer?
    private let received: Locked<String?>

    init?(_ configured: String, _ policy: Policy) {
        let path = "/" + configured.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }.dropFirst()
        let own = String(path.prefix { $0 != "?" })
        let received = Locked<String?>(nil)
        self.received = received
        let handler: LoopbackServer.Handler = { request, _, responder in
            let isCallback = policy.methods.contains(request.method) && request.path == own && !request.query.isEmpty
            if isCallback || policy.takesAnyRequest {
                let target = String(decoding: request.target, as: UTF8.self)
                received.withLock { $0 = $0 ?? target }
            }
            let status = isCallback ? 200 : request.path == own ? 405 : 404
            let page = isCallback ? "You are signed in. You may close this window.\n" : ""
            responder.send(
                WireReply(
                    response: HTTPResponse(
                        status: status,
                        headers: ["Content-Type": "text/plain; charset=utf-8"],
                        body: Array(page.utf8)
                    ),
                    closesConnection: true
                )
            )
        }
        server = try? LoopbackServer(host: policy.host, port: policy.port, sharesLoop: true, handler: handler)
        guard let port = server?.port ?? (policy.port > 0 ? policy.port : nil) else { return nil }
        redirectURI = "http://\(policy.name):\(port)\(path)"
    }

    /// The callback that the browser opened; nil where none has come.
    var callback: String? {
        guard let target = received.withLock({ $0 }) else { return nil }
        return String(redirectURI.prefix { $0 != "?" }.dropLast(pathLength)) + target
    }

    private var pathLength: Int {
        let path = redirectURI.dropFirst("http://".count).drop { $0 != "/" }.prefix { $0 != "?" }
        return path.count
    }

    func stop() { server?.stop() }
}
