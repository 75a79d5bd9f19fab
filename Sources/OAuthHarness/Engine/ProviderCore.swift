package import HTTPWire
import Loopback
import SystemCalls

/// An engine that several threads may ask; answers are computed on the asking thread, one at a time.
@dynamicMemberLookup
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

    /// What the engine holds at this moment.
    package subscript<Part>(dynamicMember part: KeyPath<Engine, Part>) -> Part { change { $0[keyPath: part] } }

    /// Changes what the engine holds, between two requests.
    package func change<Result>(_ body: (inout Engine) throws -> Result) rethrows -> Result {
        try inside.withLock { try body(&$0.engine) }
    }

    /// Answers a request from a socket, at once or when its gate opens.
    func serve(_ request: HTTPRequest, _ peer: Peer, _ responder: Responder) {
        if let detour = inside.withLock({ $0.detour(for: request) }) { return detour.handler(request, responder) }
        serve(request, from: Engine.Origin(connection: peer.connection, index: peer.exchange)) { exchange in
            let plan = exchange.transport
            responder.send(WireReply(response: exchange.response, delay: plan.delay, fault: plan.fault))
        }
    }

    /// Answers a request from any transport, at once or when its gate opens.
    package func serve(_ request: HTTPRequest, from origin: Engine.Origin, then send: @escaping Send) {
        let (arrival, gate) = change { engine in
            let arrival = engine.arrive(request)
            return (arrival, engine.gate(for: arrival))
        }
        let proceed: @Sendable () -> Void = { [self] in send(answer(from: origin) { _ in arrival }.exchange) }
        switch gate {
        case (let rule, .release(let count))?: gates.hold(forRule: rule, until: count, proceed: proceed)
        case (let rule, .swap)?: gates.swap(forRule: rule, answer(from: origin) { _ in arrival }.exchange, send)
        case nil:
            let isHeld = gates.hold(request, to: arrival.endpoint, on: origin.connection, proceed: proceed)
            if !isHeld { proceed() }
        }
    }

    /// The fault that strikes a new connection, or a request whose body has not arrived yet.
    package func earlyFault(_ head: HTTPRequest?) -> Fault? {
        inside.withLock { state in
            if let head, state.detour(for: head) != nil { return nil }
            return state.engine.earlyFault(head)
        }
    }

    package func answer(_ request: HTTPRequest, from origin: Engine.Origin) -> Engine.Answer {
        answer(from: origin) { $0.arrive(request) }
    }

    private func answer(from origin: Engine.Origin, _ arrival: (Engine) -> Arrival) -> Engine.Answer {
        let now = clock.now
        let (answer, observers) = inside.withLock { state in
            (state.engine.answer(arrival(state.engine), from: origin, at: now), state.observers)
        }
        waiting.tell(of: answer.exchange)
        for observer in observers { observer(answer.exchange) }
        return answer
    }

    /// Calls a body with every exchange from now on, on the thread that answers it.
    package func observe(_ body: @escaping Send) { inside.withLock { $0.observers.append(body) } }

    /// Lets an object live exactly as long as the engine, for transports that must hear of its end.
    package func keep(_ companion: any AnyObject & Sendable) { inside.withLock { $0.companions.append(companion) } }

    func register(_ client: Client) -> Client {
        change { engine in
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
        _ body: (Transaction) throws -> Result
    ) rethrows -> Result {
        let now = clock.now
        return try change { engine in
            let transaction = Transaction(
                Arrival(request: HTTPRequest(.get, "/"), parameters: parameters),
                profile: engine.profile,
                now: now,
                exchange: 0,
                connection: 0,
                origin: engine.origin,
                decision: .ask
            )
            swap(&transaction.state, &engine.state)
            defer { swap(&engine.state, &transaction.state) }
            return try body(transaction)
        }
    }

    /// Forgets all that happened: the state is that of the start, the next exchange is number 1.
    ///
    /// Requests that wait at a gate are answered first.
    package func restart(from state: ProviderState, profile: ProviderProfile, script: [Rule], decision: Decision) {
        gates.openAll()
        change { engine in
            engine.state = state
            engine.profile = profile.settled
            engine.journal = Journal()
            engine.count = 0
            engine.script = ScriptState()
            engine.script.append(script)
            engine.standingDecision = decision
        }
    }
}
