import OAuthConformance
import OAuthHarness
import Processes
import Testing

/// Runs that reports are rendered from: real ones, of the reference client and of a mutant.
enum ReportSample {
    /// Two scenarios with a client that does not look at the state: one finding with exchanges, one clean.
    static func failing(arguments: [String] = ["run", "--client", "builtin:mutant/state-not-checked"]) async throws
        -> RunRecord
    {
        let flawed = try #require(Mutant.named("state-not-checked"))
        return await run(
            [try scenario("gitee/foreign-state", forged), try scenario("gitee/sign-in", plain)],
            ReferenceClient(flawed),
            arguments
        )
    }

    /// The reference client over the same scenarios.
    static func passing() async throws -> RunRecord {
        await run(
            [try scenario("gitee/foreign-state", forged), try scenario("gitee/sign-in", plain)],
            ReferenceClient(),
            ["run"]
        )
    }

    /// A driver that does not exist.
    static func misconfigured() async throws -> RunRecord {
        let driver = ProcessDriver(ChildCommand(words: ["no-such-driver"]), name: "no-such-driver")
        return await run([try scenario("gitee/sign-in", plain)], driver, ["run", "--driver", "no-such-driver"])
    }

    static func run(
        _ scenarios: [Scenario],
        _ driver: some ClientDriver,
        _ arguments: [String],
        seed: UInt64 = 0x41C6
    ) async -> RunRecord {
        let runner = ScenarioRunner(RunOptions(seed: seed, timeout: .seconds(60)))
        let results = await runner.run(scenarios, with: driver)
        await driver.stop()
        return RunRecord(client: driver.name, arguments: arguments, bundle: "full", seed: seed, scenarios: results)
    }

    static func scenario(_ id: String, _ steps: String) throws -> Scenario {
        let text = """
            {"id": "\(id)", "title": "A <sample> & its \\"quotes\\"", "why": "Somebody else's code would be redeemed.",
            "provider": "gitee", "requires": ["authorization_code"], \(steps)}
            """
        return try #require(try Scenario.parse(Array(text.utf8), file: "Scenarios/\(id).json").first)
    }

    static let forged = """
        "script": [{"on": "authorization", "do": {"tamperState": {}}}],
        "steps": [{"authorize": "approve"}, {"callback": {}}],
        "expect": {"checks": ["callback/*", "token-request/*"]}
        """
    static let plain = """
        "script": [], "steps": [{"authorize": "approve"}, {"callback": {}}, {"userinfo": {}}],
        "expect": {"outcome": "done", "checks": ["token-request/*", "secrets-hygiene/*"]}
        """
}
