import OAuthHarness

extension SecretsHygieneChecks {
    static let errorsAreClean = ClientCheck(
        "secrets-hygiene/no-secrets-in-errors",
        "Errors and debug descriptions are clean",
        level: .robust,
        everywhere: true,
        why: "Messages end in logs, bug reports and screenshots; providers echo codes and tokens in theirs.",
        source: "RFC 6749 §10.3; RFC 9700 §4.3",
        change: "Build messages from code and status; never from a body, a URL or a value that holds a credential.",
        precondition: "an answer of the client that reports an error"
    ) { run in
        let answered = run.steps.filter { $0.answer?.word == .error }
        guard !answered.isEmpty else { return .notArisen("the client reported no error") }
        let secrets = Secrets(run, withStates: false)
        for step in answered {
            // What the provider wrote and the client hands on as it is, is the provider's.
            let echoed = run.descriptions(in: step)
            let words = (step.answer?.members ?? [:]).filter { member in
                member.key != "user" && !echoed.contains { $0.hasPrefix(member.value.string ?? "\n") }
            }.map { $0.value.text() }
            guard let leak = secrets.firstLeak(in: Array(words.joined(separator: " ").utf8)) else { continue }
            return .broken(
                "The client's error message holds \(leak.isWhole ? "" : "a part of ")\(leak.name).",
                expected: "no credential in a message",
                observed: leak.name,
                by: [run.journal[exchange: leak.exchange], step],
                causes: [.init("the provider's body or the callback's address is copied into the message")]
            )
        }
        return .holds(
            "The client's error messages hold no credential.",
            expected: "none of \(secrets.count) credentials",
            observed: "none in \(answered.count) messages",
            by: answered
        )
    }

    static let attemptMaterial = ClientCheck(
        "secrets-hygiene/attempt-material-single-use",
        "State and verifier die with the attempt",
        why: "A state that still counts after its sign-in lets an old callback begin another one.",
        source: "RFC 9700 §2.1.1, §4.5, §4.7",
        change: "Delete state and verifier when the attempt ends, whichever way it ends.",
        precondition: "a callback with the state of an attempt that is over, and another code"
    ) { run in
        var spent: [[UInt8]: [UInt8]] = [:]
        var replays: [Delivery] = []
        for delivery in run.deliveries {
            guard let state = delivery.states.first, delivery.states.count == 1, run.sentStates.contains(state),
                delivery.callback.isTarget(run.configuration.redirectURI)
            else { continue }
            if let first = spent[state], let code = delivery.code, code != first { replays.append(delivery) }
            if spent[state] == nil { spent[state] = delivery.code ?? [] }
        }
        return CallbackChecks.rejection(
            of: replays,
            in: run,
            what: "a callback with the state of an attempt that is over",
            missing: "no state came again with another code"
        )
    }
}
