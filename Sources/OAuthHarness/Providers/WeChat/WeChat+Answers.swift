import HTTPWire
import JSONText

extension WeChat {
    /// JSON that is labelled as text (wechat.md §2.3).
    static func answer(_ fields: JSON, _ transaction: Transaction, meaning: Reply.Meaning = .success) -> Reply {
        let type = transaction.profile[contentType]
        // Slashes are escaped, all beyond ASCII is UTF-8 (wechat.md §5.1).
        var reply = Reply.fields(fields, as: .phpJSON(escapesUnicode: false), meaning: meaning, contentType: type)
        if type.isEmpty { reply.headers.removeAll("Content-Type") }
        return reply
    }

    // MARK: - Token (wechat.md §2.2)

    static func tokenAnswer(_ grant: TokenGrant, _ transaction: Transaction, hasUnionID: Bool) -> Reply {
        guard let account = grant.account, let client = grant.clientID else {
            return transaction.profile.notFound(transaction)
        }
        let isSnapshot = transaction.profile[snapshotUser] && hasUnionID
        let unionID = hasUnionID ? unionID(of: account, scope: grant.scope, transaction) : nil
        return answer(
            .members([
                ("access_token", .string(grant.accessTokenText)),
                ("expires_in", transaction.profile.accessTokenLifetime.map { .integer($0.roundedSeconds) }),
                ("refresh_token", grant.refreshTokenText.map(JSON.string)),
                ("openid", .string(openID(of: account, for: client, transaction))),
                ("scope", .string(grant.scope.joined(separator: ","))),
                ("is_snapshotuser", isSnapshot ? 1 : nil),
                ("unionid", unionID.map(JSON.string)),
            ]),
            transaction
        )
    }

    /// The openid of a person in front of one app: `o` and 27 characters of the URL-safe base64 alphabet.
    static func openID(of account: Account, for clientID: String, _ transaction: Transaction) -> String {
        transaction.pseudonym(identifier, for: "\(transaction.realm)openid/\(clientID)/\(account.id)")
    }

    /// The unionid of a person, the same in front of all apps of one account; nil where the answer has none.
    private static func unionID(of account: Account, scope: Scope, _ transaction: Transaction) -> String? {
        let isThere =
            switch transaction.profile[unionid] {
            case .always: true
            case .never: false
            case .byScope: scope.names != ["snsapi_base"]
            }
        return isThere ? transaction.pseudonym(identifier, for: "\(transaction.realm)unionid/\(account.id)") : nil
    }

    private static let identifier = CredentialShape.base64URL(27, prefix: "o")

    // MARK: - Profile (wechat.md §5.1)

    static func profileAnswer(_ transaction: Transaction) -> Reply {
        guard let grant = transaction.grant, let account = grant.account, let client = grant.clientID else {
            return transaction.profile.notFound(transaction)
        }
        let isChinese = transaction.text("lang") == "zh_CN"
        let isClassic = transaction.profile[profileEra] == .classic
        func classic(_ english: String, _ chinese: String) -> JSON {
            .string(isClassic ? (isChinese ? chinese : english) : "")
        }
        var fields: JSONObject = [
            "openid": .string(openID(of: account, for: client, transaction)),
            "nickname": .string(account.name),
            "sex": isClassic ? 1 : 0,
            "language": classic("zh_CN", "zh_CN"),
            "city": classic("Pudong New District", "浦东新区"),
            "province": classic("Shanghai", "上海"),
            "country": classic("CN", "中国"),
            "headimgurl": "https://thirdwx.qlogo.cn/mmopen/vi_32/INVENTED/132",
            "privilege": [],
        ]
        for (key, value) in account.profile.sorted(by: { $0.key < $1.key }) {
            let isNumber = if case .number = fields[key] { true } else { false }
            fields[key] = value.map { isNumber && Int($0) != nil ? .number($0) : .string($0) } ?? .null
        }
        if let unionID = unionID(of: account, scope: grant.scope, transaction) { fields["unionid"] = .string(unionID) }
        return answer(.object(fields), transaction)
    }
}

extension Transaction {
    /// A visitor of a page's snapshot has identifiers of a user who is none (wechat.md §2.2).
    fileprivate var realm: String { profile[WeChat.snapshotUser] ? "snapshot-" : "" }
}
