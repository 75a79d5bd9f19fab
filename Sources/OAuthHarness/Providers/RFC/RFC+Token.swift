import HTTPWire
import JSONText

extension RFC {
    private static let jsonType = "application/json;charset=UTF-8"

    // MARK: - Token endpoint (RFC 6749 §3.2)

    static let token = EndpointBehavior.token(
        [.post],
        "/token",
        parameterSources: .form,
        checks: [bodyIsForm, .parametersAreUnique(source: "RFC 6749 §3.2"), .isPresent("grant_type")],
        grantsUnder: grants
    )

    private static let bodyIsForm = Check("body is a form", "RFC 6749 §4.1.3", .invalidRequest) { transaction in
        guard !transaction.request.body.isEmpty,
            transaction.mediaType != "application/x-www-form-urlencoded"
        else { return .pass }
        let type = transaction.request.headers["Content-Type"] ?? "absent"
        return .fail(.other("Content-Type is \(type), expected application/x-www-form-urlencoded"))
    }

    private static let clientAuthentication: [Check] = [
        .clientAuthenticatesOnce(),
        .clientAuthenticates(by: [.basicFormEncoded, .parameters]),
    ]

    private static let secretIsNeeded = Check(
        "client is confidential",
        "RFC 6749 §4.4",
        .unauthorizedClient
    ) { $0.client?.kind == .public ? .fail(.other("the client is public")) : .pass }

    private static func grants(_ profile: ProviderProfile) -> [EndpointBehavior.Grant] {
        var grants = [
            EndpointBehavior.Grant(.authorizationCode, checks: codeChecks) { success($0.redeem()) },
            EndpointBehavior.Grant(
                .refreshToken,
                checks: clientAuthentication + [
                    .clientMayUse(.refreshToken), .isPresent("refresh_token", source: "RFC 6749 §6"),
                    .refreshTokenIsLive(), .refreshTokenIsOwn(), .scopeIsNotWidened(),
                ],
                answer: refresh
            ),
            EndpointBehavior.Grant(
                .clientCredentials,
                checks: clientAuthentication + [
                    secretIsNeeded, .clientMayUse(.clientCredentials), .scopeIsAvailable(),
                ]
            ) { transaction in
                success(transaction.issueTokens(for: nil, scope: transaction.scope, hasRefreshToken: false))
            },
            EndpointBehavior.Grant(
                .deviceCode,
                checks: clientAuthentication + [
                    .clientMayUse(.deviceCode), .isPresent("device_code", source: "RFC 8628 §3.4"),
                    .deviceCodeIsKnown(), .deviceCodeIsYoung(), .pollIsInTime(), .deviceIsApproved(),
                ]
            ) { transaction in
                transaction.redeemDeviceGrant(hasRefreshToken: true).map(success) ?? notFound(transaction)
            },
        ]
        guard profile[passwordGrant] else { return grants }
        grants.append(
            EndpointBehavior.Grant(
                .password,
                checks: clientAuthentication + [
                    .clientMayUse(.password), .isPresent("username", source: "RFC 6749 §4.3.2"),
                    .isPresent("password", source: "RFC 6749 §4.3.2"), .passwordIsRight(), .scopeIsAvailable(),
                ]
            ) { transaction in
                success(transaction.issueTokens(for: transaction.account, scope: transaction.scope))
            }
        )
        return grants
    }

    private static let codeChecks: [Check] =
        clientAuthentication + [
            .clientMayUse(.authorizationCode), .isPresent("code", source: "RFC 6749 §4.1.3"), codeWasNotRedeemed,
            .codeIsLive(), .redirectURIMatchesCode(),
            Check("code_verifier is well-formed", "RFC 7636 §4.1", .invalidGrant) { transaction in
                guard let verifier = transaction.value("code_verifier") else { return .pass }
                return isVerifier(verifier)
                    ? .pass : .fail(.other("code_verifier is not 43 to 128 unreserved characters"))
            },
            .verifierMatches(),
        ]

    /// A second use ends what the first one gave (RFC 6749 §4.1.2).
    private static let codeWasNotRedeemed = Check(
        "code was not redeemed before",
        "RFC 6749 §4.1.2",
        .invalidGrant
    ) { transaction in
        guard let value = transaction.value("code"), let code = transaction.state.codes[value],
            let exchange = code.redeemedIn, code.clientID == transaction.client?.id
        else { return .pass }
        transaction.present(value)
        let name = transaction.name(of: value, or: "code")
        if transaction.profile[reuseRevokesTokens] {
            transaction.revokeTokens(from: name, because: "\(name) came twice")
        }
        return .fail(.alreadyUsed(name, in: exchange))
    }

