import HTTPWire
import OAuthHarness
import JSONText
import Recordings
import Testing

/// A provider with the habits that RFC 6749 does not foresee, as somebody outside would write it.
private enum Bolt {
    static let profile = ProviderProfile(
        name: "bolt",
        title: "Bolt",
        origins: ["https://bolt.example"],
        shapes: .init(
            clientID: .digits(8),
            clientSecret: .hex(32),
            code: .hex(32),
            accessToken: .hex(32),
            refreshToken: .hex(32)
        ),
        defaultScope: ["basic"],
        endpoints: [
            EndpointBehavior(.authorization, [.get, .post], "/authorize", checks: [.clientIsKnown()]) {
                StandardReplies.authorize($0)
            },
            .token(
                [.get, .post],
                "/token",
                checks: [.methodIs(.post, error: "B1")],
                grants: [
                    .init(.authorizationCode, checks: [.clientAuthenticates(), .codeIsLive()]) { transaction in
                        let grant = transaction.redeem(hasRefreshToken: false)
                        return .fields(
                            .members([
                                ("access_token", .string(grant.accessTokenText)),
                                ("refresh_token", grant.refreshTokenText.map(JSON.string)),
                                ("uid", grant.account.map { .integer($0.id) }),
                            ])
                        )
                    }
                ]
            ),
        ],
        refuse: { refusal, _ in .fields(["code": .string(refusal.error.rawValue)], status: 400, meaning: .refusal) }
    ).with {
        $0.sampleAccounts = [Account(id: 77, login: "bolt-user", name: "Bolt User", email: "bolt@example.com")]
        $0.denied = { transaction in
            var callback = transaction.callback([("error", Array("not now".utf8))])
            callback.space = .percent
            return transaction.profile.redirect(callback, transaction)
        }
    }
}

@Suite("A provider of one's own")
struct OwnProviderTests {
    private let bolt: MockProvider

    init() throws {
        let client = Client(redirectURIs: ["https://app.example.com/cb"])
        bolt = try MockProvider(Bolt.profile, client: client, seed: 1, isListening: false)
    }

    private func send(_ method: HTTPMethod, _ path: String, _ form: FormParameters = [:]) -> Exchange? {
        let headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded"]
        _ = bolt.respond(to: HTTPRequest(method, path, headers: headers, body: form.encoded))
        return bolt.journal.exchanges.last
    }

    private func authorize() -> String {
        "/authorize?response_type=code&client_id=\(bolt.client.id)"
            + "&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&state=st"
    }

    @Test(
        "the journal says why no endpoint takes a request",
        arguments: [
            (HTTPMethod.get, "/nope", "not_found: bolt has nothing at /nope"),
            (.put, "/token", "not_found: the method is PUT, allowed: GET, POST"),
        ]
    )
    func unknownEndpoint(_ method: HTTPMethod, _ path: String, _ summary: String) throws {
        let exchange = try #require(send(method, path))
        #expect(exchange.response.status == 404)
        #expect(exchange.explanation.summary == summary)
    }

    @Test("a method that the endpoint lists and a check refuses is answered in the provider's words")
    func wrongMethod() throws {
        let exchange = try #require(send(.get, "/token"))
        #expect(String(decoding: exchange.response.body, as: UTF8.self) == #"{"code":"B1"}"#)
        #expect(exchange.explanation.summary == "B1: the method is GET, allowed: POST")
    }

    @Test("no refresh token is minted where none is given, and a member that is absent is left out")
    func noRefreshToken() throws {
        let first = try #require(bolt.accounts.first)
        bolt.engine.change { $0.standingDecision = .approve(first, nil) }
        let location = try #require(send(.get, authorize())?.response.headers["Location"])
        let code = location.drop { $0 != "?" }.dropFirst().split(separator: "&").first?.dropFirst("code=".count)
        let exchange = try #require(
            send(
                .post,
                "/token",
                [
                    "grant_type": "authorization_code", "client_id": bolt.client.id,
                    "client_secret": bolt.client.secret, "code": String(code ?? ""),
                ]
            )
        )
        let body = try JSONReader.value(exchange.response.body)
        #expect(body.object?.keys == ["access_token", "uid"])
        #expect(body.object?["uid"] == 77)
        #expect(bolt.ledger.entries.allSatisfy { $0.kind != .refreshToken })
    }

    @Test("a callback writes spaces as its provider does")
    func spaces() throws {
        bolt.engine.change { $0.standingDecision = .deny(nil, nil) }
        let location = try #require(send(.get, authorize())?.response.headers["Location"])
        #expect(location == "https://app.example.com/cb?error=not%20now&state=st")
    }

    @Test("a refusal that a script caused names the script")
    func scripted() throws {
        bolt.script(.on(.token, .expireCode))
        let code = bolt.issueCode(redirectURI: "https://app.example.com/cb")
        let exchange = try #require(
            send(
                .post,
                "/token",
                [
                    "grant_type": "authorization_code", "client_id": bolt.client.id,
                    "client_secret": bolt.client.secret, "code": String(decoding: code.value, as: UTF8.self),
                ]
            )
        )
        #expect(
            exchange.explanation.summary
                == "invalid_grant: code#1 expired: the script or the test ended it, 0 s old; script: on token: expireCode"
        )
    }
}
