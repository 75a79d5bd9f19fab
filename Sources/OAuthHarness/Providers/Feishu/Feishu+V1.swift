import HTTPWire
import JSONText

extension Feishu {
    /// The older generation: the app gets a token of its own first (feishu.md §5).
    static let v1Endpoints: [EndpointBehavior] = [
        EndpointBehavior(
            .authorization,
            [.get, .post],
            "/open-apis/authen/v1/index",
            parameterSources: .rfc6749,
            checks: [
                .clientIsKnown(parameter: "app_id", error: "20048", source: "feishu.md §1"),
                .redirectURIIsRegistered(error: "20029", source: "feishu.md §1.2"),
                scopeIsEnabled,
            ]
        ) { StandardReplies.authorize($0) },
        v1Token("access_token", checks: v1CodeChecks) { redeemV1($0, hasProfile: true) },
        v1Token("oidc/access_token", checks: v1CodeChecks) { redeemV1($0, hasProfile: false) },
        v1Token("refresh_access_token", checks: v1RefreshChecks, answer: refreshV1),
        appToken("/open-apis/auth/v3/app_access_token/internal"),
        appToken("/open-apis/auth/v3/app_access_token/internal/"),
    ]

    static func isV1(_ transaction: Transaction) -> Bool {
        transaction.request.path.hasPrefix("/open-apis/authen/v1/")
    }

    private static func v1Token(
        _ name: String,
        checks: [Check],
        answer: @escaping @Sendable (Transaction) -> Reply
    ) -> EndpointBehavior {
        EndpointBehavior(
            .token,
            [.post],
            "/open-apis/authen/v1/\(name)",
            parameterSources: jsonOrForm,
            checks: [appTokenIsLive] + checks,
            answer: answer
        )
    }

    // MARK: - The app's own token

    private static func appToken(_ path: String) -> EndpointBehavior {
        EndpointBehavior(
            .other,
            [.post],
            path,
            parameterSources: jsonInAnyCase,
            checks: [
                .clientIsKnown(parameter: "app_id", error: "10003", source: "feishu.md §5"),
                .secretIsRight(parameter: "app_secret", error: "10003", source: "feishu.md §5"),
            ]
        ) { transaction in
            let (kept, end) = appTokens(transaction)
            return .fields(
                [
                    "app_access_token": kept["app"] ?? "",
                    "code": 0,
                    "expire": .integer((end - transaction.now).roundedSeconds),
                    "msg": "ok",
                    "tenant_access_token": kept["tenant"] ?? "",
                ],
                contentType: json
            )
        }
    }

    /// The app's tokens and their end: the same until less than half an hour is left (feishu.md §5).
    private static func appTokens(_ transaction: Transaction) -> (tokens: JSONObject, end: ProviderInstant) {
        let key = appKey(transaction.client?.id ?? "")
        let kept = transaction.state.memory[key]?.object ?? [:]
        let end = ProviderInstant(milliseconds: Int64(kept["end"]?.integer ?? 0))
        guard end - transaction.now < .minutes(30) else { return (kept, end) }
        let newEnd = transaction.now + .seconds(transaction.profile[v1Lifetime])
        let fresh: JSONObject = [
            "app": .string(transaction.draw(.base64URL(40, prefix: "a-"))),
            "tenant": .string(transaction.draw(.base64URL(40, prefix: "t-"))),
            "end": .integer(Int(newEnd.milliseconds)),
        ]
        transaction.state.memory[key] = .object(fresh)
        return (fresh, newEnd)
    }

    private static func appKey(_ clientID: String) -> String { "feishu app \(clientID)" }

    /// The app's or the tenant's token, in the body or as Bearer (feishu.md §5).
    private static let appTokenIsLive = Check("app access token is live", "feishu.md §5", "20014") { transaction in
        let sent =
            transaction.value("app_access_token") ?? transaction.accessToken(in: transaction.profile.tokenLocations)
        guard let sent else { return .fail(.missing("app_access_token")) }
        let text = String(decoding: sent, as: UTF8.self)
        let owner = transaction.state.clients.values.first { client in
            let kept = transaction.state.memory[appKey(client.id)]?.object ?? [:]
            let isAlive = (kept["end"]?.integer ?? 0) > Int(transaction.now.milliseconds)
            return isAlive && [kept["app"]?.string, kept["tenant"]?.string].contains(text)
        }
        guard let owner else { return .fail(.neverIssued("app_access_token")) }
        transaction.client = owner
        return .pass
    }

    // MARK: - The person's token

    private static let v1CodeChecks: [Check] = [
        .isPresent("grant_type", error: "20001", source: "feishu.md §5"),
        .isPresent("code", error: "20001", source: "feishu.md §5"),
        .codeIsLive(error: "20007", source: "feishu.md §5"),
    ]

    private static let v1RefreshChecks: [Check] = [
        .isPresent("grant_type", error: "20001", source: "feishu.md §5"),
        .isPresent("refresh_token", error: "20001", source: "feishu.md §5"),
        .refreshTokenIsLive(error: "20026", source: "feishu.md §5"),
        .refreshTokenIsOwn(error: "20026", source: "feishu.md §5"),
    ]

    private static func redeemV1(_ transaction: Transaction, hasProfile: Bool) -> Reply {
        guard let code = transaction.code else { return notFound(transaction) }
        transaction.redeemCode()
        let grant = issueV1(code.scope, for: code.account, since: nil, transaction)
        return answerV1(grant, code.account, hasProfile: hasProfile, transaction)
    }

    private static func refreshV1(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant, let account = old.account else { return notFound(transaction) }
        let grant = issueV1(old.scope, for: account, since: old.signedInAt, transaction)
        transaction.revoke(old, because: replaced)
        return answerV1(grant, account, hasProfile: true, transaction)
    }

    private static func issueV1(
        _ scope: Scope,
        for account: Account,
        since signIn: ProviderInstant?,
        _ transaction: Transaction
    ) -> TokenGrant {
        var grant = transaction.issueTokens(
            for: account,
            scope: scope,
            parent: nil,
            hasRefreshToken: true,
            signedInAt: signIn,
            accessToken: Array(transaction.draw(.alphanumeric(40, prefix: "u-")).utf8),
            refreshToken: Array(transaction.draw(.alphanumeric(40, prefix: "ur-")).utf8)
        )
        grant.accessLifetime = .seconds(transaction.profile[v1Lifetime])
        grant.refreshLifetime = transaction.now - grant.signedInAt + .days(30)
        transaction.state.store(grant)
        return grant
    }

    private static func answerV1(
        _ grant: TokenGrant,
        _ account: Account,
        hasProfile: Bool,
        _ transaction: Transaction
    ) -> Reply {
        transaction.grant = grant
        var fields: JSONObject = [
            "access_token": .string(grant.accessTokenText),
            "token_type": "Bearer",
            "expires_in": .integer(transaction.profile[v1Lifetime]),
        ]
        for (name, value) in hasProfile ? person(account, transaction) : [:] { fields[name] = value }
        fields["refresh_expires_in"] = 2_591_940
        fields["refresh_token"] = .string(grant.refreshTokenText ?? "")
        return envelope(.object(fields))
    }
}
