import Loopback
import OAuthHarness
import SystemCalls

/// The providers that one process plays, each with its control API.
final class Desk: Sendable {
    let providers: [MockProvider]
    private let plans: [ProviderConfiguration]
    /// The address that others reach it at; nil where only this machine can.
    let host: String?
    /// What the control APIs ask for where others can reach them.
    let token: RunToken?

    /// Starts them; where one cannot listen, none stays.
    init(
        _ plans: [ProviderConfiguration],
        _ arguments: Arguments,
        security: ServerSecurity = .none,
        isListening: Bool = true
    ) throws(UsageError) {
        let style = LogStyle(arguments)
        let limit = arguments[ServeCommand.journal] << 20
        host = arguments[ServeCommand.host]
        token = host == nil ? nil : RunToken()
        let hosts = Self.hosts(host)
        var providers: [MockProvider] = []
        for plan in plans {
            do {
                let provider = try MockProvider(
                    plan,
                    hosts: hosts,
                    clock: .system,
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
    func open(_ arguments: Arguments, logging output: Output = .error, proxy: String? = nil) -> [ExchangeLog] {
        let feed = DeskFeed()
        return zip(providers, plans).map { provider, plan in
            let place = proxy.map { $0 + mount(of: provider) }
            Control(provider, profile: plan.profile, script: plan.rules, token: token, feed: feed, at: place)
            if provider.address != nil { showPage(of: provider) }
            let log = ExchangeLog(arguments, label: isShared ? provider.profile.name : nil, to: output)
            provider.engine.observe { [weak provider] exchange in
                if let provider { log.write(exchange, of: provider) }
            }
            return log
        }
    }

    private func showPage(of provider: MockProvider) {
        provider.engine.showPage { [weak self, weak provider] _, responder in
            guard let self, let provider else { return }
            responder.send(WireReply(response: RootPage.page(provider, self)))
        }
    }

    func stop() {
        for provider in providers { provider.stop() }
    }

    /// `localhost` is both loopback addresses; whatever else is asked for, this machine has an address of its own.
    private static func hosts(_ asked: String?) -> [String] {
        switch asked {
        case nil, "127.0.0.1", "::1": ["127.0.0.1", "::1"]
        case "0.0.0.0"?: ["0.0.0.0", "::1"]
        case "::"?: ["::"]
        case let asked?: [asked, "127.0.0.1"]
        }
    }

    /// One provider mints from the seed itself; of several each mints something else, so that a token that reaches the
    /// wrong one is a stranger there.
    private static func seed(_ seed: UInt64, _ plan: ProviderConfiguration, at index: Int, of count: Int) -> UInt64 {
        count == 1 ? seed : Entropy.seed(of: "\(plan.profile.name) \(index) \(seed)")
    }
}
