import JSONText

/// Prints what a client needs of a provider in the background, as variables of a shell.
enum EnvironmentCommand {
    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let all = BackgroundRun.all().flatMap { run in run.providers.map { ($0, run.ready["ca_file"]) } }
        let name = arguments.operands.first
        let found = all.filter { name == nil || $0.0["provider"]?.string == name }
        guard let (provider, authority) = found.first else {
            let what = name.map { "\($0) does not run" } ?? "nothing runs"
            throw UsageError(.unavailable, "env", found: "\(what) in the background; start it with serve --detach")
        }
        guard found.count == 1 else {
            let names = found.compactMap { $0.0["provider"]?.string }.joined(separator: ", ")
            throw UsageError(.unavailable, "env", found: "several run: \(names); name one, or end the others")
        }
        Output.standard.write(exports(provider, authority))
        return .success
    }

    private static func exports(_ provider: JSON, _ authority: JSON?) -> String {
        var variables: [(String, String?)] = ["provider", "base_url", "client_id", "client_secret"].map {
            ($0.uppercased(), provider[$0]?.string)
        }
        variables.append(("CA_FILE", authority?.string))
        for (endpoint, url) in provider["endpoints"]?.object ?? [:] {
            variables.append((endpoint.uppercased() + "_ENDPOINT", url.string))
        }
        return variables.compactMap { name, value in
            value.map { "export OAUTH_HARNESS_\(name)=\(ShellText.quoted($0))\n" }
        }.joined()
    }
}

extension Verb {
    static let environment = Verb(
        name: "env",
        summary: "Print the variables of what 'serve --detach' plays, for a shell.",
        details: [
            "Prints OAUTH_HARNESS_BASE_URL, OAUTH_HARNESS_CLIENT_ID, OAUTH_HARNESS_TOKEN_ENDPOINT and so on, the names that"
                + " 'run --web-start' gives a client."
        ],
        operands: [
            Operand(name: "PROVIDER", summary: "Which one, where several run.", isRequired: false, noun: "provider")
        ],
        options: [],
        examples: [Example("oauth-harness env gitee > gitee.env", "Keep them for a shell: . ./gitee.env")],
        run: EnvironmentCommand.run
    )
}
