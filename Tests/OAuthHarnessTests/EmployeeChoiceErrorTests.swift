import HTTPWire
import OAuthHarness
import Testing

@Suite("employeechoice: every row of its error tables")
struct EmployeeChoiceErrorTests {
    private static let token = "/v1/oauth2/accessToken"
    private static let refresh = "/v1/oauth2/refreshToken"
    private static let plain: HTTPHeaders = ["Content-Type": "application/json", "Cache-Control": "no-store"]
    private static let invalid = "Authorization code doesn't exist or is invalid for the client"

    private static func body(_ error: String, _ description: String, _ section: String? = nil) -> String {
        let uri = section.map { ",\"error_uri\":\"http:\\/\\/tools.ietf.org\\/html\\/rfc6749#section-\($0)\"" } ?? ""
        return "{\"error\":\"\(error)\",\"error_description\":\"\(description)\"\(uri)}"
    }

    private static func direct(
        _ trigger: String,
        _ body: String,
        redirectURIs: [String] = [],
        change: [(String, String?)]
    ) -> ProviderCase {
        ProviderCase("employeechoice.md §2.3 authorize \(trigger)", 400, plain, body, redirectURIs: redirectURIs) {
            $0.open("/v1/oauth2/authorize?" + $0.mallAuthorize.with(change).encoded.text)
        }
    }

    static let directRows: [ProviderCase] = [
        direct("no client_id", body("invalid_client", "No client id supplied"), change: [("client_id", nil)]),
        direct(
            "unknown client_id",
            body("invalid_client", "The client id supplied is invalid"),
            change: [("client_id", "9")]
        ),
        direct(
            "redirect_uri has a fragment",
            body("invalid_uri", "The redirect URI must not contain a fragment"),
            change: [("redirect_uri", "https://app.example/cb#x")]
        ),
        direct(
            "redirect_uri not registered",
            body(
                "redirect_uri_mismatch",
                "The redirect URI provided is missing or does not match",
                "3.1.2"
            ),
            redirectURIs: ["https://app.example/other"],
            change: []
        ),
        direct(
            "none sent, none registered",
            body("invalid_uri", "No redirect URI was supplied or stored"),
            change: [("redirect_uri", nil)]
        ),
        direct(
            "none sent, several registered",
            body(
                "invalid_uri",
                "A redirect URI must be supplied when multiple redirect URIs are registered",
                "3.1.2.3"
            ),
            redirectURIs: ["https://a.example/", "https://b.example/"],
            change: [("redirect_uri", nil)]
        ),
    ]

