import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    /// The longest answer that is read.
    private static let longestBody = 1 << 20

    /// What a token answer is worth: a session, or the reason why there is none.
    func session(
        from response: HTTPResponse,
        asked: [String],
        previous: Session?
    ) throws(ClientFailure) -> Session {
        let body = try body(of: response)
        if let failure = try failure(in: response, body) { throw failure }
        if body.form == .html {
            if has(.htmlParsedAsForm) { return emptySession(asked) }
            if has(.unexpectedTokenLt) { throw ClientFailure("crash", "Unexpected token <") }
        }
        let token = try token(in: body, response)
        guard let token else { return emptySession(asked, token: has(.undefinedTokenStored) ? "undefined" : "") }
        if has(.logsToken) { log("token \(token)") }
        if has(.logsPrefix) { log("token \(token.prefix(12))…") }
        try checkMembers(of: body.fields)
        let session = Session(
            accessToken: token,
            refreshToken: refreshToken(in: body.fields, previous: previous),
            scope: try scope(in: body.fields, asked: previous?.scope ?? asked),
            lifetime: try lifetime(in: body.fields),
            receivedAt: now.milliseconds
        )
        remember(session.accessToken, session.refreshToken ?? "")
        refreshedOnce = refreshedOnce || previous != nil
        return session
    }

    private func emptySession(_ scope: [String], token: String = "") -> Session {
        Session(accessToken: token, refreshToken: nil, scope: scope, lifetime: nil, receivedAt: now.milliseconds)
    }

    /// The access token byte for byte; nil where a flaw takes none for one.
    private func token(in body: AnswerBody, _ response: HTTPResponse) throws(ClientFailure) -> String? {
        switch body.fields["access_token"] {
        case .string(let text)? where !text.isEmpty:
            switch flaw {
            case .tokenPercentDecoded:
                return String(decoding: PercentCoding.decode(Array(text.utf8), plusAsSpace: true).bytes, as: UTF8.self)
            case .tokenTrimmed: return String(text.prefix { $0 != "=" })
            case .tokenTruncated255: return String(text.prefix(255))
            case .firstForAPILastForStore: toldToken = AnswerBody.lastToken(in: response.body)
            default: break
            }
            return text
        case .null? where has(.nullStringToken): return "null"
        case .number(let text)? where has(.numberCoerced): return text
        case .string? where has(.emptyTokenStored): return nil
        default: break
        }
        let isAnything = has(.nilTokenSuccess) || has(.statusOnlyCheck) || has(.undefinedTokenStored)
        if isAnything { return nil }
        if has(.emptyBodySuccess), body.form == .empty { return nil }
        if has(.okFalseSuccess), body.fields["ok"]?.bool == false { return nil }
        let type = response.headers["Content-Type"] ?? "no content type"
        throw ClientFailure(
            "invalid_response",
            "no access token in an answer of status \(response.status), \(type)",
            status: response.status
        )
    }

    private func body(of response: HTTPResponse) throws(ClientFailure) -> AnswerBody {
        if response.body.count > Self.longestBody, !has(.unboundedBuffer) {
            throw ClientFailure("invalid_response", "the answer is too large", status: response.status)
        }
        if let coding = response.headers["Content-Encoding"], coding != "identity", !has(.gzipBytesParsed) {
            throw ClientFailure("invalid_response", "the answer has a content coding that was not offered")
        }
        let type = response.headers["Content-Type"]
        if has(.missingContentTypeCrash), type == nil { throw ClientFailure("crash", "no value for 'Content-Type'") }
        if has(.bomFatal), response.body.first == 0xEF { return AnswerBody(Array("?".utf8)) }
        if has(.lenientPrefixParse), let lenient = AnswerBody(firstObjectOf: response.body) { return lenient }
        if has(.arrayCrash), response.body.first == 0x5B { throw ClientFailure("crash", "an array is no object") }
        let body = AnswerBody(response.body)
        switch flaw {
        case .jsonOnly where body.form == .form && response.status == 200: return AnswerBody([])
        case .formErrorUnread where body.form == .form && body.error != nil: return AnswerBody([])
        case .contentTypeExactMatch:
            let wanted = body.form == .form ? "application/x-www-form-urlencoded" : "application/json"
            return (type ?? "").hasPrefix(wanted) && (body.form != .form || type == wanted) ? body : AnswerBody([])
        default: return body
        }
    }

    /// The error that an answer carries, whatever its status is.
    private func failure(in response: HTTPResponse, _ body: AnswerBody) throws(ClientFailure) -> ClientFailure? {
        if has(.errorObjectCrash), body.fields["error"]?.object != nil {
            throw ClientFailure("crash", "error is no text")
        }
        if has(.okFalseSuccess), body.fields["ok"]?.bool == false { return nil }
        if let error = body.error {
            if response.status < 300 {
                switch flaw {
                case .statusOnlyCheck, .nilTokenSuccess, .undefinedTokenStored: return nil
                case .genericMissingTokenError: return ClientFailure("invalid_response", "no access token")
                case .status200MeansRefreshed where session != nil: return nil
                default: break
                }
            }
            return reported(error, body, response)
        }
        switch response.status {
        case 200..<300: return nil
        case 300..<400:
            return ClientFailure("invalid_response", "the token endpoint redirects", status: response.status)
        default:
            if has(.syntaxErrorHidesStatus), body.form == .html { throw ClientFailure("crash", "Unexpected token <") }
            let excerpt = has(.htmlShownToUser) ? response.text : "status \(response.status)"
            return ClientFailure("http_error", excerpt, status: response.status)
        }
    }

    private func reported(_ error: String, _ body: AnswerBody, _ response: HTTPResponse) -> ClientFailure {
        var description = body.errorDescription
        switch flaw {
        case .unauthorizedBodyDropped where response.status == 401:
            return ClientFailure("unauthorized", status: 401)
        case .statusTextOnly where response.status >= 400:
            return ClientFailure("http_error", "Bad Request", status: response.status)
        case .enumUnknownCaseLost where !Self.standardErrors.contains(error) && response.status >= 400:
            return ClientFailure("invalid_response", description, status: response.status)
        case .errorDumpsBody: description = response.text
        case .plusLeftInText where body.form == .form:
            description = description.map { String($0.map { $0 == " " ? "+" : $0 }) }
        default: break
        }
        return ClientFailure(
            error,
            description,
            uri: body.fields["error_uri"]?.string,
            status: response.status,
            retryAfter: body.fields["interval"]?.double
        )
    }

    private static let standardErrors: Set<String> = [
        "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type",
        "invalid_scope",
    ]

    /// Only Bearer, in any case; no type at all means Bearer.
    ///
    /// Members that nobody knows do no harm.
    private func checkMembers(of fields: JSONObject) throws(ClientFailure) {
        if has(.strictDecoder) {
            let known = ["access_token", "token_type", "expires_in", "refresh_token", "scope", "created_at"]
            for name in fields.keys where !known.contains(name) {
                throw ClientFailure("invalid_response", "the answer has a member that nobody knows")
            }
        }
        guard let type = fields["token_type"]?.string else {
            if has(.missingTypeCrash) { throw ClientFailure("crash", "no value for 'token_type'") }
            return
        }
        if has(.tokenTypeExact), !["bearer", "Bearer"].contains(type) { throw ClientFailure("token_type_unsupported") }
        tokenType = has(.tokenTypeCopiedIntoHeader) ? type : "Bearer"
        guard type.lowercased() == "bearer" || has(.anyTypeIsBearer) else {
            throw ClientFailure("token_type_unsupported")
        }
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
        case .number(let text)?:
            let value = Double(text)
            if has(.overflowDate), value ?? 0 > 1e9 { throw ClientFailure("crash", "arithmetic overflow") }
            if has(.zeroIsForever), value ?? 1 <= 0 { return nil }
            return value.map { max(0, min($0, 1e10)) }
        case .string(let text)?:
            if has(.stringLifetimeFatal) { throw ClientFailure("crash", "expires_in is no number") }
            if has(.stringLifetimeForever) { return nil }
            if has(.stringLifetimeZero) { return 0 }
            if has(.parseintPrefix) { return Double(text.prefix { $0.isNumber }) }
            return Double(text).map { max(0, min($0, 1e10)) }
        case .null? where has(.nullCrash): throw ClientFailure("crash", "expires_in is null")
        default:
            if has(.missingLifetimeCrash) { throw ClientFailure("crash", "no value for 'expires_in'") }
            return has(.missingMeansExpired) ? 0 : nil
        }
    }
}

extension AnswerBody {
    /// The last of several access tokens.
    fileprivate static func lastToken(in bytes: [UInt8]) -> String? {
        (try? JSONReader.value(bytes, options: .init(duplicateKeys: .lastWins)))?["access_token"]?.string
    }

    /// What a reader sees that stops at the end of the first object, and looks for it anywhere.
    fileprivate init?(firstObjectOf bytes: [UInt8]) {
        guard let open = bytes.firstIndex(of: 0x7B), let close = bytes[open...].firstIndex(of: 0x7D) else {
            return nil
        }
        self.init(Array(bytes[open...close]))
    }
}
