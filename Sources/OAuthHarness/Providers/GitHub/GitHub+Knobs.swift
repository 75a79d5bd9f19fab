extension GitHub {
    /// The two kinds of application behind the same endpoints (github.md §2.1).
    package enum AppKind: String, KnobValue, CaseIterable {
        /// An OAuth app: `gho_` tokens, scopes, no expiry.
        case oauth
        /// A GitHub App's user tokens: `ghu_`, no scopes.
        case githubApp
    }

    package enum RedirectMismatch: String, KnobValue, CaseIterable {
        /// A page of the provider; the browser never comes back.
        case page
        /// A redirect to the registered callback with `redirect_uri_mismatch`, as documented.
        case redirectToRegistered
    }

    package enum ScopePolicy: String, KnobValue, CaseIterable {
        /// Sorted, without the scopes that others imply.
        case normalized
        /// As asked.
        case asked
        /// Together with what the person granted before.
        case union
        /// Without the last scope that was asked.
        case narrowed
        /// No scope at all.
        case empty
    }

    /// The answer to an unknown client at the token endpoint (github.md §4.4).
    package enum UnknownClient: String, KnobValue, CaseIterable {
        /// JSON where the request accepts JSON, else HTML.
        case byAccept
        /// `{"error":"Not Found"}`.
        case json404
        /// The HTML 404 page.
        case html404
    }

    package enum DeviceFlowState: String, KnobValue, CaseIterable {
        /// It may.
        case on
        /// The owner did not enable it: `device_flow_disabled`.
        case disabled
        /// An Enterprise Server without it: `unauthorized_client`.
        case ghesUnauthorized
    }

    package enum ErrorDocs: String, KnobValue, CaseIterable {
        /// `https://docs.github.com`, as captured.
        case current = "docs.github.com"
        /// `https://developer.github.com/v3/oauth/`, as until about 2020.
        case developer = "developer.github.com"
        /// A path without a host, as the documentation prints it.
        case none
    }

    /// Which limit a rate-limited answer names (github.md §7.3).
    package enum RateLimitKind: String, KnobValue, CaseIterable {
        /// The primary limit: `X-RateLimit-Remaining: 0`, no `Retry-After`.
        case primary
        /// A secondary limit.
        case secondary
        /// The secondary limit on content creation.
        case contentCreation
    }

    package static let appKind = Knob<AppKind>(
        "appKind",
        .oauth,
        "OAuth app or GitHub App: token prefixes, scopes, expiry.",
        source: "github.md §2.1"
    )
    package static let expiringTokens = Knob<Bool>(
        "expiringTokens",
        true,
        "Whether a GitHub App's user tokens expire and come with a refresh token; OAuth apps never have either.",
        source: "github.md §2.1"
    )
    package static let refreshLifetimeSeconds = Knob<Int>(
        "refreshLifetimeSeconds",
        15_897_600,
        "refresh_token_expires_in and the refresh token's life; 15811200 was published too.",
        source: "github.md §2.2"
    )
    package static let stringNumbers = Knob<Bool>(
        "stringNumbers",
        false,
        "Whether expires_in and refresh_token_expires_in are strings.",
        source: "github.md §4.3"
    )
    package static let redirectMismatch = Knob<RedirectMismatch>(
        "redirectMismatch",
        .page,
        "What follows a redirect URI that is not allowed.",
        source: "github.md §3.4"
    )
    package static let mismatchPageStatus = Knob<Int>(
        "mismatchPageStatus",
        200,
        in: 100...999,
        "The status of the page about a bad redirect URI; inferred.",
        source: "github.md §3.4"
    )
    package static let appSuspended = Knob<Bool>(
        "appSuspended",
        false,
        "Whether the app is suspended.",
        source: "github.md §3.4"
    )
    package static let rawAtSign = Knob<Bool>(
        "rawAtSign",
        false,
        "Whether the suspended message carries @ as it is in place of %40; unverified.",
        source: "github.md §3.5"
    )
    package static let scopePolicy = Knob<ScopePolicy>(
        "scopePolicy",
        .normalized,
        "Which scope a request ends up with.",
        source: "github.md §4.3"
    )
    package static let getExchange = Knob<Bool>(
        "getExchange",
        true,
        "Whether the token endpoint answers GET, as attested but not documented.",
        source: "github.md §4.1"
    )
    package static let unknownClient = Knob<UnknownClient>(
        "unknownClient",
        .byAccept,
        "The 404 of an unknown client at the token endpoint.",
        source: "github.md §4.4"
    )
    package static let basicAlone = Knob<Bool>(
        "basicAlone",
        true,
        "Whether HTTP Basic alone authenticates a client at the token endpoint.",
        source: "github.md §4.1"
    )
    package static let pkce = Knob<Bool>(
        "pkce",
        true,
        "Whether PKCE is looked at; false ignores it, as before July 2025.",
        source: "github.md §3.1"
    )
    package static let pkceError = Knob<String>(
        "pkceError",
        "bad_verification_code",
        "The error of a failed PKCE check; bad_code_verifier is the other candidate.",
        source: "github.md §4.4"
    )
    package static let emailVerified = Knob<Bool>(
        "emailVerified",
        true,
        "Whether the person's primary e-mail address is verified.",
        source: "github.md §4.4"
    )
    package static let publicEmail = Knob<Bool>(
        "publicEmail",
        false,
        "Whether GET /user shows an e-mail address, or null as for many people.",
        source: "github.md §7.6"
    )
    package static let emailPermission = Knob<Bool>(
        "emailPermission",
        true,
        "Whether a GitHub App has the Email addresses permission.",
        source: "github.md §7.6"
    )
    package static let tokensPerScope = Knob<Int>(
        "tokensPerScope",
        10,
        "How many tokens live for one person, app and scope set; the oldest dies first.",
        source: "github.md §2.2"
    )
    package static let sortedForm = Knob<Bool>(
        "sortedForm",
        true,
        "Whether form bodies are sorted by name; inferred.",
        source: "github.md §4.2"
    )
    package static let xmlDeclaration = Knob<Bool>(
        "xmlDeclaration",
        false,
        "Whether XML bodies start with a declaration; unverified.",
        source: "github.md §4.3"
    )
    package static let deviceFlow = Knob<DeviceFlowState>(
        "deviceFlow",
        .on,
        "Whether the app may use the device flow.",
        source: "github.md §5.4"
    )
    package static let deviceThrottleFirst = Knob<Bool>(
        "deviceThrottleFirst",
        true,
        "Whether an early poll gets slow_down even after the person approved.",
        source: "github.md §5.3"
    )
    package static let deviceExpires = Knob<Int>(
        "deviceExpires",
        899,
        "expires_in of the device answer; 900 in the documentation.",
        source: "github.md §2.2"
    )
    package static let deviceExpiredError = Knob<String>(
        "deviceExpiredError",
        "expired_token",
        "The error of an old device code; token_expired in the prose.",
        source: "github.md §5.4"
    )
    package static let errorDocsHost = Knob<ErrorDocs>(
        "errorDocsHost",
        .current,
        "Where error_uri points.",
        source: "github.md §3.5"
    )
    package static let errorBodyStatusField = Knob<Bool>(
        "errorBodyStatusField",
        true,
        "Whether API errors carry status, a string, as since about 2024.",
        source: "github.md §7.3"
    )
    package static let prettyJSON = Knob<Bool>(
        "prettyJSON",
        false,
        "Whether API bodies are indented by two spaces.",
        source: "github.md §7.3"
    )
    package static let rateLimitKind = Knob<RateLimitKind>(
        "rateLimitKind",
        .secondary,
        "Which limit the answer of a rateLimit rule names.",
        source: "github.md §7.3"
    )
    package static let rateLimitStatus = Knob<Int>(
        "rateLimitStatus",
        403,
        in: 100...999,
        "The status of a rate-limited answer of the API: 403 or 429.",
        source: "github.md §7.3"
    )
    package static let primaryLimit = Knob<Int>(
        "primaryLimit",
        5000,
        "How many API calls an hour a person's tokens may make.",
        source: "github.md §7.3"
    )
    package static let anonymousLimit = Knob<Int>(
        "anonymousLimit",
        60,
        "How many API calls an hour a caller without a good token may make.",
        source: "github.md §7.3"
    )
    package static let wrongSecretStatus = Knob<Int>(
        "wrongSecretStatus",
        401,
        in: 100...999,
        "The status of /applications/… for a wrong secret: 401 or 404.",
        source: "github.md §6"
    )
    package static let sso = Knob<Bool>(
        "sso",
        false,
        "Whether calls on an owner that is not the person need a SAML session.",
        source: "github.md §7.7"
    )
    package static let oauthRestrictions = Knob<Bool>(
        "oauthRestrictions",
        false,
        "Whether owners other than the person restrict OAuth apps.",
        source: "github.md §7.7"
    )
    package static let workflowScopeNeeded = Knob<Bool>(
        "workflowScopeNeeded",
        true,
        "Whether writing .github/workflows/*.yml needs the workflow scope.",
        source: "github.md §7.8"
    )
    package static let branches = Knob<String>(
        "branches",
        "main,master",
        "The branches that every repository has, a comma list; others are 404.",
        source: "github.md §7.8"
    )
    package static let installationCallback = Knob<Bool>(
        "installationCallback",
        false,
        "Whether the callback is that of an installation: installation_id, setup_action, and no state.",
        source: "github.md §3.2"
    )
    package static let cookies = Knob<Bool>(
        "cookies",
        true,
        "Whether the web host sets cookies that a client should ignore.",
        source: "github.md §4.2"
    )

    static let knobs: [any KnobDeclaration] = [
        CommonKnobs.signedIn, appKind, expiringTokens, refreshLifetimeSeconds, stringNumbers, redirectMismatch,
        mismatchPageStatus, appSuspended, rawAtSign, scopePolicy, getExchange, unknownClient, basicAlone, pkce,
        pkceError, emailVerified, publicEmail, emailPermission, tokensPerScope, sortedForm, xmlDeclaration, deviceFlow,
        deviceThrottleFirst, deviceExpires, deviceExpiredError, errorDocsHost, errorBodyStatusField, prettyJSON,
        rateLimitKind, rateLimitStatus, primaryLimit, anonymousLimit, wrongSecretStatus, sso, oauthRestrictions,
        workflowScopeNeeded, branches, installationCallback, cookies,
    ]
}
