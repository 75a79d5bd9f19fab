import OAuthHarness

extension CallbackChecks {
    private static let knownNames: Set<String> = [
        "code", "state", "iss", "error", "error_description", "error_uri", "access_token", "usercancel",
    ]

    static let unknownParameters = ClientCheck(
        "callback/unknown-parameters-ignored",
        "Extra parameters do no harm",
        why: "Providers add session_state, scope, authuser and a tail of #_=_; none of it concerns the sign-in.",
        source: "RFC 6749 §4.1.2",
        change: "Take the parameters you know out of the callback, and ignore the rest and the fragment.",
        precondition: "a callback with a code and parameters that the RFC does not know"
    ) { run in
        let extra = run.deliveries.filter { delivery in
            guard !(delivery.code ?? []).isEmpty, delivery.states.count == 1,
                run.sentStates.contains(delivery.states[0]), delivery.error == nil
            else { return false }
            let names = delivery.callback.parameters.pairs.map { String(decoding: $0.name, as: UTF8.self) }
            let own = CallbackURL(run.configuration.redirectURI).parameters
            // RFC 6749 knows no iss; the right one harms nobody.
            let isNamed = delivery.callback.parameters.text("iss") == run.issuer
            return isNamed || names.contains { !knownNames.contains($0) && !own.contains($0) }
        }
        for delivery in extra {
            let request = run.exchanges(of: delivery.step).first { request in
                guard request.grantType == .authorizationCode, let code = request.named.first("code") else {
                    return false
                }
                // That of another callback was not changed.
                return !code.isEmpty && !run.deliveries.contains { $0.code == code }
            }
            guard let request else { continue }
            return .broken(
                "The client lets other parts of the callback into the code.",
                expected: run.name(of: delivery.code ?? []),
                observed: "\((request.named.text("code") ?? "").suffix(12))",
                by: [request],
                causes: [.init("the fragment is not cut off before the query is read")]
            )
        }
        return signIns(
            after: extra,
            in: run,
            missing: "no callback had unknown parameters",
            what: "a callback with parameters that nobody knows"
        )
    }

    static let nameComesOnce = ClientCheck(
        "callback/name-comes-once",
        "A sign-in without the name that came once",
        level: .robust,
        why:
            "Apple sends the name with the first consent alone; who asks for it each time locks out whoever comes back.",
        source: "apple.md §1.3",
        change:
            "Store the name of the first callback before anything else can fail, and sign in without it from then on.",
        precondition: "a callback without the user that an earlier one had"
    ) { run in
        let first = run.deliveries.firstIndex { $0.callback.parameters.contains("user") }
        let later = first.map { run.deliveries.dropFirst($0 + 1) } ?? []
        return signIns(
            after: later.filter { !($0.code ?? []).isEmpty && !$0.callback.parameters.contains("user") },
            in: run,
            missing: "no callback lacked what an earlier one had",
            what: "a callback without the name that came once"
        )
    }

    static let codeUnderOwnName = ClientCheck(
        "callback/code-under-own-name",
        "A code that the provider calls otherwise",
        level: .robust,
        why: "DingTalk's callback has authCode and no code; a client that looks for code alone signs nobody in there.",
        source: "dingtalk.md §1.1",
        change:
            "Read the code under the name that this provider gives it, and send it in the token request as it came.",
        precondition: "a callback whose code stands under the provider's own name",
        providers: ["dingtalk"]
    ) { run in
        let own = run.configuration.dialect.answerName(of: "code")
        return signIns(
            after: run.deliveries.filter { delivery in
                own != "code" && !(delivery.code ?? []).isEmpty && delivery.error == nil
                    && CallbackURL(delivery.url).parameters.contains(own)
                    && delivery.states.allSatisfy(run.sentStates.contains)
            },
            in: run,
            missing: "no code stood under another name",
            what: "a code under the name \(own)"
        )
    }

