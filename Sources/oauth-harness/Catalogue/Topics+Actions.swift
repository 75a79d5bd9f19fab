import OAuthHarness

extension Topic {
    static var actions: [Topic] {
        ActionWord.all.map { word in
            Topic(kind: .action, name: word.name, summary: word.summary) {
                let arguments = word.arguments.map { argument in
                    (argument.name, argument.expected + (argument.isRequired ? "; required" : ""))
                }
                let required = word.arguments.filter(\.isRequired).map { "\"\($0.name)\": ..." }
                let value = required.isEmpty ? "{}" : "{ \(required.joined(separator: ", ")) }"
                return (arguments.isEmpty ? [] : ["Arguments:"] + HelpText.table(arguments) + [""])
                    + ["A rule with it:", "  { \"on\": \"token\", \"do\": { \"\(word.name)\": \(value) } }"]
            }
        }
    }
}
