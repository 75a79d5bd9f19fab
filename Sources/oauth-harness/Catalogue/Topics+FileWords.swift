import JSONText
import OAuthHarness

extension Topic {
    /// The words of provider files: checks, replies, encodings, shapes and what templates can name.
    static var fileWords: [Topic] {
        FileWord.all.map { word in
            Topic(kind: .word, name: word.name, summary: word.summary) {
                let arguments = word.arguments.map { argument in
                    (argument.name, argument.expected + (argument.isRequired ? "; required" : ""))
                }
                return ["A \(word.kind) of provider files."]
                    + (arguments.isEmpty ? [] : ["", "Arguments:"] + HelpText.table(arguments))
                    + ["", "A file writes:", "  \(word.example.text())"]
            }
        }
    }
}
