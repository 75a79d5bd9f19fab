import HTTPWire
import JSONText

extension Feishu {
    /// What an error is called in OAuth's words, and its text (feishu.md §2.2).
    struct TokenError {
        let word: String
        let text: String

        init(_ word: String, _ text: String) { (self.word, self.text) = (word, text) }
    }

    static let tokenErrors: [String: TokenError] = [
        "20001": .init("invalid_request", "The request is missing a required parameter."),
        "20002": .init("invalid_client", "The client secret is invalid."),
        "20003": .init(
            "invalid_grant",
            "The authorization code is not found. Please note that an authorization code can only be used once."
        ),
        "20004": .init("invalid_grant", "The authorization code has expired."),
        "20008": .init("invalid_grant", "The user does not exist."),
        "20009": .init("access_denied", "The specified app is not installed."),
        "20010": .init("access_denied", "The user does not have permission to use this app."),
        "20024": .init(
            "invalid_grant",
            "The provided authorization code or refresh token does not match the provided client ID."
        ),
        "20026": .init("invalid_grant", "The refresh token passed is invalid. Please check the value."),
        "20036": .init("unsupported_grant_type", "The specified grant_type is not supported."),
        "20037": .init("invalid_grant", "The refresh token passed has expired. Please generate a new one."),
        "20048": .init("invalid_client", "The specified app does not exist."),
        "20049": .init("invalid_grant", "PKCE code challenge failed."),
        "20050": .init("server_error", "An unexpected server error occurred. Please retry your request."),
        "20063": .init("invalid_request", "The request is malformed. Please check your request."),
        "20064": .init(
            "invalid_grant",
            "The refresh token has been revoked. Please note that a refresh token can only be used once."
        ),
        "20065": .init(
            "invalid_grant",
            "The authorization code has been used. Please note that an authorization code can only be used once."
        ),
        "20066": .init("invalid_grant", "The user status is invalid."),
        "20067": .init(
            "invalid_scope",
            "The provided scope list contains duplicate scopes. Please ensure all scopes are unique."
        ),
        "20068": .init(
            "invalid_scope",
            "The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed."
        ),
        "20069": .init("invalid_client", "The specified app is not enabled."),
        "20070": .init(
            "invalid_request",
            "Multiple authentication methods were provided. Please only use one to proceed."
        ),
        "20071": .init(
            "invalid_grant",
            "The provided redirect URI does not match the one used during authorization."
        ),
        "20072": .init(
            "temporarily_unavailable",
            "The server is temporarily unavailable. Please retry your request."
        ),
        "20073": .init(
            "invalid_grant",
            "The refresh token has been used. Please note that a refresh token can only be used once."
        ),
        "20074": .init("unauthorized_client", "The specified app is not allowed to refresh token."),
    ]

    /// The texts of envelopes (feishu.md §4, §5); where none was ever recorded, the meaning stands in.
    private static let messages: [String: String] = [
        "10003": "invalid param",
        "20005": "The user access token passed is invalid. Please check the value",
        "20007": "The authorization code is invalid. Please check the value",
        "20008": "The user does not exist",
        "20014": "The app access token passed is invalid. Please check the value",
        "20021": "The user has resigned",
        "20022": "The user is frozen",
        "20023": "The user is not registered",
        "20026": "The refresh token passed is invalid. Please check the value",
        "20050": "An unexpected server error occurred",
        "99991661": "Missing access token for authorization. Please make a request with token attached.",
        "99991663": "Invalid access token for authorization. Please make a request with token attached.",
        "99991668": "Invalid access token for authorization. Please make a request with token attached.",
        "99991677": "Authentication token expired. Please request a new one.",
        "99991679": "Unauthorized. The user has not granted the scopes that this call wants.",
    ]

    private static let pages: [String: String] = [
        "20027": "应用未开通所申请的权限", "20029": "redirect_uri 请求不合法", "20048": "应用不存在",
    ]

    /// Writes a refusal as the place does: a page, OAuth's words, or an envelope.
    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let code = refusal.error.rawValue
        let path = transaction.request.path
        guard transaction.endpoint != .authorization else { return page(code, refusal, transaction) }
        if path.hasPrefix(passportPath) { return refusePassport(refusal, transaction) }
        let isOAuth = transaction.endpoint == .token && !isV1(transaction)
        guard isOAuth else { return refuseInEnvelope(code, refusal, transaction) }
        let known = tokenErrors[code] ?? TokenError(code, code)
        let number: JSON? = Int(code) == nil ? nil : .number(code)
        return .fields(
            .members([
                ("error", .string(known.word)),
                ("error_description", .string(refusal.errorDescription ?? known.text)),
                ("code", number),
            ]),
            status: code == "20050" ? 500 : code == "20072" ? 503 : 400,
            meaning: .refusal,
            contentType: json
        )
    }

    private static func page(_ code: String, _ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let text = refusal.errorDescription ?? pages[code] ?? tokenErrors[code]?.text ?? code
        let body = "<p>\(HTML.escaped("错误码：\(code) \(text)"))</p><p>Log ID: \(transaction.draw(.upperHex(32)))</p>"
        return .text(
            HTML.page("飞书", body, language: PageLanguage.chinese.rawValue),
            status: transaction.profile[errorPageStatus],
            meaning: .refusal
        )
    }

    /// The gateway's refusals have a status of their own and an object with a number for the log; those of the service
    /// come with 200.
    private static func refuseInEnvelope(_ code: String, _ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let isGateway = code.utf8.count == 8
        let status = code == "99991677" ? transaction.profile[expiredTokenStatus] : isGateway ? 400 : 200
        let text = refusal.errorDescription ?? messages[code] ?? tokenErrors[code]?.text ?? code
        let number: JSON = Int(code) == nil ? .string(code) : .number(code)
        guard code != "10003" else {
            return .fields(["code": number, "data": [:], "msg": .string(text)], meaning: .refusal, contentType: json)
        }
        let log: JSON? =
            isGateway
            ? ["log_id": .string(transaction.draw(.upperHex(32))), "troubleshooter": "https://open.feishu.cn/search"]
            : nil
        return .fields(
            .members([("code", number), ("msg", .string(text)), ("error", log)]),
            status: code == "20050" ? 500 : status,
            meaning: .refusal,
            contentType: json
        )
    }
}
