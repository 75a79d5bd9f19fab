import HTTPWire
import OAuthHarness
import Testing
import TestSupport

extension DoorkeeperErrors {
    private struct Trigger: Sendable {
        let name: String
        var status = 400
        let error: String
        let english: String
        let englishCount: Int
        let chinese: String
        let chineseCount: Int
        var state: String?
        var hasChallenge = true
        var change: @Sendable (inout ProviderProfile) -> Void = { _ in }
        let run: @Sendable (ErrorBench) throws -> HTTPResponse
    }

    /// The table of §11: each trigger in the wording of 5.9 and in the current Chinese file at 5.8 and 5.9.
    static let texts: [ErrorCase] = triggers.flatMap { trigger in
        [
            text(trigger, .english, trigger.english, trigger.englishCount),
            text(trigger, .chinese, trigger.chinese, trigger.chineseCount),
        ]
    }

    private static func text(
        _ trigger: Trigger,
        _ language: Doorkeeper.Language,
        _ text: String,
        _ count: Int
    ) -> ErrorCase {
        row(
            "§11 \(trigger.name), \(language.rawValue)",
            profile(.v59, language, trigger.change),
            trigger.status,
            .exact(body(trigger.error, text, state: trigger.state)),
            trigger.hasChallenge ? trigger.error : nil
        ) { bench in
            let answer = try trigger.run(bench)
            #expect(answer.body.count == count)
            return answer
        }
    }

