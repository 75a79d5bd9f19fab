import Foundation
import JSONText
import OAuthConformance
import OAuthHarness
import Testing

@Suite("the page of the driver protocol says what the code does")
struct DriverProtocolTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
    }

    private static func page() throws -> String { try text("OAuthHarness/OAuthHarness.docc/DriverProtocol.md") }

    @Test("every request stands there with its members") func requests() throws {
        let page = try Self.page()
        let requests: [DriverRequest] = [
            .authorize, .callback(url: "u"), .cancelled, .userinfo, .refresh,
            .api(method: .get, path: "/", contentType: "t", body: "b"), .device,
            .password(username: "u", password: "p"),
            .clientCredentials, .revoke, .advance(seconds: 1), .reset, .quit,
        ]
        for request in requests {
            let members = request.json(id: 1).map(\.key).filter { !["id", "do"].contains($0) }.map { "`\($0)`" }
            let row = "| `\(request.word)` | \(members.joined(separator: ", "))\(members.isEmpty ? "" : " ")| "
            #expect(page.contains(row), "\(row)")
        }
    }

    @Test("every member of configure stands there") func configuration() async throws {
        let page = try Self.page()
        let provider = try MockProvider(.gitee)
        defer { provider.stop() }
        let configuration = ClientConfiguration(
            provider,
            redirectURI: "http://127.0.0.1/callback",
            scope: ["a"],
            storage: "/s"
        )
        let members = configuration.json(id: 1).map(\.key) + ["token_endpoint_auth_method", "timeout", "ca_file"]
        for member in members where !["id", "do"].contains(member) {
            #expect(page.contains("\n| `\(member)` | "), "\(member)")
        }
    }

    @Test("every member of the dialect stands there, and none where a provider speaks as the RFCs do")
    func dialect() async throws {
        let page = try Self.page()
        func told(_ profile: ProviderProfile) throws -> JSONObject? {
            let provider = try MockProvider(profile)
            defer { provider.stop() }
            let configuration = ClientConfiguration(provider, redirectURI: "http://127.0.0.1/callback", scope: [])
            return configuration.json(id: 1)["dialect"]?.object
        }
        #expect(try told(.gitee) == nil)
        var members: Set<String> = []
        for profile in ProviderProfile.all { members.formUnion(try told(profile)?.keys ?? []) }
        members.insert("refresh_endpoint")
        for member in members { #expect(page.contains("\n| `\(member)` | "), "\(member)") }
        let dingtalk = try #require(try told(.dingtalk))
        #expect(dingtalk["answer_names"]?["code"]?.string == "authCode")
        #expect(dingtalk["parameter_names"]?["token"]?["client_secret"]?.string == "clientSecret")
        #expect(dingtalk["parameter_names"]?["authorization"] == nil)
        #expect(dingtalk["token_request"] == "json" && dingtalk["authorization_parameters"] == ["prompt": "consent"])
        #expect(dingtalk["token_location"] == ["header": "x-acs-dingtalk-access-token"])
        let wechat = try #require(try told(.wechat))
        #expect(wechat["token_location"] == ["parameter": "access_token"] && wechat["scope_separator"] == ",")
        #expect(wechat["profile_parameters"] == ["openid": "openid"])
    }

    @Test("every word stands there, in the list, and beside its constant") func words() async throws {
        let page = try Self.page()
        let source = try Self.text("OAuthConformance/Vocabulary/Capability.swift")
        for (capability, summary) in Capability.all {
            #expect(page.contains("\n| `\(capability)` | \(summary) |\n"), "\(capability)")
            #expect(source.contains("/// \(summary)\n    public static let "), "\(capability)")
            #expect(source.contains(": Capability = \"\(capability)\"\n"), "\(capability)")
        }
        for (word, _, summary) in Outcome.errorWords {
            #expect(page.contains("\n| `\(word)` | \(summary) |\n"), "\(word)")
        }
        let outcomes = try Self.text("OAuthConformance/Vocabulary/Outcome.swift")
        for kind in Outcome.Kind.allCases {
            #expect(outcomes.contains("/// \(kind.summary)\n        case \(kind.rawValue)\n"), "\(kind)")
        }
    }

    @Test("every variable of --web-start stands there") func variables() throws {
        let page = try Self.page()
        for name in [
            "PROVIDER", "BASE_URL", "CLIENT_ID", "CLIENT_SECRET", "REDIRECT_URI", "SCOPE", "TOKEN_ENDPOINT", "CA_FILE",
            "DIALECT",
        ] {
            #expect(page.contains("`OAUTH_HARNESS_\(name)`"), "\(name)")
        }
    }

    @Test("the example of every step is read") func steps() throws {
        for word in StepWord.all {
            let example: JSON = [word.name: word.example]
            let file: JSON = [
                "id": "gitee/x", "title": "X", "provider": "gitee", "steps": [example], "expect": ["outcome": "done"],
            ]
            #expect(try Scenario.parse(Array(file.text().utf8), file: "x.json").count == 1, "\(word.name)")
        }
    }

    @Test("every member of a scenario file stands on its page") func scenarioMembers() throws {
        let page = try Self.text("OAuthHarness/OAuthHarness.docc/ScenarioFiles.md")
        let properties = try #require(ScenarioSchema.json["properties"]?.object)
        for name in properties.keys where name != "$schema" { #expect(page.contains("`\(name)`"), "\(name)") }
    }
}
