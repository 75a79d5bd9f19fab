import OAuthConformance

/// Makes one report of several, writes it in any format, or compares two runs.
enum ReportCommand {
    static let compare = Option(
        "--compare",
        "Compare two runs, the earlier one first: a line a verdict that changed, and the requests that differ."
    )

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        var parts: [ReportMerge.Part] = []
        for path in arguments.operands { parts.append((path, try read(path))) }
        let style = TextStyle.of(.standard)
        if arguments.has(compare) { return try compare(parts, arguments, style) }
        let outputs = try ReportOutputs(arguments)
        let whole: RunReport
        do {
            whole = try ReportMerge.join(parts)
        } catch {
            throw UsageError(.unavailable, "FILE", found: "\(error)")
        }
        if !outputs.usesStandardOutput {
            Output.standard.write(TextReport(style: style, trace: outputs.trace).report(whole))
        }
        let isWritten = outputs.write(whole)
        return isWritten ? ExitStatus(rawValue: Int32(whole.exitStatus)) ?? .harness : .unusable
    }

    private static func compare(
        _ parts: [ReportMerge.Part],
        _ arguments: Arguments,
        _ style: TextStyle
    ) throws(UsageError) -> ExitStatus {
        if arguments.has(RunCommand.report) {
            throw UsageError(.contradiction, "--compare", found: "--report", expected: "a comparison is text")
        }
        guard parts.count == 2 else {
            throw UsageError(.unavailable, "--compare", found: "name two reports, found \(parts.count)")
        }
        let comparison = RunComparison(before: parts[0].report, after: parts[1].report)
        Output.standard.write(comparison.text(style: style))
        return comparison.hasRegression ? .failed : .success
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
