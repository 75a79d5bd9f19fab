import HTTPWire
import OAuthHarness
import Recordings
import TLS

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension [ScenarioResult] {
    /// Whether a client could be operated in none of three scenarios of its provider, or of six in all: no more are tried.
    package func isHopeless(for scenario: Scenario) -> Bool {
        func isLost(_ results: [ScenarioResult], after tries: Int) -> Bool {
            results.count >= tries && results.allSatisfy { $0.verdict == .config }
        }
        return isLost(filter { $0.provider == scenario.profile.name }, after: 3) || isLost(self, after: 6)
    }
}

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
            let result = results.isHopeless(for: scenario) ? unplayed(scenario) : await run(scenario, with: driver)
            results.append(result)
            progress(result)
            if options.failsFast, result.results.contains(where: \.isFailure) { break }
        }
        return results
    }

    /// The result of a scenario that is left out, because the client could be operated in none before it.
    package func unplayed(_ scenario: Scenario) -> ScenarioResult {
        let reason = "not played: the client could be operated in none of the scenarios before"
        return ScenarioResult(unplayed: scenario, seed: seed(of: scenario), .config, reason)
    }

    private func seed(of scenario: Scenario) -> UInt64 { Entropy.seed(of: "\(options.seed) \(scenario.id)") }

    /// Runs one scenario.
    ///
    /// - Parameters:
    ///   - scenario: The scenario.
    ///   - driver: The client.
    /// - Returns: How it went.
    public func run(_ scenario: Scenario, with driver: any ClientDriver) async -> ScenarioResult {
        let seed = seed(of: scenario)
        let provider: MockProvider
        do {
            provider = try start(scenario, seed: seed, readsClock: driver.readsProviderClock)
        } catch let error as TLSError {
            return ScenarioResult(unplayed: scenario, seed: seed, .skipped, "the scenario needs https: \(error)")
        } catch {
            return ScenarioResult(unplayed: scenario, seed: seed, .harness, "the provider does not start: \(error)")
        }
        defer { provider.stop() }
        if options.isAdopting, !scenario.client.isStandard {
            let reason = "a client that cannot be changed cannot be told of this scenario's registration"
            return ScenarioResult(unplayed: scenario, seed: seed, .skipped, reason)
        }
        let storage = StorageFolder()
        defer { storage.remove() }
        let configuration = configuration(of: scenario, at: provider, storage: storage.path)
        var result = await run(scenario, seed, at: provider, with: driver, configuration, storage)
        result.secrets = Self.secrets(provider, configuration)
        return result
    }

    /// What nobody may read in a report: the provider's secrets, and what the client was told, here or in variables.
    private static func secrets(_ provider: MockProvider, _ configuration: ClientConfiguration) -> KnownSecrets {
        var known = provider.knownSecrets
        known.add(.object(configuration.json(id: 0)))
        let mark = WebApp.variablePrefix
        for (name, value) in ProcessInfo.processInfo.environment.sorted(by: { $0.key < $1.key })
        where name.hasPrefix(mark) {
            known.add(.string(value), named: name.dropFirst(mark.count).lowercased())
        }
        return known
    }

    private func run(
        _ scenario: Scenario,
        _ seed: UInt64,
        at provider: MockProvider,
        with driver: any ClientDriver,
        _ configuration: ClientConfiguration,
        _ storage: StorageFolder
    ) async -> ScenarioResult {
        let capabilities: Set<Capability>
        do throws(DriverFailure) {
            switch try await driver.configure(configuration) {
            case .unsupported(let reason):
                let sentence = "the client cannot use \(scenario.profile.name): \(reason)"
                return ScenarioResult(unplayed: scenario, seed: seed, .skipped, sentence)
            case .ready(let known): capabilities = known
            }
        } catch {
            let output = await driver.takeOutput()
            let reason = error.mapTexts(Self.secrets(provider, configuration).redaction.named).description
            return ScenarioResult(unplayed: scenario, seed: seed, .config, reason, output: output)
        }
        var result = await judge(scenario, seed, at: provider, with: driver, capabilities, configuration, storage)
        result.summary.warnings = capabilities.compactMap(\.warning).sorted()
        return result
    }

    private func judge(
        _ scenario: Scenario,
        _ seed: UInt64,
        at provider: MockProvider,
        with driver: any ClientDriver,
        _ capabilities: Set<Capability>,
        _ configuration: ClientConfiguration,
        _ storage: StorageFolder
    ) async -> ScenarioResult {
        let missing = scenario.requires.filter { !capabilities.contains($0) }
        guard missing.isEmpty else {
            return ScenarioResult(unplayed: scenario, seed: seed, .skipped, Capability.unclaimed(missing))
        }
        let latencies = driver.readsProviderClock ? Self.latencies(scenario.latency, provider.clock) : []
        provider.script(latencies)
        let player = await play(scenario, at: provider, with: driver, capabilities, configuration)
        let run = ScenarioRun(
            scenario: scenario,
            provider: scenario.profile.name,
            configuration: options.isAdopting ? configuration.asUsed(at: provider) : configuration,
            capabilities: capabilities,
            steps: player.records,
            journal: provider.journal,
            ledger: provider.ledger,
            callbacks: player.callbacks,
            output: await driver.takeOutput(),
            storage: storage.files,
            listeners: player.listeners,
            flawedCertificates: provider.engine.script.lines.compactMap(\.shownFault).filter { $0.flaw != nil },
            elsewhere: player.elsewhere?.journal
        )
        if let fault = player.setUpFault { return Verdicts.unjudged(run, seed, .config, fault) }
        return Verdicts(options).judge(run, seed: seed, unused: provider.unusedRules.filter { !latencies.contains($0) })
    }

    private func start(_ scenario: Scenario, seed: UInt64, readsClock: Bool) throws -> MockProvider {
        var security = options.security
        if scenario.isSecure, security.authority == nil { security = .https(try Self.authority.get()) }
        return try MockProvider(
            options.isAdopting ? scenario.profile.adopting : scenario.profile,
            script: scenario.script,
            client: options.client ?? scenario.client.registered,
            clock: readsClock ? .frozen(at: .start) : .system,
            seed: seed,
            port: options.port,
            security: security,
            publicURL: options.isIntercepted ? scenario.profile.origins.first : nil,
            isListening: isListening(scenario),
            sharesLoop: true
        )
    }

    /// Certificates are shown on a socket only.
    private func isListening(_ scenario: Scenario) -> Bool { options.isListening || scenario.isSecure }

    /// Who signs for the scenarios of this process that ask for https by themselves.
    private static let authority = Result { try CertificateAuthority() }

    private func configuration(of scenario: Scenario, at provider: MockProvider, storage: String) -> ClientConfiguration
    {
        var configuration = ClientConfiguration(
            provider,
            redirectURI: options.client?.redirectURIs.first ?? scenario.redirectURI,
            scope: scenario.client.scope ?? provider.profile.defaultScope.names,
            storage: storage
        )
        configuration.authMethod = scenario.client.authMethod
        configuration.timeout = scenario.client.timeout
        configuration.replaceEndpoints(by: scenario.client.endpoints)
        if !isListening(scenario) { configuration.line = Self.line(to: provider) }
        return configuration
    }

    /// Plays the steps; a client that gave no answer is started again.
    private func play(
        _ scenario: Scenario,
        at provider: MockProvider,
        with driver: any ClientDriver,
        _ capabilities: Set<Capability>,
        _ configuration: ClientConfiguration
    ) async -> ScenarioPlayer {
        let limit = options.wait(forLimit: scenario.client.timeout)
        var player = ScenarioPlayer(provider, driver, capabilities, configuration, timeout: limit)
        await player.playScenario(scenario.steps)
        await player.finish()
        if player.records.contains(where: { $0.failure != nil }) {
            do throws(DriverFailure) { try await driver.restart() } catch {}
        }
        return player
    }

    /// Rules that let the provider's clock move while an answer is on its way.
    private static func latencies(_ latency: [EndpointSetting<Double>], _ clock: ProviderClock) -> [Rule] {
        latency.map { endpoint, seconds in
            .on(
                endpoint,
                .custom("latency") { _ in
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
}
