import OAuthConformance
import OAuthHarness
import Testing
import TestSupport

@Suite(.heavy) struct JSONReportTests {
    @Test("a report that is read back is the report that was written", arguments: ReportFormatTests.Sample.allCases)
    func roundTrip(_ sample: ReportFormatTests.Sample) async throws {
        let run = try await sample.run()
        let bytes = ReportFormat.json.render(run)
        let back = try JSONReportReader.read(bytes, file: "report.json")
        #expect(back == run)
        for format in ReportFormat.all { #expect(format.render(back) == format.render(run)) }
    }

    @Test("a report fits its schema", arguments: ReportFormatTests.Sample.allCases)
    func schema(_ sample: ReportFormatTests.Sample) async throws {
        let script = PythonReader.schema(String(decoding: ReportSchema.render(), as: UTF8.self))
        let bytes = ReportFormat.json.render(try await sample.run())
        #expect(try await PythonReader.complaints(script, about: bytes) == "")
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let name: String
        let change: @Sendable (String) -> String
        let message: String
        var testDescription: String { name }

        static let all: [Wrong] = [
            Wrong(
                name: "no JSON",
                change: { _ in "{\n  nonsense" },
                message: "a.json:2:3: expected a key in double quotes"
            ),
            Wrong(name: "empty", change: { _ in "" }, message: "a.json:1:1: expected"),
            Wrong(
                name: "another document",
                change: { _ in "{\"version\": 1}" },
                message: "a.json:1:1: document: expected a member \"format\", found none"
            ),
            Wrong(
                name: "a later version",
                change: { $0.replacing("\"version\": 2,", with: "\"version\": 3,") },
                message: "a.json:3:14: version: expected 2, the version that this program reads, found 3"
            ),
            Wrong(
                name: "a misspelt verdict",
                change: { $0.replacing("\"verdict\": \"warn\"", with: "\"verdict\": \"warm\"") },
                message: "verdict: expected one of"
            ),
            Wrong(
                name: "a member too many",
                change: { $0.replacing("\"bundle\":", with: "\"bundel\": 1, \"bundle\":") },
                message: "bundel: expected one of"
            ),
            Wrong(
                name: "a check of no scenario",
                change: { $0.replacing("\"scenario\": \"qq/odd\"", with: "\"scenario\": \"qq/even\"") },
                message: "checks[0].scenario: expected a scenario of this report, found \"qq/even\""
            ),
        ]
    }

    @Test("a file that is no report is refused with its place", arguments: Wrong.all) func wrong(_ example: Wrong)
        throws
    {
        let text = String(decoding: ReportFormat.json.render(StrangeReport.run), as: UTF8.self)
        let error = try #require(throws: ReportFileError.self) {
            try JSONReportReader.read(Array(example.change(text).utf8), file: "a.json")
        }
        #expect(error.description.contains(example.message), "\(error)")
    }
}
