extension Action {
    /// The authorization code that the client presents has expired.
    public static let expireCode = Action("expireCode", Stages(prepare: { $0.killCode(.expired) }))

    /// The authorization code that the client presents was never issued.
    public static let forgetCode = Action("forgetCode", Stages(prepare: { $0.killCode(.forgotten) }))

    /// The access token that the client presents has expired.
    public static let expireToken = Action(
        "expireToken",
        Stages(prepare: { transaction in
            transaction.endPresentedGrant(because: "expired by script") { $0.accessLifetime = $1 - $0.issuedAt }
        })
    )

    /// The access token that the client presents was revoked.
    public static let revokeToken = Action(
        "revokeToken",
        Stages(prepare: { transaction in
            transaction.endPresentedGrant(because: "revoked by script") { grant, _ in grant.isAccessRevoked = true }
        })
    )

    /// The refresh token that the client presents was revoked.
    public static let revokeRefreshToken = Action(
        "revokeRefreshToken",
        Stages(prepare: { transaction in
            guard let token = transaction.value("refresh_token"),
                let grant = transaction.state.grant(refreshToken: token), !grant.isRefreshRevoked
            else { return false }
            transaction.revoke(grant, access: false, refresh: true, because: "revoked by script")
            return true
        })
    )
}

extension ActionWord {
    static let credentialWords: [ActionWord] = [
        ActionWord(.expireCode, "The authorization code that the client presents has expired.").redeeming,
        ActionWord(.forgetCode, "The authorization code that the client presents was never issued.").redeeming,
        ActionWord(.expireToken, "The access token that the client presents has expired.").calling,
        ActionWord(.revokeToken, "The access token that the client presents was revoked.").calling,
        ActionWord(.revokeRefreshToken, "The refresh token that the client presents was revoked.").redeeming,
    ]

    /// Acts where codes and refresh tokens are presented.
    private var redeeming: ActionWord { acting(at: .token, only: [.token]) }

    /// Acts where access tokens are presented.
    private var calling: ActionWord {
        acting(
            at: .userinfo,
            only: [.userinfo, .openID, .openIDUserinfo, .revocation, .introspection, .tokenInfo, .api]
        )
    }
}

extension Transaction {
    fileprivate enum CodeFate { case expired, forgotten }

    fileprivate func killCode(_ fate: CodeFate) -> Bool {
        guard let value = value("code"), var code = state.codes[value] else { return false }
        switch fate {
        case .expired:
            code.isForcedExpired = true
        case .forgotten: code.isForgotten = true
        }
        state.codes[value] = code
        let reason = fate == .expired ? "expired by script" : "forgotten by script"
        state.ledger.bury(value, because: reason, in: exchange, at: now)
        return true
    }

    fileprivate func endPresentedGrant(
        because reason: String,
        _ change: (inout TokenGrant, ProviderInstant) -> Void
    ) -> Bool {
        guard let token = accessToken(in: profile.tokenLocations), var grant = state.grants[token],
            !grant.isAccessRevoked
        else { return false }
        change(&grant, now)
        state.grants[token] = grant
        state.ledger.bury(grant.accessToken, because: reason, in: exchange, at: now)
        return true
    }
}
