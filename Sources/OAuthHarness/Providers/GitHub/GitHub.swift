import HTTPWire
import JSONText

/// GitHub: answers in the form that `Accept` asks for, errors with status 200, no refresh for OAuth apps (github.md).
///
/// ```swift
/// let github = try MockProvider(.github.with { $0[GitHub.appKind] = .githubApp })
/// ```
public enum GitHub {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "github",
            title: "GitHub",
            origins: ["https://github.com", "https://api.github.com"],
            shapes: shapes(.oauth),
            scopeSeparators: [" ", ","],
            parameterSources: .merged,
            knobs: knobs,
            endpoints: [authorization, signIn, token, device, devicePage] + api + applications,
            refuse: refuse
        )
        profile.accessTokenLifetime = nil
        profile.codeLifetime = .minutes(10)
        profile.tokenLocations = [.authorization(scheme: "Bearer"), .authorization(scheme: "token")]
        profile[CommonKnobs.userAgentRequiredAt] = [.userinfo, .api, .introspection, .revocation]
        profile.denied = denied
        profile.consentPage = { ConsentPage.github.reply($0) }
        profile.notFound = notFound
        profile.missingUserAgent = missingUserAgent
        profile.rateLimited = rateLimited
        profile.finish = finish
        profile.settle = settle
        return profile
    }()

    private static func shapes(_ kind: AppKind) -> ProviderProfile.Shapes {
        let isApp = kind == .githubApp
        return ProviderProfile.Shapes(
            clientID: .alphanumeric(14, prefix: isApp ? "Iv23li" : "Ov23li"),
            clientSecret: .hex(40),
            code: .hex(20),
            accessToken: .alphanumeric(36, prefix: isApp ? "ghu_" : "gho_"),
            refreshToken: .alphanumeric(76, prefix: "ghr_")
        )
    }

    private static func settle(_ profile: inout ProviderProfile) {
        profile.shapes = shapes(profile[appKind])
        guard hasRefreshTokens(profile) else { return }
        if profile.accessTokenLifetime == nil { profile.accessTokenLifetime = .hours(8) }
        if profile.refreshTokenLifetime == nil {
            profile.refreshTokenLifetime = .seconds(profile[refreshLifetimeSeconds])
        }
    }

    static func hasRefreshTokens(_ profile: ProviderProfile) -> Bool {
        profile[appKind] == .githubApp && profile[expiringTokens]
    }

    // MARK: - Authorization (github.md §3)

    private static let path = "/login/oauth/authorize"

    private static let authorization = EndpointBehavior(
        .authorization,
        [.get, .post],
        path,
        checks: [
            .clientIsKnown(error: "not_found", source: "github.md §3.1"),
            Check("app is not suspended", "github.md §3.4", "application_suspended") { transaction in
                transaction.profile[appSuspended] ? .fail(.other("the app is suspended")) : .pass
            },
            Check("redirect_uri is allowed", "github.md §3.3", "redirect_uri_mismatch") { transaction in
                let registered = transaction.registeredRedirectURIs
                guard let sent = transaction.value("redirect_uri") else {
                    return registered.isEmpty ? .fail(.missing("redirect_uri")) : .pass
                }
                guard !registered.isEmpty, !registered.contains(where: { isAllowed(sent, $0, transaction.profile) })
                else { return .pass }
                return .fail(.differs("redirect_uri", found: sent, expected: sent.nearest(of: registered)))
            },
            challengeIsUsable,
            Check("the person is signed in", "github.md §3.4", "login_required") { transaction in
                transaction.profile[CommonKnobs.signedIn] ? .pass : .fail(.other("nobody is signed in"))
            },
            Check("scope is read", "github.md §3.1", .invalidScope) { transaction in
                transaction.scope = grantedScope(transaction)
                return .pass
            },
        ]
    ) { transaction in
        if transaction.decision == .ask, transaction.request.method == .get, isConsentKnown(transaction) {
            transaction.notes.append("consent skipped: the person granted the same scopes before")
            transaction.decision = .approve(transaction.state.accounts.first ?? .sample, nil)
        }
        transaction.takeDecisionOfPage()
        if case .approve(let account, let chosen) = transaction.decision {
            remember(transaction.approvedScope(chosen), of: account, transaction)
            if transaction.profile[installationCallback] { return installed(account, chosen, transaction) }
        }
        return StandardReplies.authorize(transaction) { _, transaction in transaction.callback([]) }
    }

    /// The callback that follows an installation, which the client never started (github.md §3.2).
    private static func installed(_ account: Account, _ chosen: Scope?, _ transaction: Transaction) -> Reply {
        let code = transaction.issueCode(for: account, scope: transaction.approvedScope(chosen))
        let callback = Callback(
            redirectURI: (transaction.client?.redirectURIs.first).map { Array($0.utf8) } ?? code.redirectURI ?? [],
            parameters: [
                "code": String(decoding: code.value, as: UTF8.self), "installation_id": "1000001",
                "setup_action": "install",
            ]
        )
        return transaction.profile.redirect(callback, transaction)
    }

    private static let challengeIsUsable = Check(
        "code_challenge is usable",
        "github.md §3.1",
        .invalidRequest
    ) { transaction in
        guard transaction.profile[pkce] else { return .pass }
        let method = transaction.text("code_challenge_method")
        guard let challenge = transaction.value("code_challenge") else {
            return method == nil ? .pass : .fail(.missing("code_challenge"))
        }
        guard let method else { return .fail(.missing("code_challenge_method")) }
        guard method == "S256" else {
            return .fail(.unknown("code_challenge_method", found: Array(method.utf8), known: ["S256"]))
        }
        return challenge.count == 43 ? .pass : .fail(.other("code_challenge has \(challenge.count) characters, not 43"))
    }

    /// OAuth apps: same scheme, same host or below, same port unless loopback, same path or below (github.md §3.3).
    static func isAllowed(_ sent: [UInt8], _ registered: [UInt8], _ profile: ProviderProfile) -> Bool {
        guard profile[appKind] == .oauth else { return sent == registered }
        guard let candidate = RedirectURIParts(hierarchical: sent),
            let entry = RedirectURIParts(hierarchical: registered), candidate.scheme == entry.scheme
        else { return false }
        let isLoopback = entry.isLoopback && candidate.host == entry.host
        guard isLoopback || candidate.isBelow(entry.host) && candidate.port == entry.port else { return false }
        return candidate.isInFolder(entry.path)
    }

    // MARK: - Scopes and consent

    /// The scopes that a wider one stands for.
    private static let implied: [String: [String]] = [
        "repo": ["repo:status", "repo_deployment", "public_repo", "repo:invite", "security_events"],
        "user": ["read:user", "user:email", "user:follow"],
        "admin:org": ["write:org", "read:org"],
        "write:org": ["read:org"],
        "admin:public_key": ["write:public_key", "read:public_key"],
        "write:public_key": ["read:public_key"],
        "admin:repo_hook": ["write:repo_hook", "read:repo_hook"],
        "write:repo_hook": ["read:repo_hook"],
        "admin:gpg_key": ["write:gpg_key", "read:gpg_key"],
        "write:gpg_key": ["read:gpg_key"],
        "write:packages": ["read:packages"],
        "write:discussion": ["read:discussion"],
        "project": ["read:project"],
    ]

    /// The scope that a request ends up with.
    static func grantedScope(_ transaction: Transaction) -> Scope {
        let profile = transaction.profile
        guard profile[appKind] == .oauth else { return [] }
        let asked = Scope(parsing: transaction.text("scope") ?? "", separators: [" ", ","])
        switch profile[scopePolicy] {
        case .asked: return asked
        case .empty: return []
        case .narrowed: return Scope(normalized(asked).names.dropLast())
        case .union: return normalized(Scope(asked.names + earlierScope(transaction).names))
        case .normalized: return normalized(asked.isEmpty ? earlierScope(transaction) : asked)
        }
    }

    private static func normalized(_ scope: Scope) -> Scope {
        let covered = Set(scope.names.flatMap { implied[$0] ?? [] })
        return Scope(scope.names.filter { !covered.contains($0) }.sorted())
    }

    /// Whether a scope holds a name, itself or by a wider one.
    static func covers(_ scope: Scope, _ name: String) -> Bool {
        scope.contains(name) || scope.names.contains { implied[$0]?.contains(name) ?? false }
    }

    private static func consent(of account: Account, _ transaction: Transaction) -> ProviderState.Consent {
        ProviderState.Consent(clientID: transaction.client?.id ?? "", account: account.id)
    }

    private static func earlierScope(_ transaction: Transaction) -> Scope {
        guard let account = transaction.state.accounts.first else { return [] }
        return transaction.state.consents[consent(of: account, transaction)] ?? []
    }

    static func remember(_ scope: Scope, of account: Account, _ transaction: Transaction) {
        let key = consent(of: account, transaction)
        let earlier = transaction.state.consents[key]?.names ?? []
        transaction.state.consents[key] = Scope(earlier + scope.names)
    }

    private static func isConsentKnown(_ transaction: Transaction) -> Bool {
        guard let account = transaction.state.accounts.first,
            let earlier = transaction.state.consents[consent(of: account, transaction)]
        else { return false }
        return transaction.scope.names.allSatisfy { covers(earlier, $0) }
    }

    // MARK: - Sign-in and denial

    private static let signIn = EndpointBehavior(.other, [.get], "/login") { _ in
        page("Sign in to GitHub", "<h1>Sign in to GitHub</h1>")
    }

    /// Where a browser goes that nobody is signed in with (github.md §3.4).
    static func redirectToSignIn(_ transaction: Transaction) -> Reply {
        let target = Array(path.utf8) + (transaction.request.query.isEmpty ? [] : [0x3F] + transaction.request.query)
        let query: FormParameters = [
            "client_id": transaction.client?.id ?? "", "return_to": String(decoding: target, as: UTF8.self),
        ]
        var reply = Reply(.refusal, status: 302)
        let location = Array("\(transaction.origin)/login?".utf8) + query.encoded
        reply.headers.fields.append(.init(name: "Location", bytes: location))
        return reply
    }

    private static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return StandardReplies.denied(transaction)
        }
        return errorRedirect(error ?? .accessDenied, description, transaction)
    }

    static func page(_ title: String, _ body: String, status: Int = 200, meaning: Reply.Meaning = .page) -> Reply {
        .text(HTML.page("\(title) · GitHub", body), status: status, meaning: meaning)
    }
}

extension ProviderProfile {
    /// GitHub (github.md).
    public static let github = GitHub.profile
}
