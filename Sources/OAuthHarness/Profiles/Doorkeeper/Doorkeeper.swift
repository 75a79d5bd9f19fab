/// The Rails OAuth provider that Gitee and GitLab both run, described once (doorkeeper.md).
///
/// A profile that runs it takes its endpoints from here and sets the knobs to its own version, language and rules.
public enum Doorkeeper {
    /// The engine's endpoints.
    static let endpoints: [EndpointBehavior] =
        [authorization, consent, denial, native, token] + smallEndpoints + device + openID

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
    }

    /// Puts the engine's replies into a profile.
    static func install(in profile: inout ProviderProfile) {
        profile.redirect = redirect
        profile.denied = denied
        profile.consentPage = consentPage
        profile.notFound = notFound
        profile.finish = finish
        profile.parameterSources = .merged
        profile.tokenLocations = tokenLocations
        profile.settle = settle
    }
}

extension Transaction {
    var doorkeeper: DoorkeeperVersion { profile[Doorkeeper.version] }
}
