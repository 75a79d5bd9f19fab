import OAuthHarness

extension CallbackChecks {
    static let timeout = ClientCheck(
        "callback/timeout-ends-the-flow",
        "A callback that never comes ends the flow; a late one is refused",
        level: .robust,
        why: "Browsers are closed and error pages lead nowhere; an attempt that waits for ever blocks the next one.",
        source: "RFC 9700 §4.7 (one-time state)",
        change: "Give each attempt a time limit, forget its state then, and let a new attempt begin at any time.",
        precondition: "a callback that comes more than half an hour after its authorization request",
        requires: [.hasTimeout, .acceptsVirtualClock]
    ) { run in
        let late = run.deliveries.filter { delivery in
            guard let state = delivery.states.first,
                let request = run.authorizationRequests.first(where: { $0.named.first("state") == state })
            else { return false }
            return delivery.step.begin - request.instant > .minutes(30)
        }
        let refused = rejection(
            of: late,
            in: run,
            what: "a callback that came too late",
            missing: "no callback came late",
            kinds: [.timedOut, .noPendingFlow, .rejected, .expired]
        )
        guard refused.finding == .holds, let last = late.first else { return refused }
        let again = run.steps(after: last.step).first { $0.request == .authorize && $0.outcome?.isSuccess != true }
        guard let again else { return refused }
        return .broken(
            "The client begins no new sign-in after one that ran out.",
            expected: "a new authorization URL",
            observed: again.outcome?.description ?? "nothing",
            by: [again],
            causes: [.init("a flag says that a sign-in is under way, and nothing takes it back")]
        )
    }

    static let userCancel = ClientCheck(
        "callback/user-cancel-is-distinct",
        "Closing the browser is no denial and no failure",
        level: .robust,
        why: "A person who closes a window wants no alarm, and keeps the session that was there before.",
        source: "RFC 8252 §8.12; qq.md §1.4",
        change: "Report a closed window as cancelled, and leave an earlier session alone.",
        precondition: "a window that the person closed"
    ) { run in
        let closed = run.steps.filter { $0.request == .cancelled }
        return .judged(
            closed,
            missing: "no window was closed",
            holds: "The client takes a closed window for what it is.",
            expected: "cancelled",
            observed: "cancelled"
        ) { step in
            guard let outcome = step.outcome else { return .noAnswer }
            guard outcome.kind == .cancelled else {
                return step.breach("The client takes a closed window for something else.", expected: "cancelled")
            }
            let wasSignedIn = run.steps.contains { $0.number < step.number && $0.outcome?.kind == .signedIn }
            let lost = run.steps(after: step).first { $0.isCall && $0.outcome?.kind == .needsSignIn }
            if wasSignedIn, let lost {
                return lost.breach(
                    "The client ends an earlier session when a window is closed.",
                    expected: "the session goes on",
                    with: [step]
                )
            }
            return nil
        }
    }

    static let localisedDescription = ClientCheck(
        "callback/localised-error-description",
        "Descriptions in any language and encoding style",
        level: .robust,
        why: "Gitee refuses in Chinese, others write bytes that are no UTF-8 at all, or a whole page.",
        source: "gitee.md §2.4; RFC 6749 §4.1.2.1",
        change: "Decode the description once as a form, replace what is no UTF-8, and cut it to a length people read.",
        precondition: "a callback with an error and a description"
    ) { run in
        let described = run.deliveries.filter {
            $0.error != nil && $0.callback.parameters.contains("error_description")
                && $0.states.allSatisfy(run.sentStates.contains)
        }
        return .judged(
            described,
            missing: "no description came back",
            holds: "The client hands descriptions on as they were written.",
            expected: "decoded once",
            observed: "decoded once"
        ) { delivery in
            guard let answer = delivery.step.answer else { return .noAnswer }
            let text = delivery.callback.parameters.text("error_description") ?? ""
            // Beside another error stands another description.
            let shown = answer.error == delivery.error ? answer.errorDescription : nil
            // Of bytes that are no UTF-8 any reading is right.
            let isRight =
                text.contains("\u{FFFD}")
                || shown.map { $0 == text || text.hasPrefix($0) && $0.count >= min(40, text.count) } ?? true
            let isCrash = delivery.step.outcome?.kind == .crashed
            guard isCrash || !isRight else { return nil }
            return .broken(
                isCrash
                    ? "The client crashes on a description that is no plain text."
                    : "The client does not hand the description on as it was written.",
                expected: "\(text.prefix(60))",
                observed: isCrash ? delivery.step.told : "\((shown ?? "").prefix(60))",
                by: [delivery.step],
                causes: [.init("the query is decoded as a path, so that + stays +, or as UTF-8 that must be valid")]
            )
        }
    }

