import HTTPWire
import JSONText

/// QQ Connect (QQ互联) as its web login behaves: JSONP errors with status 200, form text labelled HTML (qq.md).
///
/// ```swift
/// let qq = try MockProvider(.qq.with { $0[QQ.cancelMode] = .usercancel })
/// ```
public enum QQ {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "qq",
            title: "QQ",
            origins: ["https://graph.qq.com"],
            shapes: ProviderProfile.Shapes(
                clientID: .digits(8, prefix: "1"),
                clientSecret: .hex(32),
                code: .upperHex(32),
                accessToken: .upperHex(32),
                refreshToken: .upperHex(32)
            ),
            apiPath: "/user",
            defaultScope: ["get_user_info"],
            scopeSeparators: [","],
            parameterSources: ParameterSources(query: true, form: true, json: false),
            knobs: knobs,
            endpoints: [authorize, loginPage, errorShow, bareShow, token, me, userInfo],
            refuse: refuse
        )
        profile.accessTokenLifetime = .days(90)
        profile.codeLifetime = .minutes(10)
        profile.refreshTokenLifetime = .days(90)
        profile.tokenLocations = [.parameter("access_token")]
        profile.guide.profileParameters = ["oauth_consumer_key": "client_id", "openid": "openid"]
        profile.guide.deadTokenErrors = ["100013", "100014", "100015", "100016", "-21", "-23", "1002"]
        profile.redirect = redirect
        profile.denied = denied
        profile.consentPage = { ConsentPage.qq($0.profile[cancelMode]).reply($0, action: "/oauth2.0/authorize") }
        profile.rateLimited = rateLimited
        profile.finish = finish
        return profile.dated(by: changes)
    }()

    /// What changed when.
    private static let changes: [ProviderChange] = [
        ProviderChange(
            "2019-01-01",
            "A redirect URI fits by host and path, not by root domain (about 2018 to 2019).",
            source: "qq.md §1.5",
            until: .init(redirectMatch, .rootDomain)
        )
    ]

    // MARK: - Authorization (qq.md §1)

    private static let authorizationChecks: [Check] = [
        Check("consent is posted", "qq.md §1.2", "100012") { transaction in
            guard transaction.request.method == .get, transaction.parameters.contains("_decision") else { return .pass }
            return .fail(.method("GET", allowed: ["POST"]))
        },
        .responseTypeIsSupported(["code", "token"], error: "100000", source: "qq.md §1.1"),
        .isPresent("client_id", error: "100001", source: "qq.md §1.6"),
        .clientIsKnown(error: "100008", source: "qq.md §1.6"),
        Check("redirect_uri is registered", "qq.md §1.5", "100010") { transaction in
            guard let sent = transaction.value("redirect_uri") else { return .fail(.missing("redirect_uri")) }
            return registrationFinding(sent, transaction).map(Check.Result.fail) ?? .pass
        },
        Check("redirect_uri and state are short enough", "updates-2026-11.md §F", "100010") { transaction in
            let limit = transaction.profile[stateLimitBytes]
            for name in ["redirect_uri", "state"] where limit > 0 {
                let count = transaction.value(name)?.count ?? 0
                guard count > limit else { continue }
                let error = ErrorCode(rawValue: transaction.profile[overlongError].rawValue)
                return .refuse(error, .other("\(name) has \(count) bytes, more than \(limit)"))
            }
            return .pass
        },
        Check("scope is read", "qq.md §1.1", "100000") { transaction in
            let asked = Scope(parsing: transaction.text("scope") ?? "", separators: [","])
            let ticked = transaction.client?.scopes
            let granted = asked.names.filter { ticked?.contains($0) ?? true }
            transaction.scope = Scope(granted.isEmpty ? transaction.profile.defaultScope.names : granted)
            return .pass
        },
    ]

    private static let authorize = EndpointBehavior(
        .authorization,
        [.get, .post],
        "/oauth2.0/authorize",
        checks: authorizationChecks
    ) { transaction in
        guard transaction.decision == .ask, transaction.request.method == .get else { return answer(of: transaction) }
        let head = Array("/oauth2.0/show?which=Login&display=pc&".utf8)
        return redirect(to: head + transaction.request.query, transaction)
    }

    private static let loginPage = EndpointBehavior(
        .authorization,
        [.get],
        "/oauth2.0/show?which=Login",
        checks: authorizationChecks,
        answer: answer(of:)
    )

    private static let errorShow = EndpointBehavior(.other, [.get], "/oauth2.0/show?which=error", answer: errorPage)

    private static let bareShow = EndpointBehavior(.other, [.get], "/oauth2.0/show", answer: errorPage)

    private static func answer(of transaction: Transaction) -> Reply {
        StandardReplies.authorize(transaction) { grant, transaction in
            transaction.callback(
                [
                    ("access_token", grant.accessToken),
                    ("expires_in", grant.expiresIn.map { Array("\($0)".utf8) }),
                ],
                placement: .emptyQueryAndFragment
            )
        }
    }

    private static func redirect(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var callback = callback
        if transaction.value("state") == nil, transaction.profile[missingState] == .empty {
            callback.parameters.append("state", "")
        }
        return StandardReplies.redirect(callback, transaction)
    }

    private static func denied(_ transaction: Transaction) -> Reply {
        let mode = transaction.profile[cancelMode]
        guard case .deny(let error, let description) = transaction.decision, error != nil || mode != .silent else {
            if case .deny = transaction.decision { transaction.notes.append(silentDenial) }
            return ConsentPage.closed(transaction, language: .chinese, script: "<script>window.close()</script>")
        }
        let parameters: [(String, [UInt8]?)] =
            if error == nil, mode == .usercancel {
                [("usercancel", Array("1".utf8))]
            } else {
                [
                    ("error", Array((error ?? .accessDenied).rawValue.utf8)),
                    ("error_description", description.map { Array($0.utf8) }),
                ]
            }
        let isImplicit = transaction.text("response_type") == "token"
        return transaction.profile.redirect(
            transaction.callback(parameters, placement: isImplicit ? .emptyQueryAndFragment : .query),
            transaction
        )
    }

    private static let silentDenial =
        "QQ tells the client nothing of a denial (cancelMode is silent); let the client offer a way out, or play the older "
        + "way with .with { $0[QQ.cancelMode] = .usercancel }"

    // MARK: - Token (qq.md §2)

    private static let clientChecks: [Check] = [
        Check("client_secret is present", "qq.md §2.3", "100002") { transaction in
            guard transaction.value("client_secret") == nil else { return .pass }
            let isIDFirst = !transaction.profile[secretBeforeID] && transaction.value("client_id") == nil
            return isIDFirst ? .refuse("100001", .missing("client_id")) : .fail(.missing("client_secret"))
        },
        .isPresent("client_id", error: "100001", source: "qq.md §2.3"),
        .clientIsKnown(error: "100008", source: "qq.md §2.3"),
        .secretIsRight(error: "100009", source: "qq.md §2.3"),
    ]

    private static let token: EndpointBehavior = .token(
        [.get, .post],
        "/oauth2.0/token",
        checks: [.isPresent("grant_type", error: "100004", source: "qq.md §2.3")],
        unsupported: "100004",
        grants: [
            EndpointBehavior.Grant(
                .authorizationCode,
                checks: clientChecks + [
                    .isPresent("code", error: "100005", source: "qq.md §2.3"),
                    Check("redirect_uri matches", "qq.md §2.3", "100010", redirectURIMatches),
                    .codeIsLive(error: "100019", reused: "100020", source: "qq.md §2.3"),
                ]
            ) { transaction in
                answer(with: transaction.redeem(), transaction)
            },
            EndpointBehavior.Grant(
                .refreshToken,
                checks: clientChecks + [
                    .isPresent("refresh_token", error: "100006", source: "qq.md §2.3"),
                    .refreshTokenIsLive(error: "100021", source: "qq.md §2.3"),
                    .refreshTokenIsOwn(error: "100021", source: "qq.md §2.3"),
                ],
                answer: refresh
            ),
        ]
    )

    private static func refresh(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant else { return transaction.profile.notFound(transaction) }
        let grant = transaction.issueTokens(for: old.account, scope: old.scope, signedInAt: old.signedInAt)
        transaction.revoke(
            old,
            access: transaction.profile[refreshEndsAccessToken],
            refresh: transaction.profile[refreshRotation],
            because: "rotated"
        )
        return answer(with: grant, transaction)
    }

    private static func redirectURIMatches(_ transaction: Transaction) -> Check.Result {
        guard let sent = transaction.value("redirect_uri") else {
            return transaction.profile[redirectRequiredAtToken] ? .fail(.missing("redirect_uri")) : .pass
        }
        if let expected = transaction.value("code").flatMap({ transaction.state.codes[$0] })?.redirectURI {
            return sent == expected ? .pass : .fail(.differs("redirect_uri", found: sent, expected: expected))
        }
        return registrationFinding(sent, transaction).map(Check.Result.fail) ?? .pass
    }

    private static func answer(with grant: TokenGrant, _ transaction: Transaction) -> Reply {
        let isJSON = isJSON(transaction)
        var fields: JSONObject = ["access_token": .string(grant.accessTokenText)]
        if let seconds = grant.expiresIn {
            let isText = isJSON && transaction.profile[expiresInAsString]
            fields["expires_in"] = isText ? .string("\(seconds)") : .integer(seconds)
        }
        fields["refresh_token"] = grant.refreshTokenText.map(JSON.string)
        if transaction.text("need_openid") == "1", let account = grant.account, let client = transaction.client {
            let place = transaction.profile[openIDPlace] == .first ? 0 : fields.count
            fields.insert("openid", .string(openID(of: account, for: client.id)), at: place)
        }
        return answer(.object(fields), transaction, as: isJSON ? .json : .form)
    }

    // MARK: - Openid (qq.md §3)

    private static let liveToken = Check.accessTokenIsLive(
        missing: "100007",
        unknown: "100013",
        expired: "100016",
        revoked: "100016",
        source: "qq.md §3.3"
    )

    private static let me = EndpointBehavior(
        .openID,
        [.get],
        "/oauth2.0/me",
        parameterSources: .query,
        checks: [
            liveToken.answering { error, transaction in
                guard error != "100007" else { return error }
                let forced = transaction.profile[invalidTokenError]
                guard forced == .byShape else { return ErrorCode(rawValue: forced.rawValue) }
                let isHex = transaction.value("access_token").map(isHex32) ?? false
                return isHex ? "100016" : "100013"
            },
            Check("app has the UnionID permission", "qq.md §3.3", "100048") { transaction in
                guard asksForUnionID(transaction), !transaction.profile[unionidPermission] else { return .pass }
                return .fail(.other("unionid=1 without the UnionID permission"))
            },
        ]
    ) { transaction in
        guard let account = transaction.account, let client = transaction.grant?.clientID else {
            return transaction.profile.refuse(Refusal("100016", .other("the token has no person")), transaction)
        }
        var fields: JSONObject = [
            "client_id": .string(client), "openid": .string(openID(of: account, for: client)),
        ]
        if asksForUnionID(transaction) { fields["unionid"] = .string(unionID(of: account)) }
        return answer(.object(fields), transaction, as: isJSON(transaction) ? .json : jsonp(transaction))
    }

    /// `1` always asks for it; `2` not always (updates-2026-11.md §F).
    private static func asksForUnionID(_ transaction: Transaction) -> Bool {
        let sent = transaction.text("unionid")
        return sent == "1" || sent == "2" && transaction.profile[unionidForTwo]
    }

    /// The openid of a person in front of one app: 32 upper-case hexadecimal digits.
    public static func openID(of account: Account, for clientID: String) -> String {
        identifier("openid \(account.id) \(clientID)")
    }

    /// The UnionID of a person, the same in front of all apps of one company: `UID_` and 32 upper-case hexadecimal digits.
    package static func unionID(of account: Account) -> String {
        "UID_" + identifier("unionid \(account.id)")
    }

    private static func identifier(_ text: String) -> String {
        HexText.upper(SHA256.hash(Array(text.utf8)).prefix(16))
    }

    // MARK: - Profile (qq.md §4)

    private static let userInfo = EndpointBehavior(
        .userinfo,
        [.get],
        "/user/get_user_info",
        parameterSources: .query,
        checks: [
            Check("openid is well-formed", "qq.md §4.3", "-1") { transaction in
                guard let sent = transaction.value("openid") else { return .fail(.missing("openid")) }
                return isHex32(sent) ? .pass : .fail(.other("openid is not 32 hexadecimal digits"))
            },
            Check("appid is present", "qq.md §4.1", "-2") { transaction in
                appID(of: transaction) == nil ? .fail(.missing("oauth_consumer_key")) : .pass
            },
            liveToken.answering { error, transaction in
                guard error != "100013" else { return "-23" }
                return error == "100007" ? "1002" : ErrorCode(rawValue: transaction.profile[deadTokenRet].rawValue)
            },
            Check("appid is the token's", "qq.md §4.3", "-23") { transaction in
                guard appID(of: transaction) != transaction.grant?.clientID else { return .pass }
                return .fail(.foreign("access token", owner: "client \(transaction.grant?.clientID ?? "")"))
            },
            Check("openid is the token's", "qq.md §4.3", "-22") { transaction in
                guard let account = transaction.account, let client = transaction.grant?.clientID else {
                    return .fail(.other("the token has no person"))
                }
                let own = Array(openID(of: account, for: client).utf8)
                let sent = transaction.value("openid") ?? []
                return sent == own ? .pass : .fail(.differs("openid", found: sent, expected: own))
            },
            .tokenHasScope("get_user_info", "all", error: "100030", source: "qq.md §4.3"),
            Check("app may call get_user_info", "qq.md §4.3", "100031") { transaction in
                transaction.profile[apiPermission] ? .pass : .fail(.other("the app lacks the right to this API"))
            },
        ],
        answer: profileAnswer
    )

    private static func appID(of transaction: Transaction) -> String? {
        transaction.text("oauth_consumer_key") ?? transaction.text("appid")
    }

    private static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        guard transaction.endpoint == .userinfo else { return StandardReplies.rateLimited(wait, transaction) }
        return refuse(Refusal("-6", .scripted("rateLimit")), transaction)
    }
}

extension ProviderProfile {
    /// QQ Connect's web login (qq.md).
    public static let qq = QQ.profile
}
