extension Doorkeeper {
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

    /// Whose claims OpenID Connect tells.
    public enum OpenIDClaims: String, KnobValue, CaseIterable {
        /// Those that the engine's recordings were set up with.
        case stock
        /// GitLab's.
        case gitlab
    }
}
