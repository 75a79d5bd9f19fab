import OAuthHarness

extension RefreshChecks {
    static let loserKeepsWinner = ClientCheck(
        "refresh/loser-must-not-wipe-winner",
        "A failed refresh does not delete newer tokens",
        level: .robust,
        why: "Two processes share a store; the one that comes too late must not sign out the one that was in time.",
        source: "RFC 9700 §4.14.2",
        change: "After invalid_grant read the store again; where it holds a newer token, use that and delete nothing.",
        precondition:
            "a second instance of the client that refreshes, or needs to, after the first has rotated the token",
        requires: [.hasSibling, .sharesStore]
    ) { run in
        let others = run.steps.filter { $0.text.hasPrefix("userinfo") || $0.text.hasPrefix("refresh") }
        let rotated = run.refreshRequests.filter(\.grantsToken)
        guard let first = rotated.first else { return .notArisen("nothing was refreshed") }
        let later = others.filter { $0.exchangesBefore >= first.number }
        guard !later.isEmpty else { return .notArisen("nobody came after the refresh") }
        if let lost = later.first(where: { $0.outcome?.kind == .needsSignIn }) {
            return lost.breach(
                "A refresh that came too late signs everybody out.",
                expected: "the token of exchange \(first.number) is used",
                with: [first, run.exchanges(of: lost)],
                causes: [.init("invalid_grant deletes the store without a look at what it holds now")]
            )
        }
        return .holds(
            "A late instance takes the newer token.",
            expected: "the session goes on",
            observed: later.told,
            by: [rotated, later]
        )
    }

    static let crossProcess = ClientCheck(
        "refresh/cross-process-coordination",
        "Two processes, one credential store",
        level: .robust,
        why: "An app and its extension refresh at the same second; the rotated token that loses is a dead one.",
        source: "RFC 9700 §4.14.2",
        change: "Take a lock that all processes see before a refresh, and read the store again inside it.",
        precondition: "two instances of the client that need a refresh at the same time",
        requires: [.hasSibling, .sharesStore, .parallel]
    ) { run in
        let groups = run.stepsAtOnce { $0.request != nil }
        let group = groups.first { $0.contains { $0.text.hasPrefix("another instance") } }
        guard let group else { return .notArisen("no two instances acted at once") }
        let refreshes = run.refreshRequests.during(group)
        guard let first = refreshes.first else { return .notArisen("nobody needed a refresh") }
        let tokens = refreshes.compactMap { $0.named.first("refresh_token") }
        let failed = group.first { $0.outcome?.isSuccess != true }
        let isShared = Set(tokens).count < tokens.count
        guard isShared || group.allSatisfy({ $0.outcome != nil }) else { return .noAnswer }
        guard isShared || failed != nil else {
            return .holds(
                "Two instances use each refresh token once.",
                expected: "no refresh token twice",
                observed: "\(refreshes.count) refresh",
                by: [refreshes, group]
            )
        }
        return .broken(
            isShared
                ? "Two instances of the client present the same refresh token."
                : "One instance of the client fails while another refreshes.",
            expected: "one use of \(run.name(of: tokens.first ?? []))",
            observed: "\(refreshes.count) refreshes; \(failed?.outcome?.description ?? "both went on")",
            by: [first, refreshes.dropFirst(), group],
            causes: [.init("the lock around the refresh is one of the process")]
        )
    }

    static let waitersReplayed = ClientCheck(
        "refresh/waiters-replayed-once",
        "Queued calls are sent with the new token, once",
        level: .robust,
        why: "Calls that waited for a refresh are sent twice, with the old token, or without their bodies.",
        source: "RFC 9110 §9.2.2",
        change: "Build each call anew when the refresh is over, its body included, and send it once.",
        precondition: "calls with bodies that wait for a refresh",
        requires: [.parallel, .api]
    ) { run in
        let groups = run.stepsAtOnce(where: \.isCall)
        guard let group = groups.first(where: { $0.contains { $0.callBody != nil } }),
            let refresh = run.refreshRequests.during(group).first
        else { return .notArisen("no calls with bodies waited for a refresh") }
        let calls = run.resourceRequests.during(group)
        for step in group {
            guard case .api(let method, let path, _, let body)? = step.request else { continue }
            let mine = calls.filter { $0.request.method == method && $0.request.path.hasSuffix(path) }
            guard mine.count != 1 || mine[0].request.body != Array((body ?? "").utf8) else { continue }
            return .broken(
                mine.count == 1
                    ? "A call that waited for a refresh is sent with another body."
                    : "A call that waited for a refresh is sent \(mine.count) times.",
                expected: "\(method) \(path) once, \((body ?? "").utf8.count) bytes",
                observed: mine.map { "\($0.request.body.count) bytes in exchange \($0.number)" }
                    .joined(separator: ", "),
                by: [refresh, mine, step],
                causes: [.init("the body is a stream that was read already")]
            )
        }
        let failed = group.filter { $0.outcome?.isSuccess != true }
        return .ruled(
            failed.isEmpty,
            "Calls that waited are sent once, whole.",
            else: "Calls that waited for a refresh are lost.",
            expected: "\(group.count) successes",
            observed: "\(group.count - failed.count)",
            by: [refresh, calls, group]
        )
    }

