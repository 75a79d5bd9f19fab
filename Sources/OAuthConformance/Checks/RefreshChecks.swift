import OAuthHarness

/// How the client renews its tokens: one mistake here signs everybody out at once.
enum RefreshChecks {
    static let all: [ClientCheck] = [
        singleFlight, omittedTokenIsKept, transientFailure, invalidGrantIsTerminal, rotationIsStored, expiryMargin,
        hiddenErrors, loserKeepsWinner, crossProcess, waitersReplayed, lostResponse, survivesCancellation,
        signOutDuringRefresh, noRefreshToken, scopeNotWidened,
    ]

    static let singleFlight = ClientCheck(
        "refresh/single-flight",
        "Parallel need, one refresh",
        level: .robust,
        starred: true,
        why:
            "Where refresh tokens rotate, the second of two parallel refreshes presents a dead token, and everybody is signed out.",
        source: "RFC 9700 §4.14.2",
        change: "Keep one refresh per session in flight and let every caller wait for its result.",
        precondition: "two or more calls at once with an expired token"
    ) { run in
        let group = run.stepsAtOnce(where: \.isCall).max { $0.count < $1.count }
        guard let group else { return .notArisen("no calls were made at once") }
        let refreshes = run.refreshRequests.during(group)
        guard let first = refreshes.first else { return .notArisen("the calls needed no refresh") }
        if refreshes.count > 1 {
            let isSame =
                refreshes[0].named.first("refresh_token") == refreshes[1].named.first("refresh_token")
            return .broken(
                "The client refreshes \(refreshes.count) times for \(group.count) calls at once.",
                expected: "one refresh request",
                observed: "\(refreshes.count), exchanges \(Array(refreshes.prefix(4)).numbers())",
                by: [refreshes.prefix(4), group],
                causes: [
                    isSame
                        ? .init("each call refreshes for itself", for: ["the same refresh token was sent again"])
                        : .init("callers wait for the lock and then refresh again", for: ["each sent a newer token"])
                ]
            )
        }
        let failed = group.filter { $0.outcome?.isSuccess != true }
        if let step = failed.first {
            return .broken(
                "Of \(group.count) calls at once \(failed.count) failed although the refresh succeeded.",
                expected: "\(group.count) successes",
                observed: step.outcome?.description ?? "no answer",
                by: [first, failed]
            )
        }
        return .holds(
            "The client refreshes once for \(group.count) calls.",
            expected: "one refresh request",
            observed: "exchange \(first.number)",
            by: [refreshes, group]
        )
    }

    static let omittedTokenIsKept = ClientCheck(
        "refresh/omitted-refresh-token-kept",
        "No refresh_token in the answer: keep the old one",
        starred: true,
        why:
            "A provider that does not rotate leaves the member out; a client that stores nil signs its user out an hour later.",
        source: "RFC 6749 §6",
        change: "Replace the stored refresh token only by one that is there and not empty.",
        precondition: "a refresh answered without a refresh token, and the need of another refresh"
    ) { run in
        let bare = run.refreshRequests.filter { exchange in
            exchange.grantsToken && !exchange.bringsRefreshToken
        }
        guard !bare.isEmpty else { return .notArisen("every refresh brought a refresh token") }
        return .gathered(
            bare,
            missing: "no second refresh was needed",
            holds: "The client keeps its refresh token.",
            expected: "the same refresh token again"
        ) { exchange, seen in
            guard let token = exchange.named.first("refresh_token") else { return nil }
            if let next = run.refreshRequests.after(exchange).first {
                seen += [exchange, next]
                guard next.named.first("refresh_token") != token else { return nil }
                let breach = Judgement.broken(
                    "The client forgets its refresh token when an answer has none.",
                    expected: run.name(of: token),
                    observed: (next.named.text("refresh_token") ?? "").isEmpty
                        ? "an empty refresh_token" : "another token",
                    by: [exchange, next]
                )
                return exchange.omitsRefreshToken ? breach : breach.softened
            }
            let step = run.step(of: exchange)
            let lost = run.steps.first { $0.number > (step?.number ?? 0) && $0.outcome?.kind == .needsSignIn }
            if let lost {
                let breach = lost.breach(
                    "The client is signed out because a refresh brought no new refresh token.",
                    expected: "another refresh with \(run.name(of: token))",
                    with: [exchange],
                    causes: [.init("the stored refresh token is overwritten with nothing")]
                )
                return exchange.omitsRefreshToken ? breach : breach.softened
            }
            return nil
        }
    }

