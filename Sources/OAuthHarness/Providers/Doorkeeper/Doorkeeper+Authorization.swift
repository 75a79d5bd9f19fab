import HTTPWire
import JSONText

extension Doorkeeper {
    private static let path = "/oauth/authorize"

    /// GET: the consent page, or an immediate redirect.
    static let authorization = EndpointBehavior(.authorization, [.get], path, checksUnder: checks) { transaction in
        guard transaction.decision == .ask else { return decide(transaction) }
        if isSilent(transaction), !isConsentKnown(transaction) {
            return refuse(Refusal("consent_required", .missing("consent")), transaction)
        }
        guard isConsentKnown(transaction), let account = transaction.state.accounts.first else {
            return transaction.profile.consentPage(transaction)
        }
        transaction.notes.append("consent skipped: the client is trusted, or has a token of the same scope")
        return grant(account, transaction.scope, transaction, isSkipped: true)
    }

    /// POST: the person pressed a button of the consent page.
    static let consent = EndpointBehavior(.authorization, [.post], path, checksUnder: checks) { transaction in
        if transaction.decision == .ask { transaction.decision = pressed(transaction) }
        return transaction.decision == .ask ? transaction.profile.consentPage(transaction) : decide(transaction)
    }

    /// DELETE: the person refused.
    static let denial = EndpointBehavior(.authorization, [.delete], path, checksUnder: checks) { transaction in
        transaction.decision = .deny(nil, nil)
        return decide(transaction)
    }

    /// The page that shows a code to be copied.
    static let native = EndpointBehavior(.other, [.get], path + "/native", answer: nativePage)

    /// The checks in the version's order (doorkeeper.md §4.2).
    private static func checks(_ profile: ProviderProfile) -> [Check] {
        let version = profile[version]
        let rule = DoorkeeperURIRule.rule(profile)
        let types = profile[implicitGrant] ? ["code", "token"] : ["code"]
        let client = Check.clientIsKnown(source: "doorkeeper.md §4.2")
        let redirect = Check.redirectURIIsRegistered(
            rule: rule,
            error: .invalidRedirectURI,
            source: "doorkeeper.md §4.3"
        )
        let responseType = Check.responseTypeIsSupported(types, source: "doorkeeper.md §4.5")
        let scope = scopeIsAvailable
        let challenge: [Check] =
            switch profile.pkce {
            case .stock, .off: []
            case .optional: [challengeMethodIsKnown]
            case .forced: [challengeIsPresent, challengeMethodIsKnown]
            }
        guard version.hasRequiredParameters else {
            return [isSignedIn, responseType, client, scope, redirect] + challenge
        }
        return [
            isSignedIn, .isPresent("client_id", source: "doorkeeper.md §4.5"), client,
            .clientMayUse(.authorizationCode, source: "doorkeeper.md §4.5"), redirect,
            .isPresent("response_type", source: "doorkeeper.md §4.5"), scopeIsPresent, responseType,
            responseModeIsKnown, scope,
        ] + challenge
    }

    /// A request without a scope may ask for all that was ticked (gitee.md §2.1);
    /// `gl_auth_type=login` narrows the request to the login scope, and ticks it for the client (gitlab.md §3.1).
    private static let scopeIsAvailable: Check = {
        let stock = Check.scopeIsAvailable(source: "doorkeeper.md §4.5")
        return Check(stock.name, stock.source, stock.error) { transaction in
            if transaction.profile[missingScope] == .ticked, transaction.value("scope") == nil,
                let ticked = transaction.client?.scopes
            {
                transaction.scope = ticked
                return .pass
            }
            bindScopeToResource(transaction)
            let name = transaction.profile[loginScope]
            guard !name.isEmpty, transaction.text("gl_auth_type") == "login", var client = transaction.client else {
                return stock.run(transaction)
            }
            if let ticked = client.scopes { client.scopes = Scope(ticked.names + [name]) }
            transaction.state.clients[client.id] = client
            transaction.client = client
            transaction.scope = [name]
            return .pass
        }
    }()

    /// Ticks the scope of a protected resource where the request names that resource (RFC 8707), and unticks it where
    /// it does not (updates-2026-11.md §G1).
    private static func bindScopeToResource(_ transaction: Transaction) {
        let name = transaction.profile[resourceScope]
        guard !name.isEmpty, let client = transaction.client,
            transaction.state.memory[dynamicKey(client.id)] == nil,
            let names = (client.scopes ?? transaction.profile.knownScopes)?.names
        else { return }
        let resource = "\(transaction.origin)\(transaction.profile.apiPath)/\(name)"
        let isNamed = transaction.text("resource") == resource
        transaction.client?.scopes = Scope(names.filter { $0 != name } + (isNamed ? [name] : []))
    }

    /// Where there are no default scopes, the request must name some.
    private static let scopeIsPresent = Check("scope is present", "doorkeeper.md §4.5", .invalidRequest) {
        $0.profile.defaultScope.isEmpty && $0.value("scope") == nil ? .fail(.missing("scope")) : .pass
    }

