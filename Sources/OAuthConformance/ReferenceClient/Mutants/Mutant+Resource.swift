extension Mutant {
    static let resource: [Mutant] = [
        Mutant(
            .refreshLoop,
            "401 is answered with a refresh again and again.",
            ["resource/401-refresh-once-then-stop"]
        ),
        Mutant(.loginLoop, "401 ends the session at once.", ["resource/401-refresh-once-then-stop"]),
        Mutant(
            .freshTokenDiscarded,
            "The call is sent again with the old token.",
            ["resource/401-refresh-once-then-stop"]
        ),
        Mutant(
            .retryImmediately,
            "A call is sent before the time the provider named.",
            ["resource/rate-limit-honoured"]
        ),
        Mutant(
            .forbiddenTriggersRefresh,
            "403 leads to a refresh.",
            ["resource/rate-limit-honoured", "resource/403-does-not-refresh"]
        ),
        Mutant(.dateRetryAfterIgnored, "A Retry-After with a date counts as none.", ["resource/rate-limit-honoured"]),
        Mutant(.lowercaseHeaderMissed, "A header in lower case is not found.", ["resource/rate-limit-honoured"]),
        Mutant(.noUserAgent, "No request has a User-Agent.", ["resource/user-agent-present"]),
        Mutant(
            .replaysOldToken,
            "Calls that waited are sent with the old token.",
            ["resource/401-refresh-once-then-stop", "resource/401-without-challenge"]
        ),
        Mutant(.loginNameAsKey, "People are told apart by their login names.", ["resource/profile-null-fields"]),
        Mutant(.emailRequired, "A profile without an address throws.", ["resource/profile-null-fields"]),
        Mutant(.idThroughDouble, "A numeric identifier goes through a double.", ["resource/user-id-kept-exactly"]),
        Mutant(.queryToken, "The token stands in the query.", ["resource/bearer-in-header"]),
        Mutant(.bothHeaderAndQuery, "The token stands in the header and in the query.", ["resource/bearer-in-header"]),
        Mutant(.doubleAuthorizationHeader, "The Authorization header stands twice.", ["resource/bearer-in-header"]),
        Mutant(.forbiddenSignsOut, "A 403 ends the session.", ["resource/403-does-not-refresh"]),
        Mutant(
            .authHeaderForwarded,
            "A redirect to another origin is followed with the token.",
            ["resource/no-token-to-other-origin"]
        ),
        Mutant(.needsChallenge, "A 401 without a challenge is not understood.", ["resource/401-without-challenge"]),
        Mutant(
            .firstChallengeOnly,
            "Of several challenges only the first is looked at.",
            ["resource/401-without-challenge"]
        ),
        Mutant(.nonIdempotentRetry, "A POST whose answer was lost is sent again.", ["resource/replay-not-duplicated"]),
        Mutant(
            .dropsPreviousScope,
            "A wider scope is asked for without the one granted.",
            ["resource/insufficient-scope-step-up"]
        ),
    ]
}
