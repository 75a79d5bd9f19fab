package import JSONText

extension StandardReplies {
    /// The answer of the code grant: the code is used up, tokens are minted (RFC 6749 §4.1.4).
    ///
    /// - Parameter transaction: A token request whose checks found the code.
    /// - Returns: ``tokenBody(_:)`` as JSON.
    public static func redeem(_ transaction: Transaction) -> Reply {
        .fields(tokenBody(transaction.redeem()))
    }

    /// The answer of the refresh grant: a new pair, and the old one dies (RFC 6749 §6).
    ///
    /// - Parameter transaction: A token request whose checks found the refresh token.
    /// - Returns: ``tokenBody(_:)`` as JSON.
    public static func refresh(_ transaction: Transaction) -> Reply {
        .fields(tokenBody(transaction.refresh()))
    }

    /// The members of RFC 6749 §5.1 in its order; what a grant has not is left out.
    package static func tokenBody(_ grant: TokenGrant) -> JSON {
        .members([
            ("access_token", .string(grant.accessTokenText)),
            ("token_type", "Bearer"),
            ("expires_in", grant.expiresIn.map(JSON.integer)),
            ("refresh_token", grant.refreshTokenText.map(JSON.string)),
            ("scope", grant.scope.isEmpty ? nil : .string(grant.scope.joined())),
        ])
    }
}

extension Transaction {
    /// Uses the code up that the checks found, and mints tokens for it; ``grant`` and ``account`` are theirs from then on.
    ///
    /// A check such as ``Check/codeIsLive(parameter:error:reused:expired:source:)`` must have found the code.
    ///
    /// - Parameter hasRefreshToken: Whether a refresh token goes with the access token; true by default.
    /// - Returns: The tokens.
    public func redeem(hasRefreshToken: Bool = true) -> TokenGrant {
        redeemCode()
        let new = issueTokens(for: code?.account, scope: code?.scope ?? scope, hasRefreshToken: hasRefreshToken)
        (grant, account) = (new, new.account)
        return new
    }

    /// Mints a new access token for the grant that the checks found; ``grant`` is the new one from then on.
    ///
    /// - Parameter rotates: Whether a new refresh token comes with it and the old pair dies; else the refresh token
    ///   stays, and so does the old access token until it expires.
    /// - Returns: The tokens.
    public func refresh(rotates: Bool = true) -> TokenGrant {
        let old = grant
        var new = issueTokens(
            for: old?.account,
            scope: old?.scope ?? scope,
            hasRefreshToken: rotates,
            signedInAt: old?.signedInAt
        )
        if let old, rotates { revoke(old, because: "replaced by a refresh") }
        if let old, !rotates, let kept = old.refreshToken { new = state.move(kept, from: old, to: new) }
        grant = new
        return new
    }

    /// A value that is the same each time for the same text, in the shape of a provider's own identifiers: an openid.
    ///
    /// - Parameters:
    ///   - shape: What it looks like.
    ///   - text: What it stands for, for example the client and the person.
    /// - Returns: The value.
    public func pseudonym(_ shape: CredentialShape, for text: String) -> String {
        var entropy = Entropy(seed: Entropy.seed(of: text))
        return String(decoding: shape.mint(&entropy), as: UTF8.self)
    }
}

extension TokenGrant {
    /// The access token as text.
    public var accessTokenText: String { String(decoding: accessToken, as: UTF8.self) }

    /// The refresh token as text; nil where the grant has none.
    public var refreshTokenText: String? { refreshToken.map { String(decoding: $0, as: UTF8.self) } }

    /// The whole seconds of the access token's life; nil for ever.
    public var expiresIn: Int? { accessLifetime?.roundedSeconds }
}
