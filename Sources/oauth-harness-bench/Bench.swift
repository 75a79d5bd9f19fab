import OAuthHarness
import Recordings

/// Prints what the harness costs, each figure beside the floor of the same run.
@main
enum Bench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if let unknown = arguments.first(where: { !["--json", "--quick"].contains($0) }) {
            print("unknown option '\(unknown)'; usage: oauth-harness-bench [--json] [--quick]")
            return
        }
        let figures = try Measurements(isQuick: arguments.contains("--quick")).all()
        if arguments.contains("--json") {
            print(JSON.array(figures.map(\.json)).pretty())
        } else {
            for figure in figures { print(figure.line) }
        }
    }
}
