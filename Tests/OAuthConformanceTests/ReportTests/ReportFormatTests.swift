import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite(.heavy) struct ReportFormatTests {
    enum Sample: String, CaseIterable, Sendable, CustomTestStringConvertible {
        case failing, passing, misconfigured, strange
        var testDescription: String { rawValue }

        func run() async throws -> RunReport {
            switch self {
            case .failing: RunReport(try await ReportSample.failing())
            case .passing: RunReport(try await ReportSample.passing())
            case .misconfigured: RunReport(try await ReportSample.misconfigured())
            case .strange: StrangeReport.run
            }
        }
    }

    @Test("the same seed gives the same bytes", arguments: ReportFormat.all)
    func deterministic(_ format: ReportFormat) async throws {
        let first = format.render(try await ReportSample.failing())
        let second = format.render(try await ReportSample.failing())
        #expect(first == second)
        #expect(!first.isEmpty)
    }

    @Test("a warning and what was not played stand in every format", arguments: ReportFormat.all)
    func setUp(_ format: ReportFormat) async throws {
        var run = try await ReportSample.misconfigured()
        run.warnings = ["the client declares 'refreshes'"]
        let text = String(decoding: format.render(run), as: UTF8.self)
        #expect(run.unplayed > 0)
        #expect(text.contains("refreshes"))
        // JUnit parts the names by dots.
        for scenario in run.scenarios where scenario.summary.isUnplayed {
            #expect(text.replacing("/", with: ".").contains(scenario.id.replacing("/", with: ".")))
        }
    }

    @Test("names lead to formats") func names() {
        #expect(ReportFormat.all.map(\.name) == ["text", "json", "junit", "tap", "sarif", "github", "html"])
        #expect(ReportFormat.named("sarif") == .sarif)
        #expect(ReportFormat.named("pdf") == nil)
    }

    @Test("JUnit holds what its readers rely on", arguments: Sample.allCases) func junit(_ sample: Sample) async throws
    {
        let bytes = ReportFormat.junit.render(try await sample.run())
        #expect(try await PythonReader.complaints(PythonReader.junit, about: bytes) == "")
    }

    @Test("TAP is read by a strict reader", arguments: Sample.allCases) func tap(_ sample: Sample) async throws {
        let bytes = ReportFormat.tap.render(try await sample.run())
        #expect(try await PythonReader.complaints(PythonReader.tap, about: bytes) == "")
    }

    @Test("SARIF holds what code scanning relies on", arguments: Sample.allCases)
    func sarif(_ sample: Sample) async throws {
        let bytes = ReportFormat.sarif.render(try await sample.run())
        #expect(try await PythonReader.complaints(PythonReader.sarif, about: bytes) == "")
    }

    @Test("the page nests, links and says everything without scripts", arguments: [Sample.failing, .strange])
    func html(_ sample: Sample) async throws {
        let run = try await sample.run()
        let scenario = try #require(run.scenarios.first { !$0.findings.isEmpty })
        let words = [scenario.findings[0].id, scenario.id, "Expected", "Observed", "Lineage", "code#1"]
        let script = PythonReader.html.replacing("EXPECTED_WORDS", with: words.joined(separator: "|"))
        #expect(try await PythonReader.complaints(script, about: ReportFormat.html.render(run)) == "")
    }

    @Test("a page without findings says so") func cleanPage() async throws {
        let page = String(decoding: ReportFormat.html.render(try await ReportSample.passing()), as: UTF8.self)
        #expect(page.contains("no check that was exercised found anything"))
        #expect(!page.contains("class=\"finding\""))
    }

    @Test("a GitHub command is one line, its words escaped") func github() throws {
        let text = String(decoding: ReportFormat.github.render(StrangeReport.run), as: UTF8.self)
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("::") })
        let error = try #require(lines.first)
        #expect(
            error.hasPrefix(
                "::error file=driver%2C odd.py,line=3,title=odd/check%3A x in qq/odd::50%25 of <codes>"
            )
        )
        #expect(
            String(lines.last ?? "")
                == "::notice title=oauth-harness::checks: 1 passed, 1 failed, 1 warned, 1 not exercised, 1 known; "
                + "scenarios: 1 passed, 1 failed, 1 skipped; seed 0x2a"
        )
    }
}
