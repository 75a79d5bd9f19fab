import HTTPWire
import OAuthHarness
import Recordings

extension ReferenceClient {
    /// Signs out: the session is gone at once, the provider is told where it can be told.
    func signOut() async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        guard let old = session else { return DriverAnswer(.ok) }
        if !has(.signOutBlockedByNetwork), !has(.memoryTokenSurvives) { forgetSession() }
        if has(.memoryTokenSurvives) { store.save(nil) }
        guard let url = settings.url(of: .revocation) else { return DriverAnswer(.ok) }
        let isOwn = url.contains("/applications/")
        var tokens = [old.refreshToken, old.accessToken].compactMap { $0 }
        if isOwn || has(.onlyAccessTokenRevoked) { tokens = [old.accessToken] }
        for token in tokens {
            let response: HTTPResponse
            do throws(ClientFailure) {
                response = try await send(token, to: url, isOwn: isOwn, settings)
            } catch {
                throw ClientFailure("pending_revocation", error.description)
            }
            try judge(response, isOwn: isOwn)
        }
        if has(.signOutBlockedByNetwork) { forgetSession() }
        return DriverAnswer(.ok)
    }

    private func forgetSession() {
        if has(.storedTokenSurvives) { session = nil } else { adopt(nil) }
        sessionEpoch += 1
        backoff = nil
        refreshing = nil
    }

    /// RFC 7009 §2.1, or GitHub's own way: DELETE with Basic credentials and a JSON body.
    private func send(
        _ token: String,
        to url: String,
        isOwn: Bool,
        _ settings: ClientConfiguration
    ) async throws(ClientFailure) -> HTTPResponse {
        guard let transport else { throw ClientFailure("network") }
        var headers = commonHeaders
        if isOwn {
            let pair = BasicCredentials(
                username: Array(settings.clientID.utf8),
                password: Array((settings.clientSecret ?? "").utf8)
            )
            headers.append("Authorization", pair.headerValue)
            headers.append("Content-Type", "application/json")
            let body = has(.deleteBodyDropped) ? [] : JSON.object(["access_token": .string(token)]).bytes()
            return try await transport.send(.delete, url, headers: headers, body: body)
        }
        var parameters: FormParameters = ["token": token]
        authenticate(&parameters, &headers, settings)
        switch flaw {
        case .jsonRevocation:
            headers.append("Content-Type", "application/json")
            let body = JSON.object(["token": .string(token)]).bytes()
            return try await transport.send(.post, url, headers: headers, body: body)
        case .tokenInQuery:
            let query = String(decoding: parameters.encoded, as: UTF8.self)
            return try await transport.send(.post, url + "?" + query, headers: headers)
        default:
            headers.append("Content-Type", "application/x-www-form-urlencoded")
            return try await transport.send(.post, url, headers: headers, body: parameters.encoded)
        }
    }

    /// 200 is success, also for a token that was dead already; 503 means that it still lives (RFC 7009 §2.2.1).
    private func judge(_ response: HTTPResponse, isOwn: Bool) throws(ClientFailure) {
        if has(.emptyBodyParseError), response.body.isEmpty {
            throw ClientFailure("invalid_response", "the answer has no body")
        }
        if response.status < 300 { return }
        if isOwn, response.status == 404, !has(.notFoundIsFailure) { return }
        if has(.unavailableCountsAsRevoked) { return }
        throw ClientFailure("pending_revocation", status: response.status)
    }
}
