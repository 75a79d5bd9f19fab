package import HTTPWire
import Loopback

/// An engine that several threads may ask; answers are computed on the asking thread, one at a time.
package final class ProviderCore: Sendable {
    let engine: Locked<Engine>
    private let clock: ProviderClock
    let waiting = ExchangeWaiters()
    private let observers = Locked<[@Sendable (Exchange) -> Void]>([])
    private let companions = Locked<[any AnyObject & Sendable]>([])
    let detours = Locked<[Detour]>([])

    init(_ engine: Engine, _ clock: ProviderClock) {
        self.engine = Locked(engine)
        self.clock = clock
    }

    let gates = GateKeeper()
    private let swapping = Locked<[Int: SwappedAnswer]>([:])

    /// Takes an exchange to whoever asked, on the thread that answers or that opens the gate.
    package typealias Send = @Sendable (Exchange) -> Void

    /// A request that waits for another one's answer.
    private struct SwappedAnswer: Sendable {
        let exchange: Exchange
        let send: Send
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
        let arrived = engine.withLock { $0.script.hasGates || hasGates ? $0.arrive(request) : nil }
        guard let (endpoint, rule, gate) = arrived else { return send(answer(request, from: origin).exchange) }
        let proceed: @Sendable () -> Void = { [self] in send(answer(request, from: origin).exchange) }
        if let rule, let gate {
            switch gate {
            case .release(let count): gates.hold(forRule: rule, until: count, proceed: proceed)
            case .swap: changeAnswers(rule, answer(request, from: origin).exchange, send)
            }
            return
        }
        guard !gates.hold(request, to: endpoint, on: origin.connection, proceed: proceed) else { return }
        proceed()
    }

    /// The fault that strikes a new connection, or a request whose body has not arrived yet.
    package func fault(before head: HTTPRequest?) -> Fault? {
        engine.withLock { $0.script.lines.isEmpty ? nil : $0.earlyFault(head) }
    }

    func earlyFault(_ head: HTTPRequest?) -> Fault? {
        if let head, detour(for: head) != nil { return nil }
        return fault(before: head)
    }

    private func changeAnswers(_ rule: Int, _ exchange: Exchange, _ send: @escaping Send) {
        let other = swapping.withLock { waiting -> SwappedAnswer? in
            if let other = waiting.removeValue(forKey: rule) { return other }
            waiting[rule] = SwappedAnswer(exchange: exchange, send: send)
            return nil
        }
        guard let other else { return }
        send(other.exchange)
        other.send(exchange)
    }

    /// Lets every request go that waits; called when the provider stops.
    func openGates() {
        gates.openAll()
        for waiting in swapping.withLock({ swapping in
            defer { swapping = [:] }
            return swapping.values
        }) {
            waiting.send(waiting.exchange)
        }
    }

    package func answer(_ request: HTTPRequest, from origin: Engine.Origin) -> Engine.Answer {
        let now = clock.now
        let answer = engine.withLock { $0.answer(request, from: origin, at: now) }
        waiting.tell(of: answer.exchange)
        for observer in observers.withLock({ $0 }) { observer(answer.exchange) }
        return answer
    }

    /// Calls a body with every exchange from now on, on the thread that answers it.
    package func observe(_ body: @escaping @Sendable (Exchange) -> Void) { observers.withLock { $0.append(body) } }

    /// Lets an object live exactly as long as the engine, for transports that must hear of its end.
    package func keep(_ companion: any AnyObject & Sendable) { companions.withLock { $0.append(companion) } }

    func append(_ rules: [Rule]) { engine.withLock { $0.script.append(rules) } }
    func removeScript() { engine.withLock { $0.script.removeAll() } }
    func setOrigin(_ origin: String) { engine.withLock { $0.origin = origin } }
    package func setStandingDecision(_ decision: Decision) { engine.withLock { $0.standingDecision = decision } }

    var unusedRules: [Rule] { engine.withLock { $0.script.unused } }
    package var journal: Journal { engine.withLock { $0.journal.snapshot } }
    package var ledger: Ledger { engine.withLock { $0.state.ledger } }
    package var state: ProviderState { engine.withLock { $0.state } }

    func register(_ client: Client) -> Client {
        engine.withLock { engine in
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
        return try engine.withLock { engine in
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
