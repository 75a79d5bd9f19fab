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

    package static let appKind = Knob<AppKind>("appKind", .oauth, source: "github.md §2.1")
        .deciding("OAuth app or GitHub App: token prefixes, scopes, expiry.")
    package static let expiringTokens = Knob("expiringTokens", true, source: "github.md §2.1")
        .deciding("Whether a GitHub App's user tokens expire and come with a refresh token.")
    package static let refreshLifetimeSeconds = Knob("refreshLifetimeSeconds", 15_897_600, source: "github.md §2.2")
        .deciding("refresh_token_expires_in and the refresh token's life; 15811200 was published too.")
    package static let stringNumbers = Knob("stringNumbers", false, source: "github.md §4.3")
        .deciding("Whether expires_in and refresh_token_expires_in are strings.")
    package static let redirectMismatch = Knob<RedirectMismatch>("redirectMismatch", .page, source: "github.md §3.4")
        .deciding("What follows a redirect URI that is not allowed.")
    package static let mismatchPageStatus = Knob("mismatchPageStatus", 200, in: 100...999, source: "github.md §3.4")
        .deciding("The status of the page about a bad redirect URI; inferred.")
    package static let appSuspended = Knob("appSuspended", false, source: "github.md §3.4")
        .deciding("Whether the app is suspended.")
    package static let rawAtSign = Knob("rawAtSign", false, source: "github.md §3.5")
        .deciding("Whether the suspended message carries @ as it is in place of %40; unverified.")
    package static let scopePolicy = Knob<ScopePolicy>("scopePolicy", .normalized, source: "github.md §4.3")
        .deciding("Which scope a request ends up with.")
    package static let getExchange = Knob("getExchange", true, source: "github.md §4.1")
        .deciding("Whether the token endpoint answers GET, as attested but not documented.")
    package static let unknownClient = Knob<UnknownClient>("unknownClient", .byAccept, source: "github.md §4.4")
        .deciding("The 404 of an unknown client at the token endpoint.")
    package static let basicAlone = Knob("basicAlone", true, source: "updates-2026-11.md §A7")
        .deciding("Whether HTTP Basic alone authenticates a client at the token endpoint.")
    package static let pkce = Knob("pkce", true, source: "github.md §3.1")
        .deciding("Whether PKCE is looked at; false ignores it, as before July 2025.")
    package static let pkceError = Knob("pkceError", "bad_verification_code", source: "github.md §4.4")
        .deciding("The error of a failed PKCE check; bad_code_verifier is the other candidate.")
    package static let emailVerified = Knob("emailVerified", true, source: "github.md §4.4")
        .deciding("Whether the person's primary e-mail address is verified.")
    package static let publicEmail = Knob("publicEmail", false, source: "github.md §7.6")
        .deciding("Whether GET /user shows an e-mail address, or null as for many people.")
    package static let emailPermission = Knob("emailPermission", true, source: "github.md §7.6")
        .deciding("Whether a GitHub App has the Email addresses permission.")
    package static let tokensPerScope = Knob("tokensPerScope", 10, source: "github.md §2.2")
        .deciding("How many tokens live for one person, app and scope set; the oldest dies first.")
    package static let sortedForm = Knob("sortedForm", true, source: "github.md §4.2")
        .deciding("Whether form bodies are sorted by name; inferred.")
    package static let xmlDeclaration = Knob("xmlDeclaration", false, source: "github.md §4.3")
        .deciding("Whether XML bodies start with a declaration; unverified.")
    package static let deviceFlow = Knob<DeviceFlowState>("deviceFlow", .on, source: "github.md §5.4")
        .deciding("Whether the app may use the device flow.")
    package static let deviceThrottleFirst = Knob("deviceThrottleFirst", true, source: "github.md §5.3")
        .deciding("Whether an early poll gets slow_down even after the person approved.")
    package static let deviceExpires = Knob("deviceExpires", 899, source: "github.md §2.2")
        .deciding("expires_in of the device answer; 900 in the documentation.")
    package static let deviceExpiredError = Knob("deviceExpiredError", "expired_token", source: "github.md §5.4")
        .deciding("The error of an old device code; token_expired in the prose.")
    package static let errorDocsHost = Knob<ErrorDocs>("errorDocsHost", .current, source: "github.md §3.5")
        .deciding("Where error_uri points.")
    package static let errorBodyStatusField = Knob("errorBodyStatusField", true, source: "github.md §7.3")
        .deciding("Whether API errors carry status, a string, as since about 2024.")
    package static let prettyJSON = Knob("prettyJSON", false, source: "github.md §7.3")
        .deciding("Whether API bodies are indented by two spaces.")
    package static let rateLimitKind = Knob<RateLimitKind>("rateLimitKind", .secondary, source: "github.md §7.3")
        .deciding("Which limit the answer of a rateLimit rule names.")
    package static let rateLimitStatus = Knob("rateLimitStatus", 403, in: 100...999, source: "github.md §7.3")
        .deciding("The status of a rate-limited answer of the API: 403 or 429.")
    package static let primaryLimit = Knob("primaryLimit", 5000, source: "github.md §7.3")
        .deciding("How many API calls an hour a person's tokens may make.")
    package static let anonymousLimit = Knob("anonymousLimit", 60, source: "github.md §7.3")
        .deciding("How many API calls an hour a caller without a good token may make.")
    package static let wrongSecretStatus = Knob("wrongSecretStatus", 401, in: 100...999, source: "github.md §6")
        .deciding("The status of /applications/… for a wrong secret: 401 or 404.")
    package static let sso = Knob("sso", false, source: "github.md §7.7")
        .deciding("Whether calls on an owner that is not the person need a SAML session.")
    package static let oauthRestrictions = Knob("oauthRestrictions", false, source: "github.md §7.7")
        .deciding("Whether owners other than the person restrict OAuth apps.")
    package static let workflowScopeNeeded = Knob("workflowScopeNeeded", true, source: "github.md §7.8")
        .deciding("Whether writing .github/workflows/*.yml needs the workflow scope.")
    package static let branches = Knob("branches", "main,master", source: "github.md §7.8")
        .deciding("The branches that every repository has, a comma list; others are 404.")
    package static let cookies = Knob("cookies", true, source: "github.md §4.2")
        .deciding("Whether the web host sets cookies that a client should ignore.")

    static let knobs: [any KnobDeclaration] =
        [
            CommonKnobs.signedIn, appKind, expiringTokens, refreshLifetimeSeconds, stringNumbers, redirectMismatch,
            mismatchPageStatus, appSuspended, rawAtSign, scopePolicy, getExchange, unknownClient, basicAlone, pkce,
            pkceError, emailVerified, publicEmail, emailPermission, tokensPerScope, sortedForm, xmlDeclaration,
            deviceFlow,
            deviceThrottleFirst, deviceExpires, deviceExpiredError, errorDocsHost, errorBodyStatusField, prettyJSON,
            rateLimitKind, rateLimitStatus, primaryLimit, anonymousLimit, wrongSecretStatus, sso, oauthRestrictions,
            workflowScopeNeeded, branches, cookies,
        ] + datedKnobs
}
