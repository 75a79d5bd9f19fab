import JSONText

extension Transaction {
    /// Decides without a page where the person has already allowed what is asked.
    func approveAsBefore(unless asksAgain: JSONObject) {
        guard decision == .ask, request.method == .get, client != nil, let account = state.accounts.first,
            state.isSignedIn, !asksAgain.contains(where: { $0.value.string != nil && text($0.key) == $0.value.string })
        else { return }
        guard let granted = self[consentOf: account], scope.isSubset(of: granted) else { return }
        decision = .approve(account, nil)
    }

    /// Redeems the code; where a token of the same client and person still lives, it is given again, its life anew.
    func redeem(again reuses: Bool, hasRefreshToken: Bool) {
        guard reuses, let old = livingGrant else {
            _ = redeem(hasRefreshToken: hasRefreshToken)
            return
        }
        redeemCode()
        renew(old, scope: code?.scope ?? old.scope, signedInAt: nil, hasRefreshToken: hasRefreshToken)
    }

    /// Gives the access token of the grant again, its life anew; false where it has died.
    func prolong() -> Bool {
        guard let old = grant, !old.isAccessRevoked, !old.isAccessExpired(at: now) else { return false }
        renew(old, scope: old.scope, signedInAt: old.signedInAt, hasRefreshToken: true)
        return true
    }

    private func renew(_ old: TokenGrant, scope: Scope, signedInAt: ProviderInstant?, hasRefreshToken: Bool) {
        let new = issueTokens(
            for: old.account,
            scope: scope,
            parent: nil,
            hasRefreshToken: hasRefreshToken,
            signedInAt: signedInAt,
            accessToken: old.accessToken,
            refreshToken: old.refreshToken
        )
        (grant, account) = (new, new.account)
    }

    /// The newest token of the client and the person of the code that is neither dead nor too old.
    private var livingGrant: TokenGrant? {
        state.grants.values.filter { grant in
            grant.clientID == client?.id && grant.account?.id == code?.account.id && !grant.isAccessRevoked
                && !grant.isAccessExpired(at: now)
        }
        .max { $0.issuedAt < $1.issuedAt }
    }

    /// Ends the token of a parameter, or the access token at hand; a refresh token takes its access token with it.
    func revokeToken(named parameter: String?) {
        let value = parameter.flatMap(value) ?? grant?.accessToken ?? []
        present(value)
        if let found = state.grants[value] {
            revoke(found, because: "revoked by the client")
        } else if let found = state.grant(refreshToken: value) {
            revoke(found, because: "revoked by the client")
        } else {
            notes.append("the token is unknown, which is no error (RFC 7009 §2.2)")
        }
    }
}
