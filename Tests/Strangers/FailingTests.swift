import Foundation
import OAuthHarnessTesting
import Testing

// Twelve tests that fail on purpose, one for each kind of failure. `strangers-package.sh` runs them, and looks for the
// words behind `says:` in the first 15 lines of each failure.

@Suite(.enabled(if: ProcessInfo.processInfo.environment["STRANGER_FAILS"] != nil))
struct FailingTests {
    // says: refused with invalid_grant: redirect_uri differs at character | send the redirect_uri of the authorization request
    @Test(.provider(.gitlab)) func wrongRedirect() throws {
        let gitlab = try MockProvider.current
        let code = gitlab.issueCode(redirectURI: "https://app.example.com/cb")
        let answer = gitlab.redeem(code, redirectURI: "https://app.example.com/callback")
        #expect(answer.status == 200)
    }

    // says: code#1 expired: the script or the test ended it | send the person through the authorization again
    @Test(.provider(.gitee, script: [.on(.token, .expireCode)])) func expiredCode() throws {
        let gitee = try MockProvider.current
        let code = gitee.issueCode(redirectURI: "https://app.example.com/cb")
        #expect(gitee.redeem(code, redirectURI: "https://app.example.com/cb").status == 200)
    }

    // says: unused rule at FailingTests.swift: | on token, request 2: serverError | 0 requests came to token | let the client make
    @Test(.provider(.qq, script: [.on(.token, nth: 2, .serverError())])) func unusedRule() {}

    // says: GET /api/v5/user, was answered by the script | on userinfo: serverError | handle this answer, or take the rule out
    @Test(.provider(.gitee, script: [.on(.userinfo, .serverError(status: 503))])) func scriptedAnswer() throws {
        let gitee = try MockProvider.current
        #expect(gitee.me().status == 200)
    }

    // says: no exchange: give the client the endpoints of http://127.0.0.1 | sessionConfiguration()
    @Test(.provider(.github)) func silentClient() throws {
        let github = try MockProvider.current
        #expect(github.journal.requests(to: .token).count == 1)
    }

    // says: was answered 200 like the one before it | compare what the client made of the answers
    @Test(.provider(.gitee)) func misreadAnswer() throws {
        let gitee = try MockProvider.current
        let names = [gitee.me(), gitee.me()].map { $0.text.contains("\"nickname\"") }
        #expect(names == [true, true])
    }

    // says: the browser stopped at a page (200): redirect uri is illegal(100010) | …/b against …/a | send redirect_uri exactly as registered
    @Test(.provider(.qq, client: Client(redirectURIs: ["https://app.example/a"]))) func unregisteredRedirect()
        async throws
    {
        let qq = try MockProvider.current
        _ = try await qq.resourceOwner.approve(qq.authorization(redirectURI: "https://app.example/b"))
    }

    // says: the window closed and nothing called back | cancelMode is silent | .with { $0[QQ.cancelMode] = .usercancel }
    @Test(.provider(.qq)) func silentDenial() async throws {
        let qq = try MockProvider.current
        _ = try await qq.resourceOwner.deny(qq.authorization(redirectURI: "https://app.example/a"))
    }

    // says: order: exchange 2, GET /api/v5/user, is one userinfo too many | expected authorization, userinfo
    @Test(.provider(.gitee)) func wrongOrder() throws {
        let gitee = try MockProvider.current
        _ = [gitee.me(), gitee.me()]
        gitee.expectOrder(.userinfo)
        gitee.expectOrder(.authorization, .userinfo)
    }

    // says: unmatched request: exchange 1, POST /oauth/tokens, | the nearest is POST /oauth/token | correct the client's address
    @Test(.provider(.gitlab, failsOnUnmatched: true)) func unmatchedRequest() throws {
        let gitlab = try MockProvider.current
        #expect(gitlab.respond(to: HTTPRequest(.post, "/oauth/tokens")).status == 404)
    }

    // says: no recorded exchange answers GET /api/v4/users | nearest: entry 1, GET /api/v4/user | record it
    @Test(.recorded("../../login.har")) func unrecordedRequest() throws {
        let gitlab = try MockProvider.current
        _ = gitlab.respond(to: HTTPRequest(.get, "/api/v4/users"))
    }

    // says: waited for request 2 to token, 1 came | POST /oauth/token | refused with invalid_request
    @Test(.provider(.gitlab)) func missingRequest() async throws {
        let gitlab = try MockProvider.current
        _ = gitlab.respond(to: HTTPRequest(.post, "/oauth/token?grant_type=refresh_token&client_id=nobody"))
        try await gitlab.waitForRequest(to: .token, count: 2, timeout: .zero)
    }
}

extension MockProvider {
    fileprivate func redeem(_ code: AuthorizationCode, redirectURI: String) -> HTTPResponse {
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": String(decoding: code.value, as: UTF8.self),
            "redirect_uri": redirectURI, "client_id": client.id, "client_secret": client.secret,
        ]
        let headers: HTTPHeaders = ["User-Agent": "a", "Content-Type": "application/x-www-form-urlencoded"]
        return respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded))
    }

    fileprivate func me() -> HTTPResponse {
        let token = String(decoding: issueToken().accessToken, as: UTF8.self)
        let headers: HTTPHeaders = ["User-Agent": "a", "Authorization": "token \(token)"]
        return respond(to: HTTPRequest(.get, "/api/v5/user", headers: headers))
    }

    fileprivate func authorization(redirectURI: String) throws -> URL {
        let query = "response_type=code&state=s&client_id=\(client.id)&redirect_uri=\(redirectURI)"
        return try #require(URL(string: "\(authorizationEndpoint)?\(query)"))
    }
}
