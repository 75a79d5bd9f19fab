import JSONText

/// Everything that makes one provider answer as it does, as a value.
///
/// A profile lists its endpoints; each endpoint lists its checks in the provider's order. Derive your own:
///
/// ```swift
/// let shortLived = ProviderProfile.gitlab.with { $0.accessTokenLifetime = .minutes(5) }
/// ```
@dynamicMemberLookup
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

        /// All in lower-case hexadecimal characters; says how many of them each has.
        static func hex(clientID: Int, clientSecret: Int, code: Int, accessToken: Int, refreshToken: Int) -> Shapes {
            Shapes(
                clientID: .hex(clientID),
                clientSecret: .hex(clientSecret),
                code: .hex(code),
                accessToken: .hex(accessToken),
                refreshToken: .hex(refreshToken)
            )
        }
    }

    var box: ProfileBox

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
        knobs: [any KnobDeclaration] = [],
        endpoints: [EndpointBehavior],
        refuse: @escaping @Sendable (Refusal, Transaction) -> Reply
    ) {
        box = ProfileBox(
            ProfileParts(
                name: name,
                title: title,
                origins: origins,
                shapes: shapes,
                knownScopes: knownScopes,
                defaultScope: defaultScope,
                scopeSeparators: scopeSeparators,
                apiPath: apiPath,
                endpoints: endpoints,
                parameterSources: parameterSources,
                tokenLocations: [.authorization(scheme: "Bearer"), .parameter("access_token")],
                frontChecks: [],
                refuse: refuse,
                redirect: StandardReplies.redirect,
                denied: StandardReplies.denied,
                consentPage: StandardReplies.consentPage,
                notFound: StandardReplies.notFound,
                missingUserAgent: StandardReplies.missingUserAgent,
                rateLimited: StandardReplies.rateLimited,
                unavailable: StandardReplies.unavailable,
                finish: { _, _ in },
                settle: { _ in },
                ownKnobs: knobs
            )
        )
    }

    /// Every knob: those of all profiles first, then its own.
    public var knobs: [any KnobDeclaration] {
        CommonKnobs.all + (box.parts.changes.isEmpty ? [] : [CommonKnobs.asOf]) + box.parts.ownKnobs
    }

    /// One of the values that the profile is made of.
    ///
    /// - Parameter part: The value's place.
    public subscript<Part>(dynamicMember part: WritableKeyPath<ProfileParts, Part>) -> Part {
        get { box.parts[keyPath: part] }
        set { change { $0[keyPath: part] = newValue } }
    }

    /// The value of a knob.
    ///
    /// - Parameter knob: The knob's declaration.
    public subscript<Value>(knob: Knob<Value>) -> Value {
        get { box.parts.settings[knob] }
        set { set(knob.number, to: KnobSetting(newValue)) }
    }

    private mutating func set(_ number: Int, to setting: KnobSettings.Setting) {
        change { parts in
            parts.settings.set(number, to: setting)
            if number == CommonKnobs.asOf.number { parts.settings.play(parts.changes) }
        }
    }

    /// The profile with what changed of its provider; the knobs that are set so far are those of the newest one.
    func dated(by changes: [ProviderChange]) -> ProviderProfile {
        with { profile in
            profile.change { parts in
                parts.changes = changes
                parts.settings.seal()
            }
        }
    }

    private mutating func change(_ body: (inout ProfileParts) -> Void) {
        var parts = box.parts
        body(&parts)
        box = ProfileBox(parts)
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
    package var settled: ProviderProfile { box.settled(of: self) }

    /// The profile as the engine looks at it.
    var plan: EnginePlan { box.plan(for: self) }

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
        let isUnknownRelease =
            knob.number == CommonKnobs.asOf.number && ProviderDay.isRelease(text)
            && !box.parts.changes.contains { $0.release != nil }
        guard let value = isUnknownRelease ? nil : knob.setting(text) else {
            throw KnobError(code: .unusableValue, profile: self.name, knob: name, found: text, expected: knob.expected)
        }
        set(knob.number, to: value)
    }

    /// The value of a knob as text.
    ///
    /// - Parameter knob: A knob of this profile.
    /// - Returns: The text that ``set(_:to:)`` reads back.
    package func text(of knob: any KnobDeclaration) -> String {
        knob.text(in: box.parts.settings)
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
    public var description: String { box.parts.name }
}
