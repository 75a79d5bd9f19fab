import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    private static let unreserved = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    private func random(_ count: Int) -> String {
        String(decoding: entropy.text(count, from: Self.unreserved), as: UTF8.self)
    }

    /// Begins to sign in: a fresh state and a fresh verifier go with each attempt.
    func authorize() throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        let attempt = PendingAttempt(
            state: makeState(),
            verifier: random(43),
            redirectURI: settings.redirectURI,
            scope: settings.scope
        )
        attempts.append(attempt)
        var parameters: FormParameters = [
            "response_type": "code", "client_id": settings.clientID, "redirect_uri": attempt.redirectURI,
        ]
        if !attempt.scope.isEmpty { parameters.append("scope", attempt.scope.joined(separator: " ")) }
        if !has(.noState) { parameters.append("state", attempt.state) }
        if !has(.verifierWithoutChallenge) {
            parameters.append("code_challenge", CodeChallenge.s256(Array(attempt.verifier.utf8)))
            parameters.append("code_challenge_method", "S256")
        }
        let endpoint = settings.url(of: .authorization) ?? ""
        let joint = endpoint.contains("?") ? "&" : "?"
        log("authorization request with scope \(attempt.scope.joined(separator: " "))")
        return DriverAnswer(
            .ok,
            ["url": .string(endpoint + joint + String(decoding: parameters.encoded, as: UTF8.self))]
        )
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

    /// The person closed the window: the attempt is over, an earlier session goes on.
    func cancelled() -> DriverAnswer {
        if let attempt = attempts.popLast() { spentStates.insert(attempt.state) }
        return .error("user_cancelled")
    }

    /// Takes the callback: target, state and issuer first, then the error, then the code.
    func finish(_ url: String) async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        let callback = CallbackURL(url)
        if has(.logsCallbackURL) { log("callback \(url)") }
        guard callback.isTarget(settings.redirectURI) else {
            throw ClientFailure("redirect_mismatch", "the callback arrived at another address")
        }
        let attempt = try attempt(of: callback)
        let parameters = callback.parameters
        if let issuer = parameters.text("iss"), issuer != settings.baseURL {
            end(attempt)
            throw ClientFailure("issuer_mismatch")
        }
        end(attempt)
        if let error = parameters.text("error") {
            return try refusal(error, parameters)
        }
        if let cancelled = parameters.text("usercancel"), cancelled != "0" { throw ClientFailure("user_cancelled") }
        guard let code = code(of: callback), !code.isEmpty else {
            throw ClientFailure("invalid_response", "the callback has neither a code nor an error")
        }
        let answer = try await redeem(code, attempt, callback)
        if has(.stateCheckedAfterExchange), parameters.text("state") != attempt.state {
            throw ClientFailure("state_mismatch")
        }
        return answer
    }

    private func end(_ attempt: PendingAttempt) {
        guard !has(.doubleRedeem) else { return }
        attempts.removeAll { $0 == attempt }
        spentStates.insert(attempt.state)
    }

    /// The attempt that a callback belongs to, by its state alone.
    private func attempt(of callback: CallbackURL) throws(ClientFailure) -> PendingAttempt {
        let states = callback.parameters.all("state").map { String(decoding: $0, as: UTF8.self) }
        if states.count == 1, spentStates.contains(states[0]) {
            if has(.secondCallbackLogsOut) { adopt(nil) }
            throw ClientFailure("no_pending_flow")
        }
        guard let newest = attempts.last else { throw ClientFailure("no_pending_flow") }
        switch flaw {
        case .noState, .stateNotChecked, .stateCheckedAfterExchange: return newest
        case .statePrefixCompare:
            if let state = states.first, state.prefix(8) == newest.state.prefix(8) { return newest }
        case .missingStateAccepted where states.isEmpty: return newest
        case .emptyStateAccepted where states == [""]: return newest
        default: break
        }
        guard states.count == 1, let attempt = attempts.first(where: { $0.state == states[0] }) else {
            throw ClientFailure("state_mismatch", states.isEmpty ? "the callback has no state" : nil)
        }
        return attempt
    }

    /// An error redirect is an outcome, its code verbatim.
    private func refusal(_ error: String, _ parameters: FormParameters) throws(ClientFailure) -> DriverAnswer {
        let description = parameters.text("error_description")
        switch flaw {
        case .errorIgnoredWaitsForever: throw ClientFailure("timeout")
        case .errorAsSuccess: return DriverAnswer(.ok)
        case .error500s: throw ClientFailure("crash", "no value for 'code'")
        case .unknownCodeDropped: throw ClientFailure(description ?? "failed", description)
        default: throw ClientFailure(error, description, uri: parameters.text("error_uri"))
        }
    }

    private func code(of callback: CallbackURL) -> [UInt8]? {
        guard let code = callback.parameters.first("code") else { return nil }
        switch flaw {
        case .codeDoubleDecoded: return PercentCoding.decode(code, plusAsSpace: false).bytes
        case .codeNotDecoded: return callback.parameters.pairs.first { $0.name == Array("code".utf8) }?.rawValue
        case .plusAsSpaceInCode: return code.map { $0 == 0x2B ? 0x20 : $0 }
        case .codeTruncated: return Array(code.prefix(255))
        default: return code
        }
    }
}

/// A callback as the browser opened it.
struct CallbackURL: Sendable {
    private let head: String
    let query: String
    let parameters: FormParameters

    init(_ url: String) {
        let beforeFragment = url.prefix { $0 != "#" }
        let mark = beforeFragment.firstIndex(of: "?") ?? beforeFragment.endIndex
        head = String(beforeFragment[..<mark])
        query = mark == beforeFragment.endIndex ? "" : String(beforeFragment[beforeFragment.index(after: mark)...])
        parameters = FormParameters(decoding: Array(query.utf8))
    }

    /// Whether it arrived where it should: schemes are compared without case, the rest as it stands.
    func isTarget(_ redirectURI: String) -> Bool {
        let wanted = String(redirectURI.prefix { $0 != "?" && $0 != "#" })
        return Self.lowerScheme(head) == Self.lowerScheme(wanted)
    }

    private static func lowerScheme(_ url: String) -> String {
        guard let colon = url.firstIndex(of: ":") else { return url }
        return url[..<colon].lowercased() + url[colon...]
    }
}
