import OAuthHarness

/// What the client does with what arrives at its redirect URI.
enum CallbackChecks {
    static let all: [ClientCheck] = [
        stateMismatch, stateMissing, errorRedirect, duplicateDelivery, codeDecodedOnce, timeout, userCancel,
        unknownParameters, issuerMismatch, localisedDescription, forgedError, emptyCallback, issuerMissing,
        errorWins, issuerUnadvertised, tokensNotAdopted, redirectTarget, issuerNotNormalised, codeInFragment,
        nameComesOnce, codeUnderOwnName,
    ]

    static let stateMismatch = ClientCheck(
        "callback/state-mismatch-rejected",
        "Wrong state stops the flow",
        starred: true,
        why: "A callback with somebody else's code signs this person in to somebody else's account.",
        source: "RFC 6749 §10.12; RFC 9700 §4.7",
        change:
            "Compare the callback's state with the stored one, byte for byte, before the code is used; then delete it.",
        precondition: "a callback with a code and a state that the client never sent"
    ) { run in
        guard !run.sentStates.isEmpty else { return .notArisen("the client sends no state") }
        let forged = run.deliveries.filter { delivery in
            delivery.code != nil && delivery.states.count == 1 && delivery.states[0] != []
                && !run.sentStates.contains(delivery.states[0])
        }
        let judged = rejection(
            of: forged,
            in: run,
            what: "a callback whose state it never sent",
            missing: "no forged callback",
            causes: stateCauses
        )
        return isSafe(run, from: forged) ? judged.softened : judged
    }

    /// Whether PKCE does what a comparison of states would do: a client MAY rely on it where the provider checks the
    /// verifier (RFC 9700 §2.1), as long as each attempt has a challenge of its own.
    private static func isSafe(_ run: ScenarioRun, from forged: [Delivery]) -> Bool {
        let challenges = run.authorizationRequests.map { $0.named.first("code_challenge") }
        guard !challenges.contains(nil), Set(challenges).count == challenges.count else { return false }
        let redeemed = forged.flatMap { run.exchanges(of: $0.step) }.filter { $0.endpoint == .token }
        return !redeemed.isEmpty
            && redeemed.allSatisfy { request in
                !(request.named.first("code_verifier") ?? []).isEmpty
                    && request.explanation.checks.contains { $0.name == Check.verifierName }
            }
    }

    static let stateMissing = ClientCheck(
        "callback/state-missing-rejected",
        "Missing state stops the flow when one was sent",
        starred: true,
        why: "If a missing state passes, an attacker leaves it out, and the check of its value protects nobody.",
        source: "RFC 6749 §10.12; RFC 9700 §4.7; RFC 6749 §3.1 for repeated parameters",
        change: "Treat a callback without exactly one state as forged, whatever else it carries.",
        precondition: "a callback with a code and without exactly one state"
    ) { run in
        guard !run.sentStates.isEmpty else { return .notArisen("the client sends no state") }
        let bare = run.deliveries.filter { $0.code != nil && ($0.states.isEmpty || $0.states[0] == []) }
        let repeated = run.deliveries.filter { $0.code != nil && $0.states.count > 1 && $0.states[0] != [] }
        let refused = rejection(
            of: bare,
            in: run,
            what: "a callback without a state",
            missing: "no callback without state",
            causes: stateCauses
        )
        guard refused.finding != .broken, !repeated.isEmpty else {
            return isSafe(run, from: bare) ? refused.softened : refused
        }
        let unsure = rejection(
            of: repeated,
            in: run,
            what: "a callback with two states",
            missing: "no callback with two states",
            causes: stateCauses
        )
        guard unsure.finding == .broken else { return refused.finding == .holds ? refused : unsure }
        // Repeats bind who sends them (RFC 6749 §3.1). A client that compares one of the two has compared its state.
        let isCompared = repeated.allSatisfy { run.sentStates.contains($0.states[0]) }
        return isCompared ? unsure.softened : unsure
    }

    private static let stateCauses: [Judgement.Cause] = [
        .init("state is sent but never compared"),
        .init("state is compared only where the callback has one, only in part, or after the code has been sent"),
    ]

    /// Callbacks that must not lead to a token request, and whose refusal the caller must learn.
    static func rejection(
        of forged: [Delivery],
        in run: ScenarioRun,
        what: String,
        missing: String,
        kinds: [Outcome.Kind] = [.rejected, .noPendingFlow],
        causes: [Judgement.Cause] = []
    ) -> Judgement {
        .judged(
            forged,
            missing: missing,
            holds: "The client refused \(what) and sent nothing.",
            expected: "no token request, and a refusal for the caller",
            observed: forged.first?.step.told ?? ""
        ) { delivery in
            let redeemed = run.exchanges(of: delivery.step).filter { $0.endpoint == .token }
            if let request = redeemed.first {
                let hasCode = !(request.named.first("code") ?? []).isEmpty
                let code = hasCode ? "a code" : "a token request without a code"
                return .broken(
                    "The client accepted \(what).",
                    expected: "no token request after step \(delivery.step.number), and a refusal for the caller",
                    observed: "exchange \(request.number) sent \(code); the client says "
                        + (delivery.step.outcome?.description ?? "nothing"),
                    by: [redeemed, delivery.step],
                    causes: causes
                )
            }
            guard let outcome = delivery.step.outcome else { return .noAnswer }
            guard !kinds.contains(outcome.kind) else { return nil }
            return delivery.step.breachOfWords(
                "The client does not say that it refused \(what).",
                expected: kinds.map(\.rawValue).joined(separator: " or ")
            )
        }
    }

