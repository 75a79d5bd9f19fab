import HTTPWire
import Loopback

/// One answer under way: what the profile and the script make of a request.
///
/// The closures of the profile and of the actions run here, while nobody has access to the engine: they may ask their
/// own provider.
final class Turn {
    let transaction: Transaction
    let plan: EnginePlan
    let source: Engine.Origin
    /// The generation of the script that ``rules`` are places in.
    let script: Int
    /// Whether there are rules for answers at all.
    let isScripted: Bool
    /// The rules that are meant for the request, in the script's order.
    var rules: [ScriptState.Meant] = []
    /// The places of those that have acted.
    private(set) var fired: Set<Int> = []
    /// The values of the states that those set, by their places.
    private(set) var newStates: [Int: [String: String]] = [:]
    private(set) var transport = TransportPlan()
    /// The grant type of a token request, for the journal.
    private(set) var grantType: GrantType?

    init(
        _ transaction: Transaction,
        _ plan: EnginePlan,
        from source: Engine.Origin,
        script generation: Int,
        isScripted: Bool
    ) {
        self.transaction = transaction
        self.plan = plan
        self.source = source
        script = generation
        self.isScripted = isScripted
    }

    /// The parameters that conditions of the script are about.
    var sent: FormParameters {
        transaction.route.completing(transaction.parameters, transaction.parameterNames)
    }

    /// Runs the script's rules and the endpoint.
    func reply() -> Reply {
        act { $0.prepare?(transaction) ?? false }
        var reply =
            scriptedReply() ?? FrontServer.refusal(of: transaction)
            ?? FrontServer.passed(endpointReply(), transaction)
        act { $0.reshape?(&reply, transaction) ?? false }
        wrapInCallback(&reply)
        transaction.profile.finish(&reply, transaction)
        // Only the provider's own hosts promise HTTPS for a year: a browser would hold a test's host to it.
        if !transaction.profile.origins.contains(transaction.origin) {
            reply.headers.removeAll("Strict-Transport-Security")
        }
        if reply.status == 401, let note = BasicChallenge.note(on: reply, to: transaction.request) {
            transaction.notes.append(note)
        }
        if transaction.endpoint == .token { grantType = transaction.grantType }
        transport.fault = reply.fault ?? source.fault
        for rule in rules {
            if let delay = rule.delay {
                transport.delay += delay
                fired.insert(rule.index)
            }
            if let change = rule.rule.action.stages.transport {
                change(&transport)
                fired.insert(rule.index)
            }
        }
        for rule in rules where fired.contains(rule.index) && !rule.rule.newStates.isEmpty {
            transaction.memory = rule.memory
            newStates[rule.index] = rule.rule.newStates.mapValues(transaction.filled)
        }
        return reply
    }

    /// Lets each rule act at a stage; the body says whether it did.
    private func act(_ body: (Action.Stages) -> Bool) {
        for rule in rules {
            transaction.memory = rule.memory
            if body(rule.rule.action.stages) { fired.insert(rule.index) }
        }
    }

    private func scriptedReply() -> Reply? {
        var reply: Reply?
        for rule in rules where reply == nil {
            transaction.memory = rule.memory
            reply = rule.rule.action.stages.answer?(transaction)
            if reply != nil { fired.insert(rule.index) }
        }
        return reply
    }

    private func endpointReply() -> Reply {
        let front = transaction.requiresUserAgent ? plan.frontWithUserAgent : transaction.profile.frontChecks
        if let refusal = transaction.firstRefusal(of: front) {
            return refusal.error == .missingUserAgent
                ? transaction.profile.missingUserAgent(transaction) : transaction.profile.refuse(refusal, transaction)
        }
        guard let route = transaction.route else {
            let allowed = plan.methods(at: transaction.request)
            let nearest = allowed.isEmpty ? plan.nearestEndpoint(to: transaction.request) : nil
            transaction.noteUnknownEndpoint(allowed: allowed, nearest: nearest)
            return transaction.profile.notFound(transaction)
        }
        let lists = route.lists(transaction.profile)
        if let refusal = transaction.firstRefusal(of: lists.checks) {
            return transaction.profile.refuse(refusal, transaction)
        }
        guard !lists.grants.isEmpty, let type = transaction.grantType,
            let grant = lists.grants.first(where: { $0.type == type })
        else { return route.behavior.answer(transaction) }
        if let refusal = transaction.firstRefusal(of: grant.checks) {
            return transaction.profile.refuse(refusal, transaction)
        }
        return grant.answer(transaction)
    }

    /// The knob that turns the profile call into JSONP at providers that know none.
    private func wrapInCallback(_ reply: inout Reply) {
        guard transaction.endpoint == .openID || transaction.endpoint == .userinfo else { return }
        let name = transaction.profile[CommonKnobs.jsonpCallback]
        guard !name.isEmpty, case .fields(let fields, let encoding) = reply.content
        else { return }
        if case .jsonp = encoding { return }
        let wrapped = BodyEncoding.jsonp(callback: name, suffix: " );\n")
        reply.content = .fields(fields, wrapped)
        reply.headers["Content-Type"] = wrapped.contentType
    }
}

extension Transaction {
    /// Notes why no endpoint takes the request: its path is nobody's, or its method is not that of the endpoint there.
    fileprivate func noteUnknownEndpoint(allowed: [HTTPMethod], nearest: String?) {
        let check = Refusal.noEndpoint
        let finding: Finding =
            allowed.isEmpty
            ? .other("\(profile.name) has nothing at \(request.path)\(nearest.map { "; the nearest is \($0)" } ?? "")")
            : .method(request.method.rawValue, allowed: allowed.map(\.rawValue))
        trail.append(CheckTrace(name: check, source: "RFC 9110 §15.5.5", finding: finding))
        refusal = Refusal("not_found", finding, check: check)
    }

    /// A finding with the provider's own name of the parameter that it is about.
    private func named(_ finding: Finding) -> Finding {
        guard !parameterNames.isEmpty else { return finding }
        let own = { (name: String) in self.parameterNames[name] ?? name }
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
