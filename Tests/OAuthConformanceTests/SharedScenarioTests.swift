import JSONText
import OAuthConformance
import OAuthHarness
import Testing

@Suite("A scenario for many providers")
struct SharedScenarioTests {
    private static let text = """
        {
          "name": "late", "title": "Late", "why": "Because.", "providers": ["gitee", "qq", "gitlab"],
          "bundles": ["smoke"], "set": { "accessTokenLifetime": "5m" },
          "steps": [{ "authorize": "approve" }, { "callback": {} }],
          "expect": {
            "outcome": { "is": "rejected", "error": "invalid_grant" },
            "checks": ["token-request/single-redemption-no-auth-probing"]
          },
          "overrides": {
            "qq": { "bundles": null, "steps": [{ "refresh": {} }],
              "expect": { "outcome": { "error": "100019" } } },
            "gitlab": { "title": "Later", "set": { "accessTokenLifetime": "1h" } }
          }
        }
        """

    private static func scenarios() throws -> [Scenario] { try Scenario.parse(Array(text.utf8), file: "late.json") }

    @Test("one file gives a scenario of each provider, in the order of the file")
    func expands() throws {
        let scenarios = try Self.scenarios()
        #expect(scenarios.map(\.id) == ["gitee/late", "qq/late", "gitlab/late"])
        #expect(scenarios.map(\.profile.name) == ["gitee", "qq", "gitlab"])
        #expect(scenarios.map(\.title) == ["Late", "Late", "Later"])
        #expect(scenarios.allSatisfy { $0.why == "Because." && $0.file == "late.json" })
        let lifetimes = scenarios.map { $0.profile.accessTokenLifetime }
        #expect(lifetimes == [.minutes(5), .minutes(5), .hours(1)])
    }

    @Test("an override is merged into objects, replaces arrays, and takes away with null")
    func merges() throws {
        let scenarios = try Self.scenarios()
        #expect(scenarios.map(\.bundles) == [["smoke"], [], ["smoke"]])
        #expect(scenarios.map(\.steps.count) == [2, 1, 2])
        let outcomes = scenarios.map(\.expectation.outcome?.members["error"])
        #expect(outcomes == ["invalid_grant", "100019", "invalid_grant"])
        #expect(scenarios.allSatisfy { $0.expectation.outcome?.kinds == [.rejected] })
        #expect(scenarios.allSatisfy { $0.expectation.checks.count == 1 })
    }

    @Test("the line is that of the expectations, the provider's own where it has some")
    func lines() throws {
        #expect(try Self.scenarios().map(\.line) == [5, 11, 5])
    }
}
