import OAuthHarness
import Testing

@Test("an expired code is reported, not retried") func expiredCode() async throws {
    let gitee = try MockProvider(.gitee)  // listens on 127.0.0.1 and a free port; stops with its last reference
    gitee.script(.on(.token, .expireCode))

    let client = AcmeLogin(
        authorizationEndpoint: gitee.authorizationEndpoint,
        tokenEndpoint: gitee.tokenEndpoint,
        clientID: gitee.client.id,
        clientSecret: gitee.client.secret
    )
    let callback = try await gitee.resourceOwner.approve(client.authorizationURL)  // plays browser and person
    await #expect(throws: AcmeLogin.Failure.invalidGrant) { try await client.finish(callback) }

    #expect(gitee.journal.requests(to: .token).count == 1)
}
