import HTTPWire
import Loopback

/// Listens on a loopback port until the browser comes back (RFC 8252 §7.3).
final class CallbackListener: Sendable {
    let redirectURI: String
    private let server: LoopbackServer?
    private let received: Locked<String?>

    init?(_ configured: String, _ flaw: Flaw?) {
        let path = "/" + configured.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }.dropFirst()
        let own = String(path.prefix { $0 != "?" })
        let received = Locked<String?>(nil)
        self.received = received
        let host = flaw == .listensOnAllInterfaces ? "0.0.0.0" : "127.0.0.1"
        let handler: LoopbackServer.Handler = { request, _, responder in
            let isGet = request.method == .get || flaw == .optionsConsumed && request.method == .options
            let isCallback = isGet && request.path == own && !request.query.isEmpty
            if isCallback || flaw == .firstRequestWins {
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
        let wanted: UInt16 = flaw == .fixedPort ? 47_917 : 0
        server = try? LoopbackServer(host: host, port: wanted, sharesLoop: true, handler: handler)
        guard let port = server?.port ?? (wanted > 0 ? wanted : nil) else { return nil }
        let name = flaw == .localhostName ? "localhost" : "127.0.0.1"
        redirectURI = "http://\(name):\(port)\(path)"
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
