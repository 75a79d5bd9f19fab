/// The reference client with one flaw, and the checks that must catch it.
package struct Mutant: Sendable, Hashable {
    /// The one thing that is wrong with it.
    package let flaw: Flaw
    /// What it does wrong, in one sentence.
    package let summary: String
    /// The checks that fail it; the first is its own.
    package let fails: [String]

    private init(_ flaw: Flaw, _ summary: String, _ fails: [String]) {
        self.flaw = flaw
        self.summary = summary
        self.fails = fails
    }

    /// The name after `builtin:mutant/`.
    package var name: String { flaw.rawValue }

    /// The mutant of a name.
    package static func named(_ name: String) -> Mutant? {
        all.first { $0.name == name }
    }
}

extension Mutant {
    /// Every mutant, family by family.
    package static let all: [Mutant] =
        authorizationRequest + callback + tokenRequest + tokenResponse + refresh + resource + transport + secretsHygiene

    private static let authorizationRequest: [Mutant] = [
        Mutant(
            .constState,
            "The state is the same in every attempt.",
            ["authorization-request/state-present-and-unguessable"]
        ),
        Mutant(.counterState, "The state is a counter.", ["authorization-request/state-present-and-unguessable"]),
        Mutant(.timestampState, "The state is the time.", ["authorization-request/state-present-and-unguessable"]),
        Mutant(
            .shortState,
            "The state has eight hexadecimal characters.",
            ["authorization-request/state-present-and-unguessable"]
        ),
        Mutant(
            .noState,
            "No state is sent, and none is looked at.",
            ["authorization-request/state-present-and-unguessable"]
        ),
    ]

    private static let callback: [Mutant] = [
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
    ]

    private static let tokenRequest: [Mutant] = [
        Mutant(
            .urlqueryAllowedEncoding,
            "The form body leaves + and & as they are.",
            ["token-request/form-body-fully-encoded"]
        ),
        Mutant(.urlcomponentsBody, "The form body leaves + as it is.", ["token-request/form-body-fully-encoded"]),
        Mutant(.stringConcatBody, "The form body is not encoded at all.", ["token-request/form-body-fully-encoded"]),
        Mutant(
            .redirectWithCode,
            "The token request's redirect_uri has the callback's query.",
            ["token-request/redirect-uri-identical"]
        ),
        Mutant(
            .redirectReencoded,
            "The token request's redirect_uri is encoded twice.",
            ["token-request/redirect-uri-identical"]
        ),
        Mutant(.redirectOmitted, "The token request has no redirect_uri.", ["token-request/redirect-uri-identical"]),
        Mutant(
            .authStyleProbe,
            "A refused code is sent again with another way to authenticate.",
            ["token-request/single-redemption-no-auth-probing"]
        ),
        Mutant(
            .errorOverwrittenByRetry,
            "A refused code is sent again, and the second error is reported.",
            ["token-request/single-redemption-no-auth-probing"]
        ),
        Mutant(
            .verifierForgotten,
            "The token request has no code_verifier.",
            ["token-request/code-verifier-matches-challenge"]
        ),
        Mutant(
            .verifierOfOtherAttempt,
            "The verifier of the newest attempt goes with every code.",
            ["token-request/code-verifier-matches-challenge"]
        ),
        Mutant(
            .verifierWithoutChallenge,
            "A verifier is sent although no challenge was.",
            ["token-request/code-verifier-matches-challenge"]
        ),
    ]

