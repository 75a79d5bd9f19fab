extension Doorkeeper {
    package static let version = Knob<DoorkeeperVersion>(
        "engine",
        .v58,
        "The Doorkeeper release: token_type case, 401 or 400, messages, PKCE, headers.",
        source: "doorkeeper.md §1"
    )
    package static let language = Knob<Language>(
        "language",
        .english,
        "The texts of errors and pages.",
        source: "doorkeeper.md §11, gitee.md §1"
    )
    package static let realm = Knob<String>(
        "realm",
        "Doorkeeper",
        "The realm of WWW-Authenticate at the OAuth endpoints.",
        source: "doorkeeper.md §11"
    )
    package static let refreshRotation = Knob<RefreshRotation>(
        "refreshRotation",
        .immediate,
        "When the old tokens die after a refresh.",
        source: "doorkeeper.md §6, gitlab.md §9"
    )
    package static let refreshClient = Knob<RefreshClient>(
        "refreshClient",
        .stock,
        "Whether a refresh needs the client's credentials.",
        source: "doorkeeper.md §1, gitee.md §3.5"
    )
    package static let openIDConnect = Knob<Bool>(
        "openIDConnect",
        false,
        "Whether the scope openid yields an id_token, and discovery, keys and userinfo exist.",
        source: "gitlab.md §5.4"
    )
    package static let passwordGrant = Knob<PasswordGrant>(
        "passwordGrant",
        .clientRequired,
        "Who may use the password grant.",
        source: "doorkeeper.md §5.2, gitlab.md §9"
    )
    package static let clientCredentialsGrant = Knob<Bool>(
        "clientCredentialsGrant",
        true,
        "Whether grant_type=client_credentials is on.",
        source: "doorkeeper.md §12"
    )
    package static let implicitGrant = Knob<Bool>(
        "implicit",
        false,
        "Whether response_type=token is on.",
        source: "gitlab.md §9"
    )
    package static let consentSkipping = Knob<ConsentSkipping>(
        "consentSkipStyle",
        .redirect,
        "How a consent that need not be asked again is skipped.",
        source: "doorkeeper.md §4.6, gitlab.md §9"
    )
    package static let errorPageStatus = Knob<ErrorPageStatus>(
        "authorizeErrorPageStatus",
        .stock,
        "The status of the error page at the authorization endpoint.",
        source: "gitlab.md §9"
    )
    package static let tokenInfoErrors = Knob<TokenInfoErrors>(
        "tokenInfoErrors",
        .stock,
        "What token info answers for a token that is no good.",
        source: "gitlab.md §5.1"
    )
    package static let tokenInfoAliases = Knob<Bool>(
        "tokenInfoAliases",
        false,
        "Whether token info repeats scope and expires_in under their old names.",
        source: "gitlab.md §5.1"
    )
    package static let tokenEndpoints = Knob<Bool>(
        "tokenEndpoints",
        true,
        "Whether /oauth/revoke, /oauth/introspect and /oauth/token/info exist.",
        source: "gitee.md §3.7"
    )
    package static let revokeRequiresClient = Knob<Bool>(
        "revokeRequiresClient",
        true,
        "Whether /oauth/revoke refuses a request without client credentials.",
        source: "gitlab.md §5.2"
    )
    package static let redirectURIText = Knob<String>(
        "invalidRedirectURIText",
        "",
        "The text for a redirect URI that does not fit; empty for the version's own.",
        source: "gitlab.md §3.2"
    )

    package static let deviceFlow = Knob<Bool>(
        "deviceFlow",
        false,
        "Whether /oauth/authorize_device, /oauth/device and the device_code grant exist.",
        source: "gitlab.md §4.8 and §9"
    )
    package static let devicePollingTexts = Knob<Bool>(
        "devicePollingTexts",
        false,
        "Whether authorization_pending, slow_down and expired_token have descriptions of their own; false gives the server-error sentence.",
        source: "gitlab.md §4.8"
    )
    package static let deviceCodeLifetime = Knob<Lifetime>(
        "deviceCodeLifetime",
        .limited(.seconds(300)),
        "How long a device code lives.",
        source: "gitlab.md §4.8"
    )
    package static let devicePollingInterval = Knob<Int>(
        "devicePollingInterval",
        5,
        "The least number of seconds between two polls with a device code.",
        source: "gitlab.md §4.8"
    )
    package static let openIDClaims = Knob<OpenIDClaims>(
        "openIDClaims",
        .stock,
        "Whose claims stand in userinfo, id_token and discovery.",
        source: "gitlab.md §5.4 and §5.5"
    )
    package static let scopesSupported = Knob<String>(
        "scopesSupported",
        "",
        "The scopes that discovery lists, parted by spaces; empty for all that the profile knows.",
        source: "gitlab.md §5.5"
    )

    package static let loginScope = Knob<String>(
        "loginScope",
        "",
        "The scope that gl_auth_type=login narrows a request to; empty where the parameter means nothing.",
        source: "gitlab.md §3.1"
    )

    static let knobs: [any KnobDeclaration] =
        [
            CommonKnobs.signedIn, version, language, realm, refreshRotation, refreshClient, openIDConnect,
            passwordGrant, clientCredentialsGrant, implicitGrant, consentSkipping, errorPageStatus, tokenInfoErrors,
            tokenInfoAliases, tokenEndpoints, revokeRequiresClient, redirectURIText, deviceFlow, devicePollingTexts,
            deviceCodeLifetime, devicePollingInterval, openIDClaims, scopesSupported, loginScope,
        ] + installationKnobs
}
