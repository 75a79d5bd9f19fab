import HTTPWire

extension Check {
    /// The request carries a User-Agent; where nothing requires one the check passes.
    static let userAgentIsPresent = Check("User-Agent is present", "userAgentRequiredAt", .missingUserAgent) {
        let value = $0.request.headers.bytes(of: "User-Agent")
        return value?.isEmpty ?? true ? .fail(.missing("User-Agent")) : .pass
    }

    /// The access token is there, was issued here, and is alive.
    ///
    /// - Parameters:
    ///   - missing: The error where there is none.
    ///   - unknown: The error for one that was never issued here.
    ///   - expired: The error for one that is too old.
    ///   - revoked: The error for one that was revoked or replaced.
    ///   - expiredFirst: Whether a token that is both counts as expired; true by default.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func accessTokenIsLive(
        missing: ErrorCode = .invalidToken,
        unknown: ErrorCode = .invalidToken,
        expired: ErrorCode = .invalidToken,
        revoked: ErrorCode = .invalidToken,
        expiredFirst: Bool = true,
        source: String = "RFC 6750 §3.1"
    ) -> Check {
        Check("access token is live", source, missing) { transaction in
            guard let value = transaction.accessToken(in: transaction.profile.tokenLocations) else {
                return .fail(.missing("access_token"))
            }
            guard let grant = transaction.state.grants[value] else {
                return .refuse(unknown, .neverIssued(transaction.name(of: value, or: "access_token")))
            }
            transaction.present(value)
            transaction.grant = grant
            transaction.account = grant.account
            transaction.client = grant.clientID.flatMap { transaction.state.clients[$0] }
            let old = { () -> Result? in
                guard grant.isAccessExpired(at: transaction.now) else { return nil }
                let name = transaction.name(of: value, or: "access token")
                let finding = transaction.expiry(of: value, name, since: grant.issuedAt, grant.accessLifetime)
                return .refuse(expired, finding)
            }
            let dead = { () -> Result? in
                guard grant.isAccessRevoked else { return nil }
                let name = transaction.name(of: value, or: "access token")
                let reason = transaction.state.ledger.entry(for: value)?.death?.reason ?? "revoked"
                return .refuse(revoked, .revoked(name, because: reason))
            }
            if let failure = expiredFirst ? old() ?? dead() : dead() ?? old() { return failure }
            transaction.settleRotation(of: grant)
            return .pass
        }
    }

    /// The access token has one of some scopes.
    ///
    /// - Parameters:
    ///   - scopes: The scopes, any of which will do.
    ///   - error: The error where it has none of them.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func tokenHasScope(
        _ scopes: String...,
        error: ErrorCode = .insufficientScope,
        source: String = "RFC 6750 §3.1"
    ) -> Check { tokenHasScope(scopes, error: error, source: source) }

    static func tokenHasScope(_ scopes: [String], error: ErrorCode, source: String) -> Check {
        Check("access token has scope \(scopes.joined(separator: " or "))", source, error) { transaction in
            let granted = transaction.grant?.scope ?? []
            guard !scopes.contains(where: granted.contains) else { return .pass }
            return .fail(.scope(missing: scopes, available: granted.names))
        }
    }
}

extension ErrorCode {
    /// The house's word for a request that the provider refuses for want of a User-Agent; never on the wire.
    static let missingUserAgent: ErrorCode = "missing_user_agent"
}
