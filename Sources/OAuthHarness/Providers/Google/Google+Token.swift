import HTTPWire
import JSONText

extension Google {
    static func token(_ path: String) -> EndpointBehavior {
        .token(
            [.post],
            path,
            parameterSources: .merged,
            checks: [],
            unsupported: unknownGrantType,
            grants: [
                EndpointBehavior.Grant(.authorizationCode, checks: clientChecks + codeChecks, answer: redeem),
                EndpointBehavior.Grant(.refreshToken, checks: clientChecks + refreshChecks) { transaction in
                    body(of: transaction.refresh(rotates: false), transaction, isRefresh: true)
                },
                EndpointBehavior.Grant(.deviceCode, checks: clientChecks + pollChecks) { transaction in
                    guard let grant = transaction.redeemDeviceGrant(hasRefreshToken: true) else {
                        return notFound(transaction)
                    }
                    dropOldest(besides: grant, transaction)
                    return body(of: grant, transaction)
                },
            ]
        )
    }

    private static let source = "google.md §2.2"

    /// Parameters and Basic both count; what the client must show follows its type.
    private static func shown(_ transaction: Transaction) -> (id: [UInt8], secret: [UInt8]?)? {
        transaction.clientCredentials(by: [.parameters, .basic])
    }

    private static let clientChecks: [Check] = [
        Check("client_id is there", source, noClient) { shown($0) == nil ? .fail(.missing("client_id")) : .pass },
        Check("client is known", source, unknownClient) { transaction in
            guard let (id, secret) = shown(transaction) else { return .fail(.missing("client_id")) }
            return transaction.findClient(id, showing: secret)
        },
        clientIsThere,
        Check("client_secret is there", source, noSecret) { transaction in
            let needsNone = transaction.client?.kind == .public || transaction.profile[clientType] == .ios
            return needsNone || shown(transaction)?.secret != nil ? .pass : .fail(.missing("client_secret"))
        },
        Check("client secret is right", source, wrongSecret) { transaction in
            guard let secret = shown(transaction)?.secret, let client = transaction.client,
                client.kind == .confidential
            else { return .pass }
            return client.secret.isSpelled(secret) ? .pass : .fail(.secretDiffers("client_secret"))
        },
    ]

    // MARK: - Codes

    private static let codeChecks: [Check] = [
        .isPresent("code", error: parameterAbsent, source: source),
        Check("code has Google's form", source, malformedCode) { transaction in
            transaction.value("code")?.starts(with: Array("4/".utf8)) ?? false
                ? .pass : .fail(.other("code does not begin with 4/, as one that is still percent-encoded"))
        },
        .codeIsLive(source: source),
        .redirectURIMatchesCode(error: redirectMismatch, source: source),
        Check.verifierMatches(error: wrongVerifier, source: source).answering { error, transaction in
            if transaction.code?.challenge == nil { return strayVerifier }
            return transaction.value("code_verifier") == nil ? noVerifier : error
        },
    ]

    private static func redeem(_ transaction: Transaction) -> Reply {
        let nonce = transaction.code?.nonce
        let isOnline = transaction.code.map { onlineCodes(transaction).contains($0.value) } ?? false
        let hasRefreshToken =
            switch transaction.profile[refreshTokenPolicy] {
            case .always: true
            case .never: false
            case .offlineConsent: !isOnline
            }
        let grant = transaction.redeem(hasRefreshToken: hasRefreshToken)
        dropOldest(besides: grant, transaction)
        return body(of: grant, transaction, nonce: nonce)
    }

    /// A client and a person have so many refresh tokens; one more ends the oldest without a word.
    private static func dropOldest(besides grant: TokenGrant, _ transaction: Transaction) {
        let cap = transaction.profile[refreshTokenCap]
        let live = transaction.state.grants.values.filter {
            $0.refreshToken != nil && !$0.isRefreshRevoked && $0.clientID == grant.clientID
                && $0.account?.id == grant.account?.id
        }
        guard live.count > cap else { return }
        for old in live.sorted(by: { $0.signedInAt < $1.signedInAt }).prefix(live.count - cap)
        where old.accessToken != grant.accessToken {
            transaction.revoke(old, access: false, because: "more refresh tokens than \(cap)")
        }
    }

    // MARK: - Refreshing

    private static let refreshChecks: [Check] = [
        .isPresent("refresh_token", error: parameterAbsent, source: source),
        Check.refreshTokenIsLive(source: source).answering { error, transaction in
            deathOfRefreshToken(transaction).map { errorOfDead($0, transaction) } ?? error
        },
        Check("refresh token was used of late", "google.md §2.3", .invalidGrant) { transaction in
            let days = transaction.profile[refreshIdleDays]
            guard days > 0, let last = transaction.lastUseOfRefreshToken else { return .pass }
            let end = last + .days(days)
            guard transaction.now >= end else { return .pass }
            let finding = Finding.expired("refresh token", age: transaction.now - last, lifetime: .days(days))
            return .refuse(errorOfDead(end, transaction), finding)
        },
        .refreshTokenIsOwn(error: foreignToken, source: source),
        Check("no policy asks for a new sign-in", source, invalidRapt) { transaction in
            let seconds = transaction.profile[reauthAfter]
            guard seconds > 0, let grant = transaction.grant, transaction.now >= grant.signedInAt + .seconds(seconds)
            else { return .pass }
            let age = transaction.now - grant.signedInAt
            return .fail(.expired("the sign-in", age: age, lifetime: .seconds(seconds)))
        },
    ]

