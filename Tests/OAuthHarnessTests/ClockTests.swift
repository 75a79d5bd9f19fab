import Foundation
import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

@Suite("The time of a provider")
struct ClockTests {
    @Test("it stands at the second in which the provider was made, until the test moves it")
    func moment() throws {
        let before = Int(Date.now.timeIntervalSince1970)
        let gitee = try MockProvider(.gitee, isListening: false)
        let after = Int(Date.now.timeIntervalSince1970)
        let now = gitee.clock.now
        #expect((before...after).contains(now.seconds) && now.milliseconds % 1000 == 0)
        #expect(gitee.clock.isFrozen)
        gitee.clock.advance(by: .days(1))
        #expect(gitee.clock.now - now == .days(1))
        let fixed = try MockProvider(.gitee, clock: .frozen(at: .start), isListening: false)
        #expect(fixed.clock.now == .start)
        let live = try MockProvider(.gitee, clock: .system, isListening: false)
        #expect(!live.clock.isFrozen && live.clock.now.seconds >= before)
    }

    @Test("a client that checks an ID token with its own clock accepts it")
    func idToken() throws {
        let gitlab = try MockProvider(.gitlab, isListening: false)
        let code = gitlab.issueCode(redirectURI: "https://app.example.com/cb", scopes: ["openid"])
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": code.value.text, "redirect_uri": "https://app.example.com/cb",
            "client_id": gitlab.client.id, "client_secret": gitlab.client.secret,
        ]
        let answer = gitlab.respond(to: .form("/oauth/token", form))
        let token = try #require(JSONReader.read(answer.body).value.object?["id_token"]?.string)
        let part = try #require(token.split(separator: ".").dropFirst().first)
        let claims = try #require(JSONReader.read(Base64.decodeURL(part.utf8) ?? []).value.object)
        let now = Int(Date.now.timeIntervalSince1970)
        #expect(try #require(claims["iat"]?.integer) <= now)
        #expect(try #require(claims["exp"]?.integer) > now)
    }

    @Test("with its time and its seed fixed it sends the same bytes again")
    func reproducible() throws {
        let bytes = try (0..<2).map { _ in
            let gitlab = try MockProvider(.gitlab, clock: .frozen(at: .start), seed: 7, isListening: false)
            _ = gitlab.issueToken()
            _ = gitlab.respond(to: HTTPRequest(.get, "/oauth/token/info"))
            return gitlab.exportHAR()
        }
        #expect(bytes[0] == bytes[1])
        #expect(String(decoding: bytes[0], as: UTF8.self).contains("2026-01-20T00:00:00"))
    }

    @Test("what a script ended is not told to have aged")
    func endedByScript() throws {
        let gitlab = try MockProvider(.gitlab, script: [.on(.userinfo, .expireToken)], isListening: false)
        let token = gitlab.issueToken().accessToken.text
        gitlab.clock.advance(by: .minutes(5))
        _ = gitlab.respond(to: HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(token)"]))
        let summary = gitlab.journal.exchanges[0].explanation.summary
        #expect(summary.contains("at#1 expired: the script or the test ended it, 5 min old"))
        #expect(!summary.contains("lives"))
    }

    @Test("grants, codes and the ledger print as text")
    func text() throws {
        let gitlab = try MockProvider(.gitlab, isListening: false)
        let grant = gitlab.issueToken()
        #expect("\(grant)".hasPrefix("access token \(grant.accessToken.text), refresh token "))
        let code = gitlab.issueCode(redirectURI: "https://a.example/")
        #expect("\(code)".hasPrefix("code \(code.value.text), redirect_uri https://a.example/, client "))
        #expect("\(gitlab.ledger)".split(separator: "\n").contains("code#1: minted in 0"))
        #expect("\([grant])".contains(grant.accessToken.text) && !"\([grant])".contains("[1"))
    }
}
