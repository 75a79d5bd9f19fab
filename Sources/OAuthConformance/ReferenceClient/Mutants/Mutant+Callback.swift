extension Mutant {
    static let callback: [Mutant] = [
        Mutant(
            .stateNotChecked,
            "The callback's state is not compared.",
            ["callback/state-mismatch-rejected", "callback/state-missing-rejected"]
        ),
        Mutant(
            .statePrefixCompare,
            "Only the first characters of the state are compared.",
            ["callback/state-mismatch-rejected"]
        ),
        Mutant(
            .stateCheckedAfterExchange,
            "The state is compared when the code has been sent.",
            ["callback/state-mismatch-rejected", "callback/state-missing-rejected"]
        ),
        Mutant(.missingStateAccepted, "A callback without state passes.", ["callback/state-missing-rejected"]),
        Mutant(.emptyStateAccepted, "A callback with an empty state passes.", ["callback/state-missing-rejected"]),
        Mutant(
            .errorIgnoredWaitsForever,
            "An error in the callback is not looked at.",
            ["callback/error-redirect-surfaces"]
        ),
        Mutant(.errorAsSuccess, "An error in the callback counts as a success.", ["callback/error-redirect-surfaces"]),
        Mutant(
            .error500s,
            "An error in the callback throws in the client's own code.",
            ["callback/error-redirect-surfaces"]
        ),
        Mutant(.unknownCodeDropped, "Of an error only the description is kept.", ["callback/error-redirect-surfaces"]),
        Mutant(
            .doubleRedeem,
            "A callback that comes twice redeems its code twice.",
            ["callback/duplicate-delivery-redeems-once"]
        ),
        Mutant(
            .secondCallbackLogsOut,
            "A callback that comes twice ends the session.",
            ["callback/duplicate-delivery-redeems-once"]
        ),
        Mutant(.codeDoubleDecoded, "The code is percent-decoded twice.", ["callback/code-decoded-exactly-once"]),
        Mutant(.codeNotDecoded, "The code is not percent-decoded.", ["callback/code-decoded-exactly-once"]),
        Mutant(
            .plusAsSpaceInCode,
            "A decoded plus sign in the code becomes a space.",
            ["callback/code-decoded-exactly-once"]
        ),
        Mutant(.codeTruncated, "The code is cut at 255 bytes.", ["callback/code-decoded-exactly-once"]),
        Mutant(.lateCallbackAccepted, "A callback may come at any time.", ["callback/timeout-ends-the-flow"]),
        Mutant(
            .secondAttemptBlocked,
            "No sign-in can begin while another is pending.",
            ["callback/timeout-ends-the-flow"]
        ),
        Mutant(
            .cancelIsError,
            "A closed window is reported as an error of the server.",
            ["callback/user-cancel-is-distinct"]
        ),
        Mutant(
            .cancelClearsExistingSession,
            "A closed window ends the session that was there.",
            ["callback/user-cancel-is-distinct"]
        ),
        Mutant(
            .strictCallbackParser,
            "A parameter that nobody knows makes the callback an error.",
            ["callback/unknown-parameters-ignored"]
        ),
        Mutant(
            .fragmentAppendedToCode,
            "The fragment of the callback becomes part of the code.",
            ["callback/unknown-parameters-ignored"]
        ),
        Mutant(
            .issNotChecked,
            "The issuer in a callback is not looked at.",
            [
                "callback/iss-mismatch-rejected", "callback/iss-missing-when-advertised",
                "callback/iss-compared-without-normalising",
            ]
        ),
        Mutant(
            .issCheckedAfterExchange,
            "The issuer is compared when the code has been sent.",
            [
                "callback/iss-mismatch-rejected", "callback/iss-missing-when-advertised",
                "callback/iss-compared-without-normalising",
            ]
        ),
        Mutant(
            .errorShownBeforeIss,
            "An error is shown before the issuer is compared.",
            ["callback/iss-mismatch-rejected"]
        ),
        Mutant(
            .issOptionalAlways,
            "A callback may do without iss although it was promised.",
            ["callback/iss-missing-when-advertised"]
        ),
        Mutant(
            .unadvertisedIssRejected,
            "An issuer that nobody promised is refused although it is right.",
            ["callback/iss-correct-but-unadvertised"]
        ),
        Mutant(
            .issNormalised,
            "Issuers are compared without case and slashes.",
            ["callback/iss-compared-without-normalising"]
        ),
        Mutant(.invalidUTF8Crash, "A description that is no UTF-8 throws.", ["callback/localised-error-description"]),
        Mutant(
            .forgedErrorCancels,
            "An error is looked at before the state.",
            ["callback/error-with-wrong-state-ignored"]
        ),
        Mutant(
            .emptyCallbackSuccess,
            "A callback without anything is a success.",
            ["callback/empty-callback-is-an-error"]
        ),
        Mutant(.emptyCodeExchanged, "An empty code is redeemed.", ["callback/empty-callback-is-an-error"]),
        Mutant(.codeWins, "A code is looked at before an error.", ["callback/error-wins-over-code"]),
        Mutant(.implicitInjection, "A token in the callback is taken.", ["callback/tokens-in-callback-not-adopted"]),
        Mutant(
            .prefixMatch,
            "The redirect target is compared by its beginning.",
            ["callback/redirect-target-verified"]
        ),
        Mutant(
            .schemeOnlyMatch,
            "Of the redirect target only the scheme is compared.",
            ["callback/redirect-target-verified"]
        ),
        Mutant(
            .caseSensitiveScheme,
            "The scheme of the redirect target is compared with case.",
            ["callback/redirect-target-verified"]
        ),
        Mutant(
            .fragmentSkipsStateCheck,
            "A code behind # is redeemed without a look at the state.",
            ["callback/code-in-fragment"]
        ),
        Mutant(.firstRequestWins, "Any request counts as the callback.", ["callback/loopback-ignores-stray-requests"]),
        Mutant(.optionsConsumed, "OPTIONS counts as the callback.", ["callback/loopback-ignores-stray-requests"]),
    ]
}
