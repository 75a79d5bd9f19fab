import HTTPWire
package import Loopback

/// The pure core behind every transport: a request, the time and the state in; an answer, effects and a reason out.
package struct Engine: Sendable {
    package var profile: ProviderProfile {
        didSet { plan = profile.plan }
    }
    private var plan: EnginePlan
    /// See ``ProviderProfile/parameterNames``.
    var names: [String: String] { profile.parameterNames }
    /// The origin that clients see.
    package var origin: String {
        didSet { root = Array(OriginText.path(of: origin).utf8) }
    }
    /// The path that the provider stands below.
    private var root: [UInt8] = []
    package internal(set) var state: ProviderState
    package internal(set) var journal = Journal()
    package var script: ScriptState
    /// What the person does where neither a script nor a page decides.
    package var standingDecision: Decision = .ask
    var count = 0

    package init(profile: ProviderProfile, origin: String, seed: UInt64) {
        self.profile = profile
        plan = profile.plan
        self.origin = origin
        state = ProviderState(seed: seed)
        script = ScriptState(seed: seed)
        state.accounts = profile.sampleAccounts
    }

    /// Where a request comes from.
    package struct Origin: Sendable {
        package var connection = 0
        package var index = 0
        /// What was wrong with the certificate that the client accepted.
        package var fault: Fault?
        package var party: Exchange.Party?
        package var decision: Decision?
        /// The origin that this client sees; nil for the provider's own.
        package var address: String?

        package init(
            connection: Int = 0,
            index: Int = 0,
            fault: Fault? = nil,
            party: Exchange.Party? = nil,
            decision: Decision? = nil,
            address: String? = nil
        ) {
            self.connection = connection
            self.index = index
            self.fault = fault
            self.party = party
            self.decision = decision
            self.address = address
        }
    }

    /// An answer with what the transport and the resource owner need to know of it.
    package struct Answer: Sendable {
        package let exchange: Exchange
        package let meaning: Reply.Meaning
    }

    /// Finds what a request is for.
    func arrive(_ sent: HTTPRequest) -> Arrival {
        guard !root.isEmpty else { return arrive(sent, sent: nil) }
        guard let request = sent.mounted(at: root) else { return Arrival(request: sent, plan: plan) }
        return arrive(request, sent: sent)
    }

    private func arrive(_ request: HTTPRequest, sent: HTTPRequest?) -> Arrival {
        let (route, values) = plan.route(request)
        let mediaType = request.body.isEmpty ? nil : ParameterSources.mediaType(of: request)
        return Arrival(
            request: request,
            sent: sent,
            parameters: sources(of: route).settled(of: request, as: mediaType),
            pathValues: values,
            route: route,
            mediaType: mediaType,
            plan: plan
        )
    }

    /// The gate of the script that a request waits at, and its rule's place.
    mutating func gate(for arrival: Arrival, _ sent: FormParameters) -> (rule: Int, kind: Action.GateKind)? {
        let selected = script.select(at: .gate, arrival.request, to: arrival.endpoint, sent)
        guard let first = selected.first, let kind = first.rule.action.stages.gate else { return nil }
        script.fire(first.index)
        return (first.index, kind)
    }

    /// Begins to answer a request: from here to ``finish(_:_:)`` the transaction has the provider's state.
    mutating func begin(_ arrival: consuming Arrival, from origin: Origin, at now: ProviderInstant) -> Turn {
        // A gate may have held it while somebody put another profile in force.
        if arrival.plan !== plan { arrival = arrive(arrival.sent ?? arrival.request) }
        count += 1
        return Turn(
            open(arrival, from: origin, at: now),
            plan,
            from: origin,
            script: script.generation,
            isScripted: script.moments.contains(.answer)
        )
    }

    /// Counts the request of a turn and names the rules that are meant for it.
    mutating func select(for turn: Turn, _ sent: FormParameters) {
        let endpoint = turn.transaction.endpoint
        let number = journal.count(of: endpoint) + 1
        turn.rules = script.select(at: .answer, turn.transaction.request, to: endpoint, sent, request: number)
    }

    /// Takes the state back, and writes the exchange down.
    mutating func finish(_ turn: Turn, _ reply: Reply) -> Answer {
        let transaction = turn.transaction
        if turn.script == script.generation {
            for rule in turn.rules where turn.fired.contains(rule.index) {
                script.fire(rule.index, setting: turn.newStates[rule.index])
            }
        }
        if turn.transport.fault?.losesAnswer ?? false { transaction.state.ledger.lose(mintedBy: transaction.exchange) }
        if reply.meaning != .refusal { transaction.state.ledger.accept(transaction.presented) }
        let rules = turn.rules.filter { turn.fired.contains($0.index) }.map { "\($0.rule)" }
        swap(&state, &transaction.state)
        let exchange = Exchange(
            Exchange.Content(
                number: transaction.exchange,
                connection: turn.source.connection,
                index: turn.source.index,
                party: turn.source.party ?? (transaction.endpoint.isForBrowsers ? .userAgent : .client),
                endpoint: transaction.endpoint,
                grantType: turn.grantType,
                instant: transaction.now,
                request: transaction.sentRequest ?? transaction.request,
                sources: transaction.route?.behavior.parameterSources ?? transaction.profile.parameterSources,
                response: HTTPResponse(
                    status: reply.status,
                    reason: reply.reason,
                    headers: transaction.explained(reply.headers),
                    body: reply.body
                ),
                transport: turn.transport,
                explanation: Explanation(
                    trail: transaction.trail,
                    refusal: transaction.refusal,
                    rules: rules,
                    notes: transaction.notes
                ),
                names: plan.names(at: transaction)
            )
        )
        journal.append(exchange)
        return Answer(exchange: exchange, meaning: reply.meaning)
    }

    /// The answer to a request that a closure of the profile makes while its provider answers another one: an error,
    /// which the journal does not show.
    func refuse(_ request: HTTPRequest, inside outer: Transaction) -> Answer {
        let note =
            "a closure of \(profile.name) asked its own provider for \(request.method) \(request.path) while it answers"
            + " exchange \(outer.exchange); the provider answers one request after another"
        return Answer(
            exchange: Exchange(
                Exchange.Content(
                    number: 0,
                    connection: 0,
                    index: 0,
                    party: .client,
                    endpoint: .other,
                    grantType: nil,
                    instant: outer.now,
                    request: request,
                    sources: profile.parameterSources,
                    response: HTTPResponse(
                        status: 500,
                        headers: ["Content-Type": "text/plain; charset=utf-8"],
                        body: Array("\(note)\n".utf8)
                    ),
                    transport: TransportPlan(),
                    explanation: Explanation(trail: CheckTrail(), refusal: nil, rules: [], notes: [note])
                )
            ),
            meaning: .refusal
        )
    }

    /// The fault that strikes a new connection, or a request whose body has not arrived yet.
    mutating func earlyFault(at moment: ScriptState.Moment, _ arrival: Arrival?, _ sent: FormParameters) -> Fault? {
        let request = arrival?.request ?? HTTPRequest(.get, "/")
        guard let first = script.select(at: moment, request, to: arrival?.endpoint ?? .any, sent).first else {
            return nil
        }
        script.fire(first.index)
        return first.rule.action.stages.early
    }

    /// Whether a request asks for the root, where nothing of the provider and no rule is.
    func isFreeRoot(_ request: HTTPRequest) -> Bool {
        let path = request.pathBytes
        guard request.method == .get || request.method == .head, path.count <= root.count + 1,
            path.elementsEqual([0x2F]) || path.elementsEqual(root) || path.elementsEqual(root + [0x2F])
        else { return false }
        return arrive(HTTPRequest(.get, "/"), sent: nil).route == nil
            && !script.lines.contains { $0.rule.condition.path == "/" }
    }

    /// Finds what a request is for whose body has not arrived yet.
    func arriveEarly(_ sent: HTTPRequest) -> Arrival {
        let head = sent.mounted(at: root) ?? sent
        return Arrival(
            request: head,
            parameters: FormParameters(decoding: head.query),
            route: plan.route(head).route,
            plan: plan
        )
    }

    private mutating func open(_ arrival: consuming Arrival, from source: Origin, at now: ProviderInstant)
        -> Transaction
    {
        let requiresUserAgent = profile[CommonKnobs.userAgentRequiredAt].covers(arrival.endpoint)
        let transaction = Transaction(
            arrival,
            profile: profile,
            now: now,
            exchange: count,
            connection: source.connection,
            origin: source.address ?? origin,
            decision: source.decision ?? standingDecision
        )
        // Swapped, not copied: the transaction must be the only owner of what it changes.
        swap(&transaction.state, &state)
        transaction.requiresUserAgent = requiresUserAgent
        return transaction
    }

    /// Where the parameters of an endpoint's requests stand.
    private func sources(of route: EnginePlan.Route?) -> ParameterSources {
        route?.behavior.parameterSources ?? profile.parameterSources
    }
}

extension EnginePlan.Route? {
    /// The parameters with the grant type under the RFC's name: the one that stands under the provider's own, else the
    /// one that the endpoint takes a request without one to mean.
    func completing(_ parameters: FormParameters, _ names: [String: String]) -> FormParameters {
        guard let self, parameters.first("grant_type") == nil else { return parameters }
        let named = (self.behavior.parameterNames ?? names)["grant_type"].flatMap { parameters.first($0) }
        let implied = { self.behavior.impliedGrant(parameters).map { Array($0.rawValue.utf8) } }
        guard let type = named ?? implied() else { return parameters }
        var completed = parameters
        completed.append("grant_type", type)
        return completed
    }
}

extension Endpoint {
    /// Whether people open it in a browser, and decide there.
    var isForBrowsers: Bool { self == .authorization || self == .deviceVerification }
}
