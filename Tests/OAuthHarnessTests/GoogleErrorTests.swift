import HTTPWire
import OAuthHarness
import TestSupport
import Testing

extension ProviderProbe {
    static let googleRedirect = "https://app.example/cb"

    static func google(
        _ change: (inout ProviderProfile) -> Void = { _ in },
        redirectURIs: [String] = [ProviderProbe.googleRedirect]
    ) throws -> ProviderProbe {
        let redirectURIs = redirectURIs.isEmpty ? [ProviderProbe.googleRedirect] : redirectURIs
        return try ProviderProbe(
            ProviderProfile.google.with(change),
            client: Client(id: "1-a.apps.googleusercontent.com", secret: "s", redirectURIs: redirectURIs)
        )
    }

    var googleAuthorize: FormParameters {
        [
            "client_id": client.id, "redirect_uri": Self.googleRedirect, "response_type": "code",
            "scope": "openid email profile", "state": "xyz",
        ]
    }

    func googleToken(_ code: String? = nil, challenge: String? = nil) -> FormParameters {
        var more: FormParameters = [:]
        if let challenge { more.append("code_challenge", challenge) }
        let made = provider.issueCode(redirectURI: Self.googleRedirect, scopes: ["email"], parameters: more)
        return [
            "client_id": client.id, "client_secret": "s", "redirect_uri": Self.googleRedirect,
            "grant_type": "authorization_code", "code": code ?? made.value.text,
        ]
    }

    func googleRefresh(_ token: String? = nil) -> FormParameters {
        [
            "client_id": client.id, "client_secret": "s", "grant_type": "refresh_token",
            "refresh_token": token ?? provider.issueToken(scopes: ["email"]).refreshToken?.text ?? "",
        ]
    }

    /// Opens the authorization endpoint with some parameters changed.
    func googleOpen(_ changes: [(String, String?)], _ decision: Decision = .approve(.sample, nil)) -> HTTPResponse {
        open("/o/oauth2/v2/auth?" + googleAuthorize.with(changes).encoded.text, decision)
    }
}

@Suite("Google: every row of its error tables") struct GoogleErrorTests {
    private static let token = "/token"

    private static func body(_ error: String, _ description: String) -> String {
        "{\n  \"error\": \"\(error)\",\n  \"error_description\": \"\(description)\"\n}"
    }

    private static func row(
        _ trigger: String,
        _ status: Int,
        _ error: String,
        _ description: String,
        bytes: Int? = nil,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        send: @escaping @Sendable (ProviderProbe) throws -> HTTPResponse
    ) -> ProviderCase {
        let text = body(error, description)
        if let bytes { precondition(text.utf8.count == bytes, "\(trigger): \(text.utf8.count)") }
        return ProviderCase(
            "google.md §2.2 \(trigger)",
            status,
            ["Content-Type": "application/json; charset=utf-8", "Pragma": "no-cache"],
            text,
            knobs: knobs,
            send: send
        )
    }

    private static func code(
        _ trigger: String,
        _ status: Int,
        _ error: String,
        _ description: String,
        bytes: Int? = nil,
        change: [(String, String?)]
    ) -> ProviderCase {
        row(trigger, status, error, description, bytes: bytes) { $0.post(token, $0.googleToken().with(change)) }
    }

    private static let verifier = String(repeating: "v", count: 43)