    private static let tokenResponse: [Mutant] = [
        Mutant(
            .statusOnlyCheck,
            "Any answer with status 200 is a success.",
            ["token-response/error-with-200", "token-response/html-with-200"]
        ),
        Mutant(
            .nilTokenSuccess,
            "A token answer without a token is a session.",
            ["token-response/error-with-200", "token-response/html-with-200"]
        ),
        Mutant(
            .undefinedTokenStored,
            "A missing token is stored as the text undefined.",
            ["token-response/error-with-200", "token-response/html-with-200"]
        ),
        Mutant(
            .genericMissingTokenError,
            "Of an error with status 200 only a missing token is reported.",
            ["token-response/error-with-200"]
        ),
        Mutant(.jsonOnly, "A form-encoded token answer is not read.", ["token-response/form-encoded-success"]),
        Mutant(
            .contentTypeExactMatch,
            "A form is read only with the exact content type.",
            ["token-response/form-encoded-success"]
        ),
        Mutant(.stringLifetimeFatal, "A lifetime given as text throws.", ["token-response/expires-in-string"]),
        Mutant(
            .stringLifetimeForever,
            "A lifetime given as text counts as endless.",
            ["token-response/expires-in-string"]
        ),
        Mutant(.stringLifetimeZero, "A lifetime given as text counts as zero.", ["token-response/expires-in-string"]),
        Mutant(.missingLifetimeCrash, "A token without a lifetime throws.", ["token-response/expires-in-missing"]),
        Mutant(
            .missingMeansExpired,
            "A token without a lifetime counts as expired.",
            ["token-response/expires-in-missing"]
        ),
        Mutant(
            .missingMeansForever,
            "A token without a lifetime is never refreshed, not even after a 401.",
            ["token-response/expires-in-missing"]
        ),
        Mutant(.tokenTypeExact, "Only the spellings bearer and Bearer are known.", ["token-response/token-type-case"]),
        Mutant(
            .tokenTypeCopiedIntoHeader,
            "The token type goes into the header as it came.",
            ["token-response/token-type-case"]
        ),
        Mutant(
            .scopeStringCompare,
            "The granted scope must be the text that was sent.",
            ["token-response/scope-separator-variants", "token-response/granted-scope-reported"]
        ),
        Mutant(.scopeArrayFatal, "A scope given as an array is an error.", ["token-response/scope-separator-variants"]),
        Mutant(
            .scopeLowercased,
            "The granted scope is changed to lower case.",
            ["token-response/scope-separator-variants"]
        ),
        Mutant(
            .scopeChangeThrows,
            "A granted scope that differs is an error.",
            ["token-response/granted-scope-reported", "token-response/scope-separator-variants"]
        ),
        Mutant(.assumesRequested, "The granted scope is not looked at.", ["token-response/granted-scope-reported"]),
        Mutant(
            .missingMeansNone,
            "A scope that is left out counts as none.",
            ["token-response/granted-scope-reported"]
        ),
        Mutant(.unexpectedTokenLt, "An HTML page throws in the client's own code.", ["token-response/html-with-200"]),
        Mutant(.htmlParsedAsForm, "An HTML page is read as a form.", ["token-response/html-with-200"]),
        Mutant(
            .refreshHTMLSignsOut,
            "An HTML page in answer to a refresh ends the session.",
            ["token-response/html-with-200"]
        ),
    ]

    private static let refresh: [Mutant] = [
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
    ]

    private static let resource: [Mutant] = [
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
        Mutant(.forbiddenTriggersRefresh, "403 leads to a refresh.", ["resource/rate-limit-honoured"]),
        Mutant(.dateRetryAfterIgnored, "A Retry-After with a date counts as none.", ["resource/rate-limit-honoured"]),
        Mutant(.lowercaseHeaderMissed, "A header in lower case is not found.", ["resource/rate-limit-honoured"]),
        Mutant(.noUserAgent, "No request has a User-Agent.", ["resource/user-agent-present"]),
    ]

    private static let transport: [Mutant] = [
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
    ]

    private static let secretsHygiene: [Mutant] = [
        Mutant(.logsToken, "The access token is logged.", ["secrets-hygiene/no-secrets-in-logs"]),
        Mutant(.logsCallbackURL, "The callback is logged with its query.", ["secrets-hygiene/no-secrets-in-logs"]),
        Mutant(
            .logsPrefix,
            "The first characters of the access token are logged.",
            ["secrets-hygiene/no-secrets-in-logs"]
        ),
        Mutant(.logsRequestBody, "The body of token requests is logged.", ["secrets-hygiene/no-secrets-in-logs"]),
    ]
}
