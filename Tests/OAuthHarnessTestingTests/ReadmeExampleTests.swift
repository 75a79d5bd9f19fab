import OAuthHarnessTesting
import Testing

@Test("a dead token gets GitLab's own words", .provider(.gitlab, script: [.on(.userinfo, .revokeToken)]))
func deadToken() async throws {
    let gitlab = try MockProvider.current
    let token = String(decoding: gitlab.issueToken().accessToken, as: UTF8.self)

    let answer = gitlab.respond(to: HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(token)"]))

    #expect(answer.status == 401)
    #expect(answer.text.contains("Token was revoked. You have to re-authorize from the user."))
}