    private static func missing(
        _ name: String,
        _ count: Int,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> Trigger {
        let text = "Missing required parameter: \(name)."
        return Trigger(
            name: "token \(name) missing",
            error: "invalid_request",
            english: text,
            englishCount: count,
            chinese: text,
            chineseCount: count,
            run: run
        )
    }

    private static func scripted(
        _ error: String,
        _ name: String,
        _ english: String,
        _ englishCount: Int,
        _ chinese: String,
        _ chineseCount: Int,
        status: Int = 400
    ) -> Trigger {
        Trigger(
            name: "token \(name)",
            status: status,
            error: error,
            english: english,
            englishCount: englishCount,
            chinese: chinese,
            chineseCount: chineseCount
        ) { bench in
            bench.provider.script(.on(.token, .refuse(ErrorCode(rawValue: error))))
            return bench.redeem()
        }
    }

    private static let general =
        "The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed."
    private static let generalChinese = "请求缺少必要的参数，或者参数值、格式不正确。"

    private static let triggers: [Trigger] = [
        missing("grant_type", 89) { $0.redeem(["grant_type": nil]) },
        missing("code", 83) { $0.redeem(["code": nil]) },
        missing("redirect_uri", 91) { $0.redeem(["redirect_uri": nil]) },
        missing("refresh_token", 92) { $0.refresh(["refresh_token": nil]) },
        missing("code_verifier", 92) {
            $0.redeem(more: ["code_challenge": "x", "code_challenge_method": "plain"])
        },
        scripted("invalid_request", "other malformed request", general, 162, generalChinese, 116),
        Trigger(
            name: "token more than one client authentication",
            error: "invalid_request",
            english: "The request utilizes more than one mechanism for authenticating the client.",
            englishCount: 125,
            chinese: generalChinese,
            chineseCount: 116
        ) { bench in
            let basic = "Basic " + Base64.encode(Array("\(ErrorBench.clientID):\(ErrorBench.secret)".utf8))
            return bench.provider.respond(
                to: .form("/oauth/token", bench.redemption(), headers: ["User-Agent": "t", "Authorization": basic])
            )
        },
        scripted(
            "unsupported_grant_type",
            "grant_type unknown",
            "The authorization grant type is not supported by the authorization server.",
            131,
            "服务器不支持此类型的授权方式。",
            102
        ),
        Trigger(
            name: "token client secret wrong",
            status: 401,
            error: "invalid_client",
            english:
                "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.",
            englishCount: 173,
            chinese: "由于应用信息未知、未提交认证信息或使用了不支持的认证方式，认证失败。",
            chineseCount: 151
        ) { $0.redeem(["client_secret": "nope"]) },
        Trigger(
            name: "token grant type not allowed for the client",
            status: 401,
            error: "unauthorized_client",
            english: "The client is not authorized to perform this request using this method.",
            englishCount: 125,
            chinese: "未授权的应用，请求无法执行。",
            chineseCount: 96,
            change: { $0[Doorkeeper.passwordGrant] = .perAppOff }
        ) { $0.password() },
        Trigger(
            name: "token code bad",
            error: "invalid_grant",
            english:
                "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.",
            englishCount: 213,
            chinese: "授权方式无效、过期或已被撤销、与授权请求中的回调地址不一致，或使用了其他应用的回调地址。",
            chineseCount: 180
        ) { $0.redeem(["code": "nope"]) },
        Trigger(
            name: "token scope too wide",
            error: "invalid_scope",
            english: "The requested scope is invalid, unknown, or malformed.",
            englishCount: 102,
            chinese: "请求的权限范围无效、未知或格式不正确。",
            chineseCount: 105
        ) { $0.refresh(["scope": "api read_user"]) },
        Trigger(
            name: "authorize POST redirect_uri wrong",
            error: "invalid_redirect_uri",
            english: "The requested redirect URI is malformed or doesn't match the client redirect URI.",
            englishCount: 136,
            chinese: "无效的登录回调地址。",
            chineseCount: 85,
            hasChallenge: false
        ) { $0.consent(["redirect_uri": "https://evil.example/", "state": nil]) },
        scripted(
            "unsupported_response_type",
            "response_type bad",
            "The authorization server does not support this response type.",
            121,
            "服务器不支持这种响应类型。",
            99
        ),
        scripted(
            "unsupported_response_mode",
            "response_mode bad",
            "The authorization server does not support this response mode.",
            121,
            "The authorization server does not support this response mode.",
            121
        ),
        scripted(
            "access_denied",
            "person denies",
            "The resource owner or authorization server denied the request.",
            110,
            "资源所有者或服务器拒绝了请求。",
            93
        ),
        scripted(
            "invalid_code_challenge_method",
            "challenge method bad",
            "The code_challenge_method must be one of plain, S256.",
            117,
            "The code challenge method must be plain or S256.",
            112
        ),
        Trigger(
            name: "token/info bearer token unknown",
            status: 401,
            error: "invalid_token",
            english: "The access token is invalid",
            englishCount: 98,
            chinese: "访问令牌无效",
            chineseCount: 89,
            state: "unauthorized"
        ) { $0.api(.get, "/oauth/token/info", token: "nope") },
        Trigger(
            name: "me_verbose bearer token expired",
            status: 401,
            error: "invalid_token",
            english: "The access token expired",
            englishCount: 95,
            chinese: "访问令牌已过期",
            chineseCount: 92,
            state: "unauthorized"
        ) {
            let token = $0.bearer(["api"])
            $0.provider.clock.advance(by: .seconds(7200))
            return $0.api(.get, "/api/me_verbose", token: token)
        },
        Trigger(
            name: "me_verbose bearer token revoked",
            status: 401,
            error: "invalid_token",
            english: "The access token was revoked",
            englishCount: 99,
            chinese: "访问令牌已被吊销",
            chineseCount: 95,
            state: "unauthorized"
        ) {
            let token = $0.bearer(["api"])
            $0.provider.revokeAllTokens()
            return $0.api(.get, "/api/me_verbose", token: token)
        },
        Trigger(
            name: "introspect without credentials",
            error: "invalid_request",
            english:
                "Request needs to be authorized. Required parameter for authorizing the request is missing or invalid.",
            englishCount: 151,
            chinese: "Request need to be authorized. Required parameter for authorizing request is missing or invalid.",
            chineseCount: 146
        ) { $0.api(.post, "/oauth/introspect", token: nil, ["token": "x"]) },
        Trigger(
            name: "revoke refused",
            status: 403,
            error: "unauthorized_client",
            english: "You are not authorized to revoke this token",
            englishCount: 97,
            chinese: "You are not authorized to revoke this token",
            chineseCount: 97,
            hasChallenge: false
        ) { $0.api(.post, "/oauth/revoke", token: nil, ["token": "x"]) },
        scripted(
            "server_error",
            "server_error, never raised by the engine",
            "The authorization server encountered an unexpected condition which prevented it from fulfilling the request.",
            155,
            "服务器异常，无法处理请求。",
            86
        ),
        scripted(
            "temporarily_unavailable",
            "temporarily_unavailable, never raised by the engine",
            "The authorization server is currently unable to handle the request due to a temporary overloading or maintenance of the server.",
            185,
            "服务器维护中或负载过高，暂时无法处理请求。",
            121
        ),
    ]

    // MARK: - Statuses and challenges by release

    static let statuses: [ErrorCase] = [
        status(.v42, "invalid_grant", 401) { $0.redeem(["code": "nope"]) },
        status(.v44, "invalid_grant", 401) { $0.redeem(["code": "nope"]) },
        status(.v50, "invalid_grant", 401) { $0.redeem(["code": "nope"]) },
        status(.v55, "invalid_grant", 400) { $0.redeem(["code": "nope"]) },
        status(.v58, "invalid_client", 401) { $0.redeem(["client_secret": "nope"]) },
        status(.v42, "oauthErrorStatus=400, invalid_grant", 400, set: ("oauthErrorStatus", "400")) {
            $0.redeem(["code": "nope"])
        },
        status(.v58, "oauthErrorStatus=401, invalid_grant", 401, set: ("oauthErrorStatus", "401")) {
            $0.redeem(["code": "nope"])
        },
    ]

    private static func status(
        _ version: DoorkeeperVersion,
        _ name: String,
        _ status: Int,
        set: (knob: String, value: String)? = nil,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        var settled = profile(version)
        if let set { try? settled.set(set.knob, to: set.value) }
        let error = name.hasSuffix("invalid_client") ? "invalid_client" : "invalid_grant"
        let text =
            error == "invalid_client"
            ? "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."
            : "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."
        return row("§1 token \(name), \(version.rawValue)", settled, status, .exact(body(error, text)), error, run: run)
    }
}
