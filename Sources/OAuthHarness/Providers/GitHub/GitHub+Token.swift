import HTTPWire
import JSONText
import Recordings

extension GitHub {
    // MARK: - Token endpoint (github.md §4)

    static let token: EndpointBehavior = .token(
        [.get, .post],
        "/login/oauth/access_token",
        checks: [
            Check("method is offered", "github.md §4.1", "not_found") { transaction in
                guard transaction.request.method != .post, !transaction.profile[getExchange] else { return .pass }
                return .fail(.method(transaction.request.method.rawValue, allowed: ["POST"]))
            },
            acceptIsUsable,
        ],
        grants: [
            EndpointBehavior.Grant(
                .authorizationCode,
                checks: [
                    clientIsKnown, secretIsRight,
                    .codeIsLive(error: "bad_verification_code", source: "github.md §4.4"),
                    Check("redirect_uri is allowed", "github.md §4.4", "redirect_uri_mismatch", redirectURIMatches),
                    Check.verifierMatches(allowsStray: true, source: "github.md §4.4").answering { _, transaction in
                        ErrorCode(rawValue: transaction.profile[pkceError])
                    }.when { $0.profile[pkce] },
                    Check("primary e-mail is verified", "github.md §4.4", "unverified_user_email") { transaction in
                        transaction.profile[emailVerified] ? .pass : .fail(.other("the primary e-mail is not verified"))
                    },
                    hourHasTokens,
                ],
                answer: redeem
            ),
            EndpointBehavior.Grant(
                .refreshToken,
                checks: [
                    clientIsKnown,
                    Check("client secret is right", "github.md §4.5", "incorrect_client_credentials") { transaction in
                        comesFromDevice(transaction) && transaction.value("client_secret") == nil
                            ? .pass : secretIsRight.run(transaction)
                    },
                    .refreshTokenIsLive(error: "bad_refresh_token", source: "github.md §4.4"),
                    .refreshTokenIsOwn(error: "bad_refresh_token", source: "github.md §4.4"),
                ],
                answer: refresh
            ),
            EndpointBehavior.Grant(
                .deviceCode,
                checks: [
                    .clientIsKnown(error: "incorrect_client_credentials", source: "github.md §5.4"),
                    .deviceCodeIsKnown(error: "incorrect_device_code", source: "github.md §5.4"),
                    Check.deviceCodeIsYoung(source: "github.md §5.4").answering { _, transaction in
                        ErrorCode(rawValue: transaction.profile[deviceExpiredError])
                    },
                    Check.pollIsInTime(source: "github.md §5.3").when { transaction in
                        transaction.profile[deviceThrottleFirst] || transaction.deviceGrant?.decision == .pending
                    },
                    .deviceIsApproved(source: "github.md §5.4"),
                ]
            ) { transaction in
                let grant = transaction.redeemDeviceGrant(hasRefreshToken: true)
                return grant.map { answer(with: $0, transaction) } ?? notFound(transaction)
            },
        ]
    ).implying { $0.first("device_code") == nil ? .authorizationCode : nil }

    private static let clientIsKnown = Check("client is known", "github.md §4.4", "not_found") { transaction in
        let id = transaction.text("client_id") ?? basic(transaction)?.id
        guard let id else { return .fail(.missing("client_id")) }
        let secret = transaction.value("client_secret") ?? basic(transaction)?.secret
        return transaction.findClient(Array(id.utf8), showing: secret)
    }

    private static let secretIsRight = Check(
        "client secret is right",
        "github.md §4.4",
        "incorrect_client_credentials"
    ) { transaction in
        guard let secret = transaction.value("client_secret") ?? basic(transaction)?.secret else {
            return .fail(.missing("client_secret"))
        }
        return secret == Array((transaction.client?.secret ?? "").utf8)
            ? .pass : .fail(.other("client_secret is not the client's secret"))
    }

    /// The credentials of HTTP Basic, where they count alone.
    private static func basic(_ transaction: Transaction) -> (id: String, secret: [UInt8]?)? {
        guard transaction.profile[basicAlone] else { return nil }
        return transaction.clientCredentials(by: [.basic]).map { (String(decoding: $0.id, as: UTF8.self), $0.secret) }
    }

    /// One that is not allowed at all is a mismatch; an allowed one of another login makes the code a wrong one.
    private static func redirectURIMatches(_ transaction: Transaction) -> Check.Result {
        guard let sent = transaction.value("redirect_uri"), let expected = transaction.code?.redirectURI,
            sent != expected
        else { return .pass }
        let registered = transaction.registeredRedirectURIs
        let finding = Finding.differs("redirect_uri", found: sent, expected: expected)
        return isAllowed(sent, registered.isEmpty ? [expected] : registered, transaction.profile)
            ? .refuse("bad_verification_code", finding) : .fail(finding)
    }

    private static func redeem(_ transaction: Transaction) -> Reply {
        let grant = transaction.redeem()
        dropOldest(like: grant, transaction)
        return answer(with: grant, transaction)
    }

    /// The eleventh token of one person, app and scope set ends the oldest (github.md §2.2).
    private static func dropOldest(like grant: TokenGrant, _ transaction: Transaction) {
        let alive = grants(of: grant.account, grant.scope, transaction).filter { !$0.isAccessRevoked }
        for old in alive.dropLast(max(1, transaction.profile[tokensPerScope])) {
            transaction.revoke(old, because: "more tokens than one person, app and scope set may have")
        }
    }

    /// What was issued for one person, app and scope set, the oldest first.
    private static func grants(of account: Account?, _ scope: Scope, _ transaction: Transaction) -> [TokenGrant] {
        transaction.state.ledger.entries.compactMap { transaction.state.grants[$0.value] }.filter {
            $0.clientID == transaction.client?.id && $0.account?.id == account?.id
                && Set($0.scope.names) == Set(scope.names)
        }
    }

