/// Writes completion scripts from what verbs declare.
enum Completions {
    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        switch arguments.operands[0] {
        case "bash": Output.standard.write(bash)
        case "zsh":
            Output.standard.write("#compdef \(Program.name)\nautoload -U +X bashcompinit && bashcompinit\n" + bash)
        default: Output.standard.write(fish)
        }
        return .success
    }

    /// The words that may follow a verb: its options and what its operands can be.
    private static func words(of verb: Verb) -> [String] {
        verb.options.map(\.name) + ["--help"] + verb.operands.flatMap { $0.words() }
    }

    private static var bash: String {
        let verbs = Program.verbs.map { verb in
            let values = verb.options.compactMap { option -> String? in
                guard let placeholder = option.placeholder else { return nil }
                let choice =
                    option.words.isEmpty
                    ? (placeholder.contains("FILE") || placeholder == "DIR" ? "-f" : "-W ''")
                    : "-W '\(option.words.joined(separator: " "))'"
                return "    \(verb.name):\(option.name)) COMPREPLY=($(compgen \(choice) -- \"$word\")); return ;;\n"
            }
            return values.joined()
        }
        let choices = Program.verbs.map { verb in
            "    \(verb.name)) words='\(words(of: verb).joined(separator: " "))' ;;\n"
        }
        return """
            _oauth_harness() {
              local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=''
              case "${COMP_WORDS[1]}:$previous" in
            \(verbs.joined())  esac
              case "${COMP_WORDS[1]}" in
            \(choices.joined())  esac
              if [ "$COMP_CWORD" -eq 1 ]; then words='\(Program.verbs.map(\.name).joined(separator: " ")) --help --version'; fi
              COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _oauth_harness \(Program.name)

            """
    }

    private static var fish: String {
        var lines = ["complete -c \(Program.name) -f"]
        for verb in Program.verbs {
            lines.append(
                "complete -c \(Program.name) -n __fish_use_subcommand -a \(verb.name) -d \(quoted(verb.summary))"
            )
            let condition = "complete -c \(Program.name) -n '__fish_seen_subcommand_from \(verb.name)'"
            for option in verb.options {
                let name = option.name.dropFirst(2)
                let value = option.placeholder.map { _ in
                    option.words.isEmpty ? " -r -F" : " -x -a \(quoted(option.words.joined(separator: " ")))"
                }
                lines.append("\(condition) -l \(name)\(value ?? "") -d \(quoted(option.summary))")
            }
            let operands = verb.operands.flatMap { $0.words() }
            if !operands.isEmpty { lines.append("\(condition) -a \(quoted(operands.joined(separator: " ")))") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}

extension Verb {
    static let completions = Verb(
        name: "completions",
        summary: "Print a completion script for a shell.",
        details: ["Prints a script that completes commands, options and names."],
        operands: [
            Operand(name: "SHELL", summary: "bash, zsh or fish", words: { ["bash", "zsh", "fish"] }, noun: "shell")
        ],
        options: [],
        examples: [
            Example("source <(oauth-harness completions bash)", "Complete in this bash session."),
            Example(
                "oauth-harness completions fish > ~/.config/fish/completions/oauth-harness.fish",
                "Complete in every fish session."
            ),
        ],
        run: Completions.run
    )
}
