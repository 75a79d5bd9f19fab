import OAuthHarness

/// The providers that a command line asks for, each with its set-up.
enum DeskPlan {
    static func providers(_ arguments: Arguments) throws(UsageError) -> [ProviderConfiguration] {
        let names = try names(arguments)
        var plans: [ProviderConfiguration] = []
        for profile in try ProviderOptions.profiles(names, set: arguments[ServeCommand.set]) {
            plans.append(ProviderConfiguration(profile))
        }
        try apply(arguments, to: &plans)
        return plans
    }

    private static func names(_ arguments: Arguments) throws(UsageError) -> [String] {
        let named = arguments.operands
        if arguments.has(ServeCommand.all) {
            guard let first = named.first else { return ProviderProfile.all.map(\.name) }
            throw UsageError(.contradiction, ServeCommand.all.name, found: first, expected: "leave one of them out")
        }
        guard named.isEmpty else { return named }
        let operand = Operand.providers
        throw UsageError(.missingOperand, operand.name, expected: operand.noun, known: operand.words())
    }

    /// Sets what the options say, for every provider or for one.
    private static func apply(
        _ arguments: Arguments,
        to plans: inout [ProviderConfiguration]
    ) throws(UsageError) {
        let names = plans.map(\.profile.name)
        for option in [ServeCommand.clientID, ServeCommand.clientSecret, ServeCommand.redirectURI] {
            try arguments.check(option, for: names)
        }
        for option in [ServeCommand.script, ServeCommand.publicURL] { try arguments.check(option, for: names) }
        for index in plans.indices {
            let name = names[index]
            plans[index].clients = [
                Client(
                    id: try arguments.value(of: ServeCommand.clientID, for: name) ?? "",
                    secret: try arguments.value(of: ServeCommand.clientSecret, for: name) ?? "",
                    redirectURIs: arguments.values(of: ServeCommand.redirectURI, for: name)
                )
            ]
            if let path = try arguments.value(of: ServeCommand.script, for: name) {
                plans[index].script = try ScriptFile.rules(path, for: plans[index].profile)
            }
            plans[index].publicURL = try arguments.value(of: ServeCommand.publicURL, for: name)
            plans[index].port = try port(arguments, index, of: plans.count)
        }
        let shared = Dictionary(grouping: plans.compactMap(\.publicURL)) { $0 }.first { $0.value.count > 1 }
        guard let shared else { return }
        throw UsageError(
            .unavailable,
            "\(ServeCommand.publicURL.name) \(shared.key)",
            found: "several providers cannot share it; write \(names[0])=URL for each"
        )
    }

    /// The port of one of several: they follow each other.
    private static func port(_ arguments: Arguments, _ index: Int, of count: Int) throws(UsageError) -> UInt16 {
        let first = arguments[ServeCommand.port]
        guard first > 0 else { return 0 }
        guard let port = UInt16(exactly: Int(first) + index), Int(first) + count - 1 <= 65_535 else {
            throw UsageError(
                .unavailable,
                "\(ServeCommand.port.name) \(first)",
                found: "\(count) providers need the ports up to \(Int(first) + count - 1); the last there is is 65535"
            )
        }
        return port
    }
}
