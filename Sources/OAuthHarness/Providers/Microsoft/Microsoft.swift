import HTTPWire
import JSONText

/// Microsoft's identity platform: tenants in the path, AADSTS numbers, refresh tokens that outlive their use
/// (microsoft.md).
///
/// ```swift
/// let entra = try MockProvider(.microsoft.with { $0[Microsoft.accountKind] = .msa })
/// ```
public enum Microsoft {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "microsoft",
            title: "Microsoft",
            origins: [login, graph],
            shapes: shapes(.aad),
            apiPath: "/v1.0",
            defaultScope: ["openid", "profile", "email", "offline_access"],
            knobs: knobs,
            endpoints: [
                authorize, token, tokenByGet, deviceAuthorization,
                DeviceVerification.endpoint("/common/oauth2/deviceauth") { $0.deviceFlow.userCode },
                me, userinfo, logout, metadata, keys,
            ],
            refuse: refuse
        )
        profile.accessTokenLifetime = .hours(1)
        profile.codeLifetime = .minutes(10)
        profile.pathDefaults = ["tenant": "common"]
        profile.tokenLocations = [.authorization(scheme: "Bearer")]
        profile.deviceFlow = DeviceFlow(
            deviceCode: .base64URL(200, prefix: "DAQABAAEAAAD"),
            userCode: UserCodeShape(CredentialShape(9, of: "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")),
            lifetime: .seconds(900)
        )
        profile.denied = denied
        profile.consentPage = { ConsentPage.microsoft.reply($0) }
        profile.redirect = redirect
        profile.settle = { $0.shapes = shapes($0[accountKind]) }
        return profile
    }()

    static let login = "https://login.microsoftonline.com"
    static let graph = "https://graph.microsoft.com"
    /// The application of Graph itself.
    static let graphID = "00000003-0000-0000-c000-000000000000"
    /// The tenant of personal accounts.
    static let personalTenant = "9188040d-6c67-4c5b-b112-36a304b66dad"

    private static let guid = CredentialShape.hex(32).grouped(8, 4, 4, 4, 12)

    private static func shapes(_ kind: AccountKind) -> ProviderProfile.Shapes {
        let personal = kind == .msa
        let long = CredentialShape.base64URL(80, prefix: "0.AXkA")
        let start = CredentialShape(0, of: "", prefix: "M.C5nn_BAY.2.U.")
        let opaque = CredentialShape(800, of: letters + "+/", prefix: "EwB").followed(by: "==")
        let refresh = CredentialShape(300, of: letters + "!*$", prefix: "M.C5nn_BAY.0.U.-C")
        return ProviderProfile.Shapes(
            clientID: guid,
            clientSecret: CredentialShape.alphanumeric(3).followed(by: .base64URL(34, prefix: "8Q~")),
            code: personal ? start.followed(by: guid) : long.followed(by: .base64URL(400, prefix: ".AgABAAIA")),
            accessToken: personal ? opaque : .base64URL(342, prefix: graphToken),
            refreshToken: personal ? refresh : long.followed(by: .base64URL(600, prefix: ".AgABAAAA"))
        )
    }

    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

    /// Header and claims of a token for Graph; what is minted behind them is no signature of them, as at Microsoft, where
    /// the nonce makes verifiers fail on purpose.
    private static let graphToken: String = {
        let header: JSON = ["typ": "JWT", "nonce": "invented", "alg": "RS256", "x5t": "invented", "kid": "invented"]
        let claims: JSON = ["aud": .string(graphID), "ver": "1.0"]
        return [header, claims].map { Base64.encodeURL($0.bytes()) + "." }.joined()
    }()

    /// An address at one of the hosts, or at the mock where it stands in for both.
    static func address(_ host: String, _ path: String, _ transaction: Transaction) -> String {
        (transaction.profile.origins.contains(transaction.origin) ? host : transaction.origin) + path
    }

    // MARK: - Tenants

    static func tenantSegment(_ transaction: Transaction) -> String { transaction.pathValues["tenant"] ?? "common" }

    /// The tenant of the accounts.
    static func tenantID(_ transaction: Transaction) -> String {
        transaction.profile[accountKind] == .msa ? personalTenant : transaction.profile[tenant]
    }

    static let tenantIsKnown = Check("tenant is known", "microsoft.md §2.5", "90002") { transaction in
        let segment = tenantSegment(transaction)
        let known = [
            "common", "organizations", "consumers", transaction.profile[tenant], personalTenant, "contoso.example",
        ]
        return known.contains(segment) ? .pass : .fail(.unknown("tenant", found: Array(segment.utf8), known: known))
    }

    static let tenantFitsApp = Check("the app may be used at the tenant", "microsoft.md §2.5", "50194") { transaction in
        let segment = tenantSegment(transaction)
        switch transaction.profile[appAudience] {
        case .multi: return .pass
        case .single:
            let isAlias = ["common", "organizations", "consumers"].contains(segment)
            return isAlias ? .fail(.other("the app is registered for one tenant, the path says \(segment)")) : .pass
        case .msaOnly:
            let isPersonal = segment == "consumers" || segment == personalTenant
            return isPersonal
                ? .pass : .refuse("9002331", .other("the app is for personal accounts, the path says \(segment)"))
        }
    }

    // MARK: - Authorization (microsoft.md §1)

    static func types(_ transaction: Transaction) -> [String] {
        Scope(parsing: transaction.text("response_type") ?? "").names
    }

    private static let authorize = EndpointBehavior(
        .authorization,
        [.get, .post],
        "/:tenant/oauth2/v2.0/authorize",
        checks: [
            tenantIsKnown,
            .isPresent("client_id", error: "900144", source: "microsoft.md §1.1"),
            .clientIsKnown(error: "700016", source: "microsoft.md §1.5"),
            tenantFitsApp,
            .redirectURIIsRegistered(rule: redirectRule, error: "50011", source: "microsoft.md §1.6"),
            .isPresent("response_type", error: "900144", source: "microsoft.md §1.1"),
            Check("response_type is enabled", "microsoft.md §1.1", "700054") { transaction in
                let text = transaction.value("response_type") ?? []
                let known = ["code", "code id_token", "id_token"]
                return types(transaction).allSatisfy { $0 == "code" || $0 == "id_token" }
                    ? .pass : .fail(.unknown("response_type", found: text, known: known))
            },
            .isPresent("scope", error: "900144", source: "microsoft.md §1.1"),
            Check("scope is read", "microsoft.md §1.1", "70011") { transaction in
                let asked = Scope(parsing: transaction.text("scope") ?? "")
                transaction.scope = asked
                guard let ticked = transaction.client?.scopes, !asked.isSubset(of: ticked) else { return .pass }
                return .fail(.scope(missing: asked.names.filter { !ticked.contains($0) }, available: ticked.names))
            },
        ],
        answer: answer
    )

    /// To the byte, but that the port of localhost does not count.
    private static let redirectRule = RedirectURIRule { sent, registered in
        guard sent != registered else { return true }
        guard var left = RedirectURIParts(sent), var right = RedirectURIParts(registered), left.isLoopback else {
            return false
        }
        (left.port, right.port) = (nil, nil)
        return left == right
    }

    private static func answer(_ transaction: Transaction) -> Reply {
        transaction.takeDecisionOfPage()
        if transaction.text("prompt") == "none" {
            guard transaction.state.isSignedIn, let account = transaction.state.accounts.first else {
                return sendBack(failure(Refusal("50058", .other("nobody is signed in")), transaction), transaction)
            }
            return succeed(account, transaction.scope, transaction)
        }
        switch transaction.decision {
        case .ask: return transaction.profile.consentPage(transaction)
        case .deny, .close: return transaction.profile.denied(transaction)
        case .approve(let account, let chosen): return succeed(account, transaction.approvedScope(chosen), transaction)
        }
    }

    private static func succeed(_ account: Account, _ scope: Scope, _ transaction: Transaction) -> Reply {
        let code = transaction.issueCode(for: account, scope: scope)
        let types = types(transaction)
        var callback = transaction.callback([])
        let state = callback.parameters.pairs
        callback.parameters = [:]
        if types.contains("code") { callback.parameters.append("code", code.value) }
        if transaction.text("client_info") == "1" {
            callback.parameters.append("client_info", clientInfo(account, transaction))
        }
        if types.contains("id_token") {
            let token = idToken(account, scope, transaction, nonce: code.nonce, code: code.value)
            callback.parameters.append("id_token", token)
        }
        callback.parameters.pairs += state
        if transaction.profile[accountKind] == .aad {
            callback.parameters.append("session_state", transaction.pseudonym(guid, for: "session \(account.id)"))
        }
        return deliver(callback, transaction)
    }

    private static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return ConsentPage.closed(transaction)
        }
        let profile = transaction.profile
        if let error {
            let text = description.map { Array($0.utf8) }
            return deliver(
                transaction.callback([("error", Array(error.rawValue.utf8)), ("error_description", text)]),
                transaction
            )
        }
        guard profile[declineError] != .cancel else {
            let cancel = transaction.callback([
                ("error", Array("access_denied".utf8)), ("error_subcode", Array("cancel".utf8)),
            ])
            return deliver(cancel, transaction)
        }
        let known = failure(Refusal("65004", .other("the person refused")), transaction)
        return deliver(
            transaction.callback([
                ("error", Array(profile[declineError].rawValue.utf8)),
                ("error_description", Array(known.description.utf8)),
                ("error_uri", Array(errorURI(known.number).utf8)),
            ]),
            transaction
        )
    }

    /// Sends the browser back in the mode that was asked for, or in that of the response type.
    static func deliver(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var callback = callback
        let usual = types(transaction).contains("id_token") ? "fragment" : "query"
        switch transaction.text("response_mode") ?? usual {
        case "form_post": return transaction.formPost(callback)
        case "fragment": callback.placement = .fragment
        default: break
        }
        if let parts = RedirectURIParts(callback.redirectURI), parts.isWeb, parts.path == [0x2F],
            !callback.redirectURI.contains(0x3F), callback.redirectURI.last != 0x2F
        {
            callback.redirectURI.append(0x2F)
        }
        return transaction.profile.redirect(callback, transaction)
    }

    /// Errors are percent-encoded in small letters; a query ends with a bare `#` (microsoft.md §1.2, §1.3).
    private static func redirect(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var location = callback.uri
        if callback.parameters.contains("error") {
            for index in location.indices where location[index] == 0x25 && index + 2 < location.count {
                for place in [index + 1, index + 2] where location[place] &- 0x41 < 6 { location[place] |= 0x20 }
            }
        }
        if transaction.profile[trailingHash], callback.placement == .query, !location.contains(0x23) {
            location.append(0x23)
        }
        var reply = Reply(.callback(callback), status: 302)
        reply.headers.fields.append(.init(name: "Location", bytes: location))
        return reply
    }
}

extension ProviderProfile {
    /// Microsoft's identity platform (microsoft.md).
    public static let microsoft = Microsoft.profile
}
