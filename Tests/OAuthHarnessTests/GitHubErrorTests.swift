import HTTPWire
import OAuthHarness
import JSONText
import Testing

@Suite("GitHub: every row of its error tables")
struct GitHubErrorTests {
    private static let docs = "https://docs.github.com/apps/managing-oauth-apps/"
    private static let tokenDocs = docs + "troubleshooting-oauth-app-access-token-request-errors/#"
    private static let authorizeDocs = docs + "troubleshooting-authorization-request-errors/#"
    private static let path = "/login/oauth/access_token"

    private static func json(_ error: String, _ text: String, _ uri: String) -> String {
        "{\"error\":\"\(error)\",\"error_description\":\"\(text)\",\"error_uri\":\"\(uri)\"}"
    }

    private static let badCode = json(
        "bad_verification_code",
        "The code passed is incorrect or expired.",
        tokenDocs + "bad-verification-code"
    )
    private static let badRefresh = json(
        "bad_refresh_token",
        "The refresh token passed is incorrect or expired.",
        tokenDocs + "bad-verification-code"
    )
    private static let badClient = json(
        "incorrect_client_credentials",
        "The client_id and/or client_secret passed are incorrect.",
        tokenDocs + "incorrect-client-credentials"
    )
    private static let mismatch = json(
        "redirect_uri_mismatch",
        "The redirect_uri MUST match the registered callback URL for this application.",
        authorizeDocs + "redirect-uri-mismatch2"
    )

    private static func token(
        _ trigger: String,
        _ body: String,
        status: Int = 200,
        redirectURIs: [String] = [],
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        form: @escaping @Sendable (ProviderProbe) -> FormParameters
    ) -> ProviderCase {
        ProviderCase(
            "github.md §4.4 token \(trigger)",
            status,
            ["Content-Type": "application/json; charset=utf-8"],
            body,
            redirectURIs: redirectURIs,
            knobs: knobs
        ) { $0.post(path, form($0), ProviderProbe.acceptJSON) }
    }

