import JSONText

/// How the verbs that serve log on stderr.
struct LogStyle: Sendable {
    let isVerbose: Bool
    private let isQuiet: Bool
    private let isJSON: Bool
    private let hasColours: Bool

    init(_ arguments: Arguments) {
        isQuiet = arguments.has(ServeCommand.quiet)
        isVerbose = arguments.has(ServeCommand.verbose)
        isJSON = arguments[ServeCommand.logFormat] == "json"
        hasColours = Output.error.hasColours
    }

    /// Whether lines are read by people, so that a summary at the end helps.
    var isForPeople: Bool { !isQuiet && !isJSON }

    /// Writes a line in the form that was asked for.
    func write(text: @autoclosure () -> String, json: @autoclosure () -> JSONObject) {
        guard !isQuiet else { return }
        Output.error.write((isJSON ? JSON.object(json()).text() : text()) + "\n")
    }

    /// A line in red where it tells of trouble and colours help.
    func marked(_ line: String, isBad: Bool) -> String {
        hasColours && isBad ? "\u{1B}[31m\(line)\u{1B}[0m" : line
    }
}
