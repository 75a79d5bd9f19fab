import OAuthHarness
import Testing
import TestSupport

@Suite("Gitee and GitLab walk the code flow")
struct DoorkeeperFlowTests {
    private let redirectURI = "https://app.example.com/oauth/callback"

    private func start(_ profile: ProviderProfile) throws -> MockProvider {
        try MockProvider(profile, isListening: false)
    }

    private func redemption(_ provider: MockProvider, code: String) -> HTTPRequest {
        .form(
            "/oauth/token",
            [
                "grant_type": "authorization_code", "code": code, "redirect_uri": redirectURI,
                "client_id": provider.client.id, "client_secret": provider.client.secret,
            ]
        )
    }

    @Test("a code is redeemed once; the second time the provider says so in its own words")
    func codeIsSingleUse() async throws {
        let gitee = try start(.gitee)
        let callback = try await gitee.resourceOwner.approve(gitee.authorizationURL())
        let code = try #require(callback.parameters.text("code"))
        #expect(callback.parameters.text("state") == "st-0001")

        let first = gitee.respond(to: redemption(gitee, code: code))
        #expect(first.status == 200)
        #expect(first.text.hasPrefix("{\"access_token\":\""))
        #expect(first.text.contains("\"token_type\":\"bearer\",\"expires_in\":86400,\"refresh_token\":\""))

        let second = gitee.respond(to: redemption(gitee, code: code))
        #expect(second.status == 401)
        #expect(
            second.text
                == "{\"error\":\"invalid_grant\",\"error_description\":\"授权方式无效，或者登录回调地址无效、过期或已被撤销\"}"
        )
        let reason = try #require(gitee.journal.requests(to: .token).last).explanation.summary
        #expect(reason == "invalid_grant: code#1 was already redeemed in exchange 2")
    }

    @Test("a wrong redirect URI names the character where it differs")
    func redirectURIDiffers() async throws {
        let gitlab = try start(.gitlab)
        let callback = try await gitlab.resourceOwner.approve(
            gitlab.authorizationURL(redirectURI: "https://app.example.com/cb")
        )
        let code = try #require(callback.parameters.text("code"))
        let answer = gitlab.respond(to: redemption(gitlab, code: code))
        #expect(answer.status == 400)
        let reason = try #require(gitlab.journal.requests(to: .token).last).explanation.summary
        #expect(reason == "invalid_grant: redirect_uri differs at character 25: …/oauth/callback against …/cb")
    }

    @Test("a token endpoint without User-Agent gets the web server's 403 page")
    func userAgent() throws {
        let gitee = try start(.gitee)
        let answer = gitee.respond(to: .form("/oauth/token", [:], headers: [:]))
        #expect(answer.status == 403)
        #expect(answer.body.count == 146)
        #expect(answer.headers["Server"] == "nginx")
    }

    @Test("a revoked token is told to re-authorize")
    func revokedToken() throws {
        let gitlab = try start(.gitlab)
        let token = String(decoding: gitlab.issueToken().accessToken, as: UTF8.self)
        #expect(gitlab.respond(to: .get("/api/v4/user", token: token)).status == 200)
        gitlab.revokeAllTokens()
        let answer = gitlab.respond(to: .get("/api/v4/user", token: token))
        #expect(answer.status == 401)
        #expect(answer.text.contains("Token was revoked. You have to re-authorize from the user."))
    }

    @Test("time passes only when the clock is moved", arguments: [ProviderProfile.gitee, .gitlab])
    func expiry(_ profile: ProviderProfile) throws {
        let provider = try start(profile)
        let path = try #require(provider.path(of: .userinfo))
        let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
        #expect(provider.respond(to: .get(path, token: token)).status == 200)
        provider.clock.advance(by: .days(2))
        let answer = provider.respond(to: .get(path, token: token))
        #expect(answer.status == 401)
        #expect(answer.text.contains("is expired"))
    }

    @Test("a refresh kills the old pair and says from which token the new one came")
    func rotation() throws {
        let gitlab = try start(.gitlab)
        let old = gitlab.issueToken()
        let refresh: FormParameters = [
            "grant_type": "refresh_token", "client_id": gitlab.client.id, "client_secret": gitlab.client.secret,
            "refresh_token": String(decoding: old.refreshToken ?? [], as: UTF8.self),
        ]
        #expect(gitlab.respond(to: .form("/oauth/token", refresh)).status == 200)
        #expect(gitlab.respond(to: .form("/oauth/token", refresh)).status == 400)
        #expect(gitlab.ledger["at#2"]?.parent == "rt#1")
        #expect(gitlab.ledger["at#1"]?.death?.reason == "replaced by a refresh")
        #expect(gitlab.ledger["rt#1"]?.presentations.map(\.isAccepted) == [true, false])
    }
}
