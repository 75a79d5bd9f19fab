import Foundation
import OAuthConformance
import OAuthHarness
import TestSupport
import Testing

@Suite("Scenarios of a provider of one's own", .heavy)
struct OwnProviderScenarioTests {
    private static let corporate = ProviderProfile.gitlab.with { $0.name = "corporate" }

    private static func file(_ provider: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("login.json").path
        let text = """
            {
              "id": "corporate/login", "title": "A login", "provider": "\(provider)",
              "steps": [{ "authorize": "approve" }, { "callback": {} }], "expect": { "outcome": "signedIn" }
            }
            """
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("a file may name a profile that is handed over with it, and the runner plays it")
    func own() async throws {
        let scenarios = try ScenarioLibrary.load([try Self.file("corporate")], providers: [Self.corporate])
        let results = await ScenarioRunner.patient.run(scenarios, with: ReferenceClient())
        #expect(results.map(\.id) == ["corporate/login"])
        #expect(results.flatMap(\.results).allSatisfy { $0.verdict == .pass })
    }

    @Test("a provider that no scenario names plays the shared ones, also where it comes with the harness")
    func stranger() async throws {
        let scenarios = try ScenarioLibrary.shared(by: [.doorkeeper, .gitee, .rfc])
        #expect(scenarios.count > 30 && scenarios.allSatisfy { $0.profile.name == "doorkeeper" })
        let results = await ScenarioRunner.patient.run(scenarios, with: ReferenceClient())
        #expect(results.flatMap(\.results).filter { $0.verdict == .fail }.map { "\($0)" } == [])
    }

    @Test("an outage whose page names an error ends no session")
    func outage() async throws {
        let profile = Self.corporate.with {
            $0.unavailable = { status, _ in .fields(["error": "down for the night"], status: status, meaning: .refusal)
            }
        }
        let check = "refresh/transient-failure-keeps-session"
        let scenarios = try ScenarioLibrary.shared(by: [profile]).filter { $0.expectation.checks.contains(check) }
        try #require(!scenarios.isEmpty)
        let results = await ScenarioRunner.patient.run(scenarios, with: ReferenceClient())
        #expect(results.flatMap(\.results).allSatisfy { $0.verdict != .fail })
    }

    @Test("scopes of other providers are not asked for where a provider lists its own")
    func scopes() throws {
        let any = try ScenarioLibrary.shared(by: [Self.corporate.with { $0.knownScopes = nil }]).map(\.id)
        let listed = try ScenarioLibrary.shared(by: [Self.corporate.with { $0.knownScopes = ["read_user"] }]).map(\.id)
        #expect(any.contains("corporate/several-scopes") && any.contains("corporate/state-altered"))
        #expect(!listed.contains("corporate/several-scopes") && listed.contains("corporate/state-altered"))
    }

    @Test("a name that nobody has is refused with the names there are, one's own among them")
    func unknown() throws {
        let path = try Self.file("corporat")
        let error = #expect(throws: ScenarioFileError.self) {
            try ScenarioLibrary.load([path], providers: [Self.corporate])
        }
        #expect(error?.description.contains("expected 'corporate', found 'corporat'") == true, "\(error as Any)")
    }
}
