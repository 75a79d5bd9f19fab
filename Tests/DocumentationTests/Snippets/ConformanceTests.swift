import OAuthConformance
import OAuthHarnessTesting
import Testing
import TestSupport

@Suite("Our client against every known quirk", .heavy)
struct ConformanceTests {
    @Test("scenarios of Gitee", arguments: ["gitee/expired-code", "gitee/denied", "gitee/callback-twice"])
    func gitee(_ scenario: String) async throws {
        try await ScenarioRunner().run(scenario, client: ReferenceClient())
    }

    @Test("a rule of our own in every scenario") func ownRule() async throws {
        var options = RunOptions()
        options.ownChecks = [oneScope]
        let result = try await ScenarioRunner(options).run("gitee/expired-code", client: ReferenceClient())
        #expect(result.results.contains { $0.id == "acme/asks-for-a-scope" && $0.verdict == .pass })
    }

    private let oneScope = ClientCheck(
        "acme/asks-for-a-scope",
        "The client says what it wants",
        change: "Send scope in the authorization request."
    ) { run in
        let requests = run.journal.requests(to: .authorization)
        guard let bad = requests.first(where: { $0["scope"] == nil }) else {
            return .holds("The client always sent scope.", exchanges: requests.map(\.number))
        }
        return .broken(
            "The client sent no scope.",
            expected: "scope in the authorization request",
            observed: "none",
            exchanges: [bad.number]
        )
    }
}
