import OAuthHarness

/// Clients that listen on their loopback redirect URI themselves.
enum LoopbackChecks {
    static let all: [ClientCheck] = [literalAndPort, strayRequests]

    static let literalAndPort = ClientCheck(
        "authorization-request/loopback-literal-and-port",
        "Native loopback uses the IP literal and the port it listens on",
        level: .should,
        why:
            "localhost may be another machine or be forced to https; a fixed port is taken, or waited for by somebody else.",
        source: "RFC 8252 §7.3, §8.3",
        change: "Listen on 127.0.0.1 and a free port for each attempt, and close it when the callback has come.",
        precondition: "two sign-ins of a client that listens on its redirect URI",
        requires: [.listens]
    ) { run in
        let requests = run.authorizationRequests.filter { $0["redirect_uri"]?.hasPrefix("http://") ?? false }
        guard requests.count > 1, !run.listeners.isEmpty else { return .notArisen("the client did not listen twice") }
        let addresses = requests.compactMap { $0["redirect_uri"] }
        let named = addresses.first { !$0.hasPrefix("http://127.0.0.1:") && !$0.hasPrefix("http://[::1]:") }
        let open = run.listeners.first(where: \.isOpenAfterwards)
        let wide = run.listeners.first(where: \.isOpenElsewhere)
        let fault: (sentence: String, observed: String)? =
            if let named {
                ("The client's redirect URI names no loopback address.", named)
            } else if Set(addresses).count < addresses.count {
                ("The client listens on a fixed port.", addresses[0])
            } else if let wide {
                ("The client listens on every interface.", "port \(wide.port) answers at another address")
            } else if let open {
                ("The client leaves its port open.", "port \(open.port) still takes connections")
            } else if let deaf = run.listeners.first(where: { $0.callback == nil }) {
                ("The client does not listen on the port of its redirect URI.", "port \(deaf.port)")
            } else {
                nil
            }
        let expected = "127.0.0.1 or [::1], a free port in each attempt, closed afterwards"
        guard let fault else {
            return .holds(
                "The client listens on the loopback address alone, as long as it must.",
                expected: expected,
                observed: "\(run.listeners.count) ports",
                by: requests
            )
        }
        return .broken(fault.sentence, expected: expected, observed: fault.observed, by: requests)
    }

    static let strayRequests = ClientCheck(
        "callback/loopback-ignores-stray-requests",
        "Stray requests do not consume or kill the loopback listener",
        level: .robust,
        why: "Browsers ask for an icon, extensions send OPTIONS, scanners connect and say nothing.",
        source: "RFC 8252 §8.3",
        change: "Answer 404 or 405 to everything but a GET of the redirect URI with a query, and go on listening.",
        precondition: "stray requests to a client that listens on its redirect URI, and the callback after them",
        requires: [.listens]
    ) { run in
        let strays = run.steps.filter { $0.text.hasPrefix("stray ") }
        guard let first = strays.first, let delivery = run.deliveries.first(where: { $0.step.number > first.number })
        else { return .notArisen("nothing stray reached the client") }
        guard let outcome = delivery.step.outcome else { return .noAnswer }
        let requests = run.codeRequests
        let taken = run.listeners.flatMap(\.strays).first { $0.map { $0 < 300 } ?? false } ?? nil
        let isRight = outcome.kind == .signedIn && requests.count == 1
        guard isRight else {
            return .broken(
                "A stray request takes the place of the callback.",
                expected: "signedIn, one token request",
                observed: "\(outcome.description), \(requests.count) token requests",
                by: [requests, strays, delivery.step],
                causes: [.init("the first request that comes is taken for the callback")]
            )
        }
        let judgement = Judgement.ruled(
            taken == nil,
            "The client waits for the callback.",
            else: "The client welcomes a stray request.",
            expected: "404 or 405 to strays",
            observed: run.listeners.flatMap(\.strays).map { $0.map { "\($0)" } ?? "nothing" }.joined(separator: ", "),
            by: [requests, strays]
        )
        // No clause names a status, and the sign-in went on.
        return judgement.softened
    }
}
