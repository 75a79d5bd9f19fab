import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

@Suite("Microsoft: its exchanges, and each knob turned once") struct MicrosoftTests {
    private let token = "/common/oauth2/v2.0/token"

    private func signIn(_ entra: ProviderProbe, _ changes: [(String, String?)] = []) throws -> JSON {
        let code = try #require(entra.entraOpen(changes).callbackParameter("code"))
        return try JSONReader.value(entra.post(token, entra.entraToken(code)).body)
    }

    private func claims(_ answer: JSON) throws -> JSON {
        let parts = try #require(answer["id_token"]?.string).split(separator: ".")
        return try JSONReader.value(try #require(Base64.decodeURL(parts[1].utf8)))
    }

    @Test("a refresh token comes with offline_access, and outlives its use")
    func refreshTokens() throws {
        let entra = try ProviderProbe.entra()
        #expect(try signIn(entra, [("scope", "openid profile")])["refresh_token"] == nil)
        let first = try #require(try signIn(entra)["refresh_token"]?.string)
        for _ in 0..<2 {
            let answer = try JSONReader.value(entra.post(token, entra.entraRefresh(first)).body)
            #expect(answer["refresh_token"] != nil && answer["refresh_token"]?.string != first)
        }
        let strict = try ProviderProbe.entra { $0[Microsoft.oldRefreshStaysValid] = false }
        let other = try #require(try signIn(strict)["refresh_token"]?.string)
        #expect(strict.post(token, strict.entraRefresh(other)).status == 200)
        #expect(strict.post(token, strict.entraRefresh(other)).status == 400)
    }

    @Test(
        "the scope of an answer is not that of the request",
        arguments: [
            ("openid profile email", "User.Read profile openid email"),
            ("Mail.Read offline_access", "Mail.Read"),
            ("openid https://graph.microsoft.com/User.Read", "openid https://graph.microsoft.com/User.Read"),
            ("openid offline_access https://api.example/read", "https://api.example/read"),
        ]
    )
    func scopes(_ asked: String, _ told: String) throws {
        #expect(try signIn(try ProviderProbe.entra(), [("scope", asked)])["scope"]?.string == told)
        let exact = try ProviderProbe.entra { $0[Microsoft.scopeEcho] = .exact }
        #expect(try signIn(exact, [("scope", asked)])["scope"]?.string == asked)
    }

    @Test("an ID token of a work account, and one of a personal account")
    func idTokens() throws {
        let entra = try ProviderProbe.entra { $0[Microsoft.xmsEdov] = .number }
        let work = try claims(try signIn(entra, [("nonce", "n")]))
        #expect(
            work.object?.keys == [
                "aud", "iss", "iat", "nbf", "exp", "email", "name", "nonce", "oid", "preferred_username", "sub", "tid",
                "uti", "ver", "xms_edov",
            ]
        )
        #expect(work["iss"]?.string == "https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0")
        #expect((work["exp"]?.integer ?? 0) - (work["iat"]?.integer ?? 0) == 3_900)
        let msa = try ProviderProbe.entra {
            $0[Microsoft.accountKind] = .msa
            $0[Microsoft.emailClaim] = .absent
            $0[Microsoft.iatSkew] = 0
        }
        let answer = try signIn(msa)
        let personal = try claims(answer)
        #expect(personal.object?.keys.first == "ver" && personal["email"] == nil)
        #expect(personal["tid"]?.string == "9188040d-6c67-4c5b-b112-36a304b66dad")
        #expect(personal["oid"]?.string == "00000000-0000-0000-0000-0000000f4241")
        #expect(personal["sub"]?.string?.hasPrefix("AAAAAAAAAAAAAAAAAAAA") == true)
        #expect(answer["access_token"]?.string?.hasPrefix("EwB") == true)
        #expect(personal["iat"]?.integer == msa.provider.clock.now.seconds)
    }

