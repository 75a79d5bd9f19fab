import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("The passport of a web app signs in with Gitee", .provider(.gitee, isListening: false))
struct EggPassportTests {
    let gitee: MockProvider
    let passport: EggPassport

    init() throws {
        gitee = try MockProvider.current
        passport = Self.passport(gitee)
    }

    private static func passport(_ gitee: MockProvider) -> EggPassport {
        EggPassport(
            clientID: gitee.client.id,
            clientSecret: gitee.client.secret,
            session: URLSession(configuration: gitee.sessionConfiguration())
        )
    }

    @Test("the code is traded in JSON, and the page gets the tokens")
    func success() async throws {
        let callback = try await gitee.resourceOwner.approve(passport.oauth(state: "s1"), scopes: ["user_info"])
        let page = await passport.oauthByGitee(callback, state: "s1")
        #expect(page.error == 0)
        #expect(page.message == "请求成功")
        #expect(page.data?.lifetime == 86_400)
        #expect(page.data?.scope == "user_info")
        #expect(page.data?.refresh != nil)

        let request = try #require(gitee.journal.requests(to: .token).first)
        #expect(request.request.headers["Content-Type"] == "application/json")
        #expect(request.grantType == .authorizationCode)
        #expect(request["redirect_uri"] == passport.redirectURL)
        #expect(gitee.ledger["at#1"]?.value == page.data.map { Array($0.access.utf8) })
    }

    @Test("a person who refuses is no token request")
    func denied() async throws {
        let callback = try await gitee.resourceOwner.deny(passport.oauth(state: "s1"))
        let page = await passport.oauthByGitee(callback, state: "s1")
        #expect(page.message.contains("denied"))
        #expect(page.data == nil)
        #expect(gitee.journal.requests(to: .token).isEmpty)
    }

    @Test("a callback of another attempt is not answered with a login")
    func foreignState() async throws {
        let callback = try await gitee.resourceOwner.approve(passport.oauth(state: "other"))
        let page = await passport.oauthByGitee(callback, state: "s1")
        #expect(page.message.contains("stateMismatch"))
        #expect(gitee.journal.requests(to: .token).isEmpty)
    }

    @Test(
        "a code that died of age is told to the page and not tried again",
        .provider(.gitee, script: [.on(.token, .expireCode)], isListening: false)
    )
    func expiredCode() async throws {
        let callback = try await gitee.resourceOwner.approve(passport.oauth(state: "s1"))
        let page = await passport.oauthByGitee(callback, state: "s1")
        #expect(page.message == "refused(error: \"invalid_grant\", status: 401)")
        #expect(gitee.journal.requests(to: .token).count == 1)
    }

    @Test("a callback that is opened twice signs in once")
    func callbackTwice() async throws {
        let callback = try await gitee.resourceOwner.approve(passport.oauth(state: "s1"))
        #expect(await passport.oauthByGitee(callback, state: "s1").error == 0)
        #expect(await passport.oauthByGitee(callback, state: "s1").error == 101_001)
        let reason = try #require(gitee.journal.requests(to: .token).last).explanation.summary
        #expect(reason.hasPrefix("invalid_grant: code#1 was already redeemed"))
    }

    @Test("a request without User-Agent gets the web server's page, which is no token answer")
    func userAgent() async throws {
        let configuration = gitee.sessionConfiguration()
        configuration.httpAdditionalHeaders = ["User-Agent": ""]
        let silent = EggPassport(
            clientID: gitee.client.id,
            clientSecret: gitee.client.secret,
            session: URLSession(configuration: configuration)
        )
        let callback = try await gitee.resourceOwner.approve(silent.oauth(state: "s1"))
        let page = await silent.oauthByGitee(callback, state: "s1")
        #expect(page.message == "unreadable(status: 403)")
    }

    @Test(
        "a provider that is down is an error of the network or the provider, never a login",
        arguments: [
            Action.serverError(status: 502), .loseReply, .fault(.truncateBody(at: 20)), .fault(.garbage),
            .respond(status: 200, contentType: "text/html", body: "<html>"), .respond(status: 200, body: "{}"),
        ]
    )
    func down(_ action: Action) async throws {
        try await withProvider(.gitee, script: [.on(.token, action)], isListening: false) { gitee in
            let passport = Self.passport(gitee)
            let callback = try await gitee.resourceOwner.approve(passport.oauth(state: "s1"))
            let page = await passport.oauthByGitee(callback, state: "s1")
            #expect(page.error != 0)
            #expect(page.data == nil)
            #expect(gitee.journal.requests(to: .token).count == 1)
        }
    }
}
