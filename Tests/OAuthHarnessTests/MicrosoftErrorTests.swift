import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

extension ProviderProbe {
    static let entraRedirect = "https://app.example/cb"
    static let entraID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"

    static func entra(
        _ change: (inout ProviderProfile) -> Void = { _ in },
        kind: Client.Kind = .confidential
    ) throws -> ProviderProbe {
        try ProviderProbe(
            ProviderProfile.microsoft.with(change),
            client: Client(id: entraID, secret: kind == .public ? "" : "s", kind: kind, redirectURIs: [entraRedirect])
        )
    }

    func entraToken(_ code: String? = nil, challenge: String? = nil) -> FormParameters {
        var more: FormParameters = [:]
        if let challenge { more.append("code_challenge", challenge) }
        let made = provider.issueCode(redirectURI: Self.entraRedirect, scopes: ["openid", "profile"], parameters: more)
        return [
            "client_id": client.id, "client_secret": "s", "redirect_uri": Self.entraRedirect,
            "grant_type": "authorization_code", "code": code ?? made.value.text,
        ]
    }

    func entraRefresh(_ token: String? = nil) -> FormParameters {
        [
            "client_id": client.id, "client_secret": "s", "grant_type": "refresh_token",
            "refresh_token": token ?? provider.issueToken(scopes: ["openid"]).refreshToken?.text ?? "",
        ]
    }

    func entraOpen(
        _ changes: [(String, String?)],
        _ decision: Decision = .approve(.sample, nil),
        tenant: String = "common"
    ) -> HTTPResponse {
        let usual: FormParameters = [
            "client_id": client.id, "redirect_uri": Self.entraRedirect, "response_type": "code", "state": "xyz",
            "scope": "openid profile email offline_access",
        ]
        return open("/\(tenant)/oauth2/v2.0/authorize?" + usual.with(changes).encoded.text, decision)
    }
}

