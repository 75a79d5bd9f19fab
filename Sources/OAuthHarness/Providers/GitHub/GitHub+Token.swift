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
            }
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
                let grant = transaction.redeemDeviceGrant(hasRefreshToken: hasRefreshTokens(transaction.profile))
                return grant.map { answer(with: $0, transaction) } ?? notFound(transaction)
            },
        ]
    ).implying { $0.first("device_code") == nil ? .authorizationCode : nil }

    private static let clientIsKnown = Check("client is known", "github.md §4.4", "not_found") { transaction in
        let id = transaction.text("client_id") ?? basic(transaction)?.id
        guard let id else { return .fail(.missing("client_id")) }
        guard let client = transaction.state.clients[id] else {
            return .fail(transaction.nearestClient("client_id", to: id))
        }
        transaction.client = client
        return .pass
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
        let allowed = registered.isEmpty ? [expected] : registered
        let finding = Finding.differs("redirect_uri", found: sent, expected: expected)
        return allowed.contains { isAllowed(sent, $0, transaction.profile) }
            ? .refuse("bad_verification_code", finding) : .fail(finding)
    }

    private static func redeem(_ transaction: Transaction) -> Reply {
        let grant = transaction.redeem(hasRefreshToken: hasRefreshTokens(transaction.profile))
        dropOldest(like: grant, transaction)
        return answer(with: grant, transaction)
    }

    /// The eleventh token of one person, app and scope set ends the oldest (github.md §2.2).
    private static func dropOldest(like grant: TokenGrant, _ transaction: Transaction) {
        let alike = transaction.state.ledger.entries.compactMap { transaction.state.grants[$0.value] }.filter {
            $0.clientID == grant.clientID && $0.account?.id == grant.account?.id && !$0.isAccessRevoked
                && Set($0.scope.names) == Set(grant.scope.names)
        }
        for old in alike.dropLast(max(1, transaction.profile[tokensPerScope])) {
            transaction.revoke(old, because: "more tokens than one person, app and scope set may have")
        }
    }

    /// A refresh ends both tokens of the pair at once (github.md §4.5).
    private static func refresh(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant else { return notFound(transaction) }
        let grant = transaction.issueTokens(for: old.account, scope: old.scope)
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
        return negotiated(
            .members([
                ("access_token", .string(grant.accessTokenText)),
                ("expires_in", grant.expiresIn.map(number)),
                ("refresh_token", refresh),
                ("refresh_token_expires_in", refreshLife.map(number)),
                ("token_type", "bearer"),
                ("scope", .string(grant.scope.joined(separator: ","))),
            ]),
            transaction
        )
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
            .clientIsKnown(error: "incorrect_client_credentials", source: "github.md §5.4"),
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

    // MARK: - Content negotiation (github.md §4.2)

    static func acceptsJSON(_ transaction: Transaction) -> Bool { accepted(transaction) == "application/json" }

    private static func accepted(_ transaction: Transaction) -> String {
        let known = ["application/json", "application/xml", "application/x-www-form-urlencoded"]
        let sent = (transaction.request.headers["Accept"] ?? "").split(separator: ",").map { part in
            part.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        }
        return sent.first(where: known.contains) ?? "application/x-www-form-urlencoded"
    }

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
