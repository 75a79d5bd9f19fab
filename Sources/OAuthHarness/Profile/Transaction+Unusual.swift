extension Transaction {
    /// Decides without a page where what is asked is one of the scopes that nobody is asked for, and nothing else.
    func approveUnasked(_ scopes: [String]) {
        guard let only = scope.names.first, scope.names.count == 1, scopes.contains(only), decision != .close else {
            return
        }
        if case .approve = decision { return }
        notes.append("\(only) asks nobody: the person cannot refuse")
        decision = .approve(state.accounts.first ?? .sample, nil)
    }

    /// Uses up a code that a refused request shows.
    func burnCode() {
        guard let value = value("code"), let code = state.codes[value], code.redeemedIn == nil else { return }
        spend(code, because: "burnt by a refused exchange")
        notes.append("\(name(of: value, or: "the code")) is used up by this request")
    }

    /// Ends the refresh tokens of the earlier sign-ins of the code's person at its client.
    func endOlderRefreshTokens() {
        guard let code else { return }
        let older = state.grants.values.filter { $0.clientID == code.clientID && $0.account?.id == code.account.id }
        for grant in Array(older) { revoke(grant, access: false, because: "a newer sign-in of the same person") }
    }
}
