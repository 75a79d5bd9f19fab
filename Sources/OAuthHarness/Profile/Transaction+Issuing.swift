extension Transaction {
    /// Mints an authorization code for the client, the person and the scope that the checks found.
    ///
    /// - Parameters:
    ///   - account: Who approved.
    ///   - scope: What was granted.
    /// - Returns: The code, already in the ledger.
    public func issueCode(for account: Account, scope: Scope) -> AuthorizationCode {
        let code = AuthorizationCode(
            value: profile.shapes.code.mint(&state.entropy),
            clientID: client?.id ?? "",
            account: account,
            redirectURI: value("redirect_uri"),
            scope: scope,
            challenge: value("code_challenge"),
            challengeMethod: text("code_challenge_method"),
            nonce: value("nonce"),
            issuedAt: now,
            lifetime: profile.codeLifetime
        )
        state.codes[code.value] = code
        let parent = value("state").map { state.ledger.mint(.state, $0, by: exchange, at: now) }
        if let challenge = code.challenge { state.ledger.mint(.challenge, challenge, by: exchange, at: now) }
        state.ledger.mint(.code, code.value, by: exchange, at: now, parent: parent, lifetime: code.lifetime)
        return code
    }

    /// Draws a value that is no credential, such as the number of a request in an answer; another one each time.
    ///
    /// - Parameter shape: What it looks like.
    /// - Returns: The value; the same in every run with the same seed.
    public func draw(_ shape: CredentialShape) -> String {
        String(decoding: shape.mint(&state.entropy), as: UTF8.self)
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

    /// Mints an access token and, if wanted, a refresh token.
    ///
    /// - Parameters:
    ///   - account: The resource owner; nil for a client's own token.
    ///   - scope: What was granted.
    ///   - parent: The ledger's name of what the tokens come from; nil for the code or the refresh token that the
    ///     checks found.
    ///   - hasRefreshToken: Whether a refresh token goes with it where the provider has one for the scope; true by
    ///     default.
    ///   - signedInAt: When the person last signed in; now by default.
    /// - Returns: The grant, already in the ledger.
    public func issueTokens(
        for account: Account?,
        scope: Scope,
        parent: String? = nil,
        hasRefreshToken: Bool = true,
        signedInAt: ProviderInstant? = nil
    ) -> TokenGrant {
        issueTokens(
            for: account,
            scope: scope,
            parent: parent,
            hasRefreshToken: hasRefreshToken,
            signedInAt: signedInAt,
            accessToken: nil,
            refreshToken: nil
        )
    }

    /// Issues tokens that are given; nil mints one.
    func issueTokens(
        for account: Account?,
        scope: Scope,
        parent: String?,
        hasRefreshToken: Bool,
        signedInAt: ProviderInstant?,
        accessToken: [UInt8]?,
        refreshToken: [UInt8]?
    ) -> TokenGrant {
        let terms = profile.tokenTerms(scope, profile)
        let hasRefreshToken = hasRefreshToken && terms.hasRefreshToken
        let grant = TokenGrant(
            accessToken: accessToken ?? profile.shapes.accessToken.mint(&state.entropy),
            refreshToken: refreshToken
                ?? (hasRefreshToken ? profile.shapes.refreshToken.mint(&state.entropy) : nil),
            clientID: client?.id,
            account: account,
            scope: terms.scope,
            issuedAt: now,
            signedInAt: signedInAt ?? now,
            accessLifetime: terms.accessLifetime,
            refreshLifetime: terms.refreshLifetime
        )
        remember(grant, parent: parent ?? origin(of: grant))
        return grant
    }

    /// The credential that the checks found and that tokens are minted for.
    private func origin(of new: TokenGrant) -> String? {
        (code?.value ?? grant?.refreshToken).flatMap { state.ledger.name(of: $0) }
    }

    func remember(_ grant: TokenGrant, parent: String?) {
        state.store(grant)
        state.ledger.mint(
            .accessToken,
            grant.accessToken,
            by: exchange,
            at: now,
            parent: parent,
            lifetime: grant.accessLifetime
        )
        guard let refreshToken = grant.refreshToken else { return }
        state.ledger.mint(
            .refreshToken,
            refreshToken,
            by: exchange,
            at: now,
            parent: parent,
            lifetime: grant.refreshLifetime
        )
    }

    /// Marks the transaction's code as redeemed.
    package func redeemCode() {
        if let code { spend(code, because: "redeemed") }
    }

    /// Lets a code work no more.
    func spend(_ code: AuthorizationCode, because reason: String) {
        state.codes[code.value]?.redeemedIn = exchange
        state.ledger.bury(code.value, because: reason, in: exchange, at: now)
    }

    /// Ends tokens of a grant.
    ///
    /// - Parameters:
    ///   - grant: The grant.
    ///   - access: Whether the access token dies.
    ///   - refresh: Whether the refresh token dies.
    ///   - reason: Why, for the ledger.
    public func revoke(_ grant: TokenGrant, access: Bool = true, refresh: Bool = true, because reason: String) {
        state.revoke(grant, access: access, refresh: refresh, because: reason, in: exchange, at: now)
    }

    /// Ends all tokens of a person at a client, and the consent with them: the next sign-in is a first one.
    func endConsent(of account: Account?, to clientID: String?, because reason: String = "the grant was revoked") {
        for grant in state.grants.values where grant.clientID == clientID && grant.account?.id == account?.id {
            revoke(grant, because: reason)
        }
        guard let clientID, let account else { return }
        state.consents[ProviderState.Consent(clientID: clientID, account: account.id)] = nil
    }

    /// What a person has granted to the request's client so far; nil for one who was never asked.
    subscript(consentOf account: Account) -> Scope? {
        get { state.consents[ProviderState.Consent(clientID: client?.id ?? "", account: account.id)] }
        set { state.consents[ProviderState.Consent(clientID: client?.id ?? "", account: account.id)] = newValue }
    }

    /// Adds to what a person has granted to the request's client.
    func rememberConsent(of account: Account, to scope: Scope) {
        self[consentOf: account] = Scope((self[consentOf: account]?.names ?? []) + scope.names)
    }

    /// When the request's refresh token was last accepted, or minted; nil where it has none of this provider's.
    var lastUseOfRefreshToken: ProviderInstant? {
        guard let value = value("refresh_token"), let entry = state.ledger.entry(for: value) else { return nil }
        return entry.presentations.last { $0.isAccepted }?.instant ?? entry.mintedAt
    }

    /// Narrows the scope that the person approved to what was asked.
    package func approvedScope(_ chosen: Scope?) -> Scope {
        guard let chosen else { return scope }
        return Scope(scope.names.filter(chosen.contains))
    }
}

extension ProviderState {
    mutating func revoke(
        _ grant: TokenGrant,
        access: Bool,
        refresh: Bool,
        because reason: String,
        in exchange: Int,
        at now: ProviderInstant
    ) {
        guard var stored = grants[grant.accessToken] else { return }
        if access {
            stored.isAccessRevoked = true
            ledger.bury(grant.accessToken, because: reason, in: exchange, at: now)
        }
        if refresh, let refreshToken = grant.refreshToken {
            stored.isRefreshRevoked = true
            ledger.bury(refreshToken, because: reason, in: exchange, at: now)
        }
        grants[grant.accessToken] = stored
    }
}
