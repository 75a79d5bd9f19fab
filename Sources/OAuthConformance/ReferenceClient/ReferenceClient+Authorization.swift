import OAuthHarness

extension ReferenceClient {
    /// Begins to sign in: a fresh state and a fresh verifier go with each attempt.
    func authorize() async throws -> DriverAnswer {
        let settings = try settings()
        guard attempts.isEmpty || policy.allowsSeveralAttempts else {
            throw ClientFailure("forbidden", "already signing in")
        }
        for endpoint in [Endpoint.authorization, .token] { try requireSafe(settings.url(of: endpoint) ?? "") }
        await learnMetadata(settings)
        if settings.redirectURI.hasPrefix("http://127.0.0.1:0/") {
            closeListener()
            listener = CallbackListener(settings.redirectURI, policy.listener)
        }
        count += 1
        let state = policy.newState(&entropy, count, now)
        let attempt = PendingAttempt(
            state: state,
            verifier: policy.newVerifier(&entropy, state, settings.clientID),
            redirectURI: listener?.redirectURI ?? settings.redirectURI,
            scope: neededScope.isEmpty ? settings.scope : policy.stepUpScope(settings.scope, neededScope),
            startedAt: now
        )
        attempts.append(attempt)
        remember(attempt.state, attempt.verifier)
        log(.authorization(attempt.scope))
        let parameters = policy.authorizationParameters(attempt, settings)
        let query = String(decoding: dialect.authorization(parameters).encoded, as: UTF8.self)
        let url = policy.authorizationURL(settings.url(of: .authorization) ?? "", query)
        if !policy.opensPageInBrowser { _ = try? await transport?.send(.get, url, headers: policy.headers) }
        return DriverAnswer(.ok, ["url": .string(url)])
    }

    func closeListener() {
        if policy.closesListener { listener?.stop() }
    }

    /// Nothing goes over plain HTTP but to this machine (RFC 6749 §3.1, §3.2; RFC 8252 §7.3).
    private func requireSafe(_ url: String) throws {
        guard policy.requiresSafeEndpoints, url.hasPrefix("http://") else { return }
        let host = url.dropFirst("http://".count).prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        guard ["127.0.0.1", "localhost", "[::1]", "["].contains(String(host)) else {
            throw ClientFailure("insecure_endpoint", "an endpoint is neither https nor on this machine")
        }
    }

    /// Learns whether callbacks carry `iss` (RFC 9207 §3); a provider without metadata promises nothing.
    private func learnMetadata(_ settings: ClientConfiguration) async {
        guard promisesIssuer == nil, let url = settings.url(of: .metadata) else { return }
        promisesIssuer = false
        guard let response = try? await transport?.send(.get, url, headers: policy.headers), response.status == 200
        else { return }
        let fields = AnswerBody(response.body).fields
        promisesIssuer = fields["authorization_response_iss_parameter_supported"]?.bool ?? false
        issuer = fields["issuer"]?.string
    }

    /// The person closed the window: the attempt is over, an earlier session goes on.
    func cancelled() -> DriverAnswer {
        if let attempt = attempts.popLast() { spentStates.insert(attempt.state) }
        if policy.signsOutOn.contains(.closedWindow) { adopt(nil) }
        return .error(policy.cancelWord)
    }
}

extension Correct {
    private static let unreserved = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func random(_ count: Int, from entropy: inout Entropy) -> String {
        String(decoding: entropy.text(count, from: unreserved), as: UTF8.self)
    }

    static func authorizationParameters(_ attempt: PendingAttempt, _ settings: ClientConfiguration) -> FormParameters {
        var parameters: FormParameters = [
            "response_type": "code", "client_id": settings.clientID, "redirect_uri": attempt.redirectURI,
        ]
        if !attempt.scope.isEmpty { parameters.append("scope", attempt.scope.joined(separator: " ")) }
        parameters.append("state", attempt.state)
        parameters.append("code_challenge", CodeChallenge.s256(Array(attempt.verifier.utf8)))
        parameters.append("code_challenge_method", "S256")
        return parameters
    }

    /// The endpoint's own query stays in front (RFC 6749 §3.1).
    static func authorizationURL(_ endpoint: String, _ query: String) -> String {
        endpoint + (endpoint.contains("?") ? "&" : "?") + query
    }
}
