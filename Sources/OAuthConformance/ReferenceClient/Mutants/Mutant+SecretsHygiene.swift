extension Mutant {
    static let secretsHygiene: [Mutant] = [
        Mutant(.logsToken, "The access token is logged.", ["secrets-hygiene/no-secrets-in-logs"]),
        Mutant(.logsCallbackURL, "The callback is logged with its query.", ["secrets-hygiene/no-secrets-in-logs"]),
        Mutant(
            .logsPrefix,
            "The first characters of the access token are logged.",
            ["secrets-hygiene/no-secrets-in-logs"]
        ),
        Mutant(.logsRequestBody, "The body of token requests is logged.", ["secrets-hygiene/no-secrets-in-logs"]),
        Mutant(
            .errorDumpsBody,
            "An error has the whole body of the answer in its text.",
            ["secrets-hygiene/no-secrets-in-errors"]
        ),
        Mutant(
            .stateMismatchPrintsURL,
            "The message about a wrong state prints the callback.",
            ["secrets-hygiene/no-secrets-in-errors"]
        ),
        Mutant(
            .stateReusable,
            "The state of an attempt that is over still counts.",
            ["secrets-hygiene/attempt-material-single-use"]
        ),
        Mutant(
            .memoryTokenSurvives,
            "After a sign-out the token stays in memory.",
            ["secrets-hygiene/sign-out-leaves-nothing", "revocation/local-sign-out-always-works"]
        ),
        Mutant(
            .storedTokenSurvives,
            "After a sign-out the token stays in the store.",
            ["secrets-hygiene/sign-out-leaves-nothing"]
        ),
        Mutant(
            .sharedCredentialStore,
            "Sessions of all providers share one store.",
            ["secrets-hygiene/credentials-bound-to-issuer"]
        ),
        Mutant(
            .globalCurrentProvider,
            "Attempts go on at whichever provider is configured.",
            ["secrets-hygiene/credentials-bound-to-issuer"]
        ),
    ]
}
