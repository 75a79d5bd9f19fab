extension Mutant {
    static let refresh: [Mutant] = [
        Mutant(.refreshPerCall, "Each call refreshes for itself.", ["refresh/single-flight"]),
        Mutant(.lockButNoRecheck, "Calls that waited for a refresh refresh again.", ["refresh/single-flight"]),
        Mutant(
            .overwritesWithNil,
            "A refresh token that is left out wipes the stored one.",
            ["refresh/omitted-refresh-token-kept"]
        ),
        Mutant(.emptyStringStored, "An empty refresh token is stored.", ["refresh/omitted-refresh-token-kept"]),
        Mutant(
            .catchAllSignsOut,
            "Any failure of a refresh ends the session.",
            ["refresh/transient-failure-keeps-session"]
        ),
        Mutant(
            .tightRetry,
            "A refresh that failed for a while is tried again at once.",
            ["refresh/transient-failure-keeps-session"]
        ),
        Mutant(
            .deadTokenLoop,
            "A dead refresh token is sent again with every call.",
            ["refresh/invalid-grant-is-terminal"]
        ),
        Mutant(
            .genericErrorNoSignin,
            "A dead refresh token is reported as some error.",
            ["refresh/invalid-grant-is-terminal"]
        ),
        Mutant(
            .invalidClientTreatedAsDeadGrant,
            "An invalid_client in answer to a refresh ends the session.",
            ["refresh/invalid-grant-is-terminal"]
        ),
        Mutant(
            .rotationNotPersisted,
            "A rotated refresh token is not stored.",
            ["refresh/rotation-persisted-before-use"]
        ),
        Mutant(
            .persistAfterUserinfo,
            "A rotated refresh token is stored with the next profile call.",
            ["refresh/rotation-persisted-before-use"]
        ),
        Mutant(.noMargin, "A token is used until its last second.", ["refresh/expiry-margin"]),
        Mutant(
            .marginLargerThanLifetimeLoop,
            "The margin does not shrink with the lifetime.",
            ["refresh/expiry-margin"]
        ),
        Mutant(
            .status200MeansRefreshed,
            "A refresh with status 200 succeeded, whatever its body says.",
            ["refresh/error-200-is-terminal"]
        ),
        Mutant(
            .emptyRefreshSent,
            "A refresh goes out without a refresh token.",
            ["refresh/no-refresh-token-means-sign-in"]
        ),
        Mutant(
            .refreshOwnedByFirstCaller,
            "The refresh is given up with the call that began it.",
            ["refresh/shared-refresh-survives-cancellation"]
        ),
        Mutant(
            .memoryOnlyLock,
            "Only the instance's own refreshes wait for each other.",
            ["refresh/cross-process-coordination"]
        ),
        Mutant(
            .loserClearsStore,
            "A refresh that lost against another instance wipes the store.",
            ["refresh/loser-must-not-wipe-winner"]
        ),
        Mutant(
            .refreshResendsRequestedScope,
            "A refresh asks for the scope of the sign-in.",
            ["refresh/scope-not-widened"]
        ),
        Mutant(
            .zombieSession,
            "A refresh that ends after a sign-out signs in again.",
            ["refresh/sign-out-during-refresh"]
        ),
        Mutant(
            .noRetryInGrace,
            "A refresh whose answer was lost ends the session.",
            ["refresh/lost-response-recovery"]
        ),
        Mutant(.bodyConsumed, "Calls that waited are sent without their bodies.", ["refresh/waiters-replayed-once"]),
    ]
}
