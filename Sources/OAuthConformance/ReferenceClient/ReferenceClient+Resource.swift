import HTTPWire
import OAuthHarness

extension ReferenceClient {
    /// The profile of the signed-in person; where there is an endpoint for the openid, it takes two calls.
    func userinfo() async throws -> DriverAnswer {
        let settings = try settings()
        guard let url = settings.url(of: .userinfo) else { return DriverAnswer(.unsupported) }
        var known = try await liveSession().extras
        known["client_id"] = settings.clientID
        var subject: String?
        if let openIDURL = settings.url(of: .openID) {
            let me = try await resource(ResourceCall(method: .get, url: openIDURL, location: dialect.tokenLocation))
            let fields = AnswerBody(me.body).contents
            subject = (fields["openid"] ?? fields["open_id"])?.string
            guard let subject else { throw ClientFailure("invalid_response", "no openid", status: me.status) }
            known["openid"] = subject
        }
        var call = ResourceCall(method: .get, url: url, location: dialect.tokenLocation)
        for (name, member) in dialect.profileParameters.sorted(by: { $0.key < $1.key }) {
            if let value = known[member] { call.extras.append(name, value) }
        }
        let fields = AnswerBody(try await resource(call).body).contents
        if policy.refreshIsStored == .withNextProfile { store.save(session) }
        return DriverAnswer(.ok, ["user": .object(try policy.user(fields, subject ?? dialect.subject(fields)))])
    }

    /// A call of the caller's choice.
    func call(_ method: HTTPMethod, _ path: String, contentType: String?, body: String?) async throws -> DriverAnswer {
        let settings = try settings()
        guard let base = settings.url(of: .api) else { return DriverAnswer(.unsupported) }
        var call = ResourceCall(method: method, url: base + path, location: dialect.tokenLocation)
        call.content = body.map { (contentType ?? "application/json", Array($0.utf8)) }
        let response = try await resource(call)
        return DriverAnswer(.ok, ["status": .integer(response.status), "body": .string(response.text)])
    }

    /// The elements of a list; no more than a hundred pages are read, and none of another origin.
    func list(_ path: String) async throws -> DriverAnswer {
        let settings = try settings()
        guard let base = settings.url(of: .api) else { return DriverAnswer(.unsupported) }
        var items: [JSON] = []
        var next: String? = base + path
        for _ in 0..<100 {
            guard let url = next, url.hasPrefix(settings.baseURL + "/") else { break }
            let response = try await resource(ResourceCall(method: .get, url: url, location: dialect.tokenLocation))
            items += try policy.items(response)
            next = policy.nextPage(response, url)
        }
        return DriverAnswer(.ok, ["items": .array(items)])
    }

    /// A call with the token: 401 leads to one refresh and one replay, and then to the end.
    private func resource(_ call: ResourceCall) async throws -> HTTPResponse {
        let settings = try settings()
        var session = try await liveSession()
        var refreshes = 0
        while true {
            let response = try await send(call, session)
            try noteWait(response, .resource)
            guard policy.isTokenRefused(response, settings) else {
                try checkStatus(response)
                return response
            }
            guard refreshes < policy.refreshesPerCall, policy.refreshesAfter(response, session) else {
                throw ClientFailure("unauthorized", status: response.status)
            }
            refreshes += 1
            // Another call may have refreshed meanwhile.
            if let current = self.session, current.accessToken != session.accessToken {
                session = current
                continue
            }
            guard session.refreshToken != nil, !policy.signsOutOn.contains(.unauthorized) else { throw endOfSession() }
            session = policy.replaySession(session, try await refreshed(because: "the provider refused the token"))
        }
    }

