import HTTPWire
import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Runs one scenario after another with a client, each against a provider of its own.
///
/// ```swift
/// let result = try await ScenarioRunner().run("gitee/expired-code", client: MyDriver())   // in a test
/// ```
public struct ScenarioRunner: Sendable {
    /// How scenarios are run.
    public let options: RunOptions

    /// Makes a runner.
    ///
    /// - Parameter options: How scenarios are run; the defaults where nothing is given.
    public init(_ options: RunOptions = RunOptions()) {
        self.options = options
    }

    /// Runs scenarios in the order given.
    ///
    /// - Parameters:
    ///   - scenarios: The scenarios.
    ///   - driver: The client.
    ///   - progress: Called after each scenario.
    /// - Returns: One result a scenario; fewer where the task was cancelled or the run ended at its first failure.
    public func run(
        _ scenarios: [Scenario],
        with driver: any ClientDriver,
        progress: @Sendable (ScenarioResult) -> Void = { _ in }
    ) async -> [ScenarioResult] {
        var results: [ScenarioResult] = []
        for scenario in scenarios {
            if Task.isCancelled { break }
            let result = await run(scenario, with: driver)
            results.append(result)
            progress(result)
            if result.verdict == .config { break }
            if options.failsFast, result.results.contains(where: \.isFailure) { break }
        }
        return results
    }

    /// Runs one scenario.
    ///
    /// - Parameters:
    ///   - scenario: The scenario.
    ///   - driver: The client.
    /// - Returns: How it went.
    public func run(_ scenario: Scenario, with driver: any ClientDriver) async -> ScenarioResult {
        let seed = Entropy.seed(of: "\(options.seed) \(scenario.id)")
        let provider: MockProvider
        do {
            provider = try MockProvider(
                scenario.profile,
                script: scenario.script,
                client: options.client ?? scenario.client,
                clock: driver.readsProviderClock ? .frozen() : .following(Self.realTime),
                seed: seed,
                port: options.port,
                isListening: options.isListening,
                sharesLoop: true
            )
        } catch {
            return Verdicts.unjudged(scenario, seed, .harness, "the provider does not start: \(error)")
        }
        defer { provider.stop() }
        if driver.readsProviderClock { provider.script(Self.latencies(scenario.latency, provider.clock)) }
        let storage = StorageFolder()
        defer { storage.remove() }
        var configuration = ClientConfiguration(
            provider,
            redirectURI: options.client?.redirectURIs.first ?? scenario.redirectURI,
            scope: scenario.scope ?? scenario.profile.defaultScope.names,
            storage: storage.path
        )
        configuration.authMethod = scenario.authMethod
        configuration.timeout = scenario.timeout
        configuration.replaceEndpoints(by: scenario.endpoints)
        if !options.isListening { configuration.line = Self.line(to: provider) }
        let capabilities: Set<Capability>
        do throws(DriverFailure) {
            switch try await driver.configure(configuration) {
            case .unsupported(let reason):
                return Verdicts.unjudged(
                    scenario,
                    seed,
                    .skipped,
                    "the client cannot use \(scenario.profile.name): \(reason)"
                )
            case .ready(let known): capabilities = known
            }
        } catch {
            let output = await driver.takeOutput()
            return Verdicts.unjudged(scenario, seed, .config, error.description, output: output)
        }
        let missing = scenario.requires.filter { !capabilities.contains($0) }
        guard missing.isEmpty else {
            let words = missing.map(\.rawValue).joined(separator: ", ")
            return Verdicts.unjudged(scenario, seed, .skipped, "the client does not declare \(words)")
        }
        let limit = scenario.timeout.map { min(options.timeout, .seconds(max(2, $0 * 5))) } ?? options.timeout
        var player = ScenarioPlayer(provider, driver, capabilities, configuration, timeout: limit)
        await player.play(scenario.steps)
        await player.finish()
        if player.records.contains(where: { $0.failure != nil }) {
            do throws(DriverFailure) { try await driver.restart() } catch {}
        }
        var run = ScenarioRun(
            scenario: scenario,
            provider: scenario.profile.name,
            configuration: configuration,
            capabilities: capabilities,
            steps: player.records,
            journal: provider.journal,
            ledger: provider.ledger,
            callbacks: player.callbacks,
            output: await driver.takeOutput(),
            storage: storage.files
        )
        run.elsewhere = player.elsewhere?.journal
        run.listeners = player.listeners
        if let fault = player.setUpFault {
            return Verdicts.unjudged(scenario, seed, .config, fault, run: run)
        }
        return Verdicts(options).judge(
            run,
            seed: seed,
            unused: provider.unusedRules.filter { $0.action.name != Self.latencyWord }
        )
    }

    private static let latencyWord = "latency"

    /// Rules that let the provider's clock move while an answer is on its way.
    private static func latencies(
        _ latency: [(endpoint: Endpoint, seconds: Double)],
        _ clock: ProviderClock
    ) -> [Rule] {
        latency.map { endpoint, seconds in
            .on(
                endpoint,
                .custom(latencyWord) { _ in
                    clock.advance(by: .milliseconds(Int64(seconds * 1000)))
                    return true
                }
            )
        }
    }

    /// The way of a client in this process to a provider that does not listen.
    private static func line(to provider: MockProvider) -> @Sendable (HTTPRequest) async -> HTTPResponse {
        { request in
            let exchange = provider.engine.answer(request, from: Engine.Origin(party: .client)).exchange
            if exchange.transport.delay > .zero { try? await Task.sleep(for: exchange.transport.delay) }
            return exchange.response
        }
    }

    /// Real time for a client that has a clock of its own.
    private static let realTime: @Sendable () -> ProviderInstant = {
        ProviderInstant(milliseconds: Int64(Date.now.timeIntervalSince1970 * 1000))
    }
}
