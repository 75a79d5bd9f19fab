extension Mutant {
    static let tokenResponse: [Mutant] = [
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
}
