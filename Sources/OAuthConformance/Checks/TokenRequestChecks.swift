import HTTPWire
import OAuthHarness

/// The token request as it is sent.
enum TokenRequestChecks {
    static let all: [ClientCheck] = [
        formIsEncoded, redirectIsIdentical, redeemedOnce, verifierMatches, acceptsJSON, basicIsEncoded, isPostedForm,
        noBlindRetry, noStaleBearer, oneAuthMethod, noEmptyParameters,
    ]

    static let formIsEncoded = ClientCheck(
        "token-request/form-body-fully-encoded",
        "Form bodies encode +, &, = and friends",
        starred: true,
        why: "A plus sign that is left as it is arrives as a space, an ampersand cuts the value short.",
        source: "RFC 6749 Appendix B; WHATWG URL §5.2",
        change: "Encode every byte but letters, digits, '-', '.', '_' and '~' in form bodies.",
        precondition: "a token request with a value that holds +, &, =, % or a space"
    ) { run in
        let special: Set<UInt8> = [0x2B, 0x26, 0x3D, 0x25, 0x20]
        let dialect = run.configuration.dialect
        let (id, secret) = (dialect.name(of: "client_id", at: .token), dialect.name(of: "client_secret", at: .token))
        let configured: [(name: String, value: String)] = [
            (id, run.configuration.clientID), (secret, run.configuration.clientSecret ?? ""),
            ("redirect_uri", run.configuration.redirectURI),
        ]
        let telling = configured.filter { $0.value.utf8.contains(where: special.contains) }
        var seen: [Exchange] = []
        for request in run.tokenRequests {
            let body = FormParameters(decoding: request.request.body)
            for (name, value) in telling where body.contains(name) {
                seen.append(request)
                guard body.first(name) != Array(value.utf8) else { continue }
                return .broken(
                    "The client's form body loses characters of \(name).",
                    expected: name == secret ? "the client secret" : value,
                    observed: name == secret
                        ? "\(body.first(name)?.count ?? 0) bytes in place of \(value.utf8.count)"
                        : String(decoding: body.first(name) ?? [], as: UTF8.self),
                    by: [request],
                    causes: [.init("an encoder for query strings, which leaves +, & and = alone, writes the form")]
                )
            }
        }
        guard !seen.isEmpty else { return .notArisen("no value with reserved characters was sent in a form") }
        return .holds(
            "The client's form bodies arrive as they were meant.",
            expected: telling.map(\.name).joined(separator: ", ") + " as configured",
            by: seen.distinct
        )
    }

    static let redirectIsIdentical = ClientCheck(
        "token-request/redirect-uri-identical",
        "Same redirect_uri in both requests",
        starred: true,
        why: "Providers compare the two texts; a query or an encoding more in one of them ends in invalid_grant.",
        source: "RFC 6749 §4.1.3",
        change: "Keep the redirect_uri of the authorization request with the attempt, and send that text again.",
        precondition: "a token request with a code of a known authorization request"
    ) { run in
        .gathered(
            run.codeRequests,
            missing: "no code was redeemed",
            holds: "The client sends the same redirect_uri in both requests.",
            expected: "equal bytes",
            observed: "equal bytes"
        ) { request, seen in
            guard let code = request.named.first("code"), let origin = run.authorizationRequest(of: code),
                let wanted = origin.named.first("redirect_uri")
            else { return nil }
            seen.append(request)
            let sent =
                FormParameters(decoding: request.request.body).first("redirect_uri")
                ?? request.named.first("redirect_uri")
            guard sent != wanted else { return nil }
            // A value that only its encoding has spoilt is the encoding check's business.
            let raw = request.named.pairs.first { $0.name == Array("redirect_uri".utf8) }?.rawValue ?? []
            if PercentCoding.decode(raw, plusAsSpace: false).bytes == wanted || isCutAtAmpersand(sent, wanted) {
                return nil
            }
            return .broken(
                sent == nil
                    ? "The client leaves redirect_uri out of the token request."
                    : "The client sends another redirect_uri to the token endpoint.",
                expected: String(decoding: wanted, as: UTF8.self),
                observed: sent.map { String(decoding: $0, as: UTF8.self) } ?? "none",
                by: [origin, request],
                causes: sent == nil
                    ? [] : [.init("the address is built anew from the callback, or encoded once more")]
            )
        }
    }

