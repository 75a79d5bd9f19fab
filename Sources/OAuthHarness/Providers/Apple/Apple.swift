import HTTPWire
import JSONText

/// Sign in with Apple: client secrets that the developer signs, a callback that is posted, a name that comes once
/// (apple.md).
///
/// ```swift
/// let apple = try MockProvider(.apple.with { $0[Apple.relay] = true })
/// ```
public enum Apple {
    /// The profile with the defaults of the fact sheet.
    package static let profile: ProviderProfile = {
        var profile = ProviderProfile(
            name: "apple",
            title: "Apple",
            origins: ["https://appleid.apple.com"],
            shapes: ProviderProfile.Shapes(
                clientID: CredentialShape(8, of: "abcdefghijklmnopqrstuvwxyz", prefix: "com.example."),
                clientSecret: .base64URL(86, prefix: "eyJhbGciOiJFUzI1NiJ9.e30."),
                code: token("c"),
                accessToken: token("a"),
                refreshToken: token("r")
            ),
            knownScopes: ["openid", "name", "email"],
            knobs: knobs,
            endpoints: [authorize, tokens, revoke, keys, metadata],
            refuse: refuse
        )
        profile.accessTokenLifetime = .seconds(3600)
        profile.codeLifetime = .minutes(5)
        profile.denied = denied
        profile.consentPage = { ConsentPage.apple.reply($0) }
        profile.mintSecret = secret
        return profile.dated(by: changes)
    }()

    private static func token(_ letter: String) -> CredentialShape {
        CredentialShape.hex(32, prefix: letter)
            .followed(by: CredentialShape(4, of: "abcdefghijklmnopqrstuvwxyz", prefix: ".0."))
            .followed(by: .base64URL(22, prefix: "."))
    }

    /// What changed when.
    private static let changes: [ProviderChange] = [
        ProviderChange(
            "2020-02-01",
            "Three keys are listed, not one; the error page has another text.",
            source: "apple.md §4",
            until: .init(keyCount, 1),
            .init(pageText, .y2019)
        ),
        ProviderChange(
            "2020-09-01",
            "ID tokens live a day, not ten minutes (mid-2020).",
            source: "apple.md §5",
            until: .init(idTokenLifetime, 600)
        ),
        ProviderChange(
            "2021-04-01",
            "invalid_grant has a description (about spring 2021).",
            source: "apple.md §2.3",
            until: .init(errorDescriptions, false)
        ),
        ProviderChange(
            "2023-01-01",
            "The error page names the client, too.",
            source: "apple.md §1.2",
            until: .init(pageText, .y2020)
        ),
        ProviderChange(
            "2024-02-01",
            "email_verified and is_private_email are booleans, no texts.",
            source: "apple.md §5",
            until: .init(booleanClaims, .string)
        ),
    ]

    // MARK: - Authorization (apple.md §1)

    private static func types(_ transaction: Transaction) -> [String] {
        Scope(parsing: transaction.text("response_type") ?? "").names
    }

    /// How the answer reaches the client.
    private static func mode(_ transaction: Transaction) -> String {
        transaction.text("response_mode") ?? (types(transaction).contains("id_token") ? "fragment" : "query")
    }

    private static let authorize = EndpointBehavior(
        .authorization,
        [.get, .post],
        "/auth/authorize",
        checks: [
            .clientIsKnown(error: unknownPlace, source: "apple.md §1.2"),
            Check("redirect_uri is registered", "apple.md §1.1", unknownPlace) { transaction in
                guard let sent = transaction.value("redirect_uri") else { return .fail(.missing("redirect_uri")) }
                if let finding = unusable(sent, transaction) { return .fail(finding) }
                let registered = transaction.registeredRedirectURIs
                return registered.isEmpty || registered.contains(sent)
                    ? .pass : .fail(.differs("redirect_uri", found: sent, expected: sent.nearest(of: registered)))
            },
            Check("response_type is supported", "apple.md §1.1", badType) { transaction in
                let found = types(transaction)
                guard !found.isEmpty else { return .fail(.missing("response_type")) }
                let isKnown = found == ["code"] || Set(found) == ["code", "id_token"]
                let text = transaction.value("response_type") ?? []
                return isKnown
                    ? .pass : .fail(.unknown("response_type", found: text, known: ["code", "code id_token"]))
            },
            Check("response_mode is form_post where a scope is asked", "apple.md §1.2", needsFormPost) { transaction in
                let asked = Scope(parsing: transaction.text("scope") ?? "")
                transaction.scope = asked
                let isPrivate = asked.contains("name") || asked.contains("email")
                return isPrivate && mode(transaction) != "form_post"
                    ? .fail(.other("scope asks for name or email, response_mode is \(mode(transaction))")) : .pass
            },
            Check("response_mode fits", "apple.md §1.1", badMode) { transaction in
                let known = types(transaction).contains("id_token") ? ["fragment", "form_post"] : modes
                let found = mode(transaction)
                return known.contains(found)
                    ? .pass : .fail(.unknown("response_mode", found: Array(found.utf8), known: known))
            },
            .scopeIsAvailable(error: badType, source: "apple.md §1.1"),
        ],
        answer: answer
    )

