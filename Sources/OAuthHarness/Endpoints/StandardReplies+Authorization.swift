extension StandardReplies {
    /// The answer of an authorization endpoint whose checks have passed: the page, a code, a token, or a denial.
    ///
    /// - Parameters:
    ///   - transaction: The authorization request.
    ///   - codeParameter: What the callback calls the code; `code` by default.
    ///   - implicit: The callback of `response_type=token`; nil, the default, for RFC 6749 §4.2.2.
    /// - Returns: The answer.
    public static func authorize(
        _ transaction: Transaction,
        codeParameter: String = "code",
        implicit: ((TokenGrant, Transaction) -> Callback)? = nil
    ) -> Reply {
        transaction.takeDecisionOfPage()
        switch transaction.decision {
        case .ask: return transaction.profile.consentPage(transaction)
        case .deny, .close: return transaction.profile.denied(transaction)
        case .approve(let account, let chosen):
            let scope = transaction.approvedScope(chosen)
            guard transaction.text("response_type") == "token" else {
                let code = transaction.issueCode(for: account, scope: scope)
                return transaction.profile.redirect(transaction.callback([(codeParameter, code.value)]), transaction)
            }
            let grant = transaction.issueTokens(for: account, scope: scope, parent: nil, hasRefreshToken: false)
            return transaction.profile.redirect((implicit ?? implicitCallback)(grant, transaction), transaction)
        }
    }

    /// The callback of the implicit grant (RFC 6749 §4.2.2).
    private static func implicitCallback(_ grant: TokenGrant, _ transaction: Transaction) -> Callback {
        let separator = transaction.profile.scopeSeparators.first.map(String.init) ?? " "
        return transaction.callback(
            [
                ("access_token", grant.accessToken), ("token_type", Array("bearer".utf8)),
                ("expires_in", (grant.accessLifetime?.roundedSeconds).map { Array("\($0)".utf8) }),
                ("scope", grant.scope.isEmpty ? nil : Array(grant.scope.joined(separator: separator).utf8)),
            ],
            placement: .fragment
        )
    }
}

extension Transaction {
    /// Takes what the person chose on the consent page, where nobody decided before.
    ///
    /// An authorization endpoint with an answer of its own calls it before it looks at ``decision``.
    package func takeDecisionOfPage() {
        guard decision == .ask, request.method == .post, let chosen = text("_decision") else { return }
        switch chosen {
        case "approve": decision = approvalOfPage() ?? .ask
        case "deny": decision = .deny(nil, nil)
        case "close": decision = .close
        default: break
        }
    }
}
