package import HTTPWire

/// The pure core behind every transport: a request, the time and the state in; an answer, effects and a reason out.
package struct Engine: Sendable {
    package var profile: ProviderProfile {
        didSet { plan = profile.plan }
    }
    private var plan: EnginePlan
    /// The origin that clients see.
    package var origin: String
    package internal(set) var state: ProviderState
    package internal(set) var journal = Journal()
    package var script = ScriptState()
    /// What the person does where neither a script nor a page decides.
    package var standingDecision: Decision = .ask
    var count = 0

    package init(profile: ProviderProfile, origin: String, seed: UInt64) {
        self.profile = profile
        plan = profile.plan
        self.origin = origin
        state = ProviderState(seed: seed)
        state.accounts = profile.sampleAccounts
    }

    /// Where a request comes from.
    package struct Origin: Sendable {
        package var connection = 0
        package var index = 0
        package var party: Exchange.Party?
        package var decision: Decision?
        /// The origin that this client sees; nil for the provider's own.
        package var address: String?

        package init(
            connection: Int = 0,
            index: Int = 0,
            party: Exchange.Party? = nil,
            decision: Decision? = nil,
            address: String? = nil
        ) {
            self.connection = connection
            self.index = index
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
    func arrive(_ request: HTTPRequest) -> Arrival {
        let (route, values) = plan.route(request)
        let mediaType = request.body.isEmpty ? nil : ParameterSources.mediaType(of: request)
        return Arrival(
            request: request,
            parameters: sources(of: route).parameters(of: request, as: mediaType),
            pathValues: values,
            route: route,
            mediaType: mediaType,
            plan: plan
        )
    }

    /// The gate of the script that a request waits at, and its rule's place.
    mutating func gate(for arrival: Arrival) -> (rule: Int, kind: Action.GateKind)? {
        let selected = script.select(at: .gate, arrival.request, to: arrival.endpoint) {
            arrival.route.completing(arrival.parameters, profile.parameterNames)
        }
        guard let first = selected.first, let kind = script.lines[first].rule.action.stages.gate else { return nil }
        script.fire(first)
        return (first, kind)
    }

    /// Answers one request.
    mutating func answer(_ arrival: Arrival, from origin: Origin, at now: ProviderInstant) -> Answer {
        // A gate may have held it while somebody put another profile in force.
        let arrival = arrival.plan === plan ? arrival : arrive(arrival.request)
        let request = arrival.request
        count += 1
        let transaction = open(arrival, from: origin, at: now)
        let firing = script.select(at: .answer, request, to: transaction.endpoint) {
            transaction.route.completing(transaction.parameters, profile.parameterNames)
        }
        var fired: Set<Int> = []
        for index in firing where script.lines[index].rule.action.stages.prepare?(transaction) ?? false {
            fired.insert(index)
        }
        var reply = scriptedReply(firing, transaction, &fired) ?? endpointReply(transaction)
        for index in firing where script.lines[index].rule.action.stages.reshape?(&reply, transaction) ?? false {
            fired.insert(index)
        }
        wrapInCallback(&reply, transaction)
        profile.finish(&reply, transaction)
        if reply.status == 401, let note = BasicChallenge.note(on: reply, to: request) {
            transaction.notes.append(note)
        }
        var plan = TransportPlan(fault: reply.fault)
        for index in firing {
            guard let change = script.lines[index].rule.action.stages.transport else { continue }
            change(&plan)
            fired.insert(index)
        }
        for index in fired { script.fire(index) }
        if plan.fault?.losesAnswer ?? false { transaction.state.ledger.lose(mintedBy: count) }
        if reply.meaning != .refusal { transaction.state.ledger.accept(transaction.presented) }
        let rules = fired.isEmpty ? [] : fired.sorted().map { "\(script.lines[$0].rule)" }
        return close(transaction, reply, plan, rules, origin)
    }

    /// The fault that strikes a new connection, or a request whose body has not arrived yet.
    package mutating func earlyFault(_ head: HTTPRequest?) -> Fault? {
        guard script.moments.contains(head == nil ? .connection : .head) else { return nil }
        guard let head else { return fire(script.select(at: .connection, Self.nothing, to: .any) { [:] }) }
        let route = plan.route(head).route
        return fire(
            script.select(at: .head, head, to: route?.behavior.endpoint ?? .other) {
                route.completing(FormParameters(decoding: head.query), profile.parameterNames)
            }
        )
    }

    private static let nothing = HTTPRequest(.get, "/")

    private mutating func fire(_ indices: [Int]) -> Fault? {
        guard let first = indices.first else { return nil }
        script.fire(first)
        return script.lines[first].rule.action.stages.early
    }

    private mutating func open(_ arrival: Arrival, from source: Origin, at now: ProviderInstant) -> Transaction {
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
        transaction.requiresUserAgent = profile[CommonKnobs.userAgentRequiredAt].contains(arrival.endpoint)
        return transaction
    }

    /// Where the parameters of an endpoint's requests stand.
    private func sources(of route: EnginePlan.Route?) -> ParameterSources {
        route?.behavior.parameterSources ?? profile.parameterSources
    }

    private func scriptedReply(_ firing: [Int], _ transaction: Transaction, _ fired: inout Set<Int>) -> Reply? {
        for index in firing {
            if let reply = script.lines[index].rule.action.stages.answer?(transaction) {
                fired.insert(index)
                return reply
            }
        }
        return nil
    }

    private func endpointReply(_ transaction: Transaction) -> Reply {
        let front = transaction.requiresUserAgent ? plan.frontWithUserAgent : profile.frontChecks
        if let refusal = transaction.firstRefusal(of: front) {
            return refusal.error == .missingUserAgent
                ? profile.missingUserAgent(transaction) : profile.refuse(refusal, transaction)
        }
        guard let route = transaction.route else {
            transaction.noteUnknownEndpoint(allowed: plan.methods(at: transaction.request))
            return profile.notFound(transaction)
        }
        let lists = route.lists(profile)
        if let refusal = transaction.firstRefusal(of: lists.checks) {
            return profile.refuse(refusal, transaction)
        }
        guard !lists.grants.isEmpty, let type = transaction.grantType,
            let grant = lists.grants.first(where: { $0.type == type })
        else { return route.behavior.answer(transaction) }
        if let refusal = transaction.firstRefusal(of: grant.checks) { return profile.refuse(refusal, transaction) }
        return grant.answer(transaction)
    }

    /// The knob that turns the profile call into JSONP at providers that know none.
    private func wrapInCallback(_ reply: inout Reply, _ transaction: Transaction) {
        guard transaction.endpoint == .openID || transaction.endpoint == .userinfo else { return }
        let name = profile[CommonKnobs.jsonpCallback]
        guard !name.isEmpty, case .fields(let fields, let encoding) = reply.content
        else { return }
        if case .jsonp = encoding { return }
        let wrapped = BodyEncoding.jsonp(callback: name, suffix: " );\n")
        reply.content = .fields(fields, wrapped)
        reply.headers["Content-Type"] = wrapped.contentType
    }

    private mutating func close(
        _ transaction: Transaction,
        _ reply: Reply,
        _ plan: TransportPlan,
        _ rules: [String],
        _ source: Origin
    ) -> Answer {
        swap(&state, &transaction.state)
        let exchange = Exchange(
            Exchange.Content(
                number: count,
                connection: source.connection,
                index: source.index,
                party: source.party ?? (transaction.endpoint.isForBrowsers ? .userAgent : .client),
                endpoint: transaction.endpoint,
                grantType: transaction.endpoint == .token ? transaction.grantType : nil,
                instant: transaction.now,
                request: transaction.request,
                sources: sources(of: transaction.route),
                response: HTTPResponse(
                    status: reply.status,
                    headers: reply.headers,
                    body: reply.body
                ),
                transport: plan,
                explanation: Explanation(
                    trail: transaction.trail,
                    refusal: transaction.refusal,
                    rules: rules,
                    notes: transaction.notes
                )
            )
        )
        journal.append(exchange)
        return Answer(exchange: exchange, meaning: reply.meaning)
    }
}

extension EnginePlan.Route? {
    /// The parameters with the grant type under the RFC's name: the one that stands under the provider's own, else the
    /// one that the endpoint takes a request without one to mean.
    func completing(_ parameters: FormParameters, _ names: [String: String]) -> FormParameters {
        guard let self, parameters.first("grant_type") == nil else { return parameters }
        let named = names["grant_type"].flatMap { parameters.first($0) }
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

extension Transaction {
    /// Notes why no endpoint takes the request: its path is nobody's, or its method is not that of the endpoint there.
    fileprivate func noteUnknownEndpoint(allowed: [HTTPMethod]) {
        let check = "an endpoint takes the request"
        let finding: Finding =
            allowed.isEmpty
            ? .other("\(profile.name) has nothing at \(request.path)")
            : .method(request.method.rawValue, allowed: allowed.map(\.rawValue))
        trail.append(CheckTrace(name: check, source: "RFC 9110 §15.5.5", finding: finding))
        refusal = Refusal("not_found", finding, check: check)
    }

    /// A finding with the provider's own name of the parameter that it is about.
    private func named(_ finding: Finding) -> Finding {
        guard !profile.parameterNames.isEmpty else { return finding }
        let own = { (name: String) in self.profile.parameterNames[name] ?? name }
        return switch finding {
        case .missing(let name): .missing(own(name))
        case .differs(let name, let found, let expected): .differs(own(name), found: found, expected: expected)
        case .unknown(let name, let found, let known): .unknown(own(name), found: found, known: known)
        default: finding
        }
    }

    /// Runs checks in order up to the first that fails.
    func firstRefusal(of checks: [Check]) -> Refusal? {
        for index in checks.indices {
            let (error, finding): (ErrorCode, Finding)
            switch checks[index].run(self) {
            case .pass: continue
            case .fail(let found): (error, finding) = (checks[index].error, named(found))
            case .refuse(let other, let found): (error, finding) = (other, named(found))
            }
            trail.append(first: index + 1, of: checks, finding: finding)
            let refused = Refusal(error, finding, check: checks[index].name)
            refusal = refused
            return refused
        }
        trail.append(first: checks.count, of: checks, finding: nil)
        return nil
    }
}
