extension Check {
    /// The grant type is one that the endpoint has.
    static func grantTypeIsSupported(by types: [GrantType], error: ErrorCode) -> Check {
        Check("grant_type is supported", "RFC 6749 §5.2", error) { transaction in
            guard let type = transaction.grantType else { return .fail(.missing("grant_type")) }
            guard types.contains(type) else {
                return .fail(.unknown("grant_type", found: Array(type.rawValue.utf8), known: types.map(\.rawValue)))
            }
            return .pass
        }
    }

    /// The code was issued here, to this client, is young enough and unused.
    ///
    /// - Parameters:
    ///   - parameter: The parameter that carries it; `code` by default.
    ///   - error: The error where it is not.
    ///   - reused: The error for one that was redeemed before; nil for the same.
    ///   - expired: The error for one that is too old; nil for the same.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func codeIsLive(
        parameter: String = "code",
        error: ErrorCode = .invalidGrant,
        reused: ErrorCode? = nil,
        expired: ErrorCode? = nil,
        source: String = "RFC 6749 §4.1.3"
    ) -> Check {
        Check("code is live", source, error) { transaction in
            guard let value = transaction.value(parameter) else { return .fail(.missing(parameter)) }
            guard let code = transaction.state.codes[value], !code.isForgotten else {
                return .fail(.neverIssued(transaction.name(of: value, or: parameter)))
            }
            transaction.present(value)
            lazy var name = transaction.name(of: value, or: parameter)
            guard code.clientID == transaction.client?.id else {
                let isAsked = transaction.client != nil
                return .fail(
                    isAsked
                        ? .foreign(name, owner: "client \(code.clientID)")
                        : .other("no check has found the client that \(name) belongs to; let one stand before this")
                )
            }
            if let exchange = code.redeemedIn { return .refuse(reused ?? error, .alreadyUsed(name, in: exchange)) }
            guard !code.isExpired(at: transaction.now) else {
                let finding = transaction.expiry(of: value, name, since: code.issuedAt, code.lifetime)
                return .refuse(expired ?? error, finding)
            }
            transaction.code = code
            return .pass
        }
    }

    /// The redirect URI is the one of the authorization request.
    ///
    /// - Parameters:
    ///   - rule: How the two are compared; byte for byte by default.
    ///   - error: The error where they differ.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func redirectURIMatchesCode(
        rule: RedirectURIRule = .exact,
        error: ErrorCode = .invalidGrant,
        source: String = "RFC 6749 §4.1.3"
    ) -> Check {
        Check("redirect_uri matches", source, error) { transaction in
            guard let expected = transaction.code?.redirectURI else { return .pass }
            guard let sent = transaction.value("redirect_uri") else { return .fail(.missing("redirect_uri")) }
            return rule.matches(sent, expected)
                ? .pass : .fail(.differs("redirect_uri", found: sent, expected: expected))
        }
    }

    /// The name of the check of the code verifier.
    package static let verifierName = "code_verifier matches"

    /// The code verifier hashes to the challenge of the authorization request (RFC 7636 §4.6).
    ///
    /// - Parameters:
    ///   - error: The error where it does not.
    ///   - allowsStray: Whether a verifier without a challenge is ignored; false by default.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func verifierMatches(
        error: ErrorCode = .invalidGrant,
        allowsStray: Bool = false,
        source: String = "RFC 7636 §4.6"
    ) -> Check {
        Check(verifierName, source, error) { transaction in
            guard let code = transaction.code else { return .pass }
            let verifier = transaction.value("code_verifier")
            guard let challenge = code.challenge else {
                guard verifier != nil, !allowsStray else { return .pass }
                return .fail(.other("code_verifier was sent for a code without a challenge"))
            }
            guard let verifier else { return .fail(.missing("code_verifier")) }
            let hashed = code.challengeMethod == "S256" ? CodeChallenge.s256(verifier) : verifier
            guard hashed != challenge else { return .pass }
            return .fail(transaction.verifierFinding(hashed, code: code, challenge: challenge))
        }
    }

    /// The refresh token was issued here and is neither used up, revoked nor too old.
    ///
    /// - Parameters:
    ///   - parameter: The parameter that carries it; `refresh_token` by default.
    ///   - error: The error where it is not.
    ///   - expired: The error for one that is too old; nil for the same.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func refreshTokenIsLive(
        parameter: String = "refresh_token",
        error: ErrorCode = .invalidGrant,
        expired: ErrorCode? = nil,
        source: String = "RFC 6749 §6"
    ) -> Check {
        Check("refresh token is live", source, error) { transaction in
            guard let value = transaction.value(parameter) else { return .fail(.missing(parameter)) }
            guard let grant = transaction.state.grant(refreshToken: value) else {
                return .fail(.neverIssued(transaction.name(of: value, or: parameter)))
            }
            transaction.present(value)
            lazy var name = transaction.name(of: value, or: parameter)
            guard !grant.isRefreshRevoked else {
                let death = transaction.state.ledger.entry(for: value)?.death?.reason ?? "revoked"
                return .fail(.revoked(name, because: death))
            }
            guard !grant.isRefreshExpired(at: transaction.now) else {
                let finding = transaction.expiry(of: value, name, since: grant.signedInAt, grant.refreshLifetime)
                return .refuse(expired ?? error, finding)
            }
            transaction.grant = grant
            transaction.account = grant.account
            return .pass
        }
    }

    /// The refresh token belongs to the client that presents it.
    ///
    /// - Parameters:
    ///   - error: The error where it belongs to another, or where no client presents it.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func refreshTokenIsOwn(
        error: ErrorCode = .invalidGrant,
        source: String = "RFC 6749 §6"
    ) -> Check {
        Check("refresh token is the client's own", source, error) { transaction in
            guard let owner = transaction.grant?.clientID else { return .pass }
            guard let client = transaction.client else { return .fail(.missing("client_id")) }
            return client.id == owner ? .pass : .fail(.foreign("refresh token", owner: "client \(owner)"))
        }
    }

    /// The scope asked for is not wider than the one granted (RFC 6749 §6); an absent one keeps it.
    ///
    /// - Parameters:
    ///   - error: The error where it is.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func scopeIsNotWidened(
        error: ErrorCode = .invalidScope,
        source: String = "RFC 6749 §6"
    ) -> Check {
        Check("scope is not widened", source, error) { transaction in
            let granted = transaction.grant?.scope ?? []
            transaction.scope = granted
            guard let text = transaction.text("scope") else { return .pass }
            let asked = Scope(parsing: text, separators: Set(transaction.profile.scopeSeparators))
            guard asked.isSubset(of: granted) else {
                let missing = asked.names.filter { !granted.contains($0) }
                return .fail(.scope(missing: missing, available: granted.names))
            }
            transaction.scope = asked
            return .pass
        }
    }

    /// The user name and the password belong to an account (RFC 6749 §4.3.2).
    ///
    /// - Parameters:
    ///   - error: The error where they do not.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func passwordIsRight(
        error: ErrorCode = .invalidGrant,
        source: String = "RFC 6749 §4.3.2"
    ) -> Check {
        Check("username and password are right", source, error) { transaction in
            guard let username = transaction.text("username") else { return .fail(.missing("username")) }
            guard let account = transaction.state.account(named: username) else {
                return .fail(.unknown("username", found: Array(username.utf8), known: []))
            }
            guard transaction.value("password") == Array(account.password.utf8) else {
                return .fail(.other("password is not that of \(username)"))
            }
            transaction.account = account
            return .pass
        }
    }
}

extension Transaction {
    fileprivate func verifierFinding(_ hashed: [UInt8], code: AuthorizationCode, challenge: [UInt8]) -> Finding {
        let wanted = name(of: challenge, or: "the challenge")
        let codeName = name(of: code.value, or: "the code")
        guard let other = state.ledger.name(of: hashed) else {
            return .other("code_verifier does not hash to \(wanted), which \(codeName) was issued for")
        }
        return .other("code_verifier hashes to \(other); \(codeName) was issued for \(wanted)")
    }
}
