import BundledFiles
import OAuthHarness
import JSONText
import Recordings

/// Replays recordings against the profiles they name.
enum VerifyCommand {
    static let all = Option("--all", "Name reproduced exchanges too.")
    static let json = Option("--json", "Print a JSON object with every exchange and the counts.")
    static let inspect = Option(
        "--inspect",
        "Replay nothing; list what the files hold, and what of it cannot be played."
    )
    static let filter = Option(
        "--filter",
        .text("WORDS", expected: "words such as 'POST /oauth 200'"),
        "With --inspect: only entries whose method, URL, status or media type hold every word."
    )
    static let entry = Option(
        "--entry",
        OptionValue<Int>.integer("N", 1...1_000_000),
        "With --inspect: show this entry whole, counted from 1."
    )

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        if arguments.has(inspect) { return try runInspect(arguments) }
        let forInspect: [any OptionDeclaration] = [filter, entry]
        for option in forInspect where arguments.has(option) {
            throw UsageError(.unavailable, option.name, found: "is for --inspect; add --inspect or drop it")
        }
        var verification = Verification(today: SystemClock.today)
        for (file, bytes) in try recordings(arguments.operands) {
            do throws(HARFileError) {
                try verification.replay(bytes, file: file)
            } catch {
                throw UsageError(error)
            }
        }
        if arguments.has(json) {
            Output.standard.write(verification.json.pretty() + "\n")
        } else {
            Output.standard.write(verification.text(showsAll: arguments.has(all)))
        }
        return verification.isAsExpected ? .success : .failed
    }

    private static func runInspect(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
        guard !arguments.operands.isEmpty else {
            throw UsageError(.missingValue, "--inspect", expected: "a HAR file or a folder of them")
        }
        var reports: [InspectReport] = []
        for (file, _) in try recordings(arguments.operands) {
            reports.append(
                InspectReport(
                    input: try RecordingInput(file),
                    filter: arguments[filter],
                    number: arguments[entry],
                    today: SystemClock.today
                )
            )
        }
        Output.standard.write(
            arguments.has(json)
                ? JSON.array(reports.map(\.json)).pretty() + "\n" : reports.map(\.text).joined(separator: "\n")
        )
        return .success
    }

    /// The recordings that the operands name, sorted within each; those that the binary carries where there is none.
    private static func recordings(_ operands: [String]) throws(UsageError) -> [(file: String, bytes: [UInt8])] {
        guard !operands.isEmpty else { return BundledFiles.recordings.files.map { ($0.path, $0.bytes) } }
        var recordings: [(file: String, bytes: [UInt8])] = []
        for operand in operands {
            let files = try InputFile.files(at: operand) { $0.hasSuffix(".har") }
            guard !files.isEmpty else {
                throw UsageError(
                    .unusableFile,
                    operand,
                    found: "holds no .har file; name a HAR file or a folder of them"
                )
            }
            for file in files { recordings.append((file, try InputFile.read(file))) }
        }
        return recordings
    }
}

extension Verb {
    static let verify = Verb(
        name: "verify",
        summary: "Replay recordings against the profiles, and say what differs.",
        details: [
            """
            Each recording says which provider answered, under which knobs, and what had to happen before. Its requests are \
            sent again and every answer is compared to the byte, codes and tokens by their names.
            """,
            """
            A difference that the recording explains is no fault. A line for every other one, with the first differing \
            byte, and exit status 1. A recording whose log has a day in _bestBefore, as 'record --best-for' writes it, ends so too \
            once that day is over: it is to be made anew.
            """,
        ],
        operands: [
            Operand(
                name: "PATH",
                summary: "A HAR file, or a folder of them; the bundled recordings by default.",
                isRequired: false,
                repeats: true
            )
        ],
        options: [
            VerifyCommand.all, VerifyCommand.inspect, VerifyCommand.filter, VerifyCommand.entry, VerifyCommand.json,
        ],
        examples: [
            Example("oauth-harness verify", "Every bundled recording."),
            Example("oauth-harness verify Fixtures/gitlab --all", "GitLab's, each exchange named."),
            Example("oauth-harness verify --inspect login.har --filter 'POST 200'", "What a recording holds."),
        ],
        run: VerifyCommand.run
    )
}
