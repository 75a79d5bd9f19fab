import OAuthHarness

extension DeviceChecks {
    static let pendingIsPending = ClientCheck(
        "device/pending-and-errors-with-200",
        "Status code does not matter, the body does",
        level: .robust,
        why: "GitHub answers authorization_pending with 200, others with 400, 401, 403 or 428.",
        source: "github.md §5.3; RFC 8628 §3.5",
        change: "Look at error, whatever the status is.",
        precondition: "a poll answered authorization_pending",
        providers: ["github"],
        requires: [.device]
    ) { run in
        .first(of: flows(run), missing: "no poll was answered authorization_pending") { flow in
            guard let place = flow.polls.lastIndex(where: { error($0) == "authorization_pending" }) else { return nil }
            let isLast = place == flow.polls.count - 1
            let kind = flow.outcome?.kind
            guard isLast, kind != .expired, kind != .timedOut, kind != .cancelled else {
                return holds(flow, "The client goes on while nobody has decided.")
            }
            return flow.step.breach(
                kind == .signedIn || kind == .hollow
                    ? "The client takes authorization_pending for a success."
                    : "The client gives up while nobody has decided.",
                expected: "another poll after authorization_pending with \(flow.polls[place].response.status)",
                with: [flow.polls[place]]
            )
        }
    }

    static let expiry = ClientCheck(
        "device/expiry-stops-polling",
        "Stops at expired_token and at expires_in",
        why: "A forgotten screen that polls for ever costs the provider and the battery.",
        source: "RFC 8628 §3.2, §3.5",
        change: "Stop at expired_token and when expires_in is over, and offer to begin again.",
        precondition: "a device code that runs out",
        requires: [.device]
    ) { run in
        var ended: Flow?
        let breach = Judgement.worst(of: flows(run)) { flow in
            let dead = flow.polls.firstIndex { ["expired_token", "token_expired"].contains(error($0)) }
            let lifetime = flow.start.answer.fields["expires_in"]?.double ?? .infinity
            let late = flow.polls.first {
                Double(($0.instant - flow.start.instant).milliseconds) / 1000 > lifetime
            }
            let isPending = flow.polls.last.map { error($0) == "authorization_pending" } ?? false
            guard dead != nil || late != nil || isPending else { return nil }
            if let dead, flow.polls.count > dead + 1 {
                return .broken(
                    "The client polls on after the device code ran out.",
                    expected: "no poll after expired_token",
                    observed: "\(flow.polls.count - dead - 1) more",
                    by: [flow.polls[dead], flow.polls[dead + 1], flow.step]
                )
            }
            if let late, dead == nil || flow.polls.firstIndex(of: late).map({ $0 < dead ?? 0 }) ?? false {
                return .broken(
                    "The client polls longer than the device code lives.",
                    expected: "no poll after \(text(lifetime)) s",
                    observed: "exchange \(late.number)",
                    by: [flow.start, late, flow.step]
                )
            }
            let isHandedOn = dead.map { flow.step.answer?.error == error(flow.polls[$0]) } ?? false
            guard flow.outcome?.kind == .expired || isHandedOn else {
                return flow.step.breachOfWords(
                    "The client does not say that the device code ran out.",
                    expected: "expired",
                    with: [flow.start]
                )
            }
            ended = flow
            return nil
        }
        return breach ?? ended.map { holds($0, "The client stops when the device code runs out.") }
            ?? .notArisen("no device code ran out")
    }

    static let denial = ClientCheck(
        "device/access-denied-stops",
        "Denial ends it",
        why: "The person has said no; asking on is rude, and blocked.",
        source: "RFC 8628 §3.5",
        change: "Stop at access_denied and report it.",
        precondition: "a poll answered access_denied",
        requires: [.device]
    ) { run in
        ending(run, { $0 == "access_denied" }, kinds: [.denied], missing: "nobody refused", what: "access_denied")
    }

    static let unknownErrors = ClientCheck(
        "device/unknown-errors-terminal",
        "Other errors stop with their code",
        why: "An app that may not use the flow learns it from the code, unless the client swallows it or asks on.",
        source: "RFC 8628 §3.5; github.md §5.4",
        change: "Go on at authorization_pending and slow_down only; report every other code.",
        precondition: "a device request or a poll answered with another error",
        requires: [.device]
    ) { run in
        let known = ["", "authorization_pending", "slow_down", "expired_token", "token_expired", "access_denied"]
        for flow in flows(run) where !error(flow.start).isEmpty {
            guard flow.step.answer?.error == error(flow.start) else {
                return flow.step.breach(
                    "The client loses the error of the device endpoint.",
                    expected: error(flow.start),
                    with: [flow.start]
                )
            }
            return holds(flow, "The client reports the error of the device endpoint.")
        }
        return ending(
            run,
            { !known.contains($0) },
            kinds: [.providerError],
            missing: "no other error came",
            what: "an error that ends the flow"
        )
    }

    private static func ending(
        _ run: ScenarioRun,
        _ isEnd: (String) -> Bool,
        kinds: [Outcome.Kind],
        missing: String,
        what: String
    ) -> Judgement {
        .first(of: flows(run), missing: missing) { flow in
            guard let place = flow.polls.firstIndex(where: { isEnd(error($0)) && $0.response.status < 500 }) else {
                return nil
            }
            if flow.polls.count > place + 1 {
                return .broken(
                    "The client polls on after \(what).",
                    expected: "no further poll",
                    observed: "\(flow.polls.count - place - 1) more",
                    by: [flow.polls[place], flow.polls[place + 1], flow.step]
                )
            }
            guard let kind = flow.outcome?.kind, kinds.contains(kind),
                flow.step.answer?.error == error(flow.polls[place])
            else {
                return flow.step.breachOfWords(
                    "The client does not report \(what).",
                    expected: error(flow.polls[place]),
                    with: [flow.polls[place]]
                )
            }
            return holds(flow, "The client stops at \(what).")
        }
    }

    static let codesShown = ClientCheck(
        "device/codes-shown-correctly",
        "User code and address exactly as received",
        why: "A person types what is shown; without its hyphen, or with the secret code, nobody gets in.",
        source: "RFC 8628 §3.3, §3.3.1",
        change: "Show user_code and verification_uri as they came, and device_code never.",
        precondition: "a device sign-in whose codes the client reports",
        requires: [.device]
    ) { run in
        .first(of: flows(run), missing: "the client does not report what it shows") { flow in
            let fields = flow.start.answer.fields
            guard let code = fields["user_code"]?.string, let page = fields["verification_uri"]?.string,
                let device = fields["device_code"]?.string, let answer = flow.step.answer
            else { return nil }
            guard flow.polls.count > 0 || answer.word == .ok else {
                return flow.step.breach(
                    "The client does not begin to poll.",
                    expected: "a sign-in with \(code)",
                    with: [flow.start]
                )
            }
            guard let shown = answer.members["user_code"]?.string else { return nil }
            let address = answer.members["verification_uri"]?.string ?? page
            guard shown != code || address != page else { return holds(flow, "The client shows the code as it came.") }
            return .broken(
                shown == device
                    ? "The client shows the device code to the person."
                    : "The client shows another code than it was given.",
                expected: "\(code) at \(page)",
                observed: shown == device ? "the device code" : "\(shown) at \(address)",
                by: [flow.start, flow.step]
            )
        }
    }
}
