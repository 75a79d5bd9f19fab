extension Mutant {
    static let device: [Mutant] = [
        Mutant(.slowDownFatal, "slow_down ends the sign-in.", ["device/slow-down-adds-five-and-sticks"]),
        Mutant(
            .slowDownIgnored,
            "slow_down changes nothing.",
            ["device/slow-down-adds-five-and-sticks", "device/interval-never-lowered"]
        ),
        Mutant(
            .oneOffDelay,
            "slow_down delays one poll.",
            ["device/slow-down-adds-five-and-sticks", "device/interval-never-lowered"]
        ),
        Mutant(
            .adoptsLowerInterval,
            "The interval in a slow_down is taken, also a lower one.",
            ["device/interval-never-lowered"]
        ),
        Mutant(
            .intervalUnitMs,
            "The interval in a slow_down counts as milliseconds.",
            ["device/interval-never-lowered"]
        ),
        Mutant(
            .fixedRateTicker,
            "Polls are timed from one request to the next.",
            ["device/waits-full-interval-after-response"]
        ),
        Mutant(.intervalIgnored, "The interval is not looked at.", ["device/waits-full-interval-after-response"]),
        Mutant(.intervalCapped, "The interval is cut at ten seconds.", ["device/waits-full-interval-after-response"]),
        Mutant(
            .pending400Fatal,
            "authorization_pending with a 4xx ends the sign-in.",
            ["device/pending-and-errors-with-200"]
        ),
        Mutant(
            .pending200Success,
            "authorization_pending with 200 is a success.",
            ["device/pending-and-errors-with-200"]
        ),
        Mutant(.pollsForever, "expired_token does not end the polling.", ["device/expiry-stops-polling"]),
        Mutant(.expiresInIgnored, "The end of the device code is not looked at.", ["device/expiry-stops-polling"]),
        Mutant(.deniedKeepsPolling, "access_denied does not end the polling.", ["device/access-denied-stops"]),
        Mutant(.outageEndsFlow, "An outage ends the sign-in.", ["device/network-failure-backs-off"]),
        Mutant(.retryWithoutDelay, "After an outage polls follow at once.", ["device/network-failure-backs-off"]),
        Mutant(.hyphenStripped, "The user code is shown without its hyphen.", ["device/codes-shown-correctly"]),
        Mutant(.deviceCodeShown, "The device code is shown to the person.", ["device/codes-shown-correctly"]),
        Mutant(
            .requiresCompleteURI,
            "Without the complete address there is no sign-in.",
            ["device/codes-shown-correctly"]
        ),
        Mutant(
            .unknownErrorKeepsPolling,
            "Errors that nobody knows do not end the polling.",
            ["device/unknown-errors-terminal"]
        ),
        Mutant(.startErrorSwallowed, "The error of the device endpoint is lost.", ["device/unknown-errors-terminal"]),
        Mutant(.busyPoll, "A missing interval means half a second.", ["device/default-interval-five"]),
        Mutant(.missingIntervalCrash, "A missing interval throws.", ["device/default-interval-five"]),
        Mutant(.burstAfterSleep, "Polls that were due come all at once.", ["device/monotonic-clock"]),
    ]
}
