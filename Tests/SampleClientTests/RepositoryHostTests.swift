import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Three hosts, three ways to a token")
struct RepositoryHostTests {
    private static func profile(_ kind: RepositoryHost.Kind) throws -> ProviderProfile {
        try .named(kind.rawValue)
    }

    /// Registered with one redirect URI: GitHub's authorization request names none.
    private static let client = Client(redirectURIs: ["https://app.example.com/callback"])

    private static func host(_ kind: RepositoryHost.Kind, at provider: MockProvider) -> RepositoryHost {
        RepositoryHost(
            kind,
            clientID: provider.client.id,
            clientSecret: provider.client.secret,
            redirectURI: "https://app.example.com/callback",
            session: URLSession(configuration: provider.sessionConfiguration())
        )
    }

    @Test("a person who approves is signed in", arguments: RepositoryHost.Kind.allCases)
    func success(_ kind: RepositoryHost.Kind) async throws {
        try await withProvider(Self.profile(kind), client: Self.client, isListening: false) { provider in
            let host = Self.host(kind, at: provider)
            let callback = try await provider.resourceOwner.approve(host.authorizationURL(state: "0.17"))
            let tokens = try await host.token(callback, state: "0.17")
            #expect(provider.ledger["at#1"]?.value == Array(tokens.access.utf8))
            #expect((tokens.refresh == nil) == (kind == .github))
        }
    }

    @Test("a person who refuses is an error", arguments: RepositoryHost.Kind.allCases)
    func denied(_ kind: RepositoryHost.Kind) async throws {
        try await withProvider(Self.profile(kind), client: Self.client, isListening: false) { provider in
            let host = Self.host(kind, at: provider)
            let callback = try await provider.resourceOwner.deny(host.authorizationURL(state: "0.17"))
            await #expect(throws: LoginFailure.denied("access_denied")) {
                try await host.token(callback, state: "0.17")
            }
            #expect(provider.journal.requests(to: .token).isEmpty)
        }
    }

    @Test(
        "a dead code is an error with whatever status the host gives it",
        arguments: [
            (RepositoryHost.Kind.gitee, "invalid_grant", 401), (.gitlab, "invalid_grant", 400),
            (.github, "bad_verification_code", 200),
        ]
    )
    func deadCode(_ kind: RepositoryHost.Kind, _ error: String, _ status: Int) async throws {
        let script: [Rule] = [.on(.token, .expireCode)]
        try await withProvider(Self.profile(kind), script: script, client: Self.client, isListening: false) {
            provider in
            let host = Self.host(kind, at: provider)
            let callback = try await provider.resourceOwner.approve(host.authorizationURL(state: "0.17"))
            await #expect(throws: LoginFailure.refused(error: error, status: status)) {
                try await host.token(callback, state: "0.17")
            }
        }
    }

    @Test("a state that the provider did not keep ends the login", arguments: RepositoryHost.Kind.allCases)
    func lostState(_ kind: RepositoryHost.Kind) async throws {
        let script: [Rule] = [.on(.authorization, .dropState)]
        try await withProvider(Self.profile(kind), script: script, client: Self.client, isListening: false) {
            provider in
            let host = Self.host(kind, at: provider)
            let callback = try await provider.resourceOwner.approve(host.authorizationURL(state: "0.17"))
            await #expect(throws: LoginFailure.stateMismatch) { try await host.token(callback, state: "0.17") }
        }
    }

    @Test(
        "an expired token is refreshed, and the old refresh token is dead",
        arguments: [RepositoryHost.Kind.gitee, .gitlab]
    )
    func refresh(_ kind: RepositoryHost.Kind) async throws {
        try await withProvider(Self.profile(kind), client: Self.client, isListening: false) { provider in
            let host = Self.host(kind, at: provider)
            let callback = try await provider.resourceOwner.approve(host.authorizationURL(state: "0.17"))
            let first = try await host.token(callback, state: "0.17")
            provider.clock.advance(by: .days(1))
            let second = try await host.refresh(first)
            #expect(second.access != first.access)
            #expect(provider.ledger["at#2"]?.parent == "rt#1")
            await #expect(throws: LoginFailure.self) { try await host.refresh(first) }
        }
    }
}

@Suite("A template is forked at GitLab")
struct GitLabForksTests {
    /// A client whose pauses move the provider's clock: no test waits.
    private static func forks(_ gitlab: MockProvider) -> GitLabForks {
        GitLabForks(
            token: String(decoding: gitlab.issueToken(scopes: ["api"]).accessToken, as: UTF8.self),
            session: URLSession(configuration: gitlab.sessionConfiguration()),
            pause: { gitlab.clock.advance(by: $0) }
        )
    }

    @Test("the client polls until the import is finished", .provider(.gitlab, isListening: false))
    func finished() async throws {
        let gitlab = try MockProvider.current
        let id = try await Self.forks(gitlab).fork("serverlessfans/start", name: "copy", path: "copy")
        #expect(id > 0)
        let calls = gitlab.journal.requests(to: .api)
        #expect(calls.first?.request.path == "/api/v4/projects/serverlessfans%2Fstart/fork")
        #expect(calls.first?.response.status == 201)
        #expect(calls.count >= 3)
        #expect(calls.last?.response.text.contains("\"import_status\":\"finished\"") == true)
    }

    @Test("a failed import is an error with GitLab's reason")
    func failed() async throws {
        let profile = ProviderProfile.gitlab.with { $0[GitLab.importOutcome] = .failed }
        try await withProvider(profile, isListening: false) { gitlab in
            await #expect(throws: GitLabForks.Failure.importFailed(reason: "The repository could not be copied.")) {
                try await Self.forks(gitlab).fork("serverlessfans/start", name: "copy", path: "copy")
            }
        }
    }

    @Test("an import that never ends is given up", .provider(.gitlab, isListening: false))
    func endless() async throws {
        var forks = GitLabForks(
            token: String(decoding: try MockProvider.current.issueToken(scopes: ["api"]).accessToken, as: UTF8.self),
            session: URLSession(configuration: try MockProvider.current.sessionConfiguration()),
            pause: { _ in }
        )
        forks.mostPolls = 3
        await #expect(throws: GitLabForks.Failure.self) {
            try await forks.fork("serverlessfans/start", name: "copy", path: "copy")
        }
        #expect(try MockProvider.current.journal.requests(to: .api).count == 4)
    }

    @Test(
        "a token that is revoked between two polls ends the wait with GitLab's words",
        .provider(.gitlab, script: [.on(.api, after: 1, .revokeToken)], isListening: false)
    )
    func revoked() async throws {
        let gitlab = try MockProvider.current
        do {
            _ = try await Self.forks(gitlab).fork("serverlessfans/start", name: "copy", path: "copy")
            Issue.record("the fork succeeds with a revoked token")
        } catch GitLabForks.Failure.refused(let status, let body) {
            #expect(status == 401)
            #expect(body.contains("Token was revoked. You have to re-authorize from the user."))
        }
    }

    @Test("a path that is taken is told as it is", .provider(.gitlab, isListening: false))
    func taken() async throws {
        let forks = Self.forks(try MockProvider.current)
        _ = try await forks.fork("serverlessfans/start", name: "copy", path: "copy")
        let error = await #expect(throws: GitLabForks.Failure.self) {
            try await forks.fork("serverlessfans/start", name: "copy", path: "copy")
        }
        guard case .refused(409, let body) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(body.contains("has already been taken"))
    }
}
