import HTTPWire
import OAuthHarness
import JSONText
import Testing

@Suite("RFC: what it refuses, and how")
struct RFCErrorTests {
    private static let basic: HTTPHeaders = ["Authorization": ProviderProbe.basic]

    struct Refused: Sendable, CustomTestStringConvertible {
        let name: String
        let status: Int
        let error: String
        var challenge: String?
        let send: @Sendable (ProviderProbe) throws -> HTTPResponse
        var testDescription: String { name }

        init(
            _ name: String,
            _ status: Int,
            _ error: String,
            challenge: String? = nil,
            send: @escaping @Sendable (ProviderProbe) throws -> HTTPResponse
        ) {
            self.name = name
            self.status = status
            self.error = error
            self.challenge = challenge
            self.send = send
        }

        static func token(
            _ name: String,
            _ error: String,
            _ change: [(String, String?)] = [],
            grant: FormParameters? = nil
        ) -> Refused {
            Refused(name, 400, error) { rfc in
                rfc.post("/token", (grant ?? rfc.rfcToken()).with(change), basic)
            }
        }
    }

    static let tokenRows: [Refused] = [
        .token("RFC 6749 §5.2 token: grant_type missing", "invalid_request", [("grant_type", nil)]),
        .token("RFC 6749 §5.2 token: grant_type unknown", "unsupported_grant_type", [("grant_type", "saml")]),
        .token("RFC 6749 §4.1.3 token: code missing", "invalid_request", [("code", nil)]),
        .token("RFC 6749 §5.2 token: code unknown", "invalid_grant", [("code", "never")]),
        .token("RFC 6749 §4.1.3 token: redirect_uri missing", "invalid_grant", [("redirect_uri", nil)]),
        .token(
            "RFC 6749 §4.1.3 token: redirect_uri differs",
            "invalid_grant",
            [("redirect_uri", "https://x.example/")]
        ),
        .token(
            "RFC 7636 §4.6 token: verifier without challenge",
            "invalid_grant",
            [("code_verifier", ProviderProbe.rfcVerifier)]
        ),
        .token("RFC 6749 §2.3 token: credentials twice", "invalid_request", [("client_secret", "gX1fBat3bV")]),
        Refused("RFC 6749 §3.2 token: a parameter twice", 400, "invalid_request") { rfc in
            var form = rfc.rfcToken()
            form.append("code", "again")
            return rfc.post("/token", form, basic)
        },
        Refused("RFC 6749 §4.1.3 token: body is JSON", 400, "invalid_request") {
            $0.send(.post, "/token", basic, json: "{\"grant_type\":\"client_credentials\"}")
        },
        Refused("RFC 6749 §4.1.3 token: parameters in the query", 400, "invalid_request") {
            $0.post("/token?" + $0.rfcToken().encoded.text, [:], basic)
        },
        Refused(
            "RFC 6749 §5.2 token: wrong secret by Basic",
            401,
            "invalid_client",
            challenge: "Basic charset=\"UTF-8\""
        ) { $0.post("/token", $0.rfcToken(), ["Authorization": "Basic czZCaGRSa3F0Mzpub3Bl"]) },
        Refused("RFC 6749 §5.2 token: wrong secret in the body", 400, "invalid_client") {
            $0.post("/token", $0.rfcToken().with([("client_id", "s6BhdRkqt3"), ("client_secret", "nope")]))
        },
        Refused("RFC 6749 §5.2 token: no client", 400, "invalid_client") { $0.post("/token", $0.rfcToken()) },
        Refused("RFC 6749 §4.1.3 token: secret missing", 400, "invalid_client") {
            $0.post("/token", $0.rfcToken().with([("client_id", "s6BhdRkqt3")]))
        },
        Refused("RFC 6749 §4.1.2 token: code expired", 400, "invalid_grant") { rfc in
            let form = rfc.rfcToken()
            rfc.provider.clock.advance(by: .minutes(10))
            return rfc.post("/token", form, basic)
        },
        Refused("RFC 6749 §5.2 token: code of another client", 400, "invalid_grant") { rfc in
            let other = rfc.provider.register(Client(id: "other", secret: "s"))
            let code = rfc.provider.issueCode(client: other, redirectURI: ProviderProbe.rfcRedirect)
            return rfc.post("/token", rfc.rfcToken(code.value), basic)
        },
        Refused("RFC 6749 §4.1.2 token: code twice", 400, "invalid_grant") { rfc in
            let form = rfc.rfcToken()
            _ = rfc.post("/token", form, basic)
            let answer = rfc.post("/token", form, basic)
            #expect(rfc.provider.ledger["at#1"]?.death?.reason == "code#1 came twice")
            return answer
        },
        Refused("RFC 7636 §4.6 token: verifier missing", 400, "invalid_grant") { rfc in
            rfc.post("/token", rfc.rfcToken(nil, ["code_challenge": ProviderProbe.rfcVerifier]), basic)
        },
        Refused("RFC 7636 §4.6 token: verifier wrong", 400, "invalid_grant") { rfc in
            let form = rfc.rfcToken(
                nil,
                ["code_challenge": ProviderProbe.rfcVerifier, "code_challenge_method": "S256"]
            )
            return rfc.post("/token", form.with([("code_verifier", ProviderProbe.rfcVerifier)]), basic)
        },
        Refused("RFC 7636 §4.1 token: verifier too short", 400, "invalid_grant") { rfc in
            rfc.post(
                "/token",
                rfc.rfcToken(nil, ["code_challenge": "short"]).with([("code_verifier", "short")]),
                basic
            )
        },
        Refused("RFC 6749 §5.2 token: grant the client may not use", 400, "unauthorized_client") { rfc in
            let other = rfc.provider.register(Client(id: "other", secret: "s", grantTypes: [.refreshToken]))
            let form: FormParameters = [
                "grant_type": "client_credentials", "client_id": other.id, "client_secret": "s",
            ]
            return rfc.post("/token", form)
        },
        Refused("RFC 6749 §4.4 token: client_credentials of a public client", 400, "unauthorized_client") { rfc in
            _ = rfc.provider.register(Client(id: "app", kind: .public))
            return rfc.post("/token", ["grant_type": "client_credentials", "client_id": "app"])
        },
        .token("RFC 6749 §6 token: refresh_token missing", "invalid_request", grant: ["grant_type": "refresh_token"]),
        .token(
            "RFC 6749 §6 token: refresh token unknown",
            "invalid_grant",
            grant: ["grant_type": "refresh_token", "refresh_token": "never"]
        ),
        Refused("RFC 6749 §6 token: refresh token used twice", 400, "invalid_grant") { rfc in
            let form: FormParameters = [
                "grant_type": "refresh_token", "refresh_token": rfc.provider.issueToken().refreshToken?.text ?? "",
            ]
            _ = rfc.post("/token", form, basic)
            return rfc.post("/token", form, basic)
        },
        Refused("RFC 6749 §6 token: scope widened", 400, "invalid_scope") { rfc in
            let token = rfc.provider.issueToken(scopes: ["read"]).refreshToken?.text ?? ""
            let form: FormParameters = ["grant_type": "refresh_token", "refresh_token": token, "scope": "read write"]
            return rfc.post("/token", form, basic)
        },
        .token(
            "RFC 6749 §4.3 token: wrong password",
            "invalid_grant",
            grant: ["grant_type": "password", "username": "mock-dev", "password": "wrong"]
        ),
        .token(
            "RFC 6749 §4.3 token: password missing",
            "invalid_request",
            grant: ["grant_type": "password", "username": "mock-dev"]
        ),
        .token(
            "RFC 6749 §3.3 token: unknown scope",
            "invalid_scope",
            grant: ["grant_type": "client_credentials", "scope": "root"]
        ),
        .token(
            "RFC 8628 §3.5 token: device code unknown",
            "invalid_grant",
            grant: ["grant_type": GrantType.deviceCode.rawValue, "device_code": "never"]
        ),
        Refused("RFC 8628 §3.5 token: device pending", 400, "authorization_pending") {
            $0.poll(try $0.startDevice().device)
        },
        Refused("RFC 8628 §3.5 token: device polled early", 400, "slow_down") { rfc in
            let device = try rfc.startDevice().device
            _ = rfc.poll(device)
            return rfc.poll(device)
        },
        Refused("RFC 8628 §3.5 token: device code expired", 400, "expired_token") { rfc in
            let device = try rfc.startDevice().device
            rfc.provider.clock.advance(by: .minutes(30))
            return rfc.poll(device)
        },
        Refused("RFC 8628 §3.5 token: device denied", 400, "access_denied") { rfc in
            let codes = try rfc.startDevice()
            _ = rfc.post("/device", ["user_code": codes.user, "_decision": "deny"])
            return rfc.poll(codes.device)
        },
        Refused("RFC 8628 §3.2 device: unknown scope", 400, "invalid_scope") {
            $0.post("/device_authorization", ["scope": "root"], basic)
        },
        Refused("RFC 8628 §3.1 device: no client", 400, "invalid_client") { $0.post("/device_authorization", [:]) },
        Refused("RFC 7009 §2.1 revoke: token missing", 400, "invalid_request") { $0.post("/revoke", [:], basic) },
        Refused("RFC 7009 §2.1 revoke: no client", 400, "invalid_client") { $0.post("/revoke", ["token": "t"]) },
        Refused("RFC 7009 §2.1 revoke: token of another client", 400, "invalid_grant") { rfc in
            let other = rfc.provider.register(Client(id: "other", secret: "s"))
            let token = rfc.provider.issueToken(client: other).accessToken.text
            return rfc.post("/revoke", ["token": token], basic)
        },
        Refused("RFC 7662 §2.1 introspect: token missing", 400, "invalid_request") {
            $0.post("/introspect", [:], basic)
        },
        Refused(
            "RFC 7662 §2.3 introspect: wrong secret",
            401,
            "invalid_client",
            challenge: "Basic charset=\"UTF-8\""
        ) { $0.post("/introspect", ["token": "t"], ["Authorization": "Basic czZCaGRSa3F0Mzpub3Bl"]) },
    ]

