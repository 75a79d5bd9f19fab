import HTTPWire
import JSONText

extension EmployeeChoice {
    // MARK: - The library's errors; the names are the house's own, the wire has the table's

    static let uriFragment: ErrorCode = "uri_fragment"
    static let uriMismatch: ErrorCode = "uri_mismatch"
    static let uriAbsent: ErrorCode = "uri_absent"
    static let uriAmbiguous: ErrorCode = "uri_ambiguous"
    static let responseType: ErrorCode = "response_type"
    static let implicitGrant: ErrorCode = "implicit"
    static let stateAbsent: ErrorCode = "state_absent"
    static let methodNotPost: ErrorCode = "method"
    static let grantAbsent: ErrorCode = "grant_absent"
    static let grantUnknown: ErrorCode = "grant_unknown"
    static let grantForClient: ErrorCode = "grant_for_client"
    static let clientAbsent: ErrorCode = "client_absent"
    static let clientSecretAbsent: ErrorCode = "client_secret_absent"
    static let clientWrong: ErrorCode = "client_wrong"
    static let codeAbsent: ErrorCode = "code_absent"
    static let codeUnknown: ErrorCode = "code_unknown"
    static let codeRedirect: ErrorCode = "code_redirect"
    static let codeExpired: ErrorCode = "code_expired"
    static let codeForeign: ErrorCode = "code_foreign"
    static let refreshAbsent: ErrorCode = "refresh_absent"
    static let refreshUnknown: ErrorCode = "refresh_unknown"
    static let refreshExpired: ErrorCode = "refresh_expired"
    static let refreshForeign: ErrorCode = "refresh_foreign"
    static let scopeForRequest: ErrorCode = "scope_for_request"
    static let scopeForClient: ErrorCode = "scope_for_client"
    static let scopeUnsupported: ErrorCode = "scope_unsupported"
    static let scopeAbsent: ErrorCode = "scope_absent"
    static let scopeAbsentAtAuthorize: ErrorCode = "scope_absent_at_authorize"
    static let tokenAbsent: ErrorCode = "token_absent"
    static let tokenInvalid: ErrorCode = "token_invalid"
    static let tokenExpired: ErrorCode = "token_expired"
    static let tokenMalformed: ErrorCode = "token_malformed"
    static let tokenTwice: ErrorCode = "token_twice"
    static let headerMalformed: ErrorCode = "header_malformed"
    static let bodyOfGet: ErrorCode = "body_of_get"
    static let bodyNoForm: ErrorCode = "body_no_form"

    /// What an error says on the wire.
    struct Words {
        let error: String
        let description: String
        /// The section of RFC 6749 that `error_uri` leads to.
        let section: String?

        init(_ error: String, _ description: String, section: String? = nil) {
            (self.error, self.description, self.section) = (error, description, section)
        }
    }

    private static let words: [ErrorCode: Words] = [
        "No client id supplied": Words("invalid_client", "No client id supplied"),
        "The client id supplied is invalid": Words("invalid_client", "The client id supplied is invalid"),
        uriFragment: Words("invalid_uri", "The redirect URI must not contain a fragment"),
        uriMismatch: Words(
            "redirect_uri_mismatch",
            "The redirect URI provided is missing or does not match",
            section: "3.1.2"
        ),
        uriAbsent: Words("invalid_uri", "No redirect URI was supplied or stored"),
        uriAmbiguous: Words(
            "invalid_uri",
            "A redirect URI must be supplied when multiple redirect URIs are registered",
            section: "3.1.2.3"
        ),
        responseType: Words("invalid_request", "Invalid or missing response type"),
        implicitGrant: Words("unsupported_response_type", "implicit grant type not supported"),
        stateAbsent: Words("invalid_request", "The state parameter is required"),
        methodNotPost: Words(
            "invalid_request",
            "The request method must be POST when requesting an access token",
            section: "3.2"
        ),
        grantAbsent: Words("invalid_request", "The grant type was not specified in the request"),
        grantForClient: Words("unauthorized_client", "The grant type is unauthorized for this client_id"),
        clientAbsent: Words("invalid_client", "Client credentials were not found in the headers or body"),
        clientSecretAbsent: Words(
            "invalid_client",
            "This client is invalid or must authenticate using a client secret"
        ),
        clientWrong: Words("invalid_client", "The client credentials are invalid"),
        codeAbsent: Words("invalid_request", "Missing parameter: \"code\" is required"),
        codeUnknown: Words("invalid_grant", "Authorization code doesn't exist or is invalid for the client"),
        codeRedirect: Words("redirect_uri_mismatch", "The redirect URI is missing or do not match", section: "4.1.3"),
        codeExpired: Words("invalid_grant", "The authorization code has expired"),
        codeForeign: Words("invalid_grant", "authorization_code doesn't exist or is invalid for the client"),
        refreshAbsent: Words("invalid_request", "Missing parameter: \"refresh_token\" is required"),
        refreshUnknown: Words("invalid_grant", "Invalid refresh token"),
        refreshExpired: Words("invalid_grant", "Refresh token has expired"),
        refreshForeign: Words("invalid_grant", "refresh_token doesn't exist or is invalid for the client"),
        scopeForRequest: Words("invalid_scope", "The scope requested is invalid for this request"),
        scopeForClient: Words("invalid_scope", "The scope requested is invalid for this client"),
        scopeUnsupported: Words("invalid_scope", "An unsupported scope was requested"),
        scopeAbsent: Words("invalid_scope", "This application requires you specify a scope parameter"),
        scopeAbsentAtAuthorize: Words("invalid_client", "This application requires you specify a scope parameter"),
        tokenInvalid: Words("invalid_token", "The access token provided is invalid"),
        tokenExpired: Words("invalid_token", "The access token provided has expired"),
        tokenMalformed: Words("malformed_token", "Malformed token (missing \"expires\")"),
        tokenTwice: Words(
            "invalid_request",
            "Only one method may be used to authenticate at a time (Auth header, GET or POST)"
        ),
        headerMalformed: Words("invalid_request", "Malformed auth header"),
        bodyOfGet: Words(
            "invalid_request",
            "When putting the token in the body, the method must be POST or PUT",
            section: "2.2"
        ),
        bodyNoForm: Words(
            "invalid_request",
            "The content type for POST requests must be \"application/x-www-form-urlencoded\""
        ),
        .insufficientScope: Words(
            "insufficient_scope",
            "The request requires higher privileges than provided by the access token"
        ),
    ]

