import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("A shop signs in with employeechoice", .provider(.employeechoice, isListening: false))
struct MallLoginTests {
    private static func login(_ mall: MockProvider, state: String = "state-1234567") -> MallLogin {
        MallLogin(
            clientID: mall.client.id,
            clientSecret: mall.client.secret,
            state: state,
            web: Web(session: URLSession(configuration: mall.sessionConfiguration()))
        )
    }

    @Test("the seller's name and openid come out of their envelopes")
    func success() async throws {
        let mall = try MockProvider.current
        let login = Self.login(mall)
        let seller = try await login.callback(mall.resourceOwner.approve(login.loginURL()))
        #expect(seller.name == "Mock Dev" && !seller.openID.isEmpty)
        #expect(mall.journal.endpoints == [.authorization, .token, .openID, .userinfo])
    }

    @Test("a code of more than thirty seconds is refused, and asked for once")
    func slow() async throws {
        let mall = try MockProvider.current
        let login = Self.login(mall)
        let callback = try await mall.resourceOwner.approve(login.loginURL())
        mall.clock.advance(by: .seconds(31))
        await #expect(throws: LoginFailure.refused(error: "invalid_grant", status: 400)) {
            try await login.callback(callback)
        }
        mall.expectOrder(.authorization, .token)
    }

    @Test("a callback of another attempt redeems nothing")
    func forged() async throws {
        let mall = try MockProvider.current
        let callback = try await mall.resourceOwner.approve(Self.login(mall, state: "another-123").loginURL())
        await #expect(throws: LoginFailure.stateMismatch) { try await Self.login(mall).callback(callback) }
        #expect(mall.journal.requests(to: .token).isEmpty)
    }
}
