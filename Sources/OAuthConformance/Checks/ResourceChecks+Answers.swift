import OAuthHarness

extension ResourceChecks {
    /// Looks at the profiles that came, and gathers those that show that the client takes the identifier as it is.
    private static func profiles(
        _ run: ScenarioRun,
        missing: String,
        holds sentence: String,
        _ look: (Exchange, _ seen: inout [Exchange]) -> Judgement?
    ) -> Judgement {
        .gathered(
            run.journal.requests(to: .userinfo).filter { $0.response.status == 200 },
            missing: missing,
            holds: sentence,
            expected: "the identifier",
            observed: "the identifier",
            look
        )
    }

    static let profileNulls = ClientCheck(
        "resource/profile-null-fields",
        "Optional identity fields may be null or absent",
        level: .robust,
        why: "People hide their address and leave their name out; the identifier alone is always there.",
        source: "gitee.md §5.3; github.md §7.6",
        change: "Require the identifier, take it as text whatever its type is, and let everything else be missing.",
        precondition: "a profile with members that are null or missing",
        requires: [.userinfo]
    ) { run in
        profiles(run, missing: "every profile was complete", holds: "The client copes with sparse profiles.") {
            call,
            seen in
            let fields = call.answer.fields
            let id = (fields["id"] ?? fields["sub"]).flatMap { $0.string ?? ($0.double == nil ? nil : $0.text()) }
            let isSparse = ["email", "name"].contains { (fields[$0] ?? .null) == .null }
            guard let id, isSparse, let step = run.report(of: call), let outcome = step.outcome else { return nil }
            seen.append(call)
            guard outcome.kind != .done || step.answer?.user?["id"]?.string.map({ $0 != id }) ?? false else {
                return nil
            }
            return .broken(
                outcome.kind == .done
                    ? "The client tells people apart by something else than their identifier."
                    : "The client cannot cope with a profile that lacks a field.",
                expected: "id \(id)",
                observed: outcome.kind == .done ? step.answer?.user?["id"]?.text() ?? "" : outcome.description,
                by: [call, step]
            )
        }
    }

    static let exactIdentifier = ClientCheck(
        "resource/user-id-kept-exactly",
        "Large numeric identifiers keep every digit",
        level: .robust,
        why: "Above 2^53 neighbours share one double; a client that reads doubles takes one person for another.",
        source: "RFC 8259 §6",
        change: "Read a numeric identifier as an integer of 64 bits or as text, never as a double.",
        precondition: "a profile whose identifier is a number that no double holds",
        requires: [.userinfo]
    ) { run in
        profiles(
            run,
            missing: "every identifier fits into a double",
            holds: "The client keeps every digit of a large identifier."
        ) { call, seen in
            guard case .number(let id)? = call.answer.fields["id"] ?? call.answer.fields["sub"],
                let integer = Int(id), Int(exactly: Double(integer)) != integer,
                let step = run.report(of: call), let outcome = step.outcome
            else { return nil }
            seen.append(call)
            let told = step.answer?.user?["id"].map { $0.string ?? $0.text() }
            guard outcome.kind != .done || told != id else { return nil }
            return .broken(
                outcome.kind == .done
                    ? "The client changes digits of a large identifier."
                    : "The client cannot cope with a large identifier.",
                expected: "id \(id)",
                observed: outcome.kind == .done ? told.map { "id \($0)" } ?? "no id" : outcome.description,
                by: [call, step]
            )
        }
    }

    static let booleanAsText = ClientCheck(
        "resource/boolean-as-text",
        "A truth value may come as a text",
        level: .robust,
        why:
            "Apple wrote \"true\" for years, Google's token info still does; any text that counts as true verifies anybody.",
        source: "apple.md §5; google.md §5",
        change: "Take true and \"true\" for true, and nothing else: neither \"false\" nor any other text.",
        precondition: "a profile whose email_verified is a text",
        requires: [.userinfo]
    ) { run in
        profiles(
            run,
            missing: "every truth value was one",
            holds: "The client reads a truth value that comes as a text."
        ) { call, seen in
            guard let text = call.answer.fields["email_verified"]?.string, let step = run.report(of: call),
                let outcome = step.outcome
            else { return nil }
            seen.append(call)
            let told = step.answer?.user?["email_verified"]?.bool
            guard outcome.kind != .done || told ?? (text == "true") != (text == "true") else { return nil }
            return .broken(
                outcome.kind == .done
                    ? "The client takes \"\(text)\" for \(told ?? false)." : "The client cannot read \"\(text)\".",
                expected: "email_verified \(text == "true")",
                observed: outcome.kind == .done ? "email_verified \(told ?? false)" : outcome.description,
                by: [call, step]
            )
        }
    }

