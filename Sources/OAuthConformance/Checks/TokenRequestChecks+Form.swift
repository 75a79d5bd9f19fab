import HTTPWire
import OAuthHarness

extension TokenRequestChecks {
    static let acceptsJSON = ClientCheck(
        "token-request/accept-json",
        "Asks for JSON",
        level: .robust,
        why: "GitHub answers a form unless JSON is asked for, other servers answer what they like.",
        source: "github.md §4.2; RFC 9110 §12.5.1",
        change: "Send Accept: application/json with token requests.",
        precondition: "a token request",
        providers: ["github"]
    ) { run in
        .scanned(
            run.tokenRequests,
            holds: "The client asks for JSON.",
            expected: "Accept with application/json"
        ) { request in
            let accept = request.request.headers.all("Accept").map(\.value).joined(separator: ", ")
            guard !accept.lowercased().contains("application/json") else { return nil }
            // Who reads the form that comes instead has lost nothing.
            if request.grantsToken, request.answer.form == .form, run.step(of: request)?.outcome?.isSuccess ?? false {
                return nil
            }
            return ("The client does not ask for JSON.", accept.isEmpty ? "no Accept" : accept)
        }
    }

    static let isPostedForm = ClientCheck(
        "token-request/post-and-form-content-type",
        "POST with a form body",
        why: "Parameters in a query end in logs; JSON and multipart bodies are not what the endpoint reads.",
        source: "RFC 6749 §3.2, §4.1.3",
        change: "POST a form, labelled application/x-www-form-urlencoded, with nothing in the query.",
        precondition: "a token request"
    ) { run in
        guard !run.configuration.dialect.postsJSON else { return .notArisen("the token endpoint reads JSON alone") }
        let requests = run.journal.exchanges.filter { exchange in
            exchange.endpoint == .token
                || exchange.endpoint == .other && exchange.named.contains("grant_type")
        }
        return .scanned(
            requests,
            holds: "The client posts a form.",
            expected: "POST, application/x-www-form-urlencoded, parameters in the body only"
        ) { request in
            let type = (request.request.headers["Content-Type"] ?? "").lowercased()
            let query = FormParameters(decoding: request.request.query)
            if request.request.method != .post {
                return (
                    "The client sends its token request with \(request.request.method).", "\(request.request.method)"
                )
            }
            if let name = ["code", "client_secret", "refresh_token", "grant_type"].first(where: query.contains) {
                return ("The client puts \(name) into the query.", "\(name) in the query")
            }
            guard !type.hasPrefix("application/x-www-form-urlencoded") else { return nil }
            return ("The client's token request is no form.", type.isEmpty ? "no Content-Type" : type)
        }
    }

    static let noEmptyParameters = ClientCheck(
        "token-request/no-empty-parameters",
        "Unused parameters are omitted",
        level: .should,
        why: "The RFC treats an empty parameter as none; providers treat it as one that is wrong.",
        source: "RFC 6749 §3.2",
        change: "Leave out what has no value.",
        precondition: "a token request"
    ) { run in
        .scanned(
            run.tokenRequests,
            holds: "The client sends no empty parameter.",
            expected: "no parameter without a value"
        ) { request in
            let body = FormParameters(decoding: request.request.body)
            guard let empty = body.pairs.first(where: { $0.value.isEmpty && $0.hasEquals }) else { return nil }
            let name = String(decoding: empty.name, as: UTF8.self)
            return ("The client sends an empty \(name).", "\(name)=")
        }
    }

    static let noStaleBearer = ClientCheck(
        "token-request/no-stale-bearer-attached",
        "Interceptors do not put the old token on token requests",
        level: .robust,
        why:
            "A server that looks at the Authorization header first refuses the request for its dead token, and nobody signs in again.",
        source: "RFC 6749 §2.3",
        change: "Send token requests around the layer that adds access tokens.",
        precondition: "a token request while the client holds an access token"
    ) { run in
        let first = run.tokenRequests.first { $0.grantsToken }?.number ?? .max
        return .scanned(
            run.tokenRequests.filter { $0.number > first },
            holds: "The client's token requests carry no access token.",
            expected: "no Authorization: Bearer",
            missing: "no token request while a token was at hand"
        ) { request in
            guard let field = request.request.headers["Authorization"], field.lowercased().hasPrefix("bearer ") else {
                return nil
            }
            return (
                "The client sends its old access token to the token endpoint.",
                request.presentedToken.map(run.name) ?? "a Bearer token"
            )
        }
    }

