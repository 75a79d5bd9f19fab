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
        var section: String?
    }

    private static let words: [ErrorCode: Words] = [
        "No client id supplied": Words(error: "invalid_client", description: "No client id supplied"),
        "The client id supplied is invalid": Words(
            error: "invalid_client",
            description: "The client id supplied is invalid"
        ),
        uriFragment: Words(error: "invalid_uri", description: "The redirect URI must not contain a fragment"),
        uriMismatch: Words(
            error: "redirect_uri_mismatch",
            description: "The redirect URI provided is missing or does not match",
            section: "3.1.2"
        ),
        uriAbsent: Words(error: "invalid_uri", description: "No redirect URI was supplied or stored"),
        uriAmbiguous: Words(
            error: "invalid_uri",
            description: "A redirect URI must be supplied when multiple redirect URIs are registered",
            section: "3.1.2.3"
        ),
        responseType: Words(error: "invalid_request", description: "Invalid or missing response type"),
        implicitGrant: Words(error: "unsupported_response_type", description: "implicit grant type not supported"),
        stateAbsent: Words(error: "invalid_request", description: "The state parameter is required"),
        methodNotPost: Words(
            error: "invalid_request",
            description: "The request method must be POST when requesting an access token",
            section: "3.2"
        ),
        grantAbsent: Words(
            error: "invalid_request",
            description: "The grant type was not specified in the request"
        ),
        grantForClient: Words(
            error: "unauthorized_client",
            description: "The grant type is unauthorized for this client_id"
        ),
        clientAbsent: Words(
            error: "invalid_client",
            description: "Client credentials were not found in the headers or body"
        ),
        clientSecretAbsent: Words(
            error: "invalid_client",
            description: "This client is invalid or must authenticate using a client secret"
        ),
        clientWrong: Words(error: "invalid_client", description: "The client credentials are invalid"),
        codeAbsent: Words(error: "invalid_request", description: "Missing parameter: \"code\" is required"),
        codeUnknown: Words(
            error: "invalid_grant",
            description: "Authorization code doesn't exist or is invalid for the client"
        ),
        codeRedirect: Words(
            error: "redirect_uri_mismatch",
            description: "The redirect URI is missing or do not match",
            section: "4.1.3"
        ),
        codeExpired: Words(error: "invalid_grant", description: "The authorization code has expired"),
        codeForeign: Words(
            error: "invalid_grant",
            description: "authorization_code doesn't exist or is invalid for the client"
        ),
        refreshAbsent: Words(
            error: "invalid_request",
            description: "Missing parameter: \"refresh_token\" is required"
        ),
        refreshUnknown: Words(error: "invalid_grant", description: "Invalid refresh token"),
        refreshExpired: Words(error: "invalid_grant", description: "Refresh token has expired"),
        refreshForeign: Words(
            error: "invalid_grant",
            description: "refresh_token doesn't exist or is invalid for the client"
        ),
        scopeForRequest: Words(
            error: "invalid_scope",
            description: "The scope requested is invalid for this request"
        ),
        scopeForClient: Words(error: "invalid_scope", description: "The scope requested is invalid for this client"),
        scopeUnsupported: Words(error: "invalid_scope", description: "An unsupported scope was requested"),
        scopeAbsent: Words(
            error: "invalid_scope",
            description: "This application requires you specify a scope parameter"
        ),
        scopeAbsentAtAuthorize: Words(
            error: "invalid_client",
            description: "This application requires you specify a scope parameter"
        ),
        tokenInvalid: Words(error: "invalid_token", description: "The access token provided is invalid"),
        tokenExpired: Words(error: "invalid_token", description: "The access token provided has expired"),
        tokenMalformed: Words(error: "malformed_token", description: "Malformed token (missing \"expires\")"),
        tokenTwice: Words(
            error: "invalid_request",
            description: "Only one method may be used to authenticate at a time (Auth header, GET or POST)"
        ),
        headerMalformed: Words(error: "invalid_request", description: "Malformed auth header"),
        bodyOfGet: Words(
            error: "invalid_request",
            description: "When putting the token in the body, the method must be POST or PUT",
            section: "2.2"
        ),
        bodyNoForm: Words(
            error: "invalid_request",
            description: "The content type for POST requests must be \"application/x-www-form-urlencoded\""
        ),
        .insufficientScope: Words(
            error: "insufficient_scope",
            description: "The request requires higher privileges than provided by the access token"
        ),
    ]

    /// What an error says on the wire, under the knobs in force.
    static func words(of refusal: Refusal, _ transaction: Transaction) -> Words {
        let profile = transaction.profile
        var found = words[refusal.error]
        switch refusal.error {
        case grantUnknown:
            let type = transaction.text("grant_type") ?? ""
            found = Words(error: "unsupported_grant_type", description: "Grant type \"\(type)\" not supported")
        case tokenExpired:
            found = Words(error: profile[expiredTokenError].rawValue, description: found?.description ?? "")
        case refreshUnknown, refreshExpired, refreshForeign:
            if profile[docRefreshError] { found = words[codeUnknown] }
        default: break
        }
        let known = found ?? Words(error: refusal.error.rawValue, description: refusal.finding.description)
        guard let description = refusal.errorDescription else { return known }
        return Words(error: known.error, description: description, section: known.section)
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
