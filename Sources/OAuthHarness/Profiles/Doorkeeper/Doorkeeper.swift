/// The Rails OAuth provider that Gitee and GitLab both run, described once (doorkeeper.md).
///
/// A profile that runs it takes its endpoints from here and sets the knobs to its own version, language and rules.
public enum Doorkeeper {
    /// The texts of errors and pages.
    public enum Language: String, KnobValue, CaseIterable {
        /// English of the version in force.
        case english = "en"
        /// The zh-CN file of 2015 to early 2018, which Gitee shows (gitee.md §1).
        case chinese2015 = "zh-CN-2015"
        /// The current zh-CN file (doorkeeper.md §11).
        case chinese = "zh-CN"
        /// The current zh-CN file, missing entries not filled from English.
        case chineseWithoutFallback = "zh-CN-without-fallback"
    }

    /// When the old pair dies after a refresh.
    public enum RefreshRotation: String, KnobValue, CaseIterable {
        /// In the same moment; the table lacks `previous_refresh_token`.
        case immediate
        /// When the new access token is first used.
        case onFirstUse
    }

    /// Who may use the password grant.
    public enum PasswordGrant: String, KnobValue, CaseIterable {
        /// Anybody, with or without a client.
        case open
        /// Clients that authenticate.
        case clientRequired
        /// No client: `unauthorized_client`.
        case perAppOff
        /// Nobody: `unsupported_grant_type`.
        case removed
    }

    /// Whether a refresh needs the client's credentials.
    public enum RefreshClient: String, KnobValue, CaseIterable {
        /// As the version has it.
        case stock
        /// They may be left out.
        case optional
        /// They must be sent.
        case required
    }

    /// How a consent that need not be asked again is skipped.
    public enum ConsentSkipping: String, KnobValue, CaseIterable {
        /// Never.
        case never
        /// With a redirect, as stock Doorkeeper does.
        case redirect = "302"
        /// With a page whose script opens the callback, as GitLab does.
        case page = "html200"
    }

    /// The status of the error page at the authorization endpoint.
    public enum ErrorPageStatus: String, KnobValue, CaseIterable {
        /// 200, as GitLab always does and every version up to 5.6.6.
        case ok = "200"
        /// The version's own.
        case stock
    }

    /// What token info answers for a token that is no good.
    public enum TokenInfoErrors: String, KnobValue, CaseIterable {
        /// The version's own.
        case stock
        /// GitLab up to 13.8: `invalid_request` with 401.
        case gitlabText = "gitlabText401"
        /// GitLab from 13.9 on: `invalid_request` with 400 and an object of texts.
        case gitlabObject = "gitlabObject400"
    }

