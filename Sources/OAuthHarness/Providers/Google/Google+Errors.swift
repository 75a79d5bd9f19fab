import HTTPWire
import JSONText

extension Google {
    // MARK: - The errors; the names are the house's own, the wire has the table's

    static let noClient: ErrorCode = "client_absent"
    static let unknownClient: ErrorCode = "client_unknown"
    static let wrongClientType: ErrorCode = "client_type"
    static let noSecret: ErrorCode = "client_secret_absent"
    static let wrongSecret: ErrorCode = "client_secret_wrong"
    static let unknownGrantType: ErrorCode = "grant_type"
    static let malformedCode: ErrorCode = "code_malformed"
    static let revokedToken: ErrorCode = "refresh_token_dead"
    static let foreignToken: ErrorCode = "refresh_token_foreign"
    static let noVerifier: ErrorCode = "code_verifier_absent"
    static let wrongVerifier: ErrorCode = "code_verifier_wrong"
    static let strayVerifier: ErrorCode = "code_verifier_stray"
    static let invalidRapt: ErrorCode = "invalid_rapt"
    static let parameterAbsent: ErrorCode = "parameter_absent"
    static let tokenAbsent: ErrorCode = "token_absent"
    static let deadForRevocation: ErrorCode = "token_dead"
    static let redirectMismatch: ErrorCode = "redirect_uri_mismatch"
    static let deletedClientError: ErrorCode = "deleted_client"

    /// What an error says on the wire.
    struct Words {
        var error: String
        var description: String
        var status = 400
        var subtype: String?

        init(_ error: String, _ description: String, status: Int = 400, subtype: String? = nil) {
            (self.error, self.description, self.status, self.subtype) = (error, description, status, subtype)
        }
    }

    private static let words: [ErrorCode: Words] = [
        noClient: Words("invalid_request", "Could not determine client ID from request."),
        unknownClient: Words("invalid_client", "The OAuth client was not found.", status: 401),
        deletedClientError: Words("deleted_client", "The OAuth client was deleted.", status: 401),
        wrongClientType: Words("invalid_client", "Invalid client type.", status: 401),
        noSecret: Words("invalid_request", "client_secret is missing."),
        wrongSecret: Words("invalid_client", "Unauthorized", status: 401),
        .invalidClient: Words("invalid_client", "Unauthorized", status: 401),
        .unauthorizedClient: Words("unauthorized_client", "Unauthorized", status: 401),
        foreignToken: Words("unauthorized_client", "Unauthorized", status: 401),
        malformedCode: Words("invalid_grant", "Malformed auth code."),
        revokedToken: Words("invalid_grant", "Token has been expired or revoked."),
        noVerifier: Words("invalid_grant", "Missing code verifier."),
        wrongVerifier: Words("invalid_grant", "Invalid code verifier."),
        strayVerifier: Words("invalid_grant", "code_verifier or verifier is not needed"),
        invalidRapt: Words("invalid_grant", "reauth related error (invalid_rapt)", subtype: "invalid_rapt"),
        deadForRevocation: Words("invalid_token", "Token expired or revoked"),
        .authorizationPending: Words("authorization_pending", "Precondition Required", status: 428),
        .slowDown: Words("slow_down", "Forbidden", status: 403),
        .accessDenied: Words("access_denied", "Forbidden", status: 403),
    ]

