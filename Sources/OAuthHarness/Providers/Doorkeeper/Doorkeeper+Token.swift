import HTTPWire
import JSONText

extension Doorkeeper {
    /// POST /oauth/token (doorkeeper.md §5).
    static let token = EndpointBehavior.token(
        [.post],
        "/oauth/token",
        checks: [bodyIsForm, .isPresent("grant_type", source: "doorkeeper.md §5.2")],
        grantsUnder: grants
    )

    private static func grants(_ profile: ProviderProfile) -> [EndpointBehavior.Grant] {
        var grants: [EndpointBehavior.Grant] = [
            .init(.authorizationCode, checks: codeChecks(profile), answer: redeem),
            .init(.refreshToken, checks: refreshChecks(profile), answer: refresh),
        ]
        if profile[passwordGrant] != .removed {
            grants.append(.init(.password, checks: passwordChecks(profile)) { issue($0.account, $0) })
        }
        if profile[clientCredentialsGrant] {
            grants.append(.init(.clientCredentials, checks: clientCredentialsChecks) { issue(nil, $0) })
        }
        if profile[deviceFlow] { grants.append(.init(.deviceCode, checks: deviceChecks, answer: redeemDevice)) }
        return grants
    }

    private static let bodyIsForm = Check("the body is a form", "doorkeeper.md §5.1", .unsupportedMediaType) {
        let type = $0.mediaType
        guard $0.profile[enforcesContentType], type != "application/x-www-form-urlencoded" else { return .pass }
        return .fail(.other("Content-Type is '\(type)'"))
    }

    static let client = authentication(isRequired: true, source: "doorkeeper.md §5.1")
    private static let clientIfSent = authentication(isRequired: false, source: "doorkeeper.md §5.2")

    /// The client authenticates in one of the ways that the knobs name.
    private static func authentication(isRequired: Bool, source: String) -> Check {
        Check("client authenticates", source, .invalidClient) { transaction in
            let methods = transaction.profile.clientMethods
            if transaction.doorkeeper.refusesTwoClientMethods {
                let found = methods.compactMap { transaction.clientCredentials(by: $0) }
                if found.count > 1,
                    transaction.value("client_secret") != nil || found.contains(where: { $0.id != found[0].id })
                {
                    return .refuse(.twoClientMethods, .conflict("the client authenticates in two ways"))
                }
            }
            return transaction.authenticateClient(by: methods, isRequired: isRequired)
        }
    }

    /// The key under which a provider remembers that a client registered itself.
    static func dynamicKey(_ id: String) -> String { "doorkeeper.dynamic \(id)" }

    static let verifierRequired: ErrorCode = "verifier_required"

    /// Clients that registered themselves must use PKCE (gitlab.md §4.3); this is looked at before all else.
    private static let dynamicClientHasVerifier = Check(
        "code_verifier of a dynamic client is present",
        "gitlab.md §4.3",
        verifierRequired
    ) { transaction in
        let id = transaction.clientCredentials(by: transaction.profile.clientMethods)?.id ?? []
        let isDynamic = transaction.state.memory[dynamicKey(String(decoding: id, as: UTF8.self))] == true
        return isDynamic && transaction.value("code_verifier") == nil ? .fail(.missing("code_verifier")) : .pass
    }

    private static func codeChecks(_ profile: ProviderProfile) -> [Check] {
        let version = profile[version]
        let isEqual =
            switch profile[tokenRedirectMatch] {
            case .stock: version.comparesRedirectURIsAsText
            case .equal: true
            case .matcher: false
            }
        let rule = isEqual ? RedirectURIRule.exact : DoorkeeperURIRule.rule(profile)
        let redirectURIIsPresent = Check.isPresent("redirect_uri", source: "doorkeeper.md §5.2")
        let rest: [Check] = [
            client, .clientMayUse(.authorizationCode, source: "doorkeeper.md §5.2"),
            .codeIsLive(source: "doorkeeper.md §5.2"),
            .redirectURIMatchesCode(rule: rule, source: "doorkeeper.md §5.2"),
        ]
        let verifier: [Check] = profile.pkce == .off ? [] : [.verifierMatches(source: "doorkeeper.md §5.2")]
        guard version.namesMissingParameters else { return [redirectURIIsPresent] + rest + verifier }
        let presence: [Check] = profile.pkce == .off ? [] : [verifierIsPresent]
        return [dynamicClientHasVerifier, .isPresent("code", source: "doorkeeper.md §5.2")] + presence
            + [redirectURIIsPresent] + rest + verifier
    }

    /// A code with a challenge needs a verifier; this is looked at before the client is.
    private static let verifierIsPresent = Check(
        "code_verifier is present",
        "doorkeeper.md §5.2",
        .invalidRequest
    ) { transaction in
        let code = transaction.value("code").flatMap { transaction.state.codes[$0] }
        guard code?.challenge != nil, transaction.value("code_verifier") == nil else { return .pass }
        return .fail(.missing("code_verifier"))
    }

