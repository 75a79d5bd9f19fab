import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    /// The profile of the signed-in person; at QQ it takes two calls.
    func userinfo() async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        guard let url = settings.url(of: .userinfo) else { return DriverAnswer(.unsupported) }
        let body: AnswerBody
        var subject: String?
        if let openIDURL = settings.url(of: .openID) {
            let me = try await resource(ResourceCall(.get, openIDURL, style: .query))
            subject = AnswerBody(me.body).fields["openid"]?.string
            guard let subject else { throw ClientFailure("invalid_response", "no openid", status: me.status) }
            var call = ResourceCall(.get, url, style: .query)
            call.extras = ["oauth_consumer_key": settings.clientID, "openid": subject]
            body = AnswerBody(try await resource(call).body)
        } else {
            body = AnswerBody(try await resource(ResourceCall(.get, url, style: .header)).body)
        }
        if has(.persistAfterUserinfo) { store.save(session) }
        return try profile(body, subject: subject)
    }

    /// Who it is: a stable identifier; everything else may be missing.
    private func profile(_ body: AnswerBody, subject: String?) throws(ClientFailure) -> DriverAnswer {
        var id = subject
        switch body.fields["id"] ?? body.fields["sub"] {
        case .number(let text)?:
            let rounded = Double(text).flatMap(Int.init(exactly:)).map(String.init)
            id = id ?? (has(.idThroughDouble) ? rounded ?? text : text)
        case .string(let text)?: id = id ?? text
        default: break
        }
        if has(.loginNameAsKey) { id = body.fields["login"]?.string ?? body.fields["username"]?.string ?? id }
        guard let id else { throw ClientFailure("invalid_response", "the profile has no id") }
        var user: JSONObject = ["id": .string(id)]
        if let name = (body.fields["name"] ?? body.fields["nickname"])?.string { user["name"] = .string(name) }
        if let email = body.fields["email"]?.string { user["email"] = .string(email) }
        if has(.emailRequired), user["email"] == nil { throw ClientFailure("crash", "no value for 'email'") }
        return DriverAnswer(.ok, ["user": .object(user)])
    }

    /// A call of the caller's choice.
    func call(
        _ method: HTTPMethod,
        _ path: String,
        contentType: String?,
        body: String?
    ) async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        guard let base = settings.url(of: .api) else { return DriverAnswer(.unsupported) }
        var call = ResourceCall(method, base + path, style: settings.url(of: .openID) == nil ? .header : .query)
        call.content = body.map { (contentType ?? "application/json", Array($0.utf8)) }
        let response = try await resource(call)
        return DriverAnswer(.ok, ["status": .integer(response.status), "body": .string(response.text)])
    }

    /// A call with the token: 401 leads to one refresh and one replay, and then to the end.
    private func resource(_ call: ResourceCall) async throws(ClientFailure) -> HTTPResponse {
        var session = try await liveSession()
        var rounds = 0
        while true {
            let response = try await send(call, session)
            try noteWait(response)
            guard isTokenRefused(response) else {
                try checkStatus(response)
                return response
            }
            if has(.missingMeansForever), session.lifetime == nil { throw ClientFailure("unauthorized", status: 401) }
            try checkChallenge(response)
            rounds += 1
            let limit = has(.refreshLoop) ? 6 : 1
            guard rounds <= limit else { throw ClientFailure("unauthorized", status: response.status) }
            if has(.loginLoop) {
                adopt(nil)
                throw ClientFailure("sign_in_required")
            }
            if let current = self.session, current.accessToken != session.accessToken, !has(.refreshLoop) {
                session = current
                continue
            }
            guard session.refreshToken != nil else {
                adopt(nil)
                throw ClientFailure("sign_in_required")
            }
            let fresh = try await refreshed(because: "the provider refused the token")
            session = has(.freshTokenDiscarded) || has(.replaysOldToken) ? session : fresh
        }
    }

    /// The flaws that read more out of a challenge than its being there.
    private func checkChallenge(_ response: HTTPResponse) throws(ClientFailure) {
        guard response.status == 401 else { return }
        let challenge = response.headers["WWW-Authenticate"]
        if has(.needsChallenge), challenge == nil { throw ClientFailure("unauthorized", status: 401) }
        if has(.firstChallengeOnly), let challenge, !challenge.lowercased().hasPrefix("bearer") {
            throw ClientFailure("unauthorized", status: 401)
        }
    }

    private func send(_ call: ResourceCall, _ session: Session) async throws(ClientFailure) -> HTTPResponse {
        try waitIfTold()
        if has(.sharedURLCache), call.method == .get, let cached = cachedAnswers[call.url] { return cached }
        guard let transport else { throw ClientFailure("network") }
        var headers = commonHeaders
        var parameters: FormParameters = [:]
        let isInHeader = call.style == .header && !has(.queryToken)
        if isInHeader { headers.append("Authorization", "\(tokenType) \(session.accessToken)") }
        if has(.doubleAuthorizationHeader), isInHeader {
            headers.append("Authorization", "\(tokenType) \(session.accessToken)")
        }
        if !isInHeader || has(.bothHeaderAndQuery) { parameters.append("access_token", session.accessToken) }
        parameters.pairs += call.extras.pairs
        if let content = call.content { headers.append("Content-Type", content.type) }
        let body = has(.bodyConsumed) && refreshedOnce ? [] : call.content?.bytes ?? []
        let query = String(decoding: parameters.encoded, as: UTF8.self)
        let target = query.isEmpty ? call.url : call.url + (call.url.contains("?") ? "&" : "?") + query
        let response: HTTPResponse
        do throws(ClientFailure) {
            response = try await transport.send(call.method, target, headers: headers, body: body)
        } catch {
            if Task.isCancelled { throw ClientFailure("user_cancelled") }
            guard call.method != .get, error.error == "network" else { throw error }
            guard has(.nonIdempotentRetry) else { throw ClientFailure("unknown_outcome", error.description) }
            return try await transport.send(call.method, target, headers: headers, body: body)
        }
        log("\(call.method) answered \(response.status)")
        if has(.sharedURLCache), response.headers["Cache-Control"]?.contains("max-age=60") ?? false {
            cachedAnswers[call.url] = response
        }
        if (300..<400).contains(response.status), has(.authHeaderForwarded), let url = response.headers["Location"] {
            return try await transport.follow(url, headers: headers)
        }
        return response
    }

    /// Whether the provider says that the token is no good: 401, or QQ's numbers with status 200.
    private func isTokenRefused(_ response: HTTPResponse) -> Bool {
        if response.status == 401 { return true }
        if has(.forbiddenTriggersRefresh), response.status == 403 { return true }
        guard response.status == 200, configuration?.url(of: .openID) != nil else { return false }
        let fields = AnswerBody(response.body).fields
        let number = (fields["error"] ?? fields["ret"])?.integer ?? 0
        return [100_013, 100_014, 100_015, 100_016, -21, -23, 1002].contains(number)
    }

    /// What a caller is told where a call did not succeed.
    private func checkStatus(_ response: HTTPResponse) throws(ClientFailure) {
        switch response.status {
        case 403:
            let challenge = response.headers["WWW-Authenticate"] ?? ""
            let scope = challenge.firstRange(of: "scope=\"").map { range in
                String(challenge[range.upperBound...].prefix { $0 != "\"" })
            }
            if has(.forbiddenSignsOut) {
                adopt(nil)
                throw ClientFailure("sign_in_required", status: 403)
            }
            if let scope { neededScope = scope.split(separator: " ").map(String.init) }
            throw ClientFailure("forbidden", status: 403, requiredScope: scope)
        case 300..<400:
            throw ClientFailure("invalid_response", "the call is redirected", status: response.status)
        case 500...: throw ClientFailure("http_error", status: response.status)
        default: break
        }
        let body = AnswerBody(response.body)
        guard configuration?.url(of: .openID) != nil, response.status == 200 else { return }
        if let error = body.error { throw ClientFailure(error, body.errorDescription, status: response.status) }
        if let number = body.fields["ret"]?.integer, number != 0 {
            throw ClientFailure("\(number)", body.fields["msg"]?.string, status: response.status)
        }
    }
}

/// A call with an access token.
struct ResourceCall: Sendable {
    /// Where a provider wants the token.
    enum TokenStyle: Sendable {
        case header, query
    }

    let method: HTTPMethod
    let url: String
    let style: TokenStyle
    var extras: FormParameters = [:]
    var content: (type: String, bytes: [UInt8])?

    init(_ method: HTTPMethod, _ url: String, style: TokenStyle) {
        self.method = method
        self.url = url
        self.style = style
    }
}
