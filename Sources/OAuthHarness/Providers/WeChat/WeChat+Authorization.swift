import HTTPWire
import JSONText

extension WeChat {
    /// Where a person signs in (wechat.md §1).
    public enum Surface: String, KnobValue, CaseIterable {
        /// A website's page with a QR code.
        case qrconnect
        /// A page of an official account, in WeChat's own browser.
        case oauth2
        /// An app, which asks WeChat itself: a page of the mock stands in for it.
        case app

        /// The path of its page.
        package var path: String {
            switch self {
            case .qrconnect: "/connect/qrconnect"
            case .oauth2: "/connect/oauth2/authorize"
            case .app: "/connect/app/authorize"
            }
        }

        /// The scopes it knows, the usual one first.
        package var scopes: [String] {
            switch self {
            case .qrconnect: ["snsapi_login"]
            case .oauth2: ["snsapi_userinfo", "snsapi_base"]
            case .app: ["snsapi_userinfo"]
            }
        }

        fileprivate var scopeError: ErrorCode { self == .oauth2 ? "10005" : "scope" }
        fileprivate var section: String { self == .oauth2 ? "wechat.md §1.2" : "wechat.md §1.1" }
    }

    static func authorize(on surface: Surface) -> EndpointBehavior {
        EndpointBehavior(.authorization, [.get, .post], surface.path, checks: checks(on: surface)) { transaction in
            // Nobody is asked for the openid alone (wechat.md §1.4).
            transaction.approveUnasked(["snsapi_base"])
            return StandardReplies.authorize(transaction)
        }
    }

    private static func checks(on surface: Surface) -> [Check] {
        [
            Check("parameters stand in the documented order", surface.section, surface.scopeError, isInOrder)
                .when { surface == .oauth2 && $0.profile[strictParameterOrder] },
            .clientIsKnown(error: "appid", source: "wechat.md §1.6"),
            Check("appid is of this product", "wechat.md §1.6", surface.scopeError) { transaction in
                let product = transaction.profile[appidProduct]
                guard product != .any, product.rawValue != surface.rawValue else { return .pass }
                return .fail(.other("the appid is one for \(product.rawValue), not for \(surface.rawValue)"))
            },
            Check("redirect_uri is on the registered host", "wechat.md §1.5", "10003", isOnRegisteredHost),
            .responseTypeIsSupported(error: "link", source: surface.section),
            .scopeIsOneOf(surface.scopes, error: surface.scopeError, source: surface.section),
            .scopeIsOneOf(
                surface.scopes,
                ignoresOthers: false,
                error: surface.scopeError,
                source: surface.section
            ).when { !$0.profile[extraScopes] },
            Check("state is short enough", "wechat.md §1.2", "state") { transaction in
                let limit = transaction.profile[stateLimit]
                let count = transaction.value("state")?.count ?? 0
                guard surface == .oauth2, limit > 0, count > limit else { return .pass }
                return .fail(.other("state has \(count) bytes, more than \(limit)"))
            },
        ]
    }

    private static func isInOrder(_ transaction: Transaction) -> Check.Result {
        let order = ["appid", "redirect_uri", "response_type", "scope", "state"]
        let sent = transaction.parameters.pairs.map { String(decoding: $0.name, as: UTF8.self) }.filter(order.contains)
        guard transaction.text("scope") == "snsapi_userinfo", sent != order.filter(sent.contains) else { return .pass }
        return .fail(.other("the parameters stand in the order \(sent.joined(separator: ", "))"))
    }

    /// A console registers one bare host; every path below it is allowed, no port (wechat.md §1.5).
    private static func isOnRegisteredHost(_ transaction: Transaction) -> Check.Result {
        guard let sent = transaction.value("redirect_uri") else { return .fail(.missing("redirect_uri")) }
        let registered = transaction.registeredRedirectURIs
        guard !registered.isEmpty else { return .pass }
        guard let uri = RedirectURIParts(sent) else { return .fail(.other("redirect_uri has no scheme")) }
        if uri.hasPort, !(uri.isLoopback && transaction.profile[allowLoopbackRedirect]) {
            return .fail(.other("redirect_uri has a port"))
        }
        let hosts = registered.map { RedirectURIParts(hierarchical: $0)?.host ?? $0 }
        guard !hosts.contains(uri.host) else { return .pass }
        return .fail(.differs("the host of redirect_uri", found: uri.host, expected: uri.host.nearest(of: hosts)))
    }

    // MARK: - The way back (wechat.md §1.3, §1.4)

    static func redirect(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var callback = callback
        if transaction.profile[mangleState], let state = callback.parameters.first("state") {
            callback.parameters.removeAll("state")
            callback.parameters.append("state", mangled(state))
        }
        if transaction.request.path == Surface.app.path {
            callback.parameters.append("lang", "zh_CN")
            callback.parameters.append("country", "CN")
        }
        return StandardReplies.redirect(callback, transaction)
    }

    /// What other browsers were seen to make of a state that is JSON: the quotes are lost, a space comes behind colons.
    private static func mangled(_ state: [UInt8]) -> [UInt8] {
        state.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x22: []
            case 0x3A: [0x3A, 0x20]
            default: [byte]
            }
        }
    }

    static func denied(_ transaction: Transaction) -> Reply {
        let mode = transaction.profile[denyMode]
        guard case .deny(let error, let description) = transaction.decision, error != nil || mode != .silent else {
            if case .deny = transaction.decision { transaction.notes.append(silentDenial) }
            return ConsentPage.closed(transaction, language: .chinese)
        }
        let parameters: [(String, [UInt8]?)] =
            error == nil && mode == .stateOnly
            ? []
            : [
                ("error", Array((error ?? .accessDenied).rawValue.utf8)),
                ("error_description", description.map { Array($0.utf8) }),
            ]
        return transaction.profile.redirect(transaction.callback(parameters), transaction)
    }

    private static let silentDenial =
        "WeChat tells the client nothing of a denial (denyMode is none; an app gets -4 from the SDK); let the client offer a "
        + "way out, or play the older way with .with { $0[WeChat.denyMode] = .stateOnly }"
}

extension ConsentPage {
    /// WeChat's page (wechat.md §1.4).
    static func wechat(_ mode: WeChat.DenyMode) -> ConsentPage {
        let silent = "页面停留或关闭，浏览器不会回到应用（没有回调）。"
        let denied =
            switch mode {
            case .silent: silent
            case .stateOnly: "浏览器只带着 state 回到应用，没有 code。"
            case .rfc6749: PageLanguage.chinese.sentences.calledBack
            }
        return ConsentPage(
            words: Words(
                language: .chinese,
                title: "微信登录",
                heading: "%{client} 申请使用你的微信头像、昵称",
                account: "微信帐号",
                approve: "允许",
                deny: "拒绝",
                close: "关闭页面",
                denied: denied,
                closed: silent,
                footer: "在微信中扫描二维码后，由本人在手机上确认"
            ),
            style: PageStyle(accent: "#067a46", bar: "#067a46"),
            scopes: [
                "snsapi_login": "使用你的微信帐号登录", "snsapi_userinfo": "获得你的公开信息（昵称、头像等）",
                "snsapi_base": "识别你的身份",
            ]
        )
    }
}