    static let transientFailure = ClientCheck(
        "refresh/transient-failure-keeps-session",
        "Outage, 5xx, 429, HTML: keep the tokens",
        level: .robust,
        starred: true,
        why: "A provider that is down for a minute must not sign out everybody whose token runs out in that minute.",
        source: "RFC 9110 §15.6; RFC 6585 §4",
        change: "Keep the session unless the provider says invalid_grant; try again later, with growing pauses.",
        precondition: "a refresh answered 429, 5xx or with HTML, and a later attempt"
    ) { run in
        let outages = run.refreshRequests.filter { $0.response.status == 429 || $0.response.status >= 500 }
        guard let first = outages.first else { return .notArisen("no refresh met an outage") }
        for outage in outages {
            guard let step = run.step(of: outage) else { return .noAnswer }
            let right: [Outcome.Kind] = [.transient, .rateLimited, .timedOut, .protocolError, .done]
            if let outcome = step.outcome, !right.contains(outcome.kind) {
                return step.breach(
                    outcome.kind == .needsSignIn
                        ? "The client signs its user out because of status \(outage.response.status)."
                        : "The client misreads status \(outage.response.status) in answer to a refresh.",
                    expected: "transient, the session kept",
                    with: [outage],
                    causes: [.init("every failed refresh counts as the end of the session")]
                )
            }
            // A refresh that the caller ordered is no retry.
            if let next = run.refreshRequests.after(outage).first,
                !run.isOrdered(next, after: outage),
                next.instant - outage.instant < .seconds(1)
            {
                return .broken(
                    "The client tries again at once after status \(outage.response.status).",
                    expected: "a pause of a second or more, growing",
                    observed: "\((next.instant - outage.instant).milliseconds) ms",
                    by: [outage, next]
                )
            }
            guard step.outcome != nil else { return .noAnswer }
        }
        guard let later = run.refreshRequests.last, later.number > (outages.last?.number ?? 0) else {
            return .notArisen("no refresh was tried after the outage")
        }
        return .holds(
            "The client keeps its session through an outage.",
            expected: "the same refresh token later",
            observed: "exchange \(later.number), \((later.instant - first.instant).components.seconds) s later",
            by: [outages, later]
        )
    }

    static let invalidGrantIsTerminal = ClientCheck(
        "refresh/invalid-grant-is-terminal",
        "A dead grant ends, once",
        level: .robust,
        starred: true,
        why:
            "A client that sends a dead token with every call is throttled or blocked, and its user is never asked to sign in.",
        source: "RFC 6749 §5.2",
        change:
            "On invalid_grant delete the session and tell the caller that a person must sign in; nothing else does that.",
        precondition: "a refresh answered invalid_grant or invalid_client, and later calls"
    ) { run in
        for refusal in run.refreshRequests where refusal.answer.error == "invalid_client" {
            guard let step = run.step(of: refusal), step.outcome?.kind == .needsSignIn else { continue }
            return step.breach(
                "The client signs its user out because its own credentials were refused.",
                expected: "providerError(invalid_client), the session kept",
                with: [refusal],
                causes: [.init("every 4xx counts as a dead grant")]
            )
        }
        let dead = run.refreshRequests.filter(\.refusesGrant)
        guard let first = dead.first, let token = first.named.first("refresh_token") else {
            let refused = run.refreshRequests.filter { $0.answer.error == "invalid_client" }
            guard let other = refused.first else { return .notArisen("no refresh was refused for good") }
            return .holds(
                "The client keeps its session when its own credentials are refused.",
                expected: "the session kept",
                observed: run.told(after: [other]),
                by: [other]
            )
        }
        let again = run.refreshRequests.filter { request in
            guard request.named.first("refresh_token") == token else { return false }
            return request.number <= first.number || !run.isOrdered(request, after: first)
        }
        if again.count > 1 {
            let breach = Judgement.broken(
                "The client presents a dead refresh token again.",
                expected: "one refresh with \(run.name(of: token))",
                observed: "\(again.count)",
                by: [again.prefix(4)],
                causes: [.init("the refused token stays in the store")]
            )
            // Once for each call that the caller ordered is no loop, and each caller learns of the refusal.
            let steps = again.compactMap { run.step(of: $0)?.number }
            let isTold = again.allSatisfy { run.step(of: $0)?.ends(by: $0) ?? false }
            let isOrdered = isTold && Set(steps).count == again.count
            return isOrdered ? breach.softened : breach
        }
        guard let step = run.step(of: first), step.outcome != nil else { return .noAnswer }
        return step.asksForSignIn(
            step.ends(by: first),
            after: first,
            holds: "The client gives a dead refresh token up."
        )
    }

