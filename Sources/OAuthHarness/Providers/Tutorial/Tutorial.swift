import HTTPWire
import JSONText

/// A teaching server that imitates QQ's addresses, not its bytes: next to nothing is checked (tutorial-server.md).
///
/// ```swift
/// let tutorial = try MockProvider(.tutorial.with { $0[Tutorial.failureMode] = .http500 })
/// ```
public enum Tutorial {
    /// What happens where the server's own code throws and nobody answers (tutorial-server.md §8, T9).
    package enum FailureMode: String, KnobValue, CaseIterable {
        /// The process dies and resets the connection, as from Node 15 on.
        case reset
        /// The request hangs, as up to Node 14.
        case hang
        /// An answer with status 500, for clients that must end quickly.
        case http500
    }

    package static let failureMode = Knob<FailureMode>("failureMode", .reset, source: "tutorial-server.md §8 T9")
        .deciding("What happens where the server's own code throws: reset, hang or http500; in memory always http500.")
    package static let strictToken = Knob("strictToken", false, source: "tutorial-server.md §8 T1")
        .deciding("Whether the token endpoint looks at client_id, client_secret and redirect_uri.")
    package static let singleUseCode = Knob("singleUseCode", false, source: "tutorial-server.md §8 T2")
        .deciding("Whether a code works once.")
    package static let enforceExpiry = Knob("enforceExpiry", false, source: "tutorial-server.md §8 T3")
        .deciding("Whether codes and tokens expire of age, as the comments say.")
    package static let openRedirect = Knob("openRedirect", false, source: "tutorial-server.md §8 T10")
        .deciding("Whether the consent form redirects to loopback addresses that were never registered.")
    package static let leakPasswordField = Knob("leakPasswordField", false, source: "tutorial-server.md §8 T11")
        .deciding("Whether the profile holds a password, a constant placeholder.")

    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "tutorial",
            title: "Tutorial",
            origins: ["http://localhost:4000"],
            shapes: .hex(clientID: 24, clientSecret: 32, code: 24, accessToken: 24, refreshToken: 32),
            apiPath: "/user",
            knownScopes: ["get_user_info", "list_album"],
            defaultScope: ["get_user_info"],
            scopeSeparators: [","],
            knobs: [
                failureMode, strictToken, singleUseCode, enforceExpiry, openRedirect, leakPasswordField,
            ],
            endpoints: [consentForm, consent, token, me, userInfo],
            refuse: refuse
        )
        profile.accessTokenLifetime = .days(90)
        // Node's own limit of a head: nothing stands in front of it.
        profile[CommonKnobs.requestLineLimit] = 16_384
        profile.codeLifetime = .minutes(10)
        profile.tokenLocations = [.parameter("access_token")]
        profile.guide.profileParameters = ["oauth_consumer_key": "client_id", "openid": "openid"]
        profile.redirect = redirect
        profile.denied = denied
        profile.consentPage = consentPage
        profile.notFound = notFound
        profile.finish = finish
        return profile
    }()

    // MARK: - Authorize (tutorial-server.md §2, §3)

    private static let path = "/oauth2.0/authorize"

    private static let consentForm = EndpointBehavior(
        .authorization,
        [.get],
        path,
        checks: [
            .isPresent("client_id", error: "缺少 client_id 参数", source: "tutorial-server.md §2"),
            .isPresent("redirect_uri", error: "缺少 redirect_uri 参数", source: "tutorial-server.md §2"),
            Check("redirect_uri decodes a second time", "tutorial-server.md §2", unanswered) { transaction in
                PercentCoding.decode(transaction.value("redirect_uri") ?? [], plusAsSpace: false).isMalformed
                    ? .fail(.other("redirect_uri holds a stray % after the first decoding")) : .pass
            },
            .clientIsKnown(error: unanswered, source: "tutorial-server.md §2"),
            Check("redirect_uri is the registered one", "tutorial-server.md §2", mismatch) { transaction in
                let sent = PercentCoding.decode(transaction.value("redirect_uri") ?? [], plusAsSpace: false).bytes
                return registrationResult(sent, transaction)
            },
            scopeIsRead,
        ],
        answer: decide
    )

    private static let consent = EndpointBehavior(
        .authorization,
        [.post],
        path,
        checks: [
            Check("client_id is an id", "tutorial-server.md §3", unanswered) { transaction in
                guard let id = transaction.text("client_id") else { return .fail(.missing("client_id")) }
                guard transaction.state.clients[id] != nil || isID(Array(id.utf8)) else {
                    return .fail(.other("client_id is not 24 hexadecimal digits"))
                }
                transaction.client = transaction.state.clients[id] ?? Client(id: id)
                return .pass
            },
            Check("redirect_uri is the registered one", "tutorial-server.md §8 T10", mismatch) { transaction in
                guard let sent = transaction.value("redirect_uri") else { return .pass }
                if transaction.profile[openRedirect], RedirectURIParts(hierarchical: sent)?.isLoopback ?? false {
                    return .pass
                }
                return registrationResult(sent, transaction)
            },
            scopeIsRead,
        ],
        answer: decide
    )

    private static func registrationResult(_ sent: [UInt8], _ transaction: Transaction) -> Check.Result {
        let registered = transaction.registeredRedirectURIs
        guard !registered.isEmpty, !registered.contains(sent) else { return .pass }
        return .fail(.differs("redirect_uri", found: sent, expected: sent.nearest(of: registered)))
    }

    /// Names that the permission table does not have are dropped; a page that was posted brings the ticked boxes.
    private static let scopeIsRead = Check("scope is read", "tutorial-server.md §2", .invalidScope) { transaction in
        if transaction.request.method == .post {
            let ticked = transaction.parameters.all("permissions")
            transaction.scope = Scope(permissions.filter { ticked.contains(Array($0.id.utf8)) }.map(\.scope))
            return .pass
        }
        let asked = transaction.parameters.text("scope") ?? "get_user_info"
        let names = Scope(parsing: asked, separators: [","]).names
        transaction.scope = Scope(names.filter { name in permissions.contains { $0.scope == name } })
        return .pass
    }

    private static let permissions: [(id: String, scope: String, name: String)] = [
        ("5c00000000000000000000a1", "get_user_info", "获得您的昵称、头像、性别"),
        ("5c00000000000000000000a2", "list_album", "获取登录用户的相册列表"),
    ]

    private static func decide(_ transaction: Transaction) -> Reply {
        transaction.takeDecisionOfPage()
        if transaction.decision == .ask, transaction.request.method == .post {
            transaction.decision = transaction.approvalOfPage() ?? .ask
        }
        switch transaction.decision {
        case .ask: return transaction.profile.consentPage(transaction)
        case .deny, .close: return transaction.profile.denied(transaction)
        case .approve(let account, let chosen):
            let code = transaction.issueCode(for: account, scope: transaction.approvedScope(chosen))
            let callback = Callback(
                redirectURI: transaction.value("redirect_uri") ?? Array("undefined".utf8),
                parameters: ["code": String(decoding: code.value, as: UTF8.self)],
                placement: .gluedQuery
            )
            return transaction.profile.redirect(callback, transaction)
        }
    }

    /// A redirect whose body depends on `Accept` (tutorial-server.md §3).
    private static func redirect(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var reply = StandardReplies.redirect(callback, transaction)
        let target = String(decoding: callback.uri, as: UTF8.self)
        let accept = transaction.request.headers["Accept"] ?? "*/*"
        reply.headers.append("Vary", "Accept")
        if accept.contains("text/html") {
            let text = HTML.escaped(target)
            let link = String(decoding: HTML.link(callback.uri), as: UTF8.self)
            reply.headers.append("Content-Type", "text/html; charset=utf-8")
            reply.content = .bytes(Array("<p>Found. Redirecting to <a href=\"\(link)\">\(text)</a></p>".utf8))
        } else if accept.contains("*/*") || accept.contains("text/") {
            reply.headers.append("Content-Type", "text/plain; charset=utf-8")
            reply.content = .bytes(Array("Found. Redirecting to \(target)".utf8))
        }
        return reply
    }

    /// There is no way to refuse: whoever does not want to closes the window.
    private static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error?, _) = transaction.decision else {
            return ConsentPage.closed(transaction, language: .chinese)
        }
        let callback = Callback(
            redirectURI: transaction.value("redirect_uri") ?? [],
            parameters: ["error": error.rawValue],
            placement: .gluedQuery
        )
        return transaction.profile.redirect(callback, transaction)
    }

    private static func consentPage(_ transaction: Transaction) -> Reply {
        let boxes = permissions.filter { transaction.scope.contains($0.scope) }.map {
            "<label><input type=\"checkbox\" name=\"permissions\" value=\"\($0.id)\">\($0.name)</label>"
        }
        let client = HTML.escaped(transaction.client?.name ?? "")
        let accounts = PageChoices(transaction: transaction).accounts(label: "QQ帐号")
        let body = """
            <form method="POST">
            \(accounts)
            <input type="submit" class="btn btn-primary" value="授权并登录">
            \(client)将获得以下权限：
            <label><input type="checkbox">全选</label>
            \(boxes.joined(separator: "\n"))
            授权后表明你已同意 QQ登录服务协议
            <p><button name="_decision" value="close">关闭窗口</button> <small>没有回调；此页面没有拒绝按钮</small></p>
            </form>
            """
        let style = PageStyle(accent: "#0a66b7", bar: "#0a66b7")
        return MockPage(language: .chinese, title: "QQ登录", style: style, body: body).reply(transaction)
    }

    // MARK: - Token (tutorial-server.md §4)

    private static let token = EndpointBehavior(
        .token,
        [.get],
        "/oauth2.0/token",
        parameterSources: .query,
        checks: [
            Check("code is an id", "tutorial-server.md §4", unanswered) { transaction in
                guard let code = transaction.parameters.first("code"), !isID(code),
                    transaction.state.codes[code] == nil
                else { return .pass }
                return .fail(.other("code is not 24 hexadecimal digits"))
            },
            Check("code is known", "tutorial-server.md §4", badCode) { transaction in
                guard let value = transaction.value("code"), let code = transaction.state.codes[value],
                    !code.isForgotten
                else { return .fail(.neverIssued("code")) }
                transaction.present(value)
                let name = transaction.name(of: value, or: "code")
                let profile = transaction.profile
                if let exchange = code.redeemedIn, profile[singleUseCode] {
                    return .fail(.alreadyUsed(name, in: exchange))
                }
                guard code.isForcedExpired || profile[enforceExpiry] && code.isExpired(at: transaction.now) else {
                    transaction.code = code
                    transaction.client = transaction.state.clients[code.clientID] ?? Client(id: code.clientID)
                    return .pass
                }
                return .fail(transaction.expiry(of: value, name, since: code.issuedAt, code.lifetime))
            },
            Check("client and redirect_uri fit", "tutorial-server.md §8 T1", badCode) { transaction in
                guard let code = transaction.code, let owner = transaction.client else { return .pass }
                let secret = transaction.value("client_secret")
                let client = transaction.value("client_id").flatMap { transaction.client(withID: $0, showing: secret) }
                guard let client, client.id == owner.id, client.secret == transaction.text("client_secret") else {
                    return .fail(.other("client_id or client_secret is not the client's"))
                }
                let sent = transaction.value("redirect_uri")
                guard sent != code.redirectURI else { return .pass }
                return .fail(.differs("redirect_uri", found: sent ?? [], expected: code.redirectURI ?? []))
            }.when { $0.profile[strictToken] },
        ]
    ) { transaction in
        // A refresh token is stored and never answered; nothing takes one either.
        let grant = transaction.redeem(hasRefreshToken: false)
        return .fields(
            .members([
                ("access_token", .string(grant.accessTokenText)),
                ("expires_in", grant.expiresIn.map(JSON.integer)),
            ]),
            as: .form,
            contentType: "text/html; charset=utf-8"
        )
    }.implying { _ in .authorizationCode }

    // MARK: - Openid and profile (tutorial-server.md §5, §6)

    private static let me = EndpointBehavior(
        .openID,
        [.get],
        "/oauth2.0/me",
        parameterSources: .query,
        checks: [
            .isPresent("access_token", error: "access_token未提供", source: "tutorial-server.md §5"),
            Check("access token is known", "tutorial-server.md §5", unanswered) { transaction in
                guard let value = transaction.value("access_token"), let grant = transaction.state.grants[value] else {
                    return .fail(.neverIssued("access_token"))
                }
                transaction.present(value)
                let name = transaction.name(of: value, or: "access token")
                if let death = transaction.state.ledger.entry(for: value)?.death {
                    return .fail(.revoked(name, because: death.reason))
                }
                guard !transaction.profile[enforceExpiry] || !grant.isAccessExpired(at: transaction.now) else {
                    return .fail(transaction.expiry(of: value, name, since: grant.issuedAt, grant.accessLifetime))
                }
                (transaction.grant, transaction.account) = (grant, grant.account)
                return .pass
            },
        ]
    ) { transaction in
        .fields(
            [
                "client_id": .string(transaction.grant?.clientID ?? ""),
                "openid": .string(openID(of: transaction.account ?? .sample)),
            ],
            contentType: "text/html; charset=utf-8"
        )
    }

    private static let userInfo = EndpointBehavior(
        .userinfo,
        [.get],
        "/user/get_user_info",
        parameterSources: .query,
        checks: [
            Check("openid is an id", "tutorial-server.md §6", unanswered) { transaction in
                guard let sent = transaction.parameters.first("openid"), !isID(sent) else { return .pass }
                return .fail(.other("openid is not 24 hexadecimal digits"))
            }
        ]
    ) { transaction in
        let sent = transaction.text("openid")
        guard let account = transaction.state.accounts.first(where: { openID(of: $0) == sent }) else {
            return .fields(.null)
        }
        var fields: JSONObject = ["_id": .string(openID(of: account)), "username": .string(account.login)]
        if transaction.profile[leakPasswordField] { fields["password"] = "placeholder" }
        fields["avatar"] = "http://127.0.0.1/avatar.png"
        fields["__v"] = 0
        fields.merge(account.profileFields)
        return .fields(.object(fields))
    }

    /// The openid of a person, the same in front of every app: 24 lower-case hexadecimal digits.
    public static func openID(of account: Account) -> String {
        HexText.lower(SHA256.hash(Array("user \(account.id)".utf8)).prefix(12))
    }

    static func isID(_ value: [UInt8]) -> Bool {
        value.count == 24 && value.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }
}

extension ProviderProfile {
    /// The teaching server that imitates QQ's addresses (tutorial-server.md).
    public static let tutorial = Tutorial.profile
}
