import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    private static let unreserved = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private func random(_ count: Int) -> String {
        String(decoding: entropy.text(count, from: Self.unreserved), as: UTF8.self)
    }

    /// Begins to sign in: a fresh state and a fresh verifier go with each attempt.
    func authorize() async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        if has(.secondAttemptBlocked), !attempts.isEmpty { throw ClientFailure("forbidden", "already signing in") }
        for endpoint in [Endpoint.authorization, .token] { try requireSafe(settings.url(of: endpoint) ?? "") }
        await learnMetadata(settings)
        if settings.redirectURI.hasPrefix("http://127.0.0.1:0/") {
            if !has(.listenerLeftOpen) { listener?.stop() }
            listener = CallbackListener(settings.redirectURI, flaw)
        }
        let state = makeState()
        let attempt = PendingAttempt(
            state: state,
            verifier: makeVerifier(state, settings),
            redirectURI: listener?.redirectURI ?? settings.redirectURI,
            scope: wantedScope(settings),
            startedAt: now
        )
        attempts.append(attempt)
        remember(attempt.state, attempt.verifier)
        log("authorization request with scope \(attempt.scope.joined(separator: " "))")
        let url = authorizationURL(settings.url(of: .authorization) ?? "", parameters(of: attempt, settings))
        if has(.embeddedWebview) { _ = try? await transport?.send(.get, url, headers: commonHeaders) }
        return DriverAnswer(.ok, ["url": .string(url)])
    }

    /// What is configured, and with it what a call was refused for (RFC 6750 §3.1).
    private func wantedScope(_ settings: ClientConfiguration) -> [String] {
        guard !neededScope.isEmpty else { return settings.scope }
        return has(.dropsPreviousScope) ? neededScope : Scope(settings.scope + neededScope).names
    }

    private func makeState() -> String {
        count += 1
        switch flaw {
        case .constState: return "state"
        case .counterState: return "login-attempt-number-\(1_000_000 + count)"
        case .timestampState: return "\(now.milliseconds + Int64(count))"
        case .shortState: return String(decoding: entropy.text(8, from: Array("0123456789abcdef".utf8)), as: UTF8.self)
        default: return random(22)
        }
    }

    private func makeVerifier(_ state: String, _ settings: ClientConfiguration) -> String {
        switch flaw {
        case .shortVerifier: random(20)
        case .reusedVerifier: String((settings.clientID + String(repeating: "v", count: 43)).prefix(43))
        case .verifierEqualsState: state + state
        default: random(43)
        }
    }

    private func parameters(of attempt: PendingAttempt, _ settings: ClientConfiguration) -> FormParameters {
        var redirectURI = attempt.redirectURI
        switch flaw {
        case .redirectWithoutScheme: redirectURI = String(redirectURI.drop { $0 != "/" }.dropFirst(2))
        case .trailingSlashDrift: redirectURI += "/"
        case .fragmentRedirect: redirectURI += "#login"
        case .doubleEncodedRedirect:
            redirectURI = String(decoding: PercentCoding.encode(redirectURI.utf8, spaceAsPlus: false), as: UTF8.self)
        default: break
        }
        var parameters: FormParameters = [
            "response_type": "code",
            "client_id": has(.undefinedClientID) ? "undefined" : settings.clientID,
            "redirect_uri": redirectURI,
        ]
        appendScope(attempt.scope, to: &parameters)
        if !has(.noState) { parameters.append("state", attempt.state) }
        appendChallenge(of: attempt, to: &parameters)
        if has(.secretInAuthorizeURL) { parameters.append("client_secret", settings.clientSecret ?? "") }
        if has(.verifierInAuthorizeURL) { parameters.append("code_verifier", attempt.verifier) }
        return parameters
    }

    private func appendScope(_ scope: [String], to parameters: inout FormParameters) {
        guard !scope.isEmpty else { return }
        switch flaw {
        case .commaScope: parameters.append("scope", scope.joined(separator: ","))
        case .repeatedScopeParam: for name in scope { parameters.append("scope", name) }
        case .scopeArrayLiteral: parameters.append("scope", JSON.array(scope.map(JSON.string)).text())
        default: parameters.append("scope", scope.joined(separator: " "))
        }
    }

    private func appendChallenge(of attempt: PendingAttempt, to parameters: inout FormParameters) {
        var challenge = String(decoding: CodeChallenge.s256(Array(attempt.verifier.utf8)), as: UTF8.self)
        var method = "S256"
        switch flaw {
        case .noPKCE, .verifierWithoutChallenge: return
        case .pkcePlain: (challenge, method) = (attempt.verifier, "plain")
        case .pkcePadded: challenge += "="
        case .pkceBase64NotURL: challenge = String(challenge.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        case .pkceMethodLowercase: method = "s256"
        default: break
        }
        parameters.append("code_challenge", challenge)
        parameters.append("code_challenge_method", method)
    }

    /// The endpoint's own query stays in front (RFC 6749 §3.1).
    private func authorizationURL(_ endpoint: String, _ parameters: FormParameters) -> String {
        var query = String(decoding: parameters.encoded, as: UTF8.self)
        if has(.plusUnescaped) {
            while let range = query.firstRange(of: "%2B") { query.replaceSubrange(range, with: "+") }
        }
        guard endpoint.contains("?") else { return endpoint + "?" + query }
        switch flaw {
        case .overwritesQuery: return endpoint.prefix { $0 != "?" } + "?" + query
        case .secondQuestionMark: return endpoint + "?" + query
        default: return endpoint + "&" + query
        }
    }

    /// Nothing goes over plain HTTP but to this machine (RFC 6749 §3.1, §3.2; RFC 8252 §7.3).
    func requireSafe(_ url: String) throws(ClientFailure) {
        guard !has(.httpAccepted), url.hasPrefix("http://") else { return }
        let host = url.dropFirst("http://".count).prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        guard ["127.0.0.1", "localhost", "[::1]", "["].contains(String(host)) else {
            throw ClientFailure("insecure_endpoint", "an endpoint is neither https nor on this machine")
        }
    }

    /// Learns whether callbacks carry `iss` (RFC 9207 §3); a provider without metadata promises nothing.
    private func learnMetadata(_ settings: ClientConfiguration) async {
        guard promisesIssuer == nil, let url = settings.url(of: .metadata) else { return }
        promisesIssuer = false
        guard let response = try? await transport?.send(.get, url, headers: commonHeaders), response.status == 200
        else { return }
        let fields = AnswerBody(response.body).fields
        promisesIssuer = fields["authorization_response_iss_parameter_supported"]?.bool ?? false
        issuer = fields["issuer"]?.string
    }

    /// The person closed the window: the attempt is over, an earlier session goes on.
    func cancelled() -> DriverAnswer {
        if let attempt = attempts.popLast() { spentStates.insert(attempt.state) }
        if has(.cancelClearsExistingSession) { adopt(nil) }
        return .error(has(.cancelIsError) ? "server_error" : "user_cancelled")
    }
}
