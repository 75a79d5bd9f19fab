import OAuthHarness

extension TokenResponseChecks {
    static let errorIsPreserved = ClientCheck(
        "token-response/error-4xx-json-preserved",
        "Standard error bodies keep code, description and status",
        why:
            "invalid_grant and invalid_client ask for different help; a client that loses them can only say that it failed.",
        source: "RFC 6749 §5.2",
        change: "Read the body of every status, also of a 401, and hand error on as it is, known or not.",
        precondition: "a token request with a code, answered 4xx with an error in JSON"
    ) { run in
        let errors = run.codeRequests.filter {
            (400..<500).contains($0.response.status) && $0.answer.error != nil && $0.answer.form == .json
                && $0.answer.fields["error"]?.string != nil
        }
        let surfaced = errorSurfaces(errors, in: run, missing: "no error came with a 4xx")
        guard surfaced.finding == .holds else { return surfaced }
        let lost = lostDescription(in: errors, run, "The client loses the provider's description.") { wanted, shown in
            // One text of error and description holds both.
            wanted.hasPrefix(shown) || shown.contains(wanted) || shown.contains("…")
        }
        return lost ?? surfaced
    }

    /// The breach of a client that reports another description than the provider's.
    private static func lostDescription(
        in errors: [Exchange],
        _ run: ScenarioRun,
        _ sentence: String,
        causes: [Judgement.Cause] = [],
        unless isFine: (_ wanted: String, _ shown: String) -> Bool = { _, _ in false }
    ) -> Judgement? {
        for exchange in errors {
            guard let step = run.step(of: exchange), let wanted = exchange.answer.errorDescription,
                let shown = step.answer?.errorDescription, shown != wanted, !isFine(wanted, shown)
            else { continue }
            return .broken(sentence, expected: wanted, observed: shown, by: [exchange, step], causes: causes)
        }
        return nil
    }

    static let formError = ClientCheck(
        "token-response/form-encoded-error-with-200",
        "Form-encoded error body with 200",
        level: .robust,
        everywhere: true,
        why: "GitHub answers errors as a form with status 200 unless JSON is asked for.",
        source: "github.md §4.4",
        change: "Look for error in a form as well as in JSON, and decode its text as a form.",
        precondition: "a token request answered 200 with an error in a form",
        providers: ["github"]
    ) { run in
        let errors = run.codeRequests.filter {
            $0.response.status == 200 && $0.answer.form == .form && $0.answer.error != nil
        }
        let surfaced = errorSurfaces(errors, in: run, missing: "no error came as a form")
        guard surfaced.finding == .holds else { return surfaced }
        let sentence = "The client does not decode the description of an error."
        let cause = Judgement.Cause("a form is decoded as a URL's path, in which + stays +")
        let lost = lostDescription(in: errors, run, sentence, causes: [cause]) { $1.contains($0) }
        return lost ?? surfaced
    }

    static let vendorErrors = ClientCheck(
        "token-response/wrapped-or-vendor-errors",
        "Vendor envelopes",
        level: .robust,
        why: "WeChat answers errcode, Facebook an error object, Slack ok:false; none of it is a token, none may crash.",
        source: "RFC 6749 §5.2 has none of these forms",
        change: "Look for errcode, an error object and ok:false, and report the code inside.",
        precondition: "a token request answered with an error in a vendor's envelope",
        providers: ["wechat", "facebook", "slack"]
    ) { run in
        let envelopes = run.codeRequests.filter { exchange in
            let fields = exchange.answer.fields
            return fields["errcode"] != nil || fields["error"]?.object != nil || fields["ok"]?.bool == false
        }
        return isNoToken(
            envelopes,
            in: run,
            missing: "no error came in an envelope",
            what: "an error in a vendor's envelope",
            kinds: [.providerError, .denied, .protocolError, .transient, .rejected]
        )
    }