    @Test("the authorization endpoint refuses at once", arguments: directRows)
    func directErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.mall($0, redirectURIs: $1) }
    }

    private static func redirected(
        _ trigger: String,
        _ error: String,
        _ description: String,
        change: [(String, String?)] = [],
        hasState: Bool = true,
        decision: Decision = .approve(.sample, nil),
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in }
    ) -> ProviderCase {
        let words = description.replacing(" ", with: "+")
        let state = hasState ? "&state=xyz" : ""
        let member = hasState ? ",\"state\":\"xyz\"" : ""
        return ProviderCase(
            "employeechoice.md §2.3 authorize \(trigger)",
            302,
            [
                "Location": "https://app.example/cb?error=\(error)&error_description=\(words)\(state)",
                "Content-Type": "application/json", "Cache-Control": "no-store",
            ],
            "{\"error\":\"\(error)\",\"error_description\":\"\(description)\"\(member)}",
            knobs: knobs
        ) { $0.open("/v1/oauth2/authorize?" + $0.mallAuthorize.with(change).encoded.text, decision) }
    }

    static let redirectRows: [ProviderCase] = [
        redirected(
            "response_type missing",
            "invalid_request",
            "Invalid or missing response type",
            change: [("response_type", nil)]
        ),
        redirected(
            "response_type unknown",
            "invalid_request",
            "Invalid or missing response type",
            change: [("response_type", "magic")]
        ),
        redirected(
            "response_type=token",
            "unsupported_response_type",
            "implicit grant type not supported",
            change: [("response_type", "token")]
        ),
        redirected("bad scope", "invalid_scope", "An unsupported scope was requested", change: [("scope", "x")]),
        redirected(
            "scope required but absent",
            "invalid_client",
            "This application requires you specify a scope parameter",
            knobs: { $0[EmployeeChoice.requireScope] = true }
        ),
        redirected(
            "state missing",
            "invalid_request",
            "The state parameter is required",
            change: [("state", nil)],
            hasState: false
        ),
        redirected(
            "user refuses",
            "access_denied",
            "The user denied access to your application",
            decision: .deny(nil, nil)
        ),
        ProviderCase(
            "employeechoice.md §2.3 authorize grant not allowed for client",
            302,
            [
                "Location":
                    "https://app.example/cb?error=unauthorized_client&error_description=The+grant+type+is+unauthorized+for+this+client_id&state=xyz"
            ]
        ) { mall in
            mall.provider.register(Client(id: "2", secret: "s", grantTypes: [.refreshToken]))
            return mall.open("/v1/oauth2/authorize?" + mall.mallAuthorize.with([("client_id", "2")]).encoded.text)
        },
    ]

    @Test("later errors go to the redirect URI and stand in the body too", arguments: redirectRows)
    func redirectErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.mall($0, redirectURIs: $1) }
    }

    private static func refused(
        _ trigger: String,
        _ body: String,
        section: String = "§3.3 accessToken",
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        send: @escaping @Sendable (ProviderProbe) -> HTTPResponse
    ) -> ProviderCase {
        ProviderCase("employeechoice.md \(section) \(trigger)", 400, plain, body, knobs: knobs, send: send)
    }

    private static func code(
        _ trigger: String,
        _ body: String,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        change: [(String, String?)]
    ) -> ProviderCase {
        refused(trigger, body, knobs: knobs) { $0.post(token, $0.mallToken().with(change)) }
    }

    static let tokenRows: [ProviderCase] = [
        ProviderCase("employeechoice.md §3.3 accessToken OPTIONS", 200, ["Allow": "POST, OPTIONS"], "") {
            $0.provider.respond(to: HTTPRequest(.options, token))
        },
        ProviderCase(
            "employeechoice.md §3.3 accessToken GET",
            405,
            ["Allow": "POST, OPTIONS", "Cache-Control": "no-store"],
            body(
                "invalid_request",
                "The request method must be POST when requesting an access token",
                "3.2"
            )
        ) { $0.get(token + "?" + $0.mallToken().encoded.text) },
        code(
            "no grant_type",
            body("invalid_request", "The grant type was not specified in the request"),
            change: [("grant_type", nil)]
        ),
        refused(
            "parameters in the query",
            body("invalid_request", "The grant type was not specified in the request")
        ) { $0.post(token + "?" + $0.mallToken().encoded.text, [:]) },
        code(
            "unknown grant_type",
            body("unsupported_grant_type", "Grant type \\\"foo\\\" not supported"),
            change: [("grant_type", "foo")]
        ),
        code(
            "grant_type of the other path",
            body("unsupported_grant_type", "Grant type \\\"refresh_token\\\" not supported"),
            change: [("grant_type", "refresh_token")]
        ),
        code(
            "no credentials",
            body("invalid_client", "Client credentials were not found in the headers or body"),
            change: [("client_id", nil), ("client_secret", nil)]
        ),
        code(
            "secret missing",
            body("invalid_client", "This client is invalid or must authenticate using a client secret"),
            change: [("client_secret", nil)]
        ),
        code(
            "wrong secret",
            body("invalid_client", "The client credentials are invalid"),
            change: [("client_secret", "nope")]
        ),
        code("wrong id", body("invalid_client", "The client credentials are invalid"), change: [("client_id", "9")]),
        code(
            "no code",
            body("invalid_request", "Missing parameter: \\\"code\\\" is required"),
            change: [("code", nil)]
        ),
        code("code unknown", body("invalid_grant", invalid), change: [("code", "0")]),
        refused("code already used", body("invalid_grant", invalid)) { mall in
            let form = mall.mallToken()
            _ = mall.post(token, form)
            return mall.post(token, form)
        },
        code(
            "redirect_uri missing",
            body(
                "redirect_uri_mismatch",
                "The redirect URI is missing or do not match",
                "4.1.3"
            ),
            change: [("redirect_uri", nil)]
        ),
        code(
            "redirect_uri different",
            body(
                "redirect_uri_mismatch",
                "The redirect URI is missing or do not match",
                "4.1.3"
            ),
            change: [("redirect_uri", "https://x.example/")]
        ),
        refused("code older than 30 s", body("invalid_grant", "The authorization code has expired")) { mall in
            let form = mall.mallToken()
            mall.provider.clock.advance(by: .seconds(31))
            return mall.post(token, form)
        },
        refused(
            "code of another client",
            body("invalid_grant", "authorization_code doesn't exist or is invalid for the client")
        ) { mall in
            let other = mall.provider.register(Client(id: "2", secret: "s"))
            let code = mall.provider.issueCode(client: other, redirectURI: ProviderProbe.mallRedirect)
            return mall.post(token, mall.mallToken(code.value.text))
        },
        refused(
            "grant not allowed for client",
            body("unauthorized_client", "The grant type is unauthorized for this client_id")
        ) { mall in
            let other = mall.provider.register(Client(id: "2", secret: "s", grantTypes: [.refreshToken]))
            let code = mall.provider.issueCode(client: other, redirectURI: ProviderProbe.mallRedirect).value.text
            return mall.post(token, mall.mallToken(code).with([("client_id", "2"), ("client_secret", "s")]))
        },
        refused(
            "scope wider than granted",
            body("invalid_scope", "The scope requested is invalid for this request")
        ) { mall in
            let code = mall.provider.issueCode(redirectURI: ProviderProbe.mallRedirect, scopes: ["a"]).value.text
            return mall.post(token, mall.mallToken(code).with([("scope", "a b")]))
        },
        refused(
            "scope outside the client's",
            body("invalid_scope", "The scope requested is invalid for this client")
        ) { mall in
            let other = mall.provider.register(Client(id: "2", secret: "s", scopes: ["a"]))
            let code = mall.provider.issueCode(client: other, redirectURI: ProviderProbe.mallRedirect, scopes: [])
            let form = mall.mallToken(code.value.text)
            return mall.post(token, form.with([("client_id", "2"), ("client_secret", "s"), ("scope", "b")]))
        },
        code(
            "unknown scope",
            body("invalid_scope", "An unsupported scope was requested"),
            change: [("scope", "x")]
        ),
        code(
            "scope mandatory",
            body("invalid_scope", "This application requires you specify a scope parameter"),
            knobs: { $0[EmployeeChoice.requireScope] = true },
            change: []
        ),
    ]

    @Test("the token endpoint refuses", arguments: tokenRows)
    func tokenErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.mall($0, redirectURIs: $1) }
    }

    static let refreshRows: [ProviderCase] = [
        refused(
            "refresh_token missing",
            body("invalid_request", "Missing parameter: \\\"refresh_token\\\" is required"),
            section: "§4 refreshToken"
        ) { $0.post(refresh, $0.mallRefresh().with([("refresh_token", nil)])) },
        refused("unknown", body("invalid_grant", "Invalid refresh token"), section: "§4 refreshToken") {
            $0.post(refresh, $0.mallRefresh("0"))
        },
        refused("already used", body("invalid_grant", "Invalid refresh token"), section: "§4 refreshToken") { mall in
            let form = mall.mallRefresh()
            _ = mall.post(refresh, form)
            return mall.post(refresh, form)
        },
        refused(
            "older than 14 days",
            body("invalid_grant", "Refresh token has expired"),
            section: "§4 refreshToken"
        ) { mall in
            let form = mall.mallRefresh()
            mall.provider.clock.advance(by: .days(14) + .seconds(1))
            return mall.post(refresh, form)
        },
        refused(
            "other client's",
            body("invalid_grant", "refresh_token doesn't exist or is invalid for the client"),
            section: "§4 refreshToken"
        ) { mall in
            let other = mall.provider.register(Client(id: "2", secret: "s"))
            return mall.post(refresh, mall.mallRefresh(mall.provider.issueToken(client: other).refreshToken?.text))
        },
        refused(
            "as documented",
            body("invalid_grant", invalid),
            section: "§4 refreshToken",
            knobs: { $0[EmployeeChoice.docRefreshError] = true }
        ) { $0.post(refresh, $0.mallRefresh("0")) },
    ]

    @Test("the refresh path refuses", arguments: refreshRows)
    func refreshErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.mall($0, redirectURIs: $1) }
    }

    private static func resource(
        _ trigger: String,
        _ status: Int,
        _ error: String,
        _ description: String,
        section: String? = nil,
        scope: String? = nil,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        send: @escaping @Sendable (ProviderProbe) -> HTTPResponse
    ) -> ProviderCase {
        let part = scope.map { "scope=\"\($0)\", " } ?? ""
        return ProviderCase(
            "employeechoice.md §5.3 getOpenId \(trigger)",
            status,
            [
                "WWW-Authenticate":
                    "Bearer realm=\"Service\", \(part)error=\"\(error)\", error_description=\"\(description)\"",
                "Cache-Control": "no-store", "Content-Type": "application/json",
            ],
            body(
                error,
                description.replacing("\"", with: "\\\"").replacing("/x-www", with: "\\/x-www"),
                section
            ),
            knobs: knobs,
            send: send
        )
    }

    private static let openID = "/v1/oauth2/getOpenId"

    static let resourceRows: [ProviderCase] = [
        resource("unknown token", 401, "invalid_token", "The access token provided is invalid") {
            $0.get(openID + "?access_token=x")
        },
        resource("expired token", 401, "invalid_token", "The access token provided has expired") { mall in
            let access = mall.provider.issueToken().accessToken.text
            mall.provider.clock.advance(by: .seconds(3601))
            return mall.get(openID + "?access_token=" + access)
        },
        resource(
            "expired token, library 1.5 to 1.8",
            401,
            "expired_token",
            "The access token provided has expired",
            knobs: { $0[EmployeeChoice.expiredTokenError] = .expiredToken }
        ) { mall in
            let access = mall.provider.issueToken().accessToken.text
            mall.provider.clock.advance(by: .seconds(3601))
            return mall.get(openID + "?access_token=" + access)
        },
        ProviderCase(
            "employeechoice.md §5.3 getOpenId no token at all",
            401,
            ["WWW-Authenticate": "Bearer realm=\"Service\"", "Content-Type": "application/json"],
            ""
        ) { $0.get(openID) },
        resource(
            "two transports at once",
            400,
            "invalid_request",
            "Only one method may be used to authenticate at a time (Auth header, GET or POST)"
        ) { $0.get(openID + "?access_token=x", ["Authorization": "Bearer x"]) },
        resource("header not Bearer x", 400, "invalid_request", "Malformed auth header") {
            $0.get(openID, ["Authorization": "Token x"])
        },
        resource(
            "token in the body of a GET",
            400,
            "invalid_request",
            "When putting the token in the body, the method must be POST or PUT",
            section: "2.2"
        ) {
            $0.provider.respond(
                to: HTTPRequest(
                    .get,
                    openID,
                    headers: ["Content-Type": "application/x-www-form-urlencoded"],
                    body: Array("access_token=x".utf8)
                )
            )
        },
        resource(
            "token in a non-form POST body",
            400,
            "invalid_request",
            "The content type for POST requests must be \"application/x-www-form-urlencoded\""
        ) { $0.send(.post, openID, json: "{\"access_token\":\"x\"}") },
        resource(
            "stored token without expiry",
            401,
            "malformed_token",
            "Malformed token (missing \"expires\")",
            knobs: { $0.accessTokenLifetime = nil }
        ) { $0.get(openID + "?access_token=" + $0.provider.issueToken().accessToken.text) },
        resource(
            "scope too narrow",
            403,
            "insufficient_scope",
            "The request requires higher privileges than provided by the access token",
            scope: "shop",
            knobs: { $0[EmployeeChoice.requiredScope] = "shop" }
        ) { $0.get(openID + "?access_token=" + $0.provider.issueToken().accessToken.text) },
    ]

    @Test("resource calls refuse with a challenge", arguments: resourceRows)
    func resourceErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.mall($0, redirectURIs: $1) }
    }
}
