import HTTPWire
import JSONText
import OAuthHarness
import TLS
import TestSupport
import Testing

extension ProviderProbe {
    static let appleRedirect = "https://app.example/cb"

    static func apple(
        _ change: (inout ProviderProfile) -> Void = { _ in },
        redirectURIs: [String] = []
    ) throws -> ProviderProbe {
        try ProviderProbe(
            ProviderProfile.apple.with(change),
            client: Client(id: "com.example.web", redirectURIs: redirectURIs.isEmpty ? [appleRedirect] : redirectURIs)
        )
    }

    func appleToken(_ code: String? = nil) -> FormParameters {
        let made = provider.issueCode(redirectURI: Self.appleRedirect, scopes: ["name", "email"])
        return [
            "client_id": client.id, "client_secret": client.secret, "redirect_uri": Self.appleRedirect,
            "grant_type": "authorization_code", "code": code ?? made.value.text,
        ]
    }

    func appleRefresh(_ token: String? = nil) -> FormParameters {
        [
            "client_id": client.id, "client_secret": client.secret, "grant_type": "refresh_token",
            "refresh_token": token ?? provider.issueToken(scopes: ["email"]).refreshToken?.text ?? "",
        ]
    }

    func appleOpen(_ changes: [(String, String?)], _ decision: Decision = .approve(.sample, nil)) -> HTTPResponse {
        let usual: FormParameters = [
            "client_id": client.id, "redirect_uri": Self.appleRedirect, "response_type": "code", "state": "xyz",
            "response_mode": "form_post", "scope": "name email",
        ]
        return open("/auth/authorize?" + usual.with(changes).encoded.text, decision)
    }
}

@Suite("Apple: every row of its error tables") struct AppleErrorTests {
    private static let token = "/auth/token"
    private static let headers: HTTPHeaders = [
        "Content-Type": "application/json;charset=UTF-8", "Cache-Control": "no-store", "Pragma": "no-cache",
    ]

    private static func row(
        _ trigger: String,
        _ body: String,
        bytes: Int? = nil,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        send: @escaping @Sendable (ProviderProbe) throws -> HTTPResponse
    ) -> ProviderCase {
        if let bytes { precondition(body.utf8.count == bytes, "\(trigger): \(body.utf8.count)") }
        return ProviderCase("apple.md §2.3 \(trigger)", 400, headers, body, knobs: knobs, send: send)
    }

    private static func code(
        _ trigger: String,
        _ body: String,
        bytes: Int? = nil,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        change: [(String, String?)]
    ) -> ProviderCase {
        row(trigger, body, bytes: bytes, knobs: knobs) { $0.post(token, $0.appleToken().with(change)) }
    }

    private static func grant(_ text: String) -> String {
        "{\"error\":\"invalid_grant\",\"error_description\":\"\(text)\"}"
    }

    private static let client = "{\"error\":\"invalid_client\"}"
    private static let dead = grant("The code has expired or has been revoked.")
    private static let deadToken = grant("The token has expired or has been revoked.")

