import OAuthHarness

/// The device grant, timed at the provider.
enum DeviceChecks {
    static let all: [ClientCheck] = [
        slowDown, fullInterval, pendingIsPending, expiry, denial, neverLowered, outages, codesShown, unknownErrors,
        defaultInterval, monotonicClock,
    ]

    /// One device sign-in: how it began, its polls, and how it ended, if it did.
    struct Flow {
        let step: StepRecord
        let start: Exchange
        let polls: [Exchange]
        /// How many seconds of the provider's clock an answer takes.
        let latency: Double

        var outcome: Outcome? { step.outcome }
        var told: String { step.told }
        var interval: Double {
            let value = start.answer.fields["interval"]
            let seconds = value?.double ?? value?.string.flatMap { Double($0) } ?? 5
            return seconds > 0 ? seconds : 5
        }

        /// The seconds between two polls, from the answer of the first.
        func gap(before index: Int) -> Double {
            Double((polls[index].instant - polls[index - 1].instant).milliseconds) / 1000 - latency
        }
    }

    static func flows(_ run: ScenarioRun) -> [Flow] {
        run.steps.filter { $0.request == .device }.compactMap { step in
            let exchanges = run.exchanges(of: step)
            guard let start = exchanges.first(where: { $0.endpoint == .deviceAuthorization }) else { return nil }
            let latency = run.scenario.latency.first { $0.endpoint == .token }?.value ?? 0
            let polls = exchanges.filter { $0.grantType == .deviceCode }
            return Flow(step: step, start: start, polls: polls, latency: latency)
        }
    }

    static func error(_ exchange: Exchange) -> String { exchange.answer.error ?? "" }

    /// The first gap that is shorter than it must be.
    static func shortGap(
        _ flow: Flow,
        least: (Flow, Int, inout Double) -> Void
    ) -> (index: Int, gap: Double, least: Double)? {
        var wanted = flow.interval
        for index in flow.polls.indices.dropFirst() {
            least(flow, index, &wanted)
            let gap = flow.gap(before: index)
            if gap < wanted - 0.01 { return (index, gap, wanted) }
        }
        return nil
    }

    static func tooEarly(_ flow: Flow, _ short: (index: Int, gap: Double, least: Double), _ sentence: String)
        -> Judgement
    {
        .broken(
            sentence,
            expected: "\(Self.text(short.least)) s or more between two polls",
            observed: "\(Self.text(short.gap)) s",
            by: [flow.polls[short.index - 1], flow.polls[short.index], flow.step]
        )
    }

    static func text(_ seconds: Double) -> String { seconds.shortText }

    static func holds(_ flow: Flow, _ sentence: String) -> Judgement {
        .holds(
            sentence,
            expected: "as RFC 8628 has it",
            observed: "\(flow.polls.count) polls, then \(flow.told)",
            by: [flow.start, flow.polls, flow.step]
        )
    }

    private static let source = "RFC 8628 §3.5"

    static let slowDown = ClientCheck(
        "device/slow-down-adds-five-and-sticks",
        "slow_down raises the interval for good",
        starred: true,
        why: "A client that goes on at the old pace is answered slow_down for ever, and the person never gets in.",
        source: source,
        change: "Add five seconds at each slow_down, and keep them.",
        precondition: "a poll answered slow_down, and polls after it",
        requires: [.device]
    ) { run in
        .first(of: flows(run), missing: "no poll was answered slow_down") { flow in
            guard flow.polls.contains(where: { error($0) == "slow_down" }) else { return nil }
            let short = shortGap(flow) { flow, index, wanted in
                if error(flow.polls[index - 1]) == "slow_down" { wanted += 5 }
            }
            if let short { return tooEarly(flow, short, "The client does not slow down for good.") }
            guard flow.outcome?.kind == .signedIn || error(flow.polls[flow.polls.count - 1]) != "slow_down" else {
                return flow.step.breach(
                    "The client gives up when it is told to slow down.",
                    expected: "more polls, slower",
                    with: [flow.polls.suffix(1)]
                )
            }
            return holds(flow, "The client slows down for good.")
        }
    }

    static let fullInterval = ClientCheck(
        "device/waits-full-interval-after-response",
        "The wait starts when the answer arrives",
        starred: true,
        why: "Counted from the request, a slow answer makes the next poll early, and an early one is punished.",
        source: source,
        change: "Start the timer when the answer is there, and wait the whole interval.",
        precondition: "two polls or more",
        requires: [.device]
    ) { run in
        .first(of: flows(run), missing: "there were no two polls") { flow in
            guard flow.polls.count > 1, !flow.polls.contains(where: { error($0) == "slow_down" }) else { return nil }
            let isOutage = flow.polls.contains { $0.response.status >= 500 || $0.transport.fault != nil }
            guard !isOutage, flow.start.answer.fields["interval"] != nil else { return nil }
            if let short = shortGap(flow, least: { _, _, _ in }) {
                return tooEarly(flow, short, "The client polls before the interval is over.")
            }
            return holds(flow, "The client waits the whole interval.")
        }
    }

