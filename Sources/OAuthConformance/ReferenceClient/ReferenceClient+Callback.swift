import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    /// Takes the callback: target, state and issuer first, then the error, then the code.
    func finish(_ url: String) async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        // Where the client listens itself, only what it heard there counts.
        let url = listener?.callback ?? url
        defer { if !has(.listenerLeftOpen) { listener?.stop() } }
        let callback = CallbackURL(url)
        let parameters = callback.parameters
        if has(.logsCallbackURL) { log("callback \(url)") }
        guard isTarget(callback, settings) else {
            throw ClientFailure("redirect_mismatch", "the callback arrived at another address")
        }
        if let injected = try await unexpected(callback) { return injected }
        if has(.forgedErrorCancels), let error = parameters.text("error") {
            attempts.removeAll()
            return try refusal(error, callback)
        }
        let attempt = try attempt(of: callback, url)
        try checkAge(of: attempt)
        if has(.errorShownBeforeIss), let error = parameters.text("error") {
            end(attempt)
            return try refusal(error, callback)
        }
        end(attempt)
        if !has(.issCheckedAfterExchange) { try checkIssuer(parameters, settings) }
        if has(.strictCallbackParser) { try checkNames(parameters) }
        if let error = parameters.text("error"), !(has(.codeWins) && parameters.contains("code")) {
            return try refusal(error, callback)
        }
        if let cancelled = parameters.text("usercancel"), cancelled != "0" { throw ClientFailure("user_cancelled") }
        guard let code = code(of: callback), !code.isEmpty || has(.emptyCodeExchanged) else {
            if has(.emptyCallbackSuccess) { return DriverAnswer(.ok) }
            throw ClientFailure("invalid_response", "the callback has neither a code nor an error")
        }
        remember(String(decoding: code, as: UTF8.self))
        let answer = try await redeem(code, attempt, callback)
        if has(.stateCheckedAfterExchange), parameters.text("state") != attempt.state {
            throw ClientFailure("state_mismatch")
        }
        if has(.issCheckedAfterExchange) { try checkIssuer(parameters, settings) }
        return answer
    }

    private func isTarget(_ callback: CallbackURL, _ settings: ClientConfiguration) -> Bool {
        let wanted = listener?.redirectURI ?? settings.redirectURI
        return switch flaw {
        case .prefixMatch: callback.head.hasPrefix(wanted)
        case .schemeOnlyMatch: callback.head.prefix { $0 != ":" } == wanted.prefix { $0 != ":" }
        case .caseSensitiveScheme: callback.head == wanted
        default: callback.isTarget(wanted)
        }
    }

    /// What a code request is never answered with: tokens, or parameters behind `#`.
    private func unexpected(_ callback: CallbackURL) async throws(ClientFailure) -> DriverAnswer? {
        let behind = callback.fragmentParameters
        if let token = callback.parameters.text("access_token") ?? behind.text("access_token") {
            guard has(.implicitInjection) else {
                throw ClientFailure("unexpected_response", "the callback carries a token")
            }
            let session = Session(
                accessToken: token,
                refreshToken: nil,
                scope: [],
                lifetime: nil,
                receivedAt: now.milliseconds
            )
            adopt(session)
            return signedIn(session)
        }
        guard let code = behind.first("code"), !callback.parameters.contains("code") else { return nil }
        if has(.fragmentSkipsStateCheck), let newest = attempts.last {
            return try await redeem(code, newest, callback)
        }
        throw ClientFailure("unexpected_response", "the callback's parameters stand behind #")
    }

    private func checkAge(of attempt: PendingAttempt) throws(ClientFailure) {
        guard now - attempt.startedAt > PendingAttempt.patience, !has(.lateCallbackAccepted) else { return }
        end(attempt)
        throw ClientFailure("timeout", "the sign-in took too long")
    }

    /// RFC 9207 §2.4: equal as text, there where it was promised; what nobody promised is compared all the same.
    private func checkIssuer(
        _ parameters: FormParameters,
        _ settings: ClientConfiguration
    ) throws(ClientFailure) {
        let expected = issuer ?? settings.baseURL
        guard let found = parameters.text("iss") else {
            guard promisesIssuer ?? false, !has(.issOptionalAlways), !has(.issNotChecked) else { return }
            throw ClientFailure("issuer_mismatch", "the callback has no iss")
        }
        switch flaw {
        case .issNotChecked: return
        case .issNormalised where Self.normalised(found) == Self.normalised(expected): return
        case .unadvertisedIssRejected where !(promisesIssuer ?? false): throw ClientFailure("issuer_mismatch")
        default: break
        }
        guard found == expected else { throw ClientFailure("issuer_mismatch") }
    }

    private static func normalised(_ issuer: String) -> String {
        var issuer = issuer.lowercased()
        while issuer.last == "/" { issuer.removeLast() }
        return issuer
    }

    private func checkNames(_ parameters: FormParameters) throws(ClientFailure) {
        let known = ["code", "state", "iss", "error", "error_description", "error_uri", "next"]
        for pair in parameters.pairs where !known.contains(String(decoding: pair.name, as: UTF8.self)) {
            throw ClientFailure("invalid_response", "the callback has a parameter that nobody knows")
        }
    }

    private func end(_ attempt: PendingAttempt) {
        guard !has(.doubleRedeem), !has(.stateReusable) else { return }
        attempts.removeAll { $0 == attempt }
        spentStates.insert(attempt.state)
    }

    /// The attempt that a callback belongs to, by its state alone.
    private func attempt(of callback: CallbackURL, _ url: String) throws(ClientFailure) -> PendingAttempt {
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
            if has(.stateMismatchPrintsURL) { throw ClientFailure("state_mismatch", "unexpected callback \(url)") }
            throw ClientFailure("state_mismatch", states.isEmpty ? "the callback has no state" : nil)
        }
        return attempt
    }

    /// An error redirect is an outcome, its code verbatim.
    private func refusal(_ error: String, _ callback: CallbackURL) throws(ClientFailure) -> DriverAnswer {
        let description = try description(in: callback)
        switch flaw {
        case .errorIgnoredWaitsForever: throw ClientFailure("timeout")
        case .errorAsSuccess: return DriverAnswer(.ok)
        case .error500s: throw ClientFailure("crash", "no value for 'code'")
        case .unknownCodeDropped: throw ClientFailure(description ?? "failed", description)
        default: throw ClientFailure(error, description, uri: callback.parameters.text("error_uri"))
        }
    }

    /// The description: decoded once, what is no UTF-8 replaced, of a length that a person reads.
    private func description(in callback: CallbackURL) throws(ClientFailure) -> String? {
        let name = Array("error_description".utf8)
        guard let pair = callback.parameters.pairs.first(where: { $0.name == name }) else { return nil }
        let text = String(decoding: pair.value, as: UTF8.self)
        switch flaw {
        case .plusLeftInText:
            return String(decoding: PercentCoding.decode(pair.rawValue, plusAsSpace: false).bytes, as: UTF8.self)
        case .invalidUTF8Crash where Array(text.utf8) != pair.value:
            throw ClientFailure("crash", "the text is no UTF-8")
        default: return text
        }
    }

    private func code(of callback: CallbackURL) -> [UInt8]? {
        guard let code = callback.parameters.first("code") else { return nil }
        switch flaw {
        case .codeDoubleDecoded: return PercentCoding.decode(code, plusAsSpace: false).bytes
        case .codeNotDecoded: return callback.parameters.pairs.first { $0.name == Array("code".utf8) }?.rawValue
        case .plusAsSpaceInCode: return code.map { $0 == 0x2B ? 0x20 : $0 }
        case .codeTruncated: return Array(code.prefix(255))
        case .fragmentAppendedToCode where !callback.fragment.isEmpty: return code + Array("#\(callback.fragment)".utf8)
        default: return code
        }
    }
}
