import JSONText

/// The ready checks as lists, schemas and provider files know them: each word makes its check.
package enum CheckWord {
    /// The word of a name.
    package static func named(_ name: String) -> MakingWord<Check>? { all.first { $0.name == name } }
}

extension MakingWord<Check> {
    /// The arguments that are errors.
    package var errors: [String] { arguments.filter { $0.expected == Shape<ErrorCode>.error.expected }.map(\.name) }
}

extension Shape<ErrorCode> {
    /// An error, as the table of errors names it.
    static let error = Shape<ErrorCode>.rawText.described(as: "an error")
}

extension Shape<RedirectURIRule> {
    /// The word of a rule.
    static let redirectURIRule = Shape<String>.word(of: RedirectURIRule.words.map(\.name), what: "redirect rule")
        .map({ name in RedirectURIRule.words.first { $0.name == name }?.rule }, { _ in "" })
}

extension Field<ErrorCode> {
    static func error(_ value: ErrorCode) -> Field { Field("error", .error, default: value) }
}

extension Field<String> {
    static func source(_ text: String) -> Field { Field("source", .text, default: text) }
    fileprivate static func parameter(_ name: String) -> Field { Field("parameter", .filledText, default: name) }
}

extension Field<ErrorCode?> {
    fileprivate static func error(_ name: String) -> Field { Field(name, optional: Shape<ErrorCode>.error) }
}

extension Field<Bool> {
    fileprivate static let isRequired = Field("required", .flag, default: true)
}

extension CheckWord {
    /// Every ready check, in the order of a request's way.
    package static let all: [MakingWord<Check>] =
        requestWords + clientWords + authorizationWords + tokenWords + resourceWords + valueWords

    private static let requestWords: [MakingWord<Check>] = [
        MakingWord(
            "isPresent",
            "A parameter is there and not empty.",
            fields(Field("parameter", .filledText), .error(.invalidRequest), .source("RFC 6749 §5.2")),
            example: ["parameter": "scope"]
        ) { .isPresent($0, error: $1, source: $2) },
        MakingWord(
            "isOneOf",
            "A parameter has one of some values.",
            fields(
                Field("parameter", .filledText),
                Field("values", Shape<[String]>.texts),
                .isRequired,
                .error(.invalidRequest),
                .source("RFC 6749 §3.1")
            ),
            example: ["parameter": "prompt", "values": ["consent"]]
        ) { .isOneOf($0, $1, isRequired: $2, error: $3, source: $4) },
        MakingWord(
            "methodIs",
            "The request comes by one of the methods; the endpoint must list the others too.",
            fields(Field("methods", .methods), .error(.invalidRequest), .source("RFC 6749 §3.2")),
            example: ["methods": ["POST"]]
        ) { .methodIs($0, error: $1, source: $2) },
        MakingWord(
            "bodyIs",
            "The request has a body of a media type.",
            fields(Field("type", .filledText), .error(.invalidRequest), .source("RFC 9110 §8.3")),
            example: ["type": "application/json"]
        ) { .bodyIs($0, error: $1, source: $2) },
        MakingWord(
            "parametersAreUnique",
            "No parameter stands twice.",
            fields(Field("names", optional: Shape<[String]>.texts), .error(.invalidRequest), .source("RFC 6749 §3.1"))
        ) { .parametersAreUnique($0, error: $1, source: $2) },
        MakingWord(
            "isRefused",
            "A statement that never holds: for what a knob withholds.",
            fields(Field("statement", .filledText), .error(.accessDenied), .source("RFC 6749 §5.2")),
            example: ["statement": "the app is audited"]
        ) { .isRefused($0, error: $1, source: $2) },
    ]

    private static let clientWords: [MakingWord<Check>] = [
        MakingWord(
            "clientIsKnown",
            "The client is registered.",
            fields(.parameter("client_id"), .error(.invalidClient), .source("RFC 6749 §3.1.2.4"))
        ) { .clientIsKnown(parameter: $0, error: $1, source: $2) },
        MakingWord(
            "secretIsRight",
            "The client secret is right.",
            fields(.parameter("client_secret"), .error(.invalidClient), .source("RFC 6749 §2.3.1"))
        ) { .secretIsRight(parameter: $0, error: $1, source: $2) },
        MakingWord(
            "clientAuthenticates",
            "The client authenticates; the first way that is there decides.",
            fields(
                Field("by", .ways, default: [.basic, .parameters]),
                .isRequired,
                .error(.invalidClient),
                .source("RFC 6749 §3.2.1")
            )
        ) { .clientAuthenticates(by: $0, isRequired: $1, error: $2, source: $3) },
        MakingWord(
            "clientAuthenticatesOnce",
            "The client presents credentials in one way only.",
            fields(.error(.invalidRequest), .source("RFC 6749 §2.3"))
        ) { .clientAuthenticatesOnce(error: $0, source: $1) },
        MakingWord(
            "clientMayUse",
            "The client may use a grant type.",
            fields(
                Field("grant", Shape<GrantType>.rawText.described(as: "a grant type")),
                .error(.unauthorizedClient),
                .source("RFC 6749 §5.2")
            ),
            example: ["grant": "authorization_code"]
        ) { .clientMayUse($0, error: $1, source: $2) },
    ]