    /// Hitting the limit of an hour does not end the oldest token.
    private static let hourHasTokens = Check("hour has tokens left", "updates-2026-11.md §A7", "hour_is_spent") {
        transaction in
        let limit = transaction.profile[tokensPerHour]
        guard limit > 0, let code = transaction.code else { return .pass }
        let terms = transaction.profile.tokenTerms(code.scope, transaction.profile)
        let recent = grants(of: code.account, terms.scope, transaction).filter {
            transaction.now - $0.issuedAt < .hours(1)
        }
        return recent.count < limit ? .pass : .fail(.other("\(recent.count) tokens were issued within the hour"))
    }

    /// A refresh ends both tokens of the pair at once (github.md §4.5).
    private static func refresh(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant else { return notFound(transaction) }
        let grant = transaction.issueTokens(for: old.account, scope: renewed(old))
        transaction.revoke(old, because: "replaced by a refresh")
        return answer(with: grant, transaction)
    }

    /// Whether the refresh token goes back to a device code, whose clients need no secret.
    private static func comesFromDevice(_ transaction: Transaction) -> Bool {
        var entry = transaction.value("refresh_token").flatMap { transaction.state.ledger.entry(for: $0) }
        while let current = entry {
            if current.kind == .deviceCode { return true }
            entry = current.parent.flatMap { transaction.state.ledger[$0] }
        }
        return false
    }

    private static func answer(with grant: TokenGrant, _ transaction: Transaction) -> Reply {
        let number: (Int) -> JSON = { transaction.profile[stringNumbers] ? .string("\($0)") : .integer($0) }
        let refresh = grant.refreshTokenText.map(JSON.string)
        let refreshLife = refresh == nil ? nil : grant.refreshLifetime?.roundedSeconds
        let expiry = [
            ("expires_in", grant.expiresIn.map(number)), ("refresh_token", refresh),
            ("refresh_token_expires_in", refreshLife.map(number)),
        ]
        let kind: [(String, JSON?)] = [
            ("token_type", "bearer"), ("scope", .string(grant.scope.joined(separator: ","))),
        ]
        let isLast = transaction.profile[appKind] == .oauth && transaction.profile[expiryLast]
        let rest = isLast ? kind + expiry : expiry + kind
        return negotiated(.members([("access_token", .string(grant.accessTokenText))] + rest), transaction)
    }

    // MARK: - Device authorization (github.md §5.1)

    private static let userCode = UserCodeShape(
        CredentialShape(8, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
        group: 4,
        isExact: true
    )

    static let devicePage = DeviceVerification.endpoint("/login/device") { _ in userCode }

    static let device = EndpointBehavior(
        .deviceAuthorization,
        [.post],
        "/login/device/code",
        checks: [
            acceptIsUsable,
            .clientIsKnown(error: "not_found", source: "updates-2026-11.md §A6"),
            Check("device flow is enabled", "github.md §5.4", "device_flow_disabled") { transaction in
                let finding = Finding.other("the app may not use the device flow")
                switch transaction.profile[deviceFlow] {
                case .on: return .pass
                case .disabled: return .fail(finding)
                case .ghesUnauthorized: return .refuse(.unauthorizedClient, finding)
                }
            },
        ]
    ) { transaction in
        transaction.scope = grantedScope(transaction)
        let lifetime = Duration.seconds(transaction.profile[deviceExpires])
        let flow = DeviceFlow(deviceCode: .hex(40), userCode: userCode, lifetime: lifetime)
        let grant = transaction.startDeviceGrant(flow)
        return negotiated(
            StandardReplies.deviceBody(grant, page: transaction.origin + "/login/device", isComplete: false),
            transaction
        )
    }

    // MARK: - Content negotiation (github.md §4.2, updates-2026-11.md §A7)

    static func acceptsJSON(_ transaction: Transaction) -> Bool { accepted(transaction) == "application/json" }

    private static func accepted(_ transaction: Transaction) -> String {
        let form = "application/x-www-form-urlencoded"
        let known = ["application/json", "application/xml", form, "*/*", "text/html"]
        guard case .types(let types) = RailsFormat(of: transaction.request, format: transaction.text("format")) else {
            return form
        }
        return types.first(where: known.contains) ?? form
    }

    private static let acceptIsUsable = Check("Accept names media types", "updates-2026-11.md §A7", "not_acceptable") {
        transaction in
        guard case .unusable(let type) = RailsFormat(of: transaction.request, format: transaction.text("format"))
        else { return .pass }
        return .fail(.unknown("Accept", found: Array(type.utf8), known: []))
    }.when { $0.profile[refusesUnparsableAccept] }

    /// An answer in the form that the request accepts, always with the caching that RFC 6749 §5.1 forbids.
    static func negotiated(
        _ fields: JSON,
        status: Int = 200,
        meaning: Reply.Meaning = .success,
        _ transaction: Transaction
    ) -> Reply {
        let headers: HTTPHeaders = ["Cache-Control": "max-age=0, private, must-revalidate"]
        switch accepted(transaction) {
        case "application/json":
            return .fields(fields, as: .json, status: status, meaning: meaning, headers: headers)
        case "application/xml":
            return .fields(fields, as: .xml(root: "OAuth"), status: status, meaning: meaning, headers: headers)
        default:
            let members = (fields.object ?? [:]).members.map { ($0.key, $0.value) }
            let sorted = transaction.profile[sortedForm] ? members.sorted { $0.0 < $1.0 } : members
            let form = JSON.object(JSONObject(sorted))
            return .fields(form, as: .form, status: status, meaning: meaning, headers: headers)
        }
    }
}