    static let bearerInHeader = ClientCheck(
        "resource/bearer-in-header",
        "Token in the Authorization header, nowhere else",
        why: "A token in a URL stands in logs, histories and referrers; GitHub answers 400 to it.",
        source: "RFC 6750 §2, §2.1, §2.3; RFC 9700 §4.3.2; github.md §7",
        change: "Send the token in one Authorization: Bearer header and in no other place.",
        precondition: "a call with a token, at a provider that reads the header"
    ) { run in
        guard case .authorization = run.configuration.dialect.tokenLocation else {
            return .notArisen("the provider wants the token in another place")
        }
        let calls = run.resourceRequests
        return .scanned(
            calls,
            holds: "The client's tokens stand in the header only.",
            expected: "one Authorization: Bearer, the token in no URL and no body",
            missing: "no call with a token"
        ) { call in
            let fields = call.request.headers.all("Authorization")
            if FormParameters(decoding: call.request.query).contains("access_token") {
                return ("The client puts its token into the URL.", "access_token in the query")
            }
            if FormParameters(decoding: call.request.body).contains("access_token") {
                return ("The client puts its token into the body.", "access_token in the body")
            }
            guard fields.count == 1 else {
                return ("The client sends \(fields.count) Authorization headers.", "\(fields.count)")
            }
            // How the scheme is written is another check's business.
            return nil
        }
    }

    static let forbidden = ClientCheck(
        "resource/403-does-not-refresh",
        "403 and insufficient_scope are no expired token",
        level: .robust,
        why: "A new token has the same permissions; refreshing on 403 loops, signing out helps nobody.",
        source: "RFC 6750 §3.1",
        change: "Report forbidden with the scope that the challenge names; refresh on 401 only.",
        precondition: "a call answered 403 that is no rate limit"
    ) { run in
        // While a client signs in it has no session that it could end.
        let refused = run.resourceRequests.filter { call in
            guard call.response.status == 403, !RateLimit.isOne(call.response), let step = run.step(of: call) else {
                return false
            }
            return step.isCall || run.exchanges(of: step).after(call).contains { $0.grantType == .refreshToken }
        }
        return run.judge(
            refused,
            missing: "no call of a session was answered 403",
            holds: "The client takes a 403 for what it is.",
            expected: "forbidden",
            observed: run.told(after: refused)
        ) { call, step, outcome in
            let later = run.steps(after: step).first { $0.outcome?.kind == .needsSignIn && $0.isCall }
            guard outcome.kind == .needsSignIn || later != nil else { return nil }
            return step.breach(
                "The client ends its session because of a 403.",
                expected: "forbidden, no further request",
                with: [call]
            )
        } sent: { call, step in
            let more = run.exchanges(of: step).after(call)
            return more.first.map { next in
                .broken(
                    "The client takes a 403 for an expired token.",
                    expected: "forbidden, no further request",
                    observed: "\(next.request.method) \(next.request.path)",
                    by: [call, more.prefix(2), step]
                )
            }
        }
    }

    static let noForeignOrigin = ClientCheck(
        "resource/no-token-to-other-origin",
        "Token does not follow redirects or links to other hosts",
        why: "Whoever can make a provider redirect gets the token.",
        source: "RFC 6750 §5.2, §5.3; RFC 9700 §4.9",
        change: "Refuse redirects of calls, or follow them to another origin without the Authorization header.",
        precondition: "a call that is redirected to another origin"
    ) { run in
        let redirected = run.resourceRequests.filter { exchange in
            guard (300..<400).contains(exchange.response.status), let target = exchange.response.headers["Location"]
            else { return false }
            return target.contains("://") && !target.hasPrefix(run.configuration.baseURL)
        }
        guard let first = redirected.first else { return .notArisen("no call was redirected to another origin") }
        let own = run.configuration.baseURL.drop { $0 != "/" }.dropFirst(2)
        let foreign = run.journal.exchanges.first {
            $0.number > first.number && ($0.request.headers["Host"] ?? String(own)) != String(own)
                && $0.presentedToken != nil
        }
        guard let foreign else {
            return .holds(
                "The client's token stays at its origin.",
                expected: "no token at another origin",
                observed: run.told(after: [first]),
                by: redirected
            )
        }
        return .broken(
            "The client takes its token to another origin.",
            expected: "no Authorization at \(foreign.request.headers["Host"] ?? "")",
            observed: run.name(of: foreign.presentedToken ?? []),
            by: [first, foreign],
            causes: [.init("the HTTP library copies the Authorization header to wherever it is redirected")]
        )
    }

