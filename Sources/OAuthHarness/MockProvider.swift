import HTTPWire
package import Loopback
import SystemCalls

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An OAuth provider in this process, listening on 127.0.0.1 and a free port.
///
/// ```swift
/// let gitee = try MockProvider(.gitee)
/// gitee.script(.on(.token, .expireCode))
/// let callback = try await gitee.resourceOwner.approve(client.authorizationURL)
/// ```
///
/// Starting is synchronous and takes well under a millisecond. A provider stops with its last reference, or at
/// ``stop()``. Nothing is shared between two providers.
public final class MockProvider: Sendable {
    /// The profile in force.
    public var profile: ProviderProfile { engine.profile }
    /// The client that is registered from the start: it may use any redirect URI.
    public let client: Client
    /// The provider's clock.
    public let clock: ProviderClock
    /// What the codes and tokens were minted from; the same seed mints the same.
    public let seed: UInt64
    /// The origin that clients see, without a trailing slash.
    public let origin: String
    /// The issuer as metadata and callbacks name it (RFC 8414 §2, RFC 9207 §2).
    public var issuer: String { origin + profile.issuerPath }
    /// How its connections are secured.
    package let security: ServerSecurity
    /// The hosts that it answers for behind a proxy, besides its profile's own.
    package let playedHosts: [String]
    package let engine: ProviderCore
    private let server: LoopbackServer?

    /// Starts a provider.
    ///
    /// - Parameters:
    ///   - profile: How it behaves.
    ///   - script: The rules in force from the start.
    ///   - client: The client registered from the start; an empty identifier or secret is minted in the profile's shape.
    ///   - clock: Where time comes from; a clock that stands at the moment of the start by default.
    ///   - seed: What codes and tokens are minted from; nil derives one from the place of the call, so that a test is
    ///     the same in every run and two places never mint the same.
    ///   - port: The port; 0 takes a free one.
    ///   - security: Whether it speaks https; plain HTTP by default.
    ///   - publicURL: The origin that clients see where a proxy stands in front, perhaps with a path, which is cut
    ///     off before routing; nil for the provider's own. A slash at its end does not count.
    ///   - isListening: Whether it opens a socket; false answers in memory only.
    ///   - fileID: Where the provider is made.
    ///   - line: Where the provider is made.
    /// - Throws: An error that names the port where it cannot be opened, or the rule that no request can ever fit.
    public convenience init(
        _ profile: ProviderProfile,
        script: [Rule] = [],
        client: Client = Client(),
        clock: ProviderClock.Source = .frozen(),
        seed: UInt64? = nil,
        port: UInt16 = 0,
        security: ServerSecurity = .none,
        publicURL: String? = nil,
        isListening: Bool = true,
        fileID: String = #fileID,
        line: Int = #line
    ) throws {
        try self.init(
            profile,
            script: script,
            client: client,
            clock: clock,
            seed: seed ?? Entropy.seed(of: "\(profile.name) \(fileID):\(line)"),
            port: port,
            security: security,
            publicURL: publicURL,
            isListening: isListening,
            sharesLoop: false
        )
    }

