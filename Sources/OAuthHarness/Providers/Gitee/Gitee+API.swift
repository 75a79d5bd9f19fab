import HTTPWire
import JSONText
import Recordings

extension Gitee {
    private static let json = "application/json"

    /// The calls of API v5 that OAuth clients make (gitee.md §5).
    static let api: [EndpointBehavior] = [
        EndpointBehavior(.userinfo, [.get], "/api/v5/user", checks: checks("user_info"), answer: user),
        EndpointBehavior(.api, [.get], "/api/v5/emails", checks: checks("emails"), answer: emails),
        EndpointBehavior(.api, [.get], "/api/v5/user/orgs", checks: checks("groups"), answer: organizations),
    ]

    static func checks(_ scope: String) -> [Check] {
        [tokenIsLive, .tokenHasScope(scope, source: "gitee.md §5.2")]
    }

    static let tokenIsLive = Check.accessTokenIsLive(
        missing: "token_required",
        unknown: "token_unknown",
        expired: "token_expired",
        revoked: "token_unknown",
        source: "gitee.md §5.2"
    )

    /// Five shapes of error; a missing scope is a 401 (gitee.md §5.2).
    static func apiError(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let isOlder = transaction.profile[notFoundText] == .older
        return switch refusal.error {
        case "token_required": message("401 Unauthorized: Access token is required", 401)
        case "token_expired": message("401 Unauthorized: Access token is expired", 401)
        case .insufficientScope:
            message(
                "401 Unauthorized: no '\(neededScope(refusal))' scope",
                neededScope(refusal) == "groups" ? transaction.profile[organizationsWithoutScope] : 401
            )
        case unknownRepository: message(isOlder ? "404 Project Not Found" : "Not Found Project", 404)
        case hiddenIssues: message(isOlder ? "404 Not Found" : "Not Found", 404)
        case movedRoute: message("project or enterprise", 404)
        case forkedBefore: message("已经Fork，不允许重复Fork", 400)
        case sameName: message("已经存在同名的仓库, Fork 失败", 403)
        case badParameter: badParameter(refusal, transaction)
        case unverified: base("当前账户尚未认证身份，请通过「个人设置 - 帐号信息」下完成身份认证后再操作")
        case takenAddress: base("已存在同地址仓库（忽略大小写）")
        default: message(refusal.errorDescription ?? "401 Unauthorized: Access token does not exist", 401)
        }
    }

    private static func message(_ text: String, _ status: Int) -> Reply {
        .fields(["message": .string(text)], status: status, meaning: .refusal, contentType: json)
    }

    private static func base(_ text: String) -> Reply {
        .fields(["error": ["base": [.string(text)]]], status: 422, meaning: .refusal, contentType: json)
    }

    private static func badParameter(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let text = JSON.string(refusal.finding.description)
        let fields: JSON =
            transaction.profile[validationShape] == .messages ? ["messages": [text]] : ["message": text]
        return .fields(fields, status: 400, meaning: .refusal, contentType: json)
    }

    private static func neededScope(_ refusal: Refusal) -> String {
        if case .scope(let missing, _) = refusal.finding { missing.first ?? "" } else { "" }
    }

    static func success(_ fields: JSON, status: Int = 200, _ transaction: Transaction) -> Reply {
        let number = HTTPHeaders.Field(name: "X-Request-Id", bytes: transaction.state.drawHex(32))
        let headers = HTTPHeaders([contentType, number, runtime])
        return Reply(.success, status: status, headers: headers, content: .fields(fields, .json))
    }

    private static let contentType = HTTPHeaders.Field(name: "Content-Type", bytes: Array(json.utf8))
    private static let runtime = HTTPHeaders.Field(name: "X-Runtime", bytes: Array("0.042000".utf8))

    private static let counts: [JSONObject.Member] = [
        .init("blog", .null), .init("weibo", .null), .init("bio", ""), .init("public_repos", 1),
        .init("public_gists", 0), .init("followers", 0), .init("following", 0), .init("stared", 0),
        .init("watched", 1), .init("created_at", "2020-01-02T03:04:05+08:00"),
        .init("updated_at", "2023-11-15T06:13:20+08:00"),
    ]

