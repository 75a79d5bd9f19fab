import OAuthHarness

extension CallbackChecks {
    private static let rfc9207 = "RFC 9207 §2.4; RFC 9700 §4.4"
    private static let issuerChange =
        "Compare iss with the issuer that the attempt was begun with, as text, before error or code is looked at."

    static let issuerMismatch = ClientCheck(
        "callback/iss-mismatch-rejected",
        "Wrong iss stops the flow, also on error responses",
        why: "In a mix-up attack the callback of one provider is made to look like another's; iss tells them apart.",
        source: rfc9207,
        change: issuerChange,
        precondition: "a callback with the issuer of another provider",
        requires: [.checksIssuer]
    ) { run in
        let foreign = run.deliveries.filter { delivery in
            guard let issuer = delivery.callback.parameters.text("iss") else { return false }
            return !Issuer.isSame(issuer, run.issuer)
        }
        return rejection(
            of: foreign,
            in: run,
            what: "a callback of another issuer",
            missing: "no callback had a foreign iss",
            kinds: [.rejected]
        )
    }

    static let issuerNotNormalised = ClientCheck(
        "callback/iss-compared-without-normalising",
        "Issuer comparison is plain string equality",
        why: "Two issuers that differ in a slash or in case may be two providers.",
        source: rfc9207,
        change: issuerChange,
        precondition: "a callback whose iss differs from the issuer in a slash or in case only",
        requires: [.checksIssuer]
    ) { run in
        let near = run.deliveries.filter { delivery in
            guard let issuer = delivery.callback.parameters.text("iss") else { return false }
            return issuer != run.issuer && Issuer.isSame(issuer, run.issuer)
        }
        return rejection(
            of: near,
            in: run,
            what: "an issuer that is spelt otherwise",
            missing: "no iss was spelt otherwise",
            kinds: [.rejected]
        )
    }

    static let issuerMissing = ClientCheck(
        "callback/iss-missing-when-advertised",
        "iss absent although the server promised it",
        why: "Where a provider promises iss, an attacker leaves it out.",
        source: rfc9207,
        change:
            "Read authorization_response_iss_parameter_supported, and refuse callbacks without iss where it is true.",
        precondition: "metadata that promises iss, read by the client, and a callback without it",
        requires: [.checksIssuer]
    ) { run in
        let metadata = run.journal.requests(to: .metadata).filter { $0.party == .client }
        let isPromised = metadata.contains {
            $0.answer.fields["authorization_response_iss_parameter_supported"]?.bool ?? false
        }
        guard isPromised else { return .notArisen("the client read no metadata that promises iss") }
        let bare = run.deliveries.filter { delivery in
            !delivery.callback.parameters.contains("iss") && delivery.states.allSatisfy(run.sentStates.contains)
                && delivery.states.count == 1
        }
        return rejection(
            of: bare,
            in: run,
            what: "a callback without the promised iss",
            missing: "every callback had its iss",
            kinds: [.rejected]
        )
    }

    static let issuerUnadvertised = ClientCheck(
        "callback/iss-correct-but-unadvertised",
        "A matching iss nobody advertised does not break sign-in",
        level: .robust,
        why: "Providers send iss without promising it; the value is right, and refusing it signs nobody in.",
        source: rfc9207,
        change: "Compare iss wherever it comes, and accept it where it is right.",
        precondition: "a callback with the right iss from a provider that promises none"
    ) { run in
        let isPromised = run.journal.requests(to: .metadata).contains {
            $0.answer.fields["authorization_response_iss_parameter_supported"]?.bool ?? false
        }
        let right = run.deliveries.filter {
            $0.callback.parameters.text("iss") == run.issuer && $0.code != nil && !isPromised
        }
        return signIns(
            after: right,
            in: run,
            missing: "no unpromised iss came",
            what: "a callback with an iss that nobody promised"
        )
    }

    /// Deliveries that must end in a session.
    static func signIns(after deliveries: [Delivery], in run: ScenarioRun, missing: String, what: String) -> Judgement {
        .judged(
            deliveries,
            missing: missing,
            holds: "The client takes \(what).",
            expected: "signedIn",
            observed: "signedIn"
        ) { delivery in
            guard let outcome = delivery.step.outcome else { return .noAnswer }
            // A callback whose code was sent was taken, whatever became of the answer.
            let proof = run.exchanges(of: delivery.step)
            let isTaken = proof.contains { $0.endpoint == .token && $0.named.first("code") == delivery.code }
            guard outcome.kind != .signedIn, !isTaken else { return nil }
            return delivery.step.breach("The client refuses \(what).", expected: "signedIn", with: [proof])
        }
    }
}

/// Issuers as a lenient reader sees them.
enum Issuer {
    static func isSame(_ left: String, _ right: String) -> Bool { normal(left) == normal(right) }

    private static func normal(_ issuer: String) -> String {
        var issuer = issuer.lowercased()
        while issuer.last == "/" { issuer.removeLast() }
        return issuer
    }
}

extension ScenarioRun {
    /// The issuer of the provider under test.
    var issuer: String { configuration.issuer }
}
