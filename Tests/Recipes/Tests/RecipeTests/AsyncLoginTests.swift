import AsyncHTTPClient
import Foundation
import NIOSSL
import OAuthHarness
import Testing

@testable import AsyncLogin

@Suite("A server that signs in over AsyncHTTPClient")
struct AsyncLoginTests {
    /// A client to which the provider's real hosts are the provider of the test.
    private func withClient<Result>(
        of provider: MockProvider,
        _ body: (HTTPClient) async throws -> Result
    ) async throws -> Result {
        let proxy = try Intercept([provider], authority: CertificateAuthority())
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMBytes(Array(proxy.certificatePEM.utf8)))
        let configuration = HTTPClient.Configuration(
            tlsConfiguration: tls,
            proxy: .server(host: "127.0.0.1", port: Int(proxy.port))
        )
        return try await HTTPClient.withHTTPClient(configuration: configuration) { try await body($0) }
    }

    private func login(_ provider: MockProvider, _ http: HTTPClient) -> AsyncLogin {
        AsyncLogin(http: http, clientID: provider.client.id, clientSecret: provider.client.secret)
    }

    @Test("with Gitee")
    func gitee() async throws {
        let gitee = try MockProvider(.gitee)
        try await withClient(of: gitee) { http in
            let login = login(gitee, http)
            let page = try #require(URL(string: login.giteePage(state: "s1")))
            let callback = try await gitee.resourceOwner.approve(page).absoluteString
            #expect(try await login.finishGitee(callback, state: "s1") == "mock-dev")
            #expect(gitee.journal.endpoints == [.authorization, .token, .userinfo])
            await #expect(throws: AsyncLogin.Failure.foreignState) {
                try await login.finishGitee(callback, state: "s2")
            }
            await #expect(throws: AsyncLogin.Failure.refused("invalid_grant")) {
                try await login.finishGitee(callback, state: "s1")
            }
        }
    }

    @Test("with QQ, and a code that has expired is QQ's own number")
    func qq() async throws {
        let qq = try MockProvider(.qq)
        try await withClient(of: qq) { http in
            let login = login(qq, http)
            let page = try #require(URL(string: login.qqPage(state: "s1")))
            let callback = try await qq.resourceOwner.approve(page).absoluteString
            #expect(try await login.finishQQ(callback, state: "s1").nickname == "Mock Dev")
            #expect(qq.journal.endpoints.suffix(3) == [.token, .openID, .userinfo])
            qq.script(.on(.token, .expireCode))
            let second = try await qq.resourceOwner.approve(page).absoluteString
            await #expect(throws: AsyncLogin.Failure.refused("100019")) {
                try await login.finishQQ(second, state: "s1")
            }
        }
    }
}
