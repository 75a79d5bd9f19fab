import Recordings

/// Everything that makes one provider answer as it does, as a value.
///
/// A profile lists its endpoints; each endpoint lists its checks in the provider's order. Derive your own:
///
/// ```swift
/// let shortLived = ProviderProfile.gitlab.with { $0.accessTokenLifetime = .minutes(5) }
/// ```
public struct ProviderProfile: Sendable {
    /// The shapes of what a provider mints.
    public struct Shapes: Sendable, Hashable {
        /// Client identifiers.
        public var clientID: CredentialShape
        /// Client secrets.
        public var clientSecret: CredentialShape
        /// Authorization codes.
        public var code: CredentialShape
        /// Access tokens.
        public var accessToken: CredentialShape
        /// Refresh tokens.
        public var refreshToken: CredentialShape

        /// Names the shape of each.
        ///
        /// - Parameters:
        ///   - clientID: Client identifiers.
        ///   - clientSecret: Client secrets.
        ///   - code: Authorization codes.
        ///   - accessToken: Access tokens.
        ///   - refreshToken: Refresh tokens.
        public init(
            clientID: CredentialShape,
            clientSecret: CredentialShape,
            code: CredentialShape,
            accessToken: CredentialShape,
            refreshToken: CredentialShape
        ) {
            self.clientID = clientID
            self.clientSecret = clientSecret
            self.code = code
            self.accessToken = accessToken
            self.refreshToken = refreshToken
        }
    }

    /// The name that flags, scenarios and reports use: `gitee`.
    public var name: String
    /// The name for people: `Gitee`.
    public var title: String
    /// The production origins, for example `https://gitee.com`; the first is where the authorization endpoint lives.
    public var origins: [String]
    /// The shapes of what the provider mints.
    public var shapes: Shapes
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
    public var deviceFlow = DeviceFlow.rfc8628
    /// What follows from the knobs for the values above; runs once, when a provider starts.
    public var settle: @Sendable (inout ProviderProfile) -> Void
    /// The knobs that only this profile has.
    public private(set) var ownKnobs: [AnyKnob]
    private var settings: [String: any KnobValue] = [:]

    /// Describes a provider.
    ///
    /// The parts that a profile does not give are those of RFC 6749 as written; see ``RFC``.
    ///
    /// - Parameters:
    ///   - name: The name that flags, scenarios and reports use.
    ///   - title: The name for people.
    ///   - origins: The production origins.
    ///   - shapes: The shapes of what the provider mints.
    ///   - apiPath: The path prefix of resource calls; empty by default.
    ///   - knownScopes: The scopes the provider knows; nil takes any name.
    ///   - defaultScope: The scope that a request without one gets.
    ///   - scopeSeparators: What parts two scope names; a space by default.
    ///   - parameterSources: Where parameters are read from; query for GET, form body for POST by default.
    ///   - knobs: The knobs that only this profile has.
    ///   - endpoints: The endpoints in the order they are tried.
    ///   - refuse: How each refusal is written.
    public init(
        name: String,
        title: String,
        origins: [String],
        shapes: Shapes,
        apiPath: String = "",
        knownScopes: Scope? = nil,
        defaultScope: Scope = [],
        scopeSeparators: [Character] = [" "],
        parameterSources: ParameterSources = .rfc6749,
        knobs: [AnyKnob] = [],
        endpoints: [EndpointBehavior],
        refuse: @escaping @Sendable (Refusal, Transaction) -> Reply
    ) {
        self.name = name
        self.title = title
        self.origins = origins
        self.shapes = shapes
        self.apiPath = apiPath
        self.knownScopes = knownScopes
        self.defaultScope = defaultScope
        self.scopeSeparators = scopeSeparators
        self.parameterSources = parameterSources
        ownKnobs = knobs
        self.endpoints = endpoints
        self.refuse = refuse
        tokenLocations = [.authorization(scheme: "Bearer"), .parameter("access_token")]
        frontChecks = []
        redirect = StandardReplies.redirect
        denied = StandardReplies.denied
        consentPage = StandardReplies.consentPage
        notFound = StandardReplies.notFound
        missingUserAgent = StandardReplies.missingUserAgent
        rateLimited = StandardReplies.rateLimited
        unavailable = StandardReplies.unavailable
        finish = { _, _ in }
        settle = { _ in }
    }

    /// Every knob: those of all profiles first, then its own.
    public var knobs: [AnyKnob] { CommonKnobs.all + ownKnobs }

    /// The value of a knob.
    ///
    /// - Parameter knob: The knob's declaration.
    public subscript<Value>(knob: Knob<Value>) -> Value {
        get { settings[knob.name] as? Value ?? knob.defaultValue }
        set { settings[knob.name] = newValue }
    }

    /// A copy with changes.
    ///
    /// - Parameter change: Changes the copy.
    /// - Returns: The copy.
    public func with(_ change: (inout ProviderProfile) throws -> Void) rethrows -> ProviderProfile {
        var copy = self
        try change(&copy)
        return copy
    }

    /// The profile with all that follows from its knobs.
    var settled: ProviderProfile { with { [settle] in settle(&$0) } }

    /// Sets a knob by its name, as a flag or a scenario does.
    ///
    /// - Parameters:
    ///   - name: The knob's name.
    ///   - text: The value as text.
    /// - Throws: ``KnobError`` for an unknown knob, with the nearest names, or a value it cannot hold.
    public mutating func set(_ name: String, to text: String) throws(KnobError) {
        guard let knob = knobs.first(where: { $0.name == name }) else {
            let near = EditDistance.nearest(name, in: knobs.map(\.name))
            let expected =
                near.isEmpty
                ? "known: " + knobs.map(\.name).joined(separator: ", ")
                : "did you mean " + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
            throw KnobError(code: .unknownKnob, profile: self.name, knob: name, found: text, expected: expected)
        }
        guard let value = knob.read(text) else {
            throw KnobError(
                code: .unusableValue,
                profile: self.name,
                knob: name,
                found: text,
                expected: knob.expected
            )
        }
        settings[name] = value
    }

    /// The value of a knob as text.
    ///
    /// - Parameter knob: A knob of this profile.
    /// - Returns: The text that ``set(_:to:)`` reads back.
    public func text(of knob: AnyKnob) -> String {
        settings[knob.name]?.knob ?? knob.defaultText
    }

    /// How long an access token lives.
    public var accessTokenLifetime: Duration? {
        get { self[CommonKnobs.accessTokenLifetime].duration }
        set { self[CommonKnobs.accessTokenLifetime] = Lifetime(newValue) }
    }

    /// How long an authorization code lives.
    public var codeLifetime: Duration? {
        get { self[CommonKnobs.codeLifetime].duration }
        set { self[CommonKnobs.codeLifetime] = Lifetime(newValue) }
    }

    /// How long a refresh token lives, counted from the login it goes back to.
    public var refreshTokenLifetime: Duration? {
        get { self[CommonKnobs.refreshTokenLifetime].duration }
        set { self[CommonKnobs.refreshTokenLifetime] = Lifetime(newValue) }
    }
}

extension Lifetime {
    init(_ duration: Duration?) {
        self = duration.map(Lifetime.limited) ?? .endless
    }

    var duration: Duration? {
        switch self {
        case .limited(let duration): duration
        case .endless: nil
        }
    }
}

extension ProviderProfile: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}
