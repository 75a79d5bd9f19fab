import Foundation
import HTTPWire
import OAuthHarness
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
}
