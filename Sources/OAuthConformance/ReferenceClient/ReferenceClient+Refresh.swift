import HTTPWire
import OAuthHarness

extension ReferenceClient {
    /// A session whose token can be used now; refreshed first where that is due.
    func liveSession() async throws(ClientFailure) -> Session {
        guard let session else { throw ClientFailure("sign_in_required") }
        let isStale =
            has(.marginLargerThanLifetimeLoop)
            ? session.lifetime.map { Double(now.milliseconds - session.receivedAt) / 1000 >= $0 - 60 } ?? false
            : session.isStale(at: now, margin: has(.noMargin) ? 0 : 60)
        guard isStale else { return session }
        guard session.refreshToken != nil || has(.emptyRefreshSent) else {
            adopt(nil)
            throw ClientFailure("sign_in_required")
        }
        return try await refreshed(because: "the token is about to expire")
    }

    /// Refreshes; however many ask at a time, one request goes out and all share what comes of it.
    ///
    /// The refresh is nobody's own: a caller who gives up does not take it along.
    func refreshed(because reason: String) async throws(ClientFailure) -> Session {
        if has(.refreshPerCall) { return try await refresh().get() }
        if let refreshing {
            let result = await refreshing.value
            return has(.lockButNoRecheck) ? try await refresh().get() : try result.get()
        }
        log("refresh: \(reason)")
        let task = Task { await refresh() }
        refreshing = task
        let result =
            has(.refreshOwnedByFirstCaller)
            ? await withTaskCancellationHandler {
                await task.value
            } onCancel: {
                task.cancel()
            }
            : await task.value
        if refreshing == task { refreshing = nil }
        if Task.isCancelled { throw ClientFailure("user_cancelled") }
        return try result.get()
    }

    private func refresh() async -> Result<Session, ClientFailure> {
        guard let session, session.refreshToken != nil || has(.emptyRefreshSent) else {
            return .failure(ClientFailure("sign_in_required"))
        }
        if let backoff, now < backoff.until, !has(.tightRetry) {
            let wait = Double((backoff.until - now).milliseconds) / 1000
            return .failure(ClientFailure("network", "waiting before the next try", retryAfter: wait))
        }
        let lock = RefreshLock(folder: has(.memoryOnlyLock) || has(.refreshPerCall) ? nil : store.folder)
        let hasWaited = await lock.take()
        defer { lock.release() }
        // Another instance that shares the store may have refreshed meanwhile.
        if hasWaited || !has(.loserClearsStore), !has(.refreshPerCall), let stored = stored(), stored != session,
            stored.receivedAt >= session.receivedAt, stored.refreshToken != session.refreshToken
        {
            self.session = stored
            return .success(stored)
        }
        let epoch = sessionEpoch
        var parameters: FormParameters = [
            "grant_type": "refresh_token", "refresh_token": session.refreshToken ?? "",
        ]
        if has(.refreshResendsRequestedScope) {
            parameters.append("scope", configuration?.scope.joined(separator: " ") ?? "")
        }
        do throws(ClientFailure) {
            let fresh = try await requestToken(parameters, asked: session.scope, previous: session)
            backoff = nil
            // Whoever signed out meanwhile stays signed out.
            guard epoch == sessionEpoch || has(.zombieSession) else {
                return .failure(ClientFailure("sign_in_required"))
            }
            keep(fresh)
            return .success(fresh)
        } catch {
            return .failure(settle(error, after: session))
        }
    }

    private func keep(_ fresh: Session) {
        switch flaw {
        case .rotationNotPersisted, .persistAfterUserinfo:
            session = fresh
            session?.issuer = configuration?.baseURL ?? ""
        default: adopt(fresh)
        }
    }

    /// What a refresh that failed means: the end of the session, or a wait.
    private func settle(_ failure: ClientFailure, after old: Session) -> ClientFailure {
        let kind = Outcome(error: failure.error).kind
        switch kind {
        case .transient, .timedOut, .rateLimited, .protocolError:
            let isFatal =
                has(.catchAllSignsOut) || has(.refreshHTMLSignsOut) && kind == .protocolError
                || has(.noRetryInGrace) && failure.error == "network"
                || has(.status429SignsOut) && kind == .rateLimited
            if isFatal {
                adopt(nil)
                return ClientFailure("sign_in_required")
            }
            let failures = (backoff?.failures ?? 0) + 1
            backoff = (now + .seconds(1 << min(failures, 8)), failures)
            return failure
        default: break
        }
        switch flaw {
        case .deadTokenLoop: return ClientFailure("sign_in_required")
        case .genericErrorNoSignin:
            adopt(nil)
            return ClientFailure("invalid_response", "refresh failed")
        default: break
        }
        if ["invalid_client", "unauthorized_client"].contains(failure.error), !has(.invalidClientTreatedAsDeadGrant) {
            return failure
        }
        adopt(nil)
        return ClientFailure("sign_in_required", failure.description, status: failure.status)
    }

    /// The stored session, where it belongs to this provider.
    func stored() -> Session? {
        guard let session = store.load() else { return nil }
        return session.issuer == configuration?.baseURL || has(.sharedCredentialStore) ? session : nil
    }
}
