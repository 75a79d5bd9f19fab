import OAuthHarness
import Testing

@Suite("A provider, a check and an action of your own")
struct OwnProviderTests {
    /// The company's GitLab: tokens live five minutes, and every request needs the header of its gateway.
    static let corporate = ProviderProfile.gitlab.with {
        $0.name = "corporate"
        $0.accessTokenLifetime = .minutes(5)
        $0.frontChecks.insert(gatewayHeader, at: 0)
    }

    static let gatewayHeader = Check("the gateway's header is present", "gateway manual §2", .invalidRequest) {
        $0.request.headers["X-Gateway-Key"] == nil ? .fail(.missing("X-Gateway-Key")) : .pass
    }

    /// Answers as the gateway does on its maintenance days.
    static let maintenance = Action.custom(
        "maintenance",
        answer: { _ in .fields(["message": "back at noon"], status: 503, meaning: .refusal) }
    )

    @Test("a derived profile has the check, the knobs and the rest of GitLab") func derived() throws {
        let provider = try MockProvider(Self.corporate, isListening: false)
        let token = String(decoding: provider.issueToken().accessToken, as: UTF8.self)
        var request = HTTPRequest(.get, "/api/v4/user", headers: ["Authorization": "Bearer \(token)"])
        #expect(provider.respond(to: request).status == 400)
        #expect(provider.journal[exchange: 1]?.explanation.refusal?.finding == .missing("X-Gateway-Key"))
        request.headers.append("X-Gateway-Key", "k")
        #expect(provider.respond(to: request).status == 200)
        provider.clock.advance(by: .minutes(5))
        #expect(provider.respond(to: request).status == 401)
    }

    @Test("an action of your own is scripted like the others") func action() throws {
        let provider = try MockProvider(.gitlab, script: [.on(.userinfo, nth: 2, Self.maintenance)], isListening: false)
        let request = HTTPRequest(.get, "/api/v4/user")
        #expect([1, 2, 3].map { _ in provider.respond(to: request).status } == [401, 503, 401])
        #expect(provider.journal[exchange: 2]?.explanation.rules == ["on userinfo, request 2: maintenance"])
    }

    /// A provider from nothing: its endpoints and their checks, in order.
    static let tiny = ProviderProfile(
        name: "tiny",
        title: "Tiny",
        origins: ["https://id.example.com"],
        shapes: .init(
            clientID: .digits(8),
            clientSecret: .hex(32),
            code: .hex(16),
            accessToken: .hex(32),
            refreshToken: .hex(32)
        ),
        endpoints: [
            .token(
                [.post],
                "/token",
                checks: [],
                grants: [
                    .init(.clientCredentials, checks: [.clientIsKnown()]) { transaction in
                        let scope = transaction.profile.defaultScope
                        let token = transaction.issueTokens(for: nil, scope: scope, parent: nil, hasRefreshToken: false)
                        return .fields(["access_token": .string(String(decoding: token.accessToken, as: UTF8.self))])
                    }
                ]
            )
        ],
        refuse: StandardReplies.refuse
    )

    @Test("a profile of your own mints, remembers and explains") func ownProfile() throws {
        let provider = try MockProvider(Self.tiny, isListening: false)
        let form: FormParameters = ["grant_type": "client_credentials", "client_id": provider.client.id]
        let headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded"]
        let answer = provider.respond(to: HTTPRequest(.post, "/token", headers: headers, body: form.encoded))
        #expect(answer.status == 200)
        #expect(provider.ledger["at#1"] != nil)
    }

}