    private static func isCutAtAmpersand(_ sent: [UInt8]?, _ wanted: [UInt8]) -> Bool {
        guard let sent, wanted.count > sent.count, wanted.starts(with: sent) else { return false }
        return wanted[sent.count] == 0x26
    }

    static let redeemedOnce = ClientCheck(
        "token-request/single-redemption-no-auth-probing",
        "One code, one token request",
        starred: true,
        why: "A second try with another way to authenticate burns the code, and its error hides the one that matters.",
        source: "RFC 6749 §4.1.2",
        change: "Choose one way to authenticate by configuration, send a code once, report the first error.",
        precondition: "a token request with a code that the provider refuses"
    ) { run in
        let refused = run.codeRequests.filter { !$0.grantsToken && $0.answer.error != nil }
        guard let first = refused.first, let code = first.named.first("code") else {
            return .notArisen("the provider refused no code")
        }
        let isRepeated = run.deliveries.filter { $0.code == code }.count > 1
        guard !isRepeated else { return .notArisen("the code was delivered more than once") }
        let all = run.codeRequests.filter { $0.named.first("code") == code }
        if all.count > 1 {
            let isSame = all[0].request.body == all[1].request.body
            return .broken(
                "The client sent a refused code again.",
                expected: "one token request with \(run.name(of: code))",
                observed: "exchanges \(all.numbers(separator: " and "))",
                by: all,
                causes: [
                    .init(
                        isSame ? "an automatic retry" : "a second way to authenticate is tried",
                        for: [isSame ? "the bodies are identical" : "the bodies differ"]
                    )
                ]
            )
        }
        let step = run.step(of: first)
        guard let answered = step?.answer else { return .noAnswer }
        // Which error the caller learns is the business of token-response/error-4xx-json-preserved.
        return .holds(
            "The client sent the code once.",
            expected: "one token request with \(run.name(of: code))",
            observed: answered.error ?? step?.told ?? "",
            by: [first, step]
        )
    }

    static let verifierMatches = ClientCheck(
        "token-request/code-verifier-matches-challenge",
        "Challenge sent, matching verifier sent",
        starred: true,
        why:
            "A provider that checks PKCE refuses every sign-in whose verifier is missing or belongs to another attempt.",
        source: "RFC 7636 §4.5, §4.6",
        change: "Keep the verifier with the attempt that its challenge was sent in.",
        precondition: "a token request with a code of a known authorization request"
    ) { run in
        .gathered(
            run.codeRequests,
            missing: "the client does not use PKCE",
            holds: "Each verifier belongs to its challenge.",
            expected: "the hash of the verifier equals the challenge",
            observed: "it does"
        ) { request, seen in
            guard let code = request.named.first("code"), let origin = run.authorizationRequest(of: code)
            else { return nil }
            let challenge = origin.named.first("code_challenge")
            let verifier = request.named.first("code_verifier")
            guard challenge != nil || verifier != nil else { return nil }
            let isPlain = (origin["code_challenge_method"] ?? "plain") == "plain"
            // A malformed challenge is its own check's business.
            guard challenge.map({ isPlain || $0.isS256Challenge }) ?? true else { return nil }
            seen.append(request)
            let hashed = verifier.map { isPlain ? $0 : CodeChallenge.s256($0) }
            guard hashed != challenge else { return nil }
            let others = run.authorizationRequests.filter { $0.named.first("code_challenge") == hashed }
            let sentence =
                switch (challenge, verifier) {
                case (nil, _): "The client sends a verifier although it sent no challenge."
                case (_, nil): "The client sent a challenge and no verifier."
                default: "The client's verifier does not belong to the challenge."
                }
            return .broken(
                sentence,
                expected: challenge.map { "a verifier that hashes to \(run.name(of: $0))" } ?? "no code_verifier",
                observed: verifier == nil
                    ? "none"
                    : (others.first.map { "the verifier of exchange \($0.number)" } ?? "another verifier"),
                by: [origin, request],
                causes: others.isEmpty ? [] : [.init("one verifier is kept for all attempts")]
            )
        }
    }
}
