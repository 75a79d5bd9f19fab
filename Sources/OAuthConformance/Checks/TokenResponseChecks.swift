import OAuthHarness

/// The client as a reader of token answers.
enum TokenResponseChecks {
    static let all: [ClientCheck] = [
        errorWith200, formSuccess, expiresInText, expiresInMissing, tokenTypeCase, scopeSeparators, grantedScope,
        htmlWith200, missingToken, errorIsPreserved, formError, oddLifetimes, opaqueToken, missingType, labelLies,
        unknownFields, vendorErrors, brokenJSON, markAndSpace, unknownType, duplicateKeys,
        expiresInUnderOwnName,
    ]

    static let errorWith200 = ClientCheck(
        "token-response/error-with-200",
        "An error body with status 200 is an error",
        level: .robust,
        starred: true,
        why:
            "Some providers answer every error with 200; a client that looks at the status stores a token that is none.",
        source: "qq.md §2.3, github.md; RFC 6749 §5.2 wants 400",
        change: "Look for error in the body before anything else, and report its value.",
        precondition: "a token request with a code, answered 200 with an error in JSON or JSONP",
        providers: ["qq", "github", "tutorial", "rfc"]
    ) { run in
        let errors = run.codeRequests.filter { exchange in
            exchange.response.status == 200 && exchange.answer.error != nil
                && [.json, .jsonp].contains(exchange.answer.form)
        }
        return errorSurfaces(errors, in: run, missing: "no error came with status 200")
    }

    /// The error of each answer is what the caller learns, and no call follows.
    static func errorSurfaces(_ errors: [Exchange], in run: ScenarioRun, missing: String) -> Judgement {
        run.judge(
            errors,
            missing: missing,
            holds: "The client reports the provider's error.",
            expected: errors.compactMap(\.answer.error).joined(separator: ", ")
        ) { exchange, step, outcome in
            let error = exchange.answer.error ?? ""
            if let call = run.resourceRequests.after(exchange).first,
                !run.tokenRequests.contains(where: { $0.grantsToken && $0.number < call.number })
            {
                return .broken(
                    "The client calls the provider with a token that it was never given.",
                    expected: "no call after \(error)",
                    observed: "\(call.request.method) \(call.request.path)",
                    by: [exchange, call, step]
                )
            }
            // Who asks once more has seen the error, and the answer that counts is the last one.
            guard step.answer?.error != error, !run.exchanges(of: step).after(exchange).contains(where: \.grantsToken)
            else { return nil }
            return step.breachOfWords(
                outcome.isSuccess || outcome.kind == .hollow
                    ? "The client reports a login although the provider answered \(error)."
                    : "The client loses the provider's error \(error).",
                expected: "providerError(\(error))",
                with: [exchange],
                causes: [.init("only the status is looked at", for: ["the status is \(exchange.response.status)"])]
            )
        }
    }

    static let formSuccess = ClientCheck(
        "token-response/form-encoded-success",
        "Form-encoded success body",
        level: .robust,
        starred: true,
        why: "QQ and GitHub answer a form where JSON was expected, QQ even labelled text/html.",
        source: "qq.md §2.2, github.md",
        change: "Look at the first byte of the body, not at its label: a brace is JSON, else read a form.",
        precondition: "a token answer that is a form with an access token",
        providers: ["qq", "github"]
    ) { run in
        let forms = run.tokenRequests.filter { $0.grantsToken && $0.answer.form == .form }
        return acceptance(
            of: forms,
            in: run,
            missing: "no token answer was a form",
            what: "a form-encoded token answer"
        )
    }

    /// A token answer is taken, and its token is the one that is used.
    static func acceptance(
        of answers: [Exchange],
        in run: ScenarioRun,
        missing: String,
        what: String,
        causes: [Judgement.Cause] = []
    ) -> Judgement {
        run.judge(
            answers,
            missing: missing,
            holds: "The client takes \(what).",
            expected: "signedIn",
            observed: "signedIn"
        ) { exchange, step, outcome in
            // What a call ends with says nothing of a token, and one that is used was taken.
            guard outcome.kind == .signedIn || step.isCall || run.call(with: exchange) != nil else {
                return step.breach(
                    "The client refuses \(what).",
                    expected: "signedIn",
                    with: [exchange],
                    causes: causes
                )
            }
            return nil
        }
    }

    static let tokenTypeCase = ClientCheck(
        "token-response/token-type-case",
        "token_type is case-insensitive",
        starred: true,
        why: "Providers write bearer, Bearer and BEARER; resource servers know the scheme as Bearer.",
        source: "RFC 6749 §5.1; RFC 6750 §2.1",
        change: "Compare token_type without case, and write the scheme as Bearer whatever came.",
        precondition: "a token answer whose token_type is Bearer in another spelling"
    ) { run in
        let odd = run.tokenRequests.filter { exchange in
            let type = exchange.answer.fields["token_type"]?.string ?? "Bearer"
            return exchange.grantsToken && type != "Bearer" && type.lowercased() == "bearer"
        }
        let accepted = acceptance(
            of: odd,
            in: run,
            missing: "no token_type in another spelling",
            what: "a token of type '\(odd.first?.answer.fields["token_type"]?.string ?? "")'"
        )
        guard accepted.finding == .holds, let first = odd.first else { return accepted }
        let calls = run.resourceRequests.after(first).filter {
            $0.request.headers["Authorization"] != nil
        }
        let type = first.answer.fields["token_type"]?.string ?? ""
        let wrong = calls.filter { ($0.request.headers["Authorization"] ?? "").hasPrefix(type + " ") }
        guard let call = wrong.first else { return accepted }
        return .broken(
            "The client copies the token type into the Authorization header.",
            expected: "Authorization: Bearer …",
            observed: "Authorization: \((call.request.headers["Authorization"] ?? "").prefix { $0 != " " }) …",
            by: [first, call]
        )
    }

    static let htmlWith200 = ClientCheck(
        "token-response/html-with-200",
        "HTML page with status 200",
        level: .robust,
        starred: true,
        why:
            "Captive portals, firewalls and sign-in pages answer HTML; it is no token, and no reason to sign anybody out.",
        source: "RFC 6749 §5.1",
        change: "Treat a body that is neither JSON nor a form with a token as an answer that nobody understands.",
        precondition: "a token request answered with an HTML page and status 200"
    ) { run in
        let pages = run.tokenRequests.filter { $0.response.status == 200 && $0.answer.form == .html }
        return run.judge(
            pages,
            missing: "no HTML page came with status 200",
            holds: "The client takes an HTML page for what it is.",
            expected: "protocolError(invalid_response)"
        ) { page, step, outcome in
            let isCode = page.grantType == .authorizationCode
            let right: [Outcome.Kind] = isCode ? [.protocolError] : [.protocolError, .transient]
            guard right.contains(outcome.kind) else {
                return step.breach(
                    outcome.isSuccess || outcome.kind == .hollow
                        ? "The client takes an HTML page for a token."
                        : "The client misreads an HTML page in place of a token.",
                    expected: "protocolError(invalid_response)" + (isCode ? "" : ", the session kept"),
                    with: [page],
                    causes: outcome.kind == .crashed ? [.init("the body is parsed before it is looked at")] : []
                )
            }
            return nil
        }
    }
}
