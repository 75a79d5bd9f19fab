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
        case .verifierForgotten, .noPKCE: break
        case .verifierOfOtherAttempt: parameters.append("code_verifier", attempts.last?.verifier ?? attempt.verifier)
        default: parameters.append("code_verifier", attempt.verifier)
        }
        if has(.emptyParams) { parameters.append("scope", "") }
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
        let request = tokenRequest(parameters, settings)
        if has(.logsRequestBody) { log("body \(String(decoding: request.body, as: UTF8.self))") }
        let url = (settings.url(of: .token) ?? "") + request.query
        let response = try await post(request.method, url, request.headers, request.body)
        log("token answer: \(response.status)")
        return try session(from: response, asked: asked, previous: previous)
    }

    private struct TokenRequest {
        var method: HTTPMethod = .post
        var query = ""
        var headers: HTTPHeaders
        var body: [UInt8] = []
    }

    private func tokenRequest(_ parameters: FormParameters, _ settings: ClientConfiguration) -> TokenRequest {
        var parameters = parameters
        var request = TokenRequest(headers: commonHeaders)
        authenticate(&parameters, &request.headers, settings)
        let form = encoded(parameters)
        switch flaw {
        case .getExchange:
            request.method = .get
            request.query = "?" + String(decoding: form, as: UTF8.self)
        case .paramsInQuery:
            request.query = "?" + String(decoding: form, as: UTF8.self)
        case .jsonBody:
            let members = parameters.pairs.map {
                (String(decoding: $0.name, as: UTF8.self), JSON.string(String(decoding: $0.value, as: UTF8.self)))
            }
            request.body = JSON.object(JSONObject(members)).bytes()
            request.headers.append("Content-Type", "application/json")
        case .multipartBody:
            let parts = parameters.pairs.map { pair in
                "--x\r\nContent-Disposition: form-data; name=\"\(String(decoding: pair.name, as: UTF8.self))\"\r\n\r\n"
                    + String(decoding: pair.value, as: UTF8.self) + "\r\n"
            }
            request.body = Array((parts.joined() + "--x--\r\n").utf8)
            request.headers.append("Content-Type", "multipart/form-data; boundary=x")
        default:
            request.body = form
            request.headers.append("Content-Type", "application/x-www-form-urlencoded")
        }
        return request
    }

    /// One way to authenticate, chosen by configuration (RFC 6749 §2.3).
    func authenticate(
        _ parameters: inout FormParameters,
        _ headers: inout HTTPHeaders,
        _ settings: ClientConfiguration
    ) {
        if has(.bearerOnTokenEndpoint), let session {
            headers.append("Authorization", "Bearer \(session.accessToken)")
        }
        guard let secret = settings.clientSecret else {
            if !has(.clientIDMissingPublic) { parameters.append("client_id", settings.clientID) }
            if has(.emptySecretSent) { parameters.append("client_secret", "") }
            return
        }
        let isBasic = settings.authMethod == "client_secret_basic"
        if isBasic || has(.bothMethods) { headers.append("Authorization", basic(settings.clientID, secret)) }
        if !isBasic || has(.bothMethods) {
            parameters.append("client_id", settings.clientID)
            parameters.append("client_secret", secret)
        }
    }

    private func basic(_ id: String, _ secret: String) -> String {
        func form(_ text: String) -> [UInt8] {
            has(.rawBasic) ? Array(text.utf8) : PercentCoding.encode(text.utf8, spaceAsPlus: true)
        }
        let value = BasicCredentials(username: form(id), password: form(secret)).headerValue
        guard has(.urlSafeBase64Basic) else { return value }
        return String(value.compactMap { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 == "=" ? nil : $0 })
    }

    func post(
        _ method: HTTPMethod,
        _ url: String,
        _ headers: HTTPHeaders,
        _ body: [UInt8]
    ) async throws(ClientFailure) -> HTTPResponse {
        if !has(.perRequestRetry) { try waitIfTold() }
        guard let transport else { throw ClientFailure("network") }
        let response: HTTPResponse
        do throws(ClientFailure) {
            response = try await transport.send(method, url, headers: headers, body: body)
        } catch {
            guard has(.retryMiddlewareOnPost) || has(.stackResendsPost) else { throw error }
            return try await transport.send(method, url, headers: headers, body: body)
        }
        if has(.retryMiddlewareOnPost), response.status >= 500 {
            return try await transport.send(method, url, headers: headers, body: body)
        }
        try noteWait(response, isTokenAnswer: true)
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
        var headers: HTTPHeaders = [:]
        if !has(.noUserAgent) { headers.append("User-Agent", "oauth-harness-reference/1.0") }
        switch flaw {
        case .noAccept: break
        case .acceptHTMLFirst: headers.append("Accept", "text/html, */*;q=0.1")
        default: headers.append("Accept", "application/json")
        }
        return headers
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
}
