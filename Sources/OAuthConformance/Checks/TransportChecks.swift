import OAuthHarness

/// HTTP behaviour below OAuth.
enum TransportChecks {
    static let all: [ClientCheck] = [
        redirectIsRefused, gatewayPages, tlsOnly, boundedBody, framing, staleConnection, throttled, headerCase,
        boundedWait, cutMidBody, nothingCached, certificateVerified,
    ]

    static let redirectIsRefused = ClientCheck(
        "transport/token-endpoint-redirect-refused",
        "Credential-bearing POSTs do not follow redirects",
        level: .should,
        starred: true,
        why:
            "A redirect of the token endpoint takes the code, the verifier and the client's secret to another address.",
        source: "RFC 9700 §4.12; RFC 9110 §15.4",
        change: "Switch off following redirects for token requests, and treat a redirect as an error.",
        precondition: "a token request answered with a redirect to another origin"
    ) { run in
        // The same origin has the credentials already, and a client may go there (RFC 9110 §15.4).
        let redirects = run.tokenRequests.filter { exchange in
            let target = exchange.response.headers["Location"] ?? "/"
            return (300..<400).contains(exchange.response.status) && !target.hasPrefix("/")
                && !target.hasPrefix(run.configuration.baseURL)
        }
        return run.judge(
            redirects,
            missing: "the token endpoint never redirected",
            holds: "The client refuses a redirect of the token endpoint.",
            expected: "no request after the redirect",
            observed: "none"
        ) { redirect, step, outcome in
            guard outcome.isCleanRefusal else {
                return step.breach(
                    "The client misreads a redirect of the token endpoint.",
                    expected: "protocolError(invalid_response)",
                    with: [redirect]
                )
            }
            return nil
        } sent: { redirect, step in
            let next = run.exchanges(of: step).after(redirect).first { $0.endpoint != .token }
            guard let next else { return nil }
            let hasBody = !next.request.body.isEmpty
            return .broken(
                hasBody
                    ? "The client takes its credentials to the address of a redirect."
                    : "The client follows a redirect of the token endpoint with GET.",
                expected: "no request after the redirect",
                observed: "\(next.request.method) \(next.request.path)"
                    + (hasBody ? " with \(next.request.body.count) bytes" : ""),
                by: [redirect, next, step],
                causes: [.init("the HTTP library follows redirects by itself")]
            )
        }
    }
}