    @Test("token, revocation, introspection and device calls refuse as JSON", arguments: tokenRows)
    func refused(_ row: Refused) throws {
        let answer = try row.send(try ProviderProbe.rfc { $0[RFC.realm] = "" })
        #expect(answer.status == row.status)
        let fields = try JSONReader.value(answer.body)
        #expect(fields["error"]?.string == row.error)
        let description = try #require(fields["error_description"]?.string)
        #expect(description.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C })
        #expect(answer.headers["Cache-Control"] == "no-store")
        #expect(answer.headers["WWW-Authenticate"] == row.challenge)
    }

    struct Authorization: Sendable, CustomTestStringConvertible {
        let name: String
        /// The error that goes to the redirect URI; nil for a page.
        let error: String?
        let change: [(String, String?)]
        var testDescription: String { "RFC 6749 §4.1.2.1 authorize: " + name }
    }

    static let authorizationRows = [
        Authorization(name: "client_id missing", error: nil, change: [("client_id", nil)]),
        Authorization(name: "client_id unknown", error: nil, change: [("client_id", "who")]),
        Authorization(
            name: "redirect_uri not registered",
            error: nil,
            change: [("redirect_uri", "https://x.example/")]
        ),
        Authorization(
            name: "redirect_uri with a fragment",
            error: nil,
            change: [("redirect_uri", ProviderProbe.rfcRedirect + "#f")]
        ),
        Authorization(name: "response_type missing", error: "invalid_request", change: [("response_type", nil)]),
        Authorization(
            name: "response_type unknown",
            error: "unsupported_response_type",
            change: [("response_type", "magic")]
        ),
        Authorization(name: "scope unknown", error: "invalid_scope", change: [("scope", "root")]),
        Authorization(name: "scope malformed", error: "invalid_scope", change: [("scope", "re\"ad")]),
        Authorization(
            name: "challenge method without challenge",
            error: "invalid_request",
            change: [("code_challenge_method", "S256")]
        ),
        Authorization(
            name: "challenge method unknown",
            error: "invalid_request",
            change: [("code_challenge", ProviderProbe.rfcVerifier), ("code_challenge_method", "S512")]
        ),
        Authorization(name: "challenge too short", error: "invalid_request", change: [("code_challenge", "short")]),
    ]

