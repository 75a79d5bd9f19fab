import HTTPWire
import OAuthHarnessTesting
import SystemCalls
import Testing

/// Runs a body as a test of its own would, and keeps its failures from the real one.
func failures(in body: @Sendable () async throws -> Void) async throws -> [Issue] {
    let issues = Locked<[Issue]>([])
    let test = try #require(Test.current)
    let keeper: IssueHandlingTrait = .compactMapIssues { issue in
        issues.withLock { $0.append(issue) }
        return nil
    }
    try await keeper.provideScope(for: test, testCase: Test.Case.current, performing: body)
    return issues.withLock { $0 }
}

extension ProviderTrait {
    /// Runs a body within the trait's scope.
    func run(_ body: @Sendable () async throws -> Void) async throws {
        let test = try #require(Test.current)
        try await provideScope(for: test, testCase: Test.Case.current, performing: body)
    }
}

extension MockProvider {
    /// A token request with a code of the provider's own and a redirect URI that differs.
    func sendWrongRedirectURI() {
        let code = issueCode(redirectURI: "https://app.example.com/cb")
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": String(decoding: code.value, as: UTF8.self),
            "redirect_uri": "https://app.example.com/oauth/callback", "client_id": client.id,
            "client_secret": client.secret,
        ]
        let headers: HTTPHeaders = [
            "User-Agent": "mock-client/1.0", "Content-Type": "application/x-www-form-urlencoded",
        ]
        _ = respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded))
    }
}
