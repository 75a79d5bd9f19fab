import OAuthHarness

extension RefreshChecks {
    static let lostResponse = ClientCheck(
        "refresh/lost-response-recovery",
        "The server rotated but the answer was lost",
        level: .robust,
        why: "Trains enter tunnels; providers with a grace window take the old token once more, others never.",
        source: "RFC 9700 §4.14.2",
        change: "Keep the old token when an answer is lost, try it once more soon, and believe invalid_grant then.",
        precondition: "a refresh whose answer was lost, and a later attempt"
    ) { run in
        let lost = run.refreshRequests.filter { $0.transport.fault != nil }
        guard let first = lost.first, let token = first.named.first("refresh_token"),
            let step = run.step(of: first)
        else { return .notArisen("no answer to a refresh was lost") }
        let again = run.refreshRequests.after(first).filter {
            $0.named.first("refresh_token") == token
        }
        if let outcome = step.outcome, outcome.kind == .needsSignIn || outcome.isSuccess && again.isEmpty {
            return step.breach(
                "The client gives its session up because an answer was lost.",
                expected: "transient, and one more try",
                with: [first]
            )
        }
        guard let retry = again.first else { return .notArisen("no second attempt was made") }
        let isLoop = again.count > 2
        let end = run.step(of: retry)?.outcome
        guard isLoop || end != nil else { return .noAnswer }
        let isRight = retry.grantsToken ? end?.isSuccess ?? false : run.step(of: retry)?.ends(by: retry) ?? false
        return .ruled(
            isRight && !isLoop,
            "The client tries once more after a lost answer.",
            else: "The client does not come to an end after a lost answer.",
            expected: retry.grantsToken ? "the session goes on" : "needsSignIn, without a loop",
            observed: end?.description ?? "",
            by: [first, again]
        )
    }

    static let noRefreshToken = ClientCheck(
        "refresh/no-refresh-token-means-sign-in",
        "Expired and nothing to refresh with",
        why: "Providers may grant no refresh token; a refresh with an empty one only fetches an error.",
        source: "RFC 6749 §1.5, §5.1",
        change: "Say that a person must sign in when the token is over and there is nothing to refresh with.",
        precondition: "a session without a refresh token whose access token has run out, and a call"
    ) { run in
        let last = run.tokenRequests.last { $0.grantsToken }
        guard let last, !last.bringsRefreshToken,
            !run.refreshRequests.contains(where: \.grantsToken),
            let lifetime = last.answer.fields["expires_in"].flatMap({ $0.double ?? $0.string.flatMap { Double($0) } }),
            let call = run.steps.first(where: {
                $0.isCall && Double(($0.begin - last.instant).milliseconds) / 1000 >= lifetime
            })
        else { return .notArisen("no session without a refresh token ran out") }
        let requests = run.exchanges(of: call).filter { $0.endpoint == .token }
        if let request = requests.first {
            return .broken(
                "The client refreshes without a refresh token.",
                expected: "no token request",
                observed: "refresh_token=\(request.named.text("refresh_token") ?? "")",
                by: [last, request, call]
            )
        }
        guard let outcome = call.outcome else { return .noAnswer }
        let isAsked = outcome.kind == .needsSignIn
        return call.asksForSignIn(isAsked, after: last, holds: "The client says that a person must sign in.")
    }

    static let scopeNotWidened = ClientCheck(
        "refresh/scope-not-widened",
        "Refresh never asks for more",
        why: "A refresh that asks for what was not granted is refused, and the session ends.",
        source: "RFC 6749 §6",
        change: "Leave scope out of refresh requests, or send what was granted.",
        precondition: "a refresh after a grant that was narrower than asked for"
    ) { run in
        .gathered(
            run.refreshRequests,
            missing: "every grant was as wide as asked for",
            holds: "The client's refreshes ask for no more than was granted.",
            expected: "no scope, or a part of the granted one"
        ) { refresh, seen in
            guard let grant = run.tokenRequests.last(where: { $0.number < refresh.number && $0.grantsToken }),
                let scope = grant.answer.fields["scope"]?.string, let names = AnswerBody.scopeNames(.string(scope))
            else { return nil }
            let granted = Set(names)
            guard granted != Set(run.configuration.scope) else { return nil }
            seen += [grant, refresh]
            let asked = Set((refresh.named.text("scope") ?? "").split(separator: " ").map(String.init))
            guard !asked.isSubset(of: granted) else { return nil }
            return .broken(
                "The client asks for more in a refresh than it was granted.",
                expected: "no scope, or a part of \(scope)",
                observed: refresh.named.text("scope") ?? "",
                by: [grant, refresh]
            )
        }
    }
}
