import OAuthHarness

extension Mutant {
    @MutantList static var device: [Mutant] {
        fails("device/slow-down-adds-five-and-sticks")
        Mutant("slow-down-fatal", "slow_down ends the sign-in.").with { $0.onSlowDown { failure, _ in throw failure } }
        fails("device/slow-down-adds-five-and-sticks", "device/interval-never-lowered")
        Mutant("slow-down-ignored", "slow_down changes nothing.").with { $0.onSlowDown { _, _ in } }
        Mutant("one-off-delay", "slow_down delays one poll.").with {
            $0.afterPoll = { failure, pace, _ in
                pace.interval = failure.error == "slow_down" ? pace.first + 5 : pace.first
                if failure.error != "slow_down" { try Correct.afterPoll(failure, &pace) }
            }
        }
        fails("device/interval-never-lowered")
        Mutant("adopts-lower-interval", "The interval in a slow_down is taken, also a lower one.")
            .with { $0.onSlowDown { $1.interval = $0.retryAfter ?? $1.interval + 5 } }
        Mutant("interval-unit-ms", "The interval in a slow_down counts as milliseconds.")
            .with { $0.onSlowDown { $1.interval = $0.retryAfter.map { $0 / 1000 } ?? $1.interval + 5 } }
        fails("device/waits-full-interval-after-response")
        Mutant("fixed-rate-ticker", "Polls are timed from one request to the next.")
            .with { $0.pause = { max(0, $0.interval - $0.latency) } }
        Mutant("interval-ignored", "The interval is not looked at.")
            .with { $0.alterTicket { ticket, _ in ticket.interval = 5 } }
        Mutant("interval-capped", "The interval is cut at ten seconds.")
            .with { $0.alterTicket { ticket, _ in ticket.interval = min(ticket.interval, 10) } }
        fails("device/pending-and-errors-with-200")
        Mutant("pending-400-fatal", "authorization_pending with a 4xx ends the sign-in.")
            .with { $0.endsOn { $0.error == "authorization_pending" && $0.status ?? 0 >= 400 } }
        Mutant("pending-200-success", "authorization_pending with 200 is a success.").with {
            $0.failure = { $1.isPending && $0.status == 200 ? nil : Correct.failure(in: $0, $1, $2) }
            $0.tokenless = { try $1.isPending ? "" : Correct.tokenless($0, $1) }
        }
        fails("device/expiry-stops-polling")
        Mutant("polls-forever", "expired_token does not end the polling.")
            .with { $0.pollsLate { ["expired_token", "token_expired"].contains($0) } }
        Mutant("expires-in-ignored", "The end of the device code is not looked at.")
            .with { $0.pollsLate { _ in false } }
        fails("device/access-denied-stops")
        Mutant("denied-keeps-polling", "access_denied does not end the polling.")
            .with { $0.pollsOn { $0 == "access_denied" } }
        fails("device/network-failure-backs-off")
        Mutant("outage-ends-flow", "An outage ends the sign-in.").with { $0.endsOn { $0.isOutage } }
        Mutant("retry-without-delay", "After an outage polls follow at once.").with {
            $0.afterPoll = { failure, pace, _ in
                try Correct.afterPoll(failure, &pace)
                if failure.isOutage { pace.interval = 0.1 }
            }
        }
        fails("device/codes-shown-correctly")
        Mutant("hyphen-stripped", "The user code is shown without its hyphen.")
            .with { $0.alterTicket { ticket, _ in ticket.userCode.removeAll { $0 == "-" } } }
        Mutant("device-code-shown", "The device code is shown to the person.")
            .with { $0.alterTicket { ticket, _ in ticket.userCode = ticket.code } }
        Mutant("requires-complete-uri", "Without the complete address there is no sign-in.").with {
            $0.alterTicket { _, fields in
                if fields["verification_uri_complete"] == nil {
                    throw ClientFailure("invalid_response", "no verification_uri_complete")
                }
            }
        }
        fails("device/unknown-errors-terminal")
        Mutant("unknown-error-keeps-polling", "Errors that nobody knows do not end the polling.").with {
            $0.pollsOn {
                !["authorization_pending", "slow_down", "expired_token", "token_expired", "access_denied"].contains($0)
            }
        }
        Mutant("start-error-swallowed", "The error of the device endpoint is lost.")
            .with { $0.deviceRefused = { _ in ClientFailure("invalid_response", "no device code") } }
        fails("device/default-interval-five")
        Mutant("busy-poll", "A missing interval means half a second.")
            .with { $0.alterTicket { if Correct.seconds($1["interval"]) ?? 0 <= 0 { $0.interval = 0.5 } } }
        Mutant("missing-interval-crash", "A missing interval throws.")
            .with { $0.alterTicket { if $1["interval"] == nil { $0 = try crash("no interval") } } }
        fails("device/monotonic-clock")
        Mutant("burst-after-sleep", "Polls that were due come all at once.").with { $0.pollsPerPause = 3 }
    }
}

extension AnswerBody {
    fileprivate var isPending: Bool { error == "authorization_pending" }
}

extension ClientPolicy {
    fileprivate mutating func alterTicket(
        _ alter: @escaping @Sendable (inout DeviceTicket, JSONObject) throws -> Void
    ) {
        deviceTicket = { fields, now in
            var ticket = try Correct.deviceTicket(fields, now)
            try alter(&ticket, fields)
            return ticket
        }
    }

    fileprivate mutating func onSlowDown(_ slowDown: @escaping @Sendable (ClientFailure, inout Pace) throws -> Void) {
        afterPoll = { failure, pace, _ in
            guard failure.error == "slow_down", !failure.isOutage else { return try Correct.afterPoll(failure, &pace) }
            try slowDown(failure, &pace)
        }
    }

    fileprivate mutating func endsOn(_ isEnd: @escaping @Sendable (ClientFailure) -> Bool) {
        afterPoll = { failure, pace, _ in
            if isEnd(failure) { throw failure }
            try Correct.afterPoll(failure, &pace)
        }
    }

    /// Polls on after some errors, as long as the device code lives.
    fileprivate mutating func pollsOn(_ goesOn: @escaping @Sendable (String) -> Bool) {
        afterPoll = { failure, pace, left in
            if left > 0, !failure.isOutage, goesOn(failure.error) { return }
            try Correct.afterPoll(failure, &pace)
        }
    }

    /// Polls on for two minutes when the device code has run out.
    fileprivate mutating func pollsLate(_ goesOn: @escaping @Sendable (String) -> Bool) {
        pollsOn(goesOn)
        isOver = { _, _ in false }
        afterPoll = { [afterPoll] failure, pace, left in
            if failure.error == "authorization_pending", left < -120_000 { throw ClientFailure("expired") }
            try afterPoll(failure, &pace, left)
        }
    }
}
