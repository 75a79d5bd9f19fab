import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

@Suite("Google: its exchanges, and each knob turned once") struct GoogleTests {
    /// The token answer of a sign-in with some parameters changed.
    private func signIn(_ google: ProviderProbe, _ changes: [(String, String?)] = []) throws -> JSON {
        let code = try #require(google.googleOpen(changes).callbackParameter("code"))
        return try JSONReader.value(google.post("/token", google.googleToken(code)).body)
    }

    private let offline: [(String, String?)] = [("access_type", "offline")]

    @Test("a refresh token comes with offline access and a consent screen only")
    func refreshTokens() throws {
        let google = try ProviderProbe.google()
        #expect(try signIn(google)["refresh_token"] == nil)
        #expect(try signIn(google, offline)["refresh_token"] == nil, "the screen was skipped")
        #expect(try signIn(google, offline + [("prompt", "consent")])["refresh_token"] != nil)
        let always = try ProviderProbe.google { $0[Google.refreshTokenPolicy] = .always }
        #expect(try signIn(always)["refresh_token"] != nil)
        let never = try ProviderProbe.google { $0[Google.refreshTokenPolicy] = .never }
        #expect(try signIn(never, offline)["refresh_token"] == nil)
    }

    @Test("the callback says whether the screen was shown, and names the issuer since 2026")
    func callback() throws {
        let google = try ProviderProbe.google()
        let first = google.googleOpen([])
        #expect(
            first.location.hasPrefix(
                "https://app.example/cb?state=xyz&iss=https%3A%2F%2Faccounts.google.com&code=4%2F0A"
            )
        )
        #expect(first.callbackParameter("prompt") == "consent")
        #expect(google.googleOpen([]).callbackParameter("prompt") == "none")
        let shown = try ProviderProbe.google { $0[Google.consentSkipped] = false }
        _ = shown.googleOpen([])
        #expect(shown.googleOpen([]).callbackParameter("prompt") == "consent")
        let old = try ProviderProbe.google { $0[CommonKnobs.asOf] = ProviderDay(knob: "2025") ?? .newest }
        #expect(old.googleOpen([]).callbackParameter("iss") == nil)
    }

    @Test("prompt=none fails without a session, and without consent")
    func silence() throws {
        let google = try ProviderProbe.google()
        #expect(google.googleOpen([("prompt", "none")]).callbackParameter("error") == "consent_required")
        _ = google.googleOpen([])
        #expect(google.googleOpen([("prompt", "none")]).callbackParameter("code") != nil)
        google.provider.signOut()
        #expect(google.googleOpen([("prompt", "none")]).callbackParameter("error") == "login_required")
        let old = try ProviderProbe.google { $0[Google.promptNoneError] = .immediateFailed }
        #expect(old.googleOpen([("prompt", "none")]).callbackParameter("error") == "immediate_failed")
    }

    private let drive = "https://www.googleapis.com/auth/drive.readonly"
    private let calendar = "https://www.googleapis.com/auth/calendar"

    @Test("scopes come back by their long names; a box that the person clears is left out")
    func scopes() throws {
        let google = try ProviderProbe.google { $0[Google.untickedScopes] = [calendar] }
        let asked = "email \(drive) \(calendar)"
        let long = "https://www.googleapis.com/auth/userinfo.email"
        #expect(try signIn(google, [("scope", asked)])["scope"]?.string == "\(long) openid \(drive)")
        // One scope beside those of signing in has no box.
        let one = try ProviderProbe.google { $0[Google.untickedScopes] = [drive] }
        #expect(try signIn(one, [("scope", "email \(drive)")])["scope"]?.string == "\(long) openid \(drive)")
        let wider = try signIn(one, [("scope", calendar), ("include_granted_scopes", "true")])
        #expect(wider["scope"]?.string == "\(long) openid \(drive) \(calendar)")
    }

    @Test("an ID token says who, by whom and for whom, and its key stands in the document")
    func idToken() throws {
        let google = try ProviderProbe.google { $0[Google.workspace] = "corp.example" }
        let answer = try signIn(google, [("nonce", "n-1")])
        let token = try #require(answer["id_token"]?.string)
        let parts = token.split(separator: ".")
        let claims = try JSONReader.value(try #require(Base64.decodeURL(parts[1].utf8)))
        #expect(
            claims.object?.keys == [
                "iss", "azp", "aud", "sub", "hd", "email", "email_verified", "at_hash", "nonce", "name", "picture",
                "given_name", "family_name", "iat", "exp",
            ]
        )
        #expect(claims["sub"]?.string == "100000000000001000001")
        #expect(claims["nonce"]?.string == "n-1")
        let header = try JSONReader.value(try #require(Base64.decodeURL(parts[0].utf8)))
        let keys = try JSONReader.value(google.get("/oauth2/v3/certs").body)["keys"]?.array ?? []
        #expect(keys.count == 2 && keys.contains { $0["kid"] == header["kid"] })
        let info = try JSONReader.value(google.get("/tokeninfo?id_token=" + token).body)
        #expect(info["email_verified"]?.string == "true" && info["alg"]?.string == "RS256")
        let bare = try ProviderProbe.google { $0[Google.issForm] = .bare }
        let other = try #require(try signIn(bare)["id_token"]?.string).split(separator: ".")[1]
        let issuer = try JSONReader.value(try #require(Base64.decodeURL(other.utf8)))["iss"]?.string
        #expect(issuer?.contains("://") == false)
    }

    @Test("a fragment carries what was asked for, and none nothing")
    func fragment() throws {
        let google = try ProviderProbe.google()
        let answer = google.googleOpen([("response_type", "id_token"), ("nonce", "n")])
        #expect(answer.location.hasPrefix("https://app.example/cb#state=xyz"))
        #expect(answer.callbackParameter("id_token") != nil && answer.callbackParameter("code") == nil)
        #expect(google.googleOpen([("response_type", "token")]).callbackParameter("access_token") != nil)
        #expect(google.googleOpen([("response_type", "none")]).callbackParameter("code") == nil)
    }

    @Test("each kind of client has its redirect URIs, and its secret or none")
    func clientTypes() throws {
        let loopback = "http://127.0.0.1:5123/"
        func location(_ type: Google.ClientType, _ uri: String) throws -> Int {
            let google = try ProviderProbe.google { $0[Google.clientType] = type }
            return google.googleOpen([("redirect_uri", uri)]).status
        }
        #expect(try location(.web, loopback) == 400)
        #expect(try location(.desktop, loopback) == 302)
        #expect(try location(.ios, loopback) == 400)
        let app = try ProviderProbe.google { $0[Google.clientType] = .ios }
        #expect(app.post("/token", app.googleToken().with([("client_secret", nil)])).status == 200)
        let web = try ProviderProbe.google { $0[Google.clientType] = .web }
        #expect(web.post("/device/code", ["client_id": web.client.id, "scope": "email"]).status == 401)
    }

    @Test("an error page may come by a redirect, with 200")
    func errorPage() throws {
        let google = try ProviderProbe.google { $0[Google.errorPage] = .redirect }
        let answer = google.googleOpen([("scope", "read")])
        #expect(answer.status == 302)
        let page = google.get(answer.location)
        #expect(page.status == 200 && page.text.contains("Error 400: invalid_scope"))
    }

    @Test("revoking either token ends the grant")
    func revocation() throws {
        for usesRefreshToken in [true, false] {
            let google = try ProviderProbe.google()
            let grant = google.provider.issueToken(scopes: ["email"])
            let token = usesRefreshToken ? grant.refreshToken : grant.accessToken
            #expect(google.post("/revoke", ["token": token?.text ?? ""]).text == "{}")
            #expect(google.post("/token", google.googleRefresh(grant.refreshToken?.text)).status == 400)
            #expect(google.get("/v1/userinfo", ["Authorization": "Bearer " + grant.accessToken.text]).status == 401)
        }
        let empty = try ProviderProbe.google { $0[Google.revokeBody] = .empty }
        #expect(empty.post("/revoke", ["token": empty.provider.issueToken().accessToken.text]).body.isEmpty)
    }

    @Test("the profile shows what the scope lets it, to pages of other origins too")
    func profile() throws {
        let google = try ProviderProbe.google()
        let token = google.provider.issueToken(scopes: ["openid"]).accessToken.text
        let answer = google.get("/v1/userinfo", ["Authorization": "Bearer " + token, "Origin": "https://app.example"])
        #expect(answer.headers["Access-Control-Allow-Origin"] == "https://app.example")
        #expect(try JSONReader.value(answer.body).object?.keys == ["sub", "picture"])
        #expect(answer.text.contains("\\u003ds96-c"))
        let plain = try ProviderProbe.google {
            $0[Google.escapeEquals] = false
            $0[Google.cors] = .none
        }
        let other = plain.provider.issueToken(scopes: ["openid"]).accessToken.text
        let second = plain.get("/v1/userinfo", ["Authorization": "Bearer " + other, "Origin": "https://app.example"])
        #expect(second.text.contains("=s96-c") && second.headers["Access-Control-Allow-Origin"] == nil)
        #expect(google.get("/v1/userinfo").text.contains("UNAUTHENTICATED"))
    }

    @Test("the metadata promises iss, unless nobody told of it; its indentation is a knob")
    func metadata() throws {
        let path = "/.well-known/openid-configuration"
        let google = try ProviderProbe.google()
        #expect(google.get(path).text.hasPrefix("{\n \"issuer\": "))
        let promise = "authorization_response_iss_parameter_supported"
        #expect(try JSONReader.value(google.get(path).body)[promise]?.bool == true)
        let quiet = try ProviderProbe.google {
            $0[Google.callbackIss] = .unannounced
            $0[Google.discoveryIndent] = 2
        }
        #expect(try JSONReader.value(quiet.get(path).body)[promise] == nil)
        #expect(quiet.get(path).text.hasPrefix("{\n  \"issuer\": "))
        #expect(quiet.googleOpen([]).callbackParameter("iss") != nil)
    }
}
