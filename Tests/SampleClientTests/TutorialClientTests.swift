import Foundation
import OAuthHarnessTesting
import OAuthHarnessURLSession
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("The tutorial's own client")
struct TutorialClientTests {
    private static let registration = Client(redirectURIs: ["http://localhost:3000/user/callback"])

    private static func client(_ tutorial: MockProvider) -> TutorialClient {
        TutorialClient(
            recordID: tutorial.client.id,
            appID: "00000000-0000-4000-8000-000000000001",
            appKey: "ignored",
            session: URLSession(configuration: tutorial.sessionConfiguration())
        )
    }

    @Test(
        "it signs in with an identifier that the server never looks at, and gets no refresh token",
        .provider(.tutorial, client: registration, isListening: false)
    )
    func success() async throws {
        let tutorial = try MockProvider.current
        let client = Self.client(tutorial)
        let user = try await client.callback(tutorial.resourceOwner.approve(client.loginURL()))
        #expect(!user.openID.isEmpty)
        #expect(!user.username.isEmpty)
        #expect(user.refreshToken == nil)
        #expect(tutorial.journal.requests(to: .token).first?["client_id"] == client.appID)
    }

    @Test(
        "the state is lost, so that no client can tell its callback from another's",
        .provider(.tutorial, client: registration, isListening: false)
    )
    func state() async throws {
        let tutorial = try MockProvider.current
        let url = try Self.client(tutorial).loginURL()
        let withState = try #require(URL(string: url.absoluteString + "&state=s1"))
        let callback = try await tutorial.resourceOwner.approve(withState)
        #expect(Web.parameters(callback)["state"] == nil)
    }

    @Test(
        "an unknown code is the server's own envelope",
        .provider(.tutorial, script: [.on(.token, .forgetCode)], client: registration, isListening: false)
    )
    func unknownCode() async throws {
        let tutorial = try MockProvider.current
        let client = Self.client(tutorial)
        let callback = try await tutorial.resourceOwner.approve(client.loginURL())
        await #expect(throws: LoginFailure.refused(error: "授权码错误", status: 400)) {
            try await client.callback(callback)
        }
    }

    @Test(
        "a callback without code asks the server for nothing",
        .provider(.tutorial, client: registration, isListening: false)
    )
    func noCode() async throws {
        let tutorial = try MockProvider.current
        let callback = try #require(URL(string: "http://localhost:3000/user/callback"))
        await #expect(throws: LoginFailure.noCode) { try await Self.client(tutorial).callback(callback) }
        #expect(tutorial.journal.exchanges.isEmpty)
    }

    @Test(
        "a server whose code throws resets the connection, and the client says so",
        .provider(.tutorial, client: registration, isListening: false)
    )
    func serverThrows() async throws {
        let tutorial = try MockProvider.current
        let callback = try #require(URL(string: "http://localhost:3000/user/callback?code=no-id"))
        await #expect(throws: URLError.self) { try await Self.client(tutorial).callback(callback) }
    }
}
