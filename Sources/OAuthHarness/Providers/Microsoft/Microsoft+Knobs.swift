extension Microsoft {
    /// Whose accounts sign in.
    package enum AccountKind: String, KnobValue, CaseIterable {
        /// Work or school.
        case aad
        /// Personal.
        case msa
    }

    /// Whom the app is registered for.
    package enum AppAudience: String, KnobValue, CaseIterable {
        case multi
        /// One tenant: `common` answers 50194.
        case single
        /// Personal accounts: all but `consumers` answers 9002331.
        case msaOnly
    }

    /// The platform under which a redirect URI was registered.
    package enum RedirectType: String, KnobValue, CaseIterable {
        case web, spa, native
    }

    package enum ExpiresIn: String, KnobValue, CaseIterable {
        /// Between 60 and 90 minutes where accessTokenLifetime is an hour.
        case random
        case fixed
    }

    package enum ScopeEcho: String, KnobValue, CaseIterable {
        /// Microsoft's own: User.Read comes with signing in, offline_access is left out.
        case rule
        case exact
    }

    package enum DiscoveryIssuer: String, KnobValue, CaseIterable {
        /// `{tenantid}` as it stands, for the aliases of several tenants.
        case placeholder
        case real
    }

    package enum DeclineError: String, KnobValue, CaseIterable {
        case consentRequired = "consent_required"
        case accessDenied = "access_denied"
        /// `access_denied` with `error_subcode=cancel` and no description, as from the sign-in page.
        case cancel
    }

    package enum PKCEError: String, KnobValue, CaseIterable {
        case code501481 = "501481"
        case code50148 = "50148"
    }

    package enum SecretState: String, KnobValue, CaseIterable {
        case good, expired
    }

    package enum EmailClaim: String, KnobValue, CaseIterable {
        case absent, present
    }

    package enum EmailVerified: String, KnobValue, CaseIterable {
        case absent
        case bool = "true"
        case text = "\"1\""
        case number = "1"
    }

    package enum ErrorEra: String, KnobValue, CaseIterable {
        case recent = "2023"
        /// Without error_uri, and with 70002 in front of a refused grant.
        case old = "2018"
    }

    package static let tenant = Knob("tenant", "11111111-2222-4333-8444-555555555555", source: "microsoft.md §0")
        .deciding("The tenant of the accounts; a path may name it, an alias or contoso.example.")
    package static let accountKind = Knob<AccountKind>("accountKind", .aad, source: "microsoft.md §5")
        .deciding("Whether people have work accounts or personal ones.")
    package static let appAudience = Knob<AppAudience>("appAudience", .multi, source: "microsoft.md §2.5")
        .deciding("Whom the app is registered for: it decides which tenants a path may name.")
    package static let redirectType = Knob<RedirectType>("redirectType", .web, source: "microsoft.md §2.6")
        .deciding("The platform of the redirect URI: it decides on secrets and on requests of pages.")
    package static let expiresIn = Knob<ExpiresIn>("expiresIn", .random, source: "microsoft.md §2.3")
        .deciding("Whether an access token lives 60 to 90 minutes at random.")
    package static let scopeEcho = Knob<ScopeEcho>("scopeEcho", .rule, source: "microsoft.md §2.2")
        .deciding("Which scope an answer tells.")
    package static let oldRefreshStaysValid = Knob("oldRefreshStaysValid", true, source: "microsoft.md §2.3")
        .deciding("Whether a used refresh token goes on working.")
    package static let refreshIdleDays = Knob("refreshIdleDays", 90, in: 0...36_500, source: "microsoft.md §2.3")
        .deciding("After how many days without use a refresh token dies (700082); 0 for never.")
    package static let inactivityNbsp = Knob("inactivityNbsp", true, source: "microsoft.md §2.5")
        .deciding("Whether the text of 700082 has a no-break space, as two captures show.")
    package static let discoveryIssuer = Knob<DiscoveryIssuer>(
        "discoveryIssuer",
        .placeholder,
        source: "microsoft.md §4"
    )
    .deciding("Whether the metadata of an alias names {tenantid} or the tenant.")
    package static let declineError = Knob<DeclineError>("declineError", .consentRequired, source: "microsoft.md §1.3")
        .deciding("What the callback says after the person refuses.")
    package static let pkceError = Knob<PKCEError>("pkceError", .code501481, source: "microsoft.md §2.5")
        .deciding("Which of two codes a wrong code_verifier gets.")
    package static let errorEra = Knob<ErrorEra>("errorEra", .recent, source: "microsoft.md §2.4")
        .deciding("How errors are written: with error_uri, or as before 2019.")
    package static let secretState = Knob<SecretState>("secretState", .good, source: "microsoft.md §2.5")
        .deciding("Whether the client secret has expired at the portal (7000222).")
    package static let emailClaim = Knob<EmailClaim>("emailClaim", .present, source: "microsoft.md §5")
        .deciding("Whether an ID token has email where the scope asks for it.")
    package static let xmsEdov = Knob<EmailVerified>("xmsEdov", .absent, source: "microsoft.md §5")
        .deciding("Whether and how an ID token tells that the domain of email is verified; clients handle all three.")
    package static let iatSkew = Knob("iatSkew", 300, source: "microsoft.md §5")
        .deciding("How many seconds iat and nbf of an ID token lie in the past.")
    package static let trailingHash = Knob("trailingHash", true, source: "microsoft.md §1.2")
        .deciding("Whether a callback in the query ends with a bare #.")
    package static let conditionalAccess = Knob("conditionalAccess", false, source: "microsoft.md §2.4")
        .deciding("Whether a refresh answers 50076, with suberror and claims; the place of claims is inferred.")
    package static let assertionStatus = Knob("assertionStatus", 401, in: 100...999, source: "microsoft.md §2.5")
        .deciding("The status of 7000218 and 700025; inferred.")

    static let knobs: [any KnobDeclaration] = [
        tenant, accountKind, appAudience, redirectType, expiresIn, scopeEcho, oldRefreshStaysValid, refreshIdleDays,
        inactivityNbsp, discoveryIssuer, declineError, pkceError, errorEra, secretState, emailClaim, xmsEdov, iatSkew,
        trailingHash, conditionalAccess, assertionStatus, CommonKnobs.signedIn,
    ]
}