    /// What an error says on the wire, under the knobs in force.
    static func words(of refusal: Refusal, _ transaction: Transaction) -> Words {
        let profile = transaction.profile
        var found = words[refusal.error]
        switch refusal.error {
        case grantUnknown:
            let type = transaction.text("grant_type") ?? ""
            found = Words("unsupported_grant_type", "Grant type \"\(type)\" not supported")
        case tokenExpired:
            found = Words(profile[expiredTokenError].rawValue, found?.description ?? "")
        case refreshUnknown, refreshExpired, refreshForeign:
            if profile[docRefreshError] { found = words[codeUnknown] }
        default: break
        }
        let known = found ?? Words(refusal.error.rawValue, refusal.finding.description)
        guard let description = refusal.errorDescription else { return known }
        return Words(known.error, description, section: known.section)
    }

    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let words = words(of: refusal, transaction)
        switch transaction.endpoint {
        case .authorization:
            guard !clientChecks.contains(where: { $0.name == refusal.check }) else { return plain(words, status: 400) }
            return errorRedirect(ErrorCode(rawValue: words.error), words.description, transaction)
        case .openID, .userinfo: return refuseResource(refusal, words, transaction)
        default:
            guard refusal.error == methodNotPost else { return plain(words, status: 400) }
            return plain(words, status: 405).with { $0.append("Allow", "POST, OPTIONS") }
        }
    }

    private static func members(_ words: Words) -> JSON {
        .members([
            ("error", .string(words.error)),
            ("error_description", .string(words.description)),
            ("error_uri", words.section.map { .string("http://tools.ietf.org/html/rfc6749#section-\($0)") }),
        ])
    }

    private static func plain(_ words: Words, status: Int) -> Reply {
        .fields(
            members(words),
            as: .phpJSON(escapesUnicode: true),
            status: status,
            meaning: .refusal,
            headers: ["Cache-Control": "no-store"]
        )
    }

    /// A redirect that repeats its parameters as JSON (employeechoice.md §2.3).
    static func errorRedirect(_ error: ErrorCode, _ description: String, _ transaction: Transaction) -> Reply {
        let callback = transaction.callback([
            ("error", Array(error.rawValue.utf8)), ("error_description", Array(description.utf8)),
        ])
        var reply = StandardReplies.redirect(callback, transaction)
        reply.headers.append("Cache-Control", "no-store")
        reply.headers.append("Content-Type", "application/json")
        let fields = callback.parameters.pairs.map {
            (String(decoding: $0.name, as: UTF8.self), JSON.string(String(decoding: $0.value, as: UTF8.self)))
        }
        reply.content = .fields(.object(JSONObject(fields)), .phpJSON(escapesUnicode: true))
        return reply
    }

    /// RFC 6750 as the library has it: descriptions go into the challenge unescaped (employeechoice.md §5.3).
    private static func refuseResource(_ refusal: Refusal, _ words: Words, _ transaction: Transaction) -> Reply {
        let own =
            switch words.error {
            case "invalid_request": 400
            case "insufficient_scope": 403
            default: 401
            }
        let forced = transaction.profile[resourceErrorStatus]
        let status = forced == 401 ? own : forced
        guard refusal.error != tokenAbsent else {
            return Reply(
                .refusal,
                status: status,
                headers: ["WWW-Authenticate": "Bearer realm=\"Service\"", "Content-Type": "application/json"]
            )
        }
        var parts = ["realm=\"Service\""]
        if case .scope(let missing, _) = refusal.finding { parts.append("scope=\"\(missing.joined(separator: " "))\"") }
        parts += ["error=\"\(words.error)\"", "error_description=\"\(words.description)\""]
        return .fields(
            members(words),
            as: .phpJSON(escapesUnicode: true),
            status: status,
            meaning: .refusal,
            headers: ["WWW-Authenticate": "Bearer " + parts.joined(separator: ", "), "Cache-Control": "no-store"]
        )
    }
}
