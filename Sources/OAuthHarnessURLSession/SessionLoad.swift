import Foundation
import HTTPWire
import Loopback
import OAuthHarness
import SystemCalls

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request of a session on its way through the provider and back; it calls back once, or never once cancelled.
final class SessionLoad: Sendable {
    typealias Outcome = Result<LandedResponse, URLError>

    private struct WeakTask: Sendable {
        weak var task: URLSessionTask?
    }

    private struct State: Sendable {
        /// Nil once the load is over: it holds the protocol that holds the load.
        var callBack: (@Sendable (Outcome) -> Void)?
        /// Each takes back what is still to come.
        var timers: [@Sendable () -> Void] = []
    }

    private let session: SessionBinding?
    /// The task that asks, whose delegate decides on redirects.
    private let task: WeakTask
    private let state: Locked<State>
    private static let mostHops = 20

    init(
        _ session: SessionBinding?,
        _ task: URLSessionTask? = nil,
        then callBack: @escaping @Sendable (Outcome) -> Void
    ) {
        self.session = session
        self.task = WeakTask(task: task)
        state = Locked(State(callBack: callBack))
    }

    /// Asks the provider; the answer comes back on this thread unless it is held, delayed or lost.
    func start(_ request: URLRequest, body: RequestBody, hop: Int = 0) {
        guard let session, let engine = session.engine else { return settle(.failure(.providerIsGone(request))) }
        guard let url = request.url, let place = session.place(of: url) else {
            return settle(.failure(.isElsewhere(request, session)))
        }
        if case .hidden = body { return settle(.failure(.bodyIsHidden(request))) }
        guard !session.isServerAway else { return settle(.failure(URLError(.cannotConnectToHost, request))) }
        let limit = session.timeout(of: request)
        var wire = HTTPRequest(request, target: place.target, body: body, in: session)
        if let fault = earlyFault(engine, wire) {
            switch FaultEffect(of: fault, on: HTTPResponse(status: 200), silenceAfter: limit) {
            case .failure(let code): return settle(.failure(URLError(code, request, fault)))
            case .silence: return giveUp(after: limit, URLError(.timedOut, request, fault))
            case .answer: if fault == .leaveBodyUnread { wire.body = [] }
            }
        }
        let origin = Engine.Origin(index: session.nextIndex(), address: place.address.published)
        engine.serve(wire, from: origin) { [self] exchange in
            take(exchange, request, body, limit, hop)
        }
        // Held at a gate, or about to be delayed: whichever comes first.
        if !isOver { giveUp(after: limit, URLError(.timedOut, request)) }
    }

    /// Ends the load without a call back.
    func cancel() {
        end()
    }

    private func earlyFault(_ engine: ProviderCore, _ request: HTTPRequest) -> Fault? {
        if let fault = engine.handshakeFault() ?? engine.earlyFault(nil) { return fault }
        var head = request
        head.body = []
        return engine.earlyFault(head)
    }

    private func take(_ exchange: Exchange, _ request: URLRequest, _ body: RequestBody, _ limit: Duration, _ hop: Int) {
        let fault = exchange.transport.fault
        if let session, case .serverGoesAway(let pause) = fault {
            session.isServerAway = true
            // Not a timer of this load: the server comes back whether or not the load is cancelled.
            _ = try? LoopTimer(after: pause) { session.isServerAway = false }
        }
        let delay = exchange.transport.delay
        switch FaultEffect(of: fault, on: exchange.response, silenceAfter: limit) {
        case .silence: break
        case .failure(let code):
            wait(delay) { $0.settle(.failure(URLError(code, request, fault))) }
        case .answer(let response, let pause):
            guard delay < limit else { break }
            // Bytes that trickle in keep the timeout from striking.
            if pause > .zero { cancelTimers() }
            wait(delay + pause) { $0.land(response, request, body, hop) }
        }
    }

    private func land(_ answer: HTTPResponse, _ request: URLRequest, _ body: RequestBody, _ hop: Int) {
        guard let session, let url = request.url, let landed = LandedResponse(answer, to: request, at: url) else {
            return settle(.failure(URLError(.badServerResponse, request)))
        }
        CookieJar(session.configuration, request)?.take(answer.headers)
        guard let next = nextRequest(after: answer, request) else { return settle(.success(landed)) }
        let go: @Sendable (URLRequest?) -> Void = { [self] next in
            guard let next else { return settle(.success(landed)) }
            guard hop < Self.mostHops else { return settle(.failure(URLError(.httpTooManyRedirects, request))) }
            guard !isOver else { return }
            cancelTimers()
            start(
                next,
                body: next.httpMethod == request.httpMethod ? body : .bytes(Array(next.httpBody ?? Data())),
                hop: hop + 1
            )
        }
        let isInside = next.url.flatMap(session.place) != nil
        switch session.redirects.kind {
        case .delegate:
            guard !RedirectDelegate.isAskedByFoundation else {
                var landed = landed
                landed.next = next
                return settle(.success(landed))
            }
            if !RedirectDelegate.ask(task.task, landed.response, next, then: go) { go(isInside ? next : nil) }
        case .deliver: go(nil)
        case .follow: go(isInside ? next : nil)
        case .ask(let decide): go(decide(landed.response, next))
        }
    }

    /// The request that a redirect leads to; nil for every other answer.
    private func nextRequest(after answer: HTTPResponse, _ request: URLRequest) -> URLRequest? {
        guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.headers["Location"],
            let url = URL(string: location, relativeTo: request.url)?.absoluteURL
        else { return nil }
        var next = request
        next.url = url
        if answer.status < 304, request.httpMethod == "POST" {
            next.httpMethod = "GET"
            next.httpBody = nil
            next.httpBodyStream = nil
            next.setValue(nil, forHTTPHeaderField: "Content-Type")
            next.setValue(nil, forHTTPHeaderField: "Content-Length")
        }
        return next
    }

    // MARK: - The end

    private var isOver: Bool { state.withLock { $0.callBack == nil } }

    private func settle(_ outcome: Outcome) {
        end()?(outcome)
    }

    @discardableResult
    private func end() -> (@Sendable (Outcome) -> Void)? {
        let last = state.withLock { state in
            defer { state = State() }
            return state
        }
        for cancel in last.timers { cancel() }
        return last.callBack
    }

    private func cancelTimers() {
        let timers = state.withLock { state in
            defer { state.timers = [] }
            return state.timers
        }
        for cancel in timers { cancel() }
    }

    /// Goes on after a while, on the loop's thread; at once where there is nothing to wait for.
    private func wait(_ duration: Duration, _ body: @escaping @Sendable (SessionLoad) -> Void) {
        guard duration > .zero, let timer = try? LoopTimer(after: duration, { [self] in body(self) }) else {
            return body(self)
        }
        keep { timer.cancel() }
    }

    /// Ends the load after the session's limit: what it waits for may be up to a task of this process.
    private func giveUp(after limit: Duration, _ error: URLError) {
        let patience = Patience(limit) { [self] in settle(.failure(error)) }
        keep { patience.cancel() }
    }

    private func keep(_ cancel: @escaping @Sendable () -> Void) {
        let isOver = state.withLock { state in
            if state.callBack != nil { state.timers.append(cancel) }
            return state.callBack == nil
        }
        if isOver { cancel() }
    }
}
