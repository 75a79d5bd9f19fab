/// An access token with its refresh token, and what both are bound to.
public struct TokenGrant: Sendable, Hashable {
    /// The access token's bytes.
    public let accessToken: [UInt8]
    /// The refresh token's bytes; nil where the grant has none.
    public internal(set) var refreshToken: [UInt8]?
    /// The client both belong to; nil for a password grant without a client.
    public let clientID: String?
    /// The resource owner; nil for a client's own token.
    public let account: Account?
    /// The granted scope.
    public let scope: Scope
    /// When it was issued.
    package let issuedAt: ProviderInstant
    /// When the person last signed in for it; refreshing does not move it.
    package let signedInAt: ProviderInstant
    /// How long the access token lives; nil for ever.
    package var accessLifetime: Duration?
    /// How long the refresh token lives, from ``signedInAt``; nil for ever.
    package var refreshLifetime: Duration?
    /// Whether the access token was revoked or replaced.
    package var isAccessRevoked = false
    /// Whether the refresh token was revoked or used up.
    package var isRefreshRevoked = false
    /// The access token that dies when this one is first used (doorkeeper.md §6).
    package var replaces: [UInt8]?
    /// Whether an administrator made it to act as the person (gitlab.md §6).
    package var isImpersonation = false
    /// The OpenID Connect nonce of the login.
    package var nonce: [UInt8]?

    /// Whether the access token is too old.
    package func isAccessExpired(at now: ProviderInstant) -> Bool {
        accessLifetime.map { now >= issuedAt + $0 } ?? false
    }

    /// Whether the refresh token is too old.
    package func isRefreshExpired(at now: ProviderInstant) -> Bool {
        refreshLifetime.map { now >= signedInAt + $0 } ?? false
    }

    /// Whether one of its two tokens is revoked or too old.
    func isDead(_ value: [UInt8], at now: ProviderInstant) -> Bool {
        refreshToken == value
            ? isRefreshRevoked || isRefreshExpired(at: now) : isAccessRevoked || isAccessExpired(at: now)
    }
}