    @Test("the callback ends with #, carries session_state and, where asked, client_info")
    func callback() throws {
        let entra = try ProviderProbe.entra()
        let answer = entra.entraOpen([("client_info", "1")])
        #expect(answer.location.hasSuffix("#"))
        let query = answer.location.split(separator: "?")[1].dropLast()
        let names = FormParameters(decoding: Array(query.utf8)).pairs.map { $0.name.text }
        #expect(names == ["code", "client_info", "state", "session_state"])
        let plain = try ProviderProbe.entra { $0[Microsoft.trailingHash] = false }
        #expect(!plain.entraOpen([]).location.hasSuffix("#"))
        #expect(entra.entraOpen([("response_mode", "form_post")]).text.contains("name=\"session_state\""))
        let ports = try ProviderProbe(
            .microsoft,
            client: Client(id: "c", secret: "s", redirectURIs: ["http://localhost/cb"])
        )
        #expect(ports.entraOpen([("redirect_uri", "http://localhost:5123/cb")]).status == 302)
        #expect(ports.entraOpen([("redirect_uri", "http://localhost:5123/CB")]).status == 200)
    }

    @Test("the person refuses in three ways", arguments: Microsoft.DeclineError.allCases)
    func refusal(_ decline: Microsoft.DeclineError) throws {
        let entra = try ProviderProbe.entra { $0[Microsoft.declineError] = decline }
        let location = entra.entraOpen([], .deny(nil, nil)).location
        switch decline {
        case .cancel: #expect(location == "https://app.example/cb?error=access_denied&error_subcode=cancel&state=xyz#")
        case .consentRequired, .accessDenied:
            #expect(location.contains("?error=\(decline.rawValue)&error_description=AADSTS65004%3a+User+declined"))
            #expect(location.hasSuffix("&state=xyz#"))
        }
    }

    @Test("prompt=none without a session is login_required")
    func silence() throws {
        let entra = try ProviderProbe.entra()
        #expect(entra.entraOpen([("prompt", "none")]).callbackParameter("code") != nil)
        entra.provider.signOut()
        #expect(entra.entraOpen([("prompt", "none")]).callbackParameter("error") == "login_required")
    }

    @Test("the metadata of an alias has a placeholder, unless the knob names the tenant")
    func metadata() throws {
        func issuer(_ tenant: String, _ change: (inout ProviderProfile) -> Void = { _ in }) throws -> String? {
            let path = "/\(tenant)/v2.0/.well-known/openid-configuration"
            return try JSONReader.value(try ProviderProbe.entra(change).get(path).body)["issuer"]?.string
        }
        let start = "https://login.microsoftonline.com/"
        #expect(try issuer("common") == start + "{tenantid}/v2.0")
        #expect(try issuer("consumers") == start + "9188040d-6c67-4c5b-b112-36a304b66dad/v2.0")
        #expect(
            try issuer("common") { $0[Microsoft.discoveryIssuer] = .real } == start
                + "11111111-2222-4333-8444-555555555555/v2.0"
        )
        let lost = try ProviderProbe.entra().get("/nobody.example/v2.0/.well-known/openid-configuration")
        #expect(try JSONReader.value(lost.body)["error"] == "invalid_tenant")
    }

    @Test("an access token lives an hour and up to half of one more, or just the hour")
    func lifetimes() throws {
        let random = try signIn(try ProviderProbe.entra())["expires_in"]?.integer ?? 0
        #expect((3_599..<5_399).contains(random))
        #expect(try signIn(try ProviderProbe.entra { $0[Microsoft.expiresIn] = .fixed })["expires_in"] == 3599)
    }

    @Test("older errors stand in a chain and have no page")
    func oldErrors() throws {
        let entra = try ProviderProbe.entra { $0[Microsoft.errorEra] = .old }
        let body = try JSONReader.value(entra.post(token, entra.entraToken("x")).body)
        #expect(body["error_uri"] == nil && body["error_codes"]?.array == [70002, 9_002_313])
        #expect(
            body["error_description"]?.string?.hasPrefix("AADSTS70002: Error validating credentials. AADSTS9002313")
                == true
        )
    }

    @Test("who signs out is sent to a registered address alone, and is signed out")
    func logout() throws {
        let entra = try ProviderProbe.entra()
        let path = "/common/oauth2/v2.0/logout?post_logout_redirect_uri="
        #expect(entra.get(path + "https://app.example/cb").location == "https://app.example/cb")
        #expect(entra.get(path + "https://x.example/").status == 200)
        #expect(entra.entraOpen([("prompt", "none")]).callbackParameter("error") == "login_required")
    }
}