    /// When a refresh token died; nil for one that was never issued here.
    private static func deathOfRefreshToken(_ transaction: Transaction) -> ProviderInstant? {
        guard let value = transaction.value("refresh_token"), let grant = transaction.state.grant(refreshToken: value)
        else { return nil }
        if let death = transaction.state.ledger.entry(for: value)?.death { return death.instant }
        return grant.refreshLifetime.map { grant.signedInAt + $0 }
    }

    private static func errorOfDead(_ death: ProviderInstant, _ transaction: Transaction) -> ErrorCode {
        switch transaction.profile[deadRefreshText] {
        case .halfDay: transaction.now < death + .hours(12) ? revokedToken : .invalidGrant
        case .revoked: revokedToken
        case .garbage: .invalidGrant
        }
    }

    // MARK: - The answer (google.md §2.1)

    /// One second is gone when the answer is written.
    static func secondsLeft(_ grant: TokenGrant) -> Int? { grant.expiresIn.map { max(0, $0 - 1) } }

    private static func body(
        of grant: TokenGrant,
        _ transaction: Transaction,
        nonce: [UInt8]? = nil,
        isRefresh: Bool = false
    ) -> Reply {
        let profile = transaction.profile
        let hasIDToken = grant.scope.contains("openid")
        let identity = grant.account.flatMap { account -> JSON? in
            guard hasIDToken else { return nil }
            return .string(idToken(account, grant.scope, transaction, nonce: nonce, accessToken: grant.accessToken))
        }
        let refreshToken = isRefresh ? nil : grant.refreshTokenText.map(JSON.string)
        let end = refreshToken == nil ? nil : grant.refreshLifetime.map { max(0, $0.roundedSeconds - 1) }
        let expiry = secondsLeft(grant).map(JSON.integer)
        let access = ("access_token", JSON?.some(.string(grant.accessTokenText)))
        let members: [(String, JSON?)] =
            profile[jsonEra] == .old
            ? [
                access, ("token_type", "Bearer"), ("expires_in", expiry), ("id_token", identity),
                ("refresh_token", refreshToken),
            ]
            : [
                access, ("expires_in", expiry), ("refresh_token", refreshToken),
                ("scope", .string(grant.scope.joined())),
                ("token_type", "Bearer"), ("id_token", identity), ("refresh_token_expires_in", end.map(JSON.integer)),
            ]
        return .fields(.members(members), headers: tokenHeaders)
    }

    // MARK: - Devices (google.md §3)

    private static let pollChecks: [Check] = [
        .isPresent("device_code", error: parameterAbsent, source: "google.md §3"),
        .deviceCodeIsKnown(source: "google.md §3"),
        .deviceCodeIsYoung(source: "google.md §3"),
        .pollIsInTime(source: "google.md §3"),
        .deviceIsApproved(source: "google.md §3"),
    ]

    static let deviceAuthorization = EndpointBehavior(
        .deviceAuthorization,
        [.post],
        "/device/code",
        parameterSources: .merged,
        checks: [
            .isPresent("client_id", error: noClient, source: "google.md §3"),
            .clientIsKnown(error: unknownClient, source: "google.md §3"),
            clientIsThere,
            Check("client is a device's", "google.md §3", wrongClientType) { transaction in
                let type = transaction.profile[clientType]
                return type == .any || type == .tv ? .pass : .fail(.other("the client is of type \(type.rawValue)"))
            },
            Check("scope is one that devices may have", "google.md §3", .invalidScope) { transaction in
                transaction.scope = canonical(Scope(parsing: transaction.text("scope") ?? ""))
                return .pass
            },
        ]
    ) { transaction in
        let grant = transaction.startDeviceGrant(transaction.profile.deviceFlow)
        return .fields(
            [
                "device_code": .string(String(decoding: grant.deviceCode, as: UTF8.self)),
                "user_code": .string(String(decoding: grant.userCode, as: UTF8.self)),
                "expires_in": .integer(grant.lifetime.roundedSeconds),
                "interval": .integer(grant.interval.roundedSeconds),
                "verification_url": .string(address("www.google.com", "/device", transaction)),
            ],
            headers: tokenHeaders
        )
    }

    // MARK: - Revocation (google.md §6)

    static func revocation(_ path: String) -> EndpointBehavior {
        EndpointBehavior(
            .revocation,
            [.post],
            path,
            checks: [
                .isPresent("token", error: parameterAbsent, source: "google.md §6"),
                Check("token is alive", "google.md §6", deadForRevocation) { transaction in
                    let value = transaction.value("token") ?? []
                    guard let grant = transaction.state.grant(ofToken: value) else {
                        return .fail(.neverIssued(transaction.name(of: value, or: "token")))
                    }
                    transaction.present(value)
                    transaction.grant = grant
                    let name = transaction.name(of: value, or: "token")
                    let isDead = grant.isDead(value, at: transaction.now)
                    return isDead ? .fail(.revoked(name, because: "expired or revoked")) : .pass
                },
            ]
        ) { transaction in
            guard let grant = transaction.grant else { return notFound(transaction) }
            transaction.endConsent(of: grant.account, to: grant.clientID)
            return transaction.profile[revokeBody] == .object
                ? .fields([:])
                : Reply(.success, status: 200, headers: ["Content-Type": "application/json; charset=utf-8"])
        }
    }
}
