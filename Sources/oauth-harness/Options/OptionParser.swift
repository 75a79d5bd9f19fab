/// Reads the words of a command line by the options and operands that a verb declares.
struct OptionParser {
    let verb: Verb
    private var operands: [String] = []
    private var command: [String] = []
    private var values: [String: [Arguments.Given]] = [:]

    /// What a command line asks of a verb.
    enum Result: Sendable {
        case run(Arguments)
        case help
    }

    static func parse(_ words: [String], for verb: Verb) throws(UsageError) -> Result {
        var parser = OptionParser(verb: verb)
        return try parser.parse(words) ? .run(parser.checked()) : .help
    }

    /// Returns false where help was asked for; words in front of it must be right all the same.
    private mutating func parse(_ words: [String]) throws(UsageError) -> Bool {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--help" || word == "-h" { return false }
            if word == "--" {
                if verb.command == nil { operands += rest } else { command = Array(rest) }
                return true
            }
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            try take(word, &rest)
        }
        return true
    }

    private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = verb.options.first(where: { $0.name == parts[0] }) else {
            throw UsageError(.unknownOption, parts[0], known: verb.options.map(\.name) + ["--help"])
        }
        if values[option.name] != nil, !option.repeats { throw UsageError(.repeatedOption, option.name) }
        guard option.placeholder != nil else {
            guard parts.count == 1 else { throw UsageError(.unexpectedValue, option.name, found: parts[1]) }
            values[option.name] = []
            return
        }
        let text = parts.count == 2 ? parts[1] : try next(option, &rest)
        guard let value = option.read(text) else {
            throw UsageError(.unusableValue, option.name, found: text, expected: option.expected, known: option.words)
        }
        values[option.name, default: []].append((text, value))
    }

    /// A value never looks like an option of the verb: `--port --json` has lost its number.
    private func next(
        _ option: any OptionDeclaration,
        _ rest: inout ArraySlice<String>
    ) throws(UsageError) -> String {
        guard let value = rest.first, !verb.options.contains(where: { value == $0.name }) else {
            throw UsageError(.missingValue, option.name, expected: option.expected)
        }
        rest.removeFirst()
        return value
    }

    private func checked() throws(UsageError) -> Arguments {
        let needed = verb.operands.filter(\.isRequired)
        if operands.count < needed.count {
            let missing = needed[operands.count]
            throw UsageError(.missingOperand, missing.name, expected: missing.noun, known: missing.words())
        }
        let limit = verb.operands.contains(where: \.repeats) ? Int.max : verb.operands.count
        if operands.count > limit { throw UsageError(.unexpectedOperand, operands[limit]) }
        for (index, word) in operands.enumerated() {
            guard let operand = index < verb.operands.count ? verb.operands[index] : verb.operands.last else { break }
            guard operand.accepts(word) else {
                throw UsageError(.unknownName, word, expected: operand.noun, known: operand.words())
            }
        }
        return Arguments(operands: operands, values: values, command: command)
    }
}
