extension Program {
    /// Finds the verb, reads its options, runs it, and puts every error into words.
    static func run(_ words: [String]) async -> ExitStatus {
        guard let word = words.first else {
            Output.error.write(HelpText.program)
            return .unusable
        }
        switch word {
        case "--help", "-h":
            Output.standard.write(HelpText.program)
            return .success
        case "--version":
            Output.standard.write("\(name) \(version)\n")
            return .success
        case "help": return await run(words.dropFirst().prefix(1) + ["--help"])
        default: break
        }
        guard let verb = verbs.first(where: { $0.name == word }) else {
            return complain(
                UsageError(.unknownVerb, word, known: verbs.map(\.name) + ["--help", "--version"]),
                of: nil
            )
        }
        do {
            switch try OptionParser.parse(Array(words.dropFirst()), for: verb) {
            case .help:
                Output.standard.write(HelpText.of(verb))
                return .success
            case .run(let arguments): return try await verb.run(arguments)
            }
        } catch {
            let other = error.code == .unexpectedOperand ? UsageError(error.subject, isNo: nil, verb: verb) : nil
            return complain(other ?? error, of: verb)
        }
    }

    private static func complain(_ error: UsageError, of verb: Verb?) -> ExitStatus {
        let command = verb.map { "\(name) \($0.name)" } ?? name
        let isFile = error.code == .unusableFile
        Output.error.write(isFile ? "\(error)\n" : "\(command): \(error)\nTry: \(command) --help\n")
        return .unusable
    }
}
