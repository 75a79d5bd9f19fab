import OAuthHarness

extension ReferenceClient {
    /// What a token answer is worth: a session, or the reason why there is none.
    func session(from response: HTTPResponse, asked: [String], previous: Session?) throws -> Session {
        let body = try policy.read(response).named(dialect.answerNames, status: response.status)
        if let failure = try policy.failure(response, body, session) { throw failure }
        guard let token = policy.token(body.fields["access_token"]) else {
            let token = try policy.tokenless(response, body)
            return Session(accessToken: token, scope: asked, receivedAt: now.milliseconds)
        }
        log(.token(token))
        scheme = try policy.scheme(body.fields)
        var session = Session(
            accessToken: token,
            refreshToken: policy.refreshToken(body.fields["refresh_token"]?.string, previous?.refreshToken),
            scope: try policy.grantedScope(body.fields["scope"], previous?.scope ?? asked),
            lifetime: try policy.lifetime(body.fields["expires_in"]),
            receivedAt: now.milliseconds,
            reportedToken: policy.reportedToken(token, response)
        )
        session.extras = previous?.extras ?? [:]
        session.extras.merge(dialect.kept(body.fields)) { $1 }
        remember(session.accessToken, session.refreshToken ?? "")
        hasRefreshed = hasRefreshed || previous != nil
        return session
    }
}

extension Correct {
    /// The longest answer that is read.
    static let longestBody = 1 << 20

    static func read(_ response: HTTPResponse) throws -> AnswerBody {
        guard response.body.count <= longestBody else {
            throw ClientFailure("invalid_response", "the answer is too large", status: response.status)
        }
        if let coding = response.headers["Content-Encoding"], coding != "identity" {
            throw ClientFailure("invalid_response", "the answer has a content coding that was not offered")
        }
        return AnswerBody(response.body)
    }

    /// The error that an answer carries, whatever its status is; an outage says what it likes, unless it is one of OAuth.
    static func failure(in response: HTTPResponse, _ body: AnswerBody, _: Session?) -> ClientFailure? {
        if let error = body.error, response.status < 500 || tokenErrors.contains(error) {
            return ClientFailure(
                error,
                body.errorDescription,
                uri: body.fields["error_uri"]?.string,
                status: response.status,
                retryAfter: body.fields["interval"]?.double
            )
        }
        return switch response.status {
        case 200..<300: nil
        case 300..<400: ClientFailure("invalid_response", "the token endpoint redirects", status: response.status)
        default: ClientFailure("http_error", "status \(response.status)", status: response.status)
        }
    }

    /// The errors of a token endpoint (RFC 6749 §5.2).
    static let tokenErrors: Set = [
        "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type",
        "invalid_scope",
    ]

    /// The access token byte for byte.
    static func token(_ value: JSON?) -> String? {
        value?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    static func tokenless(_ response: HTTPResponse, _ body: AnswerBody) throws -> String {
        let type = response.headers["Content-Type"] ?? "no content type"
        throw ClientFailure(
            "invalid_response",
            "no access token in an answer of status \(response.status), \(type)",
            status: response.status
        )
    }

    /// Only Bearer, in any case; no type at all means Bearer.
    static func scheme(_ fields: JSONObject) throws -> String {
        guard (fields["token_type"]?.string ?? "Bearer").lowercased() == "bearer" else {
            throw ClientFailure("token_type_unsupported")
        }
        return "Bearer"
    }

    /// A scope that is left out is the one that was asked for.
    static func grantedScope(_ value: JSON?, asked: [String]) -> [String] {
        AnswerBody.scopeNames(value) ?? asked
    }

    /// The lifetime in seconds: a number, also as text; anything else is as good as none.
    static func lifetime(_ value: JSON?) -> Double? {
        value?.plainText.flatMap { Double($0) }.map { max(0, min($0, 1e10)) }
    }
}
