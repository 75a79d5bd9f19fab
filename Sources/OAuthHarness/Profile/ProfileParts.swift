import HTTPWire

/// The values that a profile is made of.
struct ProfileParts: Sendable {
    var name: String
    var title: String
    var origins: [String]
    var shapes: ProviderProfile.Shapes
    var knownScopes: Scope?
    var defaultScope: Scope
    var scopeSeparators: [Character]
    var apiPath: String
    var endpoints: [EndpointBehavior]
    var parameterSources: ParameterSources
    var parameterNames: [String: String] = [:]
    var tokenLocations: [TokenLocation]
    var frontChecks: [Check]
    var refuse: @Sendable (Refusal, Transaction) -> Reply
    var redirect: @Sendable (Callback, Transaction) -> Reply
    var denied: @Sendable (Transaction) -> Reply
    var consentPage: @Sendable (Transaction) -> Reply
    var notFound: @Sendable (Transaction) -> Reply
    var missingUserAgent: @Sendable (Transaction) -> Reply
    var rateLimited: @Sendable (Duration?, Transaction) -> Reply
    var unavailable: @Sendable (Int, Transaction) -> Reply
    var finish: @Sendable (inout Reply, Transaction) -> Void
    var deviceFlow: DeviceFlow = DeviceFlow.rfc8628
    var sampleAccounts: [Account] = [.sample, .other]
    var settle: @Sendable (inout ProviderProfile) -> Void
    var ownKnobs: [any KnobDeclaration]
    var settings = KnobSettings()
}

/// The parts of a profile behind one reference: a profile goes with every request, and its parts are many.
final class ProfileBox: Sendable {
    private struct Memo: Sendable {
        var settled: ProviderProfile?
        var plan: EnginePlan?
    }

    let parts: ProfileParts
    private let memo = Locked(Memo())

    init(_ parts: ProfileParts) {
        self.parts = parts
    }

    /// The profile with all that follows from its knobs; found once for all providers that play it.
    func settled(of profile: ProviderProfile) -> ProviderProfile {
        if let known = memo.withLock({ $0.settled }) { return known }
        let settled = profile.with { parts.settle(&$0) }
        // A profile that settles to itself must not hold itself.
        if settled.box !== self { memo.withLock { $0.settled = settled } }
        return settled
    }

    /// The profile as the engine looks at it; found once for all providers that play it.
    func plan(for profile: ProviderProfile) -> EnginePlan {
        if let known = memo.withLock({ $0.plan }) { return known }
        let plan = EnginePlan(profile)
        memo.withLock { $0.plan = plan }
        return plan
    }
}
