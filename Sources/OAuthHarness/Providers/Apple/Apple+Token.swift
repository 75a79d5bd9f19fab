import HTTPWire
import JSONText

extension Apple {
    private static let source = "apple.md §2.3"

    /// Finds the client, which must show its secret in the body.
    private static let clientChecks: [Check] = [
        .isPresent("client_id", source: source),
        .clientIsKnown(source: source),
        .isPresent("client_secret", source: source),
    ]

    static let tokens = EndpointBehavior.token(
        [.post],
        "/auth/token",
        parameterSources: .form,
        checks: [.isPresent("grant_type", source: source)],
        grantsUnder: { profile in
            [
                EndpointBehavior.Grant(.authorizationCode, checks: inOrder(codeChecks, profile), answer: redeem),
                EndpointBehavior.Grant(.refreshToken, checks: inOrder(refreshChecks, profile)) { transaction in
                    body(of: transaction.refresh(rotates: false), transaction, isRefresh: true)
                },
            ]
        }
    )

    /// Public probes disagree on whether the secret or the code is judged first.
    private static func inOrder(_ checks: [Check], _ profile: ProviderProfile) -> [Check] {
        profile[clientCheckedFirst] ? clientChecks + secretChecks + checks : clientChecks + checks + secretChecks
    }

    private static let codeChecks: [Check] = [
        .isPresent("code", source: source),
        Check.codeIsLive(reused: usedCode, source: source).answering { error, transaction in
            let code = transaction.value("code").flatMap { transaction.state.codes[$0] }
            guard let code, code.clientID != transaction.client?.id else { return error }
            return foreignCode
        },
        Check.redirectURIMatchesCode(error: otherRedirectURI, source: source).answering { error, transaction in
            transaction.value("redirect_uri") == nil ? .invalidRequest : error
        },
    ]

    private static let refreshChecks: [Check] = [
        // A client that sends the token under another name is taken to ask for a grant that there is not.
        Check("refresh_token is present", source, .invalidRequest) { transaction in
            guard transaction.value("refresh_token") == nil else { return .pass }
            let isMisnamed = transaction.value("code") != nil
            return isMisnamed
                ? .refuse(.unsupportedGrantType, .missing("refresh_token")) : .fail(.missing("refresh_token"))
        },
        .refreshTokenIsLive(error: deadToken, source: source),
        .refreshTokenIsOwn(error: deadToken, source: source),
    ]

    private static func redeem(_ transaction: Transaction) -> Reply {
        let code = transaction.code
        let isFirst = code.map { firstCodes(transaction).contains($0.value) } ?? true
        return body(of: transaction.redeem(), transaction, nonce: code?.nonce, isFirst: isFirst)
    }

    /// The answer (apple.md §2.2); a refresh token comes with the code alone.
    private static func body(
        of grant: TokenGrant,
        _ transaction: Transaction,
        nonce: [UInt8]? = nil,
        isFirst: Bool = false,
        isRefresh: Bool = false
    ) -> Reply {
        let hasIDToken = !isRefresh || transaction.profile[refreshReturnsIDToken]
        let subject = grant.account.map { account in
            Subject(
                account: account,
                scope: grant.scope,
                clientID: grant.clientID ?? "",
                nonce: nonce,
                hashed: ("at_hash", grant.accessToken),
                signedInAt: grant.signedInAt,
                isFirst: isFirst
            )
        }
        return .fields(
            .members([
                ("access_token", .string(grant.accessTokenText)),
                ("token_type", "Bearer"),
                ("expires_in", grant.expiresIn.map(JSON.integer)),
                ("refresh_token", isRefresh ? nil : grant.refreshTokenText.map(JSON.string)),
                ("id_token", hasIDToken ? subject.map { JSON.string(idToken($0, transaction)) } : nil),
            ]),
            headers: headers,
            contentType: contentType
        )
    }

    // MARK: - Revocation (apple.md §3)

    static let revoke = EndpointBehavior(
        .revocation,
        [.post],
        "/auth/revoke",
        parameterSources: .form,
        checks: [.clientIsKnown(source: "apple.md §3")] + secretChecks + [.isPresent("token", source: "apple.md §3")]
    ) { transaction in
        let value = transaction.value("token") ?? []
        if let grant = transaction.state.grant(ofToken: value), grant.clientID == transaction.client?.id {
            transaction.present(value)
            transaction.endConsent(of: grant.account, to: grant.clientID)
        }
        return Reply(.success, status: 200, headers: headers)
    }
}
