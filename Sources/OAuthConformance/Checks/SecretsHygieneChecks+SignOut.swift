import OAuthHarness

extension SecretsHygieneChecks {
    static let signOutLeavesNothing = ClientCheck(
        "secrets-hygiene/sign-out-leaves-nothing",
        "After sign-out nothing usable remains",
        level: .robust,
        why: "The next person at the device, or the next backup, finds what was left.",
        source: "RFC 6749 §10.4",
        change: "Delete the session from memory, store, cookies and caches in one place.",
        precondition: "a sign-out, and a call or a look into the storage folder after it",
        requires: [.revoke]
    ) { run in
        guard let signOut = run.steps.last(where: { $0.request == .revoke && $0.answer != nil }) else {
            return .notArisen("nobody signed out")
        }
        let isLast = !run.steps(after: signOut).contains { $0.outcome?.kind == .signedIn }
        let tokens = run.ledger.entries.filter { [.accessToken, .refreshToken].contains($0.kind) }
        let left = run.storage.first { file in tokens.contains { file.bytes.firstRange(of: $0.value) != nil } }
        if isLast, let left {
            return .broken(
                "The client leaves a token in its store after the sign-out.",
                expected: "no token in the storage folder",
                observed: left.name,
                by: [signOut]
            )
        }
        let later = run.steps(after: signOut).prefix { $0.outcome?.kind != .signedIn }
        let sent = later.flatMap(run.exchanges).first { $0.presentedToken != nil && $0.endpoint != .token }
        if let sent {
            return .broken(
                "The client uses a token after the sign-out.",
                expected: "no request with a token",
                observed: run.name(of: sent.presentedToken ?? []),
                by: [sent, signOut]
            )
        }
        return .holds(
            "Nothing is left after the sign-out.",
            expected: "no token stored, none sent",
            observed: "\(run.storage.count) files, none with a token",
            by: [signOut]
        )
    }

    static let boundToIssuer = ClientCheck(
        "secrets-hygiene/credentials-bound-to-issuer",
        "Provider A's secrets never reach provider B",
        why: "A client that knows one session and one attempt hands A's code and token to B.",
        source: "RFC 9700 §4.4",
        change: "Keep session and attempts by issuer, and send each only to the endpoints it was begun with.",
        precondition: "a client that is switched to another provider while it holds a session or an attempt"
    ) { run in
        guard let elsewhere = run.elsewhere else { return .notArisen("the client stayed at one provider") }
        let secrets = run.ledger.entries.filter { [.code, .accessToken, .refreshToken].contains($0.kind) }
        let asked = run.steps.filter { $0.isElsewhere && $0.request != nil }
        guard !secrets.isEmpty, !asked.isEmpty else {
            return .notArisen("the client held nothing when it was switched")
        }
        for exchange in elsewhere.exchanges {
            let text =
                exchange.request.target + exchange.request.body
                + exchange.request.headers.fields.flatMap(\.bytes)
            guard let leak = secrets.first(where: { text.firstRange(of: $0.value) != nil }) else { continue }
            return .broken(
                "The client hands \(leak.name) of one provider to another.",
                expected: "nothing of \(run.provider) at the other provider",
                observed: "\(leak.name) in \(exchange.request.method) \(exchange.request.path)",
                by: [run.journal[exchange: leak.mintedBy], asked],
                causes: [.init("one store, or one pending attempt, for all providers")]
            )
        }
        return .holds(
            "Each provider's secrets stay there.",
            expected: "nothing of \(run.provider) at the other provider",
            observed: "nothing in \(elsewhere.exchanges.count) exchanges",
            by: asked
        )
    }
}
