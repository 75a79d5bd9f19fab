import JSONText
import OAuthHarness

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// How a client must speak to a provider where that differs from the RFCs; told by the profile, whatever its name.
struct Dialect: Sendable, Hashable {
    /// The provider's own names of parameters, by the RFC's.
    var parameterNames: [String: String] = [:]
    /// Whether token requests are JSON.
    var postsJSON = false
    /// Where a call carries the access token.
    var tokenLocation = TokenLocation.authorization(scheme: "Bearer")
    /// What the profile call wants besides the access token, by parameter.
    var profileParameters: [String: String] = [:]
    /// The errors that say that an access token is no good.
    var deadTokenErrors: Set<ErrorCode> = []
    /// Where a refresh goes, where that is not the token endpoint of the code.
    var refreshURL: String?

    /// That of the RFCs.
    init() {}

    /// That of a running provider.
    init(_ provider: MockProvider) {
        let profile = provider.profile
        parameterNames = profile.parameterNames
        profileParameters = profile.guide?.profileParameters ?? profile.profileParameters
        // What a provider file tells of its clients is spoken by ProviderDialect.
        guard profile.guide == nil else { return }
        let token = profile.endpoints.first { $0.endpoint == .token && $0.isOffered(profile) }
        let sources = token?.parameterSources ?? profile.parameterSources
        postsJSON = sources.json && !sources.form
        let locations = profile.tokenLocations
        tokenLocation = locations.first { $0 == tokenLocation } ?? locations.first ?? tokenLocation
        deadTokenErrors = profile.deadTokenErrors
        let refresh = provider.tokenURL(for: .refreshToken)
        if refresh != provider.tokenURL(for: .authorizationCode) { refreshURL = refresh?.absoluteString }
    }

    /// A parameter's name at the provider.
    func name(of parameter: String) -> String { parameterNames[parameter] ?? parameter }

    /// Parameters under the names that the provider gives them.
    func named(_ parameters: FormParameters) -> FormParameters {
        guard !parameterNames.isEmpty else { return parameters }
        var result: FormParameters = [:]
        for pair in parameters.pairs {
            let name = self.name(of: String(decoding: pair.name, as: UTF8.self))
            result.append(name, pair.value)
        }
        return result
    }

    /// What of a token answer the profile call wants back, a number as its digits.
    func kept(_ fields: JSONObject) -> [String: String] {
        let values = Set(profileParameters.values).compactMap { name in fields[name]?.plainText.map { (name, $0) } }
        return Dictionary(uniqueKeysWithValues: values)
    }

    /// Whether an error says that the access token is no good.
    func isTokenDead(_ error: String?) -> Bool {
        error.map { deadTokenErrors.contains(ErrorCode(rawValue: $0)) } ?? false
    }
}
