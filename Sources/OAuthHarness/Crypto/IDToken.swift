import Recordings

/// The `id_token` of a token answer (OIDC Core §2).
enum IDToken {
    /// The token where the grant's scope has `openid` and the provider speaks OpenID Connect; else nil.
    static func member(for grant: TokenGrant, _ transaction: Transaction) -> JSON? {
        nil
    }
}
