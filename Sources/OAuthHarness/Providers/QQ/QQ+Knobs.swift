extension QQ {
    /// What reaches the client when the person cancels (qq.md §1.4).
    public enum CancelMode: String, KnobValue, CaseIterable {
        /// The window closes and nothing calls back.
        case silent
        /// `usercancel=1`, as the retired WAP pages did.
        case usercancel
        /// `error=access_denied`, for clients that know the standard only.
        case rfc6749
    }

    package enum InvalidTokenError: String, KnobValue, CaseIterable {
        /// 100013 for what is not 32 hexadecimal digits or was never issued malformed, else 100016.
        case byShape
        /// Always 100013.
        case illegal = "100013"
        /// Always 100014.
        case expired = "100014"
        /// Always 100015.
        case revoked = "100015"
        /// Always 100016.
        case checkFailed = "100016"
    }

    package enum RedirectMatch: String, KnobValue, CaseIterable {
        /// Scheme, host and path are equal; a query may differ.
        case hostAndPath
        /// The host is a registered domain or below it, as before 2018.
        case rootDomain
    }

    /// What the profile call shows of a person (qq.md §4.2).
    package enum ProfilePrivacy: String, KnobValue, CaseIterable {
        /// The constants that everybody gets since the privacy change.
        case masked
        /// The values of the account.
        case real
    }

    /// How the profile call's JSON is laid out (qq.md §4.2).
    package enum ProfileLayout: String, KnobValue, CaseIterable {
        /// Four spaces, one member a line, with the provider's uneven spacing and escaping.
        case pretty
        /// No white space.
        case compact
    }

    /// Which error a revoked or expired token gets at the profile call (qq.md §4.3).
    package enum DeadTokenRet: String, KnobValue, CaseIterable {
        /// 1002, with the text of the documentation.
        case notLoggedIn = "1002"
        /// -23, as for a token that was never issued.
        case invalid = "-23"
    }

    /// The error of a value that is too long.
    package enum OverlongError: String, KnobValue, CaseIterable {
        /// 100010.
        case illegal = "100010"
        /// 21006, its twin of old.
        case older = "21006"
    }

    /// What becomes of an error of the authorization step (qq.md §1.6).
    package enum AuthorizationErrors: String, KnobValue, CaseIterable {
        /// A page of the provider, as recorded.
        case page
        /// `error` and `error_description` at the redirect URI, as documented.
        case callback
    }

    package enum MemberPlace: String, KnobValue, CaseIterable {
        /// Before all other members.
        case first
        /// After all other members.
        case last
    }

    package enum MissingState: String, KnobValue, CaseIterable {
        /// No `state` at all.
        case omitted
        /// An empty `state`.
        case empty
    }

    package static let tokenContentType = Knob("tokenContentType", "text/html", source: "qq.md §2.2")
        .deciding("The Content-Type of token answers and of their errors; an empty one sends none.")
    package static let meContentType = Knob("meContentType", "text/html", source: "qq.md §3.2")
        .deciding("The Content-Type of /oauth2.0/me and of its errors; an empty one sends none.")
    package static let jsonContentType = Knob("jsonContentType", "text/html", source: "qq.md §2.2")
        .deciding("The Content-Type of answers to fmt=json; inferred.")
    package static let profileContentType = Knob("profileContentType", "text/html; charset=utf-8", source: "qq.md §4.2")
        .deciding("The Content-Type of /user/get_user_info and of its errors.")
    package static let jsonpSuffix = Knob("jsonpSuffix", " );\n", source: "qq.md §3.2")
        .deciding("What stands behind the JSON of a JSONP answer.")
    package static let jsonSuffix = Knob("jsonSuffix", "", source: "qq.md §2.2")
        .deciding("What stands behind the JSON of an answer to fmt=json; inferred.")
    package static let profileSuffix = Knob("profileSuffix", "", source: "qq.md §4.2")
        .deciding("What stands behind the JSON of /user/get_user_info; a line feed is likely but unproven.")
    package static let expiresInAsString = Knob("expiresInAsString", true, source: "qq.md §2.2")
        .deciding("Whether expires_in is a JSON string in an answer to fmt=json.")
    package static let openIDPlace = Knob<MemberPlace>("openIDPlace", .last, source: "qq.md §2.2")
        .deciding("Where openid stands in a token answer with need_openid=1; inferred.")
    /// What reaches the client when the person cancels.
    public static let cancelMode = Knob<CancelMode>("cancelMode", .silent, source: "qq.md §1.4")
        .deciding("What reaches the client when the person cancels.")
    package static let invalidTokenError = Knob<InvalidTokenError>("invalidTokenError", .byShape, source: "qq.md §3.3")
        .deciding("Which error a bad access token gets at /oauth2.0/me; the rule by shape is inferred.")
    package static let deadTokenRet = Knob<DeadTokenRet>("deadTokenRet", .notLoggedIn, source: "qq.md §4.3")
        .deciding("Which ret a revoked or expired token gets at /user/get_user_info.")
    package static let unionidPermission = Knob("unionidPermission", true, source: "qq.md §3.3")
        .deciding("Whether the app may ask for the UnionID; false answers 100048 to unionid=1.")
    package static let unionidText = Knob("unionidText", "companyid not set", source: "qq.md §3.3")
        .deciding("The text of 100048: as documented, or 'CompanyID not set' as reported.")
    package static let unionidForTwo = Knob("unionidForTwo", false, source: "updates-2026-11.md §F")
        .deciding("Whether unionid=2 brings the UnionID; unionid=1 does in any case.")
    package static let stateLimitBytes = Knob("stateLimitBytes", 500, source: "updates-2026-11.md §F")
        .deciding("How many bytes state and redirect_uri may each have; 0 sets no limit.")
    package static let overlongError = Knob<OverlongError>("overlongError", .illegal, source: "updates-2026-11.md §F")
        .deciding("Which error a state or redirect_uri gets that is too long.")
    package static let authorizationErrors = Knob<AuthorizationErrors>(
        "authorizeErrors",
        .page,
        source: "updates-2026-11.md §F"
    )
    .deciding("Whether an error of the authorization step stays on a page, or goes back as parameters as documented.")
    package static let apiPermission = Knob("apiPermission", true, source: "qq.md §4.3")
        .deciding("Whether the app may call /user/get_user_info; false answers 100031, whose text is inferred.")
    package static let redirectMatch = Knob<RedirectMatch>("redirectMatch", .hostAndPath, source: "qq.md §1.5")
        .deciding("How a redirect URI is compared with the registered ones.")
    package static let allowLoopbackRedirect = Knob("allowLoopbackRedirect", true, source: "qq.md §1.5")
        .deciding("Whether redirect URIs may name localhost or a port, which the real provider refuses.")
    package static let profilePrivacy = Knob<ProfilePrivacy>("profilePrivacy", .masked, source: "qq.md §4.2")
        .deciding(
            "Whether gender, place, year and constellation are the constants of everybody or those of the account."
        )
    package static let profileLayout = Knob<ProfileLayout>("profileLayout", .pretty, source: "qq.md §4.2")
        .deciding("How the JSON of /user/get_user_info is laid out.")
    package static let refreshRotation = Knob("refreshRotation", true, source: "qq.md §2.2")
        .deciding("Whether a refresh token works once; false leaves the old one alive.")
    package static let refreshEndsAccessToken = Knob("refreshEndsAccessToken", false, source: "qq.md §10")
        .deciding("Whether a refresh ends the old access token; that it does not is inferred.")
    package static let secretBeforeID = Knob("secretBeforeID", true, source: "qq.md §2.3")
        .deciding("Whether a token request without secret and appid reports the secret (100002) or the appid (100001).")
    package static let redirectRequiredAtToken = Knob("redirectRequiredAtToken", true, source: "qq.md §2.1")
        .deciding("Whether a token request without redirect_uri gets 100010; mobile apps may leave it out.")
    package static let missingState = Knob<MissingState>("missingState", .omitted, source: "qq.md §1.2")
        .deciding("What the callback carries for a request without state; inferred.")
    package static let pageRedirectStatus = Knob("pageRedirectStatus", 302, in: 100...999, source: "qq.md §1.2")
        .deciding("The status of the redirect to /oauth2.0/show; inferred.")
    package static let responseTypeText = Knob(
        "responseTypeText",
        "param response_type is wrong or lost ",
        source: "qq.md §1.6"
    )
    .deciding("The text of 100000; inferred from its neighbours.")

    static let knobs: [any KnobDeclaration] = [
        tokenContentType, meContentType, jsonContentType, profileContentType, jsonpSuffix, jsonSuffix, profileSuffix,
        expiresInAsString, openIDPlace, cancelMode, invalidTokenError, deadTokenRet, unionidPermission, unionidText,
        unionidForTwo, stateLimitBytes,
        overlongError, authorizationErrors,
        apiPermission, redirectMatch, allowLoopbackRedirect, profilePrivacy, profileLayout, refreshRotation,
        refreshEndsAccessToken, secretBeforeID, redirectRequiredAtToken, missingState, pageRedirectStatus,
        responseTypeText,
    ]
}
