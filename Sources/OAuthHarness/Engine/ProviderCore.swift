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
        /// What the root shows; see ``showPage(_:)``.
        var page: Handler?
        var waiters = ExchangeWaiters()
        /// What is under way, with the engine's state; seen only by the closures that it runs.
        // Sendable: a transaction is reached only by the thread that holds the mutex.
        nonisolated(unsafe) var current: Transaction?
        /// What such a closure has let go of, for after it.
        var later: [@Sendable () -> Void] = []

        /// Changes the state, also that of an answer under way.
        mutating func withState<Result>(_ body: (inout ProviderState) throws -> Result) rethrows -> Result {
            if let current { return try body(&current.state) }
            return try body(&engine.state)
        }

        /// Who hears of an exchange, once the mutex is free.
        mutating func told(_ exchange: Exchange) -> Told {
            defer { later = [] }
            return Told(exchange: exchange, waits: waiters.met(by: exchange), observers: observers, later: later)
        }
    }

    struct Told: Sendable {
        let exchange: Exchange
        let waits: [Wait<Exchange>]
        let observers: [Send]
        let later: [@Sendable () -> Void]

        /// Tells everybody; never with the mutex held.
        func tell() {
            for wait in waits { wait.end(.happened(exchange)) }
            for observer in observers { observer(exchange) }
            for work in later { work() }
        }
    }

    /// Recursive: a profile's closures run on the thread that holds it, and may ask their own provider.
    let inside: Locked<State>
    let gates = GateKeeper()
    private let clock: ProviderClock

    init(_ engine: Engine, _ clock: ProviderClock) {
        inside = Locked(State(engine: engine), isRecursive: true)
        self.clock = clock
    }

    /// What the engine holds at this moment.
    package subscript<Part>(dynamicMember part: KeyPath<Engine, Part>) -> Part { change { $0[keyPath: part] } }

    /// What the provider remembers, also while a closure of the profile asks for it.
    package var state: ProviderState { inside.withLock { $0.withState { $0 } } }

    /// Changes what the engine holds, between two requests; the body asks no closure of a profile.
    package func change<Result>(_ body: (inout Engine) throws -> Result) rethrows -> Result {
        try inside.withLock { try body(&$0.engine) }
    }

    /// Answers a request from a socket, at once or when its gate opens.
    func serve(_ request: HTTPRequest, _ peer: Peer, _ responder: Responder) {
        if answersDetour(request, responder) { return }
        serve(request, at: nil, peer, responder)
    }

    /// Answers a request from a socket for an origin; no detour is for it.
    func serve(_ request: HTTPRequest, at address: String?, _ peer: Peer, _ responder: Responder) {
        let origin = Engine.Origin(
            connection: peer.connection,
            index: peer.exchange,
            fault: peer.fault,
            address: address
        )
        serve(request, from: origin) { exchange in
            let plan = exchange.transport
            responder.send(WireReply(response: exchange.response, delay: plan.delay, fault: plan.fault))
        }
    }

    /// Answers a request from any transport, at once or when its gate opens.
    package func serve(_ request: HTTPRequest, from origin: Engine.Origin, then send: @escaping Send) {
        let (arrival, names) = change { ($0.arrive(request), $0.script.moments.contains(.gate) ? $0.names : nil) }
        let gate = names.flatMap { names in
            let sent = arrival.sent(names)
            return change { $0.gate(for: arrival, sent) }
        }
        let proceed: @Sendable () -> Void = { [self] in answer(arrival, from: origin, then: send) }
        switch gate {
        case (let rule, .release(let count))?: gates.hold(forRule: rule, until: count, proceed: proceed)
        case (let rule, .swap)?: answer(arrival, from: origin) { [gates] in gates.swap(forRule: rule, $0, send) }
        case nil:
            let isHeld = gates.hold(request, to: arrival.endpoint, on: origin.connection, proceed: proceed)
            if !isHeld { proceed() }
        }
    }

    /// Answers a request whose turn it is: at once, or after the answer whose closure has let it go.
    private func answer(_ arrival: Arrival, from origin: Engine.Origin, then send: @escaping Send) {
        let isPostponed = inside.withLock { state in
            guard state.current != nil else { return false }
            state.later.append { [self] in answer(arrival, from: origin, then: send) }
            return true
        }
        guard !isPostponed else { return }
        let exchange = answer(from: origin) { _ in arrival }.exchange
        let isHeld = gates.hold(exchange) { [self] response in
            send(response.map { amend(exchange, $0) } ?? exchange)
        }
        if !isHeld { send(exchange) }
    }

    /// Writes down that a person sent another answer than the provider's.
    private func amend(_ exchange: Exchange, _ response: HTTPResponse) -> Exchange {
        let amended = exchange.answered(by: response)
        inside.withLock { $0.engine.journal.replace(exchange, by: amended) }
        return amended
    }

    /// The fault that strikes a new connection, or a request whose body has not arrived yet.
    package func earlyFault(_ head: HTTPRequest?) -> Fault? {
        earlyFault(at: head == nil ? .connection : .head, head)
    }

    /// The fault that strikes the handshake of a new connection.
    package func handshakeFault() -> Fault? { earlyFault(at: .handshake, nil) }

    private func earlyFault(at moment: ScriptState.Moment, _ head: HTTPRequest?) -> Fault? {
        let found = inside.withLock { state -> (arrival: Arrival?, names: [String: String])? in
            guard state.engine.script.moments.contains(moment) else { return nil }
            if let head, state.detour(for: head) != nil { return nil }
            return (head.map(state.engine.arriveEarly), state.engine.names)
        }
        guard let (arrival, names) = found else { return nil }
        let sent = arrival?.sent(names) ?? [:]
        return change { $0.earlyFault(at: moment, arrival, sent) }
    }

    /// Answers a request at once; a closure of the profile that asks its own provider gets an error.
    package func answer(_ request: HTTPRequest, from origin: Engine.Origin) -> Engine.Answer {
        answer(from: origin) { $0.arrive(request) }
    }

    private func answer(from origin: Engine.Origin, _ arrival: (Engine) -> Arrival) -> Engine.Answer {
        let now = clock.now
        let (answer, told) = inside.hold { () -> (Engine.Answer, Told?) in
            let refusal = inside.withLock { state in
                state.current.map { state.engine.refuse(arrival(state.engine).request, inside: $0) }
            }
            if let refusal { return (refusal, nil) }
            let turn = inside.withLock { state in
                let turn = state.engine.begin(arrival(state.engine), from: origin, at: now)
                state.current = turn.transaction
                return turn
            }
            if turn.isScripted {
                let sent = turn.sent
                inside.withLock { $0.engine.select(for: turn, sent) }
            }
            let reply = turn.reply()
            return inside.withLock { state in
                state.current = nil
                let answer = state.engine.finish(turn, reply)
                return (answer, state.told(answer.exchange))
            }
        }
        told?.tell()
        return answer
    }

    /// Calls a body with every exchange from now on, on the thread that answers it.
    package func observe(_ body: @escaping Send) { inside.withLock { $0.observers.append(body) } }

    /// Lets an object live exactly as long as the engine, for transports that must hear of its end.
    package func keep(_ companion: any AnyObject & Sendable) { inside.withLock { $0.companions.append(companion) } }

    /// Takes in a wait for a request to an endpoint, counted from 1 in the journal; it is over where that has come.
    func add(_ wait: Wait<Exchange>, forRequest count: Int, to endpoint: Endpoint) -> Int {
        inside.withLock { state in
            let all = state.engine.journal.count(of: endpoint)
            if all >= count {
                let requests = state.engine.journal.requests(to: endpoint)
                // One that the journal has let go of is like one that never comes.
                let place = count - 1 - (all - requests.count)
                wait.end(place >= 0 ? .happened(requests[place]) : .timedOut)
            }
            return state.waiters.add(wait, for: count - all, to: endpoint)
        }
    }

    func forget(wait number: Int) { inside.withLock { $0.waiters.forget(number) } }

    /// Ends every wait and opens every gate.
    func stop() {
        for wait in inside.withLock({ $0.waiters.stop() }) { wait.end(.stopped) }
        gates.stop()
        removeDetours()
    }

    func register(_ client: Client) -> Client {
        let now = clock.now
        return inside.withLock { inside in
            var client = client
            let profile = inside.engine.profile
            let shapes = profile.shapes
            return inside.withState { state in
                if client.id.isEmpty {
                    client.id = String(decoding: shapes.clientID.mint(&state.entropy), as: UTF8.self)
                }
                if client.secret.isEmpty, client.kind == .confidential {
                    client.secret =
                        profile.mintSecret?(client, profile, now)
                        ?? String(decoding: shapes.clientSecret.mint(&state.entropy), as: UTF8.self)
                }
                state.clients[client.id] = client
                return client
            }
        }
    }

    /// Changes the state outside any exchange; the ledger shows exchange 0.
    func transact<Result>(
        _ parameters: FormParameters = [:],
        _ body: (Transaction) throws -> Result
    ) rethrows -> Result {
        let now = clock.now
        return try inside.hold {
            let (profile, origin) = change { ($0.profile, $0.origin) }
            let transaction = Transaction(
                Arrival(request: HTTPRequest(.get, "/"), parameters: parameters),
                profile: profile,
                now: now,
                exchange: 0,
                connection: 0,
                origin: origin,
                decision: .ask
            )
            let outer = inside.withLock { inside in
                inside.withState { swap(&transaction.state, &$0) }
                defer { inside.current = transaction }
                return inside.current
            }
            defer {
                inside.withLock { inside in
                    inside.current = outer
                    inside.withState { swap(&$0, &transaction.state) }
                }
            }
            return try body(transaction)
        }
    }

    /// Forgets all that happened: the state is that of the start, the next exchange is number 1.
    ///
    /// Requests that wait at a gate are answered first.
    package func restart(from state: ProviderState, profile: ProviderProfile, script: [Rule], decision: Decision) {
        gates.openAll()
        let settled = profile.settled
        change { engine in
            engine.state = state
            engine.profile = settled
            engine.journal.removeAll()
            engine.count = 0
            engine.script.replace(with: script)
            engine.standingDecision = decision
        }
    }
}
