import HTTPWire
import JSONText

extension Microsoft {
    private static let source = "microsoft.md §2.5"

    static let token: EndpointBehavior = .token(
        [.post],
        "/:tenant/oauth2/v2.0/token",
        parameterSources: .form,
        checks: [tenantIsKnown, .isPresent("grant_type", error: "900144", source: source)],
        unsupported: "70003",
        grants: [
            EndpointBehavior.Grant(.authorizationCode, checks: clientChecks + codeChecks, answer: redeem),
            EndpointBehavior.Grant(.refreshToken, checks: clientChecks + refreshChecks, answer: refresh),
            EndpointBehavior.Grant(.deviceCode, checks: clientChecks + pollChecks, answer: redeemDevice),
            EndpointBehavior.Grant(
                GrantType(rawValue: "device_code"),
                checks: clientChecks + pollChecks,
                answer: redeemDevice
            ),
            EndpointBehavior.Grant(
                .clientCredentials,
                checks: clientChecks + [
                    Check("scope is a resource's default", "microsoft.md §2", "70011") { transaction in
                        let scope = Scope(parsing: transaction.text("scope") ?? "")
                        transaction.scope = scope
                        let isDefault = scope.names.count == 1 && scope.names[0].hasSuffix("/.default")
                        return isDefault ? .pass : .fail(.scope(missing: scope.names, available: [graph + "/.default"]))
                    }
                ]
            ) { transaction in
                let grant = transaction.issueTokens(for: nil, scope: transaction.scope, hasRefreshToken: false)
                let seconds = max(0, (grant.expiresIn ?? 3600) - 1)
                return .fields(
                    [
                        "token_type": "Bearer", "expires_in": .integer(seconds), "ext_expires_in": .integer(seconds),
                        "access_token": .string(grant.accessTokenText),
                    ],
                    headers: headers(transaction)
                )
            },
        ]
    )

    static let tokenByGet = EndpointBehavior(
        .other,
        [.get],
        "/:tenant/oauth2/v2.0/token",
        checks: [.methodIs(.post, error: "900561", source: "microsoft.md §2")]
    ) { $0.profile.notFound($0) }

    private static func shown(_ transaction: Transaction) -> (id: [UInt8], secret: [UInt8]?)? {
        transaction.clientCredentials(by: [.parameters, .basicFormEncoded])
    }

    private static let clientChecks: [Check] = [
        Check("client is known", source, "700016") { transaction in
            guard let (id, secret) = shown(transaction) else { return .refuse("900144", .missing("client_id")) }
            return transaction.findClient(id, showing: secret)
        },
        tenantFitsApp,
        Check("client shows a secret where it has one", source, "7000218") { transaction in
            let hasNone = transaction.client?.kind == .public || transaction.profile[redirectType] != .web
            let isShown = shown(transaction)?.secret != nil
            if hasNone, isShown, transaction.client?.kind == .public {
                return .refuse("700025", .other("a public client showed a secret"))
            }
            return hasNone || isShown ? .pass : .fail(.missing("client_secret"))
        },
        Check("client secret is right", source, "7000215") { transaction in
            guard let secret = shown(transaction)?.secret, let client = transaction.client, client.kind == .confidential
            else { return .pass }
            guard client.secret.isSpelled(secret) else { return .fail(.secretDiffers("client_secret")) }
            let isExpired = transaction.profile[secretState] == .expired
            return isExpired ? .refuse("7000222", .other("the client secret expired at the portal")) : .pass
        },
        Check("Origin fits the redirect URI's platform", "microsoft.md §2.6", "9002327") { transaction in
            let isPage = transaction.request.headers["Origin"] != nil
            switch transaction.profile[redirectType] {
            case .spa: return isPage ? .pass : .fail(.missing("Origin"))
            case .web, .native:
                return isPage ? .refuse("9002326", .other("a page asks, the redirect URI is not of type spa")) : .pass
            }
        },
    ]

    private static let codeChecks: [Check] = [
        .isPresent("code", error: "900144", source: source),
        Check.codeIsLive(error: "9002313", reused: "54005", expired: "70008", source: source)
            .answering { error, transaction in
                error == "9002313" && transaction.profile[accountKind] == .msa ? "70000" : error
            },
        .redirectURIMatchesCode(error: "50011", source: source),
        Check("page proves the code", "microsoft.md §2.6", "9002325") { transaction in
            let isSPA = transaction.profile[redirectType] == .spa
            return isSPA && transaction.code?.challenge == nil ? .fail(.missing("code_challenge")) : .pass
        },
        Check.verifierMatches(error: "501481", allowsStray: true, source: source).answering { _, transaction in
            ErrorCode(rawValue: transaction.profile[pkceError].rawValue)
        },
    ]

    private static let refreshChecks: [Check] = [
        .isPresent("refresh_token", error: "900144", source: source),
        Check.refreshTokenIsLive(error: "9002313", expired: "70008", source: source).answering { error, transaction in
            let isKnown =
                transaction.value("refresh_token").flatMap { transaction.state.grant(refreshToken: $0) } != nil
            return isKnown && error == "9002313" ? "50173" : error
        },
        .refreshTokenIsOwn(error: "9002313", source: source),
        Check("refresh token was used of late", "microsoft.md §2.3", "700082") { transaction in
            let days = transaction.profile[refreshIdleDays]
            guard days > 0, let last = transaction.lastUseOfRefreshToken, transaction.now >= last + .days(days)
            else { return .pass }
            return .fail(.expired("refresh token", age: transaction.now - last, lifetime: .days(days)))
        },
        Check("no policy asks for another factor", "microsoft.md §2.4", "50076") { transaction in
            transaction.profile[conditionalAccess] ? .fail(.other("a policy wants a second factor")) : .pass
        },
    ]