    private static func refresh(_ transaction: Transaction) -> Reply {
        guard let old = transaction.grant else { return notFound(transaction) }
        let isRotating = transaction.profile[refreshRotation]
        let new = transaction.issueTokens(
            for: old.account,
            scope: transaction.scope,
            hasRefreshToken: isRotating,
            signedInAt: old.signedInAt
        )
        if isRotating { transaction.revoke(old, access: false, because: "rotated") }
        return success(new)
    }

    /// RFC 6749 §5.1.
    private static func success(_ grant: TokenGrant) -> Reply {
        .fields(
            StandardReplies.tokenBody(grant),
            headers: ["Cache-Control": "no-store", "Pragma": "no-cache"],
            contentType: jsonType
        )
    }

    // MARK: - Revocation (RFC 7009)

    static let revocation = EndpointBehavior(
        .revocation,
        [.post],
        "/revoke",
        parameterSources: .form,
        checks: clientAuthentication + [.isPresent("token", source: "RFC 7009 §2.1"), tokenMayBeRevoked]
    ) { transaction in
        let value = transaction.value("token") ?? []
        transaction.present(value)
        if let grant = transaction.state.grants[value] {
            transaction.revoke(grant, refresh: false, because: "revoked by the client")
        } else if let grant = transaction.state.grant(refreshToken: value) {
            transaction.revoke(grant, because: "revoked by the client")
        } else {
            transaction.notes.append("the token is unknown, which is no error (RFC 7009 §2.2)")
        }
        return Reply(.success, status: 200, headers: ["Cache-Control": "no-store"])
    }

    private static let tokenMayBeRevoked = Check(
        "token is the client's own",
        "RFC 7009 §2.1",
        .invalidGrant
    ) { transaction in
        guard let value = transaction.value("token") else { return .fail(.missing("token")) }
        let access = transaction.state.grants[value]
        guard let grant = access ?? transaction.state.grant(refreshToken: value) else { return .pass }
        guard grant.clientID == transaction.client?.id else {
            let name = transaction.name(of: value, or: "token")
            return .fail(.foreign(name, owner: "client \(grant.clientID ?? "none")"))
        }
        guard access == nil || transaction.profile[revokesAccessTokens] else {
            return .refuse(.unsupportedTokenType, .other("access tokens cannot be revoked here"))
        }
        return .pass
    }

    // MARK: - Introspection (RFC 7662)

    static let introspection = EndpointBehavior(
        .introspection,
        [.post],
        "/introspect",
        parameterSources: .form,
        checks: clientAuthentication + [secretIsNeeded, .isPresent("token", source: "RFC 7662 §2.1")]
    ) { transaction in
        .fields(introspected(transaction), headers: ["Cache-Control": "no-store"], contentType: "application/json")
    }

    private static func introspected(_ transaction: Transaction) -> JSON {
        guard let value = transaction.value("token"), let grant = transaction.state.grant(ofToken: value),
            grant.clientID == transaction.client?.id
        else { return ["active": false] }
        transaction.present(value)
        guard !grant.isDead(value, at: transaction.now) else { return ["active": false] }
        let isRefresh = grant.refreshToken == value
        let end = isRefresh ? nil : grant.accessLifetime.map { (grant.issuedAt + $0).seconds }
        return .members([
            ("active", true),
            ("scope", .string(grant.scope.joined())),
            ("client_id", grant.clientID.map(JSON.string)),
            ("username", grant.account.map { .string($0.login) }),
            ("token_type", isRefresh ? nil : "Bearer"),
            ("exp", end.map(JSON.integer)),
            ("iat", .integer(grant.issuedAt.seconds)),
            ("sub", grant.account.map { .string("\($0.id)") }),
            ("iss", .string(transaction.origin)),
        ])
    }

    // MARK: - Device authorization (RFC 8628 §3.1)

    static let deviceAuthorization = EndpointBehavior(
        .deviceAuthorization,
        [.post],
        "/device_authorization",
        parameterSources: .form,
        checks: [bodyIsForm, .parametersAreUnique(source: "RFC 8628 §3.1")] + clientAuthentication + [
            .clientMayUse(.deviceCode), .scopeIsAvailable(),
        ]
    ) { transaction in
        let profile = transaction.profile
        let grant = transaction.startDeviceGrant(
            DeviceFlow(
                deviceCode: .base64URL(43),
                userCode: .consonants,
                lifetime: .seconds(profile[deviceLifetime]),
                interval: .seconds(profile[deviceInterval])
            )
        )
        let isComplete = profile[completeVerificationURI]
        return .fields(
            StandardReplies.deviceBody(grant, page: transaction.origin + "/device", isComplete: isComplete),
            headers: ["Cache-Control": "no-store"],
            contentType: "application/json"
        )
    }
}

extension Transaction {
    /// Ends every token that came from a credential.
    func revokeTokens(from parent: String, because reason: String) {
        for entry in state.ledger.entries where entry.kind == .accessToken && entry.parent == parent {
            if let grant = state.grants[entry.value] { revoke(grant, because: reason) }
        }
    }
}
