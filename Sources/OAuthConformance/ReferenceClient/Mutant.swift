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
        + revocation + device

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
        Mutant(.noPKCE, "No PKCE challenge is sent.", ["authorization-request/pkce-s256-challenge"]),
        Mutant(.pkcePlain, "The challenge is the verifier itself.", ["authorization-request/pkce-s256-challenge"]),
        Mutant(
            .pkcePadded,
            "The challenge ends with a padding character.",
            ["authorization-request/pkce-s256-challenge"]
        ),
        Mutant(
            .pkceBase64NotURL,
            "The challenge is written in the standard Base64 alphabet.",
            ["authorization-request/pkce-s256-challenge"]
        ),
        Mutant(
            .pkceMethodLowercase,
            "The challenge method is written s256.",
            ["authorization-request/pkce-s256-challenge"]
        ),
        Mutant(
            .redirectWithoutScheme,
            "The redirect_uri has no scheme.",
            ["authorization-request/redirect-uri-exact-and-clean"]
        ),
        Mutant(
            .trailingSlashDrift,
            "The redirect_uri has a slash more.",
            ["authorization-request/redirect-uri-exact-and-clean"]
        ),
        Mutant(
            .fragmentRedirect,
            "The redirect_uri has a fragment.",
            ["authorization-request/redirect-uri-exact-and-clean"]
        ),
        Mutant(
            .plusUnescaped,
            "A plus sign in the authorization request is left as it is.",
            ["authorization-request/parameters-once-and-encoded"]
        ),
        Mutant(
            .doubleEncodedRedirect,
            "The redirect_uri is encoded twice.",
            ["authorization-request/parameters-once-and-encoded"]
        ),
        Mutant(
            .undefinedClientID,
            "The client_id is the text undefined.",
            ["authorization-request/parameters-once-and-encoded"]
        ),
        Mutant(.commaScope, "Scopes are joined with commas.", ["authorization-request/scope-space-delimited"]),
        Mutant(
            .repeatedScopeParam,
            "Each scope is a parameter of its own.",
            ["authorization-request/scope-space-delimited"]
        ),
        Mutant(
            .scopeArrayLiteral,
            "Scopes are written as a JSON array.",
            ["authorization-request/scope-space-delimited"]
        ),
        Mutant(
            .secretInAuthorizeURL,
            "The authorization URL has the client's secret.",
            ["authorization-request/no-secret-in-front-channel"]
        ),
        Mutant(
            .verifierInAuthorizeURL,
            "The authorization URL has the code verifier.",
            ["authorization-request/no-secret-in-front-channel"]
        ),
        Mutant(
            .shortVerifier,
            "The verifier has twenty characters.",
            ["authorization-request/pkce-verifier-well-formed"]
        ),
        Mutant(
            .reusedVerifier,
            "The verifier is the same in every attempt.",
            ["authorization-request/pkce-verifier-well-formed"]
        ),
        Mutant(
            .verifierEqualsState,
            "The verifier is made of the state.",
            ["authorization-request/pkce-verifier-well-formed"]
        ),
        Mutant(
            .overwritesQuery,
            "The authorization endpoint's own query is dropped.",
            ["authorization-request/endpoint-query-retained"]
        ),
        Mutant(
            .secondQuestionMark,
            "A second question mark parts the queries.",
            ["authorization-request/endpoint-query-retained"]
        ),
        Mutant(
            .embeddedWebview,
            "The client loads the provider's page itself.",
            ["authorization-request/external-user-agent"]
        ),
        Mutant(
            .localhostName,
            "The redirect URI names localhost.",
            ["authorization-request/loopback-literal-and-port"]
        ),
        Mutant(
            .fixedPort,
            "The client listens on one port, always the same.",
            ["authorization-request/loopback-literal-and-port"]
        ),
        Mutant(
            .listensOnAllInterfaces,
            "The client listens on every interface.",
            ["authorization-request/loopback-literal-and-port"]
        ),
        Mutant(
            .listenerLeftOpen,
            "The port stays open when the sign-in is over.",
            ["authorization-request/loopback-literal-and-port"]
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
        Mutant(.noAccept, "Token requests have no Accept.", ["token-request/accept-json"]),
        Mutant(.acceptHTMLFirst, "Token requests ask for HTML.", ["token-request/accept-json"]),
        Mutant(.rawBasic, "Basic credentials are not form-encoded.", ["token-request/basic-credentials-form-encoded"]),
        Mutant(
            .urlSafeBase64Basic,
            "Basic credentials are written in base64url.",
            ["token-request/basic-credentials-form-encoded"]
        ),
        Mutant(.getExchange, "The token request is a GET.", ["token-request/post-and-form-content-type"]),
        Mutant(.jsonBody, "The token request is JSON.", ["token-request/post-and-form-content-type"]),
        Mutant(.multipartBody, "The token request is a multipart form.", ["token-request/post-and-form-content-type"]),
        Mutant(
            .paramsInQuery,
            "The token request has its parameters in the query.",
            ["token-request/post-and-form-content-type"]
        ),
        Mutant(.retryMiddlewareOnPost, "A POST that failed is sent again.", ["token-request/no-blind-retry-of-code"]),
        Mutant(
            .bearerOnTokenEndpoint,
            "Token requests carry the old access token.",
            ["token-request/no-stale-bearer-attached"]
        ),
        Mutant(.bothMethods, "The client authenticates in two ways at once.", ["token-request/one-auth-method"]),
        Mutant(
            .emptySecretSent,
            "A public client sends an empty secret.",
            ["token-request/one-auth-method", "token-request/no-empty-parameters"]
        ),
        Mutant(.clientIDMissingPublic, "A public client does not say who it is.", ["token-request/one-auth-method"]),
        Mutant(.emptyParams, "The token request has an empty scope.", ["token-request/no-empty-parameters"]),
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
        Mutant(
            .nullStringToken,
            "A token that is null becomes the text null.",
            ["token-response/missing-access-token"]
        ),
        Mutant(.emptyTokenStored, "An empty token is stored.", ["token-response/missing-access-token"]),
        Mutant(.numberCoerced, "A token that is a number becomes a text.", ["token-response/missing-access-token"]),
        Mutant(.unauthorizedBodyDropped, "The body of a 401 is not read.", ["token-response/error-4xx-json-preserved"]),
        Mutant(
            .statusTextOnly,
            "Of an error only the status is reported.",
            ["token-response/error-4xx-json-preserved"]
        ),
        Mutant(
            .enumUnknownCaseLost,
            "An error that the client does not know is lost.",
            ["token-response/error-4xx-json-preserved"]
        ),
        Mutant(
            .formErrorUnread,
            "An error written as a form is not read.",
            ["token-response/form-encoded-error-with-200"]
        ),
        Mutant(
            .plusLeftInText,
            "A plus sign in a text stays a plus sign.",
            ["token-response/form-encoded-error-with-200", "callback/localised-error-description"]
        ),
        Mutant(.zeroIsForever, "A lifetime of zero counts as endless.", ["token-response/expires-in-zero-or-odd"]),
        Mutant(.nullCrash, "A lifetime that is null throws.", ["token-response/expires-in-zero-or-odd"]),
        Mutant(.overflowDate, "A huge lifetime overflows.", ["token-response/expires-in-zero-or-odd"]),
        Mutant(
            .parseintPrefix,
            "Of a lifetime that is no number the first digits count.",
            ["token-response/expires-in-zero-or-odd"]
        ),
        Mutant(.tokenPercentDecoded, "Tokens are percent-decoded.", ["token-response/opaque-token-preserved"]),
        Mutant(.tokenTrimmed, "Tokens are cut at an equals sign.", ["token-response/opaque-token-preserved"]),
        Mutant(.tokenTruncated255, "Tokens are cut at 255 characters.", ["token-response/opaque-token-preserved"]),
        Mutant(.missingTypeCrash, "A token without a type throws.", ["token-response/token-type-missing"]),
        Mutant(
            .missingContentTypeCrash,
            "An answer without Content-Type throws.",
            ["token-response/content-type-lies"]
        ),
        Mutant(
            .strictDecoder,
            "A member that nobody knows makes the answer an error.",
            ["token-response/unknown-fields-ignored"]
        ),
        Mutant(.errorObjectCrash, "An error that is an object throws.", ["token-response/wrapped-or-vendor-errors"]),
        Mutant(.okFalseSuccess, "An answer with ok false is a success.", ["token-response/wrapped-or-vendor-errors"]),
        Mutant(.emptyBodySuccess, "An empty answer is a success.", ["token-response/non-object-or-broken-json"]),
        Mutant(.arrayCrash, "An answer that is an array throws.", ["token-response/non-object-or-broken-json"]),
        Mutant(
            .lenientPrefixParse,
            "The first object in an answer is taken, whatever stands around it.",
            ["token-response/non-object-or-broken-json"]
        ),
        Mutant(.bomFatal, "A byte order mark makes the answer unreadable.", ["token-response/bom-whitespace-charset"]),
        Mutant(.anyTypeIsBearer, "Any token type counts as Bearer.", ["token-response/token-type-unknown-rejected"]),
        Mutant(
            .firstForAPILastForStore,
            "Of a member that comes twice the first is used and the last is stored.",
            ["token-response/duplicate-keys"]
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

    private static let secretsHygiene: [Mutant] = [
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

    private static let revocation: [Mutant] = [
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

    private static let device: [Mutant] = [
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
