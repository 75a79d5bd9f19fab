import HTTPWire
import OAuthHarness
import JSONText
import Testing

extension ProviderProbe {
    static let rfcRedirect = "https://client.example.com/cb"
    static let rfcVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"

    static func rfc(
        _ change: (inout ProviderProfile) -> Void = { _ in },
        redirectURIs: [String] = [ProviderProbe.rfcRedirect]
    ) throws -> ProviderProbe {
        try ProviderProbe(
            ProviderProfile.rfc.with(change),
            client: Client(id: "s6BhdRkqt3", secret: "gX1fBat3bV", redirectURIs: redirectURIs)
        )
    }

    static let basic = "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"

    var rfcAuthorize: FormParameters {
        [
            "response_type": "code", "client_id": "s6BhdRkqt3", "state": "xyz",
            "redirect_uri": Self.rfcRedirect, "scope": "profile read",
        ]
    }

    func rfcToken(_ code: [UInt8]? = nil, _ more: FormParameters = [:]) -> FormParameters {
        let code = code ?? provider.issueCode(redirectURI: Self.rfcRedirect, parameters: more).value
        return ["grant_type": "authorization_code", "code": code.text, "redirect_uri": Self.rfcRedirect]
    }

    /// The device code and the user code of a new device authorization.
    func startDevice() throws -> (device: String, user: String) {
        let answer = post("/device_authorization", ["scope": "read"], ["Authorization": Self.basic])
        let fields = try JSONReader.value(answer.body)
        return (try #require(fields["device_code"]?.string), try #require(fields["user_code"]?.string))
    }

    func poll(_ device: String) -> HTTPResponse {
        post(
            "/token",
            ["grant_type": GrantType.deviceCode.rawValue, "device_code": device],
            ["Authorization": Self.basic]
        )
    }
}

@Suite("RFC: the exchanges that succeed")
struct RFCTests {
    private let basic: HTTPHeaders = ["Authorization": ProviderProbe.basic]

