import HTTPWire
import JSONText

/// WeChat's sign-in (微信登录): websites, official accounts and apps, whose errors all come with status 200 (wechat.md).
///
/// ```swift
/// let wechat = try MockProvider(.wechat.with { $0[WeChat.surface] = .oauth2 })
/// ```
public enum WeChat {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "wechat",
            title: "微信",
            origins: ["https://open.weixin.qq.com", "https://api.weixin.qq.com"],
            shapes: ProviderProfile.Shapes(
                clientID: .hex(16, prefix: "wx"),
                clientSecret: .hex(32),
                code: .alphanumeric(29, prefix: "011"),
                accessToken: .base64URL(107, prefix: "90_"),
                refreshToken: .base64URL(107, prefix: "90_")
            ),
            apiPath: "/sns",
            defaultScope: ["snsapi_login"],
            scopeSeparators: [","],
            parameterSources: .rfc6749,
            knobs: knobs,
            endpoints: Surface.allCases.map(authorize) + [token, refresh, auth, userInfo],
            refuse: refuse
        )
        profile.parameterNames = ["client_id": "appid", "client_secret": "secret"]
        profile.accessTokenLifetime = .seconds(7200)
        profile.codeLifetime = .minutes(10)
        profile.refreshTokenLifetime = .days(30)
        profile.tokenLocations = [.parameter("access_token")]
        profile.guide.profileParameters = ["openid": "openid"]
        profile.guide.deadTokenErrors = ["40001", "40014", "42001"]
        profile.redirect = redirect
        profile.denied = denied
        profile.consentPage = { ConsentPage.wechat($0.profile[denyMode]).reply($0) }
        profile.rateLimited = rateLimited
        profile.settle = settle
        return profile
    }()

    /// Puts the surface first that clients are pointed to.
    private static func settle(_ profile: inout ProviderProfile) {
        let surface = profile[surface]
        guard surface != .qrconnect else { return }
        let path = surface.path
        profile.endpoints =
            profile.endpoints.filter { $0.path.text == path } + profile.endpoints.filter { $0.path.text != path }
        profile.defaultScope = Scope([surface.scopes[0]])
        // A code of the in-app browser lives half as long, unless somebody said how long.
        if surface == .oauth2, profile.codeLifetime == .minutes(10) { profile.codeLifetime = .minutes(5) }
    }

    // MARK: - Token (wechat.md §2)

    private static let clientIDChecks: [Check] = [
        .isPresent("appid", error: "41002", source: "wechat.md §2.4"),
        .clientIsKnown(error: "40013", source: "wechat.md §2.4"),
    ]

    private static let token: EndpointBehavior = .token(
        [.get, .post],
        "/sns/oauth2/access_token",
        checks: clientIDChecks + [
            .isPresent("secret", error: "41004", source: "wechat.md §2.4"),
            .secretIsRight(error: "40125", source: "wechat.md §2.4"),
        ],
        unsupported: "40002",
        grants: [
            EndpointBehavior.Grant(
                .authorizationCode,
                checks: [
                    .isPresent("code", error: "41008", source: "wechat.md §2.4"),
                    Check.codeIsLive(error: "40029", reused: "40163", expired: "42003", source: "wechat.md §2.4")
                        .answering { error, transaction in
                            switch error {
                            case "42003": ErrorCode(rawValue: transaction.profile[expiredCodeError].rawValue)
                            case "40163": ErrorCode(rawValue: transaction.profile[usedCodeError].rawValue)
                            default: error
                            }
                        },
                ]
            ) { transaction in
                if transaction.profile[newLoginEndsRefresh] { transaction.endOlderRefreshTokens() }
                return tokenAnswer(transaction.redeem(), transaction, hasUnionID: true)
            }
        ]
    )

    private static let refresh: EndpointBehavior = .token(
        [.get, .post],
        "/sns/oauth2/refresh_token",
        checks: clientIDChecks,
        unsupported: "40002",
        grants: [
            EndpointBehavior.Grant(
                .refreshToken,
                checks: [
                    .isPresent("refresh_token", error: "41003", source: "wechat.md §3"),
                    .refreshTokenIsLive(error: "40030", expired: "42002", source: "wechat.md §3"),
                    .refreshTokenIsOwn(error: "40030", source: "wechat.md §3"),
                ]
            ) { transaction in
                tokenAnswer(renewed(transaction), transaction, hasUnionID: false)
            }
        ]
    )

    /// An access token that is alive lives on from now; one that is not gets a successor (wechat.md §3).
    private static func renewed(_ transaction: Transaction) -> TokenGrant {
        let rotates = transaction.profile[refreshRotation]
        guard let old = transaction.grant, !rotates, !old.isAccessRevoked, !old.isAccessExpired(at: transaction.now)
        else {
            return transaction.refresh(rotates: rotates)
        }
        return transaction.extend(old)
    }

    // MARK: - Calls (wechat.md §4, §5)

    private static let openIDMatches = Check("openid is the token's", "wechat.md §5.2", "40003") { transaction in
        guard let account = transaction.account, let client = transaction.grant?.clientID else {
            return .fail(.other("the token has no person"))
        }
        let own = Array(openID(of: account, for: client, transaction).utf8)
        let sent = transaction.value("openid") ?? []
        return sent == own ? .pass : .fail(.differs("openid", found: sent, expected: own))
    }

    private static let tokenIsLive = Check.accessTokenIsLive(
        missing: "41001",
        unknown: "40001",
        expired: "42001",
        revoked: "40001",
        source: "wechat.md §5.2"
    )

    private static let auth = EndpointBehavior(
        .tokenInfo,
        [.get, .post],
        "/sns/auth",
        checks: [
            tokenIsLive.answering { error, transaction in
                guard error != "41001" else { return error }
                return ErrorCode(rawValue: transaction.profile[authTokenError].rawValue)
            },
            openIDMatches,
        ]
    ) { transaction in
        answer(["errcode": 0, "errmsg": "ok"], transaction)
    }

    private static let userInfo = EndpointBehavior(
        .userinfo,
        [.get, .post],
        "/sns/userinfo",
        checks: [
            .isPresent("access_token", error: "41001", source: "wechat.md §5.2"),
            .isPresent("openid", error: "41009", source: "wechat.md §5.2"),
            tokenIsLive.answering { error, transaction in
                let forced = transaction.profile[invalidTokenError]
                return forced == .byCause ? error : ErrorCode(rawValue: forced.rawValue)
            },
            openIDMatches,
            .tokenHasScope("snsapi_login", "snsapi_userinfo", error: "48001", source: "wechat.md §5.2")
                .when { !$0.profile[baseReadsProfile] },
        ],
        answer: profileAnswer
    )
}

extension Transaction {
    /// The same access token with a life that begins anew.
    fileprivate func extend(_ old: TokenGrant) -> TokenGrant {
        var grant = old
        grant.accessLifetime = profile.accessTokenLifetime.map { now - old.issuedAt + $0 }
        state.store(grant)
        return grant
    }
}

extension ProviderProfile {
    /// WeChat's sign-in for websites, official accounts and apps (wechat.md).
    public static let wechat = WeChat.profile
}
