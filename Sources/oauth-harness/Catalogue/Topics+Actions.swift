import JSONText
import OAuthHarness

extension Topic {
    static var actions: [Topic] {
        ActionWord.all.map { word in
            Topic(kind: .action, name: word.name, summary: word.summary) {
                let arguments = word.arguments.map { argument in
                    (argument.name, argument.expected + (argument.isRequired ? "; required" : ""))
                }
                return (arguments.isEmpty ? [] : ["Arguments:"] + HelpText.table(arguments) + [""])
                    + ["A rule with it:", "  \(rule(word.name, sample(word.arguments), on: word.endpoint))"]
            }
        }
    }

    /// What the `when` of a rule can say.
    static var conditions: [Topic] {
        Rule.conditions.map { member in
            Topic(kind: .condition, name: member.name, summary: member.schema["description"]?.string ?? "") {
                ["In when: \(member.expected)."]
            }
        }
    }

    /// What the texts of a rule can name.
    static var values: [Topic] {
        AnswerValue.all.map { value in
            let example = "{{\(value.name)\(value.name.hasSuffix(".") ? "NAME" : "")}}"
            return Topic(kind: .value, name: value.name, summary: value.summary) {
                [
                    "In the texts of \(AnswerValue.words.joined(separator: ", ")), and of a state that a rule sets:",
                    "  \(example)",
                ]
            }
        }
    }

    /// A rule as a script file writes it.
    static func rule(_ word: String, _ arguments: JSONObject, on endpoint: Endpoint) -> String {
        JSON.object(["on": .string(endpoint.rawValue), "do": .object([word: .object(arguments)])]).text()
    }

    /// What is required among arguments, each with a value that it may have.
    static func sample(_ arguments: [Member]) -> JSONObject {
        JSONObject(arguments.filter(\.isRequired).map { ($0.name, sample($0.schema)) })
    }

    private static func sample(_ schema: JSONObject) -> JSON {
        if let word = schema["enum"]?[0] { return word }
        return switch schema["type"]?.string ?? schema["type"]?[0]?.string {
        case "string": "invalid_request"
        case "object": [:]
        case "array": schema["minItems"] == nil ? [] : [sample(schema["items"]?.object ?? [:])]
        case "boolean": true
        default: schema["minimum"] == 0 ? 1 : schema["minimum"] ?? 1
        }
    }
}
