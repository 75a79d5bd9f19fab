import OAuthConformance

/// Makes one report of several, writes it in any format, or compares two runs.
enum ReportCommand {
    static let compare = Option(
        "--compare",
        "Compare two runs, the earlier one first: a line a verdict that changed, and the requests that differ."
    )

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        var reports: [ReportMerge.Part] = []
        for path in arguments.operands { reports.append((path, try read(path))) }
        if arguments.has(compare) {
            if arguments.has(RunCommand.report) {
                throw UsageError(.contradiction, "--compare", found: "--report", expected: "a comparison is text")
            }
            guard reports.count == 2 else {
                throw UsageError(.unavailable, "--compare", found: "name two reports, found \(reports.count)")
            }
            let comparison = RunComparison(before: reports[0].report, after: reports[1].report)
            Output.standard.write(comparison.text(style: TextStyle(isColoured: Output.standard.hasColours)))
            return comparison.hasRegression ? .failed : .success
        }
        let outputs = try ReportOutputs(arguments)
        let whole: RunReport
        do {
            whole = try ReportMerge.join(reports)
        } catch {
            throw UsageError(.unavailable, "FILE", found: "\(error)")
        }
        if !outputs.usesStandardOutput {
            let style = TextStyle(isColoured: Output.standard.hasColours)
            Output.standard.write(TextReport(style: style, trace: outputs.trace).report(whole))
        }
        let isWritten = outputs.write(whole)
        return isWritten ? ExitStatus(rawValue: Int32(whole.exitStatus)) ?? .harness : .unusable
    }

    private static func read(_ path: String) throws(UsageError) -> RunReport {
        let bytes = try InputFile.read(path)
        do {
            return try JSONReportReader.read(bytes, file: path)
        } catch {
            throw UsageError(.unusableFile, "\(path):\(error.position)", found: error.detail)
        }
    }
}

extension Verb {
    static let report = Verb(
        name: "report",
        summary: "Join the parts of a run, write them in any format, or compare two runs.",
        details: [
            "Reads reports that 'run --report json=FILE' wrote. Parts of one run become one report; its text goes to"
                + " stdout, and --report writes other formats. The exit status is that of the whole run.",
            "With --compare the status is 1 where a check fails that did not fail before.",
        ],
        operands: [
            Operand(name: "FILE", summary: "A JSON report.", repeats: true, noun: "JSON report of 'run'")
        ],
        options: [ReportCommand.compare, RunCommand.report],
        examples: [
            Example(
                "oauth-harness report part-1.json part-2.json --report html=trace.html",
                "One page of what two machines ran with --shard."
            ),
            Example("oauth-harness report --compare before.json after.json", "What a change of the client changed."),
        ],
        run: ReportCommand.run
    )
}
