/// How a client must speak to a provider where that differs from the RFCs.
///
/// It follows from the profile, be that written in Swift or read from a file: names, places and encodings from what its
/// endpoints read, the rest from its ``ProfileParts/guide``.
@dynamicMemberLookup
public struct Dialect: Sendable, Hashable {
    /// What the profile declares because nothing else tells it.
    package var guide = ClientGuide()
    /// The provider's own names of parameters, by the RFC's, at each endpoint that has some.
    public internal(set) var parameterNames: [Endpoint: [String: String]] = [:]
    /// Whether the token endpoint reads JSON alone.
    public internal(set) var postsJSON = false
    /// Where a call carries the access token.
    public internal(set) var tokenLocation = TokenLocation.authorization(scheme: "Bearer")
    /// What joins the scopes of a request.
    public internal(set) var scopeSeparator = " "
    /// Where a refresh goes, where that is not the token endpoint of the code.
    public internal(set) var refreshURL: String?

    /// That of the RFCs.
    package init() {}

    /// That of a profile; where a refresh goes only a running provider knows.
    package init(_ profile: ProviderProfile) {
        guide = profile.guide
        for endpoint in Self.named {
            let behavior = profile.endpoints.first { $0.endpoint == endpoint && $0.isOffered(profile) }
            let names = behavior?.parameterNames ?? profile.parameterNames
            if behavior != nil, !names.isEmpty { parameterNames[endpoint] = names }
            guard endpoint == .token else { continue }
            let sources = behavior?.parameterSources ?? profile.parameterSources
            postsJSON = sources.json && !sources.form
        }
        let locations = profile.tokenLocations
        tokenLocation = locations.first { $0 == tokenLocation } ?? locations.first ?? tokenLocation
        let separators = profile.scopeSeparators
        if !separators.contains(" "), let own = separators.first { scopeSeparator = String(own) }
    }

    /// The endpoints whose parameters the RFCs name.
    private static let named: [Endpoint] = [
        .authorization, .token, .revocation, .introspection, .deviceAuthorization,
    ]

    /// What the profile declares.
    ///
    /// - Parameter part: The declaration's place.
    public subscript<Part>(dynamicMember part: KeyPath<ClientGuide, Part>) -> Part { guide[keyPath: part] }

    /// A parameter's name at an endpoint.
    package func name(of parameter: String, at endpoint: Endpoint) -> String {
        parameterNames[endpoint]?[parameter] ?? parameter
    }

    /// The name of a member of an answer, or of a parameter of the callback.
    package func answerName(of member: String) -> String { guide.answerNames[member] ?? member }
}
