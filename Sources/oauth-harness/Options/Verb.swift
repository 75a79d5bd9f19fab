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
    let options: [any OptionDeclaration]
    let examples: [Example]
    let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus
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
