import HTTPWire
import OAuthHarness
import Recordings
import Testing
import TestSupport

@Suite("Every row of Doorkeeper's error tables")
struct DoorkeeperErrorTests {
    @Test("the authorize step refuses as the table of §4.5 says", arguments: DoorkeeperErrors.authorize)
    func authorize(_ row: ErrorCase) throws { try row.check() }

    @Test("introspection answers as the table of §8 says", arguments: DoorkeeperErrors.introspection)
    func introspection(_ row: ErrorCase) throws { try row.check() }

    @Test("revocation answers as the table of §9 says", arguments: DoorkeeperErrors.revocation)
    func revocation(_ row: ErrorCase) throws { try row.check() }

    @Test("each trigger of §11 has its text in both languages", arguments: DoorkeeperErrors.texts)
    func text(_ row: ErrorCase) throws { try row.check() }

    @Test(
        "a challenge shows Chinese as it is up to 5.8, as underscores from 5.9 on, or not at all",
        arguments: [
            (DoorkeeperVersion.v55, Doorkeeper.ChallengeForm.stock, "授权方式无效、过期或已被撤销、与授权请求中的回调地址不一致，或使用了其他应用的回调地址。"),
            (.v59, .stock, "____________________________________________"),
            (.v55, .sanitised, "____________________________________________"),
            (.v59, .off, ""),
        ]
    )
    func challenge(_ version: DoorkeeperVersion, _ form: Doorkeeper.ChallengeForm, _ text: String) throws {
        let bench = try ErrorBench(DoorkeeperErrors.profile(version, .chinese) { $0[Doorkeeper.challengeForm] = form })
        let header = bench.redeem(["code": "nope"]).headers["WWW-Authenticate"]
        let expected = "Bearer realm=\"Doorkeeper\", error=\"invalid_grant\", error_description=\"\(text)\""
        #expect(header == (text.isEmpty ? nil : expected))
    }

    @Test("a status follows the release", arguments: DoorkeeperErrors.statuses)
    func status(_ row: ErrorCase) throws { try row.check() }
}

enum DoorkeeperErrors {
    static let json = "application/json; charset=utf-8"

    static func profile(
        _ version: DoorkeeperVersion,
        _ language: Doorkeeper.Language = .english,
        _ change: (inout ProviderProfile) -> Void = { _ in }
    ) -> ProviderProfile {
        .doorkeeper.with {
            $0[Doorkeeper.version] = version
            $0[Doorkeeper.language] = language
            change(&$0)
        }
    }

    static func body(_ error: String, _ text: String, state: String? = nil) -> String {
        "{\"error\":\"\(error)\",\"error_description\":\"\(text)\"" + (state.map { ",\"state\":\"\($0)\"" } ?? "") + "}"
    }

    static func row(
        _ name: String,
        _ profile: ProviderProfile,
        _ status: Int,
        _ body: ErrorCase.Body,
        _ challenge: String? = nil,
        run: @escaping @Sendable (ErrorBench) throws -> HTTPResponse
    ) -> ErrorCase {
        ErrorCase(
            name: "doorkeeper.md \(name)",
            profile: profile,
            status: status,
            body: body,
            challenge: challenge,
            run: run
        )
    }

    // MARK: - §4.5

    private static let page59 = profile(.v59)
    private static let unknownClient =
        "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."
    private static let redirectText =
        "The requested redirect URI is malformed or doesn't match the client redirect URI."

