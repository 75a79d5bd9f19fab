import HTTPWire
import JSONText

extension Doorkeeper {
    /// How the engine writes a refusal, endpoint by endpoint.
    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch transaction.endpoint {
        case .authorization: authorizationError(refusal, transaction)
        case .tokenInfo: tokenInfoError(refusal, transaction)
        case .introspection where wireCode(refusal.error) == "invalid_token":
            error(refusal, transaction, status: 401, state: "unauthorized")
        case .introspection where refusal.error == .introspectionUnauthorized:
            error(refusal, transaction, status: 400)
        case .revocation: revocationError(refusal, transaction)
        case .token where refusal.error == verifierRequired: dynamicClientError
        case .token where refusal.error == .unsupportedMediaType: unsupportedMediaType
        case .token: tokenError(refusal, transaction)
        case .deviceAuthorization where refusal.error == .invalidScope: unprocessable
        case .deviceVerification: signIn(transaction)
        case .openIDUserinfo: resourceError(refusal, transaction)
        default: error(refusal, transaction)
        }
    }

    private static let unsupportedMediaType = plain([:], status: 415, security: true, meaning: .refusal)

    private static let dynamicClientError = plain(
        [
            "error": "invalid_request",
            "error_description": "PKCE code_verifier is required for dynamic OAuth applications",
        ],
        status: 400,
        security: true,
        meaning: .refusal
    )

    /// The database refuses the record, and nobody catches it (gitlab.md §4.8).
    private static let unprocessable = empty(422)

    private static func signIn(_ transaction: Transaction) -> Reply {
        redirect(to: Array((transaction.origin + "/users/sign_in").utf8), .page)
    }

    /// Only errors that Rails raises as exceptions echo `state`, and lack `Vary` (doorkeeper.md §5.2).
    private static func tokenError(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let isGrantType = refusal.finding.parameter == "grant_type"
        let isException = isGrantType || refusal.missingParameter == "code" || refusal.error.isPolling
        return error(refusal, transaction, state: isGrantType ? transaction.text("state") : nil, varies: !isException)
    }

    private static func revocationError(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        plain(
            [
                "error": .string(wireCode(refusal.error)),
                "error_description": .string(DoorkeeperMessages(transaction.profile).text(of: refusal.error)),
            ],
            status: 403,
            security: transaction.doorkeeper.hasSecurityHeaders,
            meaning: .refusal
        )
    }

    /// On GET a page; on POST a redirect where the error may be redirected, else JSON (doorkeeper.md §4.5).
    private static func authorizationError(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        if refusal.error == "login_required", !isSilent(transaction) {
            return signIn(transaction)
        }
        if refusal.error.isPromptNone { return promptNone(refusal, transaction) }
        let goesBack = transaction.profile[authorizationErrors] == .redirect && mayRedirect(refusal, transaction)
        if transaction.request.method == .get, !goesBack { return errorPage(refusal, transaction) }
        let text = DoorkeeperMessages(transaction.profile).text(of: refusal)
        return sendBack(refusal, text, transaction, isThroughPage: false)
    }

    /// The odd answer to `prompt=none`: a redirect that is labelled as JSON and carries a challenge (gitlab.md §11).
    private static func promptNone(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let text = DoorkeeperMessages(transaction.profile).text(of: refusal.error)
        let parameters = errorParameters(refusal.error, text)
        let placement = isImplicit(transaction) ? ResponseMode.fragment : .query
        var reply = redirect(callback(parameters, in: placement, transaction), transaction)
        let location = reply.headers.first("Location")
        var headers = securityHeaders
        let isFirst = refusal.error == "login_required"
        if isFirst, let location { headers.fields.append(location) }
        headers.append("Cache-Control", "no-store")
        if transaction.hasPragma(onError: true) { headers.append("Pragma", "no-cache") }
        headers.append("Content-Type", "application/json; charset=utf-8")
        if let challenge = challenge(refusal.error.rawValue, text, transaction) { headers.fields.append(challenge) }
        if !isFirst, let location { headers.fields.append(location) }
        reply.headers = headers
        return reply
    }
}

extension ErrorCode {
    static let unsupportedMediaType: ErrorCode = "unsupported_media_type"
    fileprivate var isPolling: Bool { [.authorizationPending, .slowDown, .expiredToken].contains(self) }
    fileprivate var isPromptNone: Bool { self == "consent_required" || self == "login_required" }
}
