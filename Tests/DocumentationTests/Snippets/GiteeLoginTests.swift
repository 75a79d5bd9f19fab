import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Sign-in with Gitee", .provider(.gitee))
struct GiteeLoginTests {
    let gitee: MockProvider
    let login: GiteeLogin

    init() throws {
        gitee = try MockProvider.current
        login = GiteeLogin(
            clientID: gitee.client.id,
            clientSecret: gitee.client.secret,
            session: URLSession(configuration: gitee.sessionConfiguration())
        )
    }

    @Test("a person who approves is signed in") func approved() async throws {
        let callback = try await gitee.resourceOwner.approve(login.authorizationURL)
        let token = try await login.finish(callback)
        #expect(gitee.ledger["at#1"]?.value == Array(token.utf8))
    }

    @Test("a person who refuses is not") func denied() async throws {
        let callback = try await gitee.resourceOwner.deny(login.authorizationURL)
        await #expect(throws: GiteeLogin.Failure.denied) { try await login.finish(callback) }
    }

    @Test("an expired code is reported, not retried", .provider(.gitee, script: [.on(.token, .expireCode)]))
    func expiredCode() async throws {
        let callback = try await gitee.resourceOwner.approve(login.authorizationURL)
        await #expect(throws: GiteeLogin.Failure.refused("invalid_grant")) { try await login.finish(callback) }
        #expect(gitee.journal.requests(to: .token).count == 1)
    }
}
