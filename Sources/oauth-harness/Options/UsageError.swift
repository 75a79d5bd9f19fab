import JSONText
import Recordings

/// Arguments or files that nothing can be run with: exit status 2.
struct UsageError: Error, Hashable, Sendable {
    enum Code: Hashable, Sendable {
        case unknownVerb, unknownOption, missingValue, unexpectedValue, unusableValue, repeatedOption
        case missingOperand, unexpectedOperand, unknownName, contradiction, unusableFile, unavailable
    }

    let code: Code
    /// The option, operand or word that is meant, as its author wrote it.
    let subject: String
    let found: String
    /// What would have been right.
    let expected: String
    /// The words that would have been right.
    let known: [String]

    init(_ code: Code, _ subject: String, found: String = "", expected: String = "", known: [String] = []) {
        self.code = code
        self.subject = subject
        self.found = found
        self.expected = expected
        self.known = known
    }
}

// MARK: -

extension UsageError: CustomStringConvertible {
    /// One line: the fact, then the remedy.
    var description: String {
        switch code {
        case .unknownVerb:
            "'\(subject)' is no command\(subject.hasPrefix("-") ? " or option" : "")\(remedy(for: subject))"
        case .unknownOption: "\(subject) is no option here\(remedy(for: subject))"
        case .missingValue: "\(subject) needs a value: \(expected)"
        case .unexpectedValue: "\(subject) takes no value, found '\(found)'"
        case .unusableValue: "\(subject): expected \(expected), found '\(found)'\(near(found))"
        case .repeatedOption: "\(subject) is given twice; give it once"
        case .missingOperand: "\(subject) is missing: name a \(expected)\(remedy(for: ""))"
        case .unexpectedOperand: "'\(subject)' is one word too many; quote a word that holds spaces"
        case .unknownName: "'\(subject)' is no \(expected)\(remedy(for: subject))"
        case .contradiction: "\(subject) and \(found) exclude each other; \(expected)"
        case .unusableFile: "\(subject): \(found)"
        case .unavailable: "\(subject): \(found)"
        }
    }

    /// The nearest words; where none is near, all of a short list.
    private func remedy(for word: String) -> String {
        let nearest = near(word)
        if !nearest.isEmpty { return nearest }
        return known.isEmpty || known.count > 24 ? "" : "; known: " + known.joined(separator: ", ")
    }

    private func near(_ word: String) -> String {
        let nearest = (1...3).lazy.map { EditDistance.nearest(word, in: known, within: $0) }.first { !$0.isEmpty }
        let words = (nearest ?? []).prefix(3)
        return words.isEmpty ? "" : "; did you mean \(words.joined(separator: " or "))?"
    }
}
