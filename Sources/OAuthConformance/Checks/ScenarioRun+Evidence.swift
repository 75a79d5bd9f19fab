import OAuthHarness

extension ScenarioRun {
    /// The exchanges that the client caused in a step; steps that run at once share theirs.
    func exchanges(of step: StepRecord) -> [Exchange] {
        guard step.exchangesBefore < step.exchangesAfter, !step.isElsewhere else { return [] }
        return journal.exchanges.filter {
            $0.party == .client && $0.number > step.exchangesBefore && $0.number <= step.exchangesAfter
        }
    }

    /// The step that an exchange belongs to, if the client was asked something in it.
    func step(of exchange: Exchange) -> StepRecord? {
        steps.first {
            $0.request != nil && !$0.isElsewhere && $0.exchangesBefore < exchange.number
                && exchange.number <= $0.exchangesAfter
        }
    }

    /// The step whose answer shows what a client made of a profile: the one of the call, or, where the client keeps a
    /// profile that it fetched while it signed in, the next one that asks for it without another call.
    func report(of call: Exchange) -> StepRecord? {
        guard let step = step(of: call), step.request?.asksForProfile != true, step.outcome?.isSuccess ?? false else {
            return step(of: call)
        }
        let later = steps(after: step).first { $0.request?.asksForProfile ?? false }
        guard let later, !exchanges(of: later).contains(where: { $0.endpoint == call.endpoint }) else { return nil }
        return later
    }

    /// The first call that presents the token of an answer.
    func call(with answer: Exchange) -> Exchange? {
        let token = Array((answer.answer.fields["access_token"]?.string ?? "").utf8)
        return resourceRequests.first { $0.presentedToken == token }
    }

    /// What the client told its caller after each of these exchanges.
    func told(after exchanges: [Exchange]) -> String { exchanges.compactMap(step).told }

    /// The steps that come after one.
    func steps(after step: StepRecord) -> [StepRecord] { steps.filter { $0.number > step.number } }

    /// The steps that began at the same time as others, group by group in their order.
    func stepsAtOnce(where isMeant: (StepRecord) -> Bool) -> [[StepRecord]] {
        let groups = Dictionary(grouping: steps.filter(isMeant), by: \.exchangesBefore).values
        return groups.filter { $0.count > 1 }.sorted { $0[0].number < $1[0].number }
    }

    var authorizationRequests: [Exchange] { journal.requests(to: .authorization) }

    var codeRequests: [Exchange] { journal.requests(to: .token, grant: .authorizationCode) }

    var refreshRequests: [Exchange] { journal.requests(to: .token, grant: .refreshToken) }

    var tokenRequests: [Exchange] { journal.requests(to: .token) }

    /// The calls with an access token.
    var resourceRequests: [Exchange] {
        let endpoints: Set<Endpoint> = [.userinfo, .openID, .openIDUserinfo, .api]
        return journal.exchanges.filter { $0.party == .client && endpoints.contains($0.endpoint) }
    }

    /// The callbacks as they were delivered, with what the client answered.
    var deliveries: [Delivery] {
        steps.compactMap { step in
            guard case .callback(let url)? = step.request else { return nil }
            return Delivery(step: step, url: url, callback: configuration.dialect.callback(url))
        }
    }

    /// The states that the client sent.
    var sentStates: Set<[UInt8]> {
        Set(authorizationRequests.compactMap { $0.named.first("state") })
    }

    /// The authorization request that a code came from.
    func authorizationRequest(of code: [UInt8]) -> Exchange? {
        ledger.entry(for: code).flatMap { journal[exchange: $0.mintedBy] }
    }

    /// Whether the provider left a request of a step without any answer.
    func hangs(_ step: StepRecord) -> Bool {
        exchanges(of: step).contains { $0.transport.fault == .hang }
    }

    /// A text with the names of the configuration filled in.
    func filled(_ text: String) -> String {
        text.filled { name in
            switch name {
            case "redirect_uri": configuration.redirectURI
            case "client_id": configuration.clientID
            case "client_secret": configuration.clientSecret ?? ""
            default: nil
            }
        }
    }

    /// A secret's name in the ledger, or its first characters where it has none.
    func name(of value: [UInt8]) -> String {
        ledger.entry(for: value)?.name ?? "'\(String(decoding: value.prefix(6), as: UTF8.self))…'"
    }
}

extension StepRecord {
    /// Whether the client was given up because no answer came in time.
    var isSilent: Bool { if case .silent? = failure { true } else { false } }
}

/// A callback that reached the client.
struct Delivery: Sendable {
    let step: StepRecord
    let url: String
    let callback: CallbackURL

    var code: [UInt8]? { callback.parameters.first("code") }
    var states: [[UInt8]] { callback.parameters.all("state") }
    var error: String? { callback.parameters.text("error") }
}

extension DriverRequest {
    fileprivate var asksForProfile: Bool {
        if case .userinfo = self { true } else { false }
    }
}

extension Exchange {
    /// Whether the client names itself by HTTP Basic.
    var usesBasic: Bool { request.headers["Authorization"]?.lowercased().hasPrefix("basic ") ?? false }

    /// Whether the answer is a token response that grants something.
    var grantsToken: Bool {
        guard endpoint == .token, response.status == 200, answer.error == nil else { return false }
        return !(answer.fields["access_token"]?.string ?? "").isEmpty
    }

    /// Whether the answer is labelled as JSON, in whatever spelling (RFC 9110 §8.3.1).
    var isLabelledJSON: Bool {
        (response.headers["Content-Type"] ?? "").lowercased().hasPrefix("application/json")
    }

    var bringsRefreshToken: Bool { !(answer.fields["refresh_token"]?.string ?? "").isEmpty }

    /// Whether the provider says that the access token is no good, be it with status 200.
    var refusesToken: Bool {
        response.status == 401 || [200, 400].contains(response.status) && endpoint != .token && isCredentialDead
    }

    /// Whether the provider says that a refresh token is dead for good.
    var refusesGrant: Bool {
        guard let error = answer.error else { return false }
        return ["invalid_grant", "bad_refresh_token"].contains(error) || isCredentialDead
    }

    /// Whether a code or token was refused because it lives no longer, or never did.
    private var isCredentialDead: Bool {
        switch explanation.refusal?.finding {
        case .expired, .revoked, .neverIssued, .foreign: true
        default: false
        }
    }
}
