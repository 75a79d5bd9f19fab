import OAuthConformance
import OAuthHarnessTesting
import TestSupport
import Testing

@Suite("Whole scenarios inside a test", .heavy)
struct ScenarioTests {
    /// A client that says it signed in whatever the provider answers.
    private struct Optimist: ClientDriver {
        func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
            .ready([.authorizationCode, .userinfo])
        }

        func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
            switch request {
            case .authorize: DriverAnswer(.ok, ["url": "https://gitee.com/oauth/authorize"])
            case .callback: DriverAnswer(.ok, ["access_token": "0"])
            default: DriverAnswer(.unsupported)
            }
        }
    }

    @Test("the reference client passes")
    func reference() async throws {
        let result = try await ScenarioRunner.patient.run(
            "gitee/expired-code",
            client: ReferenceClient()
        )
        #expect(result.verdict == .pass)
        #expect(!result.results.isEmpty)
    }

    @Test("a client that fails is told which check, what it did and what to change")
    func broken() async throws {
        let line = #line + 2
        let issues = try await failures {
            try await ScenarioRunner.patient.run("gitee/expired-code", client: Optimist())
        }
        let issue = try #require(issues.first)
        #expect(issue.sourceLocation?.line == line)
        #expect(issue.comments.first?.rawValue.hasPrefix("gitee/expired-code") == true)
    }

    @Test("an unknown scenario names the nearest ones")
    func unknown() async throws {
        let error = await #expect(throws: UnknownScenarioError.self) {
            try await ScenarioRunner().run("gitee/expired-cod", client: ReferenceClient())
        }
        #expect(error?.description == "there is no scenario 'gitee/expired-cod'; did you mean 'gitee/expired-code'?")
    }
}
