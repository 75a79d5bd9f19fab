import HTTPWire
import JSONText

extension EmployeeChoice {
    private static let path = "/v1/oauth2/accessToken"
    private static let body = ParameterSources(query: false, form: true, json: true)
    private static let sheet = "employeechoice.md §3.3"

    // MARK: - Token endpoints (employeechoice.md §3, §4)

    static let token: EndpointBehavior = .token(
        [.post],
        path,
        parameterSources: body,
        checks: [.isPresent("grant_type", error: grantAbsent, source: sheet)],
        unsupported: grantUnknown
    ) { profile in
        profile[sharedTokenPaths] ? [codeGrant, refreshGrant] : [codeGrant]
    }

    static let refresh: EndpointBehavior = .token(
        [.post],
        "/v1/oauth2/refreshToken",
        parameterSources: body,
        checks: [.isPresent("grant_type", error: grantAbsent, source: "employeechoice.md §4")],
        unsupported: grantUnknown
    ) { profile in
        profile[sharedTokenPaths] ? [refreshGrant, codeGrant] : [refreshGrant]
    }

    static let tokenOptions = EndpointBehavior(.token, [.options], path) { _ in
        Reply(.success, status: 200, headers: ["Allow": "POST, OPTIONS"])
    }

    static let tokenOtherMethods = EndpointBehavior(
        .token,
        [.get, .put, .patch, .delete],
        path,
        checks: [
            Check("method is POST", "employeechoice.md §3.3", methodNotPost) {
                .fail(.method($0.request.method.rawValue, allowed: ["POST", "OPTIONS"]))
            }
        ]
    ) { $0.profile.notFound($0) }

    private static let clientAuthenticates = Check("client authenticates", sheet, clientWrong) { transaction in
        guard let credentials = transaction.clientCredentials(by: [.basic, .parameters]) else {
            return .refuse(clientAbsent, .missing("client_id"))
        }
        let id = String(decoding: credentials.id, as: UTF8.self)
        let client = transaction.client(withID: credentials.id, showing: credentials.secret)
        guard let secret = credentials.secret else {
            guard let client, client.kind == .public else {
                return .refuse(clientSecretAbsent, .missing("client_secret"))
            }
            transaction.client = client
            return .pass
        }
        guard let client else { return .fail(transaction.nearestClient("client_id", to: id)) }
        guard secret == Array(client.secret.utf8) else { return .fail(.secretDiffers("client_secret")) }
        transaction.client = client
        return .pass
    }

    private static let codeGrant = EndpointBehavior.Grant(
        .authorizationCode,
        checks: [
            clientAuthenticates,
            .isPresent("code", error: codeAbsent, source: sheet),
            Check("code is known", sheet, codeUnknown) { transaction in
                guard let value = transaction.value("code"), let code = transaction.state.codes[value],
                    !code.isForgotten
                else { return .fail(.neverIssued(transaction.name(of: transaction.value("code") ?? [], or: "code"))) }
                transaction.present(value)
                if let exchange = code.redeemedIn {
                    return .fail(.alreadyUsed(transaction.name(of: value, or: "code"), in: exchange))
                }
                transaction.code = code
                return .pass
            },
            Check("redirect_uri matches", sheet, codeRedirect) { transaction in
                guard let expected = transaction.code?.redirectURI else { return .pass }
                guard let sent = transaction.value("redirect_uri") else { return .fail(.missing("redirect_uri")) }
                let decoded = [sent, expected].map { PercentCoding.decode($0, plusAsSpace: true).bytes }
                return decoded[0] == decoded[1]
                    ? .pass : .fail(.differs("redirect_uri", found: sent, expected: expected))
            },
            Check("code is young enough", sheet, codeExpired) { transaction in
                guard let code = transaction.code else { return .pass }
                let end = code.lifetime.map { code.issuedAt.seconds + $0.roundedSeconds }
                guard code.isForcedExpired || end.map({ transaction.now.seconds > $0 }) ?? false else { return .pass }
                let name = transaction.name(of: code.value, or: "code")
                return .fail(transaction.expiry(of: code.value, name, since: code.issuedAt, code.lifetime))
            },
            Check("code is the client's own", sheet, codeForeign) { transaction in
                guard let code = transaction.code, code.clientID != transaction.client?.id else { return .pass }
                return .fail(.foreign(transaction.name(of: code.value, or: "code"), owner: "client \(code.clientID)"))
            },
            .clientMayUse(.authorizationCode, error: grantForClient, source: sheet),
            Check("scope is not widened", sheet, scopeForRequest) { scopeOfToken($0, granted: $0.code?.scope ?? []) },
        ]
    ) { transaction in
        transaction.redeemCode()
        let grant = transaction.issueTokens(for: transaction.code?.account, scope: transaction.scope)
        return success(grant, refreshToken: grant.refreshToken, transaction)
    }

