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
            parameterSources: .rails,
            knobs: knobs,
            endpoints: [authorization, signIn, token, device, devicePage] + metadata + api + applications + preflights,
            refuse: refuse
        )
        profile.accessTokenLifetime = nil
        profile.codeLifetime = .minutes(10)
        profile.tokenLocations = [.authorization(scheme: "Bearer"), .authorization(scheme: "token"), .basic]
        profile.issuerPath = issuerPath
        profile.tokenTerms = terms
        profile[CommonKnobs.userAgentRequiredAt] = [.userinfo, .api, .introspection, .revocation]
        profile.denied = denied
        profile.consentPage = { ConsentPage.github.reply($0) }
        profile.notFound = notFound
        profile.missingUserAgent = missingUserAgent
        profile.rateLimited = rateLimited
        profile.finish = finish
        profile.settle = settle
        profile.keepRepository = { repository, owner, _, state in
            state.addRepository(owner, repository.name, files: ["README.md"])
        }
        return profile.dated(by: changes)
    }()

    private static func shapes(_ kind: AppKind, isPrefixed: Bool = true) -> ProviderProfile.Shapes {
        let isApp = kind == .githubApp
        return ProviderProfile.Shapes(
            clientID: .alphanumeric(14, prefix: isApp ? "Iv23li" : "Ov23li"),
            clientSecret: .hex(40),
            code: .hex(20),
            accessToken: isPrefixed ? .alphanumeric(36, prefix: isApp ? "ghu_" : "gho_") : .hex(40),
            refreshToken: .alphanumeric(76, prefix: "ghr_")
        )
    }

    private static func settle(_ profile: inout ProviderProfile) {
        profile.shapes = shapes(profile[appKind], isPrefixed: profile[prefixedTokens])
        profile.tokenLocations.removeAll { $0 == .bareBasic }
        if profile[bareBasicToken] { profile.tokenLocations.append(.bareBasic) }
        mount(&profile, at: profile[enterpriseServer].isEmpty ? "" : "/api/v3")
    }

    /// Puts the API below a path.
    private static func mount(_ profile: inout ProviderProfile, at path: String) {
        let current = profile.apiPath
        guard path != current else { return }
        profile.endpoints = profile.endpoints.map { endpoint in
            let text = endpoint.path.text
            if text.hasSuffix("/graphql") { return endpoint.at(path.isEmpty ? "/graphql" : "/api/graphql") }
            return isWeb(text) ? endpoint : endpoint.at(path + text.dropFirst(current.count))
        }
        profile.apiPath = path
    }

    /// Whether a path is one of the web host, and none of the API.
    static func isWeb(_ path: String) -> Bool {
        ["/login", "/settings", "/.well-known"].contains { path.hasPrefix($0) }
    }

    /// Expiring tokens live for eight hours and come with a refresh token; the others live for ever (github.md §2.2,
    /// updates-2026-11.md §A4).
    private static func terms(_ scope: Scope, _ profile: ProviderProfile) -> TokenTerms {
        var terms = TokenTerms(scope, profile)
        let isAsked = scope.contains(offlineAccess)
        terms.hasRefreshToken =
            switch (profile[appKind], profile[oauthAppTokenExpiry]) {
            case (.githubApp, _): profile[expiringTokens]
            case (.oauth, .off): false
            case (.oauth, .onRequest): isAsked
            case (.oauth, .always): true
            }
        if isAsked, profile[oauthAppTokenExpiry] == .off || !profile[echoOfflineAccess] {
            terms.scope = Scope(scope.names.filter { $0 != offlineAccess })
        }
        guard terms.hasRefreshToken else { return terms }
        if terms.accessLifetime == nil { terms.accessLifetime = .hours(8) }
        if terms.refreshLifetime == nil { terms.refreshLifetime = .seconds(profile[refreshLifetimeSeconds]) }
        return terms
    }

    private static let offlineAccess = "offline_access"

    /// The scope that a new token in the place of another is minted for: one that expires stays one.
    static func renewed(_ grant: TokenGrant) -> Scope {
        grant.refreshToken == nil ? grant.scope : Scope(grant.scope.names + [offlineAccess])
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
                guard !isAllowed(sent, transaction) else { return .pass }
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
            transaction.rememberConsent(of: account, to: transaction.approvedScope(chosen))
            return approved(account, chosen, transaction)
        }
        return StandardReplies.authorize(transaction) { _, transaction in transaction.callback([]) }
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

    private static func earlierScope(_ transaction: Transaction) -> Scope {
        transaction.state.accounts.first.flatMap { transaction[consentOf: $0] } ?? []
    }

    private static func isConsentKnown(_ transaction: Transaction) -> Bool {
        guard let account = transaction.state.accounts.first, let earlier = transaction[consentOf: account] else {
            return false
        }
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
