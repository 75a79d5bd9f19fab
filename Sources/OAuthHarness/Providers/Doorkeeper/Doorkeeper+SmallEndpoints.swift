import HTTPWire
import JSONText
import Recordings

extension Doorkeeper {
    /// Token info, revocation and introspection (doorkeeper.md §7 to §9).
    static let smallEndpoints: [EndpointBehavior] = [
        EndpointBehavior(.tokenInfo, [.get], "/oauth/token/info", checks: [tokenIsLive], answer: tokenInfo)
            .offered { $0[tokenEndpoints] },
        EndpointBehavior(
            .introspection,
            [.post],
            "/oauth/introspect",
            checks: [callerMayIntrospect],
            answer: introspect
        )
        .offered { $0[tokenEndpoints] && $0[version] >= .v44 },
        EndpointBehavior(.revocation, [.post], "/oauth/revoke", checksUnder: revocationChecks, answer: revoke)
            .offered { $0[tokenEndpoints] },
    ]

    private static let tokenIsLive = Check.accessTokenIsLive(source: "doorkeeper.md §7")

    private static func tokenInfo(_ transaction: Transaction) -> Reply {
        guard let grant = transaction.grant else { return notFound(transaction) }
        let left = grant.accessLifetime.map { ((grant.issuedAt + $0) - transaction.now).roundedSeconds }
        let scopes = JSON.array(grant.scope.names.map(JSON.string))
        let expiry: JSON = left.map(JSON.integer) ?? .null
        let isOld = transaction.doorkeeper.hasOldTokenInfoKeys
        var members: [(String, JSON)] = [
            ("resource_owner_id", grant.account.map { .integer($0.id) } ?? .null),
            (isOld ? "scopes" : "scope", scopes),
            (isOld ? "expires_in_seconds" : "expires_in", expiry),
            ("application", ["uid": grant.clientID.map(JSON.string) ?? .null]),
            ("created_at", .integer(grant.issuedAt.seconds)),
        ]
        if transaction.profile[tokenInfoAliases] {
            members += [("scopes", scopes), ("expires_in_seconds", expiry)]
        }
        return plain(.object(JSONObject(members)), security: transaction.doorkeeper.hasSecurityHeaders)
    }

    /// The answer of token info to a bad token, whatever is wrong with it.
    static func tokenInfoError(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let version = transaction.doorkeeper
        switch transaction.profile[tokenInfoErrors] {
        case .gitlabObject: return tokenInfoTable(transaction)
        case .gitlabText: return error(Refusal(.invalidRequest, refusal.finding.unnamed), transaction, status: 401)
        case .stock:
            guard version.tokenInfoSaysInvalidToken else {
                var reply = error(Refusal(.invalidRequest, refusal.finding.unnamed), transaction, status: 401)
                reply.headers.append("Vary", "Accept")
                return reply
            }
            return error(Refusal(.invalidToken, refusal.finding), transaction, status: 401, state: "unauthorized")
        }
    }

    /// GitLab's locale has a table where the engine wants a text (gitlab.md §5.1).
    private static func tokenInfoTable(_ transaction: Transaction) -> Reply {
        let table = DoorkeeperMessages(transaction.profile).invalidRequestTable
        let ruby = table.map { ":\($0.0)=>\"\($0.1)\"" }.joined(separator: ", ")
        var reply = error(
            Refusal(.invalidRequest, .other("the token is no good"), errorDescription: "{\(ruby)}"),
            transaction,
            status: 400
        )
        reply.content = .fields(
            [
                "error": "invalid_request",
                "error_description": .object(JSONObject(table.map { ($0.0, JSON.string($0.1)) })),
            ],
            .railsJSON
        )
        return reply
    }

    private static let callerMayIntrospect = Check(
        "the caller may introspect",
        "doorkeeper.md §8",
        .introspectionUnauthorized
    ) { transaction in
        let token = transaction.value("token")
        if let bearer = transaction.accessToken(in: [.authorization(scheme: "Bearer")]) {
            guard bearer != token else { return .refuse(.invalidToken, .other("a token introspects itself")) }
            guard let grant = transaction.state.grants[bearer] else {
                return .refuse(.invalidToken, .neverIssued("the caller's token"))
            }
            guard !grant.isAccessRevoked else {
                return .refuse("token_revoked", .revoked("the caller's token", because: "revoked"))
            }
            guard !grant.isAccessExpired(at: transaction.now) else {
                let life = grant.accessLifetime
                let finding = transaction.expiry(of: bearer, "the caller's token", since: grant.issuedAt, life)
                return .refuse("token_expired", finding)
            }
            transaction.client = grant.clientID.flatMap { transaction.state.clients[$0] }
            return .pass
        }
        guard transaction.clientCredentials(by: transaction.profile.clientMethods) != nil else {
            return .fail(.missing("client_id"))
        }
        if case .fail(let finding) = client.run(transaction) { return .refuse(.invalidClient, finding) }
        return .pass
    }