@Suite("Microsoft: every row of its error tables") struct MicrosoftErrorTests {
    /// A row by its number: what is sent, and which error with which status comes back.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let number: Int
        let status: Int
        let error: String
        let text: String
        var knobs: @Sendable (inout ProviderProfile) -> Void = { _ in }
        var kind = Client.Kind.confidential
        let send: @Sendable (ProviderProbe) -> HTTPResponse
    }

    private static let token = "/common/oauth2/v2.0/token"

    private static func code(
        _ trigger: String,
        _ number: Int,
        _ status: Int,
        _ error: String,
        _ text: String,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        kind: Client.Kind = .confidential,
        headers: HTTPHeaders = [:],
        at path: String = token,
        challenge: String? = nil,
        change: [(String, String?)] = []
    ) -> Row {
        Row(
            testDescription: trigger,
            number: number,
            status: status,
            error: error,
            text: text,
            knobs: knobs,
            kind: kind
        ) { $0.post(path, $0.entraToken(challenge: challenge).with(change), headers) }
    }

    private static func grant(
        _ trigger: String,
        _ number: Int,
        _ text: String,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        send: @escaping @Sendable (ProviderProbe) -> HTTPResponse
    ) -> Row {
        Row(
            testDescription: trigger,
            number: number,
            status: 400,
            error: "invalid_grant",
            text: text,
            knobs: knobs,
            send: send
        )
    }

    private static let page: HTTPHeaders = ["Origin": "https://app.example"]
    private static let verifier = String(repeating: "v", count: 43)

    static let rows: [Row] = [
        code("wrong secret", 7_000_215, 401, "invalid_client", "secret ID", change: [("client_secret", "x")]),
        code(
            "expired secret",
            7_000_222,
            401,
            "invalid_client",
            "are expired",
            knobs: { $0[Microsoft.secretState] = .expired }
        ),
        code("no secret", 7_000_218, 401, "invalid_client", "client_assertion", change: [("client_secret", nil)]),
        code("secret of nobody", 700_025, 401, "invalid_client", "Client is public", kind: .public),
        code(
            "no secret, 400",
            7_000_218,
            400,
            "invalid_client",
            "client_assertion",
            knobs: { $0[Microsoft.assertionStatus] = 400 },
            change: [("client_secret", nil)]
        ),
        code(
            "unknown client",
            700_016,
            400,
            "unauthorized_client",
            "was not found in the directory 'common'",
            change: [("client_id", "nobody")]
        ),
        code(
            "unknown tenant",
            90_002,
            400,
            "invalid_request",
            "Tenant 'nobody.example' not found",
            at: "/nobody.example/oauth2/v2.0/token"
        ),
        code(
            "one tenant",
            50_194,
            400,
            "invalid_request",
            "not configured as a multi-tenant application",
            knobs: { $0[Microsoft.appAudience] = .single }
        ),
        code(
            "personal only",
            9_002_331,
            400,
            "invalid_request",
            "/consumers endpoint",
            knobs: { $0[Microsoft.appAudience] = .msaOnly }
        ),
        code(
            "another redirect_uri",
            50_011,
            400,
            "invalid_client",
            "does not match the redirect URIs",
            change: [("redirect_uri", "https://app.example/")]
        ),
        code("damaged code", 9_002_313, 400, "invalid_grant", "malformed or invalid", change: [("code", "0.AX")]),
        code(
            "personal code",
            70_000,
            400,
            "invalid_grant",
            "'code' parameter is not valid",
            knobs: { $0[Microsoft.accountKind] = .msa },
            change: [("code", "M.C5")]
        ),
        code(
            "wrong verifier",
            501_481,
            400,
            "invalid_grant",
            "The Code_Verifier does not match",
            challenge: verifier,
            change: [("code_verifier", "wrong")]
        ),
        code(
            "no verifier",
            50_148,
            400,
            "invalid_grant",
            "supplied in the authorization request for PKCE",
            knobs: { $0[Microsoft.pkceError] = .code50148 },
            challenge: verifier
        ),
        code("page of a web app", 9_002_326, 400, "invalid_request", "Cross-origin token redemption", headers: page),
        code(
            "server of a page",
            9_002_327,
            400,
            "invalid_request",
            "may only be redeemed via cross-origin",
            knobs: { $0[Microsoft.redirectType] = .spa }
        ),
        code(
            "page without proof",
            9_002_325,
            400,
            "invalid_request",
            "Proof Key for Code Exchange",
            knobs: { $0[Microsoft.redirectType] = .spa },
            headers: page,
            change: [("client_secret", nil)]
        ),
        code("no code", 900_144, 400, "invalid_request", "following parameter: 'code'", change: [("code", nil)]),
        code(
            "no client",
            900_144,
            400,
            "invalid_request",
            "following parameter: 'client_id'",
            change: [("client_id", nil)]
        ),
        code("unknown grant", 70_003, 400, "unsupported_grant_type", "grant type 'x'", change: [("grant_type", "x")]),
        code(
            "no resource",
            70_011,
            400,
            "invalid_scope",
            "The scope openid is not valid",
            change: [("grant_type", "client_credentials"), ("scope", "openid")]
        ),
        grant("code redeemed before", 54_005, "already redeemed") { entra in
            let form = entra.entraToken()
            _ = entra.post(token, form)
            return entra.post(token, form)
        },
        grant("old code", 70_008, "is expired") { entra in
            let form = entra.entraToken()
            entra.provider.clock.advance(by: .seconds(601))
            return entra.post(token, form)
        },
        grant("damaged refresh token", 9_002_313, "malformed") { $0.post(token, $0.entraRefresh("0.AX")) },
        grant("revoked refresh token", 50_173, "revoked") { entra in
            let form = entra.entraRefresh()
            entra.provider.revoke(form.first("refresh_token") ?? [])
            return entra.post(token, form)
        },
        grant("idle for ninety days", 700_082, "due to inactivity.\u{A0}The token was issued on ") { entra in
            let form = entra.entraRefresh()
            entra.provider.clock.advance(by: .days(90))
            return entra.post(token, form)
        },
        grant("idle, with a plain space", 700_082, "inactivity. The", knobs: { $0[Microsoft.inactivityNbsp] = false }) {
            let form = $0.entraRefresh()
            $0.provider.clock.advance(by: .days(90))
            return $0.post(token, form)
        },
        grant("another factor", 50_076, "multi-factor", knobs: { $0[Microsoft.conditionalAccess] = true }) {
            $0.post(token, $0.entraRefresh())
        },
        Row(testDescription: "GET", number: 900_561, status: 400, error: "invalid_request", text: "only accepts POST") {
            $0.get(token)
        },
    ]

    @Test("the token endpoint refuses by number", arguments: rows)
    func errors(_ row: Row) throws {
        let entra = try ProviderProbe.entra(row.knobs, kind: row.kind)
        let answer = row.send(entra)
        let body = try JSONReader.value(answer.body)
        #expect(answer.status == row.status)
        #expect(body["error"]?.string == row.error)
        #expect(body["error_codes"]?.array == [.integer(row.number)])
        let text = body["error_description"]?.string ?? ""
        #expect(text.hasPrefix("AADSTS\(row.number): ") && text.contains(row.text), "\(text)")
        let trace = body["trace_id"]?.string ?? ""
        #expect(text.contains("\r\nTrace ID: \(trace)\r\nCorrelation ID: \(body["correlation_id"]?.string ?? "")\r\n"))
        #expect(trace.hasSuffix("00") && trace.utf8.count == 36)
        #expect(body["error_uri"]?.string == "https://login.microsoftonline.com/error?code=\(row.number)")
    }

    @Test("a device's states have their numbers, and a refusal its own word")
    func devices() throws {
        let entra = try ProviderProbe.entra()
        func poll(_ code: String) throws -> JSON {
            let form: FormParameters = [
                "client_id": entra.client.id, "client_secret": "s", "device_code": code,
                "grant_type": GrantType.deviceCode.rawValue,
            ]
            return try JSONReader.value(entra.post(Self.token, form).body)
        }
        let code = entra.provider.issueDeviceCode().deviceCode.text
        let pending = entra.post(
            Self.token,
            ["client_id": entra.client.id, "client_secret": "s", "device_code": code, "grant_type": "device_code"]
        )
        // The recorded answer has as many bytes.
        #expect(pending.body.count == 510)
        #expect(try poll(code)["error_codes"]?.array == [70016])
        #expect(try poll("x")["error"] == "bad_verification_code")
        entra.provider.denyAutomatically()
        #expect(try poll(code)["error"] == "authorization_declined")
        entra.provider.clock.advance(by: .seconds(901))
        #expect(try poll(code)["error"] == "expired_token")
    }

    @Test("a bad client, tenant or address stays on a page, all else goes back")
    func pages() throws {
        let entra = try ProviderProbe.entra()
        for (changes, tenant, number) in [
            ([("client_id", "nobody")], "common", "700016"),
            ([("redirect_uri", "https://x.example/")], "common", "50011"),
            ([], "nobody.example", "90002"),
        ] as [([(String, String?)], String, String)] {
            let answer = entra.entraOpen(changes, tenant: tenant)
            #expect(answer.status == 200 && answer.text.contains("AADSTS\(number)"))
        }
        let back = entra.entraOpen([("response_type", "token")])
        #expect(back.callbackParameter("error") == "unsupported_response_type")
        #expect(back.location.contains("AADSTS700054%3a+") && back.location.contains("%0d%0aTrace+ID%3a+"))
    }
}