    /// Starts a provider; `sharesLoop` puts its listener on the loop of this process's own clients.
    ///
    /// It listens at the first host, and at the others where this machine has them.
    package init(
        _ profile: ProviderProfile,
        script: [Rule] = [],
        client: Client = Client(),
        clock: ProviderClock.Source,
        seed: UInt64,
        hosts: [String] = ["127.0.0.1"],
        playedHosts: [String] = [],
        port: UInt16 = 0,
        security: ServerSecurity = .none,
        publicURL: String? = nil,
        isListening: Bool = true,
        sharesLoop: Bool,
        onWrongScheme: LoopbackServer.WrongSchemeHandler? = nil
    ) throws {
        let profile = profile.settled
        let publicURL = publicURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        // One that does not listen is at the provider's own origin.
        let isSecure = security.authority != nil || !isListening
        for rule in script {
            if let mismatch = rule.misfit(at: profile, isSecure: isSecure) {
                throw MisfitError(rule: rule, mismatch: mismatch)
            }
        }
        let clock = ProviderClock(clock)
        let engine = ProviderCore(Engine(profile: profile, origin: profile.origins.first ?? "", seed: seed), clock)
        self.playedHosts = playedHosts
        self.clock = clock
        self.seed = seed
        self.security = security
        self.engine = engine
        self.client = engine.register(client)
        engine.change { $0.script.append(script) }
        guard isListening else {
            server = nil
            origin = publicURL ?? profile.origins.first ?? "\(security.scheme)://127.0.0.1"
            engine.change { [origin] in $0.origin = origin }
            return
        }
        let server = try LoopbackServer(
            host: hosts.first ?? "127.0.0.1",
            alsoAt: hosts.dropFirst().first,
            port: port,
            sharesLoop: sharesLoop,
            security: security.authority,
            handshakePlan: { _ in engine.handshakeFault() },
            faultPlan: { engine.earlyFault($1) },
            spares: { engine.spares($0) },
            onWrongScheme: onWrongScheme,
            handler: { engine.serve($0, $1, $2) }
        )
        self.server = server
        origin = publicURL ?? server.address
        engine.change { [origin] in $0.origin = origin }
    }

    deinit {
        stop()
    }

    /// The port it listens on; 0 where it does not.
    public var port: UInt16 { server?.port ?? 0 }

    /// Whether faults of TLS can show.
    package var isSecure: Bool { security.authority != nil || server == nil }

    /// The origin of the listener itself, whatever clients see; nil where it does not listen.
    package var address: String? { server?.address }

    /// The origins of the listener itself, one for each address that it listens at.
    package var addresses: [String] { server?.addresses ?? [] }

    /// Stops listening; the port, the connections and the descriptors are free when it returns.
    ///
    /// The journal and the ledger stay readable. Stopping twice is harmless.
    public func stop() {
        server?.stop()
        engine.stop()
    }

    /// Registers another client.
    ///
    /// - Parameter client: The client; an empty identifier or secret is minted in the profile's shape.
    /// - Returns: The client with its identifier and secret.
    @discardableResult
    public func register(_ client: Client) -> Client {
        engine.register(client)
    }

    /// Adds rules to the script; they act from the next request on.
    ///
    /// A rule that no request can ever fit is reported among the unused ones, with the reason.
    ///
    /// - Parameter rules: The rules in order.
    public func script(_ rules: Rule...) {
        engine.change { $0.script.append(rules) }
    }

    /// Adds rules to the script; they act from the next request on.
    ///
    /// - Parameter rules: The rules in order.
    public func script(_ rules: [Rule]) {
        engine.change { $0.script.append(rules) }
    }

    /// Removes every rule.
    public func removeScript() {
        engine.change { $0.script.replace(with: []) }
    }

    /// What the rules have set by ``Rule/then(state:_:)``, by name; a test may set a state too.
    public var states: [String: String] {
        get { engine.script.states.all }
        set { engine.change { $0.script.states = RuleStates(newValue) } }
    }

    /// Sets states that rules ask for; the others stay.
    package func set(_ states: [String: String]) {
        engine.change { engine in
            for (name, value) in states { engine.script.states[name] = value }
        }
    }

    /// The rules that have not fired yet: a script that did nothing proves nothing.
    public var unusedRules: [Rule] { engine.script.unused }

    /// Every exchange so far, with its explanation.
    public var journal: Journal { engine.journal.snapshot }

    /// How many bytes of messages the journal keeps: 64 MiB by default, 0 for all; see ``Journal``.
    public var journalByteLimit: Int {
        get { engine.journal.byteLimit }
        set { engine.change { $0.journal.byteLimit = max(0, newValue) } }
    }

    /// The history of every code and token so far.
    public var ledger: Ledger { engine.state.ledger }

    /// The person at the browser.
    public var resourceOwner: ResourceOwner { ResourceOwner(provider: self) }

    /// Answers a request in memory, as the listener would.
    ///
    /// - Parameter request: The request.
    /// - Returns: The answer; delays and wire faults of the script are not applied.
    public func respond(to request: HTTPRequest) -> HTTPResponse {
        engine.answer(request, from: Engine.Origin()).exchange.response
    }
}
