import OAuthHarness

extension TransportChecks {
    static let gatewayPages = ClientCheck(
        "transport/5xx-and-gateway-pages",
        "502, 503 and 504 with HTML",
        level: .should,
        why: "Gateways answer pages; parsed as JSON they hide the status, shown to a person they help nobody.",
        source: "RFC 9110 §15.6",
        change: "Look at the status first, report it, and keep the page to yourself.",
        precondition: "a token request answered 5xx"
    ) { run in
        let down = run.tokenRequests.filter { $0.response.status >= 500 && $0.transport.fault == nil }
        return run.judge(
            down,
            missing: "the token endpoint was never down",
            holds: "The client says that the provider is down.",
            expected: "transient",
            observed: "transient"
        ) { exchange, step, outcome in
            let text = step.answer?.errorDescription ?? ""
            guard ![.transient, .rateLimited].contains(outcome.kind) || text.contains("<") else { return nil }
            return .broken(
                text.contains("<")
                    ? "The client hands a gateway's page on to the person."
                    : "The client does not say that the provider is down.",
                expected: "transient with status \(exchange.response.status)",
                observed: text.contains("<") ? "\(text.prefix(40))" : outcome.description,
                by: [exchange, step],
                causes: outcome.kind == .crashed ? [.init("the body is parsed before the status is looked at")] : []
            )
        }
    }

    static let tlsOnly = ClientCheck(
        "transport/tls-only",
        "No plain http except loopback",
        why: "Over plain HTTP everybody on the way reads the code, the secret and the token.",
        source: "RFC 6749 §3.1, §3.2, §10.9; RFC 6750 §5.2",
        change: "Refuse endpoints that are neither https nor on this machine, before anything is sent.",
        precondition: "an endpoint that is configured as http on another machine",
        requires: [.requiresTLS]
    ) { run in
        let plain = run.configuration.endpoints.first { endpoint in
            endpoint.url.hasPrefix("http://") && !endpoint.url.hasPrefix(run.configuration.baseURL)
        }
        guard let plain else { return .notArisen("every endpoint is https or on this machine") }
        let asked = run.steps.filter { $0.request != nil }
        guard let first = asked.first, first.outcome != nil else { return .noAnswer }
        let refused = asked.first { $0.answer?.error == "insecure_endpoint" }
        let isBegun = first.outcome?.isSuccess ?? false
        return .ruled(
            refused != nil && !isBegun,
            "The client refuses an endpoint over plain HTTP.",
            else: "The client uses an endpoint over plain HTTP.",
            expected: "rejected(insecure_endpoint) for \(plain.endpoint)",
            observed: asked.told,
            by: asked
        )
    }

    static let boundedBody = ClientCheck(
        "transport/bounded-body",
        "Huge answers",
        level: .should,
        why: "An answer without end fills the memory of a client that reads it all.",
        source: "RFC 9110 §15.5.14 for the other direction",
        change: "Stop reading after a megabyte or so.",
        precondition: "a token answer of more than four megabytes"
    ) { run in
        let huge = run.tokenRequests.filter { exchange in
            if case .hugeBody(let bytes)? = exchange.transport.fault { return bytes > 4 << 20 }
            return exchange.response.body.count > 4 << 20
        }
        return run.judge(
            huge,
            missing: "no answer was huge",
            holds: "The client stops at an answer that is too large.",
            expected: "a refusal",
            observed: "a refusal"
        ) { exchange, step, outcome in
            guard !outcome.isCleanRefusal else { return nil }
            return step.breach(
                "The client reads an answer of any size.",
                expected: "protocolError(invalid_response)",
                with: [exchange]
            )
        }
    }

    static let framing = ClientCheck(
        "transport/compression-and-framing",
        "Content codings only if asked for; chunks and slices",
        why: "Compressed bytes read as text are garbage; a character that is split between two reads is still one.",
        source: "RFC 9110 §8.4, §12.5.3; RFC 9112 §7.1",
        change: "Refuse a Content-Encoding that was not offered; decode text when all of it is there.",
        precondition: "a token answer with a content coding that was not offered, or in slices"
    ) { run in
        let coded = run.tokenRequests.filter { exchange in
            guard let coding = exchange.response.headers["Content-Encoding"] else { return false }
            return !(exchange.request.headers["Accept-Encoding"] ?? "").contains(coding)
        }
        let sliced = run.tokenRequests.filter {
            if case .slice? = $0.transport.fault { return $0.grantsToken }
            return false
        }
        guard !coded.isEmpty || !sliced.isEmpty else { return .notArisen("no answer was coded or sliced") }
        for exchange in coded {
            guard let step = run.step(of: exchange), let outcome = step.outcome else { return .noAnswer }
            guard !outcome.isCleanRefusal else { continue }
            // No clause forbids to read what was not asked for (RFC 9110 §8.4).
            return step.breach(
                "The client reads an answer whose content coding it never offered.",
                expected: "protocolError(invalid_response)",
                with: [exchange]
            ).softened
        }
        let taken = TokenResponseChecks.acceptance(of: sliced, in: run, missing: "", what: "an answer in slices")
        guard sliced.isEmpty || taken.finding == .holds else { return taken }
        return .holds(
            "The client copes with codings and slices.",
            expected: "a refusal of codings, a session from slices",
            by: [coded, sliced]
        )
    }

    static let staleConnection = ClientCheck(
        "transport/stale-connection",
        "Idle connection closed by the server",
        level: .robust,
        why:
            "Stacks send a POST again on a new connection when the old one is gone; a refresh token is then used twice.",
        source: "RFC 9110 §9.2.2; RFC 9112 §9.3.1",
        change: "Send a token request again only where not one byte of it went out.",
        precondition: "a refresh whose answer never came"
    ) { run in
        let lost = run.refreshRequests.filter { $0.transport.fault != nil }
        guard let first = lost.first, let step = run.step(of: first) else {
            return .notArisen("every refresh was answered")
        }
        let same = run.exchanges(of: step).filter {
            $0.grantType == .refreshToken
                && $0.named.first("refresh_token") == first.named.first("refresh_token")
        }
        return .ruled(
            same.count <= 1,
            "The client sends a refresh once.",
            else: "The client's HTTP stack sends a refresh again.",
            expected: "one request a call",
            observed: "\(same.count)",
            by: [same, step],
            causes: [.init("the stack repeats a request whose connection was closed")]
        )
    }
}