    static let rows: [ProviderCase] = [
        code("unknown client", client, bytes: 26, change: [("client_id", "com.example.nobody")]),
        code("no token as secret", client, change: [("client_secret", "s3cret")]),
        code(
            "stray member",
            "{\"error\":\"invalid_client\",\"email_verified\":false}",
            bytes: 49,
            knobs: { $0[Apple.invalidClientExtraMember] = true },
            change: [("client_secret", "x")]
        ),
        row("code used before", grant("The code has already been used."), bytes: 79) { apple in
            let form = apple.appleToken()
            _ = apple.post(token, form)
            return apple.post(token, form)
        },
        code("unknown code", dead, bytes: 89, change: [("code", "c0")]),
        row("code older than five minutes", dead) { apple in
            let form = apple.appleToken()
            apple.provider.clock.advance(by: .seconds(301))
            return apple.post(token, form)
        },
        row(
            "code of another client",
            grant("client_id mismatch. The code was not issued to com.example.web.")
        ) { apple in
            let app = apple.provider.register(Client(id: "com.example.app"))
            let made = apple.provider.issueCode(client: app, redirectURI: ProviderProbe.appleRedirect)
            return apple.post(token, apple.appleToken(made.value.text))
        },
        code(
            "another redirect_uri",
            grant("redirect_uri mismatch. The code was not issued to https://app.example/."),
            change: [("redirect_uri", "https://app.example/")]
        ),
        code("no redirect_uri", "{\"error\":\"invalid_request\"}", change: [("redirect_uri", nil)]),
        code("no code", "{\"error\":\"invalid_request\"}", change: [("code", nil)]),
        code("no secret", "{\"error\":\"invalid_request\"}", change: [("client_secret", nil)]),
        code("no grant type", "{\"error\":\"invalid_request\"}", change: [("grant_type", nil)]),
        code("unknown grant type", "{\"error\":\"unsupported_grant_type\"}", change: [("grant_type", "password")]),
        code(
            "no descriptions before 2021",
            "{\"error\":\"invalid_grant\"}",
            knobs: { $0[Apple.errorDescriptions] = false },
            change: [("code", "c0")]
        ),
        code(
            "the code judged first",
            dead,
            knobs: { $0[Apple.clientCheckedFirst] = false },
            change: [("code", "c0"), ("client_secret", "x")]
        ),
        row("unknown refresh token", deadToken, bytes: 90) { $0.post(token, $0.appleRefresh("r0")) },
        row("revoked refresh token", deadToken) { apple in
            let form = apple.appleRefresh()
            apple.provider.revoke(form.first("refresh_token") ?? [])
            return apple.post(token, form)
        },
        row("access token as refresh token", deadToken) { apple in
            apple.post(token, apple.appleRefresh(apple.provider.issueToken().accessToken.text))
        },
        row("refresh token under code", "{\"error\":\"unsupported_grant_type\"}") { apple in
            apple.post(token, apple.appleRefresh().with([("refresh_token", nil), ("code", "r0")]))
        },
    ]

