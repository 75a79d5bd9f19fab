import OAuthConformance
import OAuthHarness
import JSONText

extension TextStyle {
    /// What suits a stream: coloured and cut where a person looks at it.
    static func of(_ output: Output) -> TextStyle {
        TextStyle(isColoured: output.hasColours, isCut: output.isTerminal)
    }
}

/// One `--report`: a format and where it goes.
struct ReportTarget: Sendable {
    let format: ReportFormat
    /// The file; nil for stdout.
    let path: String?

    init?(text: String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let format = ReportFormat.named(parts[0]), parts.count == 1 || !parts[1].isEmpty else { return nil }
        self.format = format
        let name = parts.count == 2 ? parts[1] : (format == .github ? "-" : format.fileName)
        path = name == "-" ? nil : name
    }
}

/// Everything that a run writes besides its text, known to be writable before it starts.
struct ReportOutputs: Sendable {
    private let targets: [ReportTarget]
    private let folder: String?
    private let baseline: String?

    init(_ arguments: Arguments) throws(UsageError) {
        targets = arguments[RunCommand.report]
        folder = arguments[RunCommand.har]
        var seen: Set<String> = []
        for target in targets {
            let name = target.path ?? "-"
            guard seen.insert(name).inserted else {
                throw UsageError(.unavailable, "--report", found: "two reports go to '\(name)'; give each its own file")
            }
            if let path = target.path { try OutputFile.probe(path, for: "--report") }
        }
        if let folder { try OutputFile.makeFolder(folder, for: "--har") }
        baseline = arguments[RunCommand.writeBaseline]
        if let baseline { try OutputFile.probe(baseline, for: RunCommand.writeBaseline.name) }
    }

    /// Whether a report is all that may stand on stdout.
    var usesStandardOutput: Bool { targets.contains { $0.path == nil } }

    /// The page that findings point into.
    var trace: String? { targets.first { $0.format == .html }?.path }

    /// Writes the reports and the recordings of a run; what fails is told, and the others are written all the same.
    func write(_ record: RunRecord) -> Bool {
        let report = targets.isEmpty && baseline == nil ? nil : RunReport(record)
        var isWritten = report.map { write($0) } ?? true
        if let baseline, let report { isWritten = put(Baseline.covering(report), baseline) && isWritten }
        guard let folder else { return isWritten }
        for scenario in record.scenarios {
            let name = scenario.id.replacing("/", with: "-")
            isWritten = put(ScenarioRecording.har(of: scenario), "\(folder)/\(name).har") && isWritten
        }
        return isWritten
    }

    func write(_ report: RunReport) -> Bool {
        var isWritten = true
        for target in targets {
            let bytes = target.format.render(report)
            guard let path = target.path else {
                Output.standard.write(String(decoding: bytes, as: UTF8.self))
                continue
            }
            isWritten = put(bytes, path) && isWritten
        }
        return isWritten
    }

    private func put(_ bytes: [UInt8], _ path: String) -> Bool {
        do throws(UsageError) {
            try OutputFile.write(bytes, to: path)
            return true
        } catch {
            Output.error.write("\(Program.name): \(error)\n")
            return false
        }
    }
}
