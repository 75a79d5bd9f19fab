import Foundation
import HTTPWire
import OAuthHarness
import OAuthHarnessTesting
import TestSupport
import Testing

@Suite("What a failing test says")
struct FailureTests {
    private struct ClientError: Error {}

    private let headline =
        "exchange 1, POST /oauth/token, was refused with invalid_grant: "
        + "redirect_uri differs at character 25: …/oauth/callback against …/cb; "
        + "send the redirect_uri of the authorization request, byte for byte"

    @Test("the first line of a failed expectation names exchange, parameter and remedy")
    func expectation() async throws {
        let trait: ProviderTrait = .provider(.gitlab)
        let issues = try await failures {
            try await trait.run {
                try MockProvider.current.sendWrongRedirectURI()
                #expect(Bool(false), "the login succeeds")
            }
        }
        #expect(issues.count == 1)
        let comments = issues.first?.comments.map(\.rawValue) ?? []
        #expect(Array(comments.prefix(2)) == [headline, "the login succeeds"])
        let report = (comments.last ?? "").split(separator: "\n").map(String.init)
        #expect(comments.count == 3)
        #expect(report.first == "exchange 1, POST /oauth/token, 400:")
        #expect(report.contains { $0.hasPrefix("    ✗ redirect_uri") }, "\(report)")
        #expect(report.contains { $0.hasPrefix("  code#1: minted in 0") })
        let whole = try #require(report.last { $0.hasPrefix("the whole: ") }?.dropFirst(11).split(separator: " ").first)
        #expect(try String(contentsOfFile: String(whole), encoding: .utf8).hasPrefix("GitLab"))
    }

    @Test("an error that the test throws is told with it, once, at the test's own line")
    func thrownError() async throws {
        let line = #line + 1
        let trait: ProviderTrait = .provider(.gitlab)
        let issues = try await failures {
            try await trait.run {
                try MockProvider.current.sendWrongRedirectURI()
                throw ClientError()
            }
        }
        #expect(issues.count == 1)
        #expect(issues.first?.error is ClientError)
        #expect(issues.first?.comments.first?.rawValue == headline)
        #expect(issues.first?.sourceLocation?.line == line)
    }

