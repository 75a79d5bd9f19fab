import Foundation
import Loopback
import OAuthHarnessTesting
import SystemCalls
import Testing

@Suite("A recording made and played by one trait")
struct RecordedTests {
    /// One test of a client: a code is redeemed, and the profile is read.
    private static let signIn: @Sendable () async throws -> Void = {
        let provider = try MockProvider.current
        let query =
            "response_type=code&state=st-12345678&client_id=\(provider.client.id)&redirect_uri=http://a.example/"
        let url = try #require(URL(string: "\(provider.authorizationEndpoint)?\(query)"))
        let callback = try await provider.resourceOwner.approve(url)
        let items = try #require(URLComponents(url: callback, resolvingAgainstBaseURL: false)?.queryItems)
        #expect(items.first { $0.name == "state" }?.value == "st-12345678")
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": items.first { $0.name == "code" }?.value ?? "",
            "redirect_uri": "http://a.example/", "client_id": provider.client.id,
            "client_secret": provider.client.secret,
        ]
        let headers: HTTPHeaders = ["User-Agent": "a", "Content-Type": "application/x-www-form-urlencoded"]
        let answer = provider.respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form.encoded))
        #expect(answer.status == 200)
        let json = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
        let token = try #require(json?["access_token"] as? String)
        let user = provider.respond(
            to: HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(token)"])
        )
        #expect(user.status == 200)
        provider.expectOrder(.authorization, .token, .userinfo)
    }

    private func recorded(_ path: String, _ request: String?, from profile: ProviderProfile? = .gitlab) -> ProviderTrait
    {
        var trait: ProviderTrait = .recorded(path, from: profile, isListening: false)
        trait.settings.tape?.request = request
        return trait
    }

    @Test("the same test passes while the mock is recorded and when the file plays; no secret is in the file")
    func mock() async throws {
        let folder = NSTemporaryDirectory() + "/recorded-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/new/login.har"
        let secrets = Locked<[String]>([])
        try await recorded(path, "1").run {
            try await Self.signIn()
            let provider = try MockProvider.current
            let values = provider.ledger.entries.filter { $0.kind != .state }.map {
                String(decoding: $0.value, as: UTF8.self)
            }
            secrets.withLock { $0 = values + [provider.client.secret] }
        }
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(secrets.withLock { $0.filter(text.contains) } == [])
        #expect(text.contains("{{access_token.1}}"))
        for request in [nil, "", "0"] {
            try await recorded(path, request).run {
                #expect(try MockProvider.current.profile.name == "replay")
                try await Self.signIn()
            }
        }
    }

    @Test("a test that fails writes no recording; a file that is not there, or a source that nobody names, is told")
    func nothingWritten() async throws {
        let folder = NSTemporaryDirectory() + "/recorded-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/login.har"
        let issues = try await failures { try await recorded(path, "1").run { Issue.record("no") } }
        #expect(issues.count == 1)
        #expect(!FileManager.default.fileExists(atPath: path))
        for (request, profile, words) in [
            (nil, ProviderProfile.gitlab, "there is no recording at"), ("1", nil, "from: .gitlab"),
        ] {
            let error = await #expect(throws: (any Error).self) {
                try await recorded(path, request, from: profile).run {}
            }
            #expect("\(error as Any)".contains(words))
        }
    }

    @Test("a request that the file does not hold fails the test with the nearest exchange")
    func unrecorded() async throws {
        let folder = NSTemporaryDirectory() + "/recorded-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/login.har"
        try await recorded(path, "1").run {
            _ = try MockProvider.current.respond(to: HTTPRequest(.get, "/api/v4/user"))
        }
        let issues = try await failures {
            try await recorded(path, nil).run {
                _ = try MockProvider.current.respond(to: HTTPRequest(.get, "/api/v4/users"))
            }
        }
        let words = try #require(issues.first?.comments.first?.rawValue)
        #expect(words.contains("no recorded exchange answers GET /api/v4/users"))
        #expect(words.contains("nearest: entry 1, GET /api/v4/user"))
    }

    @Test("a real provider is recorded over the socket, and its secrets stay out of the file")
    func real() async throws {
        let folder = NSTemporaryDirectory() + "/recorded-\(UUID())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/real.har"
        let real = try MockProvider(.gitlab)
        let token = String(decoding: real.issueToken().accessToken, as: UTF8.self)
        var trait: ProviderTrait = .recorded(path, from: .gitlab)
        trait.settings.tape?.request = real.origin
        let ask: @Sendable () async throws -> Void = {
            let provider = try MockProvider.current
            let client = LoopbackClient(host: "127.0.0.1", port: provider.port)
            let request = HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(token)"])
            let answer = try await client.send(request, timeout: .seconds(30))
            client.close()
            #expect(answer.status == 200)
            #expect(provider.journal.endpoints == [.userinfo])
        }
        try await trait.run(ask)
        #expect(real.journal.requests(to: .userinfo).count == 1)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(!text.contains(token) && text.contains(real.origin))
        trait.settings.tape?.request = nil
        try await trait.run(ask)
        #expect(real.journal.exchanges.count == 1)
    }
}
