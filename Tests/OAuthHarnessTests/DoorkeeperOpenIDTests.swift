import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

@Suite("GitLab speaks OpenID Connect")
struct DoorkeeperOpenIDTests {
    private let redirectURI = "https://app.example.com/oauth/callback"

    private func tokens(_ provider: MockProvider, scope: Scope = ["openid", "email"]) throws -> JSONObject {
        let code = provider.issueCode(redirectURI: redirectURI, scopes: scope, parameters: ["nonce": "n-0S6_WzA2Mj"])
        let answer = provider.respond(
            to: .form(
                "/oauth/token",
                [
                    "grant_type": "authorization_code", "code": code.value.text, "redirect_uri": redirectURI,
                    "client_id": provider.client.id, "client_secret": provider.client.secret,
                ]
            )
        )
        return try #require(JSONReader.read(answer.body).value.object)
    }

    private func parts(_ token: String) throws -> (header: JSONObject, claims: JSONObject, signature: [UInt8]) {
        let parts = token.split(separator: ".").compactMap { Base64.decodeURL($0.utf8) }
        try #require(parts.count == 3)
        return (
            try #require(JSONReader.read(parts[0]).value.object), try #require(JSONReader.read(parts[1]).value.object),
            parts[2]
        )
    }

    @Test(
        "an id_token verifies with the key that discovery leads to",
        .enabled(if: OpenSSL.isInstalled, "openssl is not installed")
    )
    func verifies() async throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        let discovery = try #require(
            JSONReader.read(provider.respond(to: .get("/.well-known/openid-configuration")).body).value.object
        )
        let location = try #require(discovery["jwks_uri"]?.string)
        let path = String(location.dropFirst(provider.origin.count))
        let keys = try #require(JSONReader.read(provider.respond(to: .get(path)).body).value.object?["keys"]?.array)
        let token = try #require(tokens(provider)["id_token"]?.string)
        let id = try parts(token).header["kid"]
        let key = try #require(keys.first { $0.object?["kid"] == id })
        let end = try #require(token.lastIndex(of: "."))
        let isGood = try await OpenSSL.verifies(parts(token).signature, of: Array(token[..<end].utf8), key: key)
        #expect(isGood)
    }

    @Test("an id_token names the person, the client, the nonce and two minutes")
    func claims() throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        let (header, claims, _) = try parts(#require(tokens(provider)["id_token"]?.string))
        #expect(header.keys == ["typ", "alg", "kid"])
        #expect(
            claims.keys == [
                "iss", "sub", "aud", "exp", "iat", "nonce", "auth_time", "sub_legacy", "email", "email_verified",
                "groups_direct",
            ]
        )
        #expect(claims["iss"]?.string == provider.origin)
        #expect(claims["sub"] == "1000001")
        #expect(claims["aud"]?.string == provider.client.id)
        #expect(claims["nonce"] == "n-0S6_WzA2Mj")
        #expect(claims["exp"] == .integer(provider.clock.now.seconds + 120))
        #expect(claims["sub_legacy"]?.string?.utf8.count == 64)
    }

    @Test("there is no id_token without the scope, and none where OpenID Connect is off")
    func noToken() throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        #expect(try tokens(provider, scope: ["api"])["id_token"] == nil)
        let off = try MockProvider(.gitlab.with { $0[Doorkeeper.openIDConnect] = false }, isListening: false)
        #expect(try tokens(off)["id_token"] == nil)
        #expect(off.respond(to: .get("/.well-known/openid-configuration")).status == 404)
        #expect(off.respond(to: .get("/oauth/discovery/keys")).status == 404)
        #expect(off.respond(to: .get("/oauth/userinfo")).status == 404)
    }

    @Test("GitLab's discovery document stands in its own order, without a device endpoint")
    func discovery() throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        let answer = provider.respond(to: .get("/.well-known/openid-configuration"))
        #expect(
            answer.text.hasSuffix(
                """
                "response_types_supported":["code"],"response_modes_supported":["query","fragment","form_post"],\
                "grant_types_supported":["authorization_code","client_credentials","device_code",\
                "refresh_token"],"token_endpoint_auth_methods_supported":["client_secret_basic","client_secret_post"],\
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],\
                "claim_types_supported":["normal"],"claims_supported":["iss","sub","aud","exp","iat","sub_legacy",\
                "name","nickname","preferred_username","given_name","family_name","email","email_verified","website",\
                "profile","picture","groups","groups_direct","https://gitlab.org/claims/groups/owner",\
                "https://gitlab.org/claims/groups/maintainer","https://gitlab.org/claims/groups/developer",\
                "project_path","ci_config_ref_uri","ref_path","sha","environment","jti"],\
                "code_challenge_methods_supported":["plain","S256"]}
                """
            )
        )
        #expect(!answer.text.contains("device_authorization_endpoint"))
        #expect(answer.text.hasPrefix("{\"issuer\":\"https://gitlab.com\",\"authorization_endpoint\":"))
    }

    @Test("userinfo tells a string for sub, and the address only with its scope")
    func userinfo() throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        let full = provider.issueToken(scopes: ["openid", "email"]).accessToken.text
        let claims = try #require(
            JSONReader.read(provider.respond(to: .get("/oauth/userinfo", token: full)).body).value.object
        )
        #expect(
            claims.keys == [
                "sub", "sub_legacy", "name", "nickname", "preferred_username", "email", "email_verified", "profile",
                "picture", "groups",
            ]
        )
        #expect(claims["sub"] == "1000001")
        let bare = provider.issueToken(scopes: ["openid"]).accessToken.text
        let fewer = provider.respond(to: .get("/oauth/userinfo", token: bare)).text
        #expect(!fewer.contains("\"email\":"))
        #expect(fewer.contains("\"email_verified\":false"))
    }

    @Test("userinfo without openid is 403 with nothing in it")
    func userinfoWithoutScope() throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        let token = provider.issueToken(scopes: ["api"]).accessToken.text
        let answer = provider.respond(to: .get("/oauth/userinfo", token: token))
        #expect(answer.status == 403)
        #expect(answer.body.isEmpty)
        #expect(answer.headers["WWW-Authenticate"] == nil)
    }

    @Test("prompt=none means nothing without the scope openid")
    func promptNone() throws {
        let provider = try MockProvider(.gitlab, isListening: false)
        let url =
            "/oauth/authorize?response_type=code&client_id=\(provider.client.id)&prompt=none"
            + "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&state=s&scope="
        #expect(provider.respond(to: .get(url + "api")).status == 200)
        let silent = provider.respond(to: .get(url + "openid"))
        #expect(silent.status == 302)
        #expect(silent.callbackParameter("error") == "consent_required")
    }
}