    private static func refreshChecks(_ profile: ProviderProfile) -> [Check] {
        let isClientNeeded =
            switch profile[refreshClient] {
            case .stock: !profile[version].refreshesWithoutClient
            case .optional: false
            case .required: true
            }
        return [
            .isPresent("refresh_token", source: "doorkeeper.md §5.2"),
            .refreshTokenIsLive(source: "doorkeeper.md §5.2"),
            clientIfSent,
            isClientNeeded ? .refreshTokenIsOwn(source: "doorkeeper.md §5.2") : refreshTokenIsNotForeign,
            .scopeIsNotWidened(source: "doorkeeper.md §5.2"),
        ]
    }

    /// A client that was sent must be the token's own; none at all will do.
    private static let refreshTokenIsNotForeign = Check(
        "refresh token is no other client's",
        "doorkeeper.md §1",
        .invalidGrant
    ) { transaction in
        guard let client = transaction.client, let owner = transaction.grant?.clientID, client.id != owner else {
            return .pass
        }
        return .fail(.foreign("refresh token", owner: "client \(owner)"))
    }

    private static func passwordChecks(_ profile: ProviderProfile) -> [Check] {
        let mayUse =
            profile[passwordGrant] == .perAppOff
            ? Check("password grant is on", "gitlab.md §9", .unauthorizedClient) { _ in
                .fail(.other("the password grant is off for every client"))
            } : Check.clientMayUse(.password, source: "doorkeeper.md §5.2")
        return [
            profile[passwordGrant] == .open ? clientIfSent : client, mayUse,
            .passwordIsRight(source: "doorkeeper.md §5.2"), passwordIsEnough,
            .scopeIsAvailable(source: "doorkeeper.md §5.2"),
        ]
    }

    private static let passwordIsEnough = Check("a password is enough", "gitlab.md §4.6", .invalidGrant) {
        guard let account = $0.account else { return .pass }
        if account.isBlocked { return .fail(.other("the account \(account.login) is blocked")) }
        return account.hasTwoFactor ? .fail(.other("the account \(account.login) has a second factor")) : .pass
    }

    private static let clientCredentialsChecks: [Check] = [
        client, .clientMayUse(.clientCredentials, source: "doorkeeper.md §5.2"),
        .scopeIsAvailable(source: "doorkeeper.md §5.2"),
    ]

    static func redeem(_ transaction: Transaction) -> Reply {
        guard let code = transaction.code else { return notFound(transaction) }
        transaction.redeemCode()
        transaction.scope = code.scope
        if transaction.profile[revokesPreviousTokens] {
            for old in transaction.liveTokens(of: code.account) {
                transaction.revoke(old, because: "an authorization code of the same person was redeemed")
            }
        }
        return issue(code.account, transaction, nonce: code.nonce)
    }

    private static func refresh(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant else { return notFound(transaction) }
        transaction.client = old.clientID.flatMap { transaction.state.clients[$0] }
        var new = transaction.issueTokens(for: old.account, scope: transaction.scope, signedInAt: old.signedInAt)
        switch transaction.profile[refreshRotation] {
        case .immediate: transaction.revoke(old, because: "replaced by a refresh")
        case .onFirstUse:
            new.replaces = old.accessToken
            transaction.state.store(new)
        }
        return success(body(of: new, transaction), transaction)
    }

    private static func issue(_ account: Account?, _ transaction: Transaction, nonce: [UInt8]? = nil) -> Reply {
        if transaction.profile[reusesAccessToken], let reused = transaction.reusableToken(of: account) {
            return success(body(of: reused, transaction), transaction)
        }
        var grant = transaction.issueTokens(for: account, scope: transaction.scope, hasRefreshToken: account != nil)
        if let nonce {
            grant.nonce = nonce
            transaction.state.store(grant)
        }
        return success(body(of: grant, transaction), transaction)
    }

    /// The token body; a blank value drops its key (doorkeeper.md §2).
    static func body(of grant: TokenGrant, _ transaction: Transaction) -> JSON {
        .members([
            ("access_token", .string(grant.accessTokenText)),
            ("token_type", .string(transaction.tokenType)),
            (
                "expires_in",
                grant.accessLifetime.map { .integer((grant.issuedAt + $0 - transaction.now).roundedSeconds) }
            ),
            ("refresh_token", grant.refreshTokenText.map(JSON.string)),
            ("scope", grant.scope.isEmpty ? nil : .string(grant.scope.joined())),
            ("created_at", .integer(grant.issuedAt.seconds)),
            ("id_token", IDToken.member(for: grant, transaction)),
        ])
    }
}

extension Transaction {
    /// The tokens of the client and a person that still live, the newest first.
    fileprivate func liveTokens(of account: Account?) -> [TokenGrant] {
        state.grants.values.filter {
            $0.clientID == client?.id && $0.account?.id == account?.id && !$0.isAccessRevoked
                && !$0.isAccessExpired(at: now)
        }.sorted { $0.issuedAt > $1.issuedAt }
    }

    /// A token of the same scope that can be answered again (doorkeeper.md §6).
    fileprivate func reusableToken(of account: Account?) -> TokenGrant? {
        liveTokens(of: account).first { Set($0.scope.names) == Set(scope.names) }
    }
}
