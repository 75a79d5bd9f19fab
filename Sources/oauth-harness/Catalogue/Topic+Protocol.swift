import JSONText
import OAuthConformance
import OAuthHarness

/// The words of the driver protocol and of scenario files.
extension Topic {
    static var capabilities: [Topic] {
        Capability.all.map { capability, summary in
            Topic(kind: .capability, name: capability.rawValue, summary: summary) {
                let checks = CheckRegistry.all.filter { $0.requires.contains(capability) }.map(\.id)
                let scenarios = bundledScenarios.filter { $0.requires.contains(capability) }.map(\.id)
                let needed = [("checks", checks), ("scenarios", scenarios)].filter { !$0.1.isEmpty }
                return ["A driver claims it in its answer to configure:"]
                    + ["  { \"id\": 1, \"outcome\": \"ok\", \"capabilities\": [\"\(capability)\"] }"]
                    + (needed.isEmpty ? [] : ["", "Needed by:"])
                    + HelpText.table(needed.map { ($0.0, $0.1.joined(separator: ", ")) })
            }
        }
    }

    static var outcomes: [Topic] {
        Outcome.Kind.allCases.map { kind in
            Topic(kind: .outcome, name: kind.rawValue, summary: kind.summary) {
                let words = Outcome.errorWords.filter { $0.kind == kind }.map { ($0.word, $0.summary) }
                let answered = words.isEmpty ? [] : ["A driver says so by one of these behind error:"]
                return answered + HelpText.table(words)
                    + (words.isEmpty ? [] : [""])
                    + ["A scenario expects it:", "  \"expect\": { \"outcome\": \"\(kind.rawValue)\" }"]
            }
        }
    }

    static var steps: [Topic] {
        StepWord.all.map { word in
            Topic(kind: .step, name: word.name, summary: word.summary) {
                let members = word.members.map { member in
                    (member.name, member.expected + (member.isRequired ? "; required" : ""))
                }
                let value = word.expected.map { ["Behind it: \($0)."] } ?? []
                return value + HelpText.table(members) + (value.isEmpty ? [] : [""])
                    + ["A scenario plays it:", "  \(JSON.object([word.name: word.example]).text())"]
            }
        }
    }

    static var words: [Topic] { driverWords + fileWords }

    private static var driverWords: [Topic] {
        Outcome.errorWords.map { word, kind, summary in
            Topic(kind: .word, name: word, summary: summary) {
                [
                    "A driver answers it:", "  { \"id\": 3, \"outcome\": \"error\", \"error\": \"\(word)\" }", "",
                    "It stands for the outcome \(kind.rawValue).",
                ]
            }
        }
    }
}