    static let rotationIsStored = ClientCheck(
        "refresh/rotation-persisted-before-use",
        "The new refresh token is saved, the old one discarded",
        starred: true,
        why: "A client that crashes between a refresh and its storing comes back with a dead token.",
        source: "RFC 6749 §6; RFC 9700 §4.14.2",
        change: "Store both new tokens in one write as soon as the answer is read, before anything else is done.",
        precondition: "a refresh that rotates, a restart, and another refresh",
        requires: [.persistent]
    ) { run in
        let rotations = run.refreshRequests.filter { exchange in
            exchange.grantsToken && exchange.bringsRefreshToken
        }
        let restarts = run.steps.filter { $0.text == "restart the client" }
        for rotation in rotations {
            guard let restart = restarts.first(where: { $0.exchangesBefore >= rotation.number }),
                let token = rotation.answer.fields["refresh_token"]?.string
            else { continue }
            let next = run.refreshRequests.first { $0.number > restart.exchangesAfter }
            let lost = run.steps(after: restart).first { $0.outcome?.kind == .needsSignIn }
            guard let next else {
                guard let lost else { continue }
                return lost.breach(
                    "The client has lost its session after a restart.",
                    expected: "a refresh with \(run.name(of: Array(token.utf8)))",
                    with: [rotation, restart]
                )
            }
            guard next.named.text("refresh_token") == token else {
                return .broken(
                    "The client uses an old refresh token after a restart.",
                    expected: run.name(of: Array(token.utf8)),
                    observed: run.name(of: next.named.first("refresh_token") ?? []),
                    by: [rotation, next, restart],
                    causes: [.init("the rotated token was not stored before the client ended")]
                )
            }
            return .holds(
                "The client stores a rotated token at once.",
                expected: run.name(of: Array(token.utf8)),
                by: [rotation, next]
            )
        }
        return .notArisen("the client was not restarted after a rotation, or did not refresh again")
    }

    static let expiryMargin = ClientCheck(
        "refresh/expiry-margin",
        "Refresh a little early; survive clock skew",
        level: .robust,
        starred: true,
        why: "A token in its last seconds dies on the way; a margin longer than its life refreshes at every call.",
        source: "RFC 6749 §5.1",
        change: "Refresh some seconds before the end, and never earlier than half of the token's life.",
        precondition: "a call in the last five seconds of a token, or a token that lives for less than a minute"
    ) { run in
        var seen: [Exchange] = []
        for call in run.resourceRequests {
            guard let token = call.presentedToken, let entry = run.ledger.entry(for: token),
                let lifetime = entry.lifetime, entry.death == nil || entry.death?.exchange ?? 0 > call.number
            else { continue }
            let left = lifetime - (call.instant - entry.mintedAt)
            guard left <= .seconds(5), left > .seconds(0) else { continue }
            let number = call.number
            return .broken(
                "The client calls with a token in its last seconds.",
                expected: "a refresh first: \(entry.name) has \(left.components.seconds) s to live",
                observed: "exchange \(number) presents it",
                by: [run.journal[exchange: entry.mintedBy], call]
            )
        }
        for refresh in run.refreshRequests {
            guard let before = run.tokenRequests.last(where: { $0.number < refresh.number && $0.grantsToken }),
                let lifetime = before.answer.fields["expires_in"]?.double, lifetime > 0,
                case .userinfo? = run.step(of: refresh)?.request
            else { continue }
            seen += [before, refresh]
            let age = Double((refresh.instant - before.instant).milliseconds) / 1000
            guard age < lifetime / 2,
                !run.resourceRequests.contains(where: {
                    $0.number > before.number && $0.number < refresh.number && $0.refusesToken
                })
            else { continue }
            return .broken(
                "The client refreshes a token that has most of its life before it.",
                expected: "no refresh \(age.truncatedText) s into a life of \(lifetime.truncatedText) s",
                observed: "exchange \(refresh.number) refreshes",
                by: [before, refresh],
                causes: [.init("the margin is longer than the token's life")]
            )
        }
        guard !seen.isEmpty else { return .notArisen("no token came near its end") }
        return .holds(
            "The client refreshes a little early, and not too early.",
            expected: "a refresh between half of the life and five seconds before its end",
            observed: "it does",
            by: seen.distinct
        )
    }
}

extension StepRecord {
    /// Judges whether the client asks for a sign-in once an exchange has ended its session for good.
    func asksForSignIn(_ isAsked: Bool, after exchange: Exchange, holds sentence: String) -> Judgement {
        let expected = "needsSignIn(sign_in_required)"
        guard isAsked else {
            return breachOfWords(
                "The client does not say that a person must sign in.",
                expected: expected,
                with: [exchange]
            )
        }
        return .holds(sentence, expected: expected, observed: outcome?.description ?? "", by: [exchange, self])
    }
}
