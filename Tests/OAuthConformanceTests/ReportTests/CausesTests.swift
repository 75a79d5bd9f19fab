import Foundation
import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

/// What a busy person reads first: each thing to mend once, with everything that follows from it.
@Suite(.heavy) struct CausesTests {
    /// The state is never compared in two scenarios, and a third expects a result that nobody gives.
    private static func run(_ client: ReferenceClient) async throws -> RunReport {
        let forged = ReportSample.forged.replacing("\"expect\": {", with: "\"expect\": {\"outcome\": \"revoked\", ")
        let plain = ReportSample.plain.replacing("\"done\"", with: "\"revoked\"")
        let scenarios = [
            try ReportSample.scenario("gitee/a-plain", plain),
            try ReportSample.scenario("gitee/b-forged", ReportSample.forged),
            try ReportSample.scenario("gitee/c-forged", forged),
        ]
        return RunReport(await ReportSample.run(scenarios, client, ["run"]))
    }

    private static func flawed() async throws -> RunReport {
        try await run(ReferenceClient(try #require(Mutant.named("state-not-checked"))))
    }

    @Test("a check is one finding, with its scenarios and what follows from it") func once() async throws {
        let text = TextReport(style: .whole).ending(try await Self.flawed())
        let blocks = text.components(separatedBy: "\nFAIL  ")
        #expect(blocks.count == 2 + 2, "a check and a lone expectation, and a line of the summary for each\n\(text)")
        let check = try #require(blocks.first)
        #expect(check.hasPrefix("FAIL  callback/state-mismatch-rejected  "))
        #expect(check.contains("\n  Scenario  gitee/b-forged\n"))
        #expect(check.contains("\n  Also in   gitee/c-forged (2)\n"))
        #expect(check.contains("\n  So fails  scenario/outcome in gitee/c-forged\n"))
        #expect(blocks[1].hasPrefix("scenario/outcome  "))
        #expect(blocks[1].contains("\n  Scenario  gitee/a-plain\n"))
        #expect(!blocks[1].contains("Also in"))
    }

    @Test("an expectation that no check explains stands alone") func alone() async throws {
        let text = TextReport(style: .whole).ending(try await Self.run(ReferenceClient()))
        #expect(text.hasPrefix("FAIL  scenario/outcome  "))
        #expect(text.contains("\n  Also in   gitee/c-forged"))
        #expect(!text.contains("So fails"))
    }

    @Test("the last line counts checks and scenarios apart, skipped ones included") func counts() async throws {
        var run = try await Self.flawed()
        run.scenarios.append(run.scenarios[1])
        run.scenarios[3].summary.results = []
        run.scenarios[3].summary.verdict = .skipped
        run.scenarios[3].summary.reason = "the client does not declare refresh"
        let last = TextReport().ending(run).split(separator: "\n").last ?? ""
        #expect(last.contains(" 4 failed, "), "\(last)")
        #expect(last.contains("; scenarios: 0 passed, 3 failed, 1 skipped   seed 0x41c6"), "\(last)")
    }

    @Test("what is written into a file or a log is never cut") func whole() async throws {
        var run = try await Self.flawed()
        let long = Array(repeating: "never", count: 60).joined(separator: " ")
        run.scenarios[1].summary.results = run.scenarios[1].results.map { result in
            var result = result
            if result.isFailure { result.judgement.sentence = long }
            return result
        }
        let summary = { (style: TextStyle) in
            TextReport(style: style).ending(run).split(separator: "\n").filter { $0.hasPrefix("FAIL    ") }
        }
        #expect(summary(.whole).contains { $0.hasSuffix(long) })
        #expect(summary(.plain).contains { $0.hasSuffix("…") })
    }

    @Test("the title of the page is the worst that is the client's, a failure before a fault of the set-up")
    func title() async throws {
        var run = try await Self.flawed()
        run.scenarios[0].summary.results = []
        run.scenarios[0].summary.verdict = .config
        run.scenarios[0].summary.reason = "the driver refused"
        #expect(page(run).contains("<title>FAIL – "))
        run.scenarios.removeSubrange(1...)
        #expect(page(run).contains("<title>CONFIG – "))
        #expect(run.exitStatus == 3)
    }

    @Test("a page lists each thing to mend once, with links to all that proves it") func links() async throws {
        let html = page(try await Self.flawed())
        let first = try #require(html.components(separatedBy: "<section id=\"findings\">").last)
        let findings = try #require(first.components(separatedBy: "</section>").first)
        #expect(findings.components(separatedBy: "<li data-verdict=").count == 2 + 1)
        #expect(findings.contains("href=\"#gitee-b-forged.x2\""))
        #expect(findings.contains("href=\"#gitee-c-forged.callback-state-mismatch-rejected\""))
        #expect(findings.contains("1 more that follow from it"))
        for link in findings.components(separatedBy: "href=\"#").dropFirst() {
            let name = link.prefix { $0 != "\"" }
            #expect(html.contains("id=\"\(name)\""), "\(name)")
        }
    }

    @Test("annotations point at the client's own program, or at the line that it names") func source() async throws {
        var run = try await Self.flawed()
        run.source = SourcePlace(file: "Tests/driver.py")
        #expect(github(run).contains("::error file=Tests/driver.py,line=1,title=callback/state-mismatch-rejected"))
        #expect(sarif(run).contains("\"uri\": \"Tests/driver.py\""))
        for place in run.scenarios[1].steps.indices {
            run.scenarios[1].steps[place].source = SourcePlace(file: "Sources/login.py", line: 31)
        }
        #expect(github(run).contains("::error file=Sources/login.py,line=31,title=callback/state-mismatch-rejected"))
        #expect(sarif(run).contains("\"startLine\": 31"))
    }

    @Test("an answer of a driver may name its line") func named() throws {
        let answer = DriverAnswer(.ok, ["source": ["file": "a.py", "line": 7]])
        #expect(answer.source == SourcePlace(file: "a.py", line: 7))
        #expect(DriverAnswer(.ok, ["source": ["line": 7]]).source == nil)
        #expect(DriverAnswer(.ok, ["source": ["file": "a.py", "line": -7]]).source?.line == 1)
    }

    @Test("JUnit has the time that the run took, not that of the provider's clock") func time() async throws {
        var run = try await Self.flawed()
        for place in run.scenarios.indices {
            run.scenarios[place].duration = 13_564_800_000
            run.scenarios[place].summary.elapsed = 1250
        }
        let junit = String(decoding: ReportFormat.junit.render(run), as: UTF8.self)
        #expect(junit.contains("<testsuites name=\"oauth-harness\""))
        #expect(junit.contains(" time=\"3.750\">"))
        #expect(!junit.contains("13564"))
    }

    private func page(_ run: RunReport) -> String { String(decoding: ReportFormat.html.render(run), as: UTF8.self) }
    private func github(_ run: RunReport) -> String { String(decoding: ReportFormat.github.render(run), as: UTF8.self) }
    private func sarif(_ run: RunReport) -> String { String(decoding: ReportFormat.sarif.render(run), as: UTF8.self) }
}
