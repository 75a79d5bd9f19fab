import HTTPWire
import JSONText
import Recordings

extension QQ {
    // MARK: - Encodings

    static func isJSON(_ transaction: Transaction) -> Bool { transaction.text("fmt") == "json" }

    static func jsonp(_ transaction: Transaction) -> BodyEncoding {
        let name = transaction.profile[CommonKnobs.jsonpCallback]
        return .jsonp(callback: name.isEmpty ? "callback" : name, suffix: transaction.profile[jsonpSuffix])
    }

    static func answer(
        _ fields: JSON,
        _ transaction: Transaction,
        as encoding: BodyEncoding,
        meaning: Reply.Meaning = .success
    ) -> Reply {
        let profile = transaction.profile
        let plain = transaction.endpoint == .openID ? profile[meContentType] : profile[tokenContentType]
        let type = encoding == .json ? profile[jsonContentType] : plain
        var reply = Reply.fields(fields, as: encoding, meaning: meaning, contentType: type)
        if type.isEmpty { reply.headers.removeAll("Content-Type") }
        return reply
    }

    /// Adds what stands behind JSON, and lays the profile out, once scripts have had their way with the members.
    static func finish(_ reply: inout Reply, _ transaction: Transaction) {
        guard case .fields(let fields, .json) = reply.content else { return }
        let profile = transaction.profile
        let isProfile = transaction.endpoint == .userinfo && reply.meaning == .success
        let body = isProfile && profile[profileLayout] == .pretty ? pretty(fields) : fields.bytes()
        let suffix = transaction.endpoint == .userinfo ? profile[profileSuffix] : profile[jsonSuffix]
        reply.content = .bytes(body + Array(suffix.utf8))
    }

    // MARK: - Profile (qq.md §4.2)

    static func profileAnswer(_ transaction: Transaction) -> Reply {
        guard let account = transaction.account, let client = transaction.grant?.clientID else {
            return transaction.profile.notFound(transaction)
        }
        var fields = sampleProfile(of: account, clientID: client)
        for (key, value) in account.profile.sorted(by: { $0.key < $1.key }) {
            let isMasked = transaction.profile[profilePrivacy] == .masked && maskedMembers.contains(key)
            guard !isMasked else { continue }
            let isNumber = if case .number = fields[key] { true } else { false }
            fields[key] = value.map { isNumber && Int($0) != nil ? .number($0) : .string($0) } ?? .null
        }
        return .fields(.object(fields), contentType: transaction.profile[profileContentType])
    }

    private static let maskedMembers: Set<String> = [
        "gender", "gender_type", "province", "city", "year", "constellation",
    ]

    private static func sampleProfile(of account: Account, clientID: String) -> JSONObject {
        let space = "http://qzapp.qlogo.cn/qzapp/\(clientID)/\(openID(of: account, for: clientID))"
        let avatar = "http://thirdqq.qlogo.cn/g?b=oidb&k=PLACEHOLDERKEY&s="
        return [
            "ret": 0, "msg": "", "is_lost": 0,
            "nickname": .string(account.name),
            "gender": "男", "gender_type": 2, "province": "广东", "city": "深圳", "year": "1990", "constellation": "",
            "figureurl": .string(space + "/30"),
            "figureurl_1": .string(space + "/50"),
            "figureurl_2": .string(space + "/100"),
            "figureurl_qq_1": .string(avatar + "40&t=1500000000"),
            "figureurl_qq_2": .string(avatar + "100&t=1500000000"),
            "figureurl_qq": .string(avatar + "640&t=1500000000"),
            "figureurl_type": "1",
            "is_yellow_vip": "0", "vip": "0", "yellow_vip_level": "0", "level": "0", "is_yellow_year_vip": "0",
        ]
    }

    /// Four spaces, one member a line; no space behind `"is_lost":`, escaped slashes in three members only.
    private static func pretty(_ fields: JSON) -> [UInt8] {
        let lines = (fields.object ?? [:]).map { key, value in
            let isEscaped = ["figureurl", "figureurl_1", "figureurl_2"].contains(key)
            let text = String(decoding: value.bytes(escapingSlashes: isEscaped), as: UTF8.self)
            return "    \(JSON.string(key).text()):\(key == "is_lost" ? "" : " ")\(text)"
        }
        return Array("{\n\(lines.joined(separator: ",\n"))\n}".utf8)
    }

    // MARK: - Redirect URIs (qq.md §1.5)

    static func isHex32(_ value: [UInt8]) -> Bool {
        value.count == 32 && value.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }

    /// Why a redirect URI may not be used; nil where it may.
    static func registrationFinding(_ sent: [UInt8], _ transaction: Transaction) -> Finding? {
        guard let uri = RedirectURIParts(hierarchical: sent) else { return .other("redirect_uri has no scheme") }
        if sent.contains(0x23), transaction.text("response_type") != "token" {
            return .other("redirect_uri has a fragment")
        }
        if !transaction.profile[allowLoopbackRedirect], uri.hasPort || uri.isLoopback {
            return .other("redirect_uri names localhost or a port")
        }
        let registered = (transaction.client?.redirectURIs ?? [])
            .flatMap { $0.split(separator: ";").map { Array($0.utf8) } }
        let isPlaceholder = mobilePlaceholders.contains(String(decoding: sent, as: UTF8.self))
        guard !registered.isEmpty, !isPlaceholder else { return nil }
        let rule = transaction.profile[redirectMatch]
        let fits = registered.contains { entry in
            switch rule {
            case .hostAndPath: RedirectURIParts.base(of: sent) == RedirectURIParts.base(of: entry)
            case .rootDomain: uri.isBelow(RedirectURIParts(hierarchical: entry)?.host ?? entry)
            }
        }
        return fits ? nil : .differs("redirect_uri", found: sent, expected: sent.nearest(of: registered))
    }

    /// What mobile apps send in place of a redirect URI.
    private static let mobilePlaceholders: Set<String> = ["auth://www.qq.com", "auth://tauth.qq.com/"]
}
