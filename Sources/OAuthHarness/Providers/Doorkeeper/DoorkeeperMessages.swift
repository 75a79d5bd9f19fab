/// The texts of one language and version (doorkeeper.md §11, gitee.md §1).
struct DoorkeeperMessages {
    private let language: Doorkeeper.Language
    private let version: DoorkeeperVersion
    private let redirectURIText: String
    private let hasPollingTexts: Bool

    init(_ profile: ProviderProfile) {
        language = profile[Doorkeeper.language]
        version = profile[Doorkeeper.version]
        redirectURIText = profile[Doorkeeper.redirectURIText]
        hasPollingTexts = profile[Doorkeeper.devicePollingTexts]
    }

    func text(of refusal: Refusal) -> String {
        if refusal.error == .invalidRequest, version.namesMissingParameters, let name = refusal.missingParameter {
            return missing(name)
        }
        return text(of: refusal.error)
    }

    func text(of error: ErrorCode) -> String {
        if error == .invalidRedirectURI, !redirectURIText.isEmpty { return redirectURIText }
        if error == .invalidRedirectURI, language == .english { return englishRedirectURI }
        if error == .invalidCodeChallengeMethod { return challengeMethod }
        if error == .challengeRequired {
            return language == .english && version >= .v58 ? "Code challenge is required." : text(of: .invalidRequest)
        }
        if error == .twoClientMethods {
            return language == .english
                ? "The request utilizes more than one mechanism for authenticating the client."
                : text(of: .invalidRequest)
        }
        if error == .introspectionUnauthorized { return introspectionUnauthorized }
        if error == .revocationUnauthorized { return revocationUnauthorized }
        return table[error] ?? polling[error] ?? Self.english[error] ?? table[.serverError, default: ""]
    }

    private var table: [ErrorCode: String] {
        switch language {
        case .english: Self.english
        case .chinese2015: Self.chinese2015
        case .chinese, .chineseWithoutFallback: Self.chinese
        }
    }

    /// The plug-in ships no texts for these; what a locale file of its own may add (gitlab.md §4.8).
    private var polling: [ErrorCode: String] {
        guard hasPollingTexts else { return [:] }
        return [
            .authorizationPending: "The authorization request is still pending.",
            .slowDown: "The client polls faster than the interval allows.",
            .expiredToken: "The device code has expired.",
        ]
    }

    /// The 2015 to 2018 and the current zh-CN file lack the table that names parameters (doorkeeper.md §11).
    private func missing(_ name: String) -> String {
        language == .chineseWithoutFallback
            ? "translation missing: zh-CN.doorkeeper.errors.messages.invalid_request.missing_param"
            : "Missing required parameter: \(name)."
    }

    private var englishRedirectURI: String {
        if version >= .v59 {
            return "The requested redirect URI is malformed or doesn't match the client redirect URI."
        }
        return version < .v44
            ? "The redirect uri included is not valid."
            : "The requested redirect uri is malformed or doesn't match client redirect URI."
    }

    private var challengeMethod: String {
        version >= .v58 && language == .english
            ? "The code_challenge_method must be one of plain, S256."
            : "The code challenge method must be plain or S256."
    }

    private var introspectionUnauthorized: String {
        if version >= .v59, language == .english {
            return
                "Request needs to be authorized. Required parameter for authorizing the request is missing or invalid."
        }
        return version >= .v58
            ? "Request need to be authorized. Required parameter for authorizing request is missing or invalid."
            : text(of: .invalidRequest)
    }

    private var revocationUnauthorized: String {
        language == .chineseWithoutFallback
            ? "translation missing: zh-CN.doorkeeper.errors.messages.revoke.unauthorized"
            : "You are not authorized to revoke this token"
    }

    /// Every text of `invalid_request`, which GitLab's token info writes as an object (gitlab.md §5.1).
    var invalidRequestTable: [(String, String)] {
        let general = Self.english[.invalidRequest, default: ""]
        let challenge: [(String, String)] =
            version >= .v58 ? [("invalid_code_challenge", "Code challenge is required.")] : []
        return [
            ("unknown", general),
            ("missing_param", "Missing required parameter: %{value}."),
            (
                "request_not_authorized",
                "Request need to be authorized. Required parameter for authorizing request is missing or invalid."
            ),
        ] + challenge + [("not_support_pkce", "Invalid code_verifier parameter. Server does not support pkce.")]
    }

    /// The title of the error page.
    var errorTitle: String {
        switch language {
        case .english: "An error has occurred"
        case .chinese2015: "存在错误"
        case .chinese, .chineseWithoutFallback: "发生错误"
        }
    }
}

