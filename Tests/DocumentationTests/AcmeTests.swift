import OAuthHarness
import Testing
import TestSupport

@Suite("The provider of the article on own providers works as it is shown")
struct AcmeTests {
    @Test("it walks the flow, refuses in its own words, and its knob turns", arguments: Transport.allCases)
    func flow(_ transport: Transport) async throws {
        let acme = try transport.start(Acme.profile)
        let callback = try await acme.resourceOwner.approve(
            acme.authorizationURL(redirectURI: "https://app.example.com/cb")
        )
        let redemption = HTTPRequest.form(
            "/token",
            [
                "grant_type": "authorization_code", "code": callback.parameters.text("code") ?? "",
                "redirect_uri": "https://app.example.com/cb", "client_id": acme.client.id,
                "client_secret": acme.client.secret,
            ]
        )
        let first = try await transport.send(redemption, to: acme)
        #expect(first.text.contains("\"token_type\":\"Bearer\",\"expires_in\":1800,\"refresh_token\":\"acr_"))
        #expect(try await transport.send(redemption, to: acme).text == "{\"errcode\":\"E23\"}")

        let token = String(decoding: try #require(acme.ledger["at#1"]).value, as: UTF8.self)
        #expect(
            try await transport.send(.get("/me", token: token), to: acme).text
                == "{\"uid\":1000001,\"nick\":\"Mock Dev\"}"
        )
        acme.clock.advance(by: .minutes(31))
        #expect(try await transport.send(.get("/me", token: token), to: acme).text == "{\"errcode\":\"E32\"}")
    }

    @Test("its knob is set by name, and a wrong name or value is told the right one")
    func knob() throws {
        var profile = Acme.profile
        try profile.set("emptyName", to: "true")
        let acme = try MockProvider(profile, isListening: false)
        let token = String(decoding: acme.issueToken().accessToken, as: UTF8.self)
        #expect(acme.respond(to: .get("/me", token: token)).text == "{\"uid\":1000001,\"nick\":\"\"}")
        #expect(throws: KnobError.self) { try profile.set("emptyNames", to: "true") }
        #expect(throws: KnobError.self) { try profile.set("emptyName", to: "yes") }
    }
}
