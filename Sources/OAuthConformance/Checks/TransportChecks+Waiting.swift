import OAuthHarness

extension TransportChecks {
    static let throttled = ClientCheck(
        "transport/429-at-token-endpoint",
        "Throttled token endpoint",
        level: .robust,
        why: "A client that goes on refreshing is blocked for longer, and one that signs out punishes its user.",
        source: "RFC 6585 §4; RFC 9110 §10.2.3",
        change: "Wait as Retry-After says before any token request, and keep the session.",
        precondition: "a token request answered 429"
    ) { run in
        waits(
            run.tokenRequests.filter { $0.response.status == 429 },
            in: run,
            missing: "no token request was throttled"
        )
    }

    static let headerCase = ClientCheck(
        "transport/header-names-case-insensitive",
        "Headers in lower case",
        why: "HTTP/2 writes every name in lower case; a dictionary that knows one spelling finds nothing.",
        source: "RFC 9110 §5.1",
        change: "Look headers up without case.",
        precondition: "a token request answered 429 with retry-after in lower case"
    ) { run in
        let lower = run.tokenRequests.filter { exchange in
            exchange.response.headers.fields.contains { $0.name == "retry-after" }
        }
        return waits(lower, in: run, missing: "no header came in lower case")
    }

    private static func waits(_ limits: [Exchange], in run: ScenarioRun, missing: String) -> Judgement {
        run.judge(
            limits,
            missing: missing,
            holds: "The client waits as it was told.",
            expected: "no token request before the time",
            observed: "none"
        ) { limit, step, outcome in
            guard ![.rateLimited, .transient, .timedOut].contains(outcome.kind) else { return nil }
            return step.breach(
                "The client takes a throttled token request for something else.",
                expected: "rateLimited, the session kept",
                with: [limit]
            )
        } sent: { limit, _ in
            let cause = "Retry-After is not found, or each caller counts for itself"
            return .tooEarly(after: limit, among: run.tokenRequests, cause: cause) { _ in
                "The client sends a token request before the time it was told."
            }
        }
    }

    static let boundedWait = ClientCheck(
        "transport/bounded-wait",
        "Slow headers, silence",
        level: .robust,
        why: "A provider that accepts and says nothing keeps a client without a time limit waiting for ever.",
        source: "RFC 9110 §15.6.5 for gateways",
        change: "Set a time limit on every request, and report it as a timeout.",
        precondition: "a request that the provider never answers"
    ) { run in
        let silent = run.journal.exchanges.filter { $0.transport.fault == .hang && $0.party == .client }
        guard let first = silent.first else { return .notArisen("every request was answered") }
        guard let step = run.step(of: first) ?? run.steps.last(where: { $0.exchangesAfter >= first.number }) else {
            return .notArisen("the client was not asked")
        }
        let isRight = step.outcome.map { [.timedOut, .transient, .unknownOutcome].contains($0.kind) } ?? false
        let breach =
            step.isSilent
            ? "The client had not given a silent provider up when the runner did."
            : "The client takes a silent provider for something else."
        let judgement = Judgement.ruled(
            isRight,
            "The client gives a silent provider up.",
            else: breach,
            expected: "timedOut or transient",
            observed: step.outcome?.description ?? step.failure?.description ?? "no answer",
            by: [first, step]
        )
        // No clause names a limit: only who claims one is held to it.
        return run.capabilities.contains(.hasTimeout) ? judgement : judgement.softened
    }

    static let cutMidBody = ClientCheck(
        "transport/connection-cut-mid-body",
        "Reset, early close, wrong Content-Length",
        level: .robust,
        why: "Half an answer may look like a whole one; a token that is cut is no token.",
        source: "RFC 9112 §8",
        change: "Take an answer only when all of it is there, by its length or its last chunk.",
        precondition: "a token answer that ends before its length"
    ) { run in
        let cut = run.tokenRequests.filter { exchange in
            switch exchange.transport.fault {
            case .truncateBody, .resetMidBody, .contentLengthTooLong: true
            default: false
            }
        }
        return run.judge(
            cut,
            missing: "every answer was whole",
            holds: "The client refuses half an answer.",
            expected: "transient or protocolError",
            observed: run.told(after: cut)
        ) { exchange, step, outcome in
            guard !outcome.isCleanRefusal else { return nil }
            return step.breach(
                "The client takes half an answer for a whole one.",
                expected: "transient or protocolError",
                with: [exchange]
            )
        }
    }

    static let nothingCached = ClientCheck(
        "transport/nothing-cached",
        "Credentials never land in the HTTP cache",
        level: .should,
        why: "A cache on disk keeps tokens and profiles long after the sign-out.",
        source: "RFC 6749 §5.1; RFC 9111 §5.2; github.md §7",
        change: "Switch caching off for everything that carries or answers a token.",
        precondition: "two equal calls, the first of them answered as cacheable"
    ) { run in
        let marked = run.journal.exchanges.filter {
            $0.party == .client && ($0.response.headers["Cache-Control"] ?? "").contains("max-age=60")
        }
        guard let first = marked.first, let step = run.step(of: first),
            let next = run.steps(after: step).first(where: { $0.request == step.request })
        else { return .notArisen("no answer was cacheable, or nothing was asked twice") }
        let again = run.exchanges(of: next).filter { $0.request.path == first.request.path }
        let conditional = again.first {
            $0.request.headers["If-None-Match"] != nil || $0.request.headers["If-Modified-Since"] != nil
        }
        let isRight = !again.isEmpty && conditional == nil
        let judgement = Judgement.ruled(
            isRight,
            "The client asks anew.",
            else: "The client keeps an answer to a call with its token in a cache.",
            expected: "a second request without If-None-Match",
            observed: again.isEmpty ? "no request" : conditional == nil ? "a second request" : "a conditional request",
            by: [first, again, step, next]
        )
        // A caller may keep the profile that it asked for: only a conditional request shows the cache.
        return again.isEmpty ? judgement.softened : judgement
    }
}