    @Test("an error goes to the redirect URI once that is known to be the client's", arguments: authorizationRows)
    func authorization(_ row: Authorization) throws {
        let rfc = try ProviderProbe.rfc()
        let answer = rfc.open("/authorize?" + rfc.rfcAuthorize.with(row.change).encoded.text)
        guard let error = row.error else {
            #expect(answer.status == 400)
            #expect(answer.location.isEmpty)
            return
        }
        #expect(answer.status == 302)
        #expect(answer.location.hasPrefix(ProviderProbe.rfcRedirect + "?error="))
        #expect(answer.callbackParameter("error") == error)
        #expect(answer.callbackParameter("state") == "xyz")
        #expect(answer.callbackParameter("iss") == "https://server.example.com")
    }

    @Test("a parameter that stands twice is refused; with client_id twice nothing is redirected") func twice() throws {
        let rfc = try ProviderProbe.rfc()
        let query = rfc.rfcAuthorize.encoded.text
        #expect(rfc.open("/authorize?\(query)&state=b").callbackParameter("error") == "invalid_request")
        #expect(rfc.open("/authorize?\(query)&client_id=s6BhdRkqt3").status == 400)
        #expect(rfc.open("/authorize?\(query)&x=%zz").callbackParameter("error") == "invalid_request")
    }