    static let withoutChallenge = ClientCheck(
        "resource/401-without-challenge",
        "401 without WWW-Authenticate, or with several challenges",
        level: .robust,
        why: "Gitee and GitHub send no challenge, proxies add one of their own; the token is dead all the same.",
        source: "gitee.md §5.2; RFC 9110 §11.6.1",
        change: "Treat every 401 to a call with a token alike, whatever its challenge says.",
        precondition: "a call answered 401 without a Bearer challenge in the first place, with a refresh token at hand",
        providers: ["gitee"],
        requires: [.replaysRequests]
    ) { run in
        let odd = run.resourceRequests.filter { exchange in
            guard exchange.response.status == 401 else { return false }
            let challenge = exchange.response.headers["WWW-Authenticate"] ?? ""
            return !challenge.hasPrefix("Bearer ")
        }
        return run.judge(
            odd,
            missing: "every 401 had a Bearer challenge",
            holds: "The client refreshes after any 401.",
            expected: "one refresh and a success"
        ) { _, step, outcome in
            guard outcome.kind != .done else { return nil }
            return step.breach(
                "The client does not refresh after a 401 with an unusual challenge.",
                expected: "one refresh and a success",
                with: [run.exchanges(of: step)],
                causes: [.init("the challenge is parsed, and an error in it is waited for")]
            )
        }
    }

    static let notReplayed = ClientCheck(
        "resource/replay-not-duplicated",
        "A request that already took effect is not repeated",
        level: .robust,
        why: "A fork or a payment whose answer was lost has happened; sent again it happens twice.",
        source: "RFC 9110 §9.2.2",
        change: "Report a lost answer to a POST as unknown, and let the caller decide.",
        precondition: "a POST whose answer was lost",
        requires: [.api]
    ) { run in
        let lost = run.resourceRequests.filter { $0.request.method != .get && $0.transport.fault != nil }
        guard let first = lost.first, let step = run.step(of: first) else {
            return .notArisen("no answer to a POST was lost")
        }
        let same = run.exchanges(of: step).filter {
            $0.request.method == first.request.method && $0.request.path == first.request.path
        }
        guard same.count > 1 || step.outcome != nil else { return .noAnswer }
        let isRight = same.count == 1 && !(step.outcome?.isSuccess ?? false)
        return .ruled(
            isRight,
            "The client does not repeat what may have happened.",
            else: "The client sends a POST again whose answer was lost.",
            expected: "one request, and unknownOutcome",
            observed: "\(same.count) requests, \(step.told)",
            by: [same, step],
            causes: [.init("a retry in the HTTP layer that does not look at the method")]
        )
    }

    static let stepUp = ClientCheck(
        "resource/insufficient-scope-step-up",
        "Step-up asks for the union",
        level: .should,
        why: "Asked for the new scope alone, the person loses the old one.",
        source: "RFC 6750 §3.1",
        change: "Ask for what was granted together with what the challenge names.",
        precondition: "a 403 that names a scope, and another authorization request"
    ) { run in
        let refused = run.resourceRequests.first { call in
            call.response.status == 403 && (call.response.headers["WWW-Authenticate"] ?? "").contains("scope=\"")
        }
        guard let refused, let next = run.authorizationRequests.after(refused).first else {
            return .notArisen("no sign-in followed a 403 that names a scope")
        }
        let challenge = refused.response.headers["WWW-Authenticate"] ?? ""
        let needed = challenge.firstRange(of: "scope=\"").map { range in
            challenge[range.upperBound...].prefix { $0 != "\"" }.split(separator: " ").map(String.init)
        }
        let asked = Set((next.named.text("scope") ?? "").split(separator: " ").map(String.init))
        let wanted = Set(run.configuration.scope + (needed ?? []))
        guard asked.isDisjoint(with: needed ?? []) || wanted.isSubset(of: asked) else {
            return .broken(
                "The client asks for a new scope without the old one.",
                expected: wanted.sorted().joined(separator: " "),
                observed: next.named.text("scope") ?? "",
                by: [refused, next]
            )
        }
        return .holds(
            "The client asks for old and new scopes together.",
            expected: wanted.sorted().joined(separator: " "),
            observed: next.named.text("scope") ?? "",
            by: [refused, next]
        )
    }
}
