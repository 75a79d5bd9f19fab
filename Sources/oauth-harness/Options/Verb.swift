/// One command of the program, as data, with what it does.
struct Verb: Sendable {
    /// A command line worth trying, and what it does.
    struct Example: Sendable {
        let command: String
        let summary: String

        init(_ command: String, _ summary: String) {
            self.command = command
            self.summary = summary
        }
    }

    let name: String
    /// One line for the list of commands.
    let summary: String
    /// What help says before the options; one element a paragraph.
    let details: [String]
    let operands: [Operand]
    /// What stands behind `--`, where that is a command to run; it is read by nobody here.
    var command: Operand?
    let options: [any OptionDeclaration]
    let examples: [Example]
    let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus

    /// As help shows it: `serve PROVIDER [options]`.
    var usage: String {
        ([name] + operands.map(\.usage) + ["[options]"] + (command.map { ["--", $0.usage] } ?? []))
            .joined(separator: " ")
    }
}

/// What the program tells its caller.
enum ExitStatus: Int32, Sendable {
    /// All passed.
    case success = 0
    /// A client failed a check.
    case failed = 1
    /// Unusable arguments or files; nothing was run.
    case unusable = 2
    /// No client could be operated.
    case misconfigured = 3
    /// The harness itself misbehaved.
    case harness = 70
    /// SIGHUP stopped it: its terminal closed.
    case hungUp = 129
    /// SIGINT stopped it.
    case interrupted = 130
    /// SIGTERM stopped it.
    case terminated = 143

    /// The status that says which signal stopped it.
    init(signal: Int32) { self = ExitStatus(rawValue: 128 + signal) ?? .interrupted }
}
