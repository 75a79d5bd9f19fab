import HTTPWire
import OAuthHarness

extension ReferenceClient {
    /// Signs out: the session is gone at once, the provider is told where it can be told.
    func signOut() async throws(ClientFailure) -> DriverAnswer {
        let settings = try settings()
        guard let old = session else { return DriverAnswer(.ok) }
        adopt(nil)
        guard let url = settings.url(of: .revocation) else { return DriverAnswer(.ok) }
        for token in [old.refreshToken, old.accessToken].compactMap({ $0 }) {
            var parameters: FormParameters = ["token": token, "client_id": settings.clientID]
            if let secret = settings.clientSecret { parameters.append("client_secret", secret) }
            var headers = commonHeaders
            headers.append("Content-Type", "application/x-www-form-urlencoded")
            let response = try? await transport?.send(.post, url, headers: headers, body: parameters.encoded)
            guard let response, response.status < 400 else { throw ClientFailure("pending_revocation") }
        }
        return DriverAnswer(.ok)
    }
}