    static let isSignedIn = Check("the person is signed in", "doorkeeper.md §4.2", "login_required") {
        $0.profile[CommonKnobs.signedIn] && $0.state.isSignedIn
            ? .pass : .fail(.other("nobody is signed in at the provider"))
    }

    private static let challengeIsPresent = Check(
        "code_challenge of a public client is present",
        "doorkeeper.md §4.5",
        .challengeRequired
    ) { transaction in
        guard transaction.client?.kind == .public, transaction.value("code_challenge") == nil else { return .pass }
        return .fail(.other("code_challenge is missing"))
    }

    private static let challengeMethodIsKnown = Check(
        "code_challenge_method is known",
        "doorkeeper.md §4.1",
        .invalidCodeChallengeMethod
    ) { transaction in
        guard transaction.value("code_challenge") != nil else { return .pass }
        guard let method = transaction.text("code_challenge_method") else {
            return .fail(.missing("code_challenge_method"))
        }
        let known = transaction.profile[pkceMethods].elements.map(\.rawValue)
        return known.contains(method)
            ? .pass : .fail(.unknown("code_challenge_method", found: Array(method.utf8), known: known))
    }

    /// `prompt=none` is OpenID Connect's word: without the scope it means nothing (OIDC Core §3.1.2.1).
    static func isSilent(_ transaction: Transaction) -> Bool {
        transaction.profile[openIDConnect] && transaction.text("prompt") == "none"
            && (transaction.text("scope") ?? "").split(separator: " ").contains("openid")
    }

    private static func pressed(_ transaction: Transaction) -> Decision {
        switch transaction.text("_decision") {
        case "deny": return .deny(nil, nil)
        case "close": return .close
        default: return transaction.approvalOfPage() ?? .ask
        }
    }

    private static func decide(_ transaction: Transaction) -> Reply {
        guard case .approve(let account, let chosen) = transaction.decision else {
            return transaction.profile.denied(transaction)
        }
        let unticked = transaction.profile[consentUntick]
        let scope = Scope(transaction.approvedScope(chosen).names.filter { !unticked.contains($0) })
        transaction[consentOf: account] = scope
        return grant(account, scope, transaction, isSkipped: false)
    }

    /// Whether the provider need not ask again (doorkeeper.md §4.6, gitee.md §2.3).
    private static func isConsentKnown(_ transaction: Transaction) -> Bool {
        let profile = transaction.profile
        guard profile[consentSkipping] != .never, let client = transaction.client,
            !(profile[openIDConnect] && transaction.text("prompt") == "consent")
        else { return false }
        if client.isTrusted { return true }
        guard let account = transaction.state.accounts.first else { return false }
        let asked = Set(transaction.scope.names)
        guard profile[skipConsentRule] == .stock else {
            let ticked = transaction[consentOf: account]
            return transaction.text("scope") != nil && ticked.map { Set($0.names) == asked } ?? false
        }
        let live = transaction.state.grants.values.filter {
            $0.clientID == client.id && $0.account?.id == account.id && !$0.isAccessRevoked
        }
        guard transaction.doorkeeper.looksAtNewestTokenOnly else {
            return client.kind == .confidential && live.contains { Set($0.scope.names) == asked }
        }
        guard let newest = live.max(by: { $0.issuedAt < $1.issuedAt }) else { return false }
        return Set(newest.scope.names) == Set(client.scopes?.names ?? transaction.scope.names)
    }

    private static func grant(
        _ account: Account,
        _ scope: Scope,
        _ transaction: Transaction,
        isSkipped: Bool
    ) -> Reply {
        let mode = ResponseMode.inForce(transaction, isRefusal: false, isThroughPage: !isSkipped)
        let parameters =
            isImplicit(transaction)
            ? implicit(account, scope, transaction)
            : [("code", transaction.issueCode(for: account, scope: scope).value)]
        let callback = callback(parameters, in: mode, transaction)
        if isSkipped, transaction.profile[consentSkipping] == .page { return redirectPage(callback, transaction) }
        if mode == .formPost { return formPostPage(callback, transaction) }
        if transaction.value("redirect_uri") == DoorkeeperURIRule.outOfBand {
            let code = callback.parameters.text("code") ?? ""
            return redirect(to: Array("\(transaction.origin)\(path)/native?code=\(code)".utf8), .callback(callback))
        }
        return transaction.profile.redirect(callback, transaction)
    }

    private static func implicit(
        _ account: Account,
        _ scope: Scope,
        _ transaction: Transaction
    ) -> [(String, [UInt8]?)] {
        let tokens = transaction.issueTokens(for: account, scope: scope, hasRefreshToken: false)
        return [
            ("access_token", tokens.accessToken),
            ("token_type", Array(transaction.tokenType.utf8)),
            ("expires_in", tokens.expiresIn.map { Array("\($0)".utf8) }),
        ]
    }
}
