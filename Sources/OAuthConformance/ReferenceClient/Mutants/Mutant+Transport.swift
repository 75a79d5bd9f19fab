extension Mutant {
    static let transport: [Mutant] = [
        Mutant(
            .follows307WithBody,
            "A redirect of the token endpoint is followed with the body.",
            ["transport/token-endpoint-redirect-refused"]
        ),
        Mutant(
            .postBecomesGet,
            "A redirect of the token endpoint is followed with GET.",
            ["transport/token-endpoint-redirect-refused"]
        ),
        Mutant(
            .stackResendsPost,
            "The HTTP stack sends a POST again whose answer was lost.",
            ["transport/stale-connection"]
        ),
        Mutant(.httpAccepted, "Endpoints over plain HTTP are used.", ["transport/tls-only"]),
        Mutant(.unboundedBuffer, "An answer may be of any size.", ["transport/bounded-body"]),
        Mutant(.gzipBytesParsed, "Content codings are not looked at.", ["transport/compression-and-framing"]),
        Mutant(
            .syntaxErrorHidesStatus,
            "A gateway's page throws, and its status is lost.",
            ["transport/5xx-and-gateway-pages"]
        ),
        Mutant(.htmlShownToUser, "A gateway's page is shown to the person.", ["transport/5xx-and-gateway-pages"]),
        Mutant(.status429SignsOut, "A throttled refresh ends the session.", ["transport/429-at-token-endpoint"]),
        Mutant(
            .retryAfterIgnored,
            "A throttled refresh is tried again a second later.",
            ["transport/429-at-token-endpoint", "transport/header-names-case-insensitive"]
        ),
        Mutant(
            .perRequestRetry,
            "Each token request tries for itself.",
            ["transport/429-at-token-endpoint", "transport/header-names-case-insensitive"]
        ),
        Mutant(
            .headerDictionaryExact,
            "At the token endpoint a header in lower case is not found.",
            ["transport/header-names-case-insensitive"]
        ),
        Mutant(.noTimeout, "An answer is waited for without end.", ["transport/bounded-wait"]),
        Mutant(.partialBodyAccepted, "Half an answer is taken for a whole one.", ["transport/connection-cut-mid-body"]),
        Mutant(.sharedURLCache, "Answers with tokens are kept in a cache.", ["transport/nothing-cached"]),
    ]
}
