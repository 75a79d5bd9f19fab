public import Recordings

extension StandardReplies {
    /// The answer of the code grant: the code is used up, tokens are minted (RFC 6749 §4.1.4).
    ///
    /// - Parameter transaction: A token request whose checks found the code.
    /// - Returns: ``tokenBody(_:)`` as JSON.
    public static func redeem(_ transaction: Transaction) -> Reply {
        transaction.redeem().map { .fields(tokenBody($0)) } ?? transaction.profile.notFound(transaction)
    }

    /// The answer of the refresh grant: a new pair, and the old one dies (RFC 6749 §6).
    ///
    /// - Parameter transaction: A token request whose checks found the refresh token.
    /// - Returns: ``tokenBody(_:)`` as JSON.
    public static func refresh(_ transaction: Transaction) -> Reply {
        transaction.refresh().map { .fields(tokenBody($0)) } ?? transaction.profile.notFound(transaction)
    }

    /// The members of RFC 6749 §5.1 in its order; what a grant has not is left out.
    ///
    /// - Parameter grant: The tokens.
    /// - Returns: The members.
    public static func tokenBody(_ grant: TokenGrant) -> JSON {
        .members([
            ("access_token", .string(String(decoding: grant.accessToken, as: UTF8.self))),
            ("token_type", "Bearer"),
            ("expires_in", (grant.accessLifetime?.roundedSeconds).map(JSON.integer)),
            ("refresh_token", grant.refreshToken.map { .string(String(decoding: $0, as: UTF8.self)) }),
            ("scope", grant.scope.isEmpty ? nil : .string(grant.scope.joined())),
        ])
    }
}

extension Transaction {
    /// Uses the code up that the checks found, and mints tokens for it.
    ///
    /// - Returns: The tokens; nil where no check has found a code.
    public func redeem() -> TokenGrant? {
        guard let code else { return nil }
        redeemCode()
        return issueTokens(for: code.account, scope: code.scope, parent: name(of: code.value, or: "code"))
    }

    /// Mints a new pair for the grant that the checks found; the old pair dies.
    ///
    /// - Returns: The tokens; nil where no check has found a grant.
    public func refresh() -> TokenGrant? {
        guard let old = grant else { return nil }
        let parent = old.refreshToken.map { name(of: $0, or: "refresh token") }
        let new = issueTokens(for: old.account, scope: old.scope, parent: parent, signedInAt: old.signedInAt)
        revoke(old, because: "replaced by a refresh")
        return new
    }
}