    static let oddLifetimes = ClientCheck(
        "token-response/expires-in-zero-or-odd",
        "0, negative, fractional, null, huge, garbage",
        level: .robust,
        why: "Real servers send all of these; a client must neither crash, nor loop, nor believe in eternity.",
        source: "RFC 6749 §5.1",
        change: "Read a finite number that is not negative, take zero for expired, and the rest for missing.",
        precondition: "a token answer whose lifetime is no positive whole number"
    ) { run in
        let odd = run.tokenRequests.filter { exchange in
            guard exchange.grantsToken, let value = exchange.answer.fields["expires_in"], exchange.answer.form == .json
            else { return false }
            return (value.integer ?? 0) <= 0 || value.integer ?? 0 > 1_000_000_000
        }
        // What is no row of digits makes the answer malformed (RFC 6749 §A.14), and who can say so may refuse a huge number.
        let taken = odd.filter { exchange in
            exchange.answer.fields["expires_in"]?.integer == 0
                || !(run.step(of: exchange)?.outcome?.isCleanRefusal ?? false)
        }
        let accepted = acceptance(of: taken, in: run, missing: "every lifetime was ordinary", what: "an odd lifetime")
        guard accepted.finding == .holds else { return accepted }
        for exchange in odd {
            guard let step = run.step(of: exchange), let value = exchange.answer.fields["expires_in"] else { continue }
            let isLast = run.exchanges(of: step).last(where: \.grantsToken)?.number == exchange.number
            if isLast, let text = value.string, Double(text) == nil, let told = step.answer?.expiresIn {
                return Judgement.broken(
                    "The client reads a lifetime out of '\(text)'.",
                    expected: "no lifetime",
                    observed: "\(told.truncatedText) s",
                    by: [exchange, step],
                    causes: [.init("a parser that stops at the first letter")]
                ).softened
            }
            // Nobody has to refresh ahead of a refusal (RFC 6749 §1.5): only who keeps a clock says that it does.
            guard run.capabilities.contains(.advance), let number = value.double, number <= 0,
                let next = run.steps(after: step).first(where: \.isCall), exchange.endpoint == .token
            else { continue }
            let calls = run.exchanges(of: next)
            let isNextStep = next.number == step.number + 1
            if isNextStep, let first = calls.first, first.endpoint != .token, !first.refusesToken {
                return .broken(
                    "The client takes a lifetime of \(number.truncatedText) for an endless one.",
                    expected: "a refresh before the call",
                    observed: "exchange \(first.number) presents the token",
                    by: [exchange, first]
                )
            }
            let refreshes = calls.filter { $0.grantType == .refreshToken }
            if refreshes.count > 1 {
                return .broken(
                    "The client refreshes again and again.",
                    expected: "one refresh a call at most",
                    observed: "\(refreshes.count)",
                    by: refreshes
                )
            }
        }
        return accepted
    }

    static let opaqueToken = ClientCheck(
        "token-response/opaque-token-preserved",
        "Tokens are copied byte for byte",
        why: "A token is the provider's text; decoded, trimmed or cut it is another one.",
        source: "RFC 6749 §1.4; RFC 6750 §2.1",
        change: "Take the token out of the JSON text and touch it no more.",
        precondition: "a token with reserved characters or of great length, and a call with it"
    ) { run in
        .gathered(
            run.tokenRequests,
            missing: "no token had reserved characters",
            holds: "The client sends tokens as it was given them.",
            expected: "the same bytes",
            observed: "the same bytes"
        ) { exchange, seen in
            guard exchange.grantsToken && exchange.answer.form == .json else { return nil }
            let token = Array((exchange.answer.fields["access_token"]?.string ?? "").utf8)
            guard token.count > 255 || token.contains(where: { [0x25, 0x2B, 0x2F, 0x3D].contains($0) }),
                let call = run.resourceRequests.after(exchange).first
            else { return nil }
            seen += [exchange, call]
            guard call.presentedToken != token else { return nil }
            let sent = call.presentedToken ?? []
            return .broken(
                "The client changes the token that it was given.",
                expected: "\(token.count) bytes, '\(String(decoding: token.prefix(24), as: UTF8.self))…'",
                observed: "\(sent.count) bytes, '\(String(decoding: sent.prefix(24), as: UTF8.self))…'",
                by: [exchange, call],
                causes: [.init("the token is percent-decoded, trimmed or cut")]
            )
        }
    }
}
