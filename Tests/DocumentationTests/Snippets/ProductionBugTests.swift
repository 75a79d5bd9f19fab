import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Bugs from production")
struct ProductionBugTests {
    @Test("the callback that a browser opens twice signs in once")
    func callbackTwice() async throws {
        try await withProvider(.gitee) { gitee in
            let login = GiteeLogin(
                clientID: gitee.client.id,
                clientSecret: gitee.client.secret,
                session: URLSession(configuration: gitee.sessionConfiguration())
            )
            let callback = try await gitee.resourceOwner.approve(login.authorizationURL)
            _ = try await login.finish(callback)
            await #expect(throws: GiteeLogin.Failure.refused("invalid_grant")) { try await login.finish(callback) }
            let reason = gitee.journal.requests(to: .token).last?.explanation.summary
            #expect(reason == "invalid_grant: code#1 was already redeemed in exchange 2")
        }
    }

    @Test(
        "what production answers is no token",
        arguments: [
            Action.serverError(status: 502),
            .respond(status: 200, contentType: "text/html", body: "<html>maintenance</html>"),
            .edit(BodyEdit(omit: ["access_token"])),
        ]
    )
    func strangeAnswers(_ action: Action) async throws {
        try await withProvider(.gitee, script: [.on(.token, action)]) { gitee in
            let login = GiteeLogin(
                clientID: gitee.client.id,
                clientSecret: gitee.client.secret,
                session: URLSession(configuration: gitee.sessionConfiguration())
            )
            let callback = try await gitee.resourceOwner.approve(login.authorizationURL)
            await #expect(throws: GiteeLogin.Failure.unreadable) { try await login.finish(callback) }
        }
    }

    @Test("a token that worked yesterday") func yesterday() async throws {
        let gitee = try MockProvider(.gitee)
        let session = URLSession(configuration: gitee.sessionConfiguration())
        let token = String(decoding: gitee.issueToken().accessToken, as: UTF8.self)
        let url = try #require(URL(string: "https://gitee.com/api/v5/user?access_token=\(token)"))
        gitee.clock.advance(by: .days(1))
        let (_, response) = try await session.data(from: url)
        #expect((response as? HTTPURLResponse)?.statusCode == 401)
    }

    @Test("a failing second page is no end of the list") func secondPage() async throws {
        let github = try MockProvider(
            .github,
            script: [
                .on(.any, when: .call(.get, "/user/orgs", query: ["page": "2"]), .serverError(status: 502)),
                .on(.other, when: .call(.get, "/orgs/{org}/seats"), .pages([#"[{"id":1}]"#, #"[{"id":2}]"#])),
            ]
        )
        let session = URLSession(configuration: github.sessionConfiguration())
        let second = try #require(URL(string: "https://api.github.com/user/orgs?page=2"))
        let (_, broken) = try await session.data(from: second)
        #expect((broken as? HTTPURLResponse)?.statusCode == 502)
        let seats = try #require(URL(string: "https://api.github.com/orgs/acme/seats?page=2"))
        let (page, _) = try await session.data(from: seats)
        #expect(String(decoding: page, as: UTF8.self) == #"[{"id":2}]"#)
    }
}
