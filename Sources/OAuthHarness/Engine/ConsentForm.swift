import HTTPWire

/// What a consent page posts: the authorization request once more, and in `_decision` what the person did.
struct ConsentForm {
    private enum Word: String {
        case approve, deny, close
    }

    /// The authorization request that the form repeats.
    let request: HTTPRequest
    private let word: Word

    /// Reads a form; nil for every other request.
    init?(_ request: HTTPRequest) {
        guard request.method == .post,
            ParameterSources.mediaType(of: request) == "application/x-www-form-urlencoded"
        else { return nil }
        var form = FormParameters(decoding: request.body)
        guard let word = form.text("_decision").flatMap(Word.init(rawValue:)) else { return nil }
        form.removeAll("_decision")
        self.word = word
        var repeated = request
        repeated.method = .get
        repeated.target += (request.target.contains(0x3F) ? [0x26] : [0x3F]) + form.encoded
        repeated.headers.removeAll("Content-Type")
        repeated.headers.removeAll("Content-Length")
        repeated.body = []
        self.request = repeated
    }

    func decision(as account: Account) -> Decision {
        switch word {
        case .approve: .approve(account, nil)
        case .deny: .deny(nil, nil)
        case .close: .close
        }
    }
}

extension Engine {
    /// Answers a request; a consent page's form counts as the authorization request that it repeats, with a decision.
    package mutating func take(_ request: HTTPRequest, from origin: Origin, at now: ProviderInstant) -> Answer {
        guard let form = ConsentForm(request),
            Router.route(form.request, in: profile).behavior?.endpoint == .authorization
        else { return answer(request, from: origin, at: now) }
        var decided = origin
        decided.decision = form.decision(as: state.accounts.first ?? .sample)
        return answer(form.request, from: decided, at: now)
    }
}
