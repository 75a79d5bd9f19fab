import HTTPWire
import JSONText

extension Microsoft {
    /// An AADSTS number with what goes with it on the wire.
    struct Words {
        let error: String
        /// The text in front of the first line break; `{{client}}` and the like stand for what was sent.
        let text: String
        let status: Int
        var suberror: String?

        init(_ error: String, _ text: String, _ status: Int = 400, suberror: String? = nil) {
            (self.error, self.text, self.status, self.suberror) = (error, text, status, suberror)
        }
    }

    /// The errors by their numbers (microsoft.md §2.5).
    private static let words: [ErrorCode: Words] = [
        "7000215": Words(
            "invalid_client",
            """
            Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not \
            the client secret ID, for a secret added to app '{{client}}'.
            """,
            401
        ),
        "7000222": Words(
            "invalid_client",
            """
            The provided client secret keys for app '{{client}}' are expired. Visit the Azure portal to create new keys \
            for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added \
            security: https://aka.ms/certCreds.
            """,
            401
        ),
        "7000218": Words(
            "invalid_client",
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
            401
        ),
        "700025": Words(
            "invalid_client",
            "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
            401
        ),
        "700016": Words(
            "unauthorized_client",
            """
            Application with identifier '{{client}}' was not found in the directory '{{tenant}}'. This can happen if the \
            application has not been installed by the administrator of the tenant or consented to by any user in \
            the tenant. You may have sent your authentication request to the wrong tenant.
            """
        ),
        "90002": Words(
            "invalid_request",
            """
            Tenant '{{tenant}}' not found. This may happen if there are no active subscriptions for the tenant. Check to \
            make sure you have the correct tenant ID. Check with your subscription administrator.
            """
        ),
        "50194": Words(
            "invalid_request",
            """
            Application '{{client}}'({{name}}) is not configured as a multi-tenant application. Usage of the /common \
            endpoint is not supported for such applications created after '10/15/2018'. Use a tenant-specific \
            endpoint or configure the application to be multi-tenant.
            """
        ),
        "9002331": Words(
            "invalid_request",
            """
            Application '{{client}}'({{name}}) is configured for use by Microsoft Account users only. Please use the \
            /consumers endpoint to serve this request.
            """
        ),
        "50011": Words(
            "invalid_client",
            """
            The redirect URI '{{redirect_uri}}' specified in the request does not match the redirect URIs configured for \
            the application '{{client}}'. Make sure the redirect URI sent in the request matches one added to your \
            application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more \
            about how to fix this.
            """
        ),
        "54005": Words(
            "invalid_grant",
            """
            OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing \
            refresh token.
            """
        ),
        "70008": Words(
            "invalid_grant",
            """
            The provided authorization code or refresh token is expired. Send a new interactive authorization request \
            for this user and resource.
            """
        ),
        "9002313": Words("invalid_grant", "Invalid request. Request is malformed or invalid."),
        "70000": Words("invalid_grant", "The provided value for the 'code' parameter is not valid."),
        "501481": Words(
            "invalid_grant",
            "The Code_Verifier does not match the code_challenge supplied in the authorization request."
        ),
        "50148": Words(
            "invalid_grant",
            "The code_verifier does not match the code_challenge supplied in the authorization request for PKCE."
        ),
        "9002325": Words(
            "invalid_request",
            "Proof Key for Code Exchange is required for cross-origin authorization code redemption."
        ),
        "9002326": Words(
            "invalid_request",
            "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type."
        ),
        "9002327": Words(
            "invalid_request",
            "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests."
        ),
        "700082": Words(
            "invalid_grant",
            """
            The refresh token has expired due to inactivity.{{space}}The token was issued on {{issued}} and was inactive \
            for {{days}}.00:00:00.
            """,
            suberror: "bad_token"
        ),
        "50173": Words(
            "invalid_grant",
            "The provided grant has expired due to it being revoked, a fresh auth token is needed."
        ),
        "50076": Words(
            "invalid_grant",
            """
            Due to a configuration change made by your administrator, or because you moved to a new location, you must \
            use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.
            """,
            suberror: "basic_action"
        ),
        "900144": Words("invalid_request", "The request body must contain the following parameter: '{{parameter}}'."),
        "70003": Words("unsupported_grant_type", "The app requested an unsupported grant type '{{grant_type}}'."),
        "70011": Words(
            "invalid_scope",
            "The provided value for the input parameter 'scope' is not valid. The scope {{scope}} is not valid."
        ),
        "700054": Words(
            "unsupported_response_type",
            "response_type '{{response_type}}' is not enabled for the application."
        ),
        "70016": Words(
            "authorization_pending",
            "OAuth 2.0 device flow error. Authorization is pending. Continue polling."
        ),
        "70018": Words("authorization_declined", "The user has denied the request."),
        "70019": Words("bad_verification_code", "The device code is not known."),
        "70020": Words(
            "expired_token",
            "The provided value for the input parameter 'device_code' is not valid. This device code has expired."
        ),
        "900561": Words("invalid_request", "The endpoint only accepts POST requests. Received a GET request."),
        "65004": Words("consent_required", "User declined to consent to access the app."),
        "50058": Words("login_required", "A silent sign-in request was sent but no user is signed in."),
        "65001": Words(
            "invalid_grant",
            """
            The user or administrator has not consented to use the application with ID '{{client}}' named '{{name}}'. Send \
            an interactive authorization request for this user and resource.
            """,
            suberror: "consent_required"
        ),
    ]

