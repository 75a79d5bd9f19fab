import OAuthHarness

/// A way to write a run down; every format is rendered from the same record.
///
/// ```swift
/// let bytes = ReportFormat.junit.render(run)
/// ```
package struct ReportFormat: Hashable, Sendable, CustomStringConvertible {
    /// The word after `--report`.
    package let name: String
    /// What it is, in a few words.
    package let summary: String
    /// The file name where none is given.
    package let fileName: String
    private let write: @Sendable (RunReport) -> [UInt8]

    private init(
        _ name: String,
        _ summary: String,
        _ fileName: String,
        _ write: @escaping @Sendable (RunReport) -> [UInt8]
    ) {
        self.name = name
        self.summary = summary
        self.fileName = fileName
        self.write = write
    }

    /// Findings and a summary for people.
    package static let text = ReportFormat("text", "findings and a summary for people", "report.txt") {
        Array(TextReport(style: .whole).report($0).utf8)
    }
    /// The whole record, with a published schema.
    package static let json = ReportFormat("json", "the whole record, with a schema", "report.json") {
        Array(($0.json.pretty() + "\n").utf8)
    }
    /// JUnit XML, as CI services read it.
    package static let junit = ReportFormat("junit", "JUnit XML for CI services", "junit.xml") {
        JUnitReport.render($0)
    }
    /// TAP 14.
    package static let tap = ReportFormat("tap", "TAP 14", "report.tap") { TAPReport.render($0) }
    /// SARIF 2.1.0, as code scanning reads it.
    package static let sarif = ReportFormat("sarif", "SARIF 2.1.0 for code scanning", "report.sarif") {
        SARIFReport.render($0)
    }
    /// Workflow commands that GitHub shows beside the code.
    package static let github = ReportFormat("github", "annotations for GitHub workflows", "annotations.txt") {
        GitHubReport.render($0)
    }
    /// One page with every exchange, readable without scripts and styles.
    package static let html = ReportFormat("html", "one self-contained page with sequence diagrams", "report.html") {
        HTMLReport.render($0)
    }

    /// Every format.
    package static let all: [ReportFormat] = [.text, .json, .junit, .tap, .sarif, .github, .html]

    /// The format of a name; nil where there is none.
    package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }

    /// The bytes of the report's file; no secret is in them.
    package func render(_ run: RunRecord) -> [UInt8] { write(RunReport(run)) }

    package func render(_ report: RunReport) -> [UInt8] { write(report) }

    package var description: String { name }

    package static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
