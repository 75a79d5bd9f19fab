package import HTTPWire
import Loopback

/// An engine that several threads may ask; answers are computed on the asking thread, one at a time.
package final class EngineBox: Sendable {
    private let engine: Locked<Engine>
    private let clock: ProviderClock
    let waiting = ExchangeWaiters()
    private let observers = Locked<[@Sendable (Exchange) -> Void]>([])

    init(_ engine: Engine, _ clock: ProviderClock) {
        self.engine = Locked(engine)
        self.clock = clock
    }

    func serve(_ request: HTTPRequest, _ peer: Peer, _ responder: Responder) {
        let answer = answer(request, from: Engine.Origin(connection: peer.connection, index: peer.exchange))
        let plan = answer.exchange.transport
        responder.send(WireReply(response: answer.exchange.response, delay: plan.delay))
    }

    package func answer(_ request: HTTPRequest, from origin: Engine.Origin) -> Engine.Answer {
        let now = clock.now
        let answer = engine.withLock { $0.take(request, from: origin, at: now) }
        waiting.tell(of: answer.exchange)
        for observer in observers.withLock({ $0 }) { observer(answer.exchange) }
        return answer
    }

    /// Calls a body with every exchange from now on, on the thread that answers it.
    package func observe(_ body: @escaping @Sendable (Exchange) -> Void) { observers.withLock { $0.append(body) } }

    func append(_ rules: [Rule]) { engine.withLock { $0.script.append(rules) } }
    func removeScript() { engine.withLock { $0.script.removeAll() } }
    func setOrigin(_ origin: String) { engine.withLock { $0.origin = origin } }
    package func setStandingDecision(_ decision: Decision) { engine.withLock { $0.standingDecision = decision } }

    var unusedRules: [Rule] { engine.withLock { $0.script.unused } }
    package var journal: Journal { engine.withLock { $0.journal.bounded } }
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
            var moved = ProviderState.vacant
            swap(&moved, &engine.state)
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
                state: moved
            )
            defer { swap(&engine.state, &transaction.state) }
            return try body(transaction)
        }
    }
}
