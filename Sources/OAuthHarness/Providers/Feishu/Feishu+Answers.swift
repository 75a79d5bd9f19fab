import HTTPWire
import JSONText

extension Feishu {
    static let json = "application/json; charset=utf-8"

    /// The envelope of every answer but that of the v2 token endpoint.
    static func envelope(_ data: JSON) -> Reply {
        .fields(["code": 0, "msg": "success", "data": data], contentType: json)
    }

    static func notFound(_ transaction: Transaction) -> Reply {
        .text("404 page not found", status: 404, contentType: "text/plain", meaning: .refusal)
    }

    // MARK: - Tokens (feishu.md §2.1, §2.3)

    /// Why a refresh token is dead that was used.
    static let replaced = "replaced by a refresh"

    /// What the person has granted so far, this time included: grants accumulate.
    static func grantedScope(_ transaction: Transaction) -> Scope {
        guard let code = transaction.code else { return transaction.grant?.scope ?? [] }
        let consent = ProviderState.Consent(clientID: code.clientID, account: code.account.id)
        return Scope((transaction.state.consents[consent]?.names ?? []) + code.scope.names)
    }

    static func redeem(_ transaction: Transaction) -> Reply {
        guard let code = transaction.code else { return notFound(transaction) }
        guard !code.account.isBlocked else {
            return refuse(Refusal("20066", .other("\(code.account.login) is frozen")), transaction)
        }
        let granted = grantedScope(transaction)
        transaction.state.consents[.init(clientID: code.clientID, account: code.account.id)] = granted
        transaction.redeemCode()
        return answer(issue(granted, for: code.account, since: transaction.now, transaction), transaction)
    }

    static func refresh(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant, let account = old.account else { return notFound(transaction) }
        let new = issue(old.scope, for: account, since: old.signedInAt, transaction)
        transaction.revoke(old, access: false, because: replaced)
        // The old access token lives a little longer.
        let age = transaction.now - old.issuedAt
        let end = age + (transaction.profile[oldAccessGrace].duration ?? .zero)
        transaction.state.grants[old.accessToken]?.accessLifetime = min(old.accessLifetime ?? end, end)
        return answer(new, transaction)
    }

    /// Mints tokens; a refresh token goes with the scope `offline_access` alone.
    private static func issue(
        _ granted: Scope,
        for account: Account,
        since signIn: ProviderInstant,
        _ transaction: Transaction
    ) -> TokenGrant {
        let scope = transaction.text("scope").map { Scope(parsing: $0) } ?? granted
        let isOffline = scope.contains("offline_access") && !transaction.profile[dropRefreshToken]
        var grant = transaction.issueTokens(for: account, scope: scope, hasRefreshToken: isOffline, signedInAt: signIn)
        // A refresh token lives from its own birth, but no longer than the sign-in is remembered.
        if let lifetime = transaction.profile.refreshTokenLifetime {
            let end = transaction.now - signIn + lifetime
            grant.refreshLifetime = min(end, transaction.profile[refreshCap].duration ?? end)
            transaction.state.store(grant)
        }
        return grant
    }

    private static func answer(_ grant: TokenGrant, _ transaction: Transaction) -> Reply {
        let refreshLife = transaction.profile.refreshTokenLifetime.map { JSON.integer($0.roundedSeconds) }
        let members: JSON = .members([
            ("access_token", .string(grant.accessTokenText)),
            ("expires_in", grant.expiresIn.map(JSON.integer)),
            ("refresh_token", grant.refreshTokenText.map(JSON.string)),
            ("refresh_token_expires_in", grant.refreshToken == nil ? nil : refreshLife),
            ("scope", .string(grant.scope.joined())),
            ("token_type", "Bearer"),
        ])
        var fields = members.object ?? [:]
        fields.insert("code", 0, at: transaction.profile[v2CodePosition] == .first ? 0 : fields.count)
        return .fields(.object(fields), contentType: json)
    }

    // MARK: - People (feishu.md §3)

    /// The members of a profile in their order.
    static func person(_ account: Account, _ transaction: Transaction) -> JSONObject {
        let permissions = transaction.profile[permissions]
        let isEmpty = transaction.profile[missingField] == .empty
        func guarded(_ name: String, _ value: String) -> (String, JSON?) {
            (name, permissions.contains(name) ? .string(value) : isEmpty ? "" : nil)
        }
        let client = transaction.grant?.clientID ?? transaction.client?.id ?? ""
        let avatar = "https://img.example/i"
        let members: JSON = .members([
            ("name", .string(account.name)),
            ("en_name", .string(account.name)),
            ("avatar_url", .string(avatar)),
            ("avatar_thumb", .string(avatar + "72")),
            ("avatar_middle", .string(avatar + "240")),
            ("avatar_big", .string(avatar + "640")),
            ("open_id", .string(transaction.pseudonym(.hex(32, prefix: "ou_"), for: "openid \(client)/\(account.id)"))),
            ("union_id", .string(transaction.pseudonym(.hex(32, prefix: "on_"), for: "unionid \(account.id)"))),
            guarded("email", account.email),
            guarded("enterprise_email", account.email),
            guarded("user_id", transaction.pseudonym(.hex(8), for: "userid \(account.id)")),
            guarded("mobile", "+8613000000000"),
            ("tenant_key", .string(transaction.pseudonym(.hex(16), for: "tenant"))),
            guarded("employee_no", "\(account.id)"),
        ])
        var fields = members.object ?? [:]
        for (key, value) in account.profileFields { fields[key] = value }
        return fields
    }
}

extension ConsentPage {
    /// Feishu's page.
    static let feishu = ConsentPage(
        words: Words(
            language: .chinese,
            title: "飞书登录",
            heading: "%{client} 想使用你的飞书帐号登录",
            permissions: "同意后，该应用将获得以下权限：",
            account: "飞书帐号",
            approve: "授权",
            deny: "拒绝",
            close: "关闭页面",
            footer: "在飞书客户端内打开时，不会显示此页面"
        ),
        style: PageStyle(accent: "#1456f0", bar: "#1456f0"),
        scopes: ["auth:user.id:read": "获取你的用户 ID", "offline_access": "离线访问已授权的数据"]
    )
}
