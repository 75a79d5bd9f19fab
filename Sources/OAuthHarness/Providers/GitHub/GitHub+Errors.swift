import HTTPWire
import JSONText

extension GitHub {
    /// What is known of an error of the web host: its text, and where its page is.
    private struct WebError {
        let text: String?
        let page: String
        let anchor: String

        init(_ text: String?, _ page: String = "", _ anchor: String = "") {
            (self.text, self.page, self.anchor) = (text, page, anchor)
        }
    }

    private static let tokenPage = "/apps/managing-oauth-apps/troubleshooting-oauth-app-access-token-request-errors/#"
    private static let authorizePage = "/apps/managing-oauth-apps/troubleshooting-authorization-request-errors/#"

    /// The texts that were captured or documented; the others carry their code alone (github.md §3.5, §4.4, §5.4).
    private static let webErrors: [ErrorCode: WebError] = [
        "bad_verification_code": WebError(
            "The code passed is incorrect or expired.",
            tokenPage,
            "bad-verification-code"
        ),
        "incorrect_client_credentials": WebError(
            "The client_id and/or client_secret passed are incorrect.",
            tokenPage,
            "incorrect-client-credentials"
        ),
        "unverified_user_email": WebError(
            "The user must have a verified primary email.",
            tokenPage,
            "unverified_user_email"
        ),
        // The captured answer points at the code's anchor.
        "bad_refresh_token": WebError(
            "The refresh token passed is incorrect or expired.",
            tokenPage,
            "bad-verification-code"
        ),
        "redirect_uri_mismatch": WebError(
            "The redirect_uri MUST match the registered callback URL for this application.",
            authorizePage,
            "redirect-uri-mismatch"
        ),
        .accessDenied: WebError("The user has denied your application access.", authorizePage, "access-denied"),
        "application_suspended": WebError(
            "Your application has been suspended. Contact support@github.com.",
            authorizePage,
            "application-suspended"
        ),
        .authorizationPending: WebError(
            "The authorization request is still pending.",
            "/developers/apps/authorizing-oauth-apps#",
            "error-codes-for-the-device-flow"
        ),
        .slowDown: WebError("Too many requests have been made in the same timeframe."),
        "incorrect_device_code": WebError("The device_code provided is not valid."),
        "device_flow_disabled": WebError("Device Flow must be explicitly enabled for this App"),
    ]

    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch transaction.endpoint {
        case .authorization: refuseAuthorization(refusal, transaction)
        case .token, .deviceAuthorization: refuseToken(refusal, transaction)
        default: refuseAPI(refusal, transaction)
        }
    }

    // MARK: - Authorization (github.md §3.4)

    private static func refuseAuthorization(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch refusal.error {
        case "not_found": return notFoundPage()
        case "login_required": return redirectToSignIn(transaction)
        case "redirect_uri_mismatch":
            guard transaction.profile[redirectMismatch] == .redirectToRegistered,
                transaction.client?.redirectURIs.isEmpty == false
            else { return mismatchPage(transaction) }
            return errorRedirect(refusal.error, refusal.errorDescription, transaction, toRegistered: true)
        case "application_suspended":
            return errorRedirect(refusal.error, refusal.errorDescription, transaction, toRegistered: true)
        case .invalidRequest:
            return errorRedirect(refusal.error, refusal.errorDescription ?? refusal.finding.description, transaction)
        default: return errorRedirect(refusal.error, refusal.errorDescription, transaction)
        }
    }

    private static func mismatchPage(_ transaction: Transaction) -> Reply {
        page(
            "Be careful!",
            "<h1>Be careful!</h1><p>The redirect_uri is not associated with this application.</p>",
            status: transaction.profile[mismatchPageStatus],
            meaning: .refusal
        )
    }

    /// `error`, `error_description`, `error_uri`, `iss`, `state`, in this order (github.md §3.5, updates-2026-11.md §A2).
    static func errorRedirect(
        _ error: ErrorCode,
        _ description: String?,
        _ transaction: Transaction,
        toRegistered: Bool = false
    ) -> Reply {
        let known = webErrors[error]
        var reply = redirect(
            [
                ("error", Array(error.rawValue.utf8)),
                ("error_description", (description ?? known?.text).map { Array($0.utf8) }),
                ("error_uri", known.map { Array(errorURI($0, transaction).utf8) }),
            ],
            hasIssuer: transaction.profile[issOnError],
            to: toRegistered ? transaction.client?.redirectURIs.first : nil,
            transaction
        )
        if transaction.profile[rawAtSign], let location = reply.headers["Location"] {
            reply.headers["Location"] = location.replacing("%40", with: "@")
        }
        return reply
    }

    private static func errorURI(_ error: WebError, _ transaction: Transaction) -> String {
        switch transaction.profile[errorDocsHost] {
        case .current: docs(transaction.profile) + error.page + error.anchor
        case .developer: "https://developer.github.com/v3/oauth/#" + error.anchor
        case .none: error.page + error.anchor
        }
    }

    // MARK: - Token and device (github.md §4.4, §5.4)

    private static func refuseToken(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch refusal.error {
        case "not_found": return unknownClientReply(transaction)
        case "not_acceptable":
            return page("Not Acceptable", "<h1>406</h1>", status: 406, meaning: .refusal)
        case "hour_is_spent": return rateLimited(nil, transaction)
        default: break
        }
        var known = webErrors[refusal.error]
        // At the token endpoint the mismatch has an anchor of its own, and a refusal of the device no captured text.
        if refusal.error == "redirect_uri_mismatch" {
            known = WebError(known?.text, authorizePage, "redirect-uri-mismatch2")
        } else if refusal.error == .accessDenied {
            known = nil
        }
        let isEarlyPoll = refusal.error == .slowDown
        return negotiated(
            .members([
                ("error", .string(refusal.error.rawValue)),
                ("error_description", (refusal.errorDescription ?? known?.text).map(JSON.string)),
                ("error_uri", known.map { .string(errorURI($0, transaction)) }),
                ("interval", isEarlyPoll ? .integer(transaction.deviceGrant?.interval.roundedSeconds ?? 10) : nil),
            ]),
            status: transaction.endpoint == .deviceAuthorization && transaction.profile[deviceFlow] != .on ? 400 : 200,
            meaning: .refusal,
            transaction
        )
    }

    private static func unknownClientReply(_ transaction: Transaction) -> Reply {
        let isJSON =
            switch transaction.profile[unknownClient] {
            case .byAccept: acceptsJSON(transaction)
            case .json404: true
            case .html404: false
            }
        guard isJSON else { return notFoundPage() }
        return .fields(["error": "Not Found"], status: 404, meaning: .refusal)
    }

    static func notFoundPage() -> Reply {
        page(
            "Page not found",
            "<h1>404</h1><p>This is not the web page you are looking for.</p>",
            status: 404,
            meaning: .refusal
        )
    }

    // MARK: - API (github.md §7.3)

    static func notFound(_ transaction: Transaction) -> Reply {
        isWeb(transaction.request.path)
            ? notFoundPage() : refuseAPI(Refusal("not_found", .unknown("path", found: [], known: [])), transaction)
    }

    /// The API's body: `message`, `errors`, `documentation_url`, and since about 2024 `status`.
    static func apiError(
        _ status: Int,
        _ message: String,
        documentation: String? = nil,
        errors: JSON? = nil,
        _ transaction: Transaction
    ) -> Reply {
        let hasStatus = transaction.profile[errorBodyStatusField]
        return .fields(
            .members([
                ("message", .string(message)),
                ("errors", errors),
                ("documentation_url", .string(documentation ?? restDocs(transaction))),
                ("status", hasStatus ? .string("\(status)") : nil),
            ]),
            status: status,
            meaning: .refusal
        )
    }

    static func refuseAPI(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let text = refusal.errorDescription
        switch refusal.error {
        case "token_in_query":
            return .fields(
                [
                    "message":
                        "Must specify access token via Authorization header. https://developer.github.com/changes/2020-02-10-deprecating-auth-through-query-param",
                    "documentation_url": "https://docs.github.com/v3/#oauth2-token-sent-in-a-header",
                ],
                status: 400,
                meaning: .refusal
            )
        case "requires_authentication":
            return apiError(401, text ?? "Requires authentication", transaction)
        case "unsupported_version":
            return unsupportedVersion(text, transaction)
        case "integration":
            return apiError(403, text ?? "Resource not accessible by integration", transaction)
        case "sso": return refuseForSSO(transaction)
        case "restricted": return refuseForRestrictions(transaction)
        case "limited": return primaryLimit(transaction)
        case "bad_json": return apiError(400, text ?? "Problems parsing JSON", transaction)
        case "not_object": return apiError(400, text ?? "Body should be a JSON object", transaction)
        case "organizations_hidden":
            return apiError(
                403,
                text ?? "You need at least read:org scope or user scope to list your organizations.",
                transaction
            )
        case "not_member":
            let owner = transaction.pathValues["org"] ?? "ORG"
            let person = transaction.pathValues["user"] ?? ""
            return apiError(
                403,
                text ?? "You must be a member of \(owner) to see membership information for \(person).",
                transaction
            )
        case "teams_hidden":
            let status = transaction.profile[teamsWithoutScope]
            return apiError(status, text ?? (status == 404 ? "Not Found" : "Must have the read:org scope"), transaction)
        case "not_found", .insufficientScope: return apiError(404, text ?? "Not Found", transaction)
        case "bad_json_web_token":
            let page = rest(transaction.profile)
            return apiError(401, text ?? "A JSON web token could not be decoded", documentation: page, transaction)
        case "bad_secret":
            let status = transaction.profile[wrongSecretStatus]
            let page = status == 404 ? nil : rest(transaction.profile)
            return apiError(status, status == 404 ? "Not Found" : "Bad credentials", documentation: page, transaction)
        case "unusable_body":
            let name = refusal.missingParameter ?? "access_token"
            return apiError(422, text ?? "Invalid request.\n\n\"\(name)\" wasn't supplied.", transaction)
        default:
            return apiError(401, text ?? "Bad credentials", documentation: rest(transaction.profile), transaction)
        }
    }

    private static func refuseForSSO(_ transaction: Transaction) -> Reply {
        let owner = transaction.pathValues["owner"] ?? transaction.pathValues["org"] ?? "ORG"
        let text =
            "Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization."
        return apiError(403, text, transaction).with {
            $0.append(
                "X-GitHub-SSO",
                "required; url=https://github.com/orgs/\(owner)/sso?authorization_request=A0B1C2D3"
            )
        }
    }

    private static func refuseForRestrictions(_ transaction: Transaction) -> Reply {
        let owner = transaction.pathValues["owner"] ?? transaction.pathValues["org"] ?? "ORG"
        return apiError(
            403,
            "Although you appear to have the correct authorization credentials, the `\(owner)` organization has enabled "
                + "OAuth App access restrictions, meaning that data access to third-parties is limited. For more information "
                + "on these restrictions, including how to enable this app, visit "
                + "https://docs.github.com/articles/restricting-access-to-your-organization-s-data/",
            transaction
        )
    }

    // MARK: - Limits and the edge (github.md §7.3, §7.4)

    private static func primaryLimit(_ transaction: Transaction) -> Reply {
        let status = transaction.profile[rateLimitStatus]
        if let account = transaction.account {
            let text = "API rate limit exceeded for user ID \(account.id)."
            let page = rest(transaction.profile) + "/overview/rate-limits-for-the-rest-api"
            return apiError(status, text, documentation: page, transaction)
        }
        let text =
            "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate "
            + "limit. Check out the documentation for more details.)"
        let page = rest(transaction.profile) + "/overview/resources-in-the-rest-api#rate-limiting"
        return apiError(status, text, documentation: page, transaction)
    }

    static func rateLimited(_ wait: Duration?, _ transaction: Transaction) -> Reply {
        switch transaction.endpoint {
        case .authorization, .token, .deviceAuthorization, .deviceVerification:
            return page("Whoa there!", "<h1>Whoa there!</h1>", status: 429, meaning: .refusal).with { headers in
                if let wait { headers.append("Retry-After", "\(wait.roundedSeconds)") }
            }
        default: break
        }
        if let token = transaction.accessToken(in: transaction.profile.tokenLocations) {
            transaction.grant = transaction.state.grants[token]
            transaction.account = transaction.grant?.account
        }
        let kind = transaction.profile[rateLimitKind]
        if kind == .primary {
            transaction.state.spendLimit(of: transaction, until: wait)
            return primaryLimit(transaction)
        }
        let text =
            kind == .secondary
            ? "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out "
                + "to GitHub Support for help, please include the request ID \(requestID(transaction))."
            : "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. "
                + "Please retry your request again later."
        let url =
            "https://docs.github.com/en/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits"
        return Reply.fields(
            ["documentation_url": .string(url), "message": .string(text)],
            status: transaction.profile[rateLimitStatus],
            meaning: .refusal
        ).with { headers in
            if let wait { headers.append("Retry-After", "\(wait.roundedSeconds)") }
        }
    }

    /// Answered by the edge: no JSON, a line break in front of the text, and the connection closes.
    static func missingUserAgent(_ transaction: Transaction) -> Reply {
        .text(
            "\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header "
                + "(https://docs.github.com/en/rest/\(userAgentPage(transaction))#user-agent-required). "
                + "Check https://developer.github.com for other possible causes."
                + (transaction.profile[userAgentLineFeed] ? "\n" : ""),
            status: 403,
            contentType: "text/html",
            meaning: .refusal,
            headers: ["Cache-Control": "no-cache", "Connection": "close"]
        )
    }
}