    /// The numbers of plain words, as scripts use them.
    private static let numbers: [ErrorCode: ErrorCode] = [
        .invalidGrant: "70000", .invalidClient: "7000215", .unauthorizedClient: "700016", .invalidRequest: "900144",
        .unsupportedGrantType: "70003", .invalidScope: "70011", .authorizationPending: "70016", .expiredToken: "70020",
    ]

    /// An error as data, for the body and for a callback.
    struct Failure {
        let number: Int
        let error: String
        let description: String
        let status: Int
        let suberror: String?
        let timestamp: String
        let trace: String
        let correlation: String
    }

    static func failure(_ refusal: Refusal, _ transaction: Transaction) -> Failure {
        let isNumber = words[refusal.error] != nil
        let code = isNumber ? refusal.error : numbers[refusal.error] ?? "90000"
        let known = words[code] ?? Words(refusal.error.rawValue, refusal.finding.description)
        let text = refusal.errorDescription ?? "AADSTS\(code): " + filled(known.text, refusal, transaction)
        let profile = transaction.profile
        let isGrant = profile[errorEra] == .old && known.error == "invalid_grant"
        let prefix = isGrant ? "AADSTS70002: Error validating credentials. " : ""
        let date = CivilDate(transaction.now)
        let day = [date.month, date.day].map(HTTPDate.twoDigits).joined(separator: "-")
        let time = [date.hour, date.minute, date.second].map(HTTPDate.twoDigits).joined(separator: ":")
        let stamp = "\(date.year)-\(day) \(time)Z"
        let trace = transaction.draw(CredentialShape.hex(30).grouped(8, 4, 4, 4, 10)) + "00"
        let own = transaction.draw(CredentialShape.hex(32).grouped(8, 4, 4, 4, 12))
        let shown = transaction.text("client-request-id") ?? transaction.request.headers["client-request-id"]
        let correlation = shown.flatMap { $0.utf8.count == 36 ? $0 : nil } ?? own
        let isClient = code == "7000218" || code == "700025"
        return Failure(
            number: Int(code.rawValue) ?? 90000,
            error: isNumber ? known.error : refusal.error.rawValue,
            description:
                "\(prefix)\(text)\r\nTrace ID: \(trace)\r\nCorrelation ID: \(correlation)\r\nTimestamp: \(stamp)",
            status: isClient ? profile[assertionStatus] : known.status,
            suberror: known.suberror,
            timestamp: stamp,
            trace: trace,
            correlation: correlation
        )
    }

    private static func filled(_ text: String, _ refusal: Refusal, _ transaction: Transaction) -> String {
        text.filled { name in
            switch name {
            case "client": transaction.client?.id ?? transaction.text("client_id") ?? ""
            case "name": transaction.client?.name ?? ""
            case "tenant": tenantSegment(transaction)
            case "parameter": refusal.finding.parameter ?? "client_id"
            case "space": transaction.profile[inactivityNbsp] ? "\u{A0}" : " "
            case "days": "\(transaction.profile[refreshIdleDays])"
            case "issued": issued(transaction)
            case "scope": unknownScope(refusal)
            default: transaction.text(name) ?? ""
            }
        }
    }

    private static func unknownScope(_ refusal: Refusal) -> String {
        if case .scope(let missing, _) = refusal.finding { missing.joined(separator: " ") } else { "" }
    }

    /// When the token that was refused was issued, to ten millionths of a second.
    private static func issued(_ transaction: Transaction) -> String {
        let date = CivilDate(transaction.grant?.signedInAt ?? transaction.now)
        let day = [date.month, date.day].map(HTTPDate.twoDigits).joined(separator: "-")
        let time = [date.hour, date.minute, date.second].map(HTTPDate.twoDigits).joined(separator: ":")
        return "\(date.year)-\(day)T\(time).0000000Z"
    }

