extension Mutant {
    static let tokenRequest: [Mutant] = [
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
}
