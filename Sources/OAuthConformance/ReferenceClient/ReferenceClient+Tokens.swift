import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    /// Redeems a code, once; whatever comes back, the same code is never sent again.
    func redeem(
        _ code: [UInt8],
        _ attempt: PendingAttempt,
        _ callback: CallbackURL
    ) async throws(ClientFailure) -> DriverAnswer {
        var parameters: FormParameters = ["grant_type": "authorization_code"]
        parameters.append("code", code)
        switch flaw {
        case .redirectOmitted: break
        case .redirectWithCode: parameters.append("redirect_uri", attempt.redirectURI + "?" + callback.query)
        case .redirectReencoded:
            let encoded = PercentCoding.encode(attempt.redirectURI.utf8, spaceAsPlus: false)
            parameters.append("redirect_uri", encoded)
        default: parameters.append("redirect_uri", attempt.redirectURI)
        }
        switch flaw {
        case .verifierForgotten: break
        case .verifierOfOtherAttempt: parameters.append("code_verifier", attempts.last?.verifier ?? attempt.verifier)
        default: parameters.append("code_verifier", attempt.verifier)
        }
        do throws(ClientFailure) {
            let session = try await requestToken(parameters, asked: attempt.scope, previous: nil)
            adopt(session)
            return signedIn(session)
        } catch {
            guard has(.authStyleProbe) || has(.errorOverwrittenByRetry), error.status ?? 0 >= 400 else { throw error }
            let again = try? await requestToken(parameters, asked: attempt.scope, previous: nil)
            if let again { return signedIn(again) }
            throw has(.errorOverwrittenByRetry) ? ClientFailure("invalid_request", "second try failed") : error
        }
    }

    /// Signs in by a grant that needs no browser.
    func signIn(_ parameters: FormParameters) async throws(ClientFailure) -> DriverAnswer {
        let scope = try settings().scope
        var parameters = parameters
        if !scope.isEmpty { parameters.append("scope", scope.joined(separator: " ")) }
        let session = try await requestToken(parameters, asked: scope, previous: nil)
        adopt(session)
        return signedIn(session)
    }

    /// Sends a token request and reads what comes back.
    func requestToken(
        _ parameters: FormParameters,
        asked: [String],
        previous: Session?
    ) async throws(ClientFailure) -> Session {
        let settings = try settings()
        var parameters = parameters
        parameters.append("client_id", settings.clientID)
        if let secret = settings.clientSecret { parameters.append("client_secret", secret) }
        if has(.logsRequestBody) { log("body \(String(decoding: parameters.encoded, as: UTF8.self))") }
        let url = settings.url(of: .token) ?? ""
        let response = try await post(url, encoded(parameters))
        log("token answer: \(response.status)")
        return try session(from: response, asked: asked, previous: previous)
    }

    private func post(_ url: String, _ body: [UInt8]) async throws(ClientFailure) -> HTTPResponse {
        try waitIfTold()
        guard let transport else { throw ClientFailure("network") }
        var headers = commonHeaders
        headers.append("Content-Type", "application/x-www-form-urlencoded")
        let response = try await transport.send(.post, url, headers: headers, body: body)
        try noteWait(response)
        if (300..<400).contains(response.status), let target = response.headers["Location"] {
            if has(.follows307WithBody) {
                return try await transport.send(.post, absolute(target), headers: headers, body: body)
            }
            if has(.postBecomesGet) { return try await transport.send(.get, absolute(target), headers: commonHeaders) }
        }
        return response
    }

    private func absolute(_ target: String) -> String {
        target.hasPrefix("/") ? (configuration?.baseURL ?? "") + target : target
    }

    var commonHeaders: HTTPHeaders {
        let accept: HTTPHeaders = ["Accept": "application/json"]
        guard !has(.noUserAgent) else { return accept }
        return HTTPHeaders(
            [.init(name: "User-Agent", bytes: Array("oauth-harness-reference/1.0".utf8))] + accept.fields
        )
    }

    private func encoded(_ parameters: FormParameters) -> [UInt8] {
        let allowed: [UInt8]
        switch flaw {
        case .urlqueryAllowedEncoding: allowed = Array("!$&'()*+,;=:@/?".utf8)
        case .urlcomponentsBody: allowed = Array("+:/@!$'()*,;?".utf8)
        case .stringConcatBody: allowed = Array(0x20...0x7E)
        default: return parameters.encoded
        }
        var result: [UInt8] = []
        for pair in parameters.pairs {
            if !result.isEmpty { result.append(0x26) }
            result += pair.name + [0x3D]
            for byte in pair.value {
                result += allowed.contains(byte) ? [byte] : PercentCoding.encode([byte], spaceAsPlus: false)
            }
        }
        return result
    }

    // MARK: -

    /// What a token answer is worth: a session, or the reason why there is none.
    private func session(
        from response: HTTPResponse,
        asked: [String],
        previous: Session?
    ) throws(ClientFailure) -> Session {
        let body = body(of: response)
        if let failure = failure(in: response, body) { throw failure }
        if has(.htmlParsedAsForm), body.form == .html { return emptySession(asked) }
        if has(.unexpectedTokenLt), body.form == .html { throw ClientFailure("crash", "Unexpected token <") }
        let token: String
        switch body.fields["access_token"] {
        case .string(let text)? where !text.isEmpty: token = text
        default:
            if has(.undefinedTokenStored) { return emptySession(asked, token: "undefined") }
            if has(.nilTokenSuccess) || has(.statusOnlyCheck) { return emptySession(asked) }
            throw ClientFailure("invalid_response", unreadable(response, body), status: response.status)
        }
        if has(.logsToken) { log("token \(token)") }
        if has(.logsPrefix) { log("token \(token.prefix(12))…") }
        try checkTokenType(body.fields["token_type"])
        return Session(
            accessToken: token,
            refreshToken: refreshToken(in: body.fields, previous: previous),
            scope: try scope(in: body.fields, asked: previous?.scope ?? asked),
            lifetime: try lifetime(in: body.fields),
            receivedAt: now.milliseconds
        )
    }

    private func emptySession(_ scope: [String], token: String = "") -> Session {
        Session(accessToken: token, refreshToken: nil, scope: scope, lifetime: nil, receivedAt: now.milliseconds)
    }

    private func body(of response: HTTPResponse) -> AnswerBody {
        let body = AnswerBody(response.body)
        let type = response.headers["Content-Type"] ?? ""
        switch flaw {
        case .jsonOnly where body.form == .form: return AnswerBody([])
        case .contentTypeExactMatch where body.form == .form && type != "application/x-www-form-urlencoded":
            return AnswerBody([])
        default: return body
        }
    }

    /// The error that an answer carries, whatever its status is.
    private func failure(in response: HTTPResponse, _ body: AnswerBody) -> ClientFailure? {
        if let error = body.error {
            if response.status < 300 {
                switch flaw {
                case .statusOnlyCheck, .nilTokenSuccess, .undefinedTokenStored: return nil
                case .genericMissingTokenError: return ClientFailure("invalid_response", "no access token")
                default: break
                }
            }
            return ClientFailure(
                error,
                body.errorDescription,
                uri: body.fields["error_uri"]?.string,
                status: response.status
            )
        }
        switch response.status {
        case 200..<300: return nil
        case 300..<400:
            return ClientFailure("invalid_response", "the token endpoint redirects", status: response.status)
        default: return ClientFailure("http_error", "status \(response.status)", status: response.status)
        }
    }

    private func unreadable(_ response: HTTPResponse, _ body: AnswerBody) -> String {
        let type = response.headers["Content-Type"] ?? "no content type"
        return "no access token in an answer of status \(response.status), \(type)"
    }

    /// Only Bearer, in any case; no type at all means Bearer.
    private func checkTokenType(_ type: JSON?) throws(ClientFailure) {
        guard let type = type?.string else { return }
        if has(.tokenTypeExact) {
            guard ["bearer", "Bearer"].contains(type) else { throw ClientFailure("token_type_unsupported") }
        }
        tokenType = has(.tokenTypeCopiedIntoHeader) ? type : "Bearer"
        guard type.lowercased() == "bearer" else { throw ClientFailure("token_type_unsupported") }
    }

    /// A refresh token that is left out, null or empty leaves the old one in force.
    private func refreshToken(in fields: JSONObject, previous: Session?) -> String? {
        if let token = fields["refresh_token"]?.string, !token.isEmpty || has(.emptyStringStored) { return token }
        return has(.overwritesWithNil) ? nil : previous?.refreshToken
    }

    /// The granted scope: a text with spaces or commas, or an array; left out, it is what was asked for.
    private func scope(in fields: JSONObject, asked: [String]) throws(ClientFailure) -> [String] {
        let separators: Set<Character> = [" ", ","]
        let names: [String]
        switch fields["scope"] {
        case .string(let text)?:
            if has(.scopeStringCompare), text != asked.joined(separator: " ") {
                throw ClientFailure("invalid_response", "the scope has changed")
            }
            names = text.split { separators.contains($0) }.map(String.init)
        case .array(let items)?:
            if has(.scopeArrayFatal) { throw ClientFailure("invalid_response", "the scope is no text") }
            names = items.compactMap(\.string).flatMap { $0.split { separators.contains($0) }.map(String.init) }
        default: return has(.missingMeansNone) ? [] : asked
        }
        if has(.scopeChangeThrows), Set(names) != Set(asked) {
            throw ClientFailure("invalid_response", "the scope has changed")
        }
        if has(.assumesRequested) { return asked }
        return has(.scopeLowercased) ? names.map { $0.lowercased() } : names
    }

    /// The lifetime in seconds: a number, also as text; anything else is as good as none.
    private func lifetime(in fields: JSONObject) throws(ClientFailure) -> Double? {
        switch fields["expires_in"] {
        case .number(let text)?: return Double(text).map { max(0, min($0, 1e10)) }
        case .string(let text)?:
            if has(.stringLifetimeFatal) { throw ClientFailure("crash", "expires_in is no number") }
            if has(.stringLifetimeForever) { return nil }
            if has(.stringLifetimeZero) { return 0 }
            return Double(text).map { max(0, min($0, 1e10)) }
        default:
            if has(.missingLifetimeCrash) { throw ClientFailure("crash", "no value for 'expires_in'") }
            return has(.missingMeansExpired) ? 0 : nil
        }
    }
}