    @Test("the token endpoint refuses", arguments: rows)
    func errors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.apple($0, redirectURIs: $1) }
    }

    private static func page(
        _ trigger: String,
        _ text: String,
        knobs: @escaping @Sendable (inout ProviderProfile) -> Void = { _ in },
        change: [(String, String?)]
    ) -> ProviderCase {
        ProviderCase("apple.md §1.2 \(trigger)", 200, knobs: knobs) { apple in
            let answer = apple.appleOpen(change)
            #expect(
                answer.text.contains("{\"direct\":{\"errorMessage\":\"\(text)\",\"errorCode\":\"invalid_request\"}}")
            )
            return answer
        }
    }

    private static let place = "Invalid client id or web redirect url."

    static let pages: [ProviderCase] = [
        page(
            "scope without form_post",
            "response_mode must be form_post when name or email scope is requested.",
            change: [("response_mode", nil)]
        ),
        page(
            "ID token in the query",
            "Invalid response mode",
            change: [("scope", nil), ("response_type", "code id_token"), ("response_mode", "query")]
        ),
        page("unknown client", place, change: [("client_id", "com.example.nobody")]),
        page("unregistered address", place, change: [("redirect_uri", "https://app.example/")]),
        page("scheme of its own", place, change: [("redirect_uri", "app:/cb")]),
        page(
            "this machine",
            place,
            knobs: { $0[Apple.allowLoopbackRedirect] = false },
            change: [("redirect_uri", "http://localhost/cb")]
        ),
        page(
            "2020 to 2022",
            "Invalid web redirect url.",
            knobs: { $0[Apple.pageText] = .y2020 },
            change: [("redirect_uri", "https://app.example/")]
        ),
        page(
            "2019",
            "Request missing required parameter or unsupported parameters or invalid redirect url",
            knobs: { $0[Apple.pageText] = .y2019 },
            change: [("redirect_uri", nil)]
        ),
    ]

    @Test("the sign-in stops at a page of Apple's", arguments: pages)
    func stopped(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.apple($0, redirectURIs: $1) }
    }

    // MARK: - Client secrets, claim by claim

    struct Flaw: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The name of the check that must fail.
        let check: String
        var header: [(String, JSON)] = []
        var claims: [(String, JSON)] = []
        var signs: @Sendable ([UInt8]) throws -> [UInt8] = { try P256Key(pem: Apple.clientKeyPEM()).signature(of: $0) }

        func secret(_ apple: ProviderProbe) throws -> String {
            let now = apple.provider.clock.now.seconds
            var head: JSONObject = ["alg": "ES256", "kid": "KEY0000001"]
            for (name, value) in header { head[name] = value == .null ? nil : value }
            var body: JSONObject = [
                "iss": "TEAM000001", "iat": .integer(now), "exp": .integer(now + 600),
                "aud": "https://appleid.apple.com", "sub": "com.example.web",
            ]
            for (name, value) in claims {
                guard case .number(let text) = value, let number = Int(text) else {
                    body[name] = value == .null ? nil : value
                    continue
                }
                body[name] = .integer(now + number)
            }
            let text = [head, body].map { Base64.encodeURL(JSON.object($0).bytes()) }.joined(separator: ".")
            return text + "." + Base64.encodeURL(try signs(Array(text.utf8)))
        }
    }

    static let flaws: [Flaw] = [
        Flaw(testDescription: "HS256", check: "alg is ES256", header: [("alg", "HS256")]),
        Flaw(testDescription: "no kid", check: "kid is a key of the team", header: [("kid", .null)]),
        Flaw(testDescription: "revoked key", check: "kid is a key of the team", header: [("kid", "KEY0000002")]),
        Flaw(testDescription: "team and bundle", check: "iss is the team", claims: [("iss", "TEAM000001.app")]),
        Flaw(
            testDescription: "slash at the end",
            check: "aud is Apple",
            claims: [("aud", "https://appleid.apple.com/")]
        ),
        Flaw(testDescription: "another app", check: "sub is the client", claims: [("sub", "com.example.app")]),
        Flaw(testDescription: "expired", check: "exp is still to come", claims: [("exp", 0)]),
        Flaw(testDescription: "no end", check: "exp is still to come", claims: [("exp", .null)]),
        Flaw(testDescription: "seven months", check: "exp is at most six months away", claims: [("exp", 15_777_001)]),
        Flaw(testDescription: "made tomorrow", check: "iat is past", claims: [("iat", 301)]),
        Flaw(testDescription: "no start", check: "iat is past", claims: [("iat", .null)]),
        Flaw(testDescription: "another key", check: "signature is that of the key") { try P256Key().signature(of: $0) },
        Flaw(testDescription: "another message", check: "signature is that of the key") { _ in
            try P256Key(pem: Apple.clientKeyPEM()).signature(of: [1])
        },
        Flaw(testDescription: "DER", check: "signature is that of the key") { message in
            [0x30, 0x44] + (try P256Key(pem: Apple.clientKeyPEM()).signature(of: message))
        },
    ]

    static var hasCrypto: Bool { (try? TLSLibrary.system()) != nil }

    @Test(
        "a flawed client secret is one error on the wire and its own reason in the journal",
        .enabled(if: hasCrypto),
        arguments: flaws
    )
    func secrets(_ flaw: Flaw) throws {
        let apple = try ProviderProbe.apple()
        let answer = apple.post(Self.token, apple.appleToken().with([("client_secret", try flaw.secret(apple))]))
        #expect(answer.text == Self.client)
        #expect(apple.provider.journal.exchanges.last?.explanation.refusal?.check == flaw.check)
    }

    @Test("a client that signs its own secrets is known by the key it is told", .enabled(if: hasCrypto))
    func ownKey() throws {
        let key = try P256Key()
        let pem = try key.pem
        let good = Flaw(testDescription: "good", check: "") { try key.signature(of: $0) }
        let apple = try ProviderProbe.apple { $0[Apple.clientKey] = pem }
        let secret = try good.secret(apple)
        #expect(apple.post(Self.token, apple.appleToken().with([("client_secret", secret)])).status == 200)
        // Half a year goes by: the secret that was made once is dead, as in AP-S01.
        let form = apple.appleRefresh()
        #expect(apple.post(Self.token, form).status == 200)
        apple.provider.clock.advance(by: .days(181))
        #expect(apple.post(Self.token, form).text == Self.client)
    }

    @Test("without a verified signature the claims are judged all the same")
    func unverified() throws {
        let apple = try ProviderProbe.apple { $0[Apple.signatureCheck] = false }
        #expect(apple.post(Self.token, apple.appleToken()).status == 200)
        let other = Flaw(testDescription: "", check: "", claims: [("aud", "x")]) { _ in [UInt8](repeating: 1, count: 64)
        }
        let secret = try other.secret(apple)
        #expect(apple.post(Self.token, apple.appleToken().with([("client_secret", secret)])).text == Self.client)
    }
}
