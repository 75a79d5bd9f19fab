import JSONText
import Recordings

/// Prints the names of one kind of thing.
enum ListCommand {
    static let json = Option("--json", "Print a JSON array of objects with name and summary.")

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let word = arguments.operands[0]
        guard let kind = Topic.Kind.allCases.first(where: { $0.plural == word }) else {
            throw UsageError(.unknownName, word, expected: "list", known: Topic.Kind.allCases.map(\.plural))
        }
        let topics = Topic.all(kind)
        if arguments.has(json) {
            let rows = topics.map { JSON.object(["name": .string($0.name), "summary": .string($0.summary)]) }
            Output.standard.write(JSON.array(rows).pretty() + "\n")
        } else {
            let width = topics.map(\.name.count).max() ?? 0
            for topic in topics {
                let padding = String(repeating: " ", count: width - topic.name.count + 2)
                Output.standard.write(topic.name + padding + topic.summary + "\n")
            }
        }
        return .success
    }
}

extension Verb {
    static let list = Verb(
        name: "list",
        summary: "Name all that there is of a kind, such as providers or checks.",
        details: ["Prints one name a line with what it is. '\(Program.name) explain NAME' tells more."],
        operands: [
            Operand(
                name: "KIND",
                summary: "One of \(Topic.Kind.allCases.map(\.plural).joined(separator: ", ")).",
                words: { Topic.Kind.allCases.map(\.plural) },
                noun: "list"
            )
        ],
        options: [ListCommand.json],
        examples: [
            Example("oauth-harness list providers", "Whom the harness can play."),
            Example("oauth-harness list actions --json", "What a script can do, for programs."),
        ],
        run: ListCommand.run
    )
}
