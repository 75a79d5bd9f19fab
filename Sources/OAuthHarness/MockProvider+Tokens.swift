extension MockProvider {
    /// Mints tokens without a flow, for tests that start in the middle.
    ///
    /// - Parameters:
    ///   - account: Whose tokens; the sample account by default, nil for a client's own.
    ///   - client: The client; the one registered from the start by default.
    ///   - scopes: The scope; nil for the profile's default.
    ///   - hasRefreshToken: Whether a refresh token goes with it; true by default.
    ///   - isImpersonation: Whether an administrator made it to act as the person; false by default.
    ///   - accessToken: The access token itself; nil mints one in the profile's shape.
    ///   - refreshToken: The refresh token itself; nil mints one in the profile's shape.
    /// - Returns: The tokens.
    @discardableResult
    public func issueToken(
        for account: Account? = .sample,
        client: Client? = nil,
        scopes: Scope? = nil,
        hasRefreshToken: Bool = true,
        isImpersonation: Bool = false,
        accessToken: String? = nil,
        refreshToken: String? = nil
    ) -> TokenGrant {
        engine.transact { transaction in
            transaction.client = client ?? self.client
            var grant = transaction.issueTokens(
                for: account,
                scope: scopes ?? transaction.profile.defaultScope,
                parent: nil,
                hasRefreshToken: hasRefreshToken,
                signedInAt: nil,
                accessToken: accessToken.map { Array($0.utf8) },
                refreshToken: refreshToken.map { Array($0.utf8) }
            )
            grant.isImpersonation = isImpersonation
            if isImpersonation { transaction.state.store(grant) }
            return grant
        }
    }

    /// Mints an authorization code without a browser.
    ///
    /// - Parameters:
    ///   - account: Who approved; the sample account by default.
    ///   - client: The client; the one registered from the start by default.
    ///   - redirectURI: The redirect URI that the code is bound to.
    ///   - scopes: The scope; nil for the profile's default.
    ///   - parameters: More parameters of the authorization request, for example a code challenge.
    /// - Returns: The code.
    @discardableResult
    public func issueCode(
        for account: Account = .sample,
        client: Client? = nil,
        redirectURI: String,
        scopes: Scope? = nil,
        parameters: FormParameters = [:]
    ) -> AuthorizationCode {
        var request: FormParameters = ["redirect_uri": redirectURI]
        request.pairs += parameters.pairs
        return engine.transact(request) { transaction in
            transaction.client = client ?? self.client
            return transaction.issueCode(for: account, scope: scopes ?? transaction.profile.defaultScope)
        }
    }

    /// Mints a device code and a user code without a request (RFC 8628 §3.2).
    ///
    /// - Parameters:
    ///   - client: The client; the one registered from the start by default.
    ///   - scopes: The scope; nil for the profile's default.
    /// - Returns: The codes, which nobody has decided on.
    @discardableResult
    public func issueDeviceCode(client: Client? = nil, scopes: Scope? = nil) -> DeviceGrant {
        engine.transact { transaction in
            transaction.client = client ?? self.client
            transaction.scope = scopes ?? transaction.profile.defaultScope
            return transaction.startDeviceGrant(transaction.profile.deviceFlow)
        }
    }

    /// Revokes every token of the provider, as a person does who removes the app from the account.
    public func revokeAllTokens() {
        engine.transact { transaction in
            for grant in transaction.state.grants.values.sorted(by: { $0.issuedAt < $1.issuedAt }) {
                transaction.revoke(grant, because: "revoked by the test")
            }
        }
    }

    /// Revokes one access token or refresh token.
    ///
    /// - Parameters:
    ///   - token: The token's bytes as the client holds them.
    ///   - pair: Whether the token's counterpart dies too; true by default.
    /// - Returns: Whether the provider had issued it.
    @discardableResult
    public func revoke(_ token: [UInt8], pair: Bool = true) -> Bool {
        engine.transact { transaction in
            if let grant = transaction.state.grants[token] {
                transaction.revoke(grant, access: true, refresh: pair, because: "revoked by the test")
                return true
            }
            guard let grant = transaction.state.grant(refreshToken: token) else { return false }
            transaction.revoke(grant, access: pair, refresh: true, because: "revoked by the test")
            return true
        }
    }

    /// Ends an authorization code or a token as age does.
    ///
    /// - Parameter credential: Its bytes.
    /// - Returns: Whether the provider had issued it and it was alive.
    package func expire(_ credential: [UInt8]) -> Bool {
        engine.transact { transaction in
            guard transaction.state.ledger.entry(for: credential)?.death == nil else { return false }
            guard transaction.state.end(credential, at: transaction.now) else { return false }
            transaction.state.ledger.bury(credential, because: "expired by hand", in: 0, at: transaction.now)
            return true
        }
    }

    /// Ends the person's session at the provider; the next authorization request meets the sign-in page.
    public func signOut() {
        engine.transact { $0.state.isSignedIn = false }
    }

    /// Signs the first account in again.
    public func signIn() {
        engine.transact { $0.state.isSignedIn = true }
    }

    /// The people who have an account; the first one signs in.
    public var accounts: [Account] { engine.state.accounts }

    /// The registered client of an identifier.
    ///
    /// - Parameter id: The client identifier.
    /// - Returns: The client, or nil where none is registered under it.
    public func client(_ id: String) -> Client? {
        engine.state.clients[id]
    }

    /// Registers clients; those there are stay, or go.
    package func register(_ clients: [Client], inPlaceOfAll isReplacing: Bool) {
        if isReplacing { engine.transact { $0.state.clients = [:] } }
        for client in clients { _ = engine.register(client) }
    }

    /// Replaces the people who have an account; the first one is signed in.
    ///
    /// - Parameter accounts: The accounts; at least one.
    public func setAccounts(_ accounts: [Account]) {
        engine.transact { transaction in
            let keep = transaction.profile.keepRepository
            for account in accounts {
                for repository in account.repositories {
                    keep?(repository, account.login, transaction.now, &transaction.state)
                }
            }
            transaction.state.accounts = accounts
        }
    }
}

extension MockProvider {
    /// Approves every authorization request at once, without a consent page.
    ///
    /// - Parameter account: Who approves; the provider's first account by default.
    public func approveAutomatically(as account: Account? = nil) {
        let decision = Decision.approve(account ?? accounts.first ?? .sample, nil)
        engine.change { $0.standingDecision = decision }
    }

    /// Refuses every authorization request at once, as the provider has it.
    public func denyAutomatically() {
        engine.change { $0.standingDecision = .deny(nil, nil) }
    }
}
