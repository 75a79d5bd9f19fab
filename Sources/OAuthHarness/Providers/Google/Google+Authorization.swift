import HTTPWire
import JSONText

extension Google {
    static func authorization(_ path: String) -> EndpointBehavior {
        EndpointBehavior(.authorization, [.get, .post], path, checks: authorizationChecks, answer: answer)
    }

    private static let source = "google.md §1.4"

    private static let authorizationChecks: [Check] = [
        Check("the browser is no embedded one", source, "disallowed_useragent") { transaction in
            let agent = transaction.request.headers["User-Agent"] ?? ""
            let isEmbedded =
                agent.contains("; wv)")
                || agent.contains("AppleWebKit/") && agent.contains("Mobile/") && !agent.contains("Safari/")
            return isEmbedded ? .fail(.other("the User-Agent is that of an embedded web view")) : .pass
        },
        .isPresent("client_id", error: parameterAbsent, source: source),
        .clientIsKnown(error: unknownClient, source: source),
        clientIsThere,
        .isPresent("redirect_uri", error: parameterAbsent, source: source),
        Check("redirect_uri is registered", "google.md §1.5", redirectMismatch, redirectURIFits),
        .isPresent("response_type", error: parameterAbsent, source: source),
        Check("response_type is supported", "google.md §1.1", .invalidRequest) { transaction in
            let asked = responseTypes(transaction)
            let known = ["code", "token", "id_token", "none"]
            guard let other = asked.first(where: { !known.contains($0) }) else { return .pass }
            return .fail(.unknown("response_type", found: Array(other.utf8), known: known))
        },
        Check("prompt and approval_prompt are not mixed", "google.md §1.1", .invalidRequest) { transaction in
            transaction.value("prompt") != nil && transaction.value("approval_prompt") != nil
                ? .fail(.conflict("prompt and approval_prompt were both sent")) : .pass
        },
        Check("code_challenge_method is known", "google.md §1.1", .invalidRequest) { transaction in
            guard let method = transaction.text("code_challenge_method"), !["S256", "plain"].contains(method) else {
                return .pass
            }
            return .fail(.unknown("code_challenge_method", found: Array(method.utf8), known: ["S256", "plain"]))
        },
        .isPresent("scope", error: parameterAbsent, source: source),
        Check("scope is known", source, .invalidScope) { transaction in
            let asked = Scope(parsing: transaction.text("scope") ?? "")
            transaction.scope = canonical(asked)
            let unknown = asked.names.filter {
                !["openid", "email", "profile"].contains($0) && !$0.hasPrefix("https://")
            }
            guard unknown.isEmpty else {
                return .fail(.scope(missing: unknown, available: ["openid", "email", "profile", "https://…"]))
            }
            guard let ticked = transaction.client?.scopes.map(canonical) else { return .pass }
            let missing = transaction.scope.names.filter { !ticked.contains($0) }
            return missing.isEmpty ? .pass : .fail(.scope(missing: missing, available: ticked.names))
        },
        Check("no administrator blocks a scope", source, "admin_policy_enforced") { transaction in
            let blocked = transaction.profile[blockedScopes].names.filter(transaction.scope.contains)
            return blocked.isEmpty ? .pass : .fail(.scope(missing: blocked, available: []))
        },
    ]

    static let clientIsThere = Check("client was not deleted", "google.md §2.2", deletedClientError) { transaction in
        transaction.profile[deletedClient] ? .fail(.other("the client was deleted in the console")) : .pass
    }

    /// Web clients: the registered text; installed programs: the loopback with any port; apps: their own scheme.
    private static func redirectURIFits(_ transaction: Transaction) -> Check.Result {
        let sent = transaction.value("redirect_uri") ?? []
        let registered = transaction.registeredRedirectURIs
        let type = transaction.profile[clientType]
        guard let parts = RedirectURIParts(sent), !sent.contains(0x23) else {
            return .fail(.other("redirect_uri has no scheme, or a fragment"))
        }
        if sent.starts(with: Array("urn:".utf8)) { return .fail(.other("the copied code is no longer offered")) }
        if parts.isWeb, type == .ios { return .fail(.other("an app's client takes its own scheme alone")) }
        if parts.scheme == Array("http".utf8), !parts.isLoopback {
            return .fail(.other("redirect_uri is http and not on this machine"))
        }
        let isDesktop = type == .desktop || type == .any
        if isDesktop, parts.isLoopback, type == .desktop || registered.contains(where: { isLoopback($0, as: parts) }) {
            return .pass
        }
        guard !registered.isEmpty, !registered.contains(sent) else { return .pass }
        return .fail(.differs("redirect_uri", found: sent, expected: sent.nearest(of: registered)))
    }

    private static func isLoopback(_ registered: [UInt8], as sent: RedirectURIParts) -> Bool {
        guard let parts = RedirectURIParts(registered) else { return false }
        return parts.isLoopback && parts.host == sent.host && parts.path == sent.path && parts.query == sent.query
    }

    // MARK: - The person (google.md §1.2, §1.3)

    private static func responseTypes(_ transaction: Transaction) -> [String] {
        Scope(parsing: transaction.text("response_type") ?? "").names
    }

    private static func prompts(_ transaction: Transaction) -> [String] {
        Scope(parsing: transaction.text("prompt") ?? "").names
    }