    private func send(_ call: ResourceCall, _ session: Session) async throws -> HTTPResponse {
        try waitIfTold(.resource)
        guard let transport else { throw ClientFailure("network") }
        var request = ClientRequest(headers: policy.headers)
        policy.carryToken(&request, session.accessToken, scheme, call.location)
        request.form.pairs += call.extras.pairs
        if let content = call.content { request.headers.append("Content-Type", content.type) }
        let body = policy.callBody(call.content?.bytes ?? [], hasRefreshed)
        let query = String(decoding: request.form.encoded, as: UTF8.self)
        let target = query.isEmpty ? call.url : call.url + (call.url.contains("?") ? "&" : "?") + query
        let response: HTTPResponse
        do {
            response = try await transport.send(call.method, target, headers: request.headers, body: body)
        } catch let error as ClientFailure {
            if Task.isCancelled { throw ClientFailure("user_cancelled") }
            guard call.method != .get, error.error == "network" else { throw error }
            // It may have taken effect: only the caller knows whether it may be sent again (RFC 9110 §9.2.2).
            guard policy.resendsCalls else { throw ClientFailure("unknown_outcome", error.description) }
            return try await transport.send(call.method, target, headers: request.headers, body: body)
        }
        log(.call(call.method, status: response.status))
        return try await policy.redirected(response, request.headers)
    }

    /// What a caller learns where a call did not succeed.
    private func checkStatus(_ response: HTTPResponse) throws {
        switch response.status {
        case 403:
            if policy.signsOutOn.contains(.forbidden) { throw endOfSession(status: 403) }
            let challenge = response.headers["WWW-Authenticate"] ?? ""
            let scope = challenge.firstRange(of: "scope=\"").map { range in
                String(challenge[range.upperBound...].prefix { $0 != "\"" })
            }
            if let scope { neededScope = scope.split(separator: " ").map(String.init) }
            throw ClientFailure("forbidden", status: 403, requiredScope: scope)
        case 300..<400:
            throw ClientFailure("invalid_response", "the call is redirected", status: response.status)
        case 500...: throw ClientFailure("http_error", status: response.status)
        default: break
        }
        // Some providers report errors with status 200.
        guard !dialect.deadTokenErrors.isEmpty else { return }
        let body = dialect.answer(response)
        if let error = body.error { throw ClientFailure(error, body.errorDescription, status: response.status) }
    }
}

/// A call with an access token.
struct ResourceCall: Sendable {
    let method: HTTPMethod
    let url: String
    /// Where the token goes.
    let location: TokenLocation
    var extras: FormParameters = [:]
    var content: (type: String, bytes: [UInt8])?
}

extension Correct {
    static func carryToken(
        _ request: inout ClientRequest,
        _ token: String,
        _ scheme: String,
        _ location: TokenLocation
    ) {
        switch location {
        case .authorization(let own):
            // The token's type gives the scheme of a provider that takes it as RFC 6750 has it.
            request.headers.append("Authorization", "\(own == "Bearer" ? scheme : own) \(token)")
        case .parameter(let name): request.form.append(name, token)
        case .header(let name): request.headers.append(name, token)
        case .basic:
            let pair = BasicCredentials(username: Array(token.utf8), password: [])
            request.headers.append("Authorization", pair.headerValue)
        case .bareBasic: request.headers.append("Authorization", "Basic \(Base64.encode(Array(token.utf8)))")
        }
    }

    /// Whether the provider says that the token is no good: 401, or an error of its own for it with another status.
    static func isTokenRefused(_ response: HTTPResponse, _ settings: ClientConfiguration) -> Bool {
        response.status == 401 || settings.dialect.isTokenRefused(response)
    }

    /// Who it is: a stable identifier, digit for digit; everything else may be missing.
    static func user(_ fields: JSONObject, _ subject: String?) throws -> JSONObject {
        let own = (fields["id"] ?? fields["sub"] ?? fields["openid"] ?? fields["open_id"])?.plainText
        guard let id = subject ?? own else { throw ClientFailure("invalid_response", "the profile has no id") }
        var user: JSONObject = ["id": .string(id)]
        if let name = (fields["name"] ?? fields["nickname"])?.string { user["name"] = .string(name) }
        // Where the person hides it, Gitee writes a sentence in its place.
        if let email = fields["email"]?.string, email.contains("@") { user["email"] = .string(email) }
        // Some write a truth value as a text.
        if let verified = fields["email_verified"] {
            user["email_verified"] = .bool(verified.bool ?? (verified.string == "true"))
        }
        return user
    }
}
