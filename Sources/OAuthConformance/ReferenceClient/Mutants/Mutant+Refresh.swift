import OAuthHarness

extension Mutant {
    @MutantList static var refresh: [Mutant] {
        fails("refresh/single-flight")
        Mutant("refresh-per-call", "Each call refreshes for itself.").with {
            $0.sharesRefresh = false
            $0.locksStore = false
            $0.rereadsStore = { _ in false }
        }
        Mutant("lock-but-no-recheck", "Calls that waited for a refresh refresh again.")
            .with { $0.takesSharedResult = false }
        fails("refresh/omitted-refresh-token-kept")
        Mutant("overwrites-with-nil", "A refresh token that is left out wipes the stored one.")
            .with { $0.refreshToken = { new, _ in new.flatMap { $0.isEmpty ? nil : $0 } } }
        Mutant("empty-string-stored", "An empty refresh token is stored.").with { $0.refreshToken = { $0 ?? $1 } }
        fails("refresh/transient-failure-keeps-session")
        Mutant("catch-all-signs-out", "Any failure of a refresh ends the session.").with { $0.signsOut { _ in true } }
        Mutant("tight-retry", "A refresh that failed for a while is tried again at once.")
            .with { $0.refreshTries = 3 }
        fails("refresh/invalid-grant-is-terminal")
        Mutant("dead-token-loop", "A dead refresh token is sent again with every call.")
            .with { $0.onRefusedRefresh { .reports(ClientFailure("sign_in_required")) } }
        Mutant("generic-error-no-signin", "A dead refresh token is reported as some error.")
            .with { $0.onRefusedRefresh { .ends(ClientFailure("invalid_response", "refresh failed")) } }
        Mutant("invalid-client-treated-as-dead-grant", "An invalid_client in answer to a refresh ends the session.")
            .with {
                $0.refreshFailed = { failure in
                    guard case .reports = Correct.refreshFailed(failure) else { return Correct.refreshFailed(failure) }
                    return .ends(ClientFailure("sign_in_required", failure.description, status: failure.status))
                }
            }
        fails("refresh/rotation-persisted-before-use")
        Mutant("rotation-not-persisted", "A rotated refresh token is not stored.").with { $0.refreshIsStored = .never }
        Mutant("persist-after-userinfo", "A rotated refresh token is stored with the next profile call.")
            .with { $0.refreshIsStored = .withNextProfile }
        fails("refresh/expiry-margin")
        Mutant("no-margin", "A token is used until its last second.")
            .with { $0.isStale = { $0.isStale(at: $1, margin: 0) } }
        Mutant("margin-larger-than-lifetime-loop", "The margin does not shrink with the lifetime.").with {
            $0.isStale = { session, now in
                session.lifetime.map { Double(now.milliseconds - session.receivedAt) / 1000 >= $0 - 60 } ?? false
            }
        }
        fails("refresh/error-200-is-terminal")
        Mutant("200-means-refreshed", "A refresh with status 200 succeeded, whatever its body says.").with {
            $0.failure = { response, body, session in
                response.status < 300 && session != nil ? nil : Correct.failure(in: response, body, session)
            }
        }
        fails("refresh/no-refresh-token-means-sign-in")
        Mutant("empty-refresh-sent", "A refresh goes out without a refresh token.")
            .with { $0.refreshableToken = { $0.refreshToken ?? "" } }
        fails("refresh/shared-refresh-survives-cancellation")
        Mutant("refresh-owned-by-first-caller", "The refresh is given up with the call that began it.")
            .with { $0.callerGaveUp = { $0.cancel() } }
        fails("refresh/cross-process-coordination")
        Mutant("memory-only-lock", "Only the instance's own refreshes wait for each other.")
            .with { $0.locksStore = false }
        fails("refresh/loser-must-not-wipe-winner")
        Mutant("loser-clears-store", "A refresh that lost against another instance wipes the store.")
            .with { $0.rereadsStore = { $0 } }
        fails("refresh/scope-not-widened")
        Mutant("refresh-resends-requested-scope", "A refresh asks for the scope of the sign-in.").with {
            $0.refreshParameters = { token, settings in
                let scope = settings.scope.joined(separator: " ")
                return ["grant_type": "refresh_token", "refresh_token": token, "scope": scope]
            }
        }
        fails("refresh/sign-out-during-refresh")
        Mutant("zombie-session", "A refresh that ends after a sign-out signs in again.")
            .with { $0.signOutEndsRefresh = false }
        fails("refresh/lost-response-recovery")
        Mutant("no-retry-in-grace", "A refresh whose answer was lost ends the session.")
            .with { $0.signsOut { $0.error == "network" } }
        fails("refresh/waiters-replayed-once")
        Mutant("body-consumed", "Calls that waited are sent without their bodies.")
            .with { $0.callBody = { $1 ? [] : $0 } }
    }
}

extension ClientPolicy {
    fileprivate mutating func onRefusedRefresh(_ end: @escaping @Sendable () -> RefreshEnd) {
        refreshFailed = { failure in
            if case .waits = Correct.refreshFailed(failure) { .waits } else { end() }
        }
    }
}
