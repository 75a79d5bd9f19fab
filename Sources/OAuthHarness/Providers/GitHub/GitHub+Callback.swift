import HTTPWire

extension GitHub {
    // MARK: - Callbacks (updates-2026-11.md §A2, §A9)

    /// A redirect to the client, its parameters by their names, `iss` among them.
    static func redirect(
        _ parameters: [(String, [UInt8]?)],
        hasIssuer: Bool,
        hasState: Bool = true,
        to target: String? = nil,
        _ transaction: Transaction
    ) -> Reply {
        let issuer = hasIssuer && transaction.profile[callbackIssuer] ? transaction.origin + issuerPath : nil
        var callback = transaction.callback(parameters + [("iss", issuer.map { Array($0.utf8) })])
        if !hasState { callback.parameters.removeAll("state") }
        callback.parameters.pairs.sort { $0.name.lexicographicallyPrecedes($1.name) }
        if let target { callback.redirectURI = Array(target.utf8) }
        return transaction.profile.redirect(callback, transaction)
    }

    /// The callback of a person who approved: that of a sign-in, or of an installation.
    static func approved(_ account: Account, _ chosen: Scope?, _ transaction: Transaction) -> Reply {
        let profile = transaction.profile
        let action = profile[setupAction]
        let mint = { transaction.issueCode(for: account, scope: transaction.approvedScope(chosen)).value }
        guard action != .none else { return redirect([("code", mint())], hasIssuer: true, transaction) }
        let hasCode = profile[userAuthorization] && action != .update
        let keepsState = action == .install || action == .request && profile[requestKeepsState]
        let first = transaction.client?.redirectURIs.first
        let target = hasCode || profile[setupURL].isEmpty ? first : profile[setupURL]
        let word = action == .approved ? SetupAction.install : action
        return redirect(
            [
                ("code", hasCode ? mint() : nil),
                ("installation_id", action == .request ? nil : Array("1000001".utf8)),
                ("setup_action", Array(word.rawValue.utf8)),
            ],
            hasIssuer: hasCode,
            hasState: keepsState,
            to: target,
            transaction
        )
    }

    // MARK: - Redirect URIs (github.md §3.3, updates-2026-11.md §A5)

    /// Whether a redirect URI fits one that the client registered; a client that registered none may use any.
    static func isAllowed(_ sent: [UInt8], _ transaction: Transaction) -> Bool {
        let registered = transaction.registeredRedirectURIs
        return registered.isEmpty || isAllowed(sent, registered, transaction.profile)
    }

    /// Whether a redirect URI fits one of those that count: ten, or the one that an OAuth app had before August 2026.
    static func isAllowed(_ sent: [UInt8], _ registered: [[UInt8]], _ profile: ProviderProfile) -> Bool {
        let hasSwitches = hasCallbackSwitches(profile)
        let isOAuthApp = profile[appKind] == .oauth
        let switches = profile[callbackWildcard].elements
        return registered.prefix(hasSwitches || !isOAuthApp ? 10 : 1).enumerated().contains { place, entry in
            let isWild = hasSwitches ? switches.indices.contains(place) && switches[place] == .on : isOAuthApp
            if isWild { return isBelow(sent, entry) }
            return sent == entry || hasSwitches && profile[loopbackPortFree] && isSameButPort(sent, entry)
        }
    }

    private static func hasCallbackSwitches(_ profile: ProviderProfile) -> Bool {
        guard profile[callbackSwitches] else { return false }
        let version = profile[enterpriseServer].split(separator: ".").map { Int($0) ?? 0 }
        return version.isEmpty || !version.lexicographicallyPrecedes([3, 24])
    }

    /// Same scheme, same host or below, same port unless loopback, same path or below.
    private static func isBelow(_ sent: [UInt8], _ registered: [UInt8]) -> Bool {
        guard let candidate = RedirectURIParts(hierarchical: sent),
            let entry = RedirectURIParts(hierarchical: registered), candidate.scheme == entry.scheme
        else { return false }
        let isLoopback = entry.isLoopback && candidate.host == entry.host
        guard isLoopback || candidate.isBelow(entry.host) && candidate.port == entry.port else { return false }
        return candidate.isInFolder(entry.path)
    }

    private static func isSameButPort(_ sent: [UInt8], _ registered: [UInt8]) -> Bool {
        guard var candidate = RedirectURIParts(hierarchical: sent),
            let entry = RedirectURIParts(hierarchical: registered), entry.isLoopback
        else { return false }
        candidate.port = entry.port
        return candidate == entry
    }
}
