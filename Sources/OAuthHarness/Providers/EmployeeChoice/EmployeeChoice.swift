import HTTPWire
import JSONText

/// A shopping mall's service on bshaffer's PHP library: enveloped successes, bare errors, a 30-second code
/// (employeechoice.md).
///
/// ```swift
/// let mall = try MockProvider(.employeechoice.with { $0[EmployeeChoice.enforceState] = false })
/// ```
public enum EmployeeChoice {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "employeechoice",
            title: "employeechoice",
            origins: ["https://api_test.employeechoice.cn"],
            shapes: shapes(.lowerHex40),
            apiPath: "/v1",
            knobs: knobs,
            endpoints: [
                authorize, token, tokenOptions, tokenOtherMethods, refresh, getOpenID, getUserInfo,
            ],
            refuse: refuse
        )
        profile.accessTokenLifetime = .seconds(3600)
        profile.codeLifetime = .seconds(30)
        profile.refreshTokenLifetime = .days(14)
        profile.redirect = { callback, transaction in
            StandardReplies.redirect(callback, transaction).with { $0.append("Content-Type", "application/json") }
        }
        profile.denied = denied
        profile.consentPage = { ConsentPage.employeechoice.reply($0) }
        profile.settle = { $0.shapes = shapes($0[codeShape]) }
        return profile
    }()

    private static func shapes(_ code: CodeShape) -> ProviderProfile.Shapes {
        ProviderProfile.Shapes(
            clientID: .digits(5, prefix: "1"),
            clientSecret: .hex(32),
            code: code == .lowerHex40 ? .hex(40) : .upperHex(32),
            accessToken: .hex(40),
            refreshToken: .hex(40)
        )
    }

    // MARK: - Authorize (employeechoice.md §2)

    /// What fails here is answered at once; what fails later goes to the redirect URI.
    static let clientChecks: [Check] = [
        .isPresent("client_id", error: "No client id supplied", source: "employeechoice.md §2.3"),
        .clientIsKnown(error: "The client id supplied is invalid", source: "employeechoice.md §2.3"),
        Check("redirect_uri has no fragment", "employeechoice.md §2.3", uriFragment) { transaction in
            transaction.value("redirect_uri")?.contains(0x23) ?? false
                ? .fail(.other("redirect_uri has a fragment")) : .pass
        },
        Check("redirect_uri is registered", "employeechoice.md §2.3", uriMismatch) { transaction in
            let registered = transaction.registeredRedirectURIs
            guard let sent = transaction.value("redirect_uri") else {
                switch registered.count {
                case 0: return .refuse(uriAbsent, .missing("redirect_uri"))
                case 1: return .pass
                default: return .refuse(uriAmbiguous, .missing("redirect_uri"))
                }
            }
            let isExact = transaction.profile[exactRedirect]
            let fits = registered.contains { isExact ? sent == $0 : sent.starts(with: $0) }
            guard !registered.isEmpty, !fits else { return .pass }
            return .fail(.differs("redirect_uri", found: sent, expected: sent.nearest(of: registered)))
        },
    ]

    private static let authorize = EndpointBehavior(
        .authorization,
        [.get, .post],
        "/v1/oauth2/authorize",
        checks: clientChecks + [
            Check("response_type is code", "employeechoice.md §2.3", responseType) { transaction in
                switch transaction.text("response_type") {
                case "code": .pass
                case "token":
                    .refuse(implicitGrant, .unknown("response_type", found: Array("token".utf8), known: ["code"]))
                case nil: .fail(.missing("response_type"))
                case let type?: .fail(.unknown("response_type", found: Array(type.utf8), known: ["code"]))
                }
            },
            .clientMayUse(.authorizationCode, error: grantForClient, source: "employeechoice.md §2.3"),
            Check("scope is supported", "employeechoice.md §2.3", scopeUnsupported) { transaction in
                scopeResult(transaction, absent: scopeAbsentAtAuthorize)
            },
            Check("state is present", "employeechoice.md §2.3", stateAbsent) { transaction in
                transaction.profile[enforceState] && transaction.value("state") == nil
                    ? .fail(.missing("state")) : .pass
            },
        ],
        answer: { StandardReplies.authorize($0) }
    )

    /// The scope of a request against what the service supports; an absent one is fine where none is demanded.
    static func scopeResult(_ transaction: Transaction, absent: ErrorCode) -> Check.Result {
        let profile = transaction.profile
        guard let text = transaction.text("scope") else {
            return profile[requireScope] ? .refuse(absent, .missing("scope")) : .pass
        }
        let asked = Scope(parsing: text)
        if let finding = excess(of: asked, over: supported(profile)) { return .fail(finding) }
        transaction.scope = asked
        return .pass
    }

    static func supported(_ profile: ProviderProfile) -> Scope {
        Scope(parsing: profile[supportedScopes], separators: [","])
    }

    static func excess(of asked: Scope, over offered: Scope) -> Finding? {
        let missing = asked.names.filter { !offered.contains($0) }
        return missing.isEmpty ? nil : .scope(missing: missing, available: offered.names)
    }

    private static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return ConsentPage.closed(transaction, language: .chinese)
        }
        return errorRedirect(
            error ?? .accessDenied,
            description ?? "The user denied access to your application",
            transaction
        )
    }

    // MARK: - Resources (employeechoice.md §5)

    private static let resourceChecks: [Check] = [
        Check("access token is presented in one way", "employeechoice.md §5.3", .invalidRequest, presentation),
        Check.accessTokenIsLive(
            missing: tokenAbsent,
            unknown: tokenInvalid,
            expired: tokenExpired,
            revoked: tokenInvalid
        ),
        Check("access token has an end", "employeechoice.md §5.3", tokenMalformed) { transaction in
            transaction.grant?.accessLifetime == nil ? .fail(.other("the stored token has no expiry")) : .pass
        },
        Check("access token has the scope", "employeechoice.md §5.3", .insufficientScope) { transaction in
            let needed = transaction.profile[requiredScope]
            guard !needed.isEmpty, !(transaction.grant?.scope.contains(needed) ?? false) else { return .pass }
            return .fail(.scope(missing: [needed], available: transaction.grant?.scope.names ?? []))
        },
    ]

    /// Header, query and body: only one of them, each in its own form.
    private static func presentation(_ transaction: Transaction) -> Check.Result {
        let request = transaction.request
        let header = request.headers["Authorization"].flatMap { $0.isEmpty ? nil : $0 }
        let query = FormParameters(decoding: request.query).first("access_token")
        let body = ParameterSources(query: false, form: true, json: true).parameters(of: request).first("access_token")
        let count = (header == nil ? 0 : 1) + (query == nil ? 0 : 1) + (body == nil ? 0 : 1)
        guard count < 2 else { return .refuse(tokenTwice, .conflict("the access token stands in \(count) places")) }
        if let header {
            let parts = header.split(separator: " ")
            return parts.count > 1 && parts[0] == "Bearer"
                ? .pass : .refuse(headerMalformed, .other("the Authorization header is not Bearer and a token"))
        }
        guard body != nil else { return .pass }
        guard request.method == .post || request.method == .put else {
            return .refuse(bodyOfGet, .method(request.method.rawValue, allowed: ["POST", "PUT"]))
        }
        return ParameterSources.mediaType(of: request) == "application/x-www-form-urlencoded"
            ? .pass : .refuse(bodyNoForm, .other("the body with the token is no form"))
    }

    private static let getOpenID = EndpointBehavior(
        .openID,
        [.get, .post, .put],
        "/v1/oauth2/getOpenId",
        parameterSources: .merged,
        checks: resourceChecks
    ) { transaction in
        guard let grant = transaction.grant else { return transaction.profile.notFound(transaction) }
        let end = grant.accessLifetime.map { (grant.issuedAt + $0).seconds }
        return enveloped(
            [
                "access_token": .string(grant.accessTokenText),
                "client_id": grant.clientID.map(JSON.string) ?? .null,
                "expires": end.map(JSON.integer) ?? .null,
                "scope": grant.scope.isEmpty ? .null : .string(grant.scope.joined()),
                "open_id": .string(openID(of: grant.account ?? .sample, for: grant.clientID ?? "")),
            ],
            transaction
        )
    }

    private static let getUserInfo = EndpointBehavior(
        .userinfo,
        [.get, .post, .put],
        "/v1/oauth2/getUserInfo",
        parameterSources: .merged,
        checks: resourceChecks
    ) { transaction in
        var fields: JSONObject = ["seller_name": .string(transaction.account?.name ?? "")]
        fields.merge(transaction.account?.profileFields ?? [:])
        return enveloped(.object(fields), transaction)
    }

    private static func enveloped(_ result: JSON, _ transaction: Transaction) -> Reply {
        .fields(
            ["status": 1, "msg": "操作成功!", "result": result],
            as: .phpJSON(escapesUnicode: transaction.profile[escapeUnicode])
        )
    }

    /// The open id of a person in front of one app: 32 lower-case hexadecimal digits.
    public static func openID(of account: Account, for clientID: String) -> String {
        HexText.lower(SHA256.hash(Array("open_id \(account.id) \(clientID)".utf8)).prefix(16))
    }
}

extension ProviderProfile {
    /// The employeechoice mall's service (employeechoice.md).
    public static let employeechoice = EmployeeChoice.profile
}
