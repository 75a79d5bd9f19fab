import HTTPWire
import JSONText

extension QQ {
    /// The texts of return codes; those missing parameters yield end with a space, as on the wire (qq.md §2.3).
    ///
    /// Where no text of a number was ever recorded, its meaning stands in.
    static let texts: [String: String] = [
        "100000": "param response_type is wrong or lost ",
        "100001": "param client_id is wrong or lost ",
        "100002": "param client_secret is wrong or lost ",
        "100003": "http head Authorization is lost ",
        "100004": "param grant_type is wrong or lost ",
        "100005": "param code is wrong or lost ",
        "100006": "param refresh_token is wrong or lost ",
        "100007": "param access token is wrong or lost ",
        "100009": "client secret is illegal",
        "100010": "redirect uri is illegal",
        "100011": "app is not online",
        "100012": "http method is not post",
        "100013": "access token is illegal",
        "100014": "access token is expired",
        "21006": "redirect uri is illegal",
        "100015": "access token is revoked",
        "100016": "access token check failed",
        "100017": "get appid error",
        "100018": "get code error",
        "100019": "code to access token error",
        "100020": "code is reused error",
        "100021": "get access token error",
        "100022": "get refresh token error",
        "100028": "param which is wrong or lost ",
        "100030": "this api without user authorization",
        "100031": "this app has no permission for this api",
        "-1": "client request's parameters are invalid, invalid openid",
        "-2": "appid不存在",
        "-3": "无API访问权限",
        "-4": "IP没有权限",
        "-5": "签名校验失败",
        "-6": "访问频率超限",
        "-7": "协议不合法",
        "-8": "请求受限",
        "-9": "API不存在",
        "-20": "未经用户授权",
        "-21": "access_token已废除",
        "-22": "openid is invalid",
        "-23": "token is invalid",
        "-24": "openid或openkey验证失败",
        "1": "请求参数错误",
        "2": "用户没有开通对应的平台",
        "1000": "非法操作",
        "1001": "服务器繁忙",
        "1002": "请先登录",
        "1003": "账户被冻结",
        "1004": "账户余额不足",
        "1006": "用户没有开通QQ空间",
        "1300": "多区选服登录验证失败",
    ]

    /// The text of an error in front of a request.
    static func text(of error: ErrorCode, _ transaction: Transaction) -> String {
        switch error.rawValue {
        case "100000": transaction.profile[responseTypeText]
        case "100008": "client id is illegal, not exist [appid: \(transaction.text("client_id") ?? "")] "
        case "100048": transaction.profile[unionidText]
        default: texts[error.rawValue] ?? error.rawValue
        }
    }

    /// Writes a refusal in the place's own way: a page, `ret` and `msg`, or JSONP with status 200.
    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let text = refusal.errorDescription ?? text(of: refusal.error, transaction)
        let number: JSON =
            Int(refusal.error.rawValue) == nil
            ? .string(refusal.error.rawValue) : .number(refusal.error.rawValue)
        switch transaction.endpoint {
        case .authorization:
            guard transaction.profile[authorizationErrors] == .callback, hasRegisteredURI(transaction) else {
                return redirectToErrorPage(refusal.error, transaction)
            }
            return transaction.profile.redirect(
                transaction.callback([
                    ("error", Array(refusal.error.rawValue.utf8)), ("error_description", Array(text.utf8)),
                ]),
                transaction
            )
        case .userinfo: return refuseProfile(number, text, transaction)
        default:
            return answer(
                ["error": number, "error_description": .string(text)],
                transaction,
                as: isJSON(transaction) ? .json : jsonp(transaction),
                meaning: .refusal
            )
        }
    }

    /// Whether the browser may be sent to the redirect URI, whatever else is wrong.
    private static func hasRegisteredURI(_ transaction: Transaction) -> Bool {
        transaction.client =
            transaction.client ?? transaction.text("client_id").flatMap { transaction.state.clients[$0] }
        guard transaction.client != nil, let sent = transaction.value("redirect_uri") else { return false }
        return registrationFinding(sent, transaction) == nil
    }

    private static func refuseProfile(_ number: JSON, _ text: String, _ transaction: Transaction) -> Reply {
        let type = transaction.profile[profileContentType]
        // The one refusal that the documentation prints, and so sends, with spaces.
        guard number == .number("1002"), text == texts["1002"] else {
            return .fields(["ret": number, "msg": .string(text)], meaning: .refusal, contentType: type)
        }
        return .text("{ \"ret\":1002, \"msg\":\"\(text)\" }", contentType: type, meaning: .refusal)
    }

    /// Nothing goes to the redirect URI: the browser lands on a page of the provider (qq.md §1.6).
    private static func redirectToErrorPage(_ error: ErrorCode, _ transaction: Transaction) -> Reply {
        let head = "/oauth2.0/show?which=error&display=pc&error=\(error)"
        let query = originalQuery(transaction)
        return redirect(to: Array((head + (query.isEmpty ? "" : "&")).utf8) + query, transaction, meaning: .refusal)
    }

    /// The page that a browser sees in place of a callback.
    static func errorPage(_ transaction: Transaction) -> Reply {
        let error = ErrorCode(rawValue: transaction.text("error") ?? "100028")
        let text = HTML.escaped("\(text(of: error, transaction))(\(error))")
        return .text(HTML.page("QQ登录", text, language: PageLanguage.chinese.rawValue))
    }

    /// A redirect between the provider's own pages.
    static func redirect(
        to target: [UInt8],
        _ transaction: Transaction,
        meaning: Reply.Meaning = .page
    ) -> Reply {
        var reply = Reply(meaning, status: transaction.profile[pageRedirectStatus])
        reply.headers.fields.append(.init(name: "Location", bytes: Array(transaction.origin.utf8) + target))
        return reply
    }

    /// The parameters of the authorization request as they were sent, for the provider's own pages.
    static func originalQuery(_ transaction: Transaction) -> [UInt8] {
        guard transaction.request.method == .post else { return transaction.request.query }
        var parameters = transaction.parameters
        for name in PageChoices.fields { parameters.removeAll(name) }
        return parameters.encoded
    }
}
