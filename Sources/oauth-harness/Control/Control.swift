import HTTPWire
import Loopback
import OAuthHarness
import JSONText
import Recordings
import SystemCalls

/// The control API of a provider that `serve` plays, and the inspector page on top of it.
final class Control: Sendable {
    /// The path that everything is below.
    static let root = "/_harness"

    let provider: MockProvider
    /// How the provider was when it started; what a reset goes back to.
    let start: Start
    let hub = EventHub()
    /// The profile as its knobs were turned, before what follows from them.
    let turned: Locked<ProviderProfile>
    let snapshots = Locked<[String: Snapshot]>([:])

    struct Start: Sendable {
        let profile: ProviderProfile
        let script: [Rule]
        let state: ProviderState
        let decision: Decision
    }

    /// Puts the control API on a provider's port.
    @discardableResult
    init(_ provider: MockProvider, profile: ProviderProfile, script: [Rule]) {
        self.provider = provider
        start = Start(
            profile: profile,
            script: script,
            state: provider.engine.state,
            decision: provider.engine.standingDecision
        )
        turned = Locked(profile)
        let known = Locked(KnownSecrets())
        provider.engine.observe { [hub, weak provider] exchange in
            guard !hub.isEmpty, let provider else { return }
            let json = ExchangeJSON(provider.ledger).json(exchange)
            hub.send("exchange", json, number: exchange.number) {
                known.withLock { known in
                    provider.learn(&known)
                    known.add(exchange)
                    return known.redaction.named(json)
                }
            }
        }
        provider.engine.divert(below: Self.root) { [self] in answer($0, $1) }
    }

    /// The origin of the port, whatever clients see.
    var address: String { provider.address ?? provider.origin }

    /// The scheme of the port, whatever clients see; a provider without one is steered at the port of a proxy.
    private var scheme: Substring { (provider.address ?? "http://").prefix { $0 != ":" } }

    private func answer(_ request: HTTPRequest, _ responder: Responder) {
        let (reply, change) = reply(to: request)
        switch reply {
        case .response(let response): responder.send(WireReply(response: response))
        case .events(let since, let showsSecrets): follow(responder, since: since, showsSecrets: showsSecrets)
        }
        if let change { hub.send("change", ["call": .string(change)]) }
    }

    /// What a request gets.
    enum Reply: Sendable {
        case response(HTTPResponse)
        case events(since: Int?, showsSecrets: Bool)
    }

    /// Does what a request asks for; listeners hear of the call that changed something once its answer is sent.
    func reply(to request: HTTPRequest) -> (reply: Reply, change: String?) {
        do {
            let route = try route(of: request)
            let call = try ControlCall(request, route)
            switch try route.run(self, call) {
            case .json(let json):
                let isOpen = call.showsSecrets || !route.query.contains { $0.name == "secrets" }
                let shown = isOpen ? json : provider.knownSecrets.redaction.named(json)
                return (.response(Self.response(shown)), route.method == .post ? route.path : nil)
            case .response(let response): return (.response(Self.guarded(response)), nil)
            case .events(let since): return (.events(since: since, showsSecrets: call.showsSecrets), nil)
            }
        } catch {
            return (.response(Self.response(error)), nil)
        }
    }

    private func route(of request: HTTPRequest) throws(ControlError) -> ControlRoute {
        let path = String(request.path.dropFirst(Self.root.count).drop { $0 == "/" })
        try ControlGuard.check(request, scheme: scheme, isPage: path.isEmpty)
        let routes = ControlRoute.all.filter { $0.path == path }
        guard !routes.isEmpty else {
            throw ControlError(
                .unknownCall,
                unknown: path,
                noun: "call",
                known: ControlRoute.all.map(\.path).filter { !$0.isEmpty }
            )
        }
        let method = request.method == .head ? .get : request.method
        guard let route = routes.first(where: { $0.method == method }) else {
            let methods = routes.map(\.method)
            var error = ControlError(
                .methodNotAllowed,
                found: "\(request.method)",
                expected: methods.map(\.rawValue).joined(separator: " or ")
            )
            error.allowed = methods
            throw error
        }
        if route.method == .post { try ControlGuard.checkBody(request, call: route.command(at: address)) }
        return route
    }

    private func follow(_ responder: Responder, since: Int?, showsSecrets: Bool) {
        let head = Self.guarded(
            HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: Array(": ready\n\n".utf8))
        )
        let json = ExchangeJSON(provider.ledger)
        let redaction = showsSecrets ? Redaction() : provider.knownSecrets.redaction
        hub.add(
            responder.stream(head),
            showsSecrets: showsSecrets,
            missed: { since.map { since in provider.journal.exchanges.filter { $0.number > since } } ?? [] },
            json: { redaction.named(json.json($0)) }
        )
    }

    private static func response(_ json: JSON, status: Int = 200) -> HTTPResponse {
        guarded(
            HTTPResponse(
                status: status,
                headers: ["Content-Type": "application/json"],
                body: Array((json.text() + "\n").utf8)
            )
        )
    }

    private static func response(_ error: ControlError) -> HTTPResponse {
        var response = response(error.json, status: error.code.status)
        if !error.allowed.isEmpty {
            response.headers["Allow"] = error.allowed.map(\.rawValue).joined(separator: ", ")
        }
        return response
    }

    /// What keeps other pages from reading or keeping an answer.
    private static func guarded(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        response.headers.append("Cache-Control", "no-store")
        response.headers.append("X-Content-Type-Options", "nosniff")
        response.headers.append("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.append("Referrer-Policy", "no-referrer")
        return response
    }
}