    static let neverLowered = ClientCheck(
        "device/interval-never-lowered",
        "A smaller interval in slow_down does not lower the wait",
        level: .robust,
        why: "Some servers repeat an interval in slow_down; read as the new one it may be shorter than the old.",
        source: source,
        change: "Wait for the larger of the current interval plus five seconds and the one that was named.",
        precondition: "a slow_down that names an interval",
        requires: [.device]
    ) { run in
        .first(of: flows(run), missing: "no slow_down named an interval") { flow in
            let named = flow.polls.contains { error($0) == "slow_down" && $0.answer.fields["interval"] != nil }
            guard named, flow.polls.count > 1 else { return nil }
            let short = shortGap(flow) { flow, index, wanted in
                guard error(flow.polls[index - 1]) == "slow_down" else { return }
                wanted = max(wanted + 5, flow.polls[index - 1].answer.fields["interval"]?.double ?? 0)
            }
            if let short { return tooEarly(flow, short, "The client lowers its interval.") }
            guard error(flow.polls[flow.polls.count - 1]) != "slow_down" else {
                guard flow.outcome != nil else { return .noAnswer }
                return tooEarly(flow, (flow.polls.count - 1, 0, 0), "The client gives up when it is told to slow down.")
            }
            return holds(flow, "The client never lowers its interval.")
        }
    }

    static let defaultInterval = ClientCheck(
        "device/default-interval-five",
        "Missing interval means 5",
        why: "The member is optional; read as zero it makes a client that polls without a pause.",
        source: "RFC 8628 §3.2",
        change: "Take five seconds where interval is missing or not positive.",
        precondition: "a device answer without an interval, or with one that is not positive",
        requires: [.device]
    ) { run in
        .first(of: flows(run), missing: "every device answer had an interval") { flow in
            let value = flow.start.answer.fields["interval"]
            guard value == nil || (value?.double ?? 0) <= 0 && value?.string == nil else { return nil }
            if flow.outcome?.kind == .crashed {
                return flow.step.breach(
                    "The client crashes without an interval.",
                    expected: "five seconds",
                    with: [flow.start]
                )
            }
            if value == nil, flow.polls.isEmpty, !(flow.outcome?.isSuccess ?? false) {
                return flow.step.breach(
                    "The client refuses an answer without an interval.",
                    expected: "five seconds",
                    with: [flow.start]
                )
            }
            guard flow.polls.count > 1 else { return nil }
            if let short = shortGap(flow, least: { _, _, _ in }) {
                let early = tooEarly(flow, short, "The client polls without a pause.")
                // Zero is a value; the default is for a missing one (RFC 8628 §3.2).
                return value == nil ? early : early.softened
            }
            return holds(flow, "The client waits five seconds.")
        }
    }

    static let outages = ClientCheck(
        "device/network-failure-backs-off",
        "Timeouts back off, polling survives outages",
        why: "A person is typing a code on another device meanwhile; an outage of a minute must not end that.",
        source: source,
        change: "Double the pause after a failure of the network, and go on until the code runs out.",
        precondition: "a poll answered 5xx or lost",
        requires: [.device]
    ) { run in
        .first(of: flows(run), missing: "no poll met an outage") { flow in
            guard let first = flow.polls.firstIndex(where: { $0.response.status >= 500 || $0.transport.fault != nil })
            else { return nil }
            guard flow.polls.count > first + 1 else {
                // The RFC says how to go on, not that one must.
                return flow.step.breach(
                    "An outage ends the client's sign-in.",
                    expected: "more polls, slower",
                    with: [flow.polls[first]]
                ).softened
            }
            let gap = flow.gap(before: first + 1)
            guard gap > flow.interval + 0.01 else {
                return tooEarly(
                    flow,
                    (first + 1, gap, flow.interval * 2),
                    "The client does not back off after an outage."
                )
            }
            return holds(flow, "The client's polling survives an outage.")
        }
    }

    static let monotonicClock = ClientCheck(
        "device/monotonic-clock",
        "Clock jumps do not break polling",
        level: .robust,
        why: "A laptop that sleeps wakes up with a timer long due; polls that were missed must not come all at once.",
        source: source,
        change: "Time polls with a monotonic clock, and poll once after a sleep.",
        precondition: "a device sign-in with several polls",
        requires: [.device]
    ) { run in
        .first(of: flows(run).filter { $0.polls.count > 2 }, missing: "there were too few polls") { flow in
            for index in flow.polls.indices.dropFirst() {
                guard flow.gap(before: index) < 0.5 else { continue }
                return tooEarly(
                    flow,
                    (index, flow.gap(before: index), flow.interval),
                    "The client makes up for polls that it has missed."
                )
            }
            return holds(flow, "The client polls once when its timer is due.")
        }
    }
}