    private static let modes = ["query", "fragment", "form_post"]

    /// Why a redirect URI can be nobody's.
    private static func unusable(_ sent: [UInt8], _ transaction: Transaction) -> Finding? {
        guard let parts = RedirectURIParts(hierarchical: sent), parts.isWeb, !sent.contains(0x23) else {
            return .other("redirect_uri is no https address without a fragment")
        }
        let isReal = parts.scheme == Array("https".utf8) && !parts.isLoopback
        return isReal || transaction.profile[allowLoopbackRedirect]
            ? nil : .other("redirect_uri is not https, or names this machine")
    }

    private static func answer(_ transaction: Transaction) -> Reply {
        transaction.takeDecisionOfPage()
        switch transaction.decision {
        case .ask: return transaction.profile.consentPage(transaction)
        case .deny, .close: return transaction.profile.denied(transaction)
        case .approve(let account, let chosen):
            return deliver(succeeded(account, transaction.approvedScope(chosen), transaction), transaction)
        }
    }

    private static func succeeded(_ account: Account, _ scope: Scope, _ transaction: Transaction) -> Callback {
        let profile = transaction.profile
        let client = transaction.client?.id ?? ""
        let isFirst = transaction[consentOf: account] == nil
        transaction[consentOf: account] = scope
        let code = transaction.issueCode(for: account, scope: scope)
        if isFirst { transaction.state.records[firstKey] = firstCodes(transaction).union([code.value]) }
        var callback = transaction.callback([])
        callback.parameters.append("code", code.value)
        if types(transaction).contains("id_token") {
            let subject = Subject(
                account: account,
                scope: scope,
                clientID: client,
                nonce: code.nonce,
                hashed: ("c_hash", code.value),
                signedInAt: transaction.now,
                isFirst: isFirst
            )
            callback.parameters.append("id_token", idToken(subject, transaction))
        }
        let hasUser = profile[userField] == .always || profile[userField] == .first && isFirst
        if hasUser, scope.contains("name") || scope.contains("email") {
            callback.parameters.append("user", user(account, scope, transaction).bytes())
        }
        return callback
    }

    private static let firstKey = "apple.first"

    /// The codes that came with a first consent.
    static func firstCodes(_ transaction: Transaction) -> Set<[UInt8]> {
        transaction.state.records[firstKey] as? Set<[UInt8]> ?? []
    }

    private static func user(_ account: Account, _ scope: Scope, _ transaction: Transaction) -> JSON {
        let words = account.name.split(separator: " ", maxSplits: 1).map { JSON.string(String($0)) }
        let name: JSON? = ["firstName": words.first ?? "", "lastName": words.count > 1 ? words[1] : ""]
        return .members([
            ("name", scope.contains("name") ? name : nil),
            ("email", scope.contains("email") ? .string(address(of: account, transaction)) : nil),
        ])
    }

    /// The cancelled sign-in has a word of its own, and goes the same way back (apple.md §1.4).
    private static func denied(_ transaction: Transaction) -> Reply {
        guard case .deny(let error, let description) = transaction.decision else {
            return ConsentPage.closed(transaction)
        }
        var callback = transaction.callback([])
        callback.parameters.append("error", error?.rawValue ?? "user_cancelled_authorize")
        if let description { callback.parameters.append("error_description", description) }
        return deliver(callback, transaction)
    }

    private static func deliver(_ callback: Callback, _ transaction: Transaction) -> Reply {
        var callback = callback
        switch mode(transaction) {
        case "form_post": return transaction.formPost(callback)
        case "fragment": callback.placement = .fragment
        default: break
        }
        return transaction.profile.redirect(callback, transaction)
    }
}

extension ProviderProfile {
    /// Sign in with Apple (apple.md).
    public static let apple = Apple.profile
}