    @Test("a code is redeemed with its verifier") func code() throws {
        let rfc = try ProviderProbe.rfc()
        let challenge: [(String, String?)] = [
            ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), ("code_challenge_method", "S256"),
        ]
        let callback = rfc.open("/authorize?" + rfc.rfcAuthorize.with(challenge).encoded.text)
        #expect(callback.status == 302)
        let code = try #require(callback.callbackParameter("code"))
        #expect(
            callback.location
                == "\(ProviderProbe.rfcRedirect)?code=\(code)&state=xyz&iss=https%3A%2F%2Fserver.example.com"
        )
        let form = rfc.rfcToken(Array(code.utf8)).with([("code_verifier", ProviderProbe.rfcVerifier)])
        let answer = rfc.post("/token", form, basic)
        #expect(answer.status == 200)
        #expect(answer.headers["Cache-Control"] == "no-store")
        #expect(answer.headers["Pragma"] == "no-cache")
        let access = try #require(rfc.provider.ledger["at#1"]?.value.text)
        let refresh = try #require(rfc.provider.ledger["rt#1"]?.value.text)
        #expect(
            answer.text
                == "{\"access_token\":\"\(access)\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                + "\"refresh_token\":\"\(refresh)\",\"scope\":\"profile read\"}"
        )
    }

    @Test("the implicit grant answers in the fragment") func implicit() throws {
        let rfc = try ProviderProbe.rfc()
        let query = rfc.rfcAuthorize.with([("response_type", "token")])
        let callback = rfc.open("/authorize?" + query.encoded.text)
        #expect(callback.location.hasPrefix(ProviderProbe.rfcRedirect + "#access_token="))
        #expect(callback.callbackParameter("scope") == "profile read")
        #expect(rfc.provider.ledger["rt#1"] == nil)
    }

    @Test("refresh, password and client credentials answer tokens") func otherGrants() throws {
        let rfc = try ProviderProbe.rfc()
        let old = try #require(rfc.provider.issueToken(scopes: ["profile", "read"]).refreshToken)
        let refreshed = rfc.post(
            "/token",
            ["grant_type": "refresh_token", "refresh_token": old.text, "scope": "read"],
            basic
        )
        #expect(try JSONReader.value(refreshed.body)["scope"]?.string == "read")
        let password = rfc.post(
            "/token",
            ["grant_type": "password", "username": "mock-dev", "password": "correct-horse"],
            basic
        )
        #expect(try JSONReader.value(password.body)["refresh_token"]?.string != nil)
        let own = rfc.post("/token", ["grant_type": "client_credentials", "scope": "read"], basic)
        #expect(try JSONReader.value(own.body)["refresh_token"] == nil)
        #expect(own.status == 200)
    }

    @Test("a public client names itself and needs a challenge") func publicClient() throws {
        let rfc = try ProviderProbe.rfc()
        let app = rfc.provider.register(Client(id: "app", kind: .public, redirectURIs: [ProviderProbe.rfcRedirect]))
        let query = rfc.rfcAuthorize.with([("client_id", app.id)])
        #expect(rfc.open("/authorize?" + query.encoded.text).callbackParameter("error") == "invalid_request")
        let code = rfc.provider.issueCode(
            client: app,
            redirectURI: ProviderProbe.rfcRedirect,
            parameters: ["code_challenge": ProviderProbe.rfcVerifier, "code_challenge_method": "plain"]
        )
        let form = rfc.rfcToken(code.value).with([
            ("client_id", "app"), ("code_verifier", ProviderProbe.rfcVerifier),
        ])
        #expect(rfc.post("/token", form).status == 200)
    }

    @Test("the metadata names every endpoint") func metadata() throws {
        let rfc = try ProviderProbe.rfc()
        let fields = try JSONReader.value(rfc.get("/.well-known/oauth-authorization-server").body)
        #expect(fields["issuer"]?.string == "https://server.example.com")
        for (name, path) in [
            ("authorization_endpoint", "/authorize"), ("token_endpoint", "/token"), ("revocation_endpoint", "/revoke"),
            ("introspection_endpoint", "/introspect"), ("device_authorization_endpoint", "/device_authorization"),
        ] {
            #expect(fields[name]?.string == "https://server.example.com" + path)
        }
        #expect(fields["authorization_response_iss_parameter_supported"]?.bool == true)
    }

    @Test("introspection tells the truth, and of dead tokens nothing") func introspection() throws {
        let rfc = try ProviderProbe.rfc()
        let grant = rfc.provider.issueToken(scopes: ["profile"])
        let live = rfc.post("/introspect", ["token": grant.accessToken.text], basic)
        #expect(
            live.text
                == "{\"active\":true,\"scope\":\"profile\",\"client_id\":\"s6BhdRkqt3\",\"username\":\"mock-dev\","
                + "\"token_type\":\"Bearer\",\"exp\":1768870800,\"iat\":1768867200,\"sub\":\"1000001\","
                + "\"iss\":\"https://server.example.com\"}"
        )
        rfc.provider.clock.advance(by: .hours(1))
        #expect(rfc.post("/introspect", ["token": grant.accessToken.text], basic).text == "{\"active\":false}")
        #expect(rfc.post("/introspect", ["token": "never"], basic).text == "{\"active\":false}")
    }

    @Test("revocation of a refresh token ends the access token too") func revocation() throws {
        let rfc = try ProviderProbe.rfc()
        let grant = rfc.provider.issueToken()
        let refresh = try #require(grant.refreshToken)
        let answer = rfc.post("/revoke", ["token": refresh.text, "token_type_hint": "nonsense"], basic)
        #expect(answer.status == 200 && answer.body.isEmpty)
        #expect(rfc.get("/userinfo", ["Authorization": "Bearer " + grant.accessToken.text]).status == 401)
        #expect(rfc.post("/revoke", ["token": "never issued"], basic).status == 200)
    }

    @Test("the device flow waits, slows down, and ends with tokens") func device() async throws {
        let rfc = try ProviderProbe.rfc()
        let codes = try rfc.startDevice()
        #expect(rfc.poll(codes.device).text.contains("authorization_pending"))
        rfc.provider.clock.advance(by: .seconds(3))
        #expect(rfc.poll(codes.device).text.contains("slow_down"))
        rfc.provider.clock.advance(by: .seconds(9))
        #expect(rfc.poll(codes.device).text.contains("slow_down"), "the interval has grown to 10 s")
        try await rfc.provider.resourceOwner.approveDevice(codes.user.lowercased().replacing("-", with: " "))
        rfc.provider.clock.advance(by: .seconds(15))
        let answer = try JSONReader.value(rfc.poll(codes.device).body)
        #expect(answer["access_token"]?.string == rfc.provider.ledger["at#1"]?.value.text)
        #expect(answer["scope"]?.string == "read")
        #expect(rfc.poll(codes.device).text.contains("invalid_grant"))
    }

    @Test("the page for user codes shows a form and takes a decision") func verificationPage() throws {
        let rfc = try ProviderProbe.rfc()
        let codes = try rfc.startDevice()
        let form = rfc.get("/device?user_code=" + codes.user)
        #expect(form.status == 200 && form.text.contains("value=\"\(codes.user)\""))
        #expect(rfc.post("/device", ["user_code": "WRONG", "_decision": "approve"]).status == 404)
        #expect(rfc.post("/device", ["user_code": codes.user, "_decision": "deny"]).text.contains("refused"))
        #expect(rfc.poll(codes.device).text.contains("access_denied"))
    }

    @Test("a script denies a device") func scriptedDenial() async throws {
        let rfc = try ProviderProbe.rfc()
        let codes = try rfc.startDevice()
        rfc.provider.script(.on(.deviceVerification, .deny))
        try await rfc.provider.resourceOwner.approveDevice(codes.user)
        #expect(rfc.poll(codes.device).text.contains("access_denied"))
        #expect(rfc.provider.unusedRules.isEmpty)
    }

    @Test("knobs: issuer, challenge, grants, rotation, lifetimes") func knobs() throws {
        let silent = try ProviderProbe.rfc { $0[RFC.issuerInCallback] = false }
        #expect(!silent.open("/authorize?" + silent.rfcAuthorize.encoded.text).location.contains("iss="))
        let strict = try ProviderProbe.rfc { $0[RFC.requiredChallenge] = .everybody }
        #expect(
            strict.open("/authorize?" + strict.rfcAuthorize.encoded.text).callbackParameter("error")
                == "invalid_request"
        )
        let hashed = try ProviderProbe.rfc { $0[RFC.plainChallenge] = false }
        let plain = hashed.rfcAuthorize.with([("code_challenge", ProviderProbe.rfcVerifier)])
        #expect(hashed.open("/authorize?" + plain.encoded.text).callbackParameter("error") == "invalid_request")
        let modern = try ProviderProbe.rfc {
            $0[RFC.implicitGrant] = false
            $0[RFC.passwordGrant] = false
        }
        let token = modern.rfcAuthorize.with([("response_type", "token")])
        #expect(
            modern.open("/authorize?" + token.encoded.text).callbackParameter("error") == "unsupported_response_type"
        )
        #expect(modern.post("/token", ["grant_type": "password"], basic).text.contains("unsupported_grant_type"))
        let fixed = try ProviderProbe.rfc { $0[RFC.refreshRotation] = false }
        let refresh = try #require(fixed.provider.issueToken().refreshToken).text
        for _ in 0..<2 {
            let answer = fixed.post("/token", ["grant_type": "refresh_token", "refresh_token": refresh], basic)
            #expect(answer.status == 200 && !answer.text.contains("refresh_token"))
        }
        let slow = try ProviderProbe.rfc {
            $0[RFC.deviceInterval] = 7
            $0[RFC.deviceLifetime] = 60
            $0[RFC.completeVerificationURI] = false
        }
        let device = slow.post("/device_authorization", [:], basic).text
        #expect(
            device.hasSuffix(
                "\"verification_uri\":\"https://server.example.com/device\",\"expires_in\":60,\"interval\":7}"
            )
        )
        let lax = try ProviderProbe.rfc { $0[RFC.queryTokens] = true }
        #expect(lax.get("/userinfo?access_token=" + lax.provider.issueToken().accessToken.text).status == 200)
        let realm = try ProviderProbe.rfc { $0[RFC.realm] = "here" }
        #expect(realm.get("/userinfo").headers["WWW-Authenticate"] == "Bearer realm=\"here\"")
        let keep = try ProviderProbe.rfc { $0[RFC.reuseRevokesTokens] = false }
        let form = keep.rfcToken()
        _ = keep.post("/token", form, basic)
        _ = keep.post("/token", form, basic)
        #expect(keep.provider.ledger["at#1"]?.death == nil)
        let refreshOnly = try ProviderProbe.rfc { $0[RFC.revokesAccessTokens] = false }
        let access = refreshOnly.provider.issueToken().accessToken.text
        #expect(refreshOnly.post("/revoke", ["token": access], basic).text.contains("unsupported_token_type"))
    }
}
