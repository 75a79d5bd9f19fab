import OAuthHarness
import JSONText

/// Signing out and withdrawing tokens.
enum RevocationChecks {
    static let all: [ClientCheck] = [localSignOut, formPost, refreshTokenToo, ownShape, unknownToken, unavailable]

    /// The sign-outs and what the provider was told in each.
    private static func signOuts(_ run: ScenarioRun) -> [(step: StepRecord, requests: [Exchange])] {
        run.steps.filter { $0.request == .revoke }.map { step in
            (step, run.exchanges(of: step).filter { $0.endpoint == .revocation })
        }
    }

    static let localSignOut = ClientCheck(
        "revocation/local-sign-out-always-works",
        "Sign-out clears locally even if the server is unreachable",
        level: .robust,
        why: "Whoever signs out on a train must be signed out.",
        source: "RFC 7009 §2",
        change: "Delete the session first, then tell the provider, once, and report what came of that apart.",
        precondition: "a sign-out whose revocation fails or has no endpoint, and a call after it",
        requires: [.revoke]
    ) { run in
        for (step, requests) in signOuts(run) {
            let isFailed = requests.allSatisfy { $0.response.status >= 400 || $0.transport.fault != nil }
            guard isFailed, let call = run.steps(after: step).first(where: \.isCall) else { continue }
            let sent = run.exchanges(of: call).first { $0.presentedToken != nil }
            guard sent != nil || call.outcome != nil else { return .noAnswer }
            return .ruled(
                sent == nil && call.outcome?.kind == .needsSignIn,
                "The client signs out without the provider.",
                else: "The client stays signed in when the provider is away.",
                expected: "needsSignIn, no token sent",
                observed: sent.map { "exchange \($0.number) presents a token" } ?? call.told,
                by: [requests, sent, step, call]
            )
        }
        return .notArisen("no revocation failed")
    }

    static let formPost = ClientCheck(
        "revocation/form-post-with-token",
        "Correct revocation request",
        why: "A token in a query stands in logs, and a JSON body is not what the endpoint reads.",
        source: "RFC 7009 §2.1",
        change: "POST a form with token, and authenticate as at the token endpoint.",
        precondition: "a revocation request to an endpoint of RFC 7009"
    ) { run in
        let requests = run.journal.requests(to: .revocation).filter { $0.request.method != .delete }
        return .scanned(
            requests,
            holds: "The client revokes as RFC 7009 has it.",
            expected: "POST, a form with token, nothing in the URL",
            missing: "no revocation request"
        ) { request in
            let form = FormParameters(decoding: request.request.body)
            let type = (request.request.headers["Content-Type"] ?? "").lowercased()
            if FormParameters(decoding: request.request.query).contains("token") {
                return ("The client puts the token to revoke into the URL.", "token in the query")
            }
            guard !type.hasPrefix("application/x-www-form-urlencoded") || !form.contains("token") else { return nil }
            return ("The client's revocation request is no form with token.", type.isEmpty ? "no Content-Type" : type)
        }
    }

    static let refreshTokenToo = ClientCheck(
        "revocation/refresh-token-revoked",
        "The refresh token goes too",
        level: .should,
        why: "Where only the access token dies, whoever has the refresh token makes a new one.",
        source: "RFC 7009 §2.1; RFC 9700 §4.14",
        change: "Revoke the refresh token, before or instead of the access token.",
        precondition: "a sign-out with a refresh token, at an endpoint of RFC 7009"
    ) { run in
        let requests = run.journal.requests(to: .revocation).filter { $0.request.method != .delete }
        guard let first = requests.first else { return .notArisen("no revocation request") }
        let refreshTokens = run.ledger.entries.filter { $0.kind == .refreshToken }.map(\.value)
        guard !refreshTokens.isEmpty else { return .notArisen("there was no refresh token") }
        // How the request is written is another check's business.
        let isRevoked = requests.contains { request in
            let text = request.request.target + request.request.body
            return refreshTokens.contains { text.firstRange(of: $0) != nil }
        }
        let revoked = requests.compactMap { $0.named.first("token") }
        return .ruled(
            isRevoked,
            "The client revokes its refresh token.",
            else: "The client leaves its refresh token alive.",
            expected: "a request with \(run.name(of: refreshTokens.last ?? []))",
            observed: revoked.map(run.name).joined(separator: ", "),
            by: [first, requests.dropFirst()]
        )
    }

    static let ownShape = ClientCheck(
        "revocation/provider-specific-shape",
        "Revocation that is not RFC 7009",
        level: .robust,
        why: "GitHub wants DELETE with Basic credentials and a JSON body, which many libraries drop.",
        source: "github.md §6",
        change: "Send the body with DELETE, and the credentials in the header, not in the URL.",
        precondition: "a revocation by DELETE",
        providers: ["github"]
    ) { run in
        let requests = run.journal.requests(to: .revocation).filter { $0.request.method == .delete }
        return .scanned(
            requests,
            holds: "The client revokes as GitHub has it.",
            expected: "DELETE with Basic credentials and access_token in JSON",
            missing: "no revocation by DELETE"
        ) { request in
            if (try? JSONReader.value(request.request.body))?["access_token"]?.string == nil {
                return ("The client's DELETE has no token in its body.", "\(request.request.body.count) bytes")
            }
            let isBasic = request.usesBasic
            return isBasic ? nil : ("The client's DELETE has no Basic credentials.", "none")
        }
    }

    static let unknownToken = ClientCheck(
        "revocation/200-for-unknown-token",
        "200 for an already dead token is success",
        why: "The token is gone, which is what was wanted; an error would only alarm.",
        source: "RFC 7009 §2.2",
        change: "Take 200 with any body for success, and 404 where the provider's own call says so.",
        precondition: "a revocation answered 200 or 204 without a body, or 404 by a provider's own call"
    ) { run in
        for (step, requests) in signOuts(run) {
            let fine = requests.filter {
                $0.response.status < 300 && $0.response.body.isEmpty
                    || $0.request.method == .delete && $0.response.status == 404
            }
            guard !fine.isEmpty, fine.count == requests.count, let outcome = step.outcome else { continue }
            return .ruled(
                outcome.kind == .revoked,
                "The client takes a dead token for a revoked one.",
                else: "The client reports an error for a token that is gone.",
                expected: "revoked",
                observed: outcome.description,
                by: [fine, step]
            )
        }
        return .notArisen("no revocation was answered in this way")
    }

    static let unavailable = ClientCheck(
        "revocation/503-retry-after",
        "503 means the token still lives",
        why: "A client that reports success leaves a living token behind, and nobody knows.",
        source: "RFC 7009 §2.2.1",
        change: "Report the revocation as pending, and try again after the time that was named.",
        precondition: "a revocation answered 503"
    ) { run in
        for (step, requests) in signOuts(run) {
            guard let refused = requests.first(where: { $0.response.status == 503 }) else { continue }
            let until = refused.instant + RateLimit.wait(refused.response, at: refused.instant)
            let early = run.journal.requests(to: .revocation).first {
                $0.number > refused.number && $0.instant < until
                    && $0.named.first("token") == refused.named.first("token")
            }
            guard early != nil || step.outcome != nil else { continue }
            let isRight = step.outcome?.kind != .revoked && early == nil
            return Judgement(
                isRight ? .holds : .broken,
                isRight
                    ? "The client says that the revocation is still owed."
                    : early == nil
                        ? "The client takes a 503 for a revocation."
                        : "The client tries again before the time it was told.",
                expected: "pendingRevocation",
                observed: step.told,
                by: [refused, early, step]
            )
        }
        return .notArisen("no revocation was answered 503")
    }
}
