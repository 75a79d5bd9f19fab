extension Doorkeeper {
    package static let version = Knob<DoorkeeperVersion>("engine", .v58, source: "doorkeeper.md §1")
        .deciding("The Doorkeeper release: token_type case, 401 or 400, messages, PKCE, headers.")
    package static let language = Knob<Language>("language", .english, source: "doorkeeper.md §11, gitee.md §1")
        .deciding("The texts of errors and pages.")
    package static let realm = Knob("realm", "Doorkeeper", source: "doorkeeper.md §11")
        .deciding("The realm of WWW-Authenticate at the OAuth endpoints.")
    package static let revokeRequiresClient = Knob("revokeRequiresClient", true, source: "gitlab.md §5.2")
        .deciding("Whether /oauth/revoke refuses a request without client credentials.")
    package static let tokenEndpoints = Knob("tokenEndpoints", true, source: "gitee.md §3.7")
        .deciding("Whether /oauth/revoke, /oauth/introspect and /oauth/token/info exist.")
    package static let passwordGrant = Knob<PasswordGrant>(
        "passwordGrant",
        .clientRequired,
        source: "doorkeeper.md §5.2, gitlab.md §9"
    )
    .deciding("Who may use the password grant.")
    package static let clientCredentialsGrant = Knob("clientCredentialsGrant", true, source: "doorkeeper.md §12")
        .deciding("Whether grant_type=client_credentials is on.")
    package static let implicitGrant = Knob("implicit", false, source: "gitlab.md §9")
        .deciding("Whether response_type=token is on.")
    package static let devicePollingInterval = Knob("devicePollingInterval", 5, source: "gitlab.md §4.8")
        .deciding("The least number of seconds between two polls with a device code.")
    package static let devicePollingTexts = Knob("devicePollingTexts", false, source: "gitlab.md §4.8")
        .deciding(
            "Whether authorization_pending, slow_down and expired_token have descriptions of their own; false gives the server-error sentence."
        )
    package static let deviceFlow = Knob("deviceFlow", false, source: "gitlab.md §4.8 and §9")
        .deciding("Whether /oauth/authorize_device, /oauth/device and the device_code grant exist.")
    package static let deviceCodeLifetime = Knob<Lifetime>(
        "deviceCodeLifetime",
        .limited(.seconds(300)),
        source: "gitlab.md §4.8"
    )
    .deciding("How long a device code lives.")
    package static let refreshClient = Knob<RefreshClient>(
        "refreshClient",
        .stock,
        source: "doorkeeper.md §1, gitee.md §3.5"
    )
    .deciding("Whether a refresh needs the client's credentials.")
    package static let refreshRotation = Knob<RefreshRotation>(
        "refreshRotation",
        .immediate,
        source: "doorkeeper.md §6, gitlab.md §9"
    )
    .deciding("When the old tokens die after a refresh.")
    package static let scopesSupported = Knob("scopesSupported", "", source: "gitlab.md §5.5")
        .deciding("The scopes that discovery lists, parted by spaces; empty for all that the profile knows.")
    package static let openIDConnect = Knob("openIDConnect", false, source: "gitlab.md §5.4")
        .deciding("Whether the scope openid yields an id_token, and discovery, keys and userinfo exist.")
    package static let loginScope = Knob("loginScope", "", source: "gitlab.md §3.1")
        .deciding("The scope that gl_auth_type=login narrows a request to; empty where the parameter means nothing.")
    package static let resourceScope = Knob("resourceScope", "", source: "updates-2026-11.md §G1")
        .deciding("The scope that only clients which register themselves, and requests with its resource, may have.")
    package static let openIDClaims = Knob<OpenIDClaims>("openIDClaims", .stock, source: "gitlab.md §5.4 and §5.5")
        .deciding("Whose claims stand in userinfo, id_token and discovery.")
    package static let redirectURIText = Knob("invalidRedirectURIText", "", source: "gitlab.md §3.2")
        .deciding("The text for a redirect URI that does not fit; empty for the version's own.")
    package static let errorPageStatus = Knob<ErrorPageStatus>(
        "authorizeErrorPageStatus",
        .stock,
        source: "gitlab.md §9"
    )
    .deciding("The status of the error page at the authorization endpoint.")
    package static let consentSkipping = Knob<ConsentSkipping>(
        "consentSkipStyle",
        .redirect,
        source: "doorkeeper.md §4.6, gitlab.md §9"
    )
    .deciding("How a consent that need not be asked again is skipped.")
    package static let tokenInfoErrors = Knob<TokenInfoErrors>("tokenInfoErrors", .stock, source: "gitlab.md §5.1")
        .deciding("What token info answers for a token that is no good.")
    package static let tokenInfoAliases = Knob("tokenInfoAliases", false, source: "gitlab.md §5.1")
        .deciding("Whether token info repeats scope and expires_in under their old names.")

    package static let rackVersion = Knob<RackVersion>("rackVersion", .v31, source: "updates-2026-11.md §D")
        .deciding("Which Rack reads parameters: 2.2 parts them at ; too, and takes deeper nesting.")
    package static let nestedParameters = Knob<NestedParameters>(
        "nestedParameters",
        .serverError,
        source: "updates-2026-11.md §D"
    )
    .deciding("What scope[a]=b and its like get: 500, or invalid_request from 6.0.0.beta2 on.")

    static let knobs: [any KnobDeclaration] =
        [
            CommonKnobs.signedIn, version, language, realm, refreshRotation, refreshClient, openIDConnect,
            passwordGrant, clientCredentialsGrant, implicitGrant, consentSkipping, errorPageStatus, tokenInfoErrors,
            tokenInfoAliases, tokenEndpoints, revokeRequiresClient, redirectURIText, deviceFlow, devicePollingTexts,
            deviceCodeLifetime, devicePollingInterval, openIDClaims, scopesSupported, loginScope, resourceScope,
            rackVersion, nestedParameters,
        ] + installationKnobs
}
