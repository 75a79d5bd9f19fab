import OAuthConformance
import OAuthHarness
import Processes
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The drivers that the documentation shows, each a correct client, really run.
@Suite(.heavy) struct ExampleDriverTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let program: String
        let file: String
        var testDescription: String { "\(program) \(file)" }

        var path: String { ExampleDriverTests.folder + file }

        static let all: [Example] = [
            Example(program: "python3", file: "driver.py"),
            Example(program: "node", file: "driver.mjs"),
            Example(program: "sh", file: "driver.sh"),
        ]
    }

    private static let folder = #filePath.replacing("DriverTests/ExampleDriverTests.swift", with: "ExampleDrivers/")

    @Test("an example driver passes every check that applies to it", arguments: Example.all)
    func passes(_ example: Example) async throws {
        let driver = ProcessDriver(
            ChildCommand(words: [example.program, example.path]),
            name: "\(example.program) \(example.file)"
        )
        let scenarios = try #require(ScenarioLibrary.bundle("smoke", of: try ScenarioLibrary.bundled()))
        let run = await Self.run(scenarios, driver)
        #expect(run.scenarios.count == scenarios.count)
        #expect(
            run.results.allSatisfy { !$0.isFailure },
            "\(String(decoding: ReportFormat.text.render(run), as: UTF8.self))"
        )
        #expect(run.counts[.pass] > scenarios.count)
        for provider in ["gitee", "gitlab", "qq"] {
            #expect(run.scenarios.contains { $0.provider == provider && $0.verdict == .pass })
        }
    }

    @Test("one wrong line in an example driver is found, with the exchange that proves it") func oneLineWrong()
        async throws
    {
        let source = try String(contentsOfFile: Self.folder + "driver.py", encoding: .utf8)
        let check = #"if len(re.findall("(?:^|&)state=", query)) != 1 or values["state"] not in self.pending: "#
        #expect(source.contains(check))
        let wrong = source.replacing(check + #"raise Failure("state_mismatch")"#, with: "")
            .replacing(#"self.pending.pop(values["state"])"#, with: "self.pending.popitem()[1]")
        let driver = ProcessDriver(ChildCommand(words: ["python3", "-c", wrong]), name: "python3 wrong.py")
        let scenarios = try ScenarioLibrary.bundled().filter {
            $0.id == "gitee/state-altered" || $0.id == "gitee/sign-in"
        }
        let run = await Self.run(scenarios, driver)
        let failures = run.results.filter(\.isFailure)
        #expect(failures.map(\.id).contains("callback/state-mismatch-rejected"))
        #expect(failures.allSatisfy { !$0.judgement.exchanges.isEmpty || !$0.judgement.steps.isEmpty })
        #expect(run.scenarios.first { $0.id == "gitee/sign-in" }?.verdict == .pass)
    }

    @Test("a driver that dies in one scenario costs that one alone") func diesOnce() async throws {
        let source = try String(contentsOfFile: Self.folder + "driver.py", encoding: .utf8)
        let mortal = source.replacing(
            "    def cancelled(self, _):",
            with:
                "    def cancelled(self, _):\n        print('no handler', file=sys.stderr, flush=True)\n        sys.exit(9)"
        ).replacing("except Exception as exception", with: "except ZeroDivisionError as exception")
        let driver = ProcessDriver(ChildCommand(words: ["python3", "-c", mortal]), name: "python3 mortal.py")
        let ids = ["qq/denied", "qq/sign-in", "gitee/sign-in"]
        let run = await Self.run(try ScenarioLibrary.bundled().filter { ids.contains($0.id) }, driver)
        let dead = try #require(run.scenarios.first { $0.id == "qq/denied" })
        #expect(dead.verdict == .fail)
        #expect(dead.output.contains("no handler"))
        #expect(run.scenarios.filter { $0.id.hasSuffix("/sign-in") }.allSatisfy { $0.verdict == .pass })
    }

    private static func run(_ scenarios: [Scenario], _ driver: ProcessDriver) async -> RunRecord {
        let results = await ScenarioRunner.patient.run(scenarios, with: driver)
        await driver.stop()
        return RunRecord(
            client: driver.name,
            arguments: ["run", "--driver", driver.name],
            bundle: "full",
            seed: 1,
            scenarios: results
        )
    }
}
