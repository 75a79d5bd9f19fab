import HTTPWire
import JSONText
import OAuthHarness
import TLS
import TestSupport
import Testing

@Suite("Apple: its exchanges, and each knob turned once") struct AppleTests {
    /// The fields of the form that a browser posts to the client.
    private func fields(_ page: HTTPResponse) -> [String: String] {
        var fields: [String: String] = [:]
        for part in page.text.split(separator: "<input type=\"hidden\" name=\"").dropFirst() {
            let pieces = part.split(separator: "\"", omittingEmptySubsequences: false)
            guard pieces.count > 2 else { continue }
            fields[String(pieces[0])] = HTML.unescaped(Array(String(pieces[2]).utf8)).text
        }
        return fields
    }

    private func claims(_ token: String?) throws -> JSON {
        let parts = try #require(token).split(separator: ".")
        return try JSONReader.value(try #require(Base64.decodeURL(parts[1].utf8)))
    }

    private func answer(_ apple: ProviderProbe, _ code: String? = nil) throws -> JSON {
        try JSONReader.value(apple.post("/auth/token", apple.appleToken(code)).body)
    }

    @Test("the name comes with the first consent, and again after the grant was revoked")
    func user() throws {
        let apple = try ProviderProbe.apple()
        let first = fields(apple.appleOpen([]))
        #expect(
            first["user"] == "{\"name\":{\"firstName\":\"Mock\",\"lastName\":\"Dev\"},\"email\":\"dev@example.com\"}"
        )
        #expect(first["state"] == "xyz" && first["code"]?.hasPrefix("c") == true)
        #expect(fields(apple.appleOpen([]))["user"] == nil)
        let token = try answer(apple, first["code"])["refresh_token"]?.string ?? ""
        let form: FormParameters = ["client_id": apple.client.id, "client_secret": apple.client.secret, "token": token]
        #expect(apple.post("/auth/revoke", form).body.isEmpty)
        #expect(fields(apple.appleOpen([]))["user"] != nil)
        let always = try ProviderProbe.apple { $0[Apple.userField] = .always }
        _ = always.appleOpen([])
        #expect(fields(always.appleOpen([]))["user"] != nil)
    }

