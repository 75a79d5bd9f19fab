#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension MockProvider {
    /// The base URL: scheme, host and port.
    public var baseURL: URL { url("") }

    /// The authorization endpoint (RFC 6749 §3.1).
    public var authorizationEndpoint: URL { url(of: .authorization) ?? baseURL }

    /// The token endpoint (RFC 6749 §3.2).
    public var tokenEndpoint: URL { url(of: .token) ?? baseURL }

    /// The provider's own profile call.
    public var userinfoEndpoint: URL { url(of: .userinfo) ?? baseURL }

    /// The URL of an endpoint.
    ///
    /// - Parameter endpoint: The endpoint; ``Endpoint/api`` gives the prefix of all resource calls.
    /// - Returns: The URL, or nil where the provider has no such endpoint.
    public func url(of endpoint: Endpoint) -> URL? {
        path(of: endpoint).map(url)
    }

    /// The URL of the first token endpoint that has a grant; nil where none has it.
    package func tokenURL(for grant: GrantType) -> URL? {
        let profile = profile
        let endpoint = profile.endpoints.first { endpoint in
            endpoint.endpoint == .token && endpoint.isOffered(profile)
                && endpoint.grants(profile).contains { $0.type == grant }
        }
        return endpoint.map { url($0.path.text) }
    }

    /// How a client must speak to the provider.
    package var dialect: Dialect {
        var dialect = Dialect(profile)
        let refresh = tokenURL(for: .refreshToken)
        if refresh != tokenURL(for: .authorizationCode) { dialect.refreshURL = refresh?.absoluteString }
        return dialect
    }

    /// The path of an endpoint.
    ///
    /// - Parameter endpoint: The endpoint; ``Endpoint/api`` gives the prefix of all resource calls.
    /// - Returns: The path, or nil where the provider has no such endpoint under the knobs in force.
    public func path(of endpoint: Endpoint) -> String? {
        if endpoint == .api { return profile.apiPath }
        let behavior = profile.endpoints.first { $0.endpoint == endpoint && $0.isOffered(profile) }
        let path = behavior?.path.text.replacing(":client_id", with: client.id)
        return path.map { profile.pathDefaults.reduce($0) { $0.replacing(":\($1.key)", with: $1.value) } }
    }

    /// The endpoints that clients are configured with, by the word of the driver protocol, in a fixed order.
    package var endpointURLs: [(endpoint: Endpoint, url: URL)] {
        let words: [Endpoint] = [
            .authorization, .token, .userinfo, .openID, .openIDUserinfo, .revocation, .introspection, .tokenInfo,
            .deviceAuthorization, .metadata, .keys, .registration, .api,
        ]
        return words.compactMap { word in url(of: word).map { (word, $0) } }
    }

    private func url(_ path: String) -> URL {
        URL(string: origin + path) ?? URL(fileURLWithPath: "/")
    }
}

extension MockProvider {
    /// The words of the endpoints that a rule may name here.
    package var endpointWords: [Endpoint] { Rule.endpoints(at: profile) }

    /// Those at which an action can act, of a kind where it has kinds; none with the reason where it can act nowhere.
    package func endpointWords(for action: ActionWord, _ fault: FaultWord? = nil) -> (
        words: [Endpoint], reason: String?
    ) {
        if fault?.needsTLS ?? false, !isSecure { return ([], "it shows over https only: 'serve --tls'") }
        if fault?.endpoint == .any { return ([.any], "it strikes a connection before its request is read") }
        let theirs = endpointWords.filter { ![.any, .other].contains($0) }
        guard let reach = action.reach, theirs.count > 0 else { return (endpointWords, nil) }
        let words = endpointWords.filter(action.acts)
        let names = reach.filter(theirs.contains).map(\.rawValue)
        return names.isEmpty
            ? ([], "it acts at \(reach.map(\.rawValue).joined(separator: " or ")) alone, which \(profile.name) has not")
            : (words, "it acts at \(names.joined(separator: ", ")) alone")
    }
}
