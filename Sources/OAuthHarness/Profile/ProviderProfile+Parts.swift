extension ProviderProfile {
    /// The name that flags, scenarios and reports use: `gitee`.
    public var name: String {
        get { box.parts.name }
        set { change { $0.name = newValue } }
    }

    /// The name for people: `Gitee`.
    public var title: String {
        get { box.parts.title }
        set { change { $0.title = newValue } }
    }

    /// The production origins, for example `https://gitee.com`; the first is where the authorization endpoint lives.
    public var origins: [String] {
        get { box.parts.origins }
        set { change { $0.origins = newValue } }
    }

    /// The shapes of what the provider mints.
    public var shapes: Shapes {
        get { box.parts.shapes }
        set { change { $0.shapes = newValue } }
    }

    /// The scopes the provider knows; nil where it takes any name.
    public var knownScopes: Scope? {
        get { box.parts.knownScopes }
        set { change { $0.knownScopes = newValue } }
    }

    /// The scope that a request without one gets.
    public var defaultScope: Scope {
        get { box.parts.defaultScope }
        set { change { $0.defaultScope = newValue } }
    }

    /// What parts two scope names in a request; the first also joins them in an answer.
    public var scopeSeparators: [Character] {
        get { box.parts.scopeSeparators }
        set { change { $0.scopeSeparators = newValue } }
    }

    /// The scheme and host that resource calls are mounted under, as a path prefix of the base URL: `/api/v5`.
    public var apiPath: String {
        get { box.parts.apiPath }
        set { change { $0.apiPath = newValue } }
    }

    /// The endpoints in the order they are tried.
    public var endpoints: [EndpointBehavior] {
        get { box.parts.endpoints }
        set { change { $0.endpoints = newValue } }
    }

    /// The people who have an account from the start, the one who is signed in first.
    public var sampleAccounts: [Account] {
        get { box.parts.sampleAccounts }
        set { change { $0.sampleAccounts = newValue } }
    }

    /// Where the engine reads parameters from.
    public var parameterSources: ParameterSources {
        get { box.parts.parameterSources }
        set { change { $0.parameterSources = newValue } }
    }

    /// The provider's own names of parameters that the RFCs call otherwise: `["client_id": "appid"]`.
    ///
    /// Checks, script rules and answers ask for the RFC's name and get what stands under the provider's; findings name
    /// the provider's. Empty by default.
    public var parameterNames: [String: String] {
        get { box.parts.parameterNames }
        set { change { $0.parameterNames = newValue } }
    }

    /// Where a client may present its access token, in the provider's order.
    public var tokenLocations: [TokenLocation] {
        get { box.parts.tokenLocations }
        set { change { $0.tokenLocations = newValue } }
    }

    /// Rules that hold for every request, whatever its endpoint.
    public var frontChecks: [Check] {
        get { box.parts.frontChecks }
        set { change { $0.frontChecks = newValue } }
    }

    /// How each refusal is written.
    public var refuse: @Sendable (Refusal, Transaction) -> Reply {
        get { box.parts.refuse }
        set { change { $0.refuse = newValue } }
    }

    /// How a redirect back to the client is written.
    public var redirect: @Sendable (Callback, Transaction) -> Reply {
        get { box.parts.redirect }
        set { change { $0.redirect = newValue } }
    }

    /// What follows when the person refuses or closes the window.
    public var denied: @Sendable (Transaction) -> Reply {
        get { box.parts.denied }
        set { change { $0.denied = newValue } }
    }

    /// The consent page for a browser.
    public var consentPage: @Sendable (Transaction) -> Reply {
        get { box.parts.consentPage }
        set { change { $0.consentPage = newValue } }
    }

    /// The answer to a path that no endpoint has.
    public var notFound: @Sendable (Transaction) -> Reply {
        get { box.parts.notFound }
        set { change { $0.notFound = newValue } }
    }

    /// The answer to a request without User-Agent where one is required.
    public var missingUserAgent: @Sendable (Transaction) -> Reply {
        get { box.parts.missingUserAgent }
        set { change { $0.missingUserAgent = newValue } }
    }

    /// The answer to too many requests.
    public var rateLimited: @Sendable (Duration?, Transaction) -> Reply {
        get { box.parts.rateLimited }
        set { change { $0.rateLimited = newValue } }
    }

    /// The answer of a provider that is down.
    public var unavailable: @Sendable (Int, Transaction) -> Reply {
        get { box.parts.unavailable }
        set { change { $0.unavailable = newValue } }
    }

    /// What is done to every response last, for example the headers that all answers share.
    public var finish: @Sendable (inout Reply, Transaction) -> Void {
        get { box.parts.finish }
        set { change { $0.finish = newValue } }
    }

    /// How the device flow runs (RFC 8628), where the provider has it.
    package var deviceFlow: DeviceFlow {
        get { box.parts.deviceFlow }
        set { change { $0.deviceFlow = newValue } }
    }

    /// What follows from the knobs for the values above; runs once, when a provider starts.
    package var settle: @Sendable (inout ProviderProfile) -> Void {
        get { box.parts.settle }
        set { change { $0.settle = newValue } }
    }

    /// The knobs that only this profile has.
    package var ownKnobs: [any KnobDeclaration] { box.parts.ownKnobs }

    mutating func change(_ body: (inout ProfileParts) -> Void) {
        var parts = box.parts
        body(&parts)
        box = ProfileBox(parts)
    }
}
