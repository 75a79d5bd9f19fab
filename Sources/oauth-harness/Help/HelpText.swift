/// Writes help screens from what verbs declare.
enum HelpText {
    static let width = 92

    static var program: String {
        var lines = ["Usage: \(Program.name) COMMAND [options]", "", Program.summary, "", "Commands:"]
        lines += table(Program.verbs.map { ($0.name, $0.summary) })
        lines += ["", "See '\(Program.name) COMMAND --help' for the options of a command and examples.", ""]
        lines += ["Exit status:"] + table(statuses)
        return lines.joined(separator: "\n") + "\n"
    }

    static func of(_ verb: Verb) -> String {
        var lines = ["Usage: \(Program.name) \(verb.usage)"]
        for paragraph in verb.details { lines += [""] + wrap(paragraph, at: width) }
        let operands = verb.operands + [verb.command].compactMap(\.self)
        if !operands.isEmpty { lines += ["", "Operands:"] + table(operands.map { ($0.name, $0.summary) }) }
        let help = ("--help", "Show this screen.")
        lines += ["", "Options:"] + table(verb.options.map { ($0.usage, $0.summary) } + [help])
        if !verb.examples.isEmpty {
            lines += ["", "Examples:"]
            for example in verb.examples { lines += ["  \(example.command)", "      \(example.summary)"] }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static let statuses = [
        ("0", "All passed, or what was asked for is done."),
        ("1", "A client failed a check, or a recording is not reproduced."),
        ("2", "Unusable arguments or files; nothing was run."),
        ("3", "No client could be operated."),
        ("70", "The harness itself misbehaved; no client is to blame."),
        ("129, 130, 143", "Stopped by SIGHUP, SIGINT or SIGTERM."),
    ]

    /// Two columns; a first column that is too long gets a line of its own.
    static func table(_ rows: [(String, String)], width: Int = width) -> [String] {
        let longest = rows.map(\.0.count).filter { $0 <= 26 }.max() ?? 0
        let indent = String(repeating: " ", count: longest + 4)
        return rows.flatMap { term, text in
            let lines = wrap(text, at: width - indent.count)
            let fits = term.count <= longest
            let padding = String(repeating: " ", count: max(longest - term.count, 0) + 2)
            let first = fits ? ["  \(term)" + (lines.first.map { padding + $0 } ?? "")] : ["  \(term)"]
            return first + lines.dropFirst(fits ? 1 : 0).map { indent + $0 }
        }
    }

    static func wrap(_ text: String, at width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