    static let forgedError = ClientCheck(
        "callback/error-with-wrong-state-ignored",
        "A forged error cannot end somebody else's flow",
        why: "A client that looks at error before state lets any page cancel a sign-in that is under way.",
        source: "RFC 6749 §10.12, §4.1.2.1",
        change: "Compare state first, also for errors, and leave the attempt pending when it does not fit.",
        precondition: "a callback with an error and a foreign state, and the genuine one after it"
    ) { run in
        let forged = run.deliveries.filter {
            $0.error != nil && $0.states.count == 1 && !run.sentStates.contains($0.states[0])
        }
        guard let first = forged.first else { return .notArisen("no forged error came") }
        let genuine = run.deliveries.first { delivery in
            delivery.step.number > first.step.number && delivery.code != nil
                && delivery.states.allSatisfy(run.sentStates.contains)
        }
        guard let outcome = first.step.outcome else { return .noAnswer }
        // Whatever word the client has for it: it has not taken the error for the provider's.
        let isRejected = outcome.isCleanRefusal && first.step.answer?.error != first.error
        if isRejected, let genuine, genuine.step.outcome == nil { return .noAnswer }
        guard isRejected, genuine.map({ $0.step.outcome?.kind == .signedIn }) ?? true else {
            let breach = Judgement.broken(
                isRejected
                    ? "A forged error ends the client's pending sign-in."
                    : outcome.isSuccess
                        ? "A forged callback signs the client in." : "The client believes a forged error.",
                expected: "rejected(state_mismatch), then signedIn",
                observed: [outcome, genuine?.step.outcome].compactMap { $0?.description }.joined(separator: ", then "),
                by: [run.exchanges(of: first.step), first.step, genuine],
                causes: [.init("error is looked at before state")]
            )
            // RFC 6749 §10.12 asks for the refusal; that the attempt goes on is advice.
            return isRejected ? breach.softened : breach
        }
        return .holds(
            "A forged error does not disturb the client.",
            expected: "rejected, then signedIn",
            by: [first.step, genuine]
        )
    }

    static let emptyCallback = ClientCheck(
        "callback/empty-callback-is-an-error",
        "Neither code nor error",
        level: .robust,
        why: "A bookmarked callback or a broken proxy brings neither; success or an empty code helps nobody.",
        source: "RFC 6749 §4.1.2",
        change: "Report a callback without code and without error as an answer that nobody understands.",
        precondition: "a callback with neither a code nor an error"
    ) { run in
        let empty = run.deliveries.filter {
            ($0.code ?? []).isEmpty && $0.error == nil && !$0.callback.parameters.contains("access_token")
                && $0.callback.fragment.isEmpty && !$0.callback.parameters.contains("usercancel")
        }
        return rejection(
            of: empty,
            in: run,
            what: "a callback with neither code nor error",
            missing: "every callback had a code or an error",
            kinds: [.protocolError, .rejected, .noPendingFlow]
        )
    }

    static let errorWins = ClientCheck(
        "callback/error-wins-over-code",
        "error and code together is an error",
        level: .should,
        why: "A callback with both is broken or forged; the error is the safe half of it.",
        source: "RFC 6749 §4.1.2, §4.1.2.1",
        change: "Look for error before code.",
        precondition: "a callback with an error, a code and the client's own state"
    ) { run in
        let both = run.deliveries.filter {
            $0.error != nil && !($0.code ?? []).isEmpty && $0.states.allSatisfy(run.sentStates.contains)
        }
        return rejection(
            of: both,
            in: run,
            what: "a code that came with an error",
            missing: "no callback had both",
            kinds: [.providerError, .denied, .rejected, .protocolError]
        )
    }
}