    static let errorRedirect = ClientCheck(
        "callback/error-redirect-surfaces",
        "An error redirect is an outcome, never success, never a crash",
        starred: true,
        why: "People refuse, and providers fail; a client that only looks for a code hangs, crashes or claims success.",
        source: "RFC 6749 §4.1.2.1",
        change: "Look for error in the callback before code, and hand its value on as it is.",
        precondition: "a callback with an error and the client's own state"
    ) { run in
        let errors = run.deliveries.filter { delivery in
            delivery.error != nil && delivery.code == nil && delivery.states.allSatisfy(run.sentStates.contains)
        }
        return .judged(
            errors,
            missing: "no error came back to the client",
            holds: "The client hands the provider's error on.",
            expected: errors.compactMap(\.error).joined(separator: ", "),
            observed: errors.map(\.step).told
        ) { delivery in
            let step = delivery.step
            let error = delivery.error ?? ""
            if let request = run.exchanges(of: step).first {
                return .broken(
                    "The client sent a request after the provider answered \(error).",
                    expected: "no request",
                    observed: "\(request.request.method) \(request.request.path)",
                    by: [request, step]
                )
            }
            guard let outcome = step.outcome else { return .noAnswer }
            guard step.answer?.error == error || outcome.kind == .cancelled && error.contains("cancel") else {
                return step.breachOfWords(
                    outcome.isSuccess || outcome.kind == .hollow
                        ? "The client reports success although the provider answered \(error)."
                        : "The client loses the provider's error \(error).",
                    expected: error,
                    causes: [.init("the callback is searched for a code only")]
                )
            }
            return nil
        }
    }

    static let duplicateDelivery = ClientCheck(
        "callback/duplicate-delivery-redeems-once",
        "The same callback delivered twice redeems the code once",
        starred: true,
        why:
            "Browsers open callbacks twice; a provider that sees a code again may revoke the tokens it has given for it.",
        source: "RFC 6749 §4.1.2, §10.5",
        change: "Take the pending attempt out of its store before the token request, not after it.",
        precondition: "the same callback delivered twice"
    ) { run in
        let groups = Dictionary(grouping: run.deliveries.filter { $0.code != nil }, by: \.url)
        guard let twice = groups.values.first(where: { $0.count > 1 })?.sorted(by: { $0.step.number < $1.step.number }),
            let code = twice[0].code
        else { return .notArisen("no callback was delivered twice") }
        let requests = run.codeRequests.filter { $0.named.first("code") == code }
        guard let first = requests.first else { return .notArisen("the code was never redeemed") }
        if requests.count > 1 {
            let gap = requests[1].instant - first.instant
            return .broken(
                "The client redeemed the same authorization code twice.",
                expected: "one token request with \(run.name(of: code))",
                observed: "exchanges \(requests.numbers(separator: " and ")), "
                    + "\(gap.milliseconds) ms apart",
                by: [requests, twice],
                causes: [
                    .init(
                        "the callback is handled twice",
                        for: [
                            "the same callback was delivered in steps \(twice[0].step.number) and \(twice[1].step.number)"
                        ]
                    )
                ]
            )
        }
        guard twice.allSatisfy({ $0.step.outcome != nil }) else { return .noAnswer }
        let signedIn = twice.filter { $0.step.outcome?.kind == .signedIn }
        let later = run.steps(after: twice[twice.count - 1].step).filter { $0.outcome != nil }
        if signedIn.count != 1 || later.contains(where: { $0.outcome?.kind == .needsSignIn }) {
            return .broken(
                "The second delivery disturbs the session of the first.",
                expected: "signedIn once, then noPendingFlow, and a session that goes on",
                observed: (twice.map(\.step) + later).told,
                by: [first, twice, later]
            )
        }
        return .holds(
            "The client redeemed the code once.",
            expected: "one token request with \(run.name(of: code))",
            observed: "exchange \(first.number)",
            by: [first, twice]
        )
    }

    static let codeDecodedOnce = ClientCheck(
        "callback/code-decoded-exactly-once",
        "Codes with reserved characters survive",
        level: .robust,
        starred: true,
        why:
            "Some providers' codes have slashes, pluses and percent signs; decoded twice or never, they are other codes.",
        source: "RFC 6749 §4.1.2, Appendix B",
        change: "Decode the callback's query once, as a form, and send the bytes as they then are.",
        precondition: "a callback whose code holds reserved characters or is very long, and a token request"
    ) { run in
        var seen: [(Delivery, Exchange)] = []
        for delivery in run.deliveries {
            guard let code = delivery.code,
                code.count > 255 || code.contains(where: { [0x2B, 0x2F, 0x25, 0x3D, 0x7E].contains($0) }),
                let request = run.exchanges(of: delivery.step).first(where: { $0.grantType == .authorizationCode })
            else { continue }
            seen.append((delivery, request))
            let sent = request.named.pairs.first { $0.name == Array("code".utf8) }
            guard sent?.value != code else { continue }
            return .broken(
                "The client redeems another code than the one it was given.",
                expected: String(decoding: code.prefix(60), as: UTF8.self),
                observed: String(decoding: (sent?.value ?? []).prefix(60), as: UTF8.self)
                    + ((sent?.value.count ?? 0) < code.count
                        ? " (\(sent?.value.count ?? 0) bytes of \(code.count))" : ""),
                by: [request, delivery.step],
                causes: [.init("the code is decoded twice, not at all, or cut")]
            )
        }
        guard !seen.isEmpty else { return .notArisen("no code with reserved characters was redeemed") }
        return .holds(
            "The client sends the code as it was issued.",
            expected: "the same bytes",
            observed: "the same bytes",
            by: seen.map(\.1)
        )
    }
}
