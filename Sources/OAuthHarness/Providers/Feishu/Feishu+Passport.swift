import HTTPWire
import JSONText

extension Feishu {
    static let passportPath = "/suite/passport/oauth"

    /// The single sign-on of before: forms, and flat answers (feishu.md §6).
    static let passportEndpoints: [EndpointBehavior] = [
        EndpointBehavior(
            .authorization,
            [.get, .post],
            passportPath + "/authorize",
            parameterSources: .rfc6749,
            checks: [
                .clientIsKnown(error: "20048", source: "feishu.md §6"),
                .redirectURIIsRegistered(error: "20029", source: "feishu.md §1.2"),
                scopeIsEnabled,
            ]
        ) { StandardReplies.authorize($0) },
        .token(
            [.post],
            passportPath + "/token",
            parameterSources: .form,
            checks: [.isPresent("grant_type", source: "feishu.md §6")],
            grants: [
                EndpointBehavior.Grant(
                    .authorizationCode,
                    checks: passportClientChecks + [
                        .isPresent("code", source: "feishu.md §6"),
                        .codeIsLive(source: "feishu.md §6"),
                        Check.redirectURIMatchesCode(source: "feishu.md §6").when { $0.value("redirect_uri") != nil },
                        .verifierMatches(allowsStray: true, source: "feishu.md §6"),
                    ]
                ) { passportAnswer($0.redeem(), $0) },
                EndpointBehavior.Grant(
                    .refreshToken,
                    checks: passportClientChecks + [
                        .isPresent("refresh_token", source: "feishu.md §6"),
                        .refreshTokenIsLive(source: "feishu.md §6"),
                        .refreshTokenIsOwn(source: "feishu.md §6"),
                    ]
                ) { passportAnswer($0.refresh(), $0) },
            ]
        ),
        EndpointBehavior(
            .userinfo,
            [.get],
            passportPath + "/userinfo",
            parameterSources: .query,
            checks: [.accessTokenIsLive(source: "feishu.md §6")]
        ) { transaction in
            guard let account = transaction.account else { return notFound(transaction) }
            let all = person(account, transaction)
            var fields: JSONObject = [
                "sub": all["open_id"] ?? "", "name": all["name"] ?? "", "picture": all["avatar_url"] ?? "",
            ]
            let order = [
                "open_id", "union_id", "en_name", "tenant_key", "avatar_url", "avatar_thumb", "avatar_middle",
                "avatar_big", "email", "user_id", "mobile",
            ]
            for name in order { fields[name] = all[name] }
            return .fields(.object(fields), contentType: json)
        },
    ]

    private static let passportClientChecks: [Check] = [
        .isPresent("client_id", source: "feishu.md §6"), .clientIsKnown(source: "feishu.md §6"),
        .secretIsRight(source: "feishu.md §6"),
    ]

    private static func passportAnswer(_ grant: TokenGrant, _ transaction: Transaction) -> Reply {
        let isEmpty = transaction.profile[passportEmptyToken]
        return .fields(
            .members([
                ("access_token", .string(isEmpty ? "" : grant.accessTokenText)),
                ("refresh_token", grant.refreshTokenText.map(JSON.string)),
                ("token_type", "Bearer"),
                ("expires_in", .integer(transaction.profile[v1Lifetime])),
                ("refresh_expires_in", 2_591_940),
            ]),
            contentType: json
        )
    }

    private static let passportTexts: [ErrorCode: String] = [
        .invalidGrant: "授权码无效或已过期", .invalidClient: "应用凭证无效", .invalidRequest: "请求参数错误",
        .unsupportedGrantType: "不支持的授权类型", .invalidToken: "访问凭证无效或已过期",
    ]

    static func refusePassport(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let text = refusal.errorDescription ?? passportTexts[refusal.error] ?? refusal.error.rawValue
        return .fields(
            ["error": .string(refusal.error.rawValue), "error_description": .string(text)],
            status: 400,
            meaning: .refusal,
            contentType: json
        )
    }
}
