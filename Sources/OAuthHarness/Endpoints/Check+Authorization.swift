extension Check {
    /// The response type is one that the provider has.
    ///
    /// - Parameters:
    ///   - types: The response types.
    ///   - error: The error for another one, or for none.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func responseTypeIsSupported(
        _ types: [String] = ["code"],
        error: ErrorCode = .unsupportedResponseType,
        source: String = "RFC 6749 §3.1.1"
    ) -> Check {
        Check("response_type is supported", source, error) { transaction in
            guard let type = transaction.text("response_type") else { return .fail(.missing("response_type")) }
            return types.contains(type)
                ? .pass : .fail(.unknown("response_type", found: Array(type.utf8), known: types))
        }
    }

    /// The redirect URI fits one that the client registered; a client that registered none may use any.
    ///
    /// - Parameters:
    ///   - rule: How two redirect URIs are compared.
    ///   - isRequired: Whether a request without one fails; true by default.
    ///   - error: The error where none fits.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func redirectURIIsRegistered(
        rule: RedirectURIRule = .exact,
        isRequired: Bool = true,
        error: ErrorCode = .invalidRequest,
        source: String = "RFC 6749 §3.1.2.4"
    ) -> Check {
        Check("redirect_uri is registered", source, error) { transaction in
            let registered = transaction.registeredRedirectURIs
            guard let sent = transaction.value("redirect_uri") else {
                return isRequired || registered.count != 1 ? .fail(.missing("redirect_uri")) : .pass
            }
            if let finding = rule.refuses(sent) { return .fail(finding) }
            guard !registered.isEmpty, !registered.contains(where: { rule.matches(sent, $0) }) else { return .pass }
            return .fail(.differs("redirect_uri", found: sent, expected: sent.nearest(of: registered)))
        }
    }

    /// Every scope asked for is known and ticked for the client; an absent scope becomes the default.
    ///
    /// - Parameters:
    ///   - error: The error where it is not.
    ///   - source: Where the rule comes from.
    /// - Returns: The check.
    public static func scopeIsAvailable(
        error: ErrorCode = .invalidScope,
        source: String = "RFC 6749 §3.3"
    ) -> Check {
        Check("scope is available", source, error) { transaction in
            let available = transaction.availableScope
            guard let text = transaction.text("scope") else {
                let fallback = transaction.profile.defaultScope
                transaction.scope = available.map { Scope(fallback.names.filter($0.contains)) } ?? fallback
                return .pass
            }
            let asked = Scope(parsing: text, separators: Set(transaction.profile.scopeSeparators))
            transaction.scope = asked
            guard let available, !asked.isSubset(of: available) else { return .pass }
            let missing = asked.names.filter { !available.contains($0) }
            return .fail(.scope(missing: missing, available: available.names))
        }
    }
}

extension Check {
    /// The first scope that is one of some is granted, and no other.
    static func scopeIsOneOf(
        _ scopes: [String],
        ignoresOthers: Bool = true,
        error: ErrorCode = .invalidScope,
        source: String = "RFC 6749 §3.3"
    ) -> Check {
        Check("scope is one of \(scopes.joined(separator: ", "))", source, error) { transaction in
            let asked = Scope(
                parsing: transaction.text("scope") ?? "",
                separators: Set(transaction.profile.scopeSeparators)
            )
            let known = asked.names.filter(scopes.contains)
            guard let first = known.first, ignoresOthers || known.count == asked.names.count else {
                return .fail(.scope(missing: asked.names, available: scopes))
            }
            transaction.scope = [first]
            return .pass
        }
    }
}

extension Transaction {
    /// What the client may ask for: what was ticked for it, else all that the provider knows; nil for any name.
    var availableScope: Scope? { client?.scopes ?? profile.knownScopes }
}

extension [UInt8] {
    /// The candidate that shares the longest beginning.
    func nearest(of candidates: [[UInt8]]) -> [UInt8] {
        candidates.max { left, right in
            zip(self, left).prefix { $0 == $1 }.count < zip(self, right).prefix { $0 == $1 }.count
        } ?? []
    }
}

extension Transaction {
    /// The redirect URIs that the client registered, in bytes.
    var registeredRedirectURIs: [[UInt8]] { (client?.redirectURIs ?? []).map { Array($0.utf8) } }
}