    static let survivesCancellation = ClientCheck(
        "refresh/shared-refresh-survives-cancellation",
        "Cancelling one waiter does not cancel the shared refresh",
        level: .robust,
        why: "A screen that is closed cancels its call; everybody who waits for the same refresh fails with it.",
        source: "RFC 9700 §4.14.2 (a rotated token must not be lost)",
        change: "Let the refresh run in a task of its own, which callers only wait for.",
        precondition: "a call that is given up while its refresh is under way, and another that waits for it",
        requires: [.cancels, .parallel]
    ) { run in
        let groups = run.stepsAtOnce { $0.text.hasSuffix(" while others act") || $0.isCall }
        guard let group = groups.first, let owner = group.first,
            owner.outcome?.kind == .cancelled || owner.outcome?.isSuccess != true
        else { return .notArisen("no call was given up while it waited") }
        let refreshes = run.refreshRequests.filter { $0.number > owner.exchangesBefore }
        guard let first = refreshes.first else { return .notArisen("no refresh was under way") }
        let others = group.dropFirst()
        let failed = others.filter { $0.outcome?.isSuccess != true }
        guard failed.isEmpty, refreshes.count == 1 else {
            return .broken(
                "Giving up one call takes the shared refresh along.",
                expected: "one refresh, and \(others.count) calls that go on",
                observed: "\(refreshes.count) refreshes; "
                    + others.told,
                by: [refreshes, group],
                causes: [.init("the refresh runs in the task of the caller who needed it first")]
            )
        }
        return .holds(
            "The shared refresh outlives the caller who began it.",
            expected: "one refresh, the others go on",
            observed: "exchange \(first.number)",
            by: [first, group]
        )
    }

    static let signOutDuringRefresh = ClientCheck(
        "refresh/sign-out-during-refresh",
        "Late refresh result after sign-out is dropped",
        level: .robust,
        why: "A refresh that ends after the sign-out brings the session back, and the next person finds it.",
        source: "RFC 6749 §10.4",
        change: "Number the sessions, and drop the result of a refresh that belongs to an older one.",
        precondition: "a sign-out while a refresh is under way, and a call after both"
    ) { run in
        guard let signOut = run.steps.first(where: { $0.request == .revoke }),
            let refresh = run.steps.first(where: {
                $0.request == .refresh && $0.number < signOut.number
                    && $0.exchangesAfter >= signOut.exchangesAfter
            }), let call = run.steps(after: signOut).first(where: \.isCall)
        else { return .notArisen("nobody signed out while a refresh was under way") }
        let fresh = run.refreshRequests.last { $0.grantsToken }
        let token = fresh?.answer.fields["access_token"]?.string.map { Array($0.utf8) }
        let sent = run.exchanges(of: call).first { $0.presentedToken != nil && $0.presentedToken == token }
        guard sent != nil || call.outcome != nil else { return .noAnswer }
        return .ruled(
            call.outcome?.kind == .needsSignIn,
            "Whoever signed out stays signed out.",
            else: "A refresh that ends after the sign-out signs in again.",
            expected: "needsSignIn(sign_in_required)",
            observed: call.told,
            by: [fresh, run.exchanges(of: call), refresh, signOut, call]
        )
    }
}

extension StepRecord {
    /// The body of a call of the caller's choice.
    var callBody: String? {
        guard case .api(_, _, _, let body)? = request else { return nil }
        return body
    }
}
