import HTTPWire
import OAuthConformance
import OAuthHarness
import TestSupport
import Testing

@Suite("A report stays small, and says what it leaves out", .heavy) struct ReportSizeTests {
    /// A client that asks again and again.
    private struct TalkativeClient: ClientDriver {
        let name = "talkative"

        func configure(_ configuration: ClientConfiguration) async throws(DriverFailure) -> Readiness {
            .ready([.authorizationCode])
        }

        func perform(_ request: DriverRequest) async throws(DriverFailure) -> DriverAnswer {
            .error("failed", ["error_description": .string(String(repeating: "d", count: 1 << 20))])
        }

        func takeOutput() async -> String { String(repeating: "o", count: 1 << 20) }
    }

    private static let long = Task { try await run(80) }

    private static func run(_ count: Int) async throws -> RunRecord {
        let scenario = try ReportSample.scenario(
            "gitee/talk",
            """
            "steps": [{"userinfo": {}}, {"userinfo": {}}], "expect": {"outcome": "done"}
            """
        )
        var results = await ScenarioRunner.patient.run([scenario], with: TalkativeClient())
        let provider = try MockProvider(.gitee, isListening: false)
        for number in 0..<count {
            let target = Array("/note/\(number)?\(String(repeating: "q", count: 6_000))".utf8)
            let headers: HTTPHeaders = ["X-Note": String(repeating: "h", count: 6_000), "User-Agent": "x"]
            let body = [UInt8](repeating: 0x62, count: 40_000)
            _ = provider.respond(to: HTTPRequest(method: .post, target: target, headers: headers, body: body))
        }
        results[0].exchanges = provider.journal.exchanges
        return RunRecord(client: "talkative", bundle: "full", seed: 1, scenarios: results)
    }

    @Test("in every format, with the longest texts shortened first", arguments: ReportFormat.all)
    func bounded(_ format: ReportFormat) async throws {
        let run = try await Self.long.value
        let report = try await onOwnThread { RunReport(run, byteLimit: 256 << 10) }
        #expect(report.scenarios[0].exchanges.count == 80)
        #expect(
            report.warnings.last?.hasPrefix("gitee/talk: of 80 exchanges 80 are shortened and 0 are left out")
                ?? false
        )
        let text = format.render(report)
        #expect(text.count < 1 << 20, "\(text.count)")
        #expect(String(decoding: text, as: UTF8.self).contains("80 are shortened"))
    }

    @Test("where that is not enough, what is in the middle is left out") func leftOut() async throws {
        let report = RunReport(try await Self.long.value, byteLimit: 16 << 10)
        let numbers = report.scenarios[0].exchanges.map(\.number)
        #expect(numbers.count > 2 && numbers.count < 80)
        #expect(numbers.first == 1 && numbers.last == 80 && numbers == numbers.sorted())
        #expect(ReportFormat.html.render(report).count < 1 << 20)
    }

    @Test("a run of usual size stands there whole") func whole() async throws {
        let report = RunReport(try await Self.run(3))
        #expect(report.warnings == [])
        #expect(report.scenarios[0].exchanges.allSatisfy { $0.request.target.utf8.count > 6_000 })
    }
}