    static let tokenRows: [ProviderCase] = [
        code("unknown code", 400, "invalid_grant", "Bad Request", bytes: 68, change: [("code", "4/0Ax")]),
        row("code used before", 400, "invalid_grant", "Bad Request") { google in
            let form = google.googleToken()
            _ = google.post(token, form)
            return google.post(token, form)
        },
        row("code older than ten minutes", 400, "invalid_grant", "Bad Request") { google in
            let form = google.googleToken()
            google.provider.clock.advance(by: .seconds(601))
            return google.post(token, form)
        },
        code(
            "code still encoded",
            400,
            "invalid_grant",
            "Malformed auth code.",
            bytes: 77,
            change: [("code", "4%2F0Ax")]
        ),
        row("verifier missing", 400, "invalid_grant", "Missing code verifier.") {
            $0.post(token, $0.googleToken(challenge: verifier))
        },
        row("verifier wrong", 400, "invalid_grant", "Invalid code verifier.") {
            $0.post(token, $0.googleToken(challenge: verifier).with([("code_verifier", "wrong")]))
        },
        code(
            "verifier stray",
            400,
            "invalid_grant",
            "code_verifier or verifier is not needed",
            change: [("code_verifier", verifier)]
        ),
        code(
            "redirect_uri differs",
            400,
            "redirect_uri_mismatch",
            "Bad Request",
            bytes: 76,
            change: [("redirect_uri", "https://app.example/")]
        ),
        code("redirect_uri missing", 400, "redirect_uri_mismatch", "Bad Request", change: [("redirect_uri", nil)]),
        code(
            "unknown client",
            401,
            "invalid_client",
            "The OAuth client was not found.",
            bytes: 89,
            change: [("client_id", "2-b.apps.googleusercontent.com")]
        ),
        code("wrong secret", 401, "invalid_client", "Unauthorized", change: [("client_secret", "t")]),
        code(
            "no client_id",
            400,
            "invalid_request",
            "Could not determine client ID from request.",
            change: [("client_id", nil)]
        ),
        code("no secret", 400, "invalid_request", "client_secret is missing.", change: [("client_secret", nil)]),
        code("no code", 400, "invalid_request", "Missing required parameter: code", change: [("code", nil)]),
        code("empty code", 400, "invalid_request", "Missing required parameter: code", change: [("code", "")]),
        code(
            "unknown grant type",
            400,
            "unsupported_grant_type",
            "Invalid grant_type: password",
            change: [("grant_type", "password")]
        ),
        code("no grant type", 400, "unsupported_grant_type", "Invalid grant_type: ", change: [("grant_type", nil)]),
        row(
            "client deleted",
            401,
            "deleted_client",
            "The OAuth client was deleted.",
            knobs: { $0[Google.deletedClient] = true }
        ) { $0.post(token, $0.googleToken()) },
    ]

