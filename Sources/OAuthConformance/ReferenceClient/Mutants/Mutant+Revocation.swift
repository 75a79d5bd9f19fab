extension Mutant {
    static let revocation: [Mutant] = [
        Mutant(
            .signOutBlockedByNetwork,
            "Without an answer of the provider nobody is signed out.",
            ["revocation/local-sign-out-always-works"]
        ),
        Mutant(.jsonRevocation, "The revocation request is JSON.", ["revocation/form-post-with-token"]),
        Mutant(
            .tokenInQuery,
            "The revocation request has the token in its query.",
            ["revocation/form-post-with-token"]
        ),
        Mutant(.onlyAccessTokenRevoked, "Only the access token is revoked.", ["revocation/refresh-token-revoked"]),
        Mutant(.deleteBodyDropped, "The DELETE of a revocation has no body.", ["revocation/provider-specific-shape"]),
        Mutant(
            .emptyBodyParseError,
            "An empty answer to a revocation is an error.",
            ["revocation/200-for-unknown-token"]
        ),
        Mutant(
            .notFoundIsFailure,
            "A token that is gone already cannot be revoked.",
            ["revocation/200-for-unknown-token"]
        ),
        Mutant(
            .unavailableCountsAsRevoked,
            "A revocation answered 503 counts as done.",
            ["revocation/503-retry-after"]
        ),
    ]
}