    private static func answer(_ transaction: Transaction) -> Reply {
        transaction.takeDecisionOfPage()
        let first = transaction.state.isSignedIn ? transaction.state.accounts.first : nil
        if prompts(transaction).contains("none") {
            guard let first else { return failed("login_required", transaction) }
            return isCovered(first, transaction)
                ? succeed(first, transaction, isShown: false) : failed("consent_required", transaction)
        }
        switch transaction.decision {
        case .ask:
            let isSilent = !prompts(transaction).contains("select_account")
            if isSilent, let first, isCovered(first, transaction) { return succeed(first, transaction, isShown: false) }
            return transaction.profile.consentPage(transaction)
        case .deny, .close: return transaction.profile.denied(transaction)
        case .approve(let account, let chosen):
            let profile = transaction.profile
            if profile[publishingStatus] == .testing, !profile[testUsers].contains(account.login) {
                let finding = Finding.other("\(account.login) is no test user")
                return errorPage(Refusal(.accessDenied, finding), transaction)
            }
            guard !isCovered(account, transaction) else { return succeed(account, transaction, isShown: false) }
            return succeed(account, transaction, chosen: chosen, isShown: true)
        }
    }

    private static func failed(_ error: String, _ transaction: Transaction) -> Reply {
        let old = transaction.profile[promptNoneError] == .immediateFailed
        transaction.decision = .deny(ErrorCode(rawValue: old ? "immediate_failed" : error), nil)
        return transaction.profile.denied(transaction)
    }

    /// Whether the person has granted all of it before, and nobody wants the screen again.
    private static func isCovered(_ account: Account, _ transaction: Transaction) -> Bool {
        let isForced = prompts(transaction).contains("consent") || transaction.text("approval_prompt") == "force"
        guard transaction.profile[consentSkipped], !isForced else { return false }
        if transaction.client?.isTrusted ?? false { return true }
        return transaction[consentOf: account].map(transaction.scope.isSubset) ?? false
    }

    private static func succeed(
        _ account: Account,
        _ transaction: Transaction,
        chosen: Scope? = nil,
        isShown: Bool
    ) -> Reply {
        let earlier = transaction[consentOf: account] ?? []
        var scope = transaction.scope
        if isShown, hasBoxes(scope) {
            let unticked = transaction.profile[untickedScopes]
            let ticked = chosen.map(canonical)
            let kept = others(scope).filter { !unticked.contains($0) && ticked?.contains($0) ?? true }
            scope = Scope(scope.names.filter { !others(scope).contains($0) } + kept)
        }
        if transaction.text("include_granted_scopes") == "true", !isInstalled(transaction) {
            scope = canonical(Scope(earlier.names + scope.names))
        }
        transaction[consentOf: account] = canonical(Scope(earlier.names + scope.names))
        return transaction.profile.redirect(callback(account, scope, transaction, isShown: isShown), transaction)
    }

    static func isInstalled(_ transaction: Transaction) -> Bool {
        let type = transaction.profile[clientType]
        return type == .desktop || type == .ios || type == .tv || transaction.client?.kind == .public
    }

    private static func callback(
        _ account: Account,
        _ scope: Scope,
        _ transaction: Transaction,
        isShown: Bool
    ) -> Callback {
        let types = responseTypes(transaction)
        let profile = transaction.profile
        var callback = transaction.callback(
            [],
            placement: types.contains { $0.hasSuffix("token") } ? .fragment : .query
        )
        if profile[callbackIss] != .off { callback.parameters.append("iss", issuer(transaction)) }
        var code: AuthorizationCode?
        if types.contains("code") {
            let issued = transaction.issueCode(for: account, scope: scope)
            code = issued
            remember(issued, isShown: isShown, transaction)
            callback.parameters.append("code", issued.value)
        }
        var grant: TokenGrant?
        if types.contains("token") {
            let issued = transaction.issueTokens(for: account, scope: scope, hasRefreshToken: false)
            grant = issued
            callback.parameters.append("access_token", issued.accessToken)
            callback.parameters.append("token_type", "Bearer")
            callback.parameters.append("expires_in", "\(secondsLeft(issued) ?? 0)")
        }
        if code != nil || grant != nil {
            callback.parameters.append("scope", callbackNames(scope).joined(separator: " "))
        }
        if types.contains("id_token") {
            let nonce = transaction.value("nonce")
            callback.parameters.append(
                "id_token",
                idToken(account, scope, transaction, nonce: nonce, accessToken: grant?.accessToken, code: code?.value)
            )
        }
        let index = transaction.state.accounts.firstIndex { $0.id == account.id } ?? 0
        callback.parameters.append("authuser", "\(index)")
        if !profile[workspace].isEmpty { callback.parameters.append("hd", profile[workspace]) }
        callback.parameters.append("prompt", isShown ? "consent" : "none")
        return callback
    }

    /// Whether a code brings a refresh token, which only its request tells.
    private static func remember(_ code: AuthorizationCode, isShown: Bool, _ transaction: Transaction) {
        let isOffline = transaction.text("access_type") == "offline"
        guard !isInstalled(transaction), !(isOffline && isShown) else { return }
        transaction.state.records[onlineKey] = onlineCodes(transaction).union([code.value])
    }

    private static let onlineKey = "google.online"

    /// The codes that bring no refresh token.
    static func onlineCodes(_ transaction: Transaction) -> Set<[UInt8]> {
        transaction.state.records[onlineKey] as? Set<[UInt8]> ?? []
    }

    /// The error goes back with the state, then the issuer (google.md §1.3).
    static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return ConsentPage.closed(transaction)
        }
        let isInFragment = responseTypes(transaction).contains { $0.hasSuffix("token") }
        var callback = transaction.callback(
            [
                ("error", Array((error ?? .accessDenied).rawValue.utf8)),
                ("error_description", description.map { Array($0.utf8) }),
            ],
            placement: isInFragment ? .fragment : .query
        )
        if transaction.profile[callbackIss] != .off { callback.parameters.append("iss", issuer(transaction)) }
        return transaction.profile.redirect(callback, transaction)
    }
}
