package import JSONText

extension StandardReplies {
    /// The answer of the code grant: the code is used up, tokens are minted (RFC 6749 §4.1.4).
    ///
    /// - Parameter transaction: A token request whose checks found the code.
    /// - Returns: `tokenBody(_:)` as JSON.
    public static func redeem(_ transaction: Transaction) -> Reply { .fields(tokenBody(transaction.redeem())) }

    /// The answer of the refresh grant: a new pair, and the old one dies (RFC 6749 §6).
    ///
    /// - Parameter transaction: A token request whose checks found the refresh token.
    /// - Returns: `tokenBody(_:)` as JSON.
    public static func refresh(_ transaction: Transaction) -> Reply { .fields(tokenBody(transaction.refresh())) }

    /// The members of RFC 6749 §5.1 in its order; what a grant has not is left out.
    package static func tokenBody(_ grant: TokenGrant) -> JSON {
        .members([
            ("access_token", .string(grant.accessTokenText)), ("token_type", "Bearer"),
            ("expires_in", grant.expiresIn.map(JSON.integer)),
            ("refresh_token", grant.refreshTokenText.map(JSON.string)),
            ("scope", grant.scope.isEmpty ? nil : .string(grant.scope.joined())),
        ])
    }

    /// The members of RFC 8628 §3.2 in its order; `verification_uri_complete` only where it is wanted.
    static func deviceBody(_ grant: DeviceGrant, page: String, isComplete: Bool) -> JSON {
        let code = String(decoding: grant.userCode, as: UTF8.self)
        return .members([
            ("device_code", .string(String(decoding: grant.deviceCode, as: UTF8.self))), ("user_code", .string(code)),
            ("verification_uri", .string(page)),
            ("verification_uri_complete", isComplete ? .string("\(page)?user_code=\(code)") : nil),
            ("expires_in", .integer(grant.lifetime.roundedSeconds)),
            ("interval", .integer(grant.interval.roundedSeconds)),
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
}

extension TokenGrant {
    /// The access token as text.
    public var accessTokenText: String { String(decoding: accessToken, as: UTF8.self) }

    /// The refresh token as text; nil where the grant has none.
    public var refreshTokenText: String? { refreshToken.map { String(decoding: $0, as: UTF8.self) } }

    /// The whole seconds of the access token's life; nil for ever.
    public var expiresIn: Int? { accessLifetime?.roundedSeconds }
}
