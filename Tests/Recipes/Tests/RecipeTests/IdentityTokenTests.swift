import Foundation
import JWTKit
import OAuthHarness
import Testing

/// What a server reads of an ID token.
struct IdentityToken: JWTPayload {
    let iss: IssuerClaim
    let sub: SubjectClaim
    let aud: AudienceClaim
    let exp: ExpirationClaim

    func verify(using algorithm: some JWTAlgorithm) throws {
        try exp.verifyNotExpired()
    }
}

@Suite("JWTKit reads GitLab's ID tokens with its own clock")
struct IdentityTokenTests {
    /// Redeems a code, and lets JWTKit verify the ID token with the keys that the provider publishes.
    private func verified(_ gitlab: MockProvider) async throws -> IdentityToken {
        let code = gitlab.issueCode(redirectURI: "https://app.example.com/cb", scopes: ["openid"])
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": String(decoding: code.value, as: UTF8.self),
            "redirect_uri": "https://app.example.com/cb", "client_id": gitlab.client.id,
            "client_secret": gitlab.client.secret,
        ]
        let headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded"]
        let answer = gitlab.respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded))
        let tokens = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        let token = try #require(tokens?["id_token"] as? String)
        let keys = gitlab.respond(to: HTTPRequest(.get, "/oauth/discovery/keys")).text
        return try await JWTKeyCollection().add(jwksJSON: keys).verify(token, as: IdentityToken.self)
    }

    @Test("one of a provider that was just made is accepted")
    func fresh() async throws {
        let gitlab = try MockProvider(.gitlab)
        let token = try await verified(gitlab)
        #expect(token.iss.value == gitlab.issuer)
        try token.aud.verifyIntendedAudience(includes: gitlab.client.id)
    }

    @Test("one of a provider whose clock stands in the past is expired")
    func past() async throws {
        let gitlab = try MockProvider(.gitlab, clock: .frozen(at: .start))
        let error = await #expect(throws: JWTError.self) { try await verified(gitlab) }
        #expect(error?.errorType == .claimVerificationFailure)
    }
}
