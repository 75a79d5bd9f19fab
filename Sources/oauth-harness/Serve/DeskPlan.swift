import OAuthHarness

/// The providers that a command line asks for, each with its set-up.
enum DeskPlan {
    static func providers(
        _ arguments: Arguments,
        isSecure: Bool
    ) throws(UsageError) -> [ProviderConfiguration] {
        var plans = try chosen(arguments)
        try ProviderOptions.turn(arguments[ServeCommand.set], of: &plans)
        try apply(arguments, isSecure, to: &plans)
        return plans
    }

    /// Those that are named, with what a file says of each; without names those of the file.
    private static func chosen(_ arguments: Arguments) throws(UsageError) -> [ProviderConfiguration] {
        let path = arguments[ConfigurationFile.option]
        let file: [ProviderConfiguration] = if let path { try ConfigurationFile.read(path) } else { [] }
        let isAll = arguments.has(ServeCommand.all)
        if isAll, let first = arguments.operands.first {
            throw UsageError(.contradiction, ServeCommand.all.name, found: first, expected: "leave one of them out")
        }
        let names = isAll ? ProviderProfile.all.map(\.name) : arguments.operands
        guard !names.isEmpty || !file.isEmpty else {
            let operand = Operand.providers
            throw UsageError(.missingOperand, operand.name, expected: operand.noun, known: operand.words())
        }
        var plans = names.isEmpty ? file : []
        var namesakes = ProviderOptions.Namesakes()
        for name in names {
            let plain = try ProviderOptions.profile(name)
            try namesakes.add(plain, as: name)
            let own = file.filter { $0.profile.name == plain.name }
            for var plan in own.isEmpty ? [ProviderConfiguration(plain)] : own {
                if let day = ProviderOptions.day(of: name) {
                    try ProviderOptions.set(CommonKnobs.asOf.name, to: day, in: &plan.profile)
                }
                plans.append(plan)
            }
        }
        return plans
    }

    /// Sets what the options say, for every provider or for one.
    private static func apply(
        _ arguments: Arguments,
        _ isSecure: Bool,
        to plans: inout [ProviderConfiguration]
    ) throws(UsageError) {
        let names = plans.map(\.profile.name)
        for option in [
            ServeCommand.clientID, ServeCommand.clientSecret, ServeCommand.redirectURI, ServeCommand.script,
            ServeCommand.publicURL,
        ] {
            try arguments.check(option, for: names)
        }
        for index in plans.indices {
            let name = names[index]
            try setClient(arguments, name, of: &plans[index])
            if let path = try arguments.value(of: ServeCommand.script, for: name) {
                plans[index].rules += try ScriptFile.rules(path, for: plans[index].profile, isSecure: isSecure)
            }
            if let url = try arguments.value(of: ServeCommand.publicURL, for: name) { plans[index].publicURL = url }
            if let word = arguments[ServeCommand.auto].flatMap(StandingDecision.Word.init(rawValue:)) {
                plans[index].decision = StandingDecision(word)
            }
            if arguments.has(ServeCommand.explainRefusals) { plans[index].profile[CommonKnobs.explainsRefusals] = true }
            if arguments.has(ServeCommand.port) {
                plans[index].port = try port(arguments, index, of: plans.count)
            }
        }
        let shared = Dictionary(grouping: plans.compactMap(\.publicURL)) { $0 }.first { $0.value.count > 1 }
        guard let shared else { return }
        throw UsageError(
            .unavailable,
            "\(ServeCommand.publicURL.name) \(shared.key)",
            found: "several providers cannot share it; write \(names[0])=URL for each"
        )
    }

    /// The first client is the one that options speak of.
    private static func setClient(
        _ arguments: Arguments,
        _ name: String,
        of plan: inout ProviderConfiguration
    ) throws(UsageError) {
        var client = plan.clients.first ?? Client()
        if let id = try arguments.value(of: ServeCommand.clientID, for: name) { client.id = id }
        if let secret = try arguments.value(of: ServeCommand.clientSecret, for: name) { client.secret = secret }
        let uris = arguments.values(of: ServeCommand.redirectURI, for: name)
        if !uris.isEmpty { client.redirectURIs = uris }
        plan.clients = [client] + plan.clients.dropFirst()
    }

    /// The port of one of several: they follow each other.
    private static func port(_ arguments: Arguments, _ index: Int, of count: Int) throws(UsageError) -> UInt16 {
        let first = Int(arguments[ServeCommand.port])
        guard first > 0 else { return 0 }
        guard let port = UInt16(exactly: first + index), first + count - 1 <= 65_535 else {
            throw UsageError(
                .unavailable,
                "\(ServeCommand.port.name) \(first)",
                found: "\(count) providers need the ports up to \(first + count - 1); the last there is is 65535"
            )
        }
        return port
    }
}