    static let authorize: [ErrorCase] = [
        row("§4.5 authorize client_id missing", page59, 400, .page("Missing required parameter: client_id.")) {
            $0.authorize(["client_id": nil])
        },
        row("§4.5 authorize client unknown", page59, 401, .page(unknownClient)) { $0.authorize(["client_id": "nope"]) },
        row(
            "§4.5 authorize flow not allowed for the client",
            page59,
            401,
            .page("The client is not authorized to perform this request using this method.")
        ) { bench in
            let client = bench.provider.register(
                Client(redirectURIs: [ErrorBench.redirectURI], grantTypes: [.clientCredentials])
            )
            return bench.authorize(["client_id": client.id])
        },
        row("§4.5 authorize redirect_uri missing", page59, 400, .page(redirectText)) {
            $0.authorize(["redirect_uri": nil])
        },
        row("§4.5 authorize redirect_uri malformed", page59, 400, .page(redirectText)) {
            $0.authorize(["redirect_uri": "/cb"])
        },
        row("§4.5 authorize redirect_uri different", page59, 400, .page(redirectText)) {
            $0.authorize(["redirect_uri": "https://app.example.com/x"])
        },
        row("§4.5 authorize response_type missing", page59, 400, .page("Missing required parameter: response_type.")) {
            $0.authorize(["response_type": nil])
        },
        row(
            "§4.5 authorize scope missing, no defaults",
            page59.with { $0.defaultScope = [] },
            400,
            .page("Missing required parameter: scope.")
        ) { $0.authorize() },
        row(
            "§4.5 authorize response_type unknown",
            page59,
            400,
            .page("The authorization server does not support this response type.")
        ) { $0.authorize(["response_type": "nope"]) },
        row(
            "§4.5 authorize response_mode unknown",
            page59,
            400,
            .page("The authorization server does not support this response mode.")
        ) { $0.authorize(["response_mode": "nope"]) },
        row(
            "§4.5 authorize scope unknown",
            page59,
            400,
            .page("The requested scope is invalid, unknown, or malformed.")
        ) {
            $0.authorize(["scope": "nope"])
        },
        row(
            "§4.5 authorize scope not the app's",
            page59,
            400,
            .page("The requested scope is invalid, unknown, or malformed.")
        ) {
            $0.authorize(["scope": "email"])
        },
        row(
            "§4.5 authorize public client without challenge, force_pkce",
            profile(.v59) { $0[Doorkeeper.pkce] = .forced },
            400,
            .page("Code challenge is required.")
        ) { bench in
            let client = bench.provider.register(Client(kind: .public, redirectURIs: [ErrorBench.redirectURI]))
            return bench.authorize(["client_id": client.id])
        },
        row(
            "§4.5 authorize challenge method missing",
            page59,
            400,
            .page("The code_challenge_method must be one of plain, S256.")
        ) { $0.authorize(["code_challenge": "x"]) },
        row(
            "§4.5 authorize challenge method unknown",
            page59,
            400,
            .page("The code_challenge_method must be one of plain, S256.")
        ) { $0.authorize(["code_challenge": "x", "code_challenge_method": "S512"]) },
        row(
            "§4.5 authorize deny",
            page59,
            302,
            .location(
                "\(ErrorBench.redirectURI)?error=access_denied&error_description=The+resource+owner+or+authorization+server+denied+the+request.&state=st-0001"
            )
        ) { $0.authorize(decision: .deny(nil, nil)) },
        row(
            "§4.5 authorize POST bad scope",
            page59,
            302,
            .location(
                "\(ErrorBench.redirectURI)?error=invalid_scope&error_description=The+requested+scope+is+invalid%2C+unknown%2C+or+malformed.&state=st-0001"
            )
        ) { $0.consent(["scope": "nope"]) },
        row(
            "§4.5 authorize POST unknown client",
            page59,
            401,
            .exact(body("invalid_client", unknownClient, state: "st-0001"))
        ) { $0.consent(["client_id": "nope"]) },
        row(
            "§4.4 authorize bad scope, errors redirected",
            profile(.v59) { $0[Doorkeeper.authorizationErrors] = .redirect },
            302,
            .location(
                "\(ErrorBench.redirectURI)?error=invalid_scope&error_description=The+requested+scope+is+invalid%2C+unknown%2C+or+malformed.&state=st-0001"
            )
        ) { $0.authorize(["scope": "nope"]) },
        row(
            "§2 authorize bad redirect_uri, errors redirected",
            profile(.v59) { $0[Doorkeeper.authorizationErrors] = .redirect },
            400,
            .page(redirectText)
        ) { $0.authorize(["redirect_uri": "https://app.example.com/x"]) },
        row(
            "§1 authorize bad redirect_uri, 4.2",
            profile(.v42),
            200,
            .page("The redirect uri included is not valid.")
        ) { $0.authorize(["redirect_uri": "https://app.example.com/x"]) },
        row(
            "§4.2 authorize response_type comes before the client, 4.2",
            profile(.v42),
            200,
            .page("The authorization server does not support this response type.")
        ) { $0.authorize(["client_id": "nope", "response_type": "nope"]) },
    ]

    // MARK: - §8

    private static let invalidToken = body("invalid_token", "The access token is invalid", state: "unauthorized")

