import HTTPWire
import OAuthHarness

extension ReferenceClient {
    /// Signs out: the session is gone at once, then the provider learns it where it can.
    func signOut() async throws -> DriverAnswer {
        let settings = try settings()
        guard let old = session else { return DriverAnswer(.ok) }
        if policy.signsOutBeforeRevoking { forgetSession() }
        guard let url = settings.url(of: .revocation) else { return DriverAnswer(.ok) }
        let isOwnCall = url.contains("/applications/")
        for token in policy.tokensToRevoke(old, isOwnCall) {
            let response: HTTPResponse
            do {
                response = try await revoke(token, at: url, isOwnCall, settings)
            } catch let error as ClientFailure {
                throw ClientFailure("pending_revocation", error.description)
            }
            guard try policy.isRevoked(response, isOwnCall) else {
                throw ClientFailure("pending_revocation", status: response.status)
            }
        }
        if !policy.signsOutBeforeRevoking { forgetSession() }
        return DriverAnswer(.ok)
    }

    private func forgetSession() {
        if policy.forgets.contains(.memory) { session = nil }
        if policy.forgets.contains(.store) { store.save(nil) }
        sessionEpoch += 1
        backoff = nil
        refreshing = nil
    }

    /// RFC 7009 §2.1 with the client's way to authenticate, or GitHub's own call with Basic credentials.
    private func revoke(
        _ token: String,
        at url: String,
        _ isOwnCall: Bool,
        _ settings: ClientConfiguration
    ) async throws -> HTTPResponse {
        guard isOwnCall else {
            let request = authenticated(["token": token], settings)
            let form = dialect.named(request.form, at: .revocation)
            return try await send(policy.revocation(token, form, false), to: url, request.headers)
        }
        let pair = [settings.clientID, settings.clientSecret ?? ""].map { Array($0.utf8) }
        var headers = policy.headers
        headers.append("Authorization", BasicCredentials(username: pair[0], password: pair[1]).headerValue)
        return try await send(policy.revocation(token, [:], true), to: url, headers)
    }
}

extension Correct {
    /// The refresh token first: while it lives it makes new access tokens.
    static func tokensToRevoke(_ session: Session, _ isOwnCall: Bool) -> [String] {
        isOwnCall ? [session.accessToken] : [session.refreshToken, session.accessToken].compactMap { $0 }
    }

    static func revocation(_ token: String, _ form: FormParameters, _ isOwnCall: Bool) -> FormMessage {
        guard isOwnCall else { return .posting(form.encoded) }
        let body = JSON.object(["access_token": .string(token)]).bytes()
        return FormMessage(method: .delete, contentType: "application/json", body: body)
    }

    /// 200 is success, also for a token that was dead already; 503 means that it still lives (RFC 7009 §2.2.1).
    static func isRevoked(_ response: HTTPResponse, _ isOwnCall: Bool) -> Bool {
        response.status < 300 || isOwnCall && response.status == 404
    }
}
