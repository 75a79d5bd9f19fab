import OAuthHarness

/// Calls with the token.
enum ResourceChecks {
    static let all: [ClientCheck] = [
        refreshOnceThenStop, rateLimit, userAgent, profileNulls, bearerInHeader, forbidden, noForeignOrigin,
        withoutChallenge, notReplayed, stepUp, exactIdentifier, addressIsOne, everyPage, objectForList,
        booleanAsText, nameInUTF8, unionIDMayBeAbsent,
    ]

    static let refreshOnceThenStop = ClientCheck(
        "resource/401-refresh-once-then-stop",
        "401, one refresh, one replay, stop",
        level: .robust,
        starred: true,
        why:
            "A revoked token answers 401 for ever; a client that keeps refreshing loops, one that never does signs out too early.",
        source: "RFC 6750 §3.1",
        change: "After a 401 refresh once, send the call once more with the new token, then report the failure.",
        precondition: "a call answered 401 while a refresh token is at hand"
    ) { run in
        var seen: [Exchange] = []
        var isHandedOn = false
        for step in run.steps where step.isCall {
            let exchanges = run.exchanges(of: step)
            let calls = exchanges.filter { $0.endpoint != .token }
            guard let refused = calls.first(where: \.refusesToken) else { continue }
            let target = refused.request.path
            let tries = calls.filter { $0.request.path == target && $0.number >= refused.number }
            let refreshes = exchanges.filter { $0.grantType == .refreshToken }
            let isParallel = run.steps.filter { $0.exchangesBefore == step.exchangesBefore && $0.isCall }.count > 1
            guard !isParallel else { continue }
            // The client MAY ask for a new token, says RFC 6750 §3.1: only one that claims it is held to it.
            guard !refreshes.isEmpty || tries.count > 1 || run.capabilities.contains(.replaysRequests) else {
                isHandedOn = true
                continue
            }
            seen += exchanges
            if tries.count > 2 || refreshes.count > 1 {
                return .broken(
                    "The client keeps refreshing and calling after a 401.",
                    expected: "at most two calls and one refresh",
                    observed: "\(tries.count) calls and \(refreshes.count) refreshes",
                    by: [exchanges.prefix(6), step],
                    causes: [.init("the replay goes through the same handler as the first call")]
                )
            }
            if refreshes.isEmpty, tries.count == 1, hadRefreshToken(before: refused, in: run) {
                return step.breach(
                    "The client gives its session up at the first 401.",
                    expected: "one refresh and one replay",
                    with: [refused]
                )
            }
            if let refresh = refreshes.first, refresh.grantsToken, tries.count == 2,
                tries[1].presentedToken == refused.presentedToken
            {
                return .broken(
                    "The client sends the call again with the old token.",
                    expected: "the token of exchange \(refresh.number)",
                    observed: run.name(of: refused.presentedToken ?? []),
                    by: [refused, refresh, tries[1], step],
                    causes: [.init("the request is replayed as it was built")]
                )
            }
            if tries.count == 2, tries[1].refusesToken, step.outcome?.isSuccess ?? true {
                return step.breach(
                    "The client reports success although the call was refused twice.",
                    expected: "unauthorized or needsSignIn",
                    with: [tries]
                )
            }
        }
        guard !seen.isEmpty else {
            let unclaimed = Judgement(.skipped, "Not judged: \(Capability.unclaimed([.replaysRequests])).")
            return isHandedOn ? unclaimed : .notArisen("no call was refused for its token")
        }
        return .holds(
            "The client refreshes once after a 401 and stops.",
            expected: "at most two calls and one refresh",
            observed: "exchanges \(seen.numbers())",
            by: seen
        )
    }

    /// Whether the last token answer left the client with a refresh token.
    private static func hadRefreshToken(before exchange: Exchange, in run: ScenarioRun) -> Bool {
        let answers = run.tokenRequests.filter { $0.number < exchange.number && $0.grantsToken }
        return answers.contains { $0.bringsRefreshToken }
    }

    static let userAgent = ClientCheck(
        "resource/user-agent-present",
        "A non-empty User-Agent",
        level: .robust,
        why: "Gitee and GitHub answer 403 to requests that do not say who sends them; nobody signs in there.",
        source: "gitee.md §4; github.md §7; RFC 9110 §10.1.5",
        change: "Send a User-Agent with every request, to the token endpoint too.",
        precondition: "a token request or a call",
        providers: ["gitee", "github"]
    ) { run in
        let requests = run.journal.exchanges.filter { $0.party == .client }
        guard !requests.isEmpty else { return .notArisen("the client sent no request") }
        guard let bare = requests.first(where: { ($0.request.headers["User-Agent"] ?? "").isEmpty }) else {
            return .holds(
                "The client says who it is.",
                expected: "a User-Agent in each request",
                observed: "\(requests.count) of \(requests.count)",
                by: requests
            )
        }
        return .broken(
            "The client sends a request without User-Agent.",
            expected: "a User-Agent in each request",
            observed: "none in \(bare.request.method) \(bare.request.path), answered \(bare.response.status)",
            by: [bare],
            causes: [.init("the HTTP library adds none by itself")]
        )
    }

    static let rateLimit = ClientCheck(
        "resource/rate-limit-honoured",
        "429 and rate-limit 403 wait as told",
        level: .should,
        starred: true,
        why: "A client that hammers a provider that asked for a pause is blocked, with everybody behind its address.",
        source: "RFC 6585 §4; RFC 9110 §10.2.3; gitlab.md §8; gitee.md §6",
        change: "Read Retry-After as seconds or a date, in any case, and send nothing before that time.",
        precondition: "a call answered 429, or 403 with the signs of a rate limit"
    ) { run in
        let limits = run.resourceRequests.filter { RateLimit.isOne($0.response) }
        return run.judge(
            limits,
            missing: "no call met a rate limit",
            holds: "The client waits as it was told.",
            expected: "no request before the time",
            observed: "exchange \(limits.first?.number ?? 0) was followed by none"
        ) { limit, step, outcome in
            guard outcome.kind != .rateLimited, !outcome.isSuccess else { return nil }
            return step.breachOfWords(
                "The client does not say that it was told to wait.",
                expected: "rateLimited",
                with: [limit]
            )
        } sent: { limit, _ in
            let requests = run.journal.exchanges.filter { $0.party == .client }
            let cause = "Retry-After is not read: a date, or a header in lower case"
            return .tooEarly(after: limit, among: requests, cause: cause) { early in
                early.endpoint == .token
                    ? "The client refreshes its token because it was told to wait."
                    : "The client sends a request before the time it was told."
            }
        }
    }
}