    static let introspection: [ErrorCase] = [
        row(
            "§8 introspect token of the client",
            profile(.v59),
            200,
            .exact(
                "{\"active\":true,\"scope\":\"api\",\"client_id\":\"\(ErrorBench.clientID)\",\"token_type\":\"Bearer\",\"iat\":1768867200,\"exp\":1768874400}"
            )
        ) { $0.introspect(["token": $0.bearer(["api"])]) },
        row(
            "§8 introspect exp before iat, 5.8",
            profile(.v58),
            200,
            .exact(
                "{\"active\":true,\"scope\":\"api\",\"client_id\":\"\(ErrorBench.clientID)\",\"token_type\":\"Bearer\",\"exp\":1768874400,\"iat\":1768867200}"
            )
        ) { $0.introspect(["token": $0.bearer(["api"])]) },
        row("§8 introspect token unknown", profile(.v59), 200, .exact("{\"active\":false}")) {
            $0.introspect(["token": "nope"])
        },
        row("§8 introspect token expired", profile(.v59), 200, .exact("{\"active\":false}")) {
            let token = $0.bearer(["api"])
            $0.provider.clock.advance(by: .seconds(7200))
            return $0.introspect(["token": token])
        },
        row("§8 introspect token revoked", profile(.v59), 200, .exact("{\"active\":false}")) {
            let token = $0.bearer(["api"])
            $0.provider.revokeAllTokens()
            return $0.introspect(["token": token])
        },
        row("§8 introspect bearer unusable", profile(.v59), 401, .exact(invalidToken), "invalid_token") {
            $0.introspect(["token": "x", "client_id": nil, "client_secret": nil], bearer: "nope")
        },
        row(
            "§8 introspect bearer expired",
            profile(.v59),
            401,
            .exact(body("invalid_token", "The access token expired", state: "unauthorized")),
            "invalid_token"
        ) {
            let token = $0.bearer(["api"])
            $0.provider.clock.advance(by: .seconds(7200))
            return $0.introspect(["token": "x"], bearer: token)
        },
        row("§8 introspect bearer equals the token", profile(.v59), 401, .exact(invalidToken), "invalid_token") {
            let token = $0.bearer(["api"])
            return $0.introspect(["token": token], bearer: token)
        },
        row(
            "§8 introspect bad client",
            profile(.v59),
            401,
            .exact(body("invalid_client", unknownClient)),
            "invalid_client"
        ) { $0.introspect(["token": "x", "client_secret": "nope"]) },
        row(
            "§8 introspect no credentials",
            profile(.v59),
            400,
            .exact(
                body(
                    "invalid_request",
                    "Request needs to be authorized. Required parameter for authorizing the request is missing or invalid."
                )
            ),
            "invalid_request"
        ) { $0.introspect(["token": "x", "client_id": nil, "client_secret": nil]) },
    ]

    // MARK: - §9

    private static let refused = ErrorCase.Body.exact(
        body("unauthorized_client", "You are not authorized to revoke this token")
    )

    static let revocation: [ErrorCase] = [
        row("§9 revoke no client, 4.2", profile(.v42), 200, .exact("{}")) { try $0.revoke(nil, isDead: false) },
        row("§9 revoke unknown token, 4.2", profile(.v42), 200, .exact("{}")) { $0.revokeUnknown() },
        row("§9 revoke other client's token, 5.0", profile(.v50), 200, .exact("{}")) { bench in
            try bench.revoke(bench.provider.register(Client()), isDead: false)
        },
        row("§9 revoke own token, 5.0", profile(.v50), 200, .exact("{}")) { bench in
            try bench.revoke(bench.provider.client, isDead: true)
        },
        row("§9 revoke no client, 5.8", profile(.v58), 403, refused) { try $0.revoke(nil, isDead: false) },
        row("§9 revoke unknown token, 5.8", profile(.v58), 200, .exact("{}")) { $0.revokeUnknown() },
        row("§9 revoke other client's token, 5.8", profile(.v58), 403, refused) { bench in
            try bench.revoke(bench.provider.register(Client()), isDead: false)
        },
        row("§9 revoke own token, 5.8", profile(.v58), 200, .exact("{}")) { bench in
            try bench.revoke(bench.provider.client, isDead: true)
        },
    ]
}

extension ErrorBench {
    fileprivate func introspect(
        _ changes: KeyValuePairs<String, String?>,
        bearer: String? = nil
    ) -> HTTPResponse {
        let form = FormParameters.credentials.with(changes.map { ($0.key, $0.value) })
        return api(.post, "/oauth/introspect", token: bearer, form)
    }

    fileprivate func revokeUnknown() -> HTTPResponse {
        api(.post, "/oauth/revoke", token: nil, FormParameters.credentials.with([("token", "nope")]))
    }

    /// Revokes a token of the bench's client by another, and looks whether it died.
    fileprivate func revoke(_ client: Client?, isDead: Bool) throws -> HTTPResponse {
        let token = bearer(["api"])
        var form: FormParameters = ["token": token]
        if let client {
            form.append("client_id", client.id)
            form.append("client_secret", client.secret)
        }
        let answer = api(.post, "/oauth/revoke", token: nil, form)
        let entry = try #require(provider.ledger.entries.first { $0.kind == .accessToken })
        #expect((entry.death != nil) == isDead)
        return answer
    }
}
