package import HTTPWire
import Loopback
import SystemCalls

/// An engine that several threads may ask; answers are computed on the asking thread, one at a time.
package final class ProviderCore: Sendable {
    /// Takes an exchange to whoever asked, on the thread that answers or that opens the gate.
    package typealias Send = @Sendable (Exchange) -> Void

    struct State: Sendable {
        var engine: Engine
        var observers: [Send] = []
        var companions: [any AnyObject & Sendable] = []
        var detours: [Detour] = []
    }

    let inside: Locked<State>
    let waiting = ExchangeWaiters()
    let gates = GateKeeper()
    private let clock: ProviderClock

    init(_ engine: Engine, _ clock: ProviderClock) {
        inside = Locked(State(engine: engine))
        self.clock = clock
    }

    func withEngine<Result>(_ body: (inout Engine) throws -> Result) rethrows -> Result {
        try inside.withLock { try body(&$0.engine) }
    }

    /// Answers a request from a socket, at once or when its gate opens.
    func serve(_ request: HTTPRequest, _ peer: Peer, _ responder: Responder) {
        if let detour = detour(for: request) { return detour.handler(request, responder) }
        serve(request, from: Engine.Origin(connection: peer.connection, index: peer.exchange)) { exchange in
            let plan = exchange.transport
            responder.send(WireReply(response: exchange.response, delay: plan.delay, fault: plan.fault))
        }
    }

    /// Answers a request from any transport, at once or when its gate opens.
    package func serve(_ request: HTTPRequest, from origin: Engine.Origin, then send: @escaping Send) {
        let hasGates = !gates.isEmpty
        let arrived = withEngine { $0.script.hasGates || hasGates ? $0.arrive(request) : nil }
        guard let (endpoint, rule, gate) = arrived else { return send(answer(request, from: origin).exchange) }
        let proceed: @Sendable () -> Void = { [self] in send(answer(request, from: origin).exchange) }
        if let rule, let gate {
            switch gate {
            case .release(let count): gates.hold(forRule: rule, until: count, proceed: proceed)
            case .swap: gates.swap(forRule: rule, answer(request, from: origin).exchange, send)
            }
            return
        }
        guard !gates.hold(request, to: endpoint, on: origin.connection, proceed: proceed) else { return }
        proceed()
    }

    /// The fault that strikes a new connection, or a request whose body has not arrived yet.
    package func fault(before head: HTTPRequest?) -> Fault? {
        withEngine { $0.script.lines.isEmpty ? nil : $0.earlyFault(head) }
    }

    func earlyFault(_ head: HTTPRequest?) -> Fault? {
        if let head, detour(for: head) != nil { return nil }
        return fault(before: head)
    }

    package func answer(_ request: HTTPRequest, from origin: Engine.Origin) -> Engine.Answer {
        let now = clock.now
        let (answer, observers) = inside.withLock { ($0.engine.answer(request, from: origin, at: now), $0.observers) }
        waiting.tell(of: answer.exchange)
        for observer in observers { observer(answer.exchange) }
        return answer
    }

    /// Calls a body with every exchange from now on, on the thread that answers it.
    package func observe(_ body: @escaping Send) { inside.withLock { $0.observers.append(body) } }

    /// Lets an object live exactly as long as the engine, for transports that must hear of its end.
    package func keep(_ companion: any AnyObject & Sendable) { inside.withLock { $0.companions.append(companion) } }

    func append(_ rules: [Rule]) { withEngine { $0.script.append(rules) } }
    package func begin(step: Int) { withEngine { $0.script.step = step } }
    func removeScript() { withEngine { $0.script.removeAll() } }
    func setOrigin(_ origin: String) { withEngine { $0.origin = origin } }
    package func setStandingDecision(_ decision: Decision) { withEngine { $0.standingDecision = decision } }

    var unusedRules: [Rule] { withEngine { $0.script.unused } }
    package var journal: Journal { withEngine { $0.journal.snapshot } }
    package var ledger: Ledger { withEngine { $0.state.ledger } }
    package var state: ProviderState { withEngine { $0.state } }

    func register(_ client: Client) -> Client {
        withEngine { engine in
            var client = client
            let shapes = engine.profile.shapes
            if client.id.isEmpty {
                client.id = String(decoding: shapes.clientID.mint(&engine.state.entropy), as: UTF8.self)
            }
            if client.secret.isEmpty, client.kind == .confidential {
                client.secret = String(decoding: shapes.clientSecret.mint(&engine.state.entropy), as: UTF8.self)
            }
            engine.state.clients[client.id] = client
            return client
        }
    }

    /// Changes the state outside any exchange; the ledger shows exchange 0.
    func transact<Result>(
        _ parameters: FormParameters = [:],
        origin: String,
        _ body: (Transaction) throws -> Result
    ) rethrows -> Result {
        let now = clock.now
        return try withEngine { engine in
            let transaction = Transaction(
                request: HTTPRequest(.get, "/"),
                endpoint: .other,
                parameters: parameters,
                pathValues: [:],
                context: Transaction.Context(
                    profile: engine.profile,
                    now: now,
                    exchange: 0,
                    connection: 0,
                    origin: origin,
                    decision: .ask
                ),
                state: .vacant
            )
            swap(&transaction.state, &engine.state)
            defer { swap(&engine.state, &transaction.state) }
            return try body(transaction)
        }
    }
}
