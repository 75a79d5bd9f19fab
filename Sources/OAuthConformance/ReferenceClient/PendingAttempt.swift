import OAuthHarness

/// A sign-in that has begun and waits for its callback.
struct PendingAttempt: Sendable, Hashable {
    let state: String
    let verifier: String
    let redirectURI: String
    let scope: [String]
    let startedAt: ProviderInstant
}
