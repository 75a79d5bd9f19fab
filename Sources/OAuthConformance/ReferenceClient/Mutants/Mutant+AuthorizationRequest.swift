extension Mutant {
    static let authorizationRequest: [Mutant] = [
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
}