    static let tokenRows: [ProviderCase] = [
        token("code unknown", badCode) { $0.githubToken("0123456789abcdef0123") },
        token("code missing", badCode) { $0.githubToken().with([("code", nil)]) },
        token("code expired", badCode) { github in
            let form = github.githubToken()
            github.provider.clock.advance(by: .minutes(10))
            return form
        },
        token("code already used", badCode) { github in
            let form = github.githubToken()
            _ = github.post(path, form)
            return form
        },
        token("code of another app", badCode) { github in
            let other = github.provider.register(Client(id: "other", secret: "s"))
            return github.githubToken(
                github.provider.issueCode(client: other, redirectURI: ProviderProbe.githubRedirect).value.text
            )
        },
        token(
            "code wrong for this redirect",
            badCode,
            redirectURIs: ["https://client.example/"],
            knobs: { $0[GitHub.callbackWildcard] = [.on] },
            form: { $0.githubToken().with([("redirect_uri", "https://client.example/elsewhere")]) }
        ),
        token("wrong secret", badClient) { $0.githubToken().with([("client_secret", "nope")]) },
        token("secret missing", badClient) { $0.githubToken().with([("client_secret", nil)]) },
        token("redirect_uri not allowed", mismatch) {
            $0.githubToken().with([("redirect_uri", "https://evil.example/")])
        },
        token(
            "primary e-mail not verified",
            json(
                "unverified_user_email",
                "The user must have a verified primary email.",
                tokenDocs + "unverified_user_email"
            ),
            knobs: { $0[GitHub.emailVerified] = false },
            form: { $0.githubToken() }
        ),
        token("refresh token unknown", badRefresh, knobs: { $0[GitHub.appKind] = .githubApp }) {
            $0.githubRefresh("ghr_unknown")
        },
        token("refresh token already used", badRefresh, knobs: { $0[GitHub.appKind] = .githubApp }) { github in
            let form = github.githubRefresh()
            _ = github.post(path, form)
            return form
        },
        token("refresh token expired", badRefresh, knobs: { $0[GitHub.appKind] = .githubApp }) { github in
            let form = github.githubRefresh()
            github.provider.clock.advance(by: .days(184))
            return form
        },
        token("refresh no longer permitted", "{\"error\":\"unauthorized_client\"}") { github in
            github.provider.script(.on(.token, .refuse(.unauthorizedClient)))
            return github.githubRefresh("ghr_x")
        },
        token("unsupported grant_type", "{\"error\":\"unsupported_grant_type\"}") {
            $0.githubToken().with([("grant_type", "password")])
        },
        token("PKCE verifier missing", badCode) { github in
            let code = github.provider.issueCode(
                redirectURI: ProviderProbe.githubRedirect,
                parameters: ["code_challenge": ProviderProbe.rfcVerifier, "code_challenge_method": "S256"]
            )
            return github.githubToken(code.value.text)
        },
        token("client_id unknown, JSON", "{\"error\":\"Not Found\"}", status: 404) {
            $0.githubToken().with([("client_id", "who")])
        },
        ProviderCase(
            "github.md §4.4 token client_id unknown, default Accept",
            404,
            ["Content-Type": "text/html; charset=utf-8"]
        ) { $0.post(path, $0.githubToken().with([("client_id", "who")])) },
        ProviderCase(
            "github.md §4.4 token code unknown, form",
            200,
            ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
            "error=bad_verification_code&error_description=The+code+passed+is+incorrect+or+expired.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-oauth-app-access-token-request-errors%2F%23bad-verification-code"
        ) { $0.post(path, $0.githubToken("0")) },
        ProviderCase(
            "github.md §4.4 token wrong secret, form",
            200,
            [:],
            "error=incorrect_client_credentials&error_description=The+client_id+and%2For+client_secret+passed+are+incorrect.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-oauth-app-access-token-request-errors%2F%23incorrect-client-credentials"
        ) { $0.post(path, $0.githubToken().with([("client_secret", "nope")])) },
        ProviderCase(
            "github.md §4.4 token redirect_uri not allowed, form",
            200,
            [:],
            "error=redirect_uri_mismatch&error_description=The+redirect_uri+MUST+match+the+registered+callback+URL+for+this+application.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23redirect-uri-mismatch2"
        ) { $0.post(path, $0.githubToken().with([("redirect_uri", "https://evil.example/")])) },
        ProviderCase("github.md §4.4 token too many requests", 429, ["Content-Type": "text/html; charset=utf-8"]) {
            github in
            github.provider.script(.on(.token, .rateLimit()))
            let answer = github.post(path, github.githubToken())
            #expect(answer.text.contains("<title>Whoa there!"))
            return answer
        },
    ]

