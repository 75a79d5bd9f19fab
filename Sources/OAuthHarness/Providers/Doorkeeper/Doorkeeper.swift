/// The Rails OAuth provider that Gitee and GitLab both run, described once (doorkeeper.md).
///
/// A profile that runs it takes its endpoints from here and sets the knobs to its own version, language and rules.
public enum Doorkeeper {
    /// The engine's endpoints.
    static let endpoints: [EndpointBehavior] =
        [authorization, consent, denial, native, styleSheet, token] + smallEndpoints + device + openID

    /// The places where the engine's own endpoints look for an access token (doorkeeper.md §7).
    static let tokenLocations: [TokenLocation] = [
        .authorization(scheme: "Bearer"), .parameter("access_token"), .parameter("bearer_token"),
    ]

    /// What follows from the engine's knobs.
    static func settle(_ profile: inout ProviderProfile) {
        profile.deviceFlow = DeviceFlow(
            deviceCode: .hex(64),
            userCode: UserCodeShape(CredentialShape(8, of: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), isExact: true),
            lifetime: profile[deviceCodeLifetime].duration ?? .days(36_500),
            interval: .seconds(profile[devicePollingInterval]),
            slowDownStep: .zero
        )
        profile.shapes.code = shape(profile[codeHexLength], profile.shapes.code, profile)
        profile.shapes.accessToken = shape(profile[accessTokenHexLength], profile.shapes.accessToken, profile)
        profile.shapes.refreshToken = shape(profile[refreshTokenHexLength], profile.shapes.refreshToken, profile)
        profile.parameterSources.rack = profile[rackVersion]
        let places = profile[tokenMethods].elements
        if !places.isEmpty { profile.tokenLocations = places.map(\.location) }
    }

    /// The knobs decide unless a shape that is not plain hexadecimal was given by hand.
    private static func shape(_ length: Int, _ given: CredentialShape, _ profile: ProviderProfile) -> CredentialShape {
        guard given == .hex(given.length) else { return given }
        return profile[tokenGenerator] == .base64URL ? .base64URL(43) : .hex(max(1, length))
    }

    /// Puts the engine's replies into a profile.
    static func install(in profile: inout ProviderProfile) {
        profile.redirect = redirect
        profile.denied = denied
        profile.consentPage = consentPage
        profile.notFound = notFound
        profile.routesAsRails = true
        profile.finish = finish
        profile.parameterSources = .rails
        profile.tokenLocations = tokenLocations
        profile.settle = settle
    }
}

extension Transaction {
    var doorkeeper: DoorkeeperVersion { profile[Doorkeeper.version] }

    /// The status of an error at the OAuth endpoints.
    func status(of error: ErrorCode) -> Int {
        switch profile[Doorkeeper.oauthErrorStatus] {
        case .stock: doorkeeper.status(of: error)
        case .unauthorized: 401
        case .badRequest: error == .invalidClient ? 401 : 400
        }
    }

    /// `token_type` as it is spelled.
    var tokenType: String {
        let spelling = profile[Doorkeeper.tokenType]
        return spelling == .stock ? doorkeeper.tokenType : spelling.rawValue
    }

    /// Whether `Pragma: no-cache` goes with an answer of the token endpoint.
    func hasPragma(onError isError: Bool) -> Bool {
        switch profile[Doorkeeper.cacheHeaders] {
        case .stock: !isError || doorkeeper.hasPragmaOnErrors
        case .pragma: true
        case .noStore: false
        }
    }
}

extension ProviderProfile {
    /// What PKCE means, the version's own rule resolved.
    var pkce: Doorkeeper.PKCE {
        let set = self[Doorkeeper.pkce]
        guard set == .stock else { return set }
        return self[Doorkeeper.version].hasPKCE ? .optional : .off
    }

    /// The ways to authenticate a client, as the checks name them.
    var clientMethods: [ClientAuthentication] {
        self[Doorkeeper.clientAuthentication].elements.map { method in
            switch method {
            case .basic: self[Doorkeeper.version] < .v59 ? .basicWithCase : .basic
            case .parameters: .parameters
            }
        }
    }
}