    // MARK: - Answers

    private static func redeem(_ transaction: Transaction) -> Reply {
        let code = transaction.code
        let grant = transaction.redeem(hasRefreshToken: code?.scope.contains("offline_access") ?? true)
        return body(of: grant, transaction, nonce: code?.nonce)
    }

    /// A refresh brings a new refresh token; the old one goes on working.
    private static func refresh(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant else { return transaction.profile.notFound(transaction) }
        let asked = transaction.text("scope").map { Scope(parsing: $0) }
        let grant = transaction.issueTokens(for: old.account, scope: asked ?? old.scope, signedInAt: old.signedInAt)
        if !transaction.profile[oldRefreshStaysValid] { transaction.revoke(old, access: false, because: "rotated") }
        transaction.grant = grant
        return body(of: grant, transaction)
    }

    private static func redeemDevice(_ transaction: Transaction) -> Reply {
        let hasRefreshToken = transaction.scope.contains("offline_access")
        guard let grant = transaction.redeemDeviceGrant(hasRefreshToken: hasRefreshToken) else {
            return transaction.profile.notFound(transaction)
        }
        return body(of: grant, transaction)
    }

    /// Which scope is told: User.Read comes with signing in, offline_access never, long names stay long.
    static func told(_ asked: Scope, _ profile: ProviderProfile) -> Scope {
        guard profile[scopeEcho] == .rule else { return asked }
        let openID = ["profile", "openid", "email"].filter(asked.contains)
        let others = asked.names.filter { !openID.contains($0) && $0 != "offline_access" }
        let isLong = others.contains { $0.hasPrefix("https://") }
        let isGraph = !isLong || others.contains { $0.hasPrefix(graph + "/") }
        guard isGraph else { return Scope(others) }
        return Scope(isLong ? openID + others : (others.isEmpty ? ["User.Read"] : others) + openID)
    }

    private static func body(of grant: TokenGrant, _ transaction: Transaction, nonce: [UInt8]? = nil) -> Reply {
        let profile = transaction.profile
        var grant = grant
        if profile[expiresIn] == .random, profile[accountKind] == .aad, grant.accessLifetime == .hours(1) {
            let more = (Int(transaction.draw(.digits(4))) ?? 0) % 1_800
            grant.accessLifetime = .hours(1) + .seconds(more)
            transaction.state.store(grant)
        }
        let seconds = grant.expiresIn.map { JSON.integer(max(0, $0 - 1)) }
        let account = grant.account
        let identity = account.flatMap { account in
            grant.scope.contains("openid")
                ? JSON.string(idToken(account, grant.scope, transaction, nonce: nonce)) : nil
        }
        let hasInfo = transaction.text("client_info") == "1"
        return .fields(
            .members([
                ("token_type", "Bearer"),
                ("scope", .string(told(grant.scope, profile).joined())),
                ("expires_in", seconds),
                ("ext_expires_in", seconds),
                ("access_token", .string(grant.accessTokenText)),
                ("refresh_token", grant.refreshTokenText.map(JSON.string)),
                ("id_token", identity),
                ("client_info", hasInfo ? account.map { JSON.string(clientInfo($0, transaction)) } : nil),
            ]),
            headers: headers(transaction)
        )
    }

    // MARK: - Devices (microsoft.md §3)

    private static let pollChecks: [Check] = [
        .isPresent("device_code", error: "900144", source: "microsoft.md §3"),
        .deviceCodeIsKnown(error: "70019", source: "microsoft.md §3"),
        .deviceCodeIsYoung(error: "70020", source: "microsoft.md §3"),
        .deviceIsApproved(pending: "70016", denied: "70018", source: "microsoft.md §3"),
    ]

    static let deviceAuthorization = EndpointBehavior(
        .deviceAuthorization,
        [.post],
        "/:tenant/oauth2/v2.0/devicecode",
        parameterSources: .form,
        checks: [
            tenantIsKnown,
            .isPresent("client_id", error: "900144", source: "microsoft.md §3"),
            .clientIsKnown(error: "700016", source: "microsoft.md §3"),
            tenantFitsApp,
            Check("scope is read", "microsoft.md §3", "70011") { transaction in
                transaction.scope = Scope(parsing: transaction.text("scope") ?? "")
                return .pass
            },
        ]
    ) { transaction in
        let grant = transaction.startDeviceGrant(transaction.profile.deviceFlow)
        let code = String(decoding: grant.userCode, as: UTF8.self)
        let isReal = transaction.profile.origins.contains(transaction.origin)
        let page = isReal ? "https://microsoft.com/devicelogin" : transaction.origin + "/common/oauth2/deviceauth"
        return .fields(
            [
                "user_code": .string(code),
                "device_code": .string(String(decoding: grant.deviceCode, as: UTF8.self)),
                "verification_uri": .string(page),
                "expires_in": .integer(grant.lifetime.roundedSeconds),
                "interval": .integer(grant.interval.roundedSeconds),
                "message": .string(
                    "To sign in, use a web browser to open the page \(page) and enter the code \(code) to authenticate."
                ),
            ],
            headers: headers(transaction)
        )
    }
}
