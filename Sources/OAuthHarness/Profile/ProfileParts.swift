import SystemCalls

/// The values that a profile is made of; read and changed on the profile itself.
public struct ProfileParts: Sendable {
    /// The name that flags, scenarios and reports use: `gitee`.
    public var name: String
    /// The name for people: `Gitee`.
    public var title: String
    /// The production origins, for example `https://gitee.com`; the first is where the authorization endpoint lives.
    public var origins: [String]
    /// The shapes of what the provider mints.
    public var shapes: ProviderProfile.Shapes
    /// The scopes the provider knows; nil where it takes any name.
    public var knownScopes: Scope?
    /// The scope that a request without one gets.
    public var defaultScope: Scope
    /// What parts two scope names in a request; the first also joins them in an answer.
    public var scopeSeparators: [Character]
    /// The scheme and host that resource calls are mounted under, as a path prefix of the base URL: `/api/v5`.
    public var apiPath: String
    /// The endpoints in the order they are tried.
    public var endpoints: [EndpointBehavior]
    /// Where the engine reads parameters from.
    public var parameterSources: ParameterSources
    /// The provider's own names of parameters that the RFCs call otherwise: `["client_id": "appid"]`.
    ///
    /// Checks, script rules and answers ask for the RFC's name and get what stands under the provider's; findings name
    /// the provider's. Empty by default.
    public var parameterNames: [String: String] = [:]
    /// Where a client may present its access token, in the provider's order.
    public var tokenLocations: [TokenLocation]
    /// Rules that hold for every request, whatever its endpoint.
    public var frontChecks: [Check]
    /// How each refusal is written.
    public var refuse: @Sendable (Refusal, Transaction) -> Reply
    /// How a redirect back to the client is written.
    public var redirect: @Sendable (Callback, Transaction) -> Reply
    /// What follows when the person refuses or closes the window.
    public var denied: @Sendable (Transaction) -> Reply
    /// The consent page for a browser.
    public var consentPage: @Sendable (Transaction) -> Reply
    /// The answer to a path that no endpoint has.
    public var notFound: @Sendable (Transaction) -> Reply
    /// The answer to a request without User-Agent where one is required.
    public var missingUserAgent: @Sendable (Transaction) -> Reply
    /// The answer to too many requests.
    public var rateLimited: @Sendable (Duration?, Transaction) -> Reply
    /// The answer of a provider that is down.
    public var unavailable: @Sendable (Int, Transaction) -> Reply
    /// What is done to every response last, for example the headers that all answers share.
    public var finish: @Sendable (inout Reply, Transaction) -> Void
    /// How the device flow runs (RFC 8628), where the provider has it.
    package var deviceFlow: DeviceFlow = DeviceFlow.rfc8628
    /// The people who have an account from the start, the one who is signed in first.
    public var sampleAccounts: [Account] = [.sample, .other]
    /// Whether requests are routed as Rails routes them (updates-2026-11.md §D); false by default.
    package var routesAsRails = false
    /// What a client has to know that nothing else here tells.
    public var guide = ClientGuide()
    /// What is known of the provider, and how well.
    public var facts: [ProviderFact] = []
    /// What of the provider changed when; none where no date is known.
    package var changes: [ProviderChange] = []
    /// The path behind the provider's origin that its issuer has (RFC 8414 §2); empty by default.
    package var issuerPath = ""
    /// How a person's repository is remembered; nil where the provider has none.
    package var keepRepository:
        (@Sendable (Account.Repository, _ owner: String, ProviderInstant, inout ProviderState) -> Void)?
    /// What stands in the places of paths where a URL is asked for: `["tenant": "common"]`; empty by default.
    package var pathDefaults: [String: String] = [:]
    /// Makes the secret of a client that has none yet, where it is more than characters of a shape; nil for those.
    package var mintSecret: (@Sendable (Client, ProviderProfile, ProviderInstant) -> String)?
    /// What a grant of a scope is worth.
    package var tokenTerms: @Sendable (Scope, ProviderProfile) -> TokenTerms = { TokenTerms($0, $1) }
    /// What follows from the knobs for the values above; runs once, when a provider starts.
    package var settle: @Sendable (inout ProviderProfile) -> Void
    /// The knobs that only this profile has.
    package var ownKnobs: [any KnobDeclaration]
    var settings = KnobSettings()
    /// What the words of a provider file look at; nil for a profile that is written in Swift.
    var ofFile: (any Sendable)?
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
