import HTTPWire
import Loopback
import OAuthHarness
import JSONText
import Recordings
import SystemCalls

/// The control API of a provider that `serve` plays, and the inspector page on top of it.
final class Control: Sendable {
    /// The path that everything is below.
    static let root = ProviderProfile.harnessPath

    let provider: MockProvider
    /// What every call must show; nil where only this machine can reach the port.
    let token: RunToken?
    /// The timeline of all providers, and the number of this one on it.
    let feed: DeskFeed
    private let member: Int
    /// The URL that the calls are below.
    let place: String
    /// How the provider was when it started; what a reset goes back to.
    let start: Start
    let hub = EventHub()
    /// The profile as its knobs were turned, before what follows from them.
    let turned: Locked<ProviderProfile>
    let snapshots = Locked<[String: Snapshot]>([:])
    /// Those that hold answers, or will.
    let gates = Locked<[AnswerGate]>([])
    private let known = Locked(KnownSecrets())

    struct Start: Sendable {
        let profile: ProviderProfile
        let script: [Rule]
        let state: ProviderState
        let decision: Decision
    }

    /// Puts the control API on a provider's port.
    @discardableResult
    init(
        _ provider: MockProvider,
        profile: ProviderProfile,
        script: [Rule],
        token: RunToken? = nil,
        feed: DeskFeed = DeskFeed(),
        at place: String? = nil
    ) {
        self.provider = provider
        self.token = token
        self.feed = feed
        self.place = place ?? (provider.address ?? provider.origin) + Self.root
        let member = feed.join(provider, token, place: self.place)
        self.member = member
        start = Start(
            profile: profile,
            script: script,
            state: provider.engine.state,
            decision: provider.engine.standingDecision
        )
        turned = Locked(profile)
        provider.engine.observe { feed.add($0, of: member) }
        provider.engine.observe { [weak self] in self?.show($0, isNew: true) }
        provider.engine.divert(below: Self.root) { [self] in answer($0, $1) }
    }

    /// Sends an exchange to everybody who follows; one that they know already has no number among the events.
    func show(_ exchange: Exchange, isNew: Bool = false) {
        guard !hub.isEmpty else { return }
        let json = ExchangeJSON(provider.ledger).json(exchange)
        hub.send("exchange", json, number: isNew ? exchange.number : nil) {
            self.known.withLock { known in
                self.provider.learn(&known)
                known.add(exchange)
                return known.redaction.named(json)
            }
        }
    }

    /// The scheme of the port, whatever clients see; a provider without one is steered at the port of a proxy.
    private var scheme: Substring { (provider.address ?? "http://").prefix { $0 != ":" } }

    private func answer(_ request: HTTPRequest, _ responder: Responder) {
        let (reply, change) = reply(to: request)
        switch reply {
        case .response(let response): responder.send(WireReply(response: response))
        case .timeline(let since): feed.follow(responder.stream(Self.eventsHead), since: since)
        case .events(let since, let showsSecrets): follow(responder, since: since, showsSecrets: showsSecrets)
        }
        guard let change else { return }
        hub.send("change", ["call": .string(change)])
        if ["reset", "restore"].contains(change) {
            feed.cut(member, after: provider.journal.exchanges.count + provider.journal.dropped)
        }
    }

    /// What a request gets.
    enum Reply: Sendable {
        case response(HTTPResponse)
        case events(since: Int?, showsSecrets: Bool)
        case timeline(since: Int?)
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
            case .response(var response):
                if ControlRoute.pagePaths.contains(route.path) {
                    token?.remember(in: &response)
                    mount(&response)
                }
                return (.response(Self.guarded(response)), nil)
            case .timeline(let since): return (.timeline(since: since), nil)
            case .events(let since): return (.events(since: since, showsSecrets: call.showsSecrets), nil)
            }
        } catch {
            return (.response(Self.response(error)), nil)
        }
    }

    /// Lets a page ask the calls of its own provider, where several share a port.
    private func mount(_ page: inout HTTPResponse) {
        guard let path = place.firstRange(of: Self.root).map({ place[$0.lowerBound...] }), path != Self.root else {
            return
        }
        let text = String(decoding: page.body, as: UTF8.self)
        page.body = Array(text.replacing("\(Self.root)/", with: "\(path)/").utf8)
    }

    private func route(of request: HTTPRequest) throws(ControlError) -> ControlRoute {
        let path = String(request.path.dropFirst(Self.root.count).drop { $0 == "/" })
        try ControlGuard.check(request, scheme: scheme, isPage: ControlRoute.pagePaths.contains(path), token: token)
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
        if route.method == .post { try ControlGuard.checkBody(request, call: route.command(at: place, token)) }
        return route
    }

    private func follow(_ responder: Responder, since: Int?, showsSecrets: Bool) {
        let json = ExchangeJSON(provider.ledger)
        let redaction = showsSecrets ? Redaction() : provider.knownSecrets.redaction
        hub.add(
            responder.stream(Self.eventsHead),
            showsSecrets: showsSecrets,
            missed: { since.map { since in provider.journal.exchanges.filter { $0.number > since } } ?? [] },
            json: { redaction.named(json.json($0)) }
        )
    }

    private static let eventsHead = guarded(
        HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], body: Array(": ready\n\n".utf8))
    )

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
        if error.code == .missingToken { response.headers["WWW-Authenticate"] = "Bearer" }
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
