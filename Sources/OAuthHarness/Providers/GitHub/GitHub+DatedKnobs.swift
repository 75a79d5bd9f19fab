extension GitHub {
    /// Expiring tokens of OAuth apps (updates-2026-11.md §A4).
    package enum AppTokenExpiry: String, KnobValue, CaseIterable {
        /// There is no such thing, as before August 2026; `offline_access` is an unknown scope.
        case off
        /// Only where the request's scope has `offline_access`, as for apps from before.
        case onRequest
        /// The owner ticked "expire user access tokens", as it is for new apps.
        case always
    }

    /// A switch of one callback.
    package enum Switch: String, KnobValue, KnobListElement, CaseIterable {
        case on, off
    }

    /// The document at `/login/oauth/.well-known/openid-configuration` (updates-2026-11.md §A3).
    package enum OpenIDDocument: String, KnobValue, CaseIterable {
        /// The preview of before April 2026; what GitHub made of it is not known.
        case preview
        /// 404.
        case none
    }

    /// The path of the API's documentation (updates-2026-11.md §A8).
    package enum RESTDocs: String, KnobValue, CaseIterable {
        /// `rest/users/users#…`.
        case current = "rest"
        /// `rest/reference/users#…`, as until about 2023.
        case reference
    }

    /// The page that the refusal of a request without User-Agent names (updates-2026-11.md §A8).
    package enum UserAgentPage: String, KnobValue, CaseIterable {
        /// `rest/using-the-rest-api/troubleshooting-the-rest-api`.
        case troubleshooting
        /// `rest/overview/resources-in-the-rest-api`, as before.
        case resources
    }

    /// How the browser comes back where an app is installed (updates-2026-11.md §A9).
    package enum SetupAction: String, KnobValue, CaseIterable {
        /// It does not: this is a sign-in.
        case none
        /// A person installs the app; the state comes back where there was one.
        case install
        /// The installation is changed: no code, and the browser goes to the setup URL.
        case update
        /// A member asks the owner: no `installation_id`.
        case request
        /// The owner approves later: no state, because the client never started it.
        case approved
    }

    package static let callbackIssuer = Knob("callbackIssuer", true, source: "updates-2026-11.md §A2")
        .deciding("Whether callbacks carry iss (RFC 9207).")
    package static let issOnError = Knob("issOnError", true, source: "updates-2026-11.md §A2")
        .deciding("Whether callbacks with an error carry iss too; inferred.")
    package static let issuerAdvertised = Knob("issuerAdvertised", true, source: "updates-2026-11.md §A3")
        .deciding("Whether the metadata promises iss in callbacks.")
    package static let metadataDocument = Knob("metadataDocument", true, source: "updates-2026-11.md §A3")
        .deciding("Whether there is an RFC 8414 document; its first day is not known.")
    package static let openIDDocument = Knob<OpenIDDocument>(
        "openIDDocument",
        .preview,
        source: "updates-2026-11.md §A3"
    )
    .deciding("The document of OpenID discovery below /login/oauth.")
    package static let oauthAppTokenExpiry = Knob<AppTokenExpiry>(
        "oauthAppTokenExpiry",
        .onRequest,
        source: "updates-2026-11.md §A4"
    )
    .deciding("When an OAuth app's tokens expire and come with a refresh token.")
    package static let expiryLast = Knob("expiryLast", false, source: "updates-2026-11.md §A4")
        .deciding(
            "Whether an OAuth app's expiring token is answered with expires_in and the refresh token behind scope, not as a GitHub App's; the order was not captured."
        )
    package static let metadataOrigin = Knob("metadataOrigin", "", source: "updates-2026-11.md §A3")
        .deciding(
            "The origin that the metadata names in place of the provider's own; empty for its own. Those of an Enterprise Server and a tenant are documented as wrong, not in what."
        )
    package static let echoOfflineAccess = Knob("echoOfflineAccess", false, source: "updates-2026-11.md §A4")
        .deciding("Whether the granted scope names offline_access; inferred.")
    package static let callbackSwitches = Knob("callbackSwitches", true, source: "updates-2026-11.md §A5")
        .deciding(
            "Whether an app has up to ten callbacks, each with a wildcard switch; false: OAuth apps have one, matched below."
        )
    package static let callbackWildcard = Knob<KnobList<Switch>>(
        "callbackWildcard",
        [],
        source: "updates-2026-11.md §A5"
    )
    .deciding(
        "The wildcard switch of each callback in order, on or off; off where none is named, as for a new callback."
    )
    package static let loopbackPortFree = Knob("loopbackPortFree", true, source: "updates-2026-11.md §A5")
        .deciding("Whether a loopback callback takes any port with its wildcard switch off too; inferred.")
    package static let refusesUnparsableAccept = Knob("refusesUnparsableAccept", true, source: "updates-2026-11.md §A7")
        .deciding("Whether an Accept that names no media type gets 406 at the web host; inferred.")
    package static let tokensPerHour = Knob("tokensPerHour", 0, source: "updates-2026-11.md §A7")
        .deciding(
            "How many tokens of one person, app and scope set an hour has, 10 at GitHub; 0 counts none. The answer is inferred."
        )
    package static let bareBasicToken = Knob("bareBasicToken", false, source: "updates-2026-11.md, real clients")
        .deciding("Whether the API takes a token by HTTP Basic without a colon; not established.")
    package static let apiVersions = Knob<NameList>(
        "apiVersions",
        ["2026-03-10", "2022-11-28"],
        source: "updates-2026-11.md §A8"
    )
    .deciding("The API versions, the newest first; a request without one gets the last.")
    package static let restDocs = Knob<RESTDocs>("restDocs", .current, source: "updates-2026-11.md §A8")
        .deciding("The path of the pages that documentation_url names.")
    package static let userAgentPage = Knob<UserAgentPage>(
        "userAgentPage",
        .troubleshooting,
        source: "updates-2026-11.md §A8"
    )
    .deciding("The page that the refusal of a request without User-Agent names.")
    package static let userAgentLineFeed = Knob("userAgentLineFeed", false, source: "github.md §7.4")
        .deciding("Whether the refusal of a request without User-Agent ends in a line feed; not established.")
    package static let setupAction = Knob<SetupAction>("setupAction", .none, source: "updates-2026-11.md §A9")
        .deciding("How the browser comes back from an installation in place of a sign-in.")
    package static let setupURL = Knob("setupURL", "", source: "updates-2026-11.md §A9")
        .deciding("Where an installation without a code leads; the first callback where it is empty.")
    package static let userAuthorization = Knob("userAuthorization", true, source: "updates-2026-11.md §A9")
        .deciding("Whether the app asks for user authorization during installation, so that its callback has a code.")
    package static let requestKeepsState = Knob("requestKeepsState", false, source: "updates-2026-11.md §A9")
        .deciding("Whether the callback of a member who asks the owner carries the state; often it does not.")
    package static let enterpriseServer = Knob("enterpriseServer", "", source: "updates-2026-11.md §A9")
        .deciding("The version of an Enterprise Server, 3.21: its API stands below /api/v3; empty for github.com.")
    package static let prefixedTokens = Knob("prefixedTokens", true, source: "github.md §2.3")
        .deciding("Whether tokens have a prefix; false gives 40 hexadecimal characters, as before April 2021.")

    package static let crossOriginLists = Knob<CrossOriginLists>(
        "crossOriginLists",
        .newest,
        source: "updates-2026-11.md §C3"
    )
    .deciding("Which lists of headers the API answers to pages of other origins.")
    package static let loginOptionsStatus = Knob(
        "loginOptionsStatus",
        404,
        in: 100...999,
        source: "updates-2026-11.md §C3"
    )
    .deciding("The status of OPTIONS at the web host; inferred.")
    package static let organizationNames = Knob<NameList>("organizations", [], source: "updates-2026-11.md §B1")
        .deciding("Organisations that every person belongs to, besides those of the account.")
    package static let restrictedOrganizations = Knob<NameList>(
        "restrictedOrganizations",
        [],
        source: "updates-2026-11.md §B1"
    )
    .deciding("Organisations that restrict OAuth apps: lists leave them out, and calls on them are refused.")
    package static let teamsWithoutScope = Knob(
        "teamsWithoutScope",
        404,
        in: 100...999,
        source: "updates-2026-11.md §B1"
    )
    .deciding("The status of /user/teams without a scope for it; inferred.")

    static let datedKnobs: [any KnobDeclaration] = [
        organizationNames, restrictedOrganizations, teamsWithoutScope, crossOriginLists, loginOptionsStatus,
        callbackIssuer, issOnError, issuerAdvertised, metadataDocument, openIDDocument, oauthAppTokenExpiry,
        expiryLast, metadataOrigin, echoOfflineAccess, callbackSwitches, callbackWildcard, loopbackPortFree,
        refusesUnparsableAccept, tokensPerHour,
        bareBasicToken, apiVersions, restDocs, userAgentPage, userAgentLineFeed, setupAction, setupURL,
        userAuthorization,
        requestKeepsState, enterpriseServer, prefixedTokens,
    ]

    /// What changed when, the newest last.
    static let changes: [ProviderChange] = [
        ProviderChange(
            "2020-01-01",
            "error_uri leads to docs.github.com in place of developer.github.com (about 2020).",
            source: "github.md §3.5",
            until: .init(errorDocsHost, .developer)
        ),
        ProviderChange(
            "2021-04-05",
            "Tokens have a prefix and a checksum in place of 40 hexadecimal characters.",
            source: "github.md §2.3",
            until: .init(prefixedTokens, false)
        ),
        ProviderChange(
            "2023-01-01",
            "documentation_url leads to rest/users/users#… in place of rest/reference/users#… (about 2023).",
            source: "updates-2026-11.md §A8",
            until: .init(restDocs, .reference)
        ),
        ProviderChange(
            "2024-01-01",
            "A redirect URI that is not allowed ends on a page; API errors carry status (about 2024).",
            source: "github.md §3.4, §7.3",
            until: .init(redirectMismatch, .redirectToRegistered),
            .init(errorBodyStatusField, false)
        ),
        ProviderChange(
            "2025-07-14",
            "PKCE is honoured, S256 only.",
            source: "updates-2026-11.md §A1",
            until: .init(pkce, false)
        ),
        ProviderChange(
            "2026-01-01",
            "Pre-flights of the API allow four more headers, and its answers expose Warning (seen in 2026).",
            source: "updates-2026-11.md §C3",
            until: .init(crossOriginLists, .since2023)
        ),
        ProviderChange(
            "2026-03-10",
            "The API has the version 2026-03-10 besides 2022-11-28.",
            source: "updates-2026-11.md §A1, §A8",
            until: .init(apiVersions, ["2022-11-28"])
        ),
        ProviderChange(
            "2026-04-01",
            "There is an RFC 8414 document; it was first seen on 2026-04-17.",
            source: "updates-2026-11.md §A1, §A3",
            until: .init(metadataDocument, false)
        ),
        ProviderChange(
            "2026-04-09",
            "Callbacks carry iss, a first try that broke sign-ins.",
            source: "updates-2026-11.md §A1",
            until: .init(callbackIssuer, false)
        ),
        ProviderChange(
            "2026-04-11",
            "Callbacks carry no iss any more.",
            source: "updates-2026-11.md §A1",
            until: .init(callbackIssuer, true)
        ),
        ProviderChange(
            "2026-04-27",
            "Installation tokens become about 520 characters long, ghs_ and a JWT, by stages; gho_ and ghu_ stay at 40.",
            source: "updates-2026-11.md §A1"
        ),
        ProviderChange(
            "2026-08-03",
            "An app has up to ten callbacks, each with a wildcard switch; Enterprise Server has them from 3.24 on.",
            source: "updates-2026-11.md §A1, §A5",
            until: .init(callbackSwitches, false)
        ),
        ProviderChange(
            "2026-08-14",
            "OAuth apps can have tokens that expire, with refresh tokens; new apps do, and offline_access asks for them.",
            source: "updates-2026-11.md §A1, §A4",
            until: .init(oauthAppTokenExpiry, .off)
        ),
        ProviderChange(
            "2026-08-19",
            "Callbacks of OAuth apps and GitHub Apps carry iss for good, and the metadata promises it.",
            source: "updates-2026-11.md §A1, §A3",
            until: .init(callbackIssuer, false),
            .init(issuerAdvertised, false)
        ),
        ProviderChange(
            "2026-09-01",
            "The refusal of a request without User-Agent names the troubleshooting page (seen in September 2026).",
            source: "updates-2026-11.md §A8",
            until: .init(userAgentPage, .resources)
        ),
    ]
}
