import HTTPWire
import JSONText
import OAuthHarness

extension FuzzTarget {
    /// A provider's control API answers any calls, and what is read of it afterwards can be read.
    ///
    /// An empty line stands between two calls: `POST clock/advance`, header lines, then the body. What begins with a slash
    /// goes to the provider itself. The first line may name the provider.
    static func control(_ bytes: [UInt8]) {
        let calls = String(decoding: bytes, as: UTF8.self).split(separator: "\n\n")
        let named = calls.first.flatMap { name in ProviderProfile.all.first { $0.name == name } }
        let profile = named ?? .gitlab
        guard let provider = try? MockProvider(profile, seed: 1, publicURL: "http://127.0.0.1:1", isListening: false)
        else { return }
        defer { provider.stop() }
        let control = Control(provider, profile: profile, script: [])
        for call in calls.prefix(32) {
            guard let request = request(call) else { continue }
            if request.path.hasPrefix(Control.root) {
                check(control.reply(to: request).reply)
            } else {
                provider.engine.serve(request, from: Engine.Origin(connection: 1, index: 1)) { _ in }
            }
        }
        for route in ControlRoute.all where route.query.contains(where: { $0.name == "secrets" }) {
            for query in ["", "?secrets=show"] {
                let target = "\(Control.root)/\(route.path)\(query)"
                let reply = control.reply(to: HTTPRequest(.get, target, headers: ["Host": "127.0.0.1"])).reply
                check(reply)
                guard case .response(let response) = reply else { continue }
                precondition(response.status == 200, "what could be read cannot be read any more")
            }
        }
    }

    private static func check(_ reply: Control.Reply) {
        guard case .response(let response) = reply else { return }
        precondition(response.status < 500, "a call is answered \(response.status)")
        guard response.headers["Content-Type"] == "application/json" else { return }
        precondition((try? JSONReader.read(response.body)) != nil, "an answer is no JSON")
    }

    private static func request(_ text: Substring) -> HTTPRequest? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        let words = lines.removeFirst().split(separator: " ")
        guard words.count == 2 else { return nil }
        var headers: HTTPHeaders = [:]
        while let line = lines.first, let colon = line.firstIndex(of: ":"), !line.hasPrefix("{") {
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            headers.append(String(line[..<colon]), String(value))
            lines.removeFirst()
        }
        if headers["Host"] == nil { headers.append("Host", "127.0.0.1") }
        if headers["Content-Type"] == nil { headers.append("Content-Type", "application/json") }
        let target = words[1].hasPrefix("/") ? String(words[1]) : "\(Control.root)/\(words[1])"
        let method = HTTPMethod(rawValue: String(words[0]))
        return HTTPRequest(method, target, headers: headers, body: Array(lines.joined(separator: "\n").utf8))
    }
}