    static let tokensNotAdopted = ClientCheck(
        "callback/tokens-in-callback-not-adopted",
        "A token pushed through the callback is not taken",
        level: .should,
        why: "An attacker who can open a callback gives the client a token of an account of his own.",
        source: "RFC 9700 §2.1.2, §4.6",
        change: "Ignore access_token in callbacks: a code request is answered with a code.",
        precondition: "a callback with an access token"
    ) { run in
        let pushed = run.deliveries.filter {
            $0.callback.parameters.contains("access_token") || $0.callback.fragmentParameters.contains("access_token")
        }
        return .judged(
            pushed,
            missing: "no callback carried a token",
            holds: "The client takes no token from the callback.",
            expected: "a refusal",
            observed: pushed.map(\.step).told
        ) { delivery in
            let token =
                delivery.callback.parameters.first("access_token")
                ?? delivery.callback.fragmentParameters.first("access_token")
            let call = run.resourceRequests.first { $0.presentedToken == token }
            guard call != nil || delivery.step.outcome?.kind == .signedIn else { return nil }
            return delivery.step.breach(
                "The client takes a token from the callback.",
                expected: "rejected(unexpected_response)",
                with: [call],
                causes: [.init("the callback is searched for access_token before code and state")]
            )
        }
    }

    static let redirectTarget = ClientCheck(
        "callback/redirect-target-verified",
        "Only the exact redirect target is accepted",
        why: "An address that begins like the right one may belong to another handler, or to another app.",
        source: "RFC 9700 §4.4.2.2; RFC 8252 §8.10",
        change: "Compare the whole address in front of the query; only the scheme is compared without case.",
        precondition: "a callback at another address than the redirect URI, or with its scheme in capitals"
    ) { run in
        let wrong = run.deliveries.filter { !$0.callback.isTarget(run.configuration.redirectURI) }
        let wanted = CallbackURL(run.configuration.redirectURI).head
        let right = run.deliveries.filter {
            $0.callback.isTarget(run.configuration.redirectURI) && $0.callback.head != wanted && $0.code != nil
        }
        let refused = rejection(
            of: wrong,
            in: run,
            what: "a callback at another address",
            missing: "every callback arrived at the redirect URI",
            kinds: [.rejected, .noPendingFlow]
        )
        guard refused.finding != .broken, !right.isEmpty else { return refused }
        return signIns(after: right, in: run, missing: "", what: "a callback whose scheme is in capitals")
    }

    static let codeInFragment = ClientCheck(
        "callback/code-in-fragment",
        "Code delivered in the fragment",
        level: .robust,
        why: "Some servers answer behind #; a client may take it with the full check of the state, or refuse it.",
        source: "RFC 6749 §4.1.2; OAuth 2.0 Multiple Response Types §2.1",
        change: "Read the fragment with the same checks as the query, or refuse it with words.",
        precondition: "a callback whose code stands behind #"
    ) { run in
        let behind = run.deliveries.filter {
            $0.callback.fragmentParameters.contains("code") && !$0.callback.parameters.contains("code")
        }
        return .judged(
            behind,
            missing: "no code stood behind #",
            holds: "The client gives a clear answer to a code behind #.",
            expected: "signedIn or a refusal",
            observed: behind.map(\.step).told
        ) { delivery in
            let states = delivery.callback.fragmentParameters.all("state")
            let isGenuine = states.count == 1 && run.sentStates.contains(states[0])
            let code = delivery.callback.fragmentParameters.first("code")
            let request = run.exchanges(of: delivery.step).first {
                $0.endpoint == .token && $0.named.first("code") == code
            }
            guard let outcome = delivery.step.outcome else { return .noAnswer }
            guard let request, !isGenuine else {
                guard outcome.kind == .hollow || outcome.kind == .crashed else { return nil }
                return delivery.step.breach(
                    "The client gives no clear answer to a code behind #.",
                    expected: "signedIn or a refusal"
                )
            }
            return .broken(
                "The client takes a code from behind # without comparing the state.",
                expected: "no token request",
                observed: "exchange \(request.number) sends the code",
                by: [request, delivery.step]
            )
        }
    }
}
