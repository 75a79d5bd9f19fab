import OAuthHarness

/// Tells what a name stands for.
enum ExplainCommand {
    static let run: @Sendable (Arguments) async throws(UsageError) -> ExitStatus = { arguments throws(UsageError) in
        let name = arguments.operands[0]
        if ProviderProfile.isFile(name) {
            Output.standard.write(Topic(of: try ProviderOptions.profile(name)).text)
            return .success
        }
        let exact = Topic.Kind.allCases.flatMap { Topic.all($0, named: name) }
        let found = exact.isEmpty ? Topic.knobs.filter { $0.name.hasSuffix(".\(name)") } : exact
        guard !found.isEmpty else {
            let everything = Topic.everything
            let short = everything.filter { $0.kind == .knob }.compactMap { $0.name.split(separator: ".").last }
            let known = Set(everything.map(\.name) + short.map(String.init)).sorted()
            let others = Topic.Kind.allCases.dropFirst().map(\.plural).joined(separator: ", ")
            let place = "see '\(Program.name) list \(Topic.Kind.provider.plural)', or \(others)"
            throw UsageError(.unknownName, name, expected: "name here, \(place)", known: known)
        }
        Output.standard.write(found.map(\.text).joined(separator: "\n"))
        return .success
    }
}

extension Verb {
    static let explain = Verb(
        name: "explain",
        summary: "Tell what a name means: of a provider, a knob, a check and so on.",
        details: ["Prints why it exists, where it comes from and how to use it."],
        operands: [
            Operand(name: "NAME", summary: "A name that '\(Program.name) list KIND' prints, or a provider file.")
        ],
        options: [],
        examples: [
            Example("oauth-harness explain qq", "The endpoints and the knobs of QQ."),
            Example("oauth-harness explain expireCode", "What the action does, and a rule with it."),
            Example("oauth-harness explain accessTokenLifetime", "The knob in every provider that has it."),
        ],
        run: ExplainCommand.run
    )
}