    /// A token request may narrow what was granted; without a grant the client's and the service's scopes count.
    private static func scopeOfToken(_ transaction: Transaction, granted: Scope) -> Check.Result {
        transaction.scope = granted
        guard let text = transaction.text("scope") else {
            let isDemanded = transaction.profile[requireScope] && granted.isEmpty
            return isDemanded ? .refuse(scopeAbsent, .missing("scope")) : .pass
        }
        let asked = Scope(parsing: text)
        if !granted.isEmpty {
            if let finding = excess(of: asked, over: granted) { return .fail(finding) }
        } else if let finding = transaction.client?.scopes.flatMap({ excess(of: asked, over: $0) }) {
            return .refuse(scopeForClient, finding)
        } else if let finding = excess(of: asked, over: supported(transaction.profile)) {
            return .refuse(scopeUnsupported, finding)
        }
        transaction.scope = asked
        return .pass
    }

    private static let refreshGrant = EndpointBehavior.Grant(
        .refreshToken,
        checks: [
            clientAuthenticates,
            .isPresent("refresh_token", error: refreshAbsent, source: "employeechoice.md §4"),
            Check("refresh token is known", "employeechoice.md §4", refreshUnknown) { transaction in
                let value = transaction.value("refresh_token") ?? []
                guard let grant = transaction.state.grant(refreshToken: value) else {
                    return .fail(.neverIssued(transaction.name(of: value, or: "refresh_token")))
                }
                transaction.present(value)
                guard !grant.isRefreshRevoked else {
                    let reason = transaction.state.ledger.entry(for: value)?.death?.reason ?? "revoked"
                    return .fail(.revoked(transaction.name(of: value, or: "refresh token"), because: reason))
                }
                (transaction.grant, transaction.account) = (grant, grant.account)
                return .pass
            },
            Check("refresh token is young enough", "employeechoice.md §4", refreshExpired) { transaction in
                guard let grant = transaction.grant, let life = grant.refreshLifetime,
                    transaction.now.seconds > grant.signedInAt.seconds + life.roundedSeconds
                else { return .pass }
                let value = grant.refreshToken ?? []
                return .fail(transaction.expiry(of: value, "refresh token", since: grant.signedInAt, life))
            },
            .refreshTokenIsOwn(error: refreshForeign, source: "employeechoice.md §4"),
            .clientMayUse(.refreshToken, error: grantForClient, source: sheet),
            Check("scope is not widened", sheet, scopeForRequest) { scopeOfToken($0, granted: $0.grant?.scope ?? []) },
        ]
    ) { transaction in
        guard let old = transaction.grant else { return transaction.profile.notFound(transaction) }
        let rotation = transaction.profile[refreshRotation]
        let grant = transaction.issueTokens(
            for: old.account,
            scope: transaction.scope,
            hasRefreshToken: rotation == .rotate
        )
        switch rotation {
        case .rotate:
            transaction.revoke(old, access: false, because: "rotated")
            return success(grant, refreshToken: grant.refreshToken, transaction)
        case .same: return success(grant, refreshToken: old.refreshToken, transaction)
        case .omit: return success(grant, refreshToken: nil, transaction)
        }
    }

    private static func success(_ grant: TokenGrant, refreshToken: [UInt8]?, _ transaction: Transaction) -> Reply {
        let declared = transaction.profile[declaredExpiresIn]
        let life = declared == 0 ? grant.expiresIn : declared
        return .fields(
            .members([
                ("access_token", .string(grant.accessTokenText)),
                ("expires_in", life.map(JSON.integer) ?? .null),
                ("token_type", "Bearer"),
                ("scope", grant.scope.isEmpty ? .null : .string(grant.scope.joined())),
                ("refresh_token", refreshToken.map { .string(String(decoding: $0, as: UTF8.self)) }),
            ]),
            as: .phpJSON(escapesUnicode: true),
            headers: ["Cache-Control": "no-store", "Pragma": "no-cache"]
        )
    }
}
