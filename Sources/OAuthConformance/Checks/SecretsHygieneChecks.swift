import OAuthHarness

/// What the client leaves behind.
enum SecretsHygieneChecks {
    static let all: [ClientCheck] = [
        logsAreClean, errorsAreClean, attemptMaterial, signOutLeavesNothing, boundToIssuer,
    ]

    static let logsAreClean = ClientCheck(
        "secrets-hygiene/no-secrets-in-logs",
        "Log output never contains credentials",
        starred: true,
        everywhere: true,
        why: "Logs are copied, mailed and kept; a token in them is a token in many hands.",
        source: "RFC 6749 §10.3, §10.4, §10.5; RFC 9700 §4.3",
        change: "Log method, path without query, and status; never a body, a query or a part of a credential.",
        precondition: "a client that logs or writes to stderr, and a flow with codes and tokens"
    ) { run in
        guard !run.output.isEmpty else { return .notArisen("the client logged nothing") }
        let secrets = Secrets(run)
        guard let leak = secrets.firstLeak(in: Array(run.output.utf8)) else {
            return .holds(
                "The client's log holds no credential.",
                expected: "none of \(secrets.count) credentials",
                observed: "none in \(run.output.utf8.count) bytes",
                by: Array(run.journal.exchanges.prefix(3))
            )
        }
        let isLog = run.capabilities.contains(.hasLogSink)
        let judgement = Judgement.broken(
            "The client \(isLog ? "logs" : "writes") \(leak.isWhole ? "" : "a part of ")\(leak.name)"
                + (isLog ? "." : " to stderr."),
            expected: "no code, token, state, verifier or secret in the log",
            observed: "\(leak.name) in line \(leak.line)",
            by: [run.journal[exchange: leak.exchange] ?? run.journal.exchanges.first],
            causes: [.init("a request, a callback or a token is logged as it is")]
        )
        // What a driver without a log writes to stderr may be its own words.
        return isLog ? judgement : judgement.softened
    }
}

/// Every credential of a run, to be searched for.
struct Secrets {
    struct Leak {
        let name: String
        let exchange: Int
        let line: Int
        let isWhole: Bool
    }

    private let values: [(name: String, bytes: [UInt8], exchange: Int)]

    var count: Int { values.count }

    private static let kinds: Set<Ledger.Kind> = [.code, .accessToken, .refreshToken, .deviceCode]

    /// Gathers them; a state is none once its attempt is over.
    init(_ run: ScenarioRun, withStates: Bool = true) {
        let kinds = withStates ? Self.kinds.union([.state]) : Self.kinds
        var values = run.ledger.entries.filter { kinds.contains($0.kind) }.map { ($0.name, $0.value, $0.mintedBy) }
        if let secret = run.configuration.clientSecret { values.append(("the client secret", Array(secret.utf8), 0)) }
        for request in run.codeRequests {
            if let verifier = request.named.first("code_verifier") {
                values.append(("the code verifier", verifier, request.number))
            }
        }
        self.values = values.filter { $0.1.count >= 8 }.map { (name: $0.0, bytes: $0.1, exchange: $0.2) }
    }

    /// The first credential of which eight characters in a row stand in a text.
    func firstLeak(in text: [UInt8]) -> Leak? {
        guard text.count >= 8 else { return nil }
        var places: [ArraySlice<UInt8>: Int] = [:]
        for start in 0...(text.count - 8) { places[text[start..<(start + 8)], default: start] = start }
        for value in values {
            for start in 0...(value.bytes.count - 8) {
                guard let place = places[value.bytes[start..<(start + 8)]] else { continue }
                return Leak(
                    name: value.name,
                    exchange: value.exchange,
                    line: text[..<place].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 },
                    isWhole: text[place...].starts(with: value.bytes)
                )
            }
        }
        return nil
    }
}
