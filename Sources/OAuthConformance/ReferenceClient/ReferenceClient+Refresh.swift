import OAuthHarness

extension ReferenceClient {
    /// A session whose token can be used now; refreshed first where that is due.
    func liveSession() async throws -> Session {
        guard let session else { throw ClientFailure("sign_in_required") }
        guard policy.isStale(session, now) else { return session }
        guard policy.refreshableToken(session) != nil else { throw endOfSession() }
        return try await refreshed(because: "the token is about to expire")
    }

    /// Refreshes; however many ask at a time, one request goes out and all share its result.
    ///
    /// The refresh belongs to no caller: one who gives up does not end it.
    func refreshed(because reason: String) async throws -> Session {
        guard policy.sharesRefresh else { return try await refresh() }
        if let refreshing {
            let result = await refreshing.result
            return try await policy.takesSharedResult ? result.get() : refresh()
        }
        log(.refresh(reason))
        let task = Task { try await refresh() }
        refreshing = task
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: { [policy] in
            policy.callerGaveUp(task)
        }
        if refreshing == task { refreshing = nil }
        if Task.isCancelled { throw ClientFailure("user_cancelled") }
        return try result.get()
    }

    private func refresh() async throws -> Session {
        guard let configuration, let session, let token = policy.refreshableToken(session) else {
            throw ClientFailure("sign_in_required")
        }
        if let backoff, now < backoff.until {
            let wait = Double((backoff.until - now).milliseconds) / 1000
            throw ClientFailure("network", "waiting before the next try", retryAfter: wait)
        }
        let lock = RefreshLock(folder: policy.locksStore ? store.folder : nil)
        let hasWaited = await lock.take()
        defer { lock.release() }
        // Another instance that shares the store may have refreshed meanwhile.
        if policy.rereadsStore(hasWaited), let stored = stored(), stored != session,
            stored.receivedAt >= session.receivedAt, stored.accessToken != session.accessToken
        {
            self.session = stored
            return stored
        }
        let epoch = sessionEpoch
        let fresh: Session
        do {
            let parameters = policy.refreshParameters(token, configuration)
            var tries = 1
            while true {
                do {
                    fresh = try await requestToken(parameters, asked: session.scope, previous: session)
                    break
                } catch  where tries < policy.refreshTries {
                    tries += 1
                }
            }
        } catch let failure as ClientFailure {
            throw settle(failure)
        }
        backoff = nil
        // Whoever signed out meanwhile stays signed out.
        guard epoch == sessionEpoch || !policy.signOutEndsRefresh else { throw ClientFailure("sign_in_required") }
        adopt(fresh, stores: policy.refreshIsStored == .atOnce)
        return fresh
    }

    func endOfSession(status: Int? = nil) -> ClientFailure {
        adopt(nil)
        return ClientFailure("sign_in_required", status: status)
    }

    /// Ends the session after a refresh that failed, or waits with the next one.
    private func settle(_ failure: ClientFailure) -> ClientFailure {
        switch policy.refreshFailed(failure) {
        case .waits:
            let failures = (backoff?.failures ?? 0) + 1
            backoff = (now + policy.backoff(failures), failures)
            return failure
        case .reports(let reported): return reported
        case .ends(let reported):
            adopt(nil)
            return reported
        }
    }

    /// The stored session, where it belongs to this provider.
    func stored() -> Session? {
        guard let session = store.load() else { return nil }
        return session.issuer == configuration?.issuer || !policy.bindsSessions ? session : nil
    }
}

extension Correct {
    /// An outage ends no session, nor do refused credentials of the client; a dead refresh token does.
    static func refreshFailed(_ failure: ClientFailure) -> RefreshEnd {
        if failure.isPassing { return .waits }
        if ["invalid_client", "unauthorized_client"].contains(failure.error) { return .reports(failure) }
        return .ends(ClientFailure("sign_in_required", failure.description, status: failure.status))
    }
}

extension ClientFailure {
    /// Whether the same request may succeed later.
    var isPassing: Bool {
        [.transient, .timedOut, .rateLimited, .protocolError].contains(Outcome(error: error).kind)
    }
}