    @Test("a refusal comes back as access_denied; a closed window never does") func denial() throws {
        let rfc = try ProviderProbe.rfc()
        let query = "/authorize?" + rfc.rfcAuthorize.encoded.text
        #expect(rfc.open(query, .deny(nil, nil)).callbackParameter("error") == "access_denied")
        #expect(rfc.open(query, .close).location.isEmpty)
        let implicit = "/authorize?" + rfc.rfcAuthorize.with([("response_type", "token")]).encoded.text
        #expect(
            rfc.open(implicit, .deny(nil, nil)).location.hasPrefix(ProviderProbe.rfcRedirect + "#error=access_denied")
        )
    }

    struct Bearer: Sendable, CustomTestStringConvertible {
        let name: String
        let status: Int
        let challenge: String
        let send: @Sendable (ProviderProbe) -> HTTPResponse
        var testDescription: String { "RFC 6750 §3.1 userinfo: " + name }
    }

    static let bearerRows = [
        Bearer(name: "no token", status: 401, challenge: "Bearer realm=\"r\"") { $0.get("/userinfo") },
        Bearer(
            name: "unknown token",
            status: 401,
            challenge:
                "Bearer realm=\"r\", error=\"invalid_token\", error_description=\"access_token was never issued by this provider\""
        ) { $0.get("/userinfo", ["Authorization": "Bearer x"]) },
        Bearer(
            name: "expired token",
            status: 401,
            challenge:
                "Bearer realm=\"r\", error=\"invalid_token\", error_description=\"at#1 expired: 60 min old, lives 60 min\""
        ) { rfc in
            let token = rfc.provider.issueToken().accessToken.text
            rfc.provider.clock.advance(by: .hours(1))
            return rfc.get("/userinfo", ["Authorization": "Bearer " + token])
        },
        Bearer(
            name: "scope too narrow",
            status: 403,
            challenge:
                "Bearer realm=\"r\", error=\"insufficient_scope\", error_description=\"scope profile email is not available, only: read\", scope=\"profile email\""
        ) {
            $0.get(
                "/userinfo",
                ["Authorization": "Bearer " + $0.provider.issueToken(scopes: ["read"]).accessToken.text]
            )
        },
        Bearer(
            name: "token in the query",
            status: 400,
            challenge:
                "Bearer realm=\"r\", error=\"invalid_request\", error_description=\"access_token stands in the query, where this server takes none\""
        ) { $0.get("/userinfo?access_token=" + $0.provider.issueToken().accessToken.text) },
        Bearer(
            name: "token twice",
            status: 400,
            challenge:
                "Bearer realm=\"r\", error=\"invalid_request\", error_description=\"the access token stands in 2 places\""
        ) { rfc in
            let token = rfc.provider.issueToken().accessToken.text
            return rfc.post("/userinfo", ["access_token": token], ["Authorization": "Bearer " + token])
        },
    ]

    @Test("resource calls answer with a challenge", arguments: bearerRows)
    func bearer(_ row: Bearer) throws {
        let answer = row.send(try ProviderProbe.rfc { $0[RFC.realm] = "r" })
        #expect(answer.status == row.status)
        #expect(answer.headers["WWW-Authenticate"] == row.challenge)
        #expect(answer.body.isEmpty)
    }

    @Test("another method is 405 with Allow, another path 404") func methods() throws {
        let rfc = try ProviderProbe.rfc()
        let answer = rfc.get("/token")
        #expect(answer.status == 405 && answer.headers["Allow"] == "POST")
        #expect(rfc.get("/nowhere").status == 404)
    }
}
