import AsyncHTTPClient
import Hummingbird
import OAuthHarness
import Testing

@Suite("A provider behind a route of Hummingbird")
struct HummingbirdRouteTests {
    @Test("a code is redeemed and the profile read at the server's own port")
    func login() async throws {
        let gitee = try MockProvider(.gitee, isListening: false)
        try await withServer(of: gitee) { base in
            let code = gitee.issueCode(redirectURI: "https://app.example.com/cb")
            var request = HTTPClientRequest(url: base + "/gitee/oauth/token")
            request.method = .POST
            request.headers.add(name: "User-Agent", value: "app/1.0")
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            let form: FormParameters = [
                "grant_type": "authorization_code", "code": String(decoding: code.value, as: UTF8.self),
                "redirect_uri": "https://app.example.com/cb", "client_id": gitee.client.id,
                "client_secret": gitee.client.secret,
            ]
            request.body = .bytes(form.encoded)
            let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
            #expect(answer.status == .ok)
            let token = String(decoding: try #require(gitee.ledger["at#1"]).value, as: UTF8.self)

            var profile = HTTPClientRequest(url: base + "/gitee/api/v5/user?access_token=\(token)")
            profile.headers.add(name: "User-Agent", value: "app/1.0")
            let user = try await HTTPClient.shared.execute(profile, timeout: .seconds(30))
            #expect(String(buffer: try await user.body.collect(upTo: 1 << 20)).contains("\"login\":\"mock-dev\""))
            #expect(gitee.journal.endpoints == [.token, .userinfo])

            let stranger = HTTPClientRequest(url: base + "/else")
            #expect(try await HTTPClient.shared.execute(stranger, timeout: .seconds(30)).status == .notFound)
        }
    }

    /// Runs a server with the provider below `/gitee` for the time of a body, which gets the server's address.
    private func withServer(of gitee: MockProvider, _ body: (String) async throws -> Void) async throws {
        let router = Router()
        router.mount(gitee, at: "/gitee")
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let server = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { opened.yield($0.localAddress?.port ?? 0) }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { opened.finish() }
                try await server.run()
            }
            for await port in ports.prefix(1) { try await body("http://127.0.0.1:\(port)") }
            group.cancelAll()
        }
    }
}
