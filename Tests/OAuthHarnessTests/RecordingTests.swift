import Foundation
import HTTPWire
import JSONText
import OAuthHarness
import Recordings
import TestSupport
import Testing

@Suite("A recording is read and played in Swift")
struct RecordingTests {
    private static let query =
        "response_type=code&client_id={{client_id.1}}&redirect_uri=http%3A%2F%2F127.0.0.1%3A7001%2Fcb"

    /// A login at a provider that nobody knows, as `record` writes it.
    private static let text = """
        {"log": {"version": "1.2", "creator": {"name": "a", "version": "1"}, "_bestBefore": "2027-02-28", "entries": [
        {"request": {"method": "GET", "url": "https://a.example/go?\(query)&state={{state.1}}", "headers": []},
         "response": {"status": 302, "statusText": "Off you go", "headers": [
          {"name": "Location", "value": "http://127.0.0.1:7001/cb?code={{code.1}}&state={{state.1}}"}]}},
        {"request": {"method": "POST", "url": "https://a.example/token",
          "headers": [{"name": "Content-Type", "value": "application/json"}],
          "postData": {"text": "{\\"code\\": \\"{{code.1}}\\", \\"grant_type\\": \\"authorization_code\\"}"}},
         "response": {"status": 200, "headers": [], "content": {"text": "{\\"access_token\\":\\"{{access_token.1}}\\"}"}}},
        {"request": {"method": "GET", "url": "data:,x"}, "response": {"status": 200}}
        ]}}
        """

    private static func recording() throws -> Recording {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).har").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try Recording(contentsOf: path)
    }

    @Test("a file is read exchange by exchange") func reads() throws {
        let recording = try Self.recording()
        #expect(recording.bestBefore == "2027-02-28")
        #expect(
            recording.exchanges.map(\.url).map { $0.prefix(22) } == [
                "https://a.example/go?r", "https://a.example/toke", "data:,x",
            ]
        )
        #expect(recording.exchanges.map(\.response.status) == [302, 200, 200])
        #expect(recording.exchanges.map { $0.flaw == nil } == [true, true, false])
        #expect(recording.exchanges[1].request.method == .post)
    }

    @Test("a login plays at another port, the journal knows the endpoints, and rules act") func plays() async throws {
        let replay = try MockProvider(
            replaying: try Self.recording(),
            script: [.on(.token, nth: 2, .serverError(status: 503))],
            isListening: false
        )
        let query = Self.query.replacing("{{client_id.1}}", with: "mine").replacing("7001", with: "65001")
        let url = try #require(URL(string: "\(replay.origin)/go?\(query)&state=st-7"))
        let callback = try await replay.resourceOwner.approve(url)
        #expect(callback.absoluteString.hasPrefix("http://127.0.0.1:65001/cb?code="))
        #expect(callback.absoluteString.hasSuffix("&state=st-7"))
        #expect(replay.journal.requests(to: .authorization).first?.response.reason == "Off you go")
        let code = FormParameters(decoding: Array((callback.query ?? "").utf8)).text("code") ?? ""
        let token = HTTPRequest(
            .post,
            "/token",
            headers: ["Content-Type": "application/json"],
            body: Array(#"{"grant_type":"authorization_code","code":"\#(code)"}"#.utf8)
        )
        #expect(replay.respond(to: token).status == 200)
        #expect(replay.respond(to: token).status == 503)
        #expect(replay.unusedRules.isEmpty)
        #expect(replay.respond(to: .get("/no/such")).status == 501)
        let reason = replay.journal.exchanges.last?.explanation.description
        #expect(reason?.contains("no recorded exchange answers GET /no/such") == true)
    }

    @Test("a file that cannot be read is told by its name") func unreadable() {
        let error = #expect(throws: (any Error).self) { try Recording(contentsOf: "/no/such.har") }
        #expect(error.map { "\($0)" }?.hasPrefix("/no/such.har: expected a readable file") == true)
    }

    /// A sign-in with PKCE and a state of its own, a refresh, and a call; what each answered.
    private static func signIn(
        at provider: MockProvider,
        as client: Client,
        _ paths: [String],
        _ flow: String
    ) async throws -> [String] {
        let redirect = "http://127.0.0.1:7001/cb"
        let verifier = "verifier-\(flow)-" + String(repeating: "v", count: 43)
        let challenge = CodeChallenge.s256(Array(verifier.utf8)).text
        let query: FormParameters = [
            "response_type": "code", "client_id": client.id, "redirect_uri": redirect, "state": "state-\(flow)-1",
            "code_challenge": challenge, "code_challenge_method": "S256",
        ]
        let url = try #require(URL(string: "\(provider.origin)\(paths[0])?\(query.encoded.text)"))
        let callback = try await provider.resourceOwner.approve(url)
        let sent = FormParameters(decoding: Array((callback.query ?? "").utf8))
        #expect(sent.text("state") == "state-\(flow)-1")
        let basic = BasicCredentials(username: Array(client.id.utf8), password: Array(client.secret.utf8)).headerValue
        let headers: HTTPHeaders = [
            "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json", "User-Agent": "a",
            "Authorization": basic,
        ]
        let form: FormParameters = [
            "grant_type": "authorization_code", "code": sent.text("code") ?? "", "redirect_uri": redirect,
            "code_verifier": verifier,
        ]
        let first = provider.respond(to: HTTPRequest(.post, paths[1], headers: headers, body: form.encoded))
        let tokens = try JSONReader.value(first.body)
        let bearer: HTTPHeaders = [
            "User-Agent": "a", "Authorization": "Bearer \(tokens["access_token"]?.string ?? "")",
        ]
        let call = provider.respond(to: HTTPRequest(.get, paths[2], headers: bearer))
        let again: FormParameters = [
            "grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]?.string ?? "none",
        ]
        let second = provider.respond(to: HTTPRequest(.post, paths[1], headers: headers, body: again.encoded))
        return [first, call, second].map { "\($0.status) \($0.text.count)" }
    }

    @Test("a sign-in that a provider exports plays again", arguments: ["gitlab", "github", "gitee", "rfc"])
    func exported(_ name: String) async throws {
        let client = Client(
            id: "client-of-mine-1",
            secret: "s3cret-of-mine",
            redirectURIs: ["http://127.0.0.1:7001/cb"]
        )
        let provider = try MockProvider(ProviderProfile.named(name), client: client, seed: 4, isListening: false)
        let paths = [Endpoint.authorization, .token, .userinfo].map { provider.path(of: $0) ?? "" }
        let played = try await Self.signIn(at: provider, as: client, paths, "one")
        let file = provider.exportHAR()
        for secret in provider.knownSecrets.secrets {
            #expect(file.firstRange(of: secret.value) == nil, "\(secret.name)")
        }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).har").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(file).write(to: URL(fileURLWithPath: path))
        let replay = try MockProvider(replaying: Recording(contentsOf: path), isListening: false)
        #expect(try await Self.signIn(at: replay, as: client, paths, "two") == played)
        #expect(
            played.first?.hasPrefix("200") == true && replay.journal.exchanges.allSatisfy { $0.response.status != 501 }
        )
    }
}
