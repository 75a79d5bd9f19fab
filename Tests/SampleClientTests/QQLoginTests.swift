import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Sign-in with QQ", .provider(.qq, isListening: false))
struct QQLoginTests {
    private static func login(_ qq: MockProvider) -> QQLogin {
        QQLogin(
            appID: qq.client.id,
            appKey: qq.client.secret,
            redirectURI: "https://app.example.com/auth/qq/callback",
            session: URLSession(configuration: qq.sessionConfiguration())
        )
    }

    /// Signs in as the person at the browser wants.
    private func signIn(_ qq: MockProvider, state: String = "xyz") async throws -> QQLogin.Person {
        let login = Self.login(qq)
        let callback = try await qq.resourceOwner.approve(login.authorizationURL(state: state))
        return try await login.signIn(callback, state: "xyz")
    }

    @Test("token, openid and nickname come from three calls in three formats")
    func success() async throws {
        let qq = try MockProvider.current
        let person = try await signIn(qq)
        #expect(person == QQLogin.Person(openID: QQ.openID(of: .sample, for: qq.client.id), nickname: "Mock Dev"))
        #expect(qq.journal.requests(to: .any).map(\.endpoint).suffix(3) == [.token, .openID, .userinfo])
    }

    @Test(
        "the openid is found in any callback's padding",
        .provider(.qq, script: [.on(.openID, .jsonp("_cb"))], isListening: false)
    )
    func padding() async throws {
        #expect(try await signIn(MockProvider.current).nickname == "Mock Dev")
    }

    @Test(
        "a dead code is QQ's own number, said with status 200",
        .provider(.qq, script: [.on(.token, .expireCode)], isListening: false)
    )
    func deadCode() async throws {
        let error = try await #require(throws: LoginFailure.self) { try await signIn(MockProvider.current) }
        guard case .refused(let number, 200) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(number.hasPrefix("1000"))
        #expect(try MockProvider.current.journal.requests(to: .openID).isEmpty)
    }

    @Test(
        "a token that died before the openid is an error, not a login",
        .provider(.qq, script: [.on(.openID, .revokeToken)], isListening: false)
    )
    func deadToken() async throws {
        await #expect(throws: LoginFailure.self) { try await signIn(MockProvider.current) }
        #expect(try MockProvider.current.journal.requests(to: .userinfo).isEmpty)
    }

    @Test(
        "a profile call with a return code other than 0 is an error",
        .provider(.qq, script: [.on(.userinfo, .expireToken)], isListening: false)
    )
    func returnCode() async throws {
        let error = try await #require(throws: LoginFailure.self) { try await signIn(MockProvider.current) }
        guard case .refused(_, 200) = error else {
            Issue.record("\(error)")
            return
        }
    }

    @Test("a window that is closed calls nothing back")
    func closed() async throws {
        let qq = try MockProvider.current
        let callback = try await qq.resourceOwner.close(Self.login(qq).authorizationURL(state: "xyz"))
        #expect(callback == nil)
        #expect(qq.journal.requests(to: .token).isEmpty)
    }

    @Test("the callback of another attempt is refused before any request")
    func foreignState() async throws {
        let qq = try MockProvider.current
        await #expect(throws: LoginFailure.stateMismatch) { try await signIn(qq, state: "other") }
        #expect(qq.journal.requests(to: .token).isEmpty)
    }

    @Test("no secret stands in the transcript of a login")
    func secrets() async throws {
        let qq = try MockProvider.current
        _ = try await signIn(qq)
        #expect(!qq.transcript.contains(qq.client.secret))
        for entry in qq.ledger.entries where entry.kind != .state {
            #expect(!qq.transcript.contains(String(decoding: entry.value, as: UTF8.self)))
        }
    }
}