    /// The release whose behaviour is in force.
    public static let version = Knob<DoorkeeperVersion>(
        "engine",
        .v58,
        "The Doorkeeper release: token_type case, 401 or 400, messages, PKCE, headers.",
        source: "doorkeeper.md §1"
    )
    /// The texts.
    public static let language = Knob<Language>(
        "language",
        .english,
        "The texts of errors and pages.",
        source: "doorkeeper.md §11, gitee.md §1"
    )
    /// The realm of every challenge.
    public static let realm = Knob<String>(
        "realm",
        "Doorkeeper",
        "The realm of WWW-Authenticate at the OAuth endpoints.",
        source: "doorkeeper.md §11"
    )
    /// When the old pair dies.
    public static let refreshRotation = Knob<RefreshRotation>(
        "refreshRotation",
        .immediate,
        "When the old tokens die after a refresh.",
        source: "doorkeeper.md §6, gitlab.md §9"
    )
    /// Whether a refresh needs the client's credentials.
    public static let refreshClient = Knob<RefreshClient>(
        "refreshClient",
        .stock,
        "Whether a refresh needs the client's credentials.",
        source: "doorkeeper.md §1, gitee.md §3.5"
    )
    /// Whether the provider speaks OpenID Connect.
    public static let openIDConnect = Knob<Bool>(
        "openIDConnect",
        false,
        "Whether the scope openid yields an id_token, and discovery, keys and userinfo exist.",
        source: "gitlab.md §5.4"
    )
    /// Who may use the password grant.
    public static let passwordGrant = Knob<PasswordGrant>(
        "passwordGrant",
        .clientRequired,
        "Who may use the password grant.",
        source: "doorkeeper.md §5.2, gitlab.md §9"
    )
    /// Whether the client credentials grant is on.
    public static let clientCredentialsGrant = Knob<Bool>(
        "clientCredentialsGrant",
        true,
        "Whether grant_type=client_credentials is on.",
        source: "doorkeeper.md §12"
    )
    /// Whether the implicit grant is on.
    public static let implicitGrant = Knob<Bool>(
        "implicit",
        false,
        "Whether response_type=token is on.",
        source: "gitlab.md §9"
    )
    /// How a consent that need not be asked again is skipped.
    public static let consentSkipping = Knob<ConsentSkipping>(
        "consentSkipStyle",
        .redirect,
        "How a consent that need not be asked again is skipped.",
        source: "doorkeeper.md §4.6, gitlab.md §9"
    )
    /// The status of the error page.
    public static let errorPageStatus = Knob<ErrorPageStatus>(
        "authorizeErrorPageStatus",
        .stock,
        "The status of the error page at the authorization endpoint.",
        source: "gitlab.md §9"
    )
    /// What token info answers for a bad token.
    public static let tokenInfoErrors = Knob<TokenInfoErrors>(
        "tokenInfoErrors",
        .stock,
        "What token info answers for a token that is no good.",
        source: "gitlab.md §5.1"
    )
    /// The extra keys of GitLab's token info.
    public static let tokenInfoAliases = Knob<Bool>(
        "tokenInfoAliases",
        false,
        "Whether token info repeats scope and expires_in under their old names.",
        source: "gitlab.md §5.1"
    )
    /// Whether revocation, introspection and token info exist.
    public static let tokenEndpoints = Knob<Bool>(
        "tokenEndpoints",
        true,
        "Whether /oauth/revoke, /oauth/introspect and /oauth/token/info exist.",
        source: "gitee.md §3.7"
    )
    /// Whether revocation needs a client.
    public static let revokeRequiresClient = Knob<Bool>(
        "revokeRequiresClient",
        true,
        "Whether /oauth/revoke refuses a request without client credentials.",
        source: "gitlab.md §5.2"
    )
    /// A text in place of the version's own for a redirect URI that does not fit.
    public static let redirectURIText = Knob<String>(
        "invalidRedirectURIText",
        "",
        "The text for a redirect URI that does not fit; empty for the version's own.",
        source: "gitlab.md §3.2"
    )

    static let knobs: [AnyKnob] = [
        AnyKnob(version), AnyKnob(language), AnyKnob(realm), AnyKnob(refreshRotation), AnyKnob(refreshClient),
        AnyKnob(openIDConnect), AnyKnob(passwordGrant),
        AnyKnob(clientCredentialsGrant), AnyKnob(implicitGrant), AnyKnob(consentSkipping), AnyKnob(errorPageStatus),
        AnyKnob(tokenInfoErrors), AnyKnob(tokenInfoAliases), AnyKnob(tokenEndpoints), AnyKnob(revokeRequiresClient),
        AnyKnob(redirectURIText),
    ]

    /// The engine's endpoints.
    static let endpoints: [EndpointBehavior] =
        [authorization, consent, denial, native, token] + smallEndpoints

    /// The places where the engine's own endpoints look for an access token (doorkeeper.md §7).
    static let tokenLocations: [TokenLocation] = [
        .authorization(scheme: "Bearer"), .parameter("access_token"), .parameter("bearer_token"),
    ]

    /// Puts the engine's replies into a profile.
    static func install(in profile: inout ProviderProfile) {
        profile.redirect = redirect
        profile.denied = denied
        profile.consentPage = consentPage
        profile.notFound = notFound
        profile.finish = finish
        profile.parameterSources = .merged
        profile.tokenLocations = tokenLocations
    }
}

extension Transaction {
    var doorkeeper: DoorkeeperVersion { profile[Doorkeeper.version] }
}