    static let oneAuthMethod = ClientCheck(
        "token-request/one-auth-method",
        "Exactly one client authentication method",
        why: "Two methods at once are forbidden, and a missing client_id is refused.",
        source: "RFC 6749 §2.3, §3.2.1; RFC 8252 §8.5",
        change: "Authenticate by header or by body, never both; a public client sends client_id and no secret.",
        precondition: "a token request"
    ) { run in
        .scanned(
            run.codeRequests,
            holds: "The client authenticates in one way.",
            expected: "one way to authenticate"
        ) { request in
            let body = FormParameters(decoding: request.request.body)
            let isBasic = request.usesBasic
            let dialect = run.configuration.dialect
            // Without a value it counts as omitted (RFC 6749 §3.2).
            if isBasic, !(body.first(dialect.name(of: "client_secret", at: .token)) ?? []).isEmpty {
                return ("The client authenticates by header and by body.", "Authorization: Basic and client_secret")
            }
            guard run.configuration.clientSecret == nil else { return nil }
            if body.first(dialect.name(of: "client_id", at: .token)) == nil, !isBasic {
                return ("The client does not say who it is.", "no client_id")
            }
            return nil
        }
    }

    static let basicIsEncoded = ClientCheck(
        "token-request/basic-credentials-form-encoded",
        "Basic credentials are form-encoded first",
        why: "A colon in the identifier cuts it short, and characters beyond ASCII arrive as something else.",
        source: "RFC 6749 §2.3.1",
        change: "Form-encode identifier and secret, join them with a colon, and write that in standard Base64.",
        precondition: "a token request with Basic credentials that hold reserved characters"
    ) { run in
        let special: Set<UInt8> = [0x2B, 0x26, 0x3D, 0x25, 0x20, 0x3A, 0x2F]
        let secret = run.configuration.clientSecret ?? ""
        guard (run.configuration.clientID + secret).utf8.contains(where: { special.contains($0) || $0 > 0x7F }) else {
            return .notArisen("the credentials hold no reserved characters")
        }
        let wanted = (
            PercentCoding.encode(run.configuration.clientID.utf8, spaceAsPlus: true),
            PercentCoding.encode(secret.utf8, spaceAsPlus: true)
        )
        let basic = run.tokenRequests.filter(\.usesBasic)
        return .scanned(
            basic,
            holds: "The client form-encodes its credentials.",
            expected: "Base64 of the form-encoded pair",
            missing: "the client does not use Basic credentials"
        ) { request in
            let field = request.request.headers.first("Authorization")?.bytes ?? []
            guard let pair = BasicCredentials(headerValue: field, schemeIsCaseSensitive: false) else {
                return ("The client's Basic credentials are no Base64.", "\(field.count) bytes that do not decode")
            }
            let spaces = PercentCoding.encode(secret.utf8, spaceAsPlus: false)
            guard pair.username != wanted.0 || pair.password != wanted.1 && pair.password != spaces else { return nil }
            return ("The client does not form-encode its Basic credentials.", "the pair as it is")
        }
    }

    static let noBlindRetry = ClientCheck(
        "token-request/no-blind-retry-of-code",
        "A code is not resent automatically",
        why: "A code may be spent although the answer was lost; sent again it is refused, and its tokens are revoked.",
        source: "RFC 6749 §4.1.2, §10.5",
        change: "Switch retries off for token requests with a code, and begin a new sign-in.",
        precondition: "a token request with a code whose answer is 5xx or lost"
    ) { run in
        let lost = run.codeRequests.filter { $0.response.status >= 500 || $0.transport.fault != nil }
        guard let first = lost.first, let code = first.named.first("code") else {
            return .notArisen("every token request with a code was answered")
        }
        let all = run.codeRequests.filter { $0.named.first("code") == code }
        guard all.count > 1 else {
            return .holds(
                "The client sends a code once, whatever happens to the answer.",
                expected: "one request with \(run.name(of: code))",
                observed: "exchange \(first.number)",
                by: lost
            )
        }
        let isSame = all[0].request.body == all[1].request.body
        return .broken(
            "The client sends a code again after its answer was lost.",
            expected: "one request with \(run.name(of: code))",
            observed: "exchanges \(all.numbers(separator: " and "))",
            by: all,
            causes: [
                .init(
                    "an automatic retry in the HTTP layer",
                    for: [
                        isSame ? "the bodies are identical" : "the same code",
                        first.transport.fault.map { "after \($0)" } ?? "after status \(first.response.status)",
                    ]
                )
            ]
        )
    }
}
