extension Doorkeeper {
    package static let oauthErrorStatus = Knob<ErrorStatus>(
        "oauthErrorStatus",
        .stock,
        "The status of errors at the OAuth endpoints.",
        source: "doorkeeper.md §1, gitee.md §6"
    )
    package static let tokenType = Knob<TokenType>(
        "tokenType",
        .stock,
        "How token_type is spelled.",
        source: "doorkeeper.md §1, gitee.md §6"
    )
    package static let tokenGenerator = Knob<TokenGenerator>(
        "tokenGenerator",
        .hex,
        "What codes and tokens are made of.",
        source: "doorkeeper.md §1"
    )
    package static let accessTokenHexLength = Knob<Int>(
        "accessTokenHexLength",
        64,
        in: 1...4096,
        "How many hexadecimal digits an access token has.",
        source: "gitee.md §6"
    )
    package static let refreshTokenHexLength = Knob<Int>(
        "refreshTokenHexLength",
        64,
        in: 1...4096,
        "How many hexadecimal digits a refresh token has.",
        source: "gitee.md §6"
    )
    package static let codeHexLength = Knob<Int>(
        "codeHexLength",
        64,
        in: 1...4096,
        "How many hexadecimal digits an authorization code has.",
        source: "gitee.md §6"
    )
    package static let cacheHeaders = Knob<CacheHeaders>(
        "cacheHeaders",
        .stock,
        "The cache headers of the token endpoint.",
        source: "doorkeeper.md §1"
    )
    package static let challengeForm = Knob<ChallengeForm>(
        "challengeForm",
        .stock,
        "How errors write WWW-Authenticate.",
        source: "doorkeeper.md §1 and §12"
    )
    package static let authorizationErrors = Knob<AuthorizationErrors>(
        "authorizeErrors",
        .page,
        "What becomes of an error at the authorization endpoint that may be redirected.",
        source: "doorkeeper.md §2"
    )
    package static let skipConsentRule = Knob<SkipConsentRule>(
        "skipConsentRule",
        .stock,
        "When consent need not be asked again.",
        source: "doorkeeper.md §4.6, gitee.md §2.3"
    )
    package static let consentUntick = Knob<NameList>(
        "consentUntick",
        [],
        "The scopes that the person takes the tick from on the consent page.",
        source: "gitee.md §6"
    )
    package static let pkce = Knob<PKCE>(
        "pkce",
        .stock,
        "Whether PKCE is off, optional, or forced on public clients.",
        source: "doorkeeper.md §1"
    )
    package static let pkceMethods = Knob<ChoiceList<PKCEMethod>>(
        "pkceMethods",
        [.plain, .s256],
        "The challenge methods that are known.",
        source: "doorkeeper.md §4.1"
    )
    package static let redirectMatch = Knob<RedirectMatch>(
        "redirectMatch",
        .stock,
        "How redirect URIs are matched at the authorization endpoint.",
        source: "doorkeeper.md §4.3"
    )
    package static let tokenRedirectMatch = Knob<TokenRedirectMatch>(
        "tokenRedirectMatch",
        .stock,
        "How the redirect URI of the token step is compared.",
        source: "doorkeeper.md §1"
    )
    package static let clientAuthentication = Knob<ChoiceList<ClientMethod>>(
        "clientAuthentication",
        [.basic, .parameters],
        "The ways to authenticate a client, in the order they are tried.",
        source: "doorkeeper.md §5.1"
    )
    package static let tokenMethods = Knob<ChoiceList<TokenMethod>>(
        "tokenMethods",
        [],
        "The places to look for an access token, in order; none for the profile's own.",
        source: "doorkeeper.md §7 and §12"
    )
    package static let reusesAccessToken = Knob<Bool>(
        "reuseAccessToken",
        false,
        "Whether a live token of the same client, person and scope is answered again.",
        source: "doorkeeper.md §6"
    )
    package static let revokesPreviousTokens = Knob<Bool>(
        "revokePreviousTokens",
        false,
        "Whether a code exchange ends all earlier tokens of the same client and person.",
        source: "doorkeeper.md §6"
    )
    package static let enforcesContentType = Knob<Bool>(
        "enforceContentType",
        false,
        "Whether the token endpoint answers 415 to a body that is no form.",
        source: "doorkeeper.md §5.1"
    )
    package static let missingScope = Knob<MissingScope>(
        "missingScope",
        .defaults,
        "What an authorization request without scope asks for.",
        source: "gitee.md §2.1, gitlab.md §2"
    )

    /// What an installation may set otherwise.
    static let installationKnobs: [any KnobDeclaration] = [
        oauthErrorStatus, tokenType, tokenGenerator, accessTokenHexLength, refreshTokenHexLength, codeHexLength,
        cacheHeaders, challengeForm, authorizationErrors, skipConsentRule, consentUntick, pkce, pkceMethods,
        redirectMatch, tokenRedirectMatch, clientAuthentication, tokenMethods, reusesAccessToken, revokesPreviousTokens,
        enforcesContentType, missingScope,
    ]
}
