import OAuthHarness

extension ReferenceClient {
    /// Takes the callback: target, state and issuer first, then the error, then the code.
    func finish(_ url: String) async throws -> DriverAnswer {
        let settings = try settings()
        // Where the client listens itself, only what it heard there counts.
        let url = dialect.callback(listener?.callback ?? url)
        defer { closeListener() }
        log(.callback(url.text))
        guard policy.isTarget(url, listener?.redirectURI ?? settings.redirectURI) else {
            throw ClientFailure("redirect_mismatch", "the callback arrived at another address")
        }
        if let session = try policy.implicitSession(url, now) {
            adopt(session)
            return signedIn(session)
        }
        let attempt = try attempt(of: url)
        end(attempt)
        guard now - attempt.startedAt <= policy.patience else {
            throw ClientFailure("timeout", "the sign-in took too long")
        }
        let callback = Callback(
            url: url,
            attempt: attempt,
            issuer: issuer ?? settings.issuer,
            promisesIssuer: promisesIssuer ?? false
        )
        for check in policy.callbackChecks {
            if let answer = try check.run(callback) { return answer }
        }
        guard let code = policy.code(url) else {
            throw ClientFailure("invalid_response", "the callback has neither a code nor an error")
        }
        remember(String(decoding: code, as: UTF8.self))
        let answer = try await redeem(
            Redemption(code: code, attempt: attempt, callback: url, newest: attempts.last ?? attempt)
        )
        for check in policy.lateChecks { _ = try check.run(callback) }
        return answer
    }

    /// The attempt that a callback belongs to, by its state alone.
    private func attempt(of url: CallbackURL) throws -> PendingAttempt {
        if url.states.count == 1, spentStates.contains(url.states[0]) {
            if policy.signsOutOn.contains(.repeatedCallback) { adopt(nil) }
            throw ClientFailure("no_pending_flow")
        }
        guard !attempts.isEmpty else { throw ClientFailure("no_pending_flow") }
        guard let attempt = policy.attempt(url, attempts) else {
            throw ClientFailure("state_mismatch", policy.mismatchText(url))
        }
        return attempt
    }

    private func end(_ attempt: PendingAttempt) {
        guard policy.endsAttempts else { return }
        attempts.removeAll { $0 == attempt }
        spentStates.insert(attempt.state)
    }
}

/// A callback, with what the client knows about the attempt that it belongs to.
struct Callback: Sendable {
    let url: CallbackURL
    let attempt: PendingAttempt
    let issuer: String
    /// Whether the provider's metadata says that callbacks carry `iss`.
    let promisesIssuer: Bool
}

extension CallbackURL {
    var states: [String] { parameters.all("state").map { String(decoding: $0, as: UTF8.self) } }
}

extension Correct {
    /// A code request is answered with a code: neither with a token nor behind `#`.
    static func implicitSession(_ url: CallbackURL, _ now: ProviderInstant) throws -> Session? {
        if url.parameters.contains("access_token") || url.fragmentParameters.contains("access_token") {
            throw ClientFailure("unexpected_response", "the callback carries a token")
        }
        if url.fragmentParameters.contains("code"), !url.parameters.contains("code") {
            throw ClientFailure("unexpected_response", "the callback's parameters stand behind #")
        }
        return nil
    }

    static func attempt(_ url: CallbackURL, _ pending: [PendingAttempt]) -> PendingAttempt? {
        url.states.count == 1 ? pending.first { $0.state == url.states[0] } : nil
    }

    /// RFC 9207 §2.4: equal as text, there where it was promised; what nobody promised is compared all the same.
    static func checkIssuer(_ callback: Callback) throws -> DriverAnswer? {
        guard let found = callback.url.parameters.text("iss") else {
            guard callback.promisesIssuer else { return nil }
            throw ClientFailure("issuer_mismatch", "the callback has no iss")
        }
        guard found == callback.issuer else { throw ClientFailure("issuer_mismatch") }
        return nil
    }

    /// An error redirect is an outcome, its code verbatim, its description decoded once.
    static func checkError(_ callback: Callback) throws -> DriverAnswer? {
        let parameters = callback.url.parameters
        if let error = parameters.text("error") {
            throw ClientFailure(error, parameters.text("error_description"), uri: parameters.text("error_uri"))
        }
        if let cancelled = parameters.text("usercancel"), cancelled != "0" { throw ClientFailure("user_cancelled") }
        return nil
    }

    static func code(_ url: CallbackURL) -> [UInt8]? {
        url.parameters.first("code").flatMap { $0.isEmpty ? nil : $0 }
    }
}