    @Test("an ID token with the code has c_hash, one of the token endpoint at_hash")
    func idTokens() throws {
        let apple = try ProviderProbe.apple()
        let posted = fields(apple.appleOpen([("response_type", "code id_token"), ("nonce", "n-1")]))
        let front = try claims(posted["id_token"])
        #expect(
            front.object?.keys == [
                "iss", "aud", "exp", "iat", "sub", "nonce", "c_hash", "email", "email_verified", "auth_time",
                "nonce_supported",
            ]
        )
        let back = try claims(try answer(apple, posted["code"])["id_token"]?.string)
        #expect(back["at_hash"] != nil && back["c_hash"] == nil && back["nonce"]?.string == "n-1")
        #expect(back["email_verified"] == true && back["sub"] == front["sub"])
        let parts = try #require(back["sub"]?.string).split(separator: ".")
        #expect(parts.map(\.utf8.count) == [6, 32, 4])
    }

    @Test("older days: texts for booleans, ten minutes, one key")
    func older() throws {
        let apple = try ProviderProbe.apple {
            $0[CommonKnobs.asOf] = ProviderDay(knob: "2019") ?? .newest
            $0[Apple.relay] = true
        }
        let old = try claims(try answer(apple)["id_token"]?.string)
        #expect(old["email_verified"] == "true" && old["is_private_email"] == "true")
        #expect(old["email"]?.string?.hasSuffix("@privaterelay.appleid.com") == true)
        #expect((old["exp"]?.integer ?? 0) - (old["iat"]?.integer ?? 0) == 600)
        #expect(try JSONReader.value(apple.get("/auth/keys").body)["keys"]?.array?.count == 1)
        #expect(!apple.post("/auth/token", apple.appleToken("c0")).text.contains("description"))
    }

    @Test("an address with the first consent alone, where the knob says so")
    func emailClaim() throws {
        let apple = try ProviderProbe.apple { $0[Apple.emailClaim] = .first }
        let first = try answer(apple, fields(apple.appleOpen([]))["code"])
        #expect(try claims(first["id_token"]?.string)["email"] != nil)
        let second = try answer(apple, fields(apple.appleOpen([]))["code"])
        #expect(try claims(second["id_token"]?.string)["email"] == nil)
    }

    @Test("the key of a token stands in the document, unless it is not listed yet")
    func keys() throws {
        for (key, isListed) in [(Apple.SigningKey.any, true), (.first, true), (.unlisted, false)] {
            let apple = try ProviderProbe.apple { $0[Apple.signingKey] = key }
            for _ in 0..<3 {
                let token = try #require(try answer(apple)["id_token"]?.string)
                let header = try #require(Base64.decodeURL(token.split(separator: ".")[0].utf8))
                let kid = try JSONReader.value(header)["kid"]
                let known = try JSONReader.value(apple.get("/auth/keys").body)["keys"]?.array ?? []
                #expect(known.contains { $0["kid"] == kid } == isListed)
                #expect(known.count == 3)
            }
        }
    }

    @Test("a refresh keeps its token, and brings an ID token unless the knob says no")
    func refresh() throws {
        let apple = try ProviderProbe.apple()
        let form = apple.appleRefresh()
        for _ in 0..<2 {
            let answer = try JSONReader.value(apple.post("/auth/token", form).body)
            #expect(answer["refresh_token"] == nil && answer["id_token"] != nil)
        }
        let plain = try ProviderProbe.apple { $0[Apple.refreshReturnsIDToken] = false }
        #expect(try JSONReader.value(plain.post("/auth/token", plain.appleRefresh()).body)["id_token"] == nil)
    }

    @Test("a cancelled sign-in comes back in the mode that was asked for")
    func cancel() throws {
        let apple = try ProviderProbe.apple()
        #expect(fields(apple.appleOpen([], .deny(nil, nil))) == ["state": "xyz", "error": "user_cancelled_authorize"])
        let plain = apple.appleOpen([("scope", nil), ("response_mode", nil)], .deny(nil, nil))
        #expect(plain.location == "https://app.example/cb?state=xyz&error=user_cancelled_authorize")
        let fragment = apple.appleOpen([("scope", nil), ("response_mode", "fragment")])
        #expect(fragment.location.hasPrefix("https://app.example/cb#state=xyz&code=c"))
    }

    @Test("the metadata of June 2025 named another host")
    func discovery() throws {
        let moved = try ProviderProbe.apple { $0[Apple.discoveryIssuer] = .account }
        let path = "/.well-known/openid-configuration"
        #expect(try JSONReader.value(moved.get(path).body)["issuer"]?.string == "https://account.apple.com")
        let token = try claims(try answer(moved)["id_token"]?.string)
        #expect(token["iss"]?.string == moved.provider.origin)
    }
}

@Suite("ES256 by the system's libcrypto", .enabled(if: AppleErrorTests.hasCrypto)) struct P256KeyTests {
    @Test("what a key signs, it and its copy verify, and no other")
    func roundTrip() throws {
        let key = try P256Key()
        let copy = try P256Key(pem: try key.pem)
        let other = try P256Key()
        for length in [0, 1, 55, 64, 1_000] {
            let message = [UInt8](repeating: 7, count: length)
            let signature = try key.signature(of: message)
            #expect(signature.count == 64)
            #expect(try copy.isSignature(signature, of: message))
            #expect(try !other.isSignature(signature, of: message))
            #expect(try !key.isSignature(signature, of: message + [0]))
        }
        #expect(try !key.isSignature([], of: []))
        #expect(try !key.isSignature([UInt8](repeating: 0, count: 64), of: []))
    }

    @Test("a text that holds no key is refused with the library's reason")
    func noKey() {
        #expect(throws: TLSError.self) { try P256Key(pem: "-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----") }
        #expect(throws: TLSError.self) { try P256Key(pem: "") }
    }
}
