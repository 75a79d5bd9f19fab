import HTTPWire
import JSONText
import OAuthHarness

extension ReferenceClient {
    /// Redeems a code, once; whatever comes back, the same code is never sent again.
    func redeem(_ redemption: Redemption) async throws -> DriverAnswer {
        let parameters = policy.codeParameters(redemption)
        let scope = redemption.attempt.scope
        do {
            return try await signIn(parameters, asked: scope)
        } catch let error as ClientFailure where policy.resendsRefusedCode && error.status ?? 0 >= 400 {
            let again = try? await requestToken(parameters, asked: scope, previous: nil)
            if let again { return signedIn(again) }
            throw policy.errorOfResend ?? error
        }
    }

    /// Signs in by a grant that needs no browser.
    func signIn(_ parameters: FormParameters) async throws -> DriverAnswer {
        let scope = try settings().scope
        var parameters = parameters
        if !scope.isEmpty { parameters.append("scope", scope.joined(separator: " ")) }
        return try await signIn(parameters, asked: scope)
    }

    private func signIn(_ parameters: FormParameters, asked: [String]) async throws -> DriverAnswer {
        let session = try await requestToken(parameters, asked: asked, previous: nil)
        adopt(session)
        return signedIn(session)
    }

    /// Sends a token request and reads what comes back.
    func requestToken(_ parameters: FormParameters, asked: [String], previous: Session?) async throws -> Session {
        let settings = try settings()
        let request = authenticated(parameters, settings)
        let message = tokenMessage(request.form)
        log(.tokenRequest(message.body))
        let refreshURL = previous == nil ? nil : dialect.refreshURL
        let response = try await post(message, to: refreshURL ?? settings.url(of: .token) ?? "", request.headers)
        log(.tokenAnswer(status: response.status))
        return try session(from: response, asked: asked, previous: previous)
    }

    /// A token request as the provider reads it.
    private func tokenMessage(_ form: FormParameters) -> FormMessage {
        let form = dialect.named(form, at: .token)
        return dialect.postsJSON ? .posting(json: form) : policy.tokenMessage(form)
    }

    func authenticated(_ parameters: FormParameters, _ settings: ClientConfiguration) -> ClientRequest {
        var request = ClientRequest(headers: policy.headers, form: parameters)
        policy.authenticate(&request, settings, session)
        return request
    }

    /// Posts to the token endpoint, or to the one for devices: a redirect is not followed, nothing is sent twice.
    func post(_ message: FormMessage, to url: String, _ headers: HTTPHeaders) async throws -> HTTPResponse {
        try waitIfTold(.token)
        let result: Result<HTTPResponse, any Error>
        do {
            result = .success(try await send(message, to: url, headers))
        } catch {
            result = .failure(error)
        }
        if policy.resends(result) { return try await send(message, to: url, headers) }
        let response = try result.get()
        try noteWait(response, .token)
        guard let method = policy.redirectMethod, (300..<400).contains(response.status),
            let target = response.headers["Location"]
        else { return response }
        // Whoever follows a redirect at all finds this machine by either of its names.
        let own = target.replacing("//localhost:", with: "//127.0.0.1:")
        let next = target.hasPrefix("/") ? (configuration?.baseURL ?? "") + target : own
        guard method == .get else { return try await send(message, to: next, headers) }
        return try await send(FormMessage(method: .get), to: next, policy.headers)
    }

    func send(_ message: FormMessage, to url: String, _ headers: HTTPHeaders) async throws -> HTTPResponse {
        guard let transport else { throw ClientFailure("network") }
        var headers = headers
        if let type = message.contentType { headers.append("Content-Type", type) }
        return try await transport.send(message.method, url + message.query, headers: headers, body: message.body)
    }
}

/// What a code is redeemed with.
struct Redemption: Sendable {
    let code: [UInt8]
    let attempt: PendingAttempt
    let callback: CallbackURL
    /// The attempt that was begun last.
    let newest: PendingAttempt
}

/// A request before it is written: header fields and parameters.
struct ClientRequest: Sendable {
    var headers: HTTPHeaders
    var form: FormParameters = [:]
}

/// A request as it is written.
struct FormMessage: Sendable {
    var method: HTTPMethod = .post
    /// The query with its question mark.
    var query = ""
    var contentType: String?
    var body: [UInt8] = []

    static func posting(_ form: [UInt8]) -> FormMessage {
        FormMessage(contentType: "application/x-www-form-urlencoded", body: form)
    }

    /// The same parameters as the members of an object.
    static func posting(json form: FormParameters) -> FormMessage {
        let members = form.pairs.map { pair in
            (String(decoding: pair.name, as: UTF8.self), JSON.string(String(decoding: pair.value, as: UTF8.self)))
        }
        let body = JSON.object(JSONObject(members)).bytes()
        return FormMessage(contentType: "application/json; charset=utf-8", body: body)
    }
}

extension Correct {
    static func codeParameters(_ redemption: Redemption) -> FormParameters {
        var parameters: FormParameters = ["grant_type": "authorization_code"]
        parameters.append("code", redemption.code)
        parameters.append("redirect_uri", redemption.attempt.redirectURI)
        parameters.append("code_verifier", redemption.attempt.verifier)
        return parameters
    }

    /// One way to authenticate, chosen by configuration (RFC 6749 §2.3).
    static func authenticate(_ request: inout ClientRequest, _ settings: ClientConfiguration) {
        if let secret = settings.clientSecret, settings.authMethod == "client_secret_basic" {
            request.headers.append("Authorization", basic(settings.clientID, secret))
            return
        }
        request.form.append("client_id", settings.clientID)
        if let secret = settings.clientSecret { request.form.append("client_secret", secret) }
    }

    /// Identifier and secret are encoded as in a form first (RFC 6749 §2.3.1).
    static func basic(_ id: String, _ secret: String) -> String {
        let pair = [id, secret].map { PercentCoding.encode($0.utf8, spaceAsPlus: true) }
        return BasicCredentials(username: pair[0], password: pair[1]).headerValue
    }
}
