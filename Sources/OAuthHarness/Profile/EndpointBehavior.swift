public import HTTPWire

/// One endpoint of a provider: where it is, what it checks in which order, and what it answers.
public struct EndpointBehavior: Sendable {
    /// The checks and the answer of one grant type at the token endpoint.
    public struct Grant: Sendable {
        /// The grant type.
        package let type: GrantType
        /// The checks in the provider's order.
        package let checks: [Check]
        /// The answer once all checks have passed.
        package let answer: @Sendable (Transaction) -> Reply

        /// Describes a grant.
        ///
        /// - Parameters:
        ///   - type: The grant type.
        ///   - checks: The checks in the provider's order.
        ///   - answer: The answer once all checks have passed.
        public init(
            _ type: GrantType,
            checks: [Check],
            answer: @escaping @Sendable (Transaction) -> Reply
        ) {
            self.type = type
            self.checks = checks
            self.answer = answer
        }
    }

    /// What the endpoint is for.
    public let endpoint: Endpoint
    /// The methods it takes.
    package let methods: [HTTPMethod]
    /// The path; a segment that starts with a colon takes any one segment: `/repos/:owner/:repo/forks`.
    ///
    /// A last segment that starts with an asterisk takes all that follow: `/repos/:owner/:repo/contents/*path`.
    /// `:client_id` stands for the provider's own client where a URL is asked for.
    /// Parameters behind a `?` must stand in the request's query: `/oauth2.0/show?which=error`.
    package private(set) var path: PathPattern
    /// The checks in the provider's order, under the knobs in force; asked once for each profile.
    package let checks: @Sendable (ProviderProfile) -> [Check]
    /// The grants of a token endpoint, under the knobs in force; asked once for each profile.
    package private(set) var grants: @Sendable (ProviderProfile) -> [Grant] = { _ in [] }
    /// Whether the provider has the endpoint, under the knobs in force; asked once for each profile.
    package private(set) var isOffered: @Sendable (ProviderProfile) -> Bool = { _ in true }
    /// The grant type of a token request that names none.
    package private(set) var impliedGrant: @Sendable (FormParameters) -> GrantType? = { _ in nil }
    /// Where parameters are read from; nil for the profile's own rule.
    package private(set) var parameterSources: ParameterSources?
    /// The provider's own names of parameters at this endpoint; nil for the profile's.
    package private(set) var parameterNames: [String: String]?
    /// The answer once all checks have passed; a token endpoint answers through its grants.
    package let answer: @Sendable (Transaction) -> Reply

    /// Describes an endpoint.
    ///
    /// - Parameters:
    ///   - endpoint: What it is for.
    ///   - methods: The methods it takes.
    ///   - path: The path, percent-encoded; a segment that starts with a colon takes any one segment.
    ///   - parameterSources: Where parameters are read from; nil for the profile's own rule.
    ///   - checks: The checks in the provider's order.
    ///   - checksUnder: The checks that follow the profile's knobs, behind the others.
    ///   - answer: The answer once all checks have passed.
    public init(
        _ endpoint: Endpoint,
        _ methods: [HTTPMethod],
        _ path: String,
        parameterSources: ParameterSources? = nil,
        checks: [Check] = [],
        checksUnder: @escaping @Sendable (ProviderProfile) -> [Check] = { _ in [] },
        answer: @escaping @Sendable (Transaction) -> Reply
    ) {
        self.endpoint = endpoint
        self.methods = methods
        self.path = PathPattern(path)
        self.parameterSources = parameterSources
        self.checks = { checks + checksUnder($0) }
        self.answer = answer
    }

    /// Describes a token endpoint.
    ///
    /// - Parameters:
    ///   - methods: The methods it takes; POST by default (RFC 6749 §3.2).
    ///   - path: The path.
    ///   - parameterSources: Where parameters are read from; nil for the profile's own rule.
    ///   - checks: The checks that come before those of the grant.
    ///   - unsupported: The error for a grant type that none of the grants has.
    ///   - grants: The grants.
    ///   - grantsUnder: The grants that follow the profile's knobs, behind the others.
    /// - Returns: The endpoint.
    public static func token(
        _ methods: [HTTPMethod] = [.post],
        _ path: String,
        parameterSources: ParameterSources? = nil,
        checks: [Check],
        unsupported: ErrorCode = .unsupportedGrantType,
        grants: [Grant] = [],
        grantsUnder: @escaping @Sendable (ProviderProfile) -> [Grant] = { _ in [] }
    ) -> EndpointBehavior {
        let all = { @Sendable (profile: ProviderProfile) in grants + grantsUnder(profile) }
        var endpoint = EndpointBehavior(
            .token,
            methods,
            path,
            parameterSources: parameterSources,
            checks: checks,
            checksUnder: { [.grantTypeIsSupported(by: all($0).map(\.type), error: unsupported)] },
            answer: { $0.profile.notFound($0) }
        )
        endpoint.grants = all
        return endpoint
    }

    /// The endpoint where a knob offers it.
    ///
    /// - Parameter condition: Whether the provider has the endpoint.
    /// - Returns: The endpoint; a request to it finds nothing where the condition does not hold.
    package func offered(when condition: @escaping @Sendable (ProviderProfile) -> Bool) -> EndpointBehavior {
        var copy = self
        copy.isOffered = condition
        return copy
    }

    /// The endpoint at another path.
    package func at(_ path: String) -> EndpointBehavior {
        var copy = self
        copy.path = PathPattern(path)
        return copy
    }

    /// The endpoint that reads its parameters elsewhere.
    func reading(_ sources: ParameterSources) -> EndpointBehavior {
        var copy = self
        copy.parameterSources = sources
        return copy
    }

    /// The endpoint that has names of its own for some parameters.
    package func naming(_ names: [String: String]?) -> EndpointBehavior {
        var copy = self
        copy.parameterNames = names
        return copy
    }

    /// The endpoint with a grant type for requests that name none.
    ///
    /// - Parameter imply: Gives the grant type from the parameters; nil where the request must name one.
    /// - Returns: The endpoint.
    package func implying(_ imply: @escaping @Sendable (FormParameters) -> GrantType?) -> EndpointBehavior {
        var copy = self
        copy.impliedGrant = imply
        return copy
    }
}