    static func errorURI(_ number: Int) -> String { "\(login)/error?code=\(number)" }

    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch transaction.endpoint {
        case .authorization: return refuseAuthorization(refusal, transaction)
        case .userinfo: return refuseGraph(refusal, transaction)
        default: break
        }
        let failure = failure(refusal, transaction)
        let isRecent = transaction.profile[errorEra] == .recent
        let isGrant = !isRecent && failure.error == "invalid_grant"
        let claims =
            refusal.error == "50076" ? "{\"access_token\":{\"polids\":{\"essential\":true,\"values\":[]}}}" : nil
        let isDiscovery = transaction.endpoint == .metadata && refusal.error == "90002"
        return .fields(
            .members([
                ("error", .string(isDiscovery ? "invalid_tenant" : failure.error)),
                ("error_description", .string(failure.description)),
                ("error_codes", .array((isGrant ? [70002] : []).map(JSON.integer) + [.integer(failure.number)])),
                ("timestamp", .string(failure.timestamp)),
                ("trace_id", .string(failure.trace)),
                ("correlation_id", .string(failure.correlation)),
                ("error_uri", isRecent ? .string(errorURI(failure.number)) : nil),
                ("suberror", failure.suberror.map(JSON.string)),
                ("claims", claims.map(JSON.string)),
            ]),
            status: failure.status,
            meaning: .refusal,
            headers: headers(transaction)
        )
    }

    /// What every answer of the token endpoint has (microsoft.md §2.1).
    static func headers(_ transaction: Transaction) -> HTTPHeaders {
        [
            "Cache-Control": "no-store, no-cache", "Pragma": "no-cache", "Expires": "-1",
            "Strict-Transport-Security": "max-age=31536000; includeSubDomains", "X-Content-Type-Options": "nosniff",
            "P3P": "CP=\"DSP CUR OTPi IND OTRi ONL FIN\"",
            "x-ms-request-id": transaction.draw(CredentialShape.hex(30).grouped(8, 4, 4, 4, 10)) + "00",
            "x-ms-ests-server": "2.1.12651.9 - WEULR1 ProdSlices", "X-XSS-Protection": "0",
        ]
    }

    // MARK: - Pages and callbacks (microsoft.md §1.5)

    private static let onPage: Set<ErrorCode> = ["50011", "700016", "90002", "50194", "9002331"]

    private static func refuseAuthorization(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let failure = failure(refusal, transaction)
        guard onPage.contains(refusal.error) || transaction.client == nil || transaction.value("redirect_uri") == nil
        else { return sendBack(failure, transaction) }
        let lines = failure.description.split(separator: "\r\n").map { "<p>\(HTML.escaped(String($0)))</p>" }
        return .text(
            HTML.page(
                "Sign in to your account",
                "\(MockNotice.html(transaction, language: .english))\n<h1>Sign in</h1>\(lines.joined(separator: "\n"))"
            ),
            meaning: .refusal
        )
    }

    static func sendBack(_ failure: Failure, _ transaction: Transaction) -> Reply {
        deliver(
            transaction.callback([
                ("error", Array(failure.error.utf8)), ("error_description", Array(failure.description.utf8)),
                ("error_uri", Array(errorURI(failure.number).utf8)),
            ]),
            transaction
        )
    }

    // MARK: - Graph (microsoft.md §6)

    private static func refuseGraph(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let date = CivilDate(transaction.now)
        let day = [date.month, date.day].map(HTTPDate.twoDigits).joined(separator: "-")
        let time = [date.hour, date.minute, date.second].map(HTTPDate.twoDigits).joined(separator: ":")
        let id = transaction.draw(CredentialShape.hex(32).grouped(8, 4, 4, 4, 12))
        let text =
            switch refusal.error {
            case "token_missing": "Access token is empty."
            case .expiredToken: "Lifetime validation failed, the token is expired."
            default:
                """
                IDX14100: JWT is not well formed, there are no dots (.).\nThe token needs to be in JWS or JWE \
                Compact Serialization Format.
                """
            }
        let challenge =
            "Bearer realm=\"\", authorization_uri=\"\(login)/common/oauth2/authorize\", client_id=\"\(graphID)\""
        return .fields(
            [
                "error": [
                    "code": "InvalidAuthenticationToken", "message": .string(refusal.errorDescription ?? text),
                    "innerError": [
                        "date": .string("\(date.year)-\(day)T\(time)"), "request-id": .string(id),
                        "client-request-id": .string(id),
                    ],
                ]
            ],
            status: 401,
            meaning: .refusal,
            headers: ["request-id": id, "client-request-id": id, "WWW-Authenticate": challenge],
            contentType: "application/json"
        )
    }
}
