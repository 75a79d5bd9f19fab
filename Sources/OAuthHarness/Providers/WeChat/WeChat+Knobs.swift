extension WeChat {
    /// What reaches the client when the person refuses (wechat.md §1.4).
    public enum DenyMode: String, KnobValue, CaseIterable {
        /// Nothing: the page stays.
        case silent = "none"
        /// The redirect URI with the state alone, as documented before about 2021.
        case stateOnly
        /// `error=access_denied`, for clients that know the standard only.
        case rfc6749
    }

    /// When an answer has a unionid.
    package enum UnionIDRule: String, KnobValue, CaseIterable {
        /// With every scope.
        case always
        /// Never, as for an account that is bound to no open-platform account.
        case never
        /// With every scope but `snsapi_base`.
        case byScope
    }

    /// What stands behind the text of an error.
    package enum ErrmsgSuffix: String, KnobValue, CaseIterable {
        /// `, rid: ` and three groups of eight digits, since 2021.
        case rid
        /// `, hints: [ req_id: … ]`, 2016 to 2021.
        case hints
        /// Nothing, before that.
        case absent = "none"
    }

    /// What the profile call tells of a person.
    package enum ProfileEra: String, KnobValue, CaseIterable {
        /// The sex and the place, up to 2021.
        case classic
        /// Zero and empty texts.
        case masked
    }

    /// Which error a bad token gets at the profile call.
    package enum InvalidTokenError: String, KnobValue, CaseIterable {
        /// 40001, and 42001 for one that is too old.
        case byCause
        /// Always 40001.
        case credential = "40001"
        /// Always 40014.
        case invalid = "40014"
        /// Always 42001.
        case expired = "42001"
    }

    /// Which error a bad token gets at `/sns/auth`.
    package enum AuthTokenError: String, KnobValue, CaseIterable {
        /// 40003, as seen in 2024.
        case openID = "40003"
        /// 40014, as seen in 2021.
        case token = "40014"
    }

    /// Which error a code gets that is too old.
    package enum ExpiredCodeError: String, KnobValue, CaseIterable {
        /// 40029.
        case invalid = "40029"
        /// 42003.
        case expired = "42003"
    }

    /// Which error a code gets that was shown before.
    package enum UsedCodeError: String, KnobValue, CaseIterable {
        /// 40163, since about 2017.
        case used = "40163"
        /// 40029, before that.
        case invalid = "40029"
    }

    /// Which quota a rate limit is.
    package enum QuotaError: String, KnobValue, CaseIterable {
        /// That of the day.
        case day = "45009"
        /// That of the minute.
        case minute = "45011"
    }

    /// The product that an appid belongs to.
    package enum Product: String, KnobValue, CaseIterable {
        /// Every one.
        case any
        /// A website.
        case qrconnect
        /// An official account.
        case oauth2
        /// An app.
        case app
    }

    /// The surface that clients are pointed to.
    public static let surface = Knob<Surface>("surface", .qrconnect, source: "wechat.md §1")
        .deciding("The surface that clients are pointed to, with its scope and its codes' life; all three are there.")
    /// What reaches the client when the person refuses.
    public static let denyMode = Knob<DenyMode>("denyMode", .silent, source: "wechat.md §1.4")
        .deciding("What reaches the client when the person refuses.")
    package static let contentType = Knob("contentType", "text/plain", source: "wechat.md §2.3")
        .deciding("The Content-Type of every answer of the API; an empty one sends none.")
    package static let errmsgSuffix = Knob<ErrmsgSuffix>("errmsgSuffix", .rid, source: "wechat.md §2.5")
        .deciding("What stands behind the text of an error, by its era.")
    package static let stateLimit = Knob("stateLimit", 128, source: "wechat.md §1.2")
        .deciding("How many bytes state may have on an official account's page; 0 sets no limit.")
    package static let strictParameterOrder = Knob("strictParameterOrder", false, source: "wechat.md §1.6")
        .deciding("Whether snsapi_userinfo wants the parameters in the documented order; what is enforced is inferred.")
    package static let extraScopes = Knob("extraScopes", true, source: "wechat.md §1.1")
        .deciding("Whether scopes besides the surface's own are ignored; false refuses them.")
    package static let mangleState = Knob("mangleState", false, source: "wechat.md §1.2")
        .deciding("Whether a state that is JSON comes back without its quotes, as one report has it.")
    package static let appidProduct = Knob<Product>("appidProduct", .any, source: "wechat.md §1.6")
        .deciding("The product that the appid belongs to; another surface refuses it.")
    package static let allowLoopbackRedirect = Knob("allowLoopbackRedirect", true, source: "wechat.md §1.5")
        .deciding("Whether a redirect URI on this machine may have a port, which the real provider refuses.")
    package static let errorPageStatus = Knob("errorPageStatus", 200, in: 100...599, source: "wechat.md §1.6")
        .deciding("The status of an error page; inferred.")
    package static let unionid = Knob<UnionIDRule>("unionid", .byScope, source: "wechat.md §2.2")
        .deciding("When answers have a unionid.")
    package static let snapshotUser = Knob("snapshotUser", false, source: "wechat.md §2.2")
        .deciding("Whether the person is a visitor of a page's snapshot, with virtual identifiers.")
    package static let profileEra = Knob<ProfileEra>("profileEra", .masked, source: "wechat.md §5.1")
        .deciding("Whether the profile has the sex and the place.")
    package static let refreshRotation = Knob("refreshRotation", false, source: "wechat.md §3")
        .deciding("Whether a refresh brings a new pair; that it returns the old refresh token is inferred.")
    package static let newLoginEndsRefresh = Knob("newLoginEndsRefresh", false, source: "wechat.md §3")
        .deciding("Whether a sign-in ends the refresh tokens of the person's earlier ones, as one analysis has it.")
    package static let failedExchangeBurnsCode = Knob("failedExchangeBurnsCode", true, source: "wechat.md §2.4")
        .deciding("Whether a refused token request uses the code up.")
    package static let expiredCodeError = Knob<ExpiredCodeError>("expiredCodeError", .invalid, source: "wechat.md §2.4")
        .deciding("Which error a code gets that is too old.")
    package static let usedCodeError = Knob<UsedCodeError>("usedCodeError", .used, source: "wechat.md §2.4")
        .deciding("Which error a code gets that was shown before.")
    package static let invalidTokenError = Knob<InvalidTokenError>(
        "invalidTokenError",
        .byCause,
        source: "wechat.md §5.2"
    )
    .deciding("Which error a bad access token gets at /sns/userinfo.")
    package static let authTokenError = Knob<AuthTokenError>("authTokenError", .openID, source: "wechat.md §4")
        .deciding("Which error a bad access token gets at /sns/auth.")
    package static let baseReadsProfile = Knob("baseReadsProfile", false, source: "wechat.md §2.2")
        .deciding("Whether a token with snsapi_base alone reads the profile, as after a recent grant in 2016.")
    package static let quotaError = Knob<QuotaError>("rateLimit", .minute, source: "wechat.md §2.4")
        .deciding("Which quota the action rateLimit says is used up.")

    static let knobs: [any KnobDeclaration] = [
        surface, denyMode, contentType, errmsgSuffix, stateLimit, strictParameterOrder, extraScopes, mangleState,
        appidProduct, allowLoopbackRedirect, errorPageStatus, unionid, snapshotUser, profileEra, refreshRotation,
        newLoginEndsRefresh, failedExchangeBurnsCode, expiredCodeError, usedCodeError, invalidTokenError,
        authTokenError, baseReadsProfile, quotaError,
    ]
}
