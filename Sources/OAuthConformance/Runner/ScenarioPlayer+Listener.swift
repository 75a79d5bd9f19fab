import HTTPWire
import Loopback
import OAuthHarness
import SystemCalls

/// The browser at the address that a client listens on.
extension ScenarioPlayer {
    private static let patience: Duration = .seconds(2)

    /// Opens the callback as a browser does.
    mutating func open(_ url: String) async {
        guard let address = LoopbackAddress(url) else { return }
        let place = place(of: address.port)
        let client = LoopbackClient(host: address.host, port: address.port)
        defer { client.close() }
        let response = await Self.answer(of: client, to: HTTPRequest(.get, address.target))
        listeners[place].callback = response?.status
        listeners[place].isOpenElsewhere = await Self.takesConnections("127.0.0.2", address.port)
    }

    /// Looks whether the port is closed when the sign-in is over.
    mutating func lookAfter(_ url: String) async {
        guard let address = LoopbackAddress(url) else { return }
        listeners[place(of: address.port)].isOpenAfterwards = await Self.takesConnections(address.host, address.port)
    }

    /// Sends something that is no callback.
    mutating func stray(_ request: StrayRequest) async {
        let begin = mark
        let words = request.method.map { "\($0)" } ?? "connection"
        defer { append("stray \(words) \(request.path)", begin) }
        guard let url = attempts.last?.callback, let address = LoopbackAddress(url) else { return }
        let place = place(of: address.port)
        guard let method = request.method else {
            _ = await Self.takesConnections(address.host, address.port)
            return
        }
        let own = address.target.prefix { $0 != "?" }
        let query = request.hasQuery ? address.target.drop { $0 != "?" } : ""
        let target = (request.path.isEmpty ? String(own) : request.path) + query
        let client = LoopbackClient(host: address.host, port: address.port)
        defer { client.close() }
        let response = await Self.answer(of: client, to: HTTPRequest(method, target))
        listeners[place].strays.append(response?.status)
    }

    private mutating func place(of port: UInt16) -> Int {
        if let place = listeners.lastIndex(where: { $0.port == Int(port) && $0.callback == nil }) { return place }
        if let place = listeners.lastIndex(where: { $0.port == Int(port) }), listeners.count == attempts.count {
            return place
        }
        listeners.append(ListenerReport(port: Int(port)))
        return listeners.count - 1
    }

    private static func takesConnections(_ host: String, _ port: UInt16) async -> Bool {
        await SystemThread.value {
            guard let connection = try? RawConnection(host: host, port: port) else { return false }
            connection.close()
            return true
        }
    }

    /// The client's listener may be a task of this process.
    private static func answer(of listener: LoopbackClient, to request: HTTPRequest) async -> HTTPResponse? {
        await Patience.value(within: patience) { try? await listener.send(request) } ?? nil
    }
}

/// The parts of `http://127.0.0.1:PORT/path?query`.
struct LoopbackAddress {
    let host: String
    let port: UInt16
    let target: String

    init?(_ url: String) {
        guard url.hasPrefix("http://") else { return nil }
        let rest = url.dropFirst("http://".count)
        let text = rest.prefix { $0 != "/" }
        guard let authority = Authority(text), let port = authority.port else { return nil }
        host = authority.host
        self.port = port
        let target = rest[text.endIndex...].prefix { $0 != "#" }
        self.target = target.isEmpty ? "/" : String(target)
    }
}
