extension Doorkeeper {
    package static let oauthErrorStatus = Knob<ErrorStatus>(
        "oauthErrorStatus",
        .stock,
        source: "doorkeeper.md §1, gitee.md §6"
    )
    .deciding("The status of errors at the OAuth endpoints.")
    package static let tokenType = Knob<TokenType>("tokenType", .stock, source: "doorkeeper.md §1, gitee.md §6")
        .deciding("How token_type is spelled.")
    package static let tokenGenerator = Knob<TokenGenerator>("tokenGenerator", .hex, source: "doorkeeper.md §1")
        .deciding("What codes and tokens are made of.")
    package static let accessTokenHexLength = Knob("accessTokenHexLength", 64, in: 1...4096, source: "gitee.md §6")
        .deciding("How many hexadecimal digits an access token has.")
    package static let refreshTokenHexLength = Knob("refreshTokenHexLength", 64, in: 1...4096, source: "gitee.md §6")
        .deciding("How many hexadecimal digits a refresh token has.")
    package static let codeHexLength = Knob("codeHexLength", 64, in: 1...4096, source: "gitee.md §6")
        .deciding("How many hexadecimal digits an authorization code has.")
    package static let cacheHeaders = Knob<CacheHeaders>("cacheHeaders", .stock, source: "doorkeeper.md §1")
        .deciding("The cache headers of the token endpoint.")
    package static let challengeForm = Knob<ChallengeForm>("challengeForm", .stock, source: "doorkeeper.md §1 and §12")
        .deciding("How errors write WWW-Authenticate.")
    package static let authorizationErrors = Knob<AuthorizationErrors>(
        "authorizeErrors",
        .page,
        source: "doorkeeper.md §2"
    )
    .deciding("What becomes of an error at the authorization endpoint that may be redirected.")
    package static let skipConsentRule = Knob<SkipConsentRule>(
        "skipConsentRule",
        .stock,
        source: "doorkeeper.md §4.6, gitee.md §2.3"
    )
    .deciding("When consent need not be asked again.")
    package static let consentUntick = Knob<NameList>("consentUntick", [], source: "gitee.md §6")
        .deciding("The scopes that the person takes the tick from on the consent page.")
    package static let pkce = Knob<PKCE>("pkce", .stock, source: "doorkeeper.md §1")
        .deciding("Whether PKCE is off, optional, or forced on public clients.")
    package static let pkceMethods = Knob<KnobList<PKCEMethod>>(
        "pkceMethods",
        [.plain, .s256],
        source: "doorkeeper.md §4.1"
    )
    .deciding("The challenge methods that are known.")
    package static let redirectMatch = Knob<RedirectMatch>("redirectMatch", .stock, source: "doorkeeper.md §4.3")
        .deciding("How redirect URIs are matched at the authorization endpoint.")
    package static let tokenRedirectMatch = Knob<TokenRedirectMatch>(
        "tokenRedirectMatch",
        .stock,
        source: "doorkeeper.md §1"
    )
    .deciding("How the redirect URI of the token step is compared.")
    package static let clientAuthentication = Knob<KnobList<ClientMethod>>(
        "clientAuthentication",
        [.basic, .parameters],
        source: "doorkeeper.md §5.1"
    )
    .deciding("The ways to authenticate a client, in the order they are tried.")
    package static let reusesAccessToken = Knob("reuseAccessToken", false, source: "doorkeeper.md §6")
        .deciding("Whether a live token of the same client, person and scope is answered again.")
    package static let revokesPreviousTokens = Knob("revokePreviousTokens", false, source: "doorkeeper.md §6")
        .deciding("Whether a code exchange ends all earlier tokens of the same client and person.")
    package static let tokenMethods = Knob<KnobList<TokenMethod>>(
        "tokenMethods",
        [],
        source: "doorkeeper.md §7 and §12"
    )
    .deciding("The places to look for an access token, in order; none for the profile's own.")
    package static let enforcesContentType = Knob("enforceContentType", false, source: "doorkeeper.md §5.1")
        .deciding("Whether the token endpoint answers 415 to a body that is no form.")
    package static let missingScope = Knob<MissingScope>(
        "missingScope",
        .defaults,
        source: "gitee.md §2.1, gitlab.md §2"
    )
    .deciding("What an authorization request without scope asks for.")

    /// What an installation may set otherwise.
    static let installationKnobs: [any KnobDeclaration] = [
        oauthErrorStatus, tokenType, tokenGenerator, accessTokenHexLength, refreshTokenHexLength, codeHexLength,
        cacheHeaders, challengeForm, authorizationErrors, skipConsentRule, consentUntick, pkce, pkceMethods,
        redirectMatch, tokenRedirectMatch, clientAuthentication, tokenMethods, reusesAccessToken, revokesPreviousTokens,
        enforcesContentType, missingScope,
    ]
}