    @Test("the token endpoint refuses with status 200", arguments: tokenRows)
    func tokenErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.github($0, redirectURIs: $1) }
    }

    private static func device(
        _ trigger: String,
        _ body: String,
        status: Int = 200,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        send: @escaping @Sendable (ProviderProbe) throws -> HTTPResponse
    ) -> ProviderCase {
        ProviderCase("github.md §5.4 device \(trigger)", status, [:], body, knobs: knobs, send: send)
    }

    static let deviceRows: [ProviderCase] = [
        device(
            "not finished",
            json(
                "authorization_pending",
                "The authorization request is still pending.",
                "https://docs.github.com/developers/apps/authorizing-oauth-apps#error-codes-for-the-device-flow"
            )
        ) { $0.githubPoll(try $0.githubDevice().device) },
        device(
            "polled too early",
            "{\"error\":\"slow_down\",\"error_description\":\"Too many requests have been made in the same timeframe.\",\"error_uri\":\"https://docs.github.com\",\"interval\":10}"
        ) { github in
            let device = try github.githubDevice().device
            _ = github.githubPoll(device)
            return github.githubPoll(device)
        },
        device(
            "polled too early twice",
            "{\"error\":\"slow_down\",\"error_description\":\"Too many requests have been made in the same timeframe.\",\"error_uri\":\"https://docs.github.com\",\"interval\":15}"
        ) { github in
            let device = try github.githubDevice().device
            for _ in 0..<2 { _ = github.githubPoll(device) }
            return github.githubPoll(device)
        },
        device(
            "told twice to slow down by the script",
            "{\"error\":\"slow_down\",\"error_description\":\"Too many requests have been made in the same timeframe.\",\"error_uri\":\"https://docs.github.com\",\"interval\":15}"
        ) { github in
            let device = try github.githubDevice().device
            github.provider.script(.on(.token, nth: 1, .refuse(.slowDown)), .on(.token, nth: 2, .refuse(.slowDown)))
            _ = github.githubPoll(device)
            return github.githubPoll(device)
        },
        device("code too old", "{\"error\":\"expired_token\"}") { github in
            let device = try github.githubDevice().device
            github.provider.clock.advance(by: .minutes(15))
            return github.githubPoll(device)
        },
        device("cancelled", "{\"error\":\"access_denied\"}") { github in
            let codes = try github.githubDevice()
            _ = github.post("/login/device", ["user_code": codes.user, "_decision": "deny"])
            return github.githubPoll(codes.device)
        },
        device(
            "device_code unknown",
            json("incorrect_device_code", "The device_code provided is not valid.", "https://docs.github.com")
        ) { $0.githubPoll("0011") },
        device(
            "device_code already redeemed",
            json("incorrect_device_code", "The device_code provided is not valid.", "https://docs.github.com")
        ) { github in
            let codes = try github.githubDevice()
            _ = github.post("/login/device", ["user_code": codes.user, "_decision": "approve"])
            _ = github.githubPoll(codes.device)
            return github.githubPoll(codes.device)
        },
        device("client_id wrong at the poll", badClient) { github in
            github.post(
                path,
                ["client_id": "who", "device_code": "x", "grant_type": GrantType.deviceCode.rawValue],
                ProviderProbe.acceptJSON
            )
        },
        device("client_id missing at the start", "{\"error\":\"Not Found\"}", status: 404) {
            $0.post("/login/device/code", [:], ProviderProbe.acceptJSON)
        },
        device("grant_type missing", "{\"error\":\"unsupported_grant_type\"}") { github in
            let device = try github.githubDevice().device
            return github.post(path, ["client_id": github.client.id, "device_code": device], ProviderProbe.acceptJSON)
        },
        device(
            "flow not enabled",
            json(
                "device_flow_disabled",
                "Device Flow must be explicitly enabled for this App",
                "https://docs.github.com"
            ),
            status: 400,
            knobs: { $0[GitHub.deviceFlow] = .disabled },
            send: { $0.post("/login/device/code", ["client_id": $0.client.id], ProviderProbe.acceptJSON) }
        ),
        device(
            "Enterprise Server without it",
            "{\"error\":\"unauthorized_client\"}",
            status: 400,
            knobs: { $0[GitHub.deviceFlow] = .ghesUnauthorized },
            send: { $0.post("/login/device/code", ["client_id": $0.client.id], ProviderProbe.acceptJSON) }
        ),
    ]

    @Test("the device flow refuses with its own words", arguments: deviceRows)
    func deviceErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.github($0, redirectURIs: $1) }
    }

    private static let iss = "&iss=https%3A%2F%2Fgithub.com%2Flogin%2Foauth"
    private static let denied =
        "?error=access_denied&error_description=The+user+has+denied+your+application+access.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23access-denied"
        + iss
    private static let suspended =
        "?error=application_suspended&error_description=Your+application+has+been+suspended.+Contact+support%40github.com.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23application-suspended"
        + iss + "&state=9f8e7d6c"
    private static let mismatched =
        "?error=redirect_uri_mismatch&error_description=The+redirect_uri+MUST+match+the+registered+callback+URL+for+this+application.&error_uri=https%3A%2F%2Fdocs.github.com%2Fapps%2Fmanaging-oauth-apps%2Ftroubleshooting-authorization-request-errors%2F%23redirect-uri-mismatch"
        + iss + "&state=9f8e7d6c"

    private static func authorize(
        _ trigger: String,
        _ status: Int,
        location: String? = nil,
        redirectURIs: [String] = [],
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        change: [(String, String?)] = [],
        decision: Decision = .deny(nil, nil)
    ) -> ProviderCase {
        ProviderCase(
            "github.md §3.4 authorize \(trigger)",
            status,
            location.map { ["Location": $0] } ?? [:],
            redirectURIs: redirectURIs,
            knobs: knobs
        ) { $0.open("/login/oauth/authorize?" + $0.githubAuthorize.with(change).encoded.text, decision) }
    }

    static let authorizeRows: [ProviderCase] = [
        authorize("cancelled", 302, location: ProviderProbe.githubRedirect + denied + "&state=9f8e7d6c"),
        authorize(
            "cancelled without state",
            302,
            location: ProviderProbe.githubRedirect + denied,
            change: [("state", nil)]
        ),
        authorize(
            "app suspended",
            302,
            location: "https://client.example/registered" + suspended,
            redirectURIs: ["https://client.example/registered"],
            knobs: { $0[GitHub.appSuspended] = true }
        ),
        authorize(
            "app suspended, raw address",
            302,
            location: "https://client.example/registered" + suspended.replacing("%40", with: "@"),
            redirectURIs: ["https://client.example/registered"],
            knobs: {
                $0[GitHub.appSuspended] = true
                $0[GitHub.rawAtSign] = true
            }
        ),
        authorize("redirect URI not allowed, page", 200, redirectURIs: ["https://other.example/"]),
        authorize(
            "redirect URI not allowed, redirect",
            302,
            location: "https://other.example/" + mismatched,
            redirectURIs: ["https://other.example/"],
            knobs: { $0[GitHub.redirectMismatch] = .redirectToRegistered }
        ),
        authorize("client unknown", 404, change: [("client_id", "who")]),
        authorize("client missing", 404, change: [("client_id", nil)]),
        authorize(
            "not signed in",
            302,
            location:
                "https://github.com/login?client_id=Ov23liExampleExample&return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3DOv23liExampleExample%26redirect_uri%3Dhttps%253A%252F%252Fclient.example%252Fauth%252Fcallback%26scope%3Drepo%2Bgist%26state%3D9f8e7d6c",
            knobs: { $0[CommonKnobs.signedIn] = false }
        ),
    ]

    @Test("the authorization endpoint fails on a page or at the callback", arguments: authorizeRows)
    func authorizeErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.github($0, redirectURIs: $1) }
    }

    @Test(
        "half of PKCE is refused",
        arguments: [
            [("code_challenge_method", "S256")], [("code_challenge", ProviderProbe.rfcVerifier)],
            [("code_challenge", ProviderProbe.rfcVerifier), ("code_challenge_method", "plain")],
            [("code_challenge", "short"), ("code_challenge_method", "S256")],
        ]
    )
    func halfPKCE(_ change: [(String, String)]) throws {
        let github = try ProviderProbe.github()
        let query = github.githubAuthorize.with(change.map { ($0.0, Optional($0.1)) })
        #expect(
            github.open("/login/oauth/authorize?" + query.encoded.text).callbackParameter("error") == "invalid_request"
        )
        let old = try ProviderProbe.github { $0[GitHub.pkce] = false }
        #expect(old.open("/login/oauth/authorize?" + query.encoded.text).callbackParameter("code") != nil)
    }
}