    private static func introspect(_ transaction: Transaction) -> Reply {
        let security = transaction.doorkeeper.hasSecurityHeaders
        guard let value = transaction.value("token"), let grant = transaction.state.grant(ofToken: value) else {
            return plain(["active": false], security: security)
        }
        transaction.present(value)
        let isRefresh = grant.refreshToken == value
        let isDead =
            isRefresh
            ? grant.isRefreshRevoked : grant.isAccessRevoked || grant.isAccessExpired(at: transaction.now)
        guard !isDead, grant.clientID == transaction.client?.id else {
            return plain(["active": false], security: security)
        }
        transaction.settleRotation(of: grant)
        let isNew = transaction.doorkeeper >= .v59
        let end = grant.accessLifetime.map { (grant.issuedAt + $0).seconds }
        return plain(
            .members([
                ("active", true),
                ("scope", .string(grant.scope.joined())),
                ("client_id", grant.clientID.map(JSON.string)),
                ("token_type", .string(transaction.tokenType)),
                ("exp", isNew ? nil : .integer(end ?? 0)),
                ("iat", .integer(grant.issuedAt.seconds)),
                ("exp", isNew ? end.map(JSON.integer) : nil),
            ]),
            security: security
        )
    }

    private static func revocationChecks(_ profile: ProviderProfile) -> [Check] {
        profile[version].refusesForeignRevocation ? [callerMayRevoke] : []
    }

    private static let callerMayRevoke = Check(
        "the caller may revoke the token",
        "doorkeeper.md §9",
        .revocationUnauthorized
    ) { transaction in
        let grant = transaction.value("token").flatMap { transaction.state.grant(ofToken: $0) }
        guard transaction.clientCredentials(by: transaction.profile.clientMethods) != nil else {
            let isOpen = !transaction.profile[revokeRequiresClient] && grant?.clientID == nil
            return isOpen ? .pass : .fail(.missing("client_id"))
        }
        if case .fail(let finding) = client.run(transaction) { return .fail(finding) }
        guard let owner = grant?.clientID, owner != transaction.client?.id else { return .pass }
        return .fail(.foreign("the token", owner: "client \(owner)"))
    }

    private static func revoke(_ transaction: Transaction) -> Reply {
        let answer = plain([:], security: transaction.doorkeeper.hasSecurityHeaders)
        guard let value = transaction.value("token") else { return answer }
        let isLimited = transaction.doorkeeper.heedsTypeHint && transaction.text("token_type_hint") == "refresh_token"
        let byAccess = isLimited ? nil : transaction.state.grants[value]
        guard let grant = byAccess ?? transaction.state.grant(refreshToken: value) else { return answer }
        transaction.present(value)
        if !transaction.doorkeeper.refusesForeignRevocation {
            _ = client.run(transaction)
            guard grant.clientID == nil || grant.clientID == transaction.client?.id else { return answer }
        }
        // An expired access token is not "accessible" to the engine, so nothing is revoked (doorkeeper.md §9).
        if byAccess != nil, grant.isAccessExpired(at: transaction.now) { return answer }
        transaction.revoke(grant, because: "revoked at the revocation endpoint")
        return answer
    }
}

extension Finding {
    /// The finding without the name of a parameter, so that the general text answers.
    fileprivate var unnamed: Finding {
        if case .missing(let name) = self { .other("\(name) is missing") } else { self }
    }
}

extension Transaction {
    /// Ends the pair that a token replaces, now that the token is used (doorkeeper.md §6).
    package func settleRotation(of grant: TokenGrant) {
        guard let replaced = grant.replaces, let old = state.grants[replaced] else { return }
        revoke(old, because: "its successor was used")
        state.grants[grant.accessToken]?.replaces = nil
    }
}