    private static func user(_ transaction: Transaction) -> Reply {
        guard let account = transaction.account else { return transaction.profile.notFound(transaction) }
        return success(.object(members(of: account, transaction.profile)), transaction)
    }

    private static func members(of account: Account, _ profile: ProviderProfile) -> JSONObject {
        var fields = person(account)
        fields.append(distinct: counts)
        switch profile[emailField] {
        case _ where profile[privateEmail] != .off:
            let values: [PrivateEmail: JSON] = [.sentence: "未公开邮箱", .empty: ""]
            fields.append(distinct: [.init("email", values[profile[privateEmail]] ?? .null)])
        case .null: fields.append(distinct: [.init("email", .null)])
        case .address: fields.append(distinct: [.init("email", .string(account.email))])
        case .empty: fields.append(distinct: [.init("email", "")])
        case .absent: break
        }
        fields.merge(account.profileFields)
        return fields
    }

    /// What every body says of a person (gitee.md §5.3); inside a Project `remark` stands behind `html_url`.
    static func person(_ account: Account, hasRemark: Bool = false) -> JSONObject {
        let login = account.login
        let url = "https://gitee.com/api/v5/users/\(login)"
        var fields = JSONObject(distinct: [
            .init("id", .integer(account.id)),
            .init("login", .string(login)),
            .init("name", .string(account.name)),
            .init("avatar_url", "https://gitee.com/assets/no_portrait.png"),
            .init("url", .string(url)),
            .init("html_url", .string("https://gitee.com/\(login)")),
            .init("followers_url", .string(url + "/followers")),
            .init("following_url", .string(url + "/following_url{/other_user}")),
            .init("gists_url", .string(url + "/gists{/gist_id}")),
            .init("starred_url", .string(url + "/starred{/owner}{/repo}")),
            .init("subscriptions_url", .string(url + "/subscriptions")),
            .init("organizations_url", .string(url + "/orgs")),
            .init("repos_url", .string(url + "/repos")),
            .init("events_url", .string(url + "/events{/privacy}")),
            .init("received_events_url", .string(url + "/received_events")),
            .init("type", "User"),
        ])
        if hasRemark { fields.insert("remark", "", at: 6) }
        return fields
    }

    private static func emails(_ transaction: Transaction) -> Reply {
        let account = transaction.account ?? .sample
        guard transaction.profile[privateEmail] == .off else {
            let number = transaction.profile[noreplyID] ? "\(account.id)+" : ""
            return success(["email": .string("\(number)\(account.login)@user.noreply.gitee.com")], transaction)
        }
        let primary: JSON = [
            "email": .string(account.email), "state": "confirmed",
            "scope": ["primary", "committed", "secure", "notified"],
        ]
        let others = account.addresses.map { other -> JSON in
            ["email": .string(other.email), "state": other.isVerified ? "confirmed" : "unconfirmed", "scope": []]
        }
        return success(.array([primary] + others), transaction)
    }

    // MARK: - Organisations (updates-2026-11.md §B3)

    private static func organizations(_ transaction: Transaction) -> Reply {
        let known = transaction.account?.organizations ?? []
        let named = transaction.profile[organizationNames].names.filter { name in !known.contains { $0.login == name } }
        let isAdmin = transaction.text("admin") == "true"
        let own = (known + named.map { Account.Organization($0) }).filter { !$0.isPending && ($0.isAdmin || !isAdmin) }
        let paging = Paging(transaction, count: own.count, standard: 20)
        let list = paging.slice(own).map { owner -> JSON in
            let url = "https://gitee.com/api/v5/orgs/\(owner.login)"
            return [
                "id": .integer(owner.id), "login": .string(owner.login), "name": .string(owner.login),
                "url": .string(url), "avatar_url": "https://gitee.com/assets/no_portrait.png",
                "repos_url": .string(url + "/repos"), "events_url": .string(url + "/events"),
                "members_url": .string(url + "/members{/member}"), "description": "", "follow_count": 0,
            ]
        }
        return success(.array(list), transaction).with { headers in
            headers.append("total_count", "\(paging.count)")
            headers.append("total_page", "\(paging.pages)")
        }
    }
}

extension ProviderState {
    /// Lower-case hexadecimal characters of the provider's own chance.
    mutating func drawHex(_ count: Int) -> [UInt8] {
        entropy.text(count, from: CredentialShape.hexDigits)
    }
}
