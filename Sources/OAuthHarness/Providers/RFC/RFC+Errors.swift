import HTTPWire
import JSONText

extension RFC {
    /// Writes a refusal where it belongs: a page, a redirect, a token error, a bearer challenge.
    static func refuse(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        switch transaction.endpoint {
        case .authorization: refuseAuthorization(refusal, transaction)
        case .userinfo, .api: refuseResource(refusal, transaction)
        default: refuseToken(refusal, transaction)
        }
    }

    /// While client or redirect URI are in doubt, nothing may go back to the client (RFC 6749 §4.1.2.1).
    private static func refuseAuthorization(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        guard clientChecks.contains(where: { $0.name == refusal.check }) else {
            return errorRedirect(refusal, transaction)
        }
        let text = HTML.escaped("\(refusal.error): \(description(of: refusal))")
        let title = "Authorization error"
        return .text(HTML.page(title, "<h1>\(title)</h1><p>\(text)</p>"), status: 400, meaning: .refusal)
    }

    static func errorRedirect(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let isImplicit = transaction.text("response_type") == "token"
        return transaction.profile.redirect(
            transaction.callback(
                [
                    ("error", Array(refusal.error.rawValue.utf8)),
                    ("error_description", Array(description(of: refusal).utf8)),
                ],
                placement: isImplicit ? .fragment : .query
            ),
            transaction
        )
    }

    /// RFC 6749 §5.2: 401 only for a client that tried the Authorization header.
    private static func refuseToken(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let isChallenged =
            refusal.error == .invalidClient && transaction.request.headers.first("Authorization") != nil
        var headers: HTTPHeaders = ["Cache-Control": "no-store", "Pragma": "no-cache"]
        if isChallenged {
            let realm = transaction.profile[realm]
            headers["WWW-Authenticate"] = "Basic " + (realm.isEmpty ? "" : "realm=\"\(realm)\", ") + "charset=\"UTF-8\""
        }
        return .fields(
            [
                "error": .string(refusal.error.rawValue),
                "error_description": .string(description(of: refusal)),
            ],
            status: isChallenged ? 401 : 400,
            meaning: .refusal,
            headers: headers,
            contentType: "application/json;charset=UTF-8"
        )
    }

    /// RFC 6750 §3: a request without a token is told no more than how to come back.
    private static func refuseResource(_ refusal: Refusal, _ transaction: Transaction) -> Reply {
        let realm = transaction.profile[realm]
        var parts = realm.isEmpty ? [] : ["realm=\"\(realm)\""]
        guard refusal.error != "token_missing" else {
            let challenge = parts.isEmpty ? "Bearer" : "Bearer " + parts.joined(separator: ", ")
            return Reply(.refusal, status: 401, headers: ["WWW-Authenticate": challenge])
        }
        parts += ["error=\"\(refusal.error)\"", "error_description=\"\(description(of: refusal))\""]
        if refusal.error == .insufficientScope, case .scope(let missing, _) = refusal.finding {
            parts.append("scope=\"\(missing.joined(separator: " "))\"")
        }
        let status =
            switch refusal.error {
            case .invalidRequest: 400
            case .insufficientScope: 403
            default: 401
            }
        return Reply(
            .refusal,
            status: status,
            headers: ["WWW-Authenticate": "Bearer " + parts.joined(separator: ", "), "Cache-Control": "no-store"]
        )
    }

    /// The description in the characters that RFC 6749 §5.2 allows.
    private static func description(of refusal: Refusal) -> String {
        let text = refusal.errorDescription ?? refusal.finding.description
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar.value {
            case 0x22, 0x5C: result += "'"
            case 0x20...0x7E: result.unicodeScalars.append(scalar)
            case 0x2026: result += "..."
            default: result += "?"
            }
        }
    }

    /// 405 with `Allow` where the path exists (RFC 9110 §15.5.6), else 404.
    static func notFound(_ transaction: Transaction) -> Reply {
        let request = transaction.request
        let methods = transaction.profile.endpoints
            .filter {
                $0.methods != [.options] && $0.path.match(request.pathBytes, query: { request.query }) != nil
                    && $0.isOffered(transaction.profile)
            }
            .flatMap(\.methods)
        guard !methods.isEmpty, !methods.contains(request.method) else { return StandardReplies.notFound(transaction) }
        let allowed = methods.map(\.rawValue).joined(separator: ", ")
        return Reply(.refusal, status: 405, headers: ["Allow": allowed])
    }
}