    @Test("the code grant refuses", arguments: tokenRows)
    func tokenErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.google($0, redirectURIs: $1) }
    }

    private static func dead(
        _ trigger: String,
        _ description: String,
        bytes: Int? = nil,
        after wait: Duration,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in }
    ) -> ProviderCase {
        row(trigger, 400, "invalid_grant", description, bytes: bytes, knobs: knobs) { google in
            let form = google.googleRefresh()
            google.provider.revoke(form.first("refresh_token") ?? [])
            google.provider.clock.advance(by: wait)
            return google.post(token, form)
        }
    }

    private static let revoked = "Token has been expired or revoked."

    static let refreshRows: [ProviderCase] = [
        dead("revoked of late", revoked, bytes: 91, after: .hours(11)),
        dead("revoked half a day ago", "Bad Request", after: .hours(13)),
        dead("always its own text", revoked, after: .hours(13), knobs: { $0[Google.deadRefreshText] = .revoked }),
        dead("never its own text", "Bad Request", after: .zero, knobs: { $0[Google.deadRefreshText] = .garbage }),
        row("garbage", 400, "invalid_grant", "Bad Request") { $0.post(token, $0.googleRefresh("1//0x")) },
        row("unused for half a year", 400, "invalid_grant", revoked) { google in
            let form = google.googleRefresh()
            google.provider.clock.advance(by: .days(180))
            return google.post(token, form)
        },
        row("of another client", 401, "unauthorized_client", "Unauthorized") { google in
            let other = google.provider.register(Client(id: "2", secret: "t"))
            return google.post(
                token,
                google.googleRefresh(google.provider.issueToken(client: other).refreshToken?.text)
            )
        },
        row(
            "in testing after a week",
            400,
            "invalid_grant",
            revoked,
            knobs: { $0[Google.publishingStatus] = .testing }
        ) { google in
            let grant = google.provider.issueToken(scopes: ["https://www.googleapis.com/auth/drive"])
            google.provider.clock.advance(by: .days(7))
            return google.post(token, google.googleRefresh(grant.refreshToken?.text))
        },
        row(
            "one more than the cap",
            400,
            "invalid_grant",
            revoked,
            knobs: { $0[Google.refreshTokenCap] = 1 }
        ) { google in
            let form = google.googleRefresh()
            google.provider.clock.advance(by: .seconds(1))
            _ = google.post(token, google.googleToken())
            return google.post(token, form)
        },
    ]

    @Test("the refresh grant refuses", arguments: refreshRows)
    func refreshErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.google($0, redirectURIs: $1) }
    }

    private static func device(
        _ trigger: String,
        _ status: Int,
        _ error: String,
        _ description: String,
        bytes: Int? = nil,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        _ prepare: @escaping @Sendable (MockProvider, DeviceGrant, () -> Void) -> Void
    ) -> ProviderCase {
        row("device, " + trigger, status, error, description, bytes: bytes, knobs: knobs) { google in
            let grant = google.provider.issueDeviceCode(client: google.client, scopes: ["email"])
            let form: FormParameters = [
                "client_id": google.client.id, "client_secret": "s", "device_code": grant.deviceCode.text,
                "grant_type": GrantType.deviceCode.rawValue,
            ]
            prepare(google.provider, grant) { _ = google.post(token, form) }
            return google.post(token, form)
        }
    }

    static let deviceRows: [ProviderCase] = [
        device("pending", 428, "authorization_pending", "Precondition Required", bytes: 86) { _, _, _ in },
        device(
            "pending as in the RFC",
            400,
            "authorization_pending",
            "Precondition Required",
            knobs: { $0[Google.devicePollStatus] = .rfc8628 }
        ) { _, _, _ in },
        device("too fast", 403, "slow_down", "Forbidden") { _, _, poll in poll() },
        device("refused", 403, "access_denied", "Forbidden") { provider, _, _ in provider.denyAutomatically() },
        device("expired", 400, "expired_token", "Bad Request") { provider, _, _ in
            provider.clock.advance(by: .seconds(1801))
        },
    ]

    @Test("a poll refuses", arguments: deviceRows)
    func deviceErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.google($0, redirectURIs: $1) }
    }

    private static func page(
        _ trigger: String,
        _ status: Int,
        _ code: String,
        _ text: String,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        change: [(String, String?)] = [],
        agent: String = "Mozilla/5.0"
    ) -> ProviderCase {
        ProviderCase("google.md §1.4 \(trigger)", status, knobs: knobs) { google in
            let request = HTTPRequest(
                .get,
                "/o/oauth2/v2/auth?" + google.googleAuthorize.with(change).encoded.text,
                headers: ["User-Agent": agent]
            )
            let origin = Engine.Origin(party: .userAgent, decision: .approve(.other, nil))
            let answer = google.provider.engine.answer(request, from: origin).exchange.response
            let seen = PageText.visible(answer.text)
            #expect(seen.contains("Error \(status): \(code)") && seen.contains(text), "\(seen)")
            #expect(seen.contains("flowName=GeneralOAuthFlow"))
            return answer
        }
    }

    static let pageRows: [ProviderCase] = [
        page(
            "unregistered URI",
            400,
            "redirect_uri_mismatch",
            "policy",
            change: [("redirect_uri", "https://x.example/")]
        ),
        page("plain http", 400, "redirect_uri_mismatch", "policy", change: [("redirect_uri", "http://app.example/cb")]),
        page(
            "copied code",
            400,
            "redirect_uri_mismatch",
            "policy",
            change: [("redirect_uri", "urn:ietf:wg:oauth:2.0:oob")]
        ),
        page("unknown client", 401, "invalid_client", "The OAuth client was not found.", change: [("client_id", "x")]),
        page("deleted client", 401, "deleted_client", "deleted", knobs: { $0[Google.deletedClient] = true }),
        page(
            "no client",
            400,
            "invalid_request",
            "Missing required parameter: client_id",
            change: [("client_id", nil)]
        ),
        page(
            "no type",
            400,
            "invalid_request",
            "Required parameter is missing: response_type",
            change: [("response_type", nil)]
        ),
        page("no scope", 400, "invalid_request", "Missing required parameter: scope", change: [("scope", nil)]),
        page("unknown scope", 400, "invalid_scope", "scopes", change: [("scope", "read")]),
        page(
            "two prompts",
            400,
            "invalid_request",
            "approval_prompt",
            change: [("prompt", "consent"), ("approval_prompt", "force")]
        ),
        page(
            "web view",
            403,
            "disallowed_useragent",
            "embedded",
            agent:
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148"
        ),
        page(
            "no test user",
            403,
            "access_denied",
            "verification process",
            knobs: { $0[Google.publishingStatus] = .testing }
        ),
        page(
            "blocked scope",
            400,
            "admin_policy_enforced",
            "administrator",
            knobs: { $0[Google.blockedScopes] = ["openid"] }
        ),
    ]

    @Test("the sign-in stops at a page of Google's", arguments: pageRows)
    func pages(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.google($0, redirectURIs: $1) }
    }
}
