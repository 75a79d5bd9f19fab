import HTTPWire
import JSONText

/// The `id_token` of a token answer (OIDC Core §2), signed with RS256.
enum IDToken {
    /// How long a client may rely on it (gitlab.md §4.2).
    private static let lifetime = Duration.seconds(120)

    /// The token where the grant's scope has `openid` and the provider speaks OpenID Connect; else nil.
    static func member(for grant: TokenGrant, _ transaction: Transaction) -> JSON? {
        guard transaction.profile[Doorkeeper.openIDConnect], grant.scope.contains("openid"),
            let account = grant.account
        else { return nil }
        let now = transaction.now
        let more: [(String, JSON?)] =
            switch transaction.profile[Doorkeeper.openIDClaims] {
            case .stock: []
            case .gitlab: GitLabClaims.idToken(account, grant.scope, transaction)
            }
        let claims: [(String, JSON?)] = [
            ("iss", .string(transaction.origin)),
            ("sub", .string("\(account.id)")),
            ("aud", grant.clientID.map(JSON.string)),
            ("exp", .integer((now + lifetime).seconds)),
            ("iat", .integer(now.seconds)),
            ("nonce", grant.nonce.map { .string(String(decoding: $0, as: UTF8.self)) }),
            ("auth_time", .integer(grant.signedInAt.seconds)),
        ]
        let header: JSON = ["typ": "JWT", "alg": "RS256", "kid": .string(RSAKey.test.id)]
        return .string(JSONWebToken.signed(header, .members(claims + more)))
    }
}
