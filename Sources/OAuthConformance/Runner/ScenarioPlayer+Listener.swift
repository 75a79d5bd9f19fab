import HTTPWire
import Loopback
import OAuthHarness

/// The browser at the address that a client listens on.
extension ScenarioPlayer {
    private static let patience: Duration = .seconds(2)

    /// Opens the callback as a browser does.
    mutating func open(_ url: String) async {
        guard let address = LoopbackAddress(url) else { return }
        let place = place(of: address.port)
        let client = LoopbackClient(host: address.host, port: address.port)
        defer { client.close() }
        let response = try? await client.send(HTTPRequest(.get, address.target), timeout: Self.patience)
        listeners[place].callback = response?.status
        listeners[place].isOpenElsewhere = Self.takesConnections("127.0.0.2", address.port)
    }

    /// Looks whether the port is closed when the sign-in is over.
    mutating func lookAfter(_ url: String) {
        guard let address = LoopbackAddress(url) else { return }
        listeners[place(of: address.port)].isOpenAfterwards = Self.takesConnections(address.host, address.port)
    }

    /// Sends something that is no callback.
    mutating func stray(_ request: StrayRequest) async {
        let begin = mark
        let words = request.method.map { "\($0)" } ?? "connection"
        defer { append("stray \(words) \(request.path)", begin) }
        guard let url = attempts.last?.callback, let address = LoopbackAddress(url) else { return }
        let place = place(of: address.port)
        guard let method = request.method else {
            if let connection = try? RawConnection(host: address.host, port: address.port) { connection.close() }
            return
        }
        let own = address.target.prefix { $0 != "?" }
        let query = request.hasQuery ? address.target.drop { $0 != "?" } : ""
        let target = (request.path.isEmpty ? String(own) : request.path) + query
        let client = LoopbackClient(host: address.host, port: address.port)
        defer { client.close() }
        let response = try? await client.send(HTTPRequest(method, target), timeout: Self.patience)
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

    private static func takesConnections(_ host: String, _ port: UInt16) -> Bool {
        guard let connection = try? RawConnection(host: host, port: port) else { return false }
        connection.close()
        return true
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
