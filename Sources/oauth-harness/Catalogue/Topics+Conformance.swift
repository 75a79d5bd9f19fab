import OAuthConformance
import OAuthHarness
import JSONText

extension Topic {
    static var faults: [Topic] {
        FaultWord.all.map { word in
            Topic(kind: .fault, name: word.name, summary: word.summary) {
                var arguments = sample(word.arguments)
                arguments["kind"] = .string(word.name)
                return ["A rule with it:", "  \(rule("fault", arguments, on: word.endpoint))"]
            }
        }
    }

    static var checks: [Topic] {
        CheckRegistry.all.map { check in
            Topic(kind: .check, name: check.id, summary: check.title) {
                let caught = Mutant.all.filter { $0.fails.contains(check.id) }
                let scenarios = bundledScenarios.filter { scenario in
                    scenario.expectation.checks.contains { Glob.fits($0, check.id) }
                }
                let rows: [(String, [String])] = [
                    ("why", [check.why]), ("level", [check.level.rawValue]), ("source", [check.source]),
                    ("judged", ["once there is \(check.precondition)"]), ("fix", [check.change]),
                    ("providers", check.providers), ("needs", check.requires.map(\.rawValue)),
                    ("scenarios", scenarios.map(\.id)),
                ]
                let filled = rows.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) }
                let again = ["", "Judge by it alone:", "  \(Program.name) run --check \(check.id)"]
                let mutants =
                    caught.isEmpty ? [] : ["", "Catches:"] + HelpText.table(caught.map { ($0.name, $0.summary) })
                return HelpText.table(filled) + mutants + again
            }
        }
    }

    static var mutants: [Topic] {
        Mutant.all.map { mutant in
            Topic(kind: .mutant, name: mutant.name, summary: mutant.summary) {
                ["Fails:"] + mutant.fails.map { "  \($0)" }
                    + ["", "See it fail:", "  \(Program.name) run --client builtin:mutant/\(mutant.name)"]
            }
        }
    }

    static var scenarios: [Topic] { bundledScenarios.map(Topic.init) }

    init(_ scenario: Scenario) {
        self.init(kind: .scenario, name: scenario.id, summary: scenario.title) {
            var lines = scenario.why.isEmpty ? [] : HelpText.wrap(scenario.why, at: HelpText.width) + [""]
            if !scenario.script.isEmpty { lines += ["Script:"] + scenario.script.map { "  \($0)" } + [""] }
            lines += ["Steps:"] + scenario.steps.map { "  \($0)" }
            lines += ["", "Checks:"] + scenario.expectation.checks.map { "  \($0)" }
            return lines + ["", "Play it:", "  \(Program.name) run \(scenario.id)"]
        }
    }

    /// A bundled file that cannot be read is told by `run`; a test keeps them readable.
    static var bundledScenarios: [Scenario] { (try? ScenarioLibrary.bundled()) ?? [] }
}