    @Test("a rule that never fired is a failure at the provider's line that names rule and place")
    func unusedRule() async throws {
        let line = #line + 1
        let trait: ProviderTrait = .provider(.qq, script: [.on(.token, nth: 2, .expireCode)])
        let issues = try await failures {
            try await trait.run { _ = try MockProvider.current.respond(to: HTTPRequest(.get, "/oauth2.0/token")) }
        }
        let issue = try #require(issues.first)
        #expect(issues.count == 1)
        #expect(issue.sourceLocation?.line == line)
        #expect(
            issue.comments.first?.rawValue
                == "unused rule at FailureTests.swift:\(line): on token, request 2: expireCode; 1 request came to token: "
                + "let the client make the request it waits for, or take it out"
        )
    }

    @Test("a rule may stay unused where the test says so")
    func allowedUnusedRule() async throws {
        let issues = try await failures {
            try await withProvider(.qq, script: [.on(.token, .expireCode)], allowsUnusedRules: true) { _ in }
        }
        #expect(issues.isEmpty)
    }

    @Test("withProvider tells failures alike and passes errors on")
    func scoped() async throws {
        let issues = try await failures {
            await #expect(throws: ClientError.self) {
                try await withProvider(.gitlab, script: [.on(.userinfo, .revokeToken)]) { gitlab in
                    gitlab.sendWrongRedirectURI()
                    #expect(Bool(false))
                    throw ClientError()
                }
            }
        }
        #expect(issues.count == 2)
        #expect(issues.first?.comments.first?.rawValue == headline)
        #expect(issues.last?.comments.last?.rawValue.contains("on userinfo: revokeToken; 0 requests came") == true)
    }

    @Test("the synchronous form reports unused rules too")
    func synchronous() async throws {
        let issues = try await failures {
            let answer = try withProvider(.gitee, script: [.on(.token, .forgetCode)]) { $0.profile.name }
            #expect(answer == "gitee")
        }
        #expect(issues.count == 1)
    }

    @Test("a request that nothing takes fails the test where that is asked, and names the nearest endpoint")
    func unmatched() async throws {
        let issues = try await failures {
            try await withProvider(.gitlab, failsOnUnmatched: true) { gitlab in
                _ = gitlab.respond(to: HTTPRequest(.post, "/oauth/tokens"))
                _ = gitlab.respond(to: HTTPRequest(.get, "/api/v4/user"))
            }
        }
        #expect(issues.count == 1)
        let words = issues.first?.comments.first?.rawValue ?? ""
        #expect(words.hasPrefix("unmatched request: exchange 1, POST /oauth/tokens, "))
        #expect(words.contains("the nearest is POST /oauth/token"))
        let none = try await failures {
            try await withProvider(.gitlab) { _ = $0.respond(to: HTTPRequest(.post, "/oauth/tokens")) }
        }
        #expect(none.isEmpty)
    }

    @Test("the order of requests is told with the exchange that breaks it")
    func order() async throws {
        let line = #line + 6
        let issues = try await failures {
            let gitee = try MockProvider(.gitee, isListening: false)
            for path in ["/oauth/authorize", "/oauth/token", "/robots.txt", "/oauth/token"] {
                _ = gitee.respond(to: HTTPRequest(path == "/oauth/token" ? .post : .get, path))
            }
            gitee.expectOrder(.authorization, .token)
            gitee.expectOrder(.token, .authorization)
            gitee.expectOrder(.authorization, .token, .token, .userinfo)
            gitee.expectOrder(.authorization, .token, .token)
        }
        #expect(issues.first?.sourceLocation?.line == line)
        #expect(
            issues.compactMap(\.comments.first?.rawValue) == [
                "order: exchange 4, POST /oauth/token, is one token too many; expected authorization, token, came "
                    + "authorization, token, token",
                "order: exchange 1, GET /oauth/authorize, went to authorization where token is expected; expected token, "
                    + "authorization, came authorization, token, token",
                "order: userinfo never came after exchange 4; expected authorization, token, token, userinfo, came "
                    + "authorization, token, token",
            ]
        )
    }

    @Test("without a refusal the headline points at the script, the last answer, or the silence")
    func otherHeadlines() throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        #expect(gitee.headline.hasPrefix("no exchange: give the client the endpoints of https://gitee.com"))
        let token = String(decoding: gitee.issueToken().accessToken, as: UTF8.self)
        let headers: HTTPHeaders = ["User-Agent": "a", "Authorization": "token \(token)"]
        let me = HTTPRequest(.get, "/api/v5/user", headers: headers)
        var headlines: [String] = []
        for _ in 0..<3 {
            _ = gitee.respond(to: me)
            headlines.append(gitee.headline)
        }
        #expect(headlines.map { $0.contains("before it") } == [false, true, true])
        #expect(headlines[0].hasPrefix("exchange 1, GET /api/v5/user, was answered 200; compare"))
        #expect(headlines[2].hasPrefix("exchange 3, GET /api/v5/user, was answered 200 like the 2 before it; compare"))
        gitee.approveAutomatically()
        let url = "/oauth/authorize?response_type=code&client_id=\(gitee.client.id)&redirect_uri=http%3A%2F%2Fa%2F"
        _ = gitee.respond(to: HTTPRequest(.get, url, headers: headers))
        #expect(gitee.headline.contains("was answered 302, and none of the others was refused; compare"))
        gitee.script(.on(.any, nth: 1, .serverError(status: 502)))
        _ = gitee.respond(to: HTTPRequest(.get, "/api/v5/user"))
        #expect(gitee.headline.hasPrefix("exchange 5, GET /api/v5/user, was answered by the script (on any, request 1"))
    }

    @Test("no secret stands in a headline in any dress, and one that nobody knows for a secret is found there")
    func headlineInDress() async throws {
        let hunt = SecretHunt()
        for secret in OddSecret.all {
            let (clean, planted) = try await onOwnThread {
                let client = Client(id: "an-id", secret: secret.value)
                let taught = try MockProvider(.rfc, client: client, isListening: false)
                let other = try MockProvider(.rfc, isListening: false)
                var clean: Set<String> = []
                var planted = 0
                for dress in SecretDress.all(of: secret) {
                    let path = Array("/note/".utf8) + PercentCoding.encode(dress.bytes, spaceAsPlus: false)
                    let request = HTTPRequest(method: .get, target: path, headers: [:], body: [])
                    for provider in [taught, other] { _ = provider.respond(to: request) }
                    clean.formUnion(hunt.leaks(in: taught.headline))
                    if hunt.leaks(in: other.headline) != [] { planted += 1 }
                }
                return (clean, planted)
            }
            #expect(clean == [])
            #expect(planted == SecretDress.all(of: secret).count)
        }
    }

    @Test("no secret stands in a headline")
    func secrets() throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        let token = String(decoding: gitee.issueToken().accessToken, as: UTF8.self)
        gitee.revokeAllTokens()
        _ = gitee.respond(to: HTTPRequest(.get, "/api/v5/user?access_token=\(token)"))
        #expect(gitee.headline.contains("at#1"))
        #expect(!gitee.headline.contains(token))
        #expect(!gitee.transcript.contains(token))
    }
}
