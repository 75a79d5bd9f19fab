import JSONText

/// Lists the runs of `serve` in the background, or ends them.
enum StatusCommand {
    static let stop = Option("--stop", "End them, and wait until they have ended.")
    static let json = Option("--json", "Print a JSON array of ready lines, each with pid and log.")

    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let runs = BackgroundRun.all()
        if arguments.has(json) {
            Output.standard.write(JSON.array(runs.map(\.ready)).pretty() + "\n")
        } else if runs.isEmpty {
            Output.standard.write("nothing runs in the background\n")
        }
        for run in runs {
            if arguments.has(stop) { run.stop() }
            guard !arguments.has(json) else { continue }
            for provider in run.providers {
                let name = provider["provider"]?.string ?? ""
                let place = "\(run.process)  \(name)  \(provider["base_url"]?.string ?? "")"
                Output.standard.write(place + (arguments.has(stop) ? "  stopped\n" : "\n"))
            }
        }
        return .success
    }
}

extension Verb {
    static let status = Verb(
        name: "status",
        summary: "List what 'serve --detach' plays in the background, or end it.",
        details: ["Prints a line a provider: the process, the provider's name and its address."],
        operands: [],
        options: [StatusCommand.stop, StatusCommand.json],
        examples: [
            Example("oauth-harness status", "See what runs."),
            Example("oauth-harness status --stop", "End all of it."),
        ],
        run: StatusCommand.run
    )
}
