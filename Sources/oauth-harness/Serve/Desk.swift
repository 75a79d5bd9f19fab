import OAuthHarness
import SystemCalls

/// The providers that one process plays, each with its control API.
final class Desk: Sendable {
    let providers: [MockProvider]
    private let plans: [ProviderConfiguration]

    /// Starts them; where one cannot listen, none stays.
    init(
        _ plans: [ProviderConfiguration],
        _ arguments: Arguments,
        security: ServerSecurity = .none,
        isListening: Bool = true
    ) throws(UsageError) {
        let style = LogStyle(arguments)
        let limit = arguments[ServeCommand.journal] << 20
        var providers: [MockProvider] = []
        for plan in plans {
            do {
                let provider = try MockProvider(
                    plan,
                    clock: .following { SystemClock.now },
                    seed: Self.seed(arguments[ServeCommand.seed], plan, at: providers.count, of: plans.count),
                    security: security,
                    isListening: isListening,
                    onWrongScheme: { style.write($0, on: $1) }
                )
                provider.journalByteLimit = limit
                providers.append(provider)
            } catch {
                throw UsageError(.unavailable, "--port \(plan.port)", found: "\(error)")
            }
        }
        self.providers = providers
        self.plans = plans
    }

    /// Whether there is more than one.
    var isShared: Bool { providers.count > 1 }

    /// Puts the control APIs on the ports, and writes each exchange down from now on.
    func open(_ arguments: Arguments, logging output: Output = .error) -> [ExchangeLog] {
        zip(providers, plans).map { provider, plan in
            Control(provider, profile: plan.profile, script: plan.rules)
            let log = ExchangeLog(arguments, label: isShared ? provider.profile.name : nil, to: output)
            provider.engine.observe { [weak provider] exchange in
                if let provider { log.write(exchange, of: provider) }
            }
            return log
        }
    }

    func stop() {
        for provider in providers { provider.stop() }
    }

    /// One provider mints from the seed itself; of several each mints something else, so that a token that reaches the
    /// wrong one is a stranger there.
    private static func seed(_ seed: UInt64, _ plan: ProviderConfiguration, at index: Int, of count: Int) -> UInt64 {
        count == 1 ? seed : Entropy.seed(of: "\(plan.profile.name) \(index) \(seed)")
    }
}
