import OAuthHarness

extension TokenResponseChecks {
    static let expiresInText = ClientCheck(
        "token-response/expires-in-string",
        "expires_in as a JSON string",
        level: .robust,
        starred: true,
        why:
            "QQ and others write the lifetime as text; read as none, the token is used for ever, read as zero, it is refreshed at every call.",
        source: "qq.md §2.2; RFC 6749 §5.1 wants a number",
        change: "Read expires_in as a number or as digits in a string.",
        precondition: "a token answer whose expires_in is a string, and calls before and after that time",
        providers: ["qq"]
    ) { run in
        let texts = run.tokenRequests.filter { exchange in
            exchange.grantsToken && exchange.answer.form != .form
                && exchange.answer.fields["expires_in"]?.string.flatMap { Double($0) } != nil
        }
        let accepted = acceptance(
            of: texts,
            in: run,
            missing: "no lifetime came as a string",
            what: "a lifetime that is a string",
            causes: [.init("the lifetime is decoded as an integer and nothing else")]
        )
        guard accepted.finding == .holds, let first = texts.first,
            let lifetime = first.answer.fields["expires_in"]?.string.flatMap({ Double($0) })
        else { return accepted }
        return lifetimeJudgement(first, lifetime, of: "that is a string", in: run) ?? accepted
    }

    static let expiresInUnderOwnName = ClientCheck(
        "token-response/expires-in-under-own-name",
        "A lifetime that the provider calls otherwise",
        level: .robust,
        why:
            "DingTalk writes expireIn; read as no lifetime, the token is used until it is refused, which is a 400 there and no 401.",
        source: "dingtalk.md §2, §4",
        change: "Read the lifetime under the name that this provider gives it, and refresh before it has passed.",
        precondition:
            "a token answer whose lifetime has a name of the provider's own, and calls before and after that time",
        providers: ["dingtalk"]
    ) { run in
        let own = run.configuration.dialect.answerName(of: "expires_in")
        let answers = run.tokenRequests.filter { exchange in
            own != "expires_in" && exchange.grantsToken && AnswerBody(exchange.response.body).fields[own] != nil
        }
        let accepted = acceptance(
            of: answers,
            in: run,
            missing: "no lifetime had another name",
            what: "a lifetime under the name \(own)"
        )
        guard accepted.finding == .holds, let first = answers.first,
            let lifetime = first.answer.fields["expires_in"]?.plainText.flatMap({ Double($0) })
        else { return accepted }
        return lifetimeJudgement(first, lifetime, of: "that has another name", in: run) ?? accepted
    }

    /// Early calls must not refresh, late ones must; nil where both are right.
    private static func lifetimeJudgement(
        _ answer: Exchange,
        _ lifetime: Double,
        of kind: String,
        in run: ScenarioRun
    ) -> Judgement? {
        for step in run.steps where step.number > (run.step(of: answer)?.number ?? 0) && step.isCall {
            let age = Double((step.begin - answer.instant).milliseconds) / 1000
            let exchanges = run.exchanges(of: step)
            let refresh = exchanges.first { $0.grantType == .refreshToken }
            let call = exchanges.first { $0.endpoint != .token }
            if age < lifetime * 0.7, let refresh {
                return .broken(
                    "The client refreshes a token that is still good.",
                    expected: "no refresh after \(age.truncatedText) of \(lifetime.truncatedText) s",
                    observed: "exchange \(refresh.number) refreshes",
                    by: [answer, refresh, step],
                    causes: [.init("a lifetime \(kind) counts as zero")]
                )
            }
            if age >= lifetime, let call, refresh.map({ $0.number > call.number }) ?? true {
                return .broken(
                    "The client calls with a token that it could know to be expired.",
                    expected:
                        "a refresh before the call, \(age.truncatedText) s into a life of \(lifetime.truncatedText) s",
                    observed: "exchange \(call.number) presents the old token",
                    by: [answer, call, step],
                    causes: [.init("a lifetime \(kind) counts as endless")]
                )
            }
            if refresh != nil { return nil }
        }
        return nil
    }

    static let expiresInMissing = ClientCheck(
        "token-response/expires-in-missing",
        "expires_in absent",
        starred: true,
        why: "The member is optional; without it only a 401 tells that the token is dead.",
        source: "RFC 6749 §5.1",
        change: "Keep a token without a lifetime until a 401 comes, then refresh once.",
        precondition: "a token answer without expires_in, and calls with the token"
    ) { run in
        let bare = run.tokenRequests.filter { exchange in
            let value = exchange.answer.fields["expires_in"]
            return exchange.grantsToken && (value == nil || value == .null)
        }
        let accepted = acceptance(
            of: bare,
            in: run,
            missing: "every token answer had a lifetime",
            what: "a token without a lifetime"
        )
        guard accepted.finding == .holds, let first = bare.first else { return accepted }
        for step in run.steps where step.number > (run.step(of: first)?.number ?? 0) && step.isCall {
            let exchanges = run.exchanges(of: step)
            let refused = exchanges.first { $0.endpoint != .token && $0.refusesToken }
            let refresh = exchanges.first { $0.grantType == .refreshToken }
            if let refresh, refused.map({ $0.number > refresh.number }) ?? true {
                return .broken(
                    "The client refreshes although nothing says that the token is dead.",
                    expected: "no refresh before a 401",
                    observed: "exchange \(refresh.number) refreshes",
                    by: [first, refresh, step],
                    causes: [.init("a missing lifetime counts as zero")]
                )
            }
            if let refused, refresh == nil, run.capabilities.contains(.replaysRequests) {
                return .broken(
                    "The client never refreshes a token without a lifetime.",
                    expected: "one refresh after the 401 of exchange \(refused.number)",
                    observed: step.outcome?.description ?? "nothing",
                    by: [first, refused, step],
                    causes: [.init("a missing lifetime counts as endless")]
                )
            }
            if refresh != nil { break }
        }
        return accepted
    }
}

extension StepRecord {
    /// Whether the client was asked for a call with its token.
    var isCall: Bool {
        switch request {
        case .userinfo, .api, .list: true
        default: false
        }
    }
}
