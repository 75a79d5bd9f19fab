import HTTPWire
import OAuthHarness

extension ReferenceClient {
    /// A session whose token can be used now; refreshed first where that is due.
    func liveSession() async throws(ClientFailure) -> Session {
        guard let session else { throw ClientFailure("sign_in_required") }
        let margin: Double = has(.noMargin) ? 0 : 60
        let isStale =
            has(.marginLargerThanLifetimeLoop)
            ? session.lifetime.map { Double(now.milliseconds - session.receivedAt) / 1000 >= $0 - 60 } ?? false
            : session.isStale(at: now, margin: margin)
        guard isStale else { return session }
        guard session.refreshToken != nil else {
            adopt(nil)
            throw ClientFailure("sign_in_required")
        }
        return try await refreshed(because: "the token is about to expire")
    }

    /// Refreshes; however many ask at a time, one request goes out and all share what comes of it.
    func refreshed(because reason: String) async throws(ClientFailure) -> Session {
        if has(.refreshPerCall) { return try await refresh().get() }
        if let refreshing {
            let result = await refreshing.value
            return has(.lockButNoRecheck) ? try await refresh().get() : try result.get()
        }
        log("refresh: \(reason)")
        let task = Task { await refresh() }
        refreshing = task
        let result = await task.value
        if refreshing == task { refreshing = nil }
        return try result.get()
    }

    private func refresh() async -> Result<Session, ClientFailure> {
        guard let session, let token = session.refreshToken else { return .failure(ClientFailure("sign_in_required")) }
        if let backoff, now < backoff.until, !has(.tightRetry) {
            let wait = Double((backoff.until - now).milliseconds) / 1000
            return .failure(ClientFailure("network", "waiting before the next try", retryAfter: wait))
        }
        do throws(ClientFailure) {
            let fresh = try await requestToken(
                ["grant_type": "refresh_token", "refresh_token": token],
                asked: session.scope,
                previous: session
            )
            backoff = nil
            keep(fresh)
            return .success(fresh)
        } catch {
            return .failure(settle(error, after: session))
        }
    }

    private func keep(_ fresh: Session) {
        switch flaw {
        case .rotationNotPersisted: session = fresh
        case .persistAfterUserinfo: session = fresh
        default: adopt(fresh)
        }
    }

    /// What a refresh that failed means: the end of the session, or a wait.
    private func settle(_ failure: ClientFailure, after old: Session) -> ClientFailure {
        let kind = Outcome(error: failure.error).kind
        switch kind {
        case .transient, .timedOut, .rateLimited, .protocolError:
            let isTransient = has(.catchAllSignsOut) || (has(.refreshHTMLSignsOut) && kind == .protocolError)
            if isTransient {
                adopt(nil)
                return ClientFailure("sign_in_required")
            }
            let failures = (backoff?.failures ?? 0) + 1
            backoff = (now + .seconds(1 << min(failures, 8)), failures)
            return failure
        default: break
        }
        // Another process that shares the store may have refreshed meanwhile.
        if let stored = store.load(), stored.refreshToken != old.refreshToken { session = stored }
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
}
