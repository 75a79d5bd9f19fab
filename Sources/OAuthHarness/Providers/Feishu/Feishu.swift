import HTTPWire
import JSONText

/// Feishu's and Lark's sign-in (飞书登录) with its three generations side by side (feishu.md).
///
/// ```swift
/// let lark = try MockProvider(.feishu.with { $0[Feishu.domain] = .lark })
/// ```
public enum Feishu {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "feishu",
            title: "飞书",
            origins: origins(of: .feishu),
            shapes: ProviderProfile.Shapes(
                clientID: .hex(15, prefix: "cli_a"),
                clientSecret: .alphanumeric(32),
                code: .base64URL(64),
                accessToken: .base64URL(1197, prefix: "eyJ"),
                refreshToken: .base64URL(1197, prefix: "eyJ")
            ),
            apiPath: "/open-apis",
            defaultScope: ["auth:user.id:read", "offline_access"],
            parameterSources: .json,
            knobs: knobs,
            endpoints: endpoints,
            refuse: refuse
        )
        profile.accessTokenLifetime = .seconds(7200)
        profile.codeLifetime = .minutes(5)
        profile.refreshTokenLifetime = .days(7)
        profile.tokenLocations = [.authorization(scheme: "Bearer")]
        profile.guide.deadTokenErrors = ["99991663", "99991668", "99991677", "20005"]
        profile.consentPage = { ConsentPage.feishu.reply($0) }
        profile.notFound = notFound
        profile.settle = settle
        return profile
    }()

    private static let endpoints: [EndpointBehavior] =
        [authorize, tokenV2, userInfo, tokenV3] + v1Endpoints + passportEndpoints

    private static func origins(of domain: Domain) -> [String] {
        let host = domain == .lark ? "larksuite.com" : "feishu.cn"
        return ["accounts", "open", "passport"].map { "https://\($0).\(host)" }
    }

    /// Puts those endpoints first that clients are pointed to.
    private static func settle(_ profile: inout ProviderProfile) {
        profile.origins = origins(of: profile[domain])
        if profile[domain] == .lark { profile.title = "Lark" }
        if profile[v2AcceptForm] {
            profile.endpoints = profile.endpoints.map { $0.path.text == v2Path ? $0.reading(jsonOrForm) : $0 }
        }
        let first =
            switch profile[generation] {
            case .v2: [EndpointBehavior]()
            case .v1: v1Endpoints
            case .passport: passportEndpoints
            }
        let paths = Set(first.map(\.path.text))
        profile.endpoints =
            profile.endpoints.filter { paths.contains($0.path.text) }
            + profile.endpoints.filter { !paths.contains($0.path.text) }
    }

    static let jsonOrForm = ParameterSources(query: false, form: true, json: true)
    /// The app token's too: its SDK sends JSON without a label.
    static let jsonInAnyCase: ParameterSources = {
        var sources = jsonOrForm
        sources.readsUntypedJSON = true
        return sources
    }()
    private static let v2Path = "/open-apis/authen/v2/oauth/token"

    // MARK: - Authorize (feishu.md §1)

    private static let authorize = EndpointBehavior(
        .authorization,
        [.get, .post],
        "/open-apis/authen/v1/authorize",
        parameterSources: .rfc6749,
        checks: [
            .clientIsKnown(error: "20048", source: "feishu.md §1"),
            .redirectURIIsRegistered(error: "20029", source: "feishu.md §1.2"),
            .responseTypeIsSupported(error: "20001", source: "feishu.md §1"),
            scopeIsEnabled,
        ]
    ) {
        StandardReplies.authorize($0)
    }

    /// Each scope must be enabled for the app (feishu.md §1).
    static let scopeIsEnabled = Check("scope is enabled for the app", "feishu.md §1.2", "20027") { transaction in
        let asked = Scope(parsing: transaction.text("scope") ?? "")
        let missing = transaction.client?.scopes.map { enabled in asked.names.filter { !enabled.contains($0) } } ?? []
        guard missing.isEmpty, asked.names.count <= 50 else {
            return .fail(.scope(missing: missing, available: transaction.client?.scopes?.names ?? []))
        }
        transaction.scope = asked.isEmpty ? ["auth:user.id:read"] : asked
        return .pass
    }

    // MARK: - Token v2 and v3 (feishu.md §2)

    private static let clientChecks: [Check] = [
        .clientAuthenticatesOnce(error: "20070", source: "feishu.md §2"),
        .isPresent("client_id", error: "20001", source: "feishu.md §2.2"),
        .clientIsKnown(error: "20048", source: "feishu.md §2.2"),
        .isPresent("client_secret", error: "20001", source: "feishu.md §2.2"),
        .secretIsRight(error: "20002", source: "feishu.md §2.2"),
    ]

    /// The scope may be narrowed, each name once (feishu.md §2).
    private static let scopeIsNarrower = Check("scope is narrowed", "feishu.md §2.2", "20068") { transaction in
        guard let sent = transaction.text("scope") else { return .pass }
        let names = sent.split(separator: " ").map(String.init)
        guard Set(names).count == names.count else {
            return .refuse("20067", .conflict("scope names something more than once"))
        }
        let granted = grantedScope(transaction)
        let missing = names.filter { !granted.contains($0) }
        return missing.isEmpty ? .pass : .fail(.scope(missing: missing, available: granted.names))
    }

    private static func codeGrant(isStrict: @escaping @Sendable (Transaction) -> Bool) -> EndpointBehavior.Grant {
        EndpointBehavior.Grant(
            .authorizationCode,
            checks: clientChecks + [
                .isPresent("code", error: "20001", source: "feishu.md §2.2"),
                Check.codeIsLive(error: "20003", reused: "20065", expired: "20004", source: "feishu.md §2.2")
                    .answering(codeError),
                Check.redirectURIMatchesCode(error: "20071", source: "feishu.md §2").when {
                    $0.value("redirect_uri") != nil
                },
                Check.verifierMatches(error: "20049", source: "feishu.md §2.4").when { transaction in
                    transaction.code?.challenge != nil || isStrict(transaction)
                },
                scopeIsNarrower,
            ],
            answer: redeem
        )
    }

    /// A used code is told as such while it is remembered, which is as long as it would have lived (feishu.md §2.2).
    private static func codeError(_ error: ErrorCode, _ transaction: Transaction) -> ErrorCode {
        guard let code = transaction.value("code").flatMap({ transaction.state.codes[$0] }) else { return error }
        guard code.clientID == transaction.client?.id else { return "20024" }
        guard error == "20065" else { return error }
        let isForgotten = code.isExpired(at: transaction.now) || transaction.profile[reusedCode] == .notFound
        return isForgotten ? "20003" : error
    }

    private static let refreshGrant = EndpointBehavior.Grant(
        .refreshToken,
        checks: clientChecks + [
            .isPresent("refresh_token", error: "20001", source: "feishu.md §2.2"),
            Check("refresh token is of this generation", "feishu.md §5", "20026") { transaction in
                let isOlder = transaction.value("refresh_token")?.starts(with: Array("ur-".utf8)) ?? false
                return isOlder ? .fail(.other("the refresh token is one of v1")) : .pass
            },
            Check.refreshTokenIsLive(error: "20026", expired: "20037", source: "feishu.md §2.3").answering(
                refreshError
            ),
            .refreshTokenIsOwn(error: "20024", source: "feishu.md §2.2"),
            scopeIsNarrower,
        ],
        answer: refresh
    )

    private static func refreshError(_ error: ErrorCode, _ transaction: Transaction) -> ErrorCode {
        guard let value = transaction.value("refresh_token"),
            transaction.state.grant(refreshToken: value)?.isRefreshRevoked ?? false
        else { return error }
        return transaction.state.ledger.entry(for: value)?.death?.reason == replaced ? "20073" : "20064"
    }

    private static let tokenV2: EndpointBehavior = .token(
        [.post],
        v2Path,
        checks: [
            Check("the body is JSON", "feishu.md §2", "20063") { transaction in
                let isRead = transaction.profile[v2AcceptForm] || transaction.mediaType == "application/json"
                return isRead ? .pass : .fail(.other("the body is no JSON"))
            },
            .isPresent("grant_type", error: "20001", source: "feishu.md §2.2"),
        ],
        unsupported: "20036",
        grants: [codeGrant { $0.profile[pkceStrict] == .always }, refreshGrant]
    )

    private static let tokenV3: EndpointBehavior = .token(
        [.post],
        "/oauth/v3/token",
        parameterSources: jsonOrForm,
        checks: [.isPresent("grant_type", error: "20001", source: "feishu.md §2.4")],
        unsupported: "20036",
        grants: [codeGrant { $0.profile[pkceStrict] != .never }, refreshGrant]
    )

    // MARK: - Profile (feishu.md §3, §4)

    static let tokenIsLive = Check.accessTokenIsLive(
        missing: "99991661",
        unknown: "99991668",
        expired: "99991677",
        revoked: "99991668",
        source: "feishu.md §4"
    )
    .answering { error, transaction in
        let sent = transaction.accessToken(in: transaction.profile.tokenLocations) ?? []
        if sent.starts(with: Array("t-".utf8)) { return "99991663" }
        let isService = transaction.profile[userInfoErrorLayer] == .service && error != "99991661"
        return isService ? "20005" : error
    }

    /// The person may sign in (feishu.md §4).
    private static let userIsActive = Check("the person may sign in", "feishu.md §4", "20022") { transaction in
        guard let account = transaction.account else { return .refuse("20008", .other("the token has no person")) }
        return account.isBlocked ? .fail(.other("\(account.login) is frozen")) : .pass
    }

    private static let userInfo = EndpointBehavior(
        .userinfo,
        [.get],
        "/open-apis/authen/v1/user_info",
        parameterSources: .query,
        checks: [tokenIsLive, userIsActive]
    ) { transaction in
        guard let account = transaction.account else { return notFound(transaction) }
        return envelope(.object(person(account, transaction)))
    }
}

extension ProviderProfile {
    /// Feishu's and Lark's sign-in (feishu.md).
    public static let feishu = Feishu.profile
}
