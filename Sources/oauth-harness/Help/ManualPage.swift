/// Writes the manual page from what verbs declare.
enum ManualPage {
    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { _ throws(UsageError) in
        Output.standard.write(text)
        return .success
    }

    private static var text: String {
        var lines = [
            ".TH OAUTH-HARNESS 1 \"\" \"\(Program.name) \(Program.version)\"",
            ".SH NAME", "\(escaped(Program.name)) \\- \(escaped(Program.summary))",
            ".SH SYNOPSIS", ".B \(escaped(Program.name))", ".I COMMAND", "[options]",
            ".SH COMMANDS",
        ]
        for verb in Program.verbs { lines += section(of: verb) }
        lines.append(".SH EXIT STATUS")
        for (status, summary) in HelpText.statuses { lines += [".TP", status, escaped(summary)] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(of verb: Verb) -> [String] {
        var lines = [".SS \(escaped(verb.usage))"]
        for paragraph in verb.details { lines += [escaped(paragraph), ".PP"] }
        let operands = verb.operands + [verb.command].compactMap(\.self)
        let rows = operands.map { ($0.name, $0.summary) } + verb.options.map { ($0.usage, $0.summary) }
        for (term, summary) in rows { lines += [".TP", ".B \(escaped(term))", escaped(summary)] }
        for example in verb.examples {
            lines += [".PP", escaped(example.summary), ".RS", ".nf", escaped(example.command), ".fi", ".RE"]
        }
        return lines
    }

    /// Text that stands for itself in roff: no backslash, no dash that becomes a hyphen, no control line.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
}

extension Verb {
    static let manual = Verb(
        name: "manual",
        summary: "Print the manual page.",
        details: ["Prints the manual page in roff, made from the same text as --help."],
        operands: [],
        options: [],
        examples: [Example("oauth-harness manual | man -l -", "Read the manual.")],
        run: ManualPage.run
    )
}
