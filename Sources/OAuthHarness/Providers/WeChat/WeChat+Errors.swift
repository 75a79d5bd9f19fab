import HTTPWire
import JSONText

extension WeChat {
    /// The texts of error numbers, without what is appended to them (wechat.md §2.4, §3, §4, §5.2).
    ///
    /// Where no text of a number was ever recorded, its meaning stands in.
    static let texts: [String: String] = [
        "-1": "system error",
        "40001": "invalid credential, access_token is invalid or not latest",
        "40002": "invalid grant_type",
        "40003": "invalid openid",
        "40013": "invalid appid",
        "40014": "invalid access_token",
        "40029": "invalid code",
        "40030": "invalid refresh_token",
        "40125": "invalid appsecret",
        "40163": "code been used",
        "41001": "access_token missing",
        "41002": "appid missing",
        "41003": "refresh_token missing",
        "41004": "appsecret missing",
        "41008": "missing code",
        "41009": "missing openid",
        "42001": "access_token expired",
        "42002": "refresh_token expired",
        "42003": "code expired",
        "42007": "access_token and refresh_token expired, the user changed the password",
        "45009": "reach max api daily quota limit",
        "45011": "api minute-quota reach limit mustslower retry next minute",
        "48001": "api unauthorized",
    ]

    /// The texts of the error pages: on a website, and in WeChat's own browser (wechat.md §1.6).
    private static let pages: [String: (website: String, inApp: String)] = [
        "10003": ("redirect_uri 参数错误", "redirect_uri域名与后台配置不一致，错误码:10003"),
        "10005": ("Scope 参数错误或没有 Scope 权限", "此公众号并没有这些scope的权限，错误码:10005"),
        "scope": ("Scope 参数错误或没有 Scope 权限", "Scope 参数错误或没有 Scope 权限"),
        "appid": ("appid 参数错误", "AppID 参数错误"),
        "state": ("state 参数过长", "state 参数过长"),
    ]

    /// Writes a refusal: a page, or a number with status 200.
    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let code = refusal.error.rawValue
        guard transaction.endpoint != .authorization else {
            let isOrder = refusal.check.hasPrefix("parameters stand")
            let pair = pages[isOrder ? "scope" : code] ?? ("该链接无法访问", "该链接无法访问")
            let text = transaction.request.path == Surface.oauth2.path ? pair.inApp : pair.website
            return .text(
                HTML.page("微信", HTML.escaped(text), language: PageLanguage.chinese.rawValue),
                status: transaction.profile[errorPageStatus],
                meaning: .refusal
            )
        }
        // A code is used up by the first request that shows it, however that ends (wechat.md §2.4).
        if transaction.endpoint == .token, transaction.profile[failedExchangeBurnsCode] { transaction.burnCode() }
        let text = (refusal.errorDescription ?? texts[code] ?? code) + suffix(of: code, transaction)
        let number: JSON = Int(code) == nil ? .string(code) : .number(code)
        return answer(["errcode": number, "errmsg": .string(text)], transaction, meaning: .refusal)
    }

    /// What stands behind a text, by the time it was written at (wechat.md §2.5).
    private static func suffix(of code: String, _ transaction: Transaction) -> String {
        switch transaction.profile[errmsgSuffix] {
        case .rid:
            let seconds = transaction.now.seconds
            let time = HexText.lower([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: seconds >> $0) })
            let parts = [time, transaction.draw(.hex(8)), transaction.draw(.hex(8))]
            return (code == "40014" ? " rid: " : ", rid: ") + parts.joined(separator: "-")
        case .hints: return ", hints: [ req_id: \(transaction.draw(.alphanumeric(14))) ]"
        case .absent: return ""
        }
    }

    static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        guard transaction.endpoint != .authorization else { return StandardReplies.rateLimited(wait, transaction) }
        let error = ErrorCode(rawValue: transaction.profile[quotaError].rawValue)
        return refuse(Refusal(error, .scripted("rateLimit")), transaction)
    }
}