    private static let authorizationWords: [MakingWord<Check>] = [
        MakingWord(
            "responseTypeIsSupported",
            "The response type is one that the provider has.",
            fields(
                Field("types", Shape<[String]>.texts, default: ["code"]),
                .error(.unsupportedResponseType),
                .source("RFC 6749 §3.1.1")
            )
        ) { .responseTypeIsSupported($0, error: $1, source: $2) },
        MakingWord(
            "redirectURIIsRegistered",
            "The redirect URI fits one that the client registered.",
            fields(
                Field("rule", Shape<RedirectURIRule>.redirectURIRule, default: .exact),
                .isRequired,
                .error(.invalidRequest),
                .source("RFC 6749 §3.1.2.4")
            )
        ) { .redirectURIIsRegistered(rule: $0, isRequired: $1, error: $2, source: $3) },
        MakingWord(
            "scopeIsAvailable",
            "Every scope asked for is known and ticked for the client; an absent scope becomes the default.",
            fields(.error(.invalidScope), .source("RFC 6749 §3.3"))
        ) { .scopeIsAvailable(error: $0, source: $1) },
        MakingWord(
            "scopeIsOneOf",
            "The first scope that is one of some is granted, and no other.",
            fields(
                Field("scopes", Shape<[String]>.texts),
                Field("ignoresOthers", .flag, default: true),
                .error(.invalidScope),
                .source("RFC 6749 §3.3")
            ),
            example: ["scopes": ["login"]]
        ) { .scopeIsOneOf($0, ignoresOthers: $1, error: $2, source: $3) },
    ]

    private static let tokenWords: [MakingWord<Check>] = [
        MakingWord(
            "codeIsLive",
            "The code was issued here, to this client, is young enough and unused.",
            fields(
                .parameter("code"),
                .error(.invalidGrant),
                .error("reused"),
                .error("expired"),
                .source("RFC 6749 §4.1.3")
            )
        ) { .codeIsLive(parameter: $0, error: $1, reused: $2, expired: $3, source: $4) },
        MakingWord(
            "redirectURIMatchesCode",
            "The redirect URI is the one of the authorization request.",
            fields(
                Field("rule", Shape<RedirectURIRule>.redirectURIRule, default: .exact),
                .error(.invalidGrant),
                .source("RFC 6749 §4.1.3")
            )
        ) { .redirectURIMatchesCode(rule: $0, error: $1, source: $2) },
        MakingWord(
            "verifierMatches",
            "The code verifier hashes to the challenge of the authorization request.",
            fields(.error(.invalidGrant), Field("allowsStray", .flag, default: false), .source("RFC 7636 §4.6"))
        ) { .verifierMatches(error: $0, allowsStray: $1, source: $2) },
        MakingWord(
            "refreshTokenIsLive",
            "The refresh token was issued here and is neither used up, revoked nor too old.",
            fields(.parameter("refresh_token"), .error(.invalidGrant), .error("expired"), .source("RFC 6749 §6"))
        ) { .refreshTokenIsLive(parameter: $0, error: $1, expired: $2, source: $3) },
        MakingWord(
            "refreshTokenIsOwn",
            "The refresh token belongs to the client that presents it.",
            fields(.error(.invalidGrant), .source("RFC 6749 §6"))
        ) { .refreshTokenIsOwn(error: $0, source: $1) },
        MakingWord(
            "scopeIsNotWidened",
            "The scope asked for is not wider than the one granted.",
            fields(.error(.invalidScope), .source("RFC 6749 §6"))
        ) { .scopeIsNotWidened(error: $0, source: $1) },
        MakingWord(
            "passwordIsRight",
            "The user name and the password belong to an account.",
            fields(.error(.invalidGrant), .source("RFC 6749 §4.3.2"))
        ) { .passwordIsRight(error: $0, source: $1) },
    ]

    private static let resourceWords: [MakingWord<Check>] = [
        MakingWord(
            "accessTokenIsLive",
            "The access token is there, was issued here, and is alive.",
            fields(
                Field("missing", .error, default: .invalidToken),
                Field("unknown", .error, default: .invalidToken),
                Field("expired", .error, default: .invalidToken),
                Field("revoked", .error, default: .invalidToken),
                Field("expiredFirst", .flag, default: true),
                .source("RFC 6750 §3.1")
            )
        ) {
            .accessTokenIsLive(missing: $0, unknown: $1, expired: $2, revoked: $3, expiredFirst: $4, source: $5)
        },
        MakingWord(
            "tokenHasScope",
            "The access token has one of some scopes.",
            fields(Field("scopes", Shape<[String]>.texts), .error(.insufficientScope), .source("RFC 6750 §3.1")),
            example: ["scopes": ["email"]]
        ) { .tokenHasScope($0, error: $1, source: $2) },
        MakingWord(
            "tokenIsPresentedOnce",
            "The access token is presented in one way only.",
            fields(.error(.invalidRequest), .source("RFC 6750 §2"))
        ) { .tokenIsPresentedOnce(error: $0, source: $1) },
    ]
}

extension Shape<[ClientAuthentication]> {
    fileprivate static let ways = Shape<[String]>
        .words(of: ClientAuthentication.words.map(\.name), what: "way to authenticate")
        .map(
            { names in names.compactMap { name in ClientAuthentication.words.first { $0.name == name }?.way } },
            { ways in ways.compactMap { way in ClientAuthentication.words.first { $0.way == way }?.name } }
        )
}