extension ErrorCode {
    /// Doorkeeper's own code for a redirect URI that does not fit.
    static let invalidRedirectURI: ErrorCode = "invalid_redirect_uri"
    /// Doorkeeper's own code for a bad PKCE method.
    static let invalidCodeChallengeMethod: ErrorCode = "invalid_code_challenge_method"
    /// Doorkeeper's own code for a bad response mode.
    static let unsupportedResponseMode: ErrorCode = "unsupported_response_mode"
    /// The house's word for an introspection without credentials; `invalid_request` on the wire.
    static let introspectionUnauthorized: ErrorCode = "introspection_unauthorized"
    /// The house's word for a public client without a challenge where one is forced; `invalid_request` on the wire.
    static let challengeRequired: ErrorCode = "challenge_required"
    /// The house's word for a client that authenticates twice at once; `invalid_request` on the wire.
    static let twoClientMethods: ErrorCode = "two_client_methods"
    /// The house's word for a refused revocation; `unauthorized_client` on the wire.
    static let revocationUnauthorized: ErrorCode = "revocation_unauthorized"
}

extension DoorkeeperMessages {
    private static let english: [ErrorCode: String] = [
        .invalidRequest:
            "The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.",
        .unauthorizedClient: "The client is not authorized to perform this request using this method.",
        .accessDenied: "The resource owner or authorization server denied the request.",
        .invalidScope: "The requested scope is invalid, unknown, or malformed.",
        .unsupportedResponseType: "The authorization server does not support this response type.",
        .unsupportedResponseMode: "The authorization server does not support this response mode.",
        .invalidClient:
            "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.",
        .invalidGrant:
            "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.",
        .unsupportedGrantType: "The authorization grant type is not supported by the authorization server.",
        .serverError:
            "The authorization server encountered an unexpected condition which prevented it from fulfilling the request.",
        .temporarilyUnavailable:
            "The authorization server is currently unable to handle the request due to a temporary overloading or maintenance of the server.",
        .invalidToken: "The access token is invalid",
        "token_expired": "The access token expired",
        "token_revoked": "The access token was revoked",
        "email_unconfirmed": "Verify the email address in your account profile before you sign in.",
        "consent_required": "The authorization server requires end-user consent",
        "login_required": "The authorization server requires end-user authentication",
    ]

    private static let chinese2015: [ErrorCode: String] = [
        .invalidRequest: "这个请求缺少必要的参数，或者参数值、格式不正确",
        .invalidRedirectURI: "无效的登录回调地址",
        .unauthorizedClient: "未授权的应用，请求无法执行",
        .accessDenied: "用户或服务器拒绝了请求",
        .invalidScope: "请求范围无效、未知或格式不正确",
        .serverError: "服务器异常，无法处理请求",
        .temporarilyUnavailable: "服务器维护中，无法处理请求",
        .unsupportedResponseType: "服务器不支持这种 response type",
        .invalidClient: "由于未知、不支持或没有客户端，认证失败",
        .invalidGrant: "授权方式无效，或者登录回调地址无效、过期或已被撤销",
        .unsupportedGrantType: "服务器不支持此类型的授权方式",
        .invalidToken: "Access Token 无效",
        "token_expired": "Access Token 已过期",
        "token_revoked": "Access Token 已被注销",
    ]

    private static let chinese: [ErrorCode: String] = [
        .invalidRequest: "请求缺少必要的参数，或者参数值、格式不正确。",
        .invalidRedirectURI: "无效的登录回调地址。",
        .unauthorizedClient: "未授权的应用，请求无法执行。",
        .accessDenied: "资源所有者或服务器拒绝了请求。",
        .invalidScope: "请求的权限范围无效、未知或格式不正确。",
        .serverError: "服务器异常，无法处理请求。",
        .temporarilyUnavailable: "服务器维护中或负载过高，暂时无法处理请求。",
        .unsupportedResponseType: "服务器不支持这种响应类型。",
        .invalidClient: "由于应用信息未知、未提交认证信息或使用了不支持的认证方式，认证失败。",
        .invalidGrant: "授权方式无效、过期或已被撤销、与授权请求中的回调地址不一致，或使用了其他应用的回调地址。",
        .unsupportedGrantType: "服务器不支持此类型的授权方式。",
        .invalidToken: "访问令牌无效",
        "token_expired": "访问令牌已过期",
        "token_revoked": "访问令牌已被吊销",
    ]
}