    static func words(of refusal: Refusal, _ transaction: Transaction) -> Words {
        var found = words[refusal.error] ?? Words(refusal.error.rawValue, "Bad Request")
        switch refusal.error {
        case unknownGrantType:
            let type = transaction.grantType?.rawValue ?? ""
            found = Words("unsupported_grant_type", "Invalid grant_type: \(type)")
        case parameterAbsent:
            found = Words("invalid_request", "Missing required parameter: \(refusal.finding.parameter ?? "")")
        case .expiredToken: found.error = transaction.profile[expiredDeviceError]
        case .authorizationPending, .slowDown, .accessDenied:
            if transaction.profile[devicePollStatus] == .rfc8628 { found.status = 400 }
        default: break
        }
        if let description = refusal.errorDescription { found.description = description }
        return found
    }

    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch transaction.endpoint {
        case .authorization: errorPage(refusal, transaction)
        case .userinfo: refuseProfile(refusal, transaction)
        case .tokenInfo: refuseTokenInfo(refusal, transaction)
        default: plain(words(of: refusal, transaction), transaction)
        }
    }

    private static func plain(_ words: Words, _ transaction: Transaction) -> Reply {
        let isOld = transaction.profile[jsonEra] == .old
        return .fields(
            .members([
                ("error", .string(words.error)),
                ("error_description", isOld ? nil : .string(words.description)),
                ("error_subtype", words.subtype.map(JSON.string)),
            ]),
            status: words.status,
            meaning: .refusal,
            headers: tokenHeaders
        )
    }

    /// The headers of the token endpoint's answers, good and bad (google.md §2.1).
    ///
    /// `Alt-Svc` is left out: a client that follows it would leave the mock.
    static let tokenHeaders: HTTPHeaders = {
        var headers: HTTPHeaders = [
            "Expires": "Mon, 01 Jan 1990 00:00:00 GMT",
            "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate", "Pragma": "no-cache",
        ]
        for value in ["X-Origin", "Referer", "Origin,Accept-Encoding"] { headers.append("Vary", value) }
        headers.append("Server", "scaffolding on HTTPServer2")
        headers.append("X-XSS-Protection", "0")
        headers.append("X-Frame-Options", "SAMEORIGIN")
        headers.append("X-Content-Type-Options", "nosniff")
        return headers
    }()

    // MARK: - Resources (google.md §4, §5)

    /// Whether a profile call answers errors as OAuth does; the older ones, and all without a token, as Google's APIs do.
    private static func refuseProfile(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let path = transaction.request.path
        let isOpenID = path == "/v1/userinfo" || path == "/oauth2/v3/userinfo"
        let challenge = "Bearer realm=\"https://accounts.google.com/\""
        guard refusal.error != tokenAbsent, isOpenID else {
            let isAbsent = refusal.error == tokenAbsent
            let start = isAbsent ? "Request is missing required authentication credential." : invalidCredential
            return .fields(
                [
                    "error": [
                        "code": 401, "message": .string("\(start) Expected OAuth 2 access token."),
                        "status": "UNAUTHENTICATED",
                    ]
                ],
                status: 401,
                meaning: .refusal,
                headers: ["WWW-Authenticate": isAbsent ? challenge : challenge + ", error=\"invalid_token\""]
            )
        }
        return .fields(
            [
                "error": "invalid_request",
                "error_description": .string(refusal.errorDescription ?? "Invalid Credentials"),
            ],
            status: 401,
            meaning: .refusal,
            headers: ["WWW-Authenticate": challenge + ", error=\"invalid_token\""]
        )
    }

    private static let invalidCredential = "Request had invalid authentication credentials."

    private static func refuseTokenInfo(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let path = transaction.request.path
        let text = JSON.string(refusal.errorDescription ?? "Invalid Value")
        let fields: JSON =
            if path == "/tokeninfo" {
                ["error": "invalid_token", "error_description": text]
            } else if path.hasPrefix("/oauth2/v1/") {
                ["error": "invalid_token"]
            } else {
                ["error_description": text]
            }
        return .fields(fields, status: 400, meaning: .refusal)
    }

    // MARK: - Pages (google.md §1.4)

    private static let pages: [ErrorCode: (code: String, status: Int, text: String)] = [
        redirectMismatch: (
            "redirect_uri_mismatch", 400,
            "This app sent an address to return to that does not comply with Google's OAuth 2.0 policy."
        ),
        unknownClient: ("invalid_client", 401, "The OAuth client was not found."),
        deletedClientError: ("deleted_client", 401, "The OAuth client was deleted."),
        "disallowed_useragent": ("disallowed_useragent", 403, "The app shows this page in an embedded browser."),
        .accessDenied: ("access_denied", 403, "The app has not completed the Google verification process."),
        "admin_policy_enforced": ("admin_policy_enforced", 400, "The administrator of the Workspace blocks a scope."),
        .invalidScope: ("invalid_scope", 400, "Some requested scopes cannot be shown."),
    ]

    static func errorPage(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        var page = pages[refusal.error] ?? (refusal.error.rawValue, 400, refusal.finding.description)
        if refusal.error == parameterAbsent {
            let name = refusal.finding.parameter ?? ""
            let isType = name == "response_type"
            page = (
                "invalid_request", 400,
                isType ? "Required parameter is missing: \(name)" : "Missing required parameter: \(name)"
            )
        }
        guard transaction.profile[errorPage] == .redirect else {
            return shownError(page.code, page.status, page.text, transaction)
        }
        var query = FormParameters()
        query.append("authError", page.code)
        query.append("errorStatus", "\(page.status)")
        query.append("errorText", page.text)
        query.append("flowName", "GeneralOAuthFlow")
        var reply = Reply(.refusal, status: 302)
        let target = Array("\(transaction.root)/signin/oauth/error?".utf8) + query.encoded
        reply.headers.fields.append(.init(name: "Location", bytes: target))
        return reply
    }

    static let shownErrorPage = EndpointBehavior(.other, [.get], "/signin/oauth/error") { transaction in
        shownError(
            transaction.text("authError") ?? "",
            transaction.text("errorStatus").flatMap(Int.init) ?? 400,
            transaction.text("errorText") ?? "",
            transaction,
            isRedirected: true
        )
    }

    private static func shownError(
        _ code: String,
        _ status: Int,
        _ text: String,
        _ transaction: Transaction,
        isRedirected: Bool = false
    ) -> Reply {
        let names = ["redirect_uri", "response_type", "scope", "access_type"]
        let details = names.compactMap { name in transaction.text(name).map { "\(name)=\($0)" } }
        let list = (details + ["flowName=GeneralOAuthFlow"]).map { "<li>\(HTML.escaped($0))</li>" }.joined()
        let title = "Access blocked: Authorization Error"
        return .text(
            HTML.page(
                title,
                """
                \(MockNotice.html(transaction, language: .english))
                <h1>\(title)</h1><p>\(HTML.escaped(text))</p>
                <p>Error \(status): \(HTML.escaped(code))</p>
                <p>Request details:</p><ul>\(list)</ul>
                """
            ),
            status: isRedirected ? 200 : status,
            meaning: .refusal
        )
    }

    /// The page of a path or a method that there is not.
    static func notFound(_ transaction: Transaction) -> Reply {
        let title = "Error 404 (Not Found)!!1"
        let body = "<p><b>404.</b> That's an error.</p><p>The requested URL was not found on this server.</p>"
        return .text(HTML.page(title, body), status: 404, contentType: "text/html; charset=UTF-8", meaning: .refusal)
    }
}
