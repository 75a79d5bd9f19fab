import OAuthHarness

/// Writes a configuration to start from.
enum InitCommand {
    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let path = arguments.operands.first ?? "oauth-harness.json"
        guard !InputFile.exists(path) else {
            throw UsageError(.unavailable, path.visible, found: "exists already; name another file")
        }
        try OutputFile.write(Array(start.utf8), to: path)
        Output.standard.write("wrote \(path.visible)\nTry: \(Program.name) serve --config \(path.visible)\n")
        return .success
    }

    /// Every member once, at the provider that it means most to.
    private static let start = #"""
        {
          "providers": [
            {
              "provider": "gitee",
              "port": 8080,
              "set": { "accessTokenLifetime": "1d" },
              "clients": [
                {
                  "client_id": "my-app",
                  "client_secret": "s3cret",
                  "redirect_uris": ["http://localhost:7001/callback"]
                }
              ],
              "accounts": [
                { "login": "ann", "name": "Ann", "email": "ann@example.com", "repositories": ["notes"] },
                { "login": "ben", "organizations": ["acme"] }
              ],
              "tokens": [{ "account": "ann", "scopes": ["user_info"], "access_token": "ann-token" }],
              "rules": [
                { "on": "token", "when": { "nth": 2 }, "do": { "serverError": { "status": 502 } } }
              ],
              "decision": { "decision": "approve", "account": "ann" }
            },
            {
              "provider": "gitlab",
              "port": 8081,
              "hosts": ["git.example"],
              "clients": [
                { "client_id": "my-app", "client_secret": "s3cret" },
                { "client_id": "my-cli", "kind": "public" }
              ],
              "accounts": [
                {
                  "login": "ann",
                  "groups": [{ "path": "acme/platform", "access_level": 40 }],
                  "addresses": ["ann@acme.example"]
                }
              ]
            }
          ]
        }

        """#
}

extension Verb {
    static let initialize = Verb(
        name: "init",
        summary: "Write a configuration to start from.",
        details: [
            "Writes a file with two providers, their clients, accounts, tokens and rules, for --config. A file that exists is"
                + " left as it is. Scenarios/configuration.schema.json of the sources tells editors every word."
        ],
        operands: [
            Operand(
                name: "FILE",
                summary: "The file to write; oauth-harness.json by default.",
                isRequired: false,
                noun: "file to write"
            )
        ],
        options: [],
        examples: [Example("oauth-harness init desk.json", "Write desk.json.")],
        run: InitCommand.run
    )
}
