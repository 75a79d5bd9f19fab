/// What a grant of a scope is worth at a provider: how long its tokens live, and what of the scope is granted.
package struct TokenTerms: Sendable, Hashable {
    /// The scope that is granted and told.
    package var scope: Scope
    /// How long the access token lives; nil for ever.
    package var accessLifetime: Duration?
    /// How long the refresh token lives; nil for ever.
    package var refreshLifetime: Duration?
    /// Whether there is a refresh token at all.
    package var hasRefreshToken = true

    /// The lifetimes of the profile's knobs.
    package init(_ scope: Scope, _ profile: ProviderProfile) {
        self.scope = scope
        accessLifetime = profile.accessTokenLifetime
        refreshLifetime = profile.refreshTokenLifetime
    }
}
