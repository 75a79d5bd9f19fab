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
            let me = try await resource(.get, openIDURL, style: .query)
            subject = AnswerBody(me.body).fields["openid"]?.string
            guard let subject else { throw ClientFailure("invalid_response", "no openid", status: me.status) }
            let extras: FormParameters = ["oauth_consumer_key": settings.clientID, "openid": subject]
            body = AnswerBody(try await resource(.get, url, style: .query, extras: extras).body)
        } else {
            body = AnswerBody(try await resource(.get, url, style: .header).body)
        }
        if has(.persistAfterUserinfo) { store.save(session) }
        return try profile(body, subject: subject)
    }

    private func profile(_ body: AnswerBody, subject: String?) throws(ClientFailure) -> DriverAnswer {
        var id = subject
        switch body.fields["id"] ?? body.fields["sub"] {
        case .number(let text)?: id = id ?? text
        case .string(let text)?: id = id ?? text
        default: break
        }
        guard let id else { throw ClientFailure("invalid_response", "the profile has no id") }
        var user: JSONObject = ["id": .string(id)]
        if let name = (body.fields["name"] ?? body.fields["nickname"])?.string { user["name"] = .string(name) }
        if let email = body.fields["email"]?.string { user["email"] = .string(email) }
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
        let style: TokenStyle = settings.url(of: .openID) == nil ? .header : .query
        let content = body.map { (type: contentType ?? "application/json", bytes: Array($0.utf8)) }
        let response = try await resource(method, base + path, style: style, content: content)
        return DriverAnswer(.ok, ["status": .integer(response.status), "body": .string(response.text)])
    }

    /// Where a provider wants the token.
    enum TokenStyle: Sendable {
        case header, query
    }

    /// A call with the token: 401 leads to one refresh and one replay, and then to the end.
    private func resource(
        _ method: HTTPMethod,
        _ url: String,
        style: TokenStyle,
        extras: FormParameters = [:],
        content: (type: String, bytes: [UInt8])? = nil
    ) async throws(ClientFailure) -> HTTPResponse {
        var session = try await liveSession()
        var rounds = 0
        while true {
            let response = try await send(method, url, session, style, extras, content)
            try noteWait(response)
            guard isTokenRefused(response) else {
                try checkStatus(response)
                return response
            }
            if has(.missingMeansForever), session.lifetime == nil { throw ClientFailure("unauthorized", status: 401) }
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
            session = has(.freshTokenDiscarded) ? session : fresh
        }
    }

    private func send(
        _ method: HTTPMethod,
        _ url: String,
        _ session: Session,
        _ style: TokenStyle,
        _ extras: FormParameters,
        _ content: (type: String, bytes: [UInt8])?
    ) async throws(ClientFailure) -> HTTPResponse {
        try waitIfTold()
        guard let transport else { throw ClientFailure("network") }
        var headers = commonHeaders
        var parameters: FormParameters = [:]
        switch style {
        case .header: headers.append("Authorization", "\(tokenType) \(session.accessToken)")
        case .query: parameters.append("access_token", session.accessToken)
        }
        parameters.pairs += extras.pairs
        if let content { headers.append("Content-Type", content.type) }
        let query = String(decoding: parameters.encoded, as: UTF8.self)
        let target = query.isEmpty ? url : url + (url.contains("?") ? "&" : "?") + query
        let response = try await transport.send(method, target, headers: headers, body: content?.bytes ?? [])
        log("\(method) answered \(response.status)")
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
