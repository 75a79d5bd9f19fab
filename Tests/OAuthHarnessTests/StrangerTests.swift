import Foundation
import HTTPWire
import OAuthHarness
import Testing

@Suite("What a stranger does wrong gets a sentence")
struct StrangerTests {
    struct WrongPath: Sendable, CustomTestStringConvertible {
        let provider: String
        let request: HTTPRequest
        /// The nearest endpoint; nil where none is.
        let nearest: String?
        var testDescription: String { "\(provider) \(request.path): \(nearest ?? "nothing near")" }

        init(_ provider: String, _ path: String, _ nearest: String?, _ method: HTTPMethod = .get) {
            self.provider = provider
            request = HTTPRequest(method, path, headers: ["User-Agent": "a"])
            self.nearest = nearest
        }
    }

    static let wrongPaths: [WrongPath] = [
        WrongPath("gitlab", "/oauth/tokens", "POST /oauth/token", .post),
        WrongPath("gitlab", "/oauth/access_token", "POST /oauth/token", .post),
        WrongPath("gitlab", "/authorize", "GET /oauth/authorize"),
        WrongPath("gitlab", "/login/oauth2/auth", "GET /oauth/authorize"),
        WrongPath("gitlab", "/api/v3/user", "GET /api/v4/user"),
        WrongPath("github", "/oauth/token", "GET /login/oauth/access_token", .post),
        WrongPath("github", "/login/oauth/access_tokn", "GET /login/oauth/access_token", .post),
        WrongPath("github", "/api/v3/user", "GET /user"),
        WrongPath("github", "/.well-known/nothing", "GET /.well-known/oauth-authorization-server/login/oauth"),
        WrongPath("qq", "/oauth/authorize", "GET /oauth2.0/authorize"),
        WrongPath("rfc", "/favicon.ico", nil),
        WrongPath("rfc", "/" + String(repeating: "token", count: 100), nil),
    ]

    @Test("a wrong path names the nearest endpoint, and the answer keeps its bytes", arguments: wrongPaths)
    func wrongPath(_ row: WrongPath) throws {
        let provider = try MockProvider(ProviderProfile.named(row.provider), isListening: false)
        let answer = provider.respond(to: row.request)
        #expect(answer.status == 404 || answer.status == 302)
        let summary = try #require(provider.journal.exchanges.last).explanation.summary
        let nearest = row.nearest.map { "; the nearest is \($0)" } ?? ""
        #expect(summary == "not_found: \(row.provider) has nothing at \(row.request.path)\(nearest)")
        #expect(provider.transcript.contains(summary) && !answer.text.contains("the nearest is"))
    }

    @Test("the reason of a refusal stands in a header where that is asked for, and nowhere else")
    func explainedRefusals() throws {
        let request = HTTPRequest(.get, "/oauth/autorize?state=\u{7f}", headers: ["User-Agent": "a"])
        for explains in [false, true] {
            let profile = ProviderProfile.gitlab.with { try? $0.set("explainsRefusals", to: "\(explains)") }
            let gitlab = try MockProvider(profile, isListening: false)
            let reason = gitlab.respond(to: request).headers["OAuth-Harness-Refusal"]
            let summary = "not_found: gitlab has nothing at /oauth/autorize; the nearest is GET /oauth/authorize"
            #expect(reason == (explains ? summary : nil))
            let answered = gitlab.respond(to: HTTPRequest(.get, "/.well-known/openid-configuration"))
            #expect(answered.status == 200 && answered.headers["OAuth-Harness-Refusal"] == nil)
        }
    }

    @Test("a reason that no field could hold is spelled out")
    func spelledOutRefusal() throws {
        let profile = ProviderProfile.gitlab.with { try? $0.set("explainsRefusals", to: "true") }
        let gitlab = try MockProvider(profile, isListening: false)
        let form = Array("grant_type=password&client_id=\u{e9}%0D%0ASet-Cookie:%20a=b".utf8)
        let headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded"]
        let answer = gitlab.respond(to: HTTPRequest(.post, "/oauth/token", headers: headers, body: form))
        let reason = try #require(answer.headers["OAuth-Harness-Refusal"])
        #expect(reason.utf8.allSatisfy { (0x20...0x7E).contains($0) } && answer.headers["Set-Cookie"] == nil)
    }

    @Test("an unknown client is told which there are") func unknownClient() throws {
        let client = Client(id: "my-app-1", secret: "s3cret-of-mine", redirectURIs: ["https://a.example/cb"])
        let rfc = try MockProvider(.rfc, client: client, isListening: false)
        let query = "/authorize?response_type=code&redirect_uri=https%3A%2F%2Fa.example%2Fcb&client_id="
        let summary = { (id: String) in
            _ = rfc.respond(to: HTTPRequest(.get, query + id))
            return rfc.journal.exchanges.last?.explanation.summary ?? ""
        }
        #expect(summary("other").hasSuffix("client_id is 'other', known: my-app-1"))
        #expect(summary("my-app-2").contains("client_id differs at character 8"))
    }

    @Test(
        "the troubleshooting page has the sentences",
        arguments: [
            "TLS was spoken to this plain port", "plain HTTP was spoken to this https port",
            "client_id is '…', known: …",
            "… has nothing at …; the nearest is …", "the method is …, allowed: …", "no libssl for https: …",
            "cannot listen on …", "client_secret is not the client's secret", "redirect_uri differs at character …",
            "expected an HTTP proxy such as http://127.0.0.1:3128",
        ]
    )
    func page(_ heading: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = root.appendingPathComponent("Sources/OAuthHarness/OAuthHarness.docc/Troubleshooting.md")
        #expect(try String(contentsOf: page, encoding: .utf8).contains("\n## \(heading)\n"))
    }
}
