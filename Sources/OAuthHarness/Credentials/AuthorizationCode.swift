/// An authorization code and what it is bound to (RFC 6749 §4.1.2).
public struct AuthorizationCode: Sendable, Hashable {
    /// Its bytes.
    public let value: [UInt8]
    /// The client it was issued to.
    public let clientID: String
    /// Who approved.
    public let account: Account
    /// The `redirect_uri` of the authorization request, decoded; nil where the request had none.
    public let redirectURI: [UInt8]?
    /// The granted scope.
    public let scope: Scope
    /// The PKCE challenge (RFC 7636 §4.2).
    package let challenge: [UInt8]?
    /// The PKCE method as sent.
    package let challengeMethod: String?
    /// The OpenID Connect nonce.
    package let nonce: [UInt8]?
    /// When it was issued.
    package let issuedAt: ProviderInstant
    /// How long it lives; nil for ever.
    public var lifetime: Duration?
    /// The exchange that redeemed it; nil while it is unused.
    package var redeemedIn: Int?
    /// Whether a script wants it dead of age.
    package var isForcedExpired = false
    /// Whether the provider shall act as if it had never issued it.
    package var isForgotten = false

    /// Whether it is too old.
    package func isExpired(at now: ProviderInstant) -> Bool {
        isForcedExpired || lifetime.map { now >= issuedAt + $0 } ?? false
    }
}
