import HTTPWire
import OAuthHarness
import JSONText
import Testing

/// A provider that speaks JSON both ways and has names of its own for what the RFCs name.
private enum Ding {
    static let profile = ProviderProfile(
        name: "ding",
        title: "Ding",
        origins: ["https://ding.example"],
        shapes: .init(
            clientID: .alphanumeric(20, prefix: "ding"),
            clientSecret: .hex(32),
            code: .hex(32),
            accessToken: .hex(32),
            refreshToken: .hex(32)
        ),
        endpoints: [
            EndpointBehavior(
                .authorization,
                [.get, .post],
                "/auth",
                parameterSources: .rfc6749,
                checks: [.clientIsKnown(parameter: "client_id")]
            ) { StandardReplies.authorize($0, codeParameter: "authCode") },
            .token(
                [.post],
                "/token",
                parameterSources: .json,
                checks: [.isPresent("client_id")],
                unsupported: "badGrant",
                grants: [
                    .init(
                        .authorizationCode,
                        checks: [
                            .clientAuthenticates(by: [.parameters], error: "badClient"), .codeIsLive(error: "badCode"),
                        ],
                        answer: { tokens($0.redeem()) }
                    ),
                    .init(
                        .refreshToken,
                        checks: [.clientAuthenticates(by: [.parameters]), .refreshTokenIsLive(error: "badRefresh")],
                        answer: { tokens($0.refresh()) }
                    ),
                ]
            ),
        ],
        refuse: { refusal, transaction in
            .fields(
                .members([
                    ("code", .string(refusal.error.rawValue)),
                    ("missing", refusal.missingParameter.map(JSON.string)),
                    ("requestid", .string(transaction.draw(.upperHex(32).grouped(8, 4, 4, 4, 12)))),
                ]),
                status: 400,
                meaning: .refusal
            )
        }
    ).with {
        $0.parameterNames = [
            "client_id": "clientId", "client_secret": "clientSecret", "grant_type": "grantType",
            "refresh_token": "refreshToken",
        ]
    }

    private static func tokens(_ grant: TokenGrant) -> Reply {
        .fields([
            "accessToken": .string(grant.accessTokenText), "refreshToken": .string(grant.refreshTokenText ?? ""),
        ])
    }
}

@Suite("A provider with its own names for parameters")
struct OtherNamesTests {
    private let ding: MockProvider

    init() throws {
        let client = Client(redirectURIs: ["https://app.example.com/cb"])
        ding = try MockProvider(Ding.profile, client: client, seed: 1, isListening: false)
    }

    private func ask(_ members: JSONObject) throws -> JSON {
        let body = JSON.object(members).bytes()
        let headers: HTTPHeaders = ["Content-Type": "application/json"]
        return try JSONReader.read(ding.respond(to: HTTPRequest(.post, "/token", headers: headers, body: body)).body)
            .value
    }

    private func credentials(_ more: JSONObject) -> JSONObject {
        var members: JSONObject = ["clientId": .string(ding.client.id), "clientSecret": .string(ding.client.secret)]
        for (name, value) in more { members[name] = value }
        return members
    }

    private func signIn() async throws -> JSON {
        ding.approveAutomatically()
        let query = "clientId=\(ding.client.id)&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&state=st"
        let answer = ding.respond(to: HTTPRequest(.get, "/auth?\(query)"))
        let location = try #require(answer.headers["Location"])
        let callback = FormParameters(decoding: Array(location.utf8.drop { $0 != 0x3F }.dropFirst()))
        #expect(callback.text("state") == "st" && callback.first("code") == nil)
        let code = try #require(callback.text("authCode"))
        return try ask(credentials(["grantType": "authorization_code", "code": .string(code)]))
    }

    @Test("the callback names the code as the provider does, and the tokens come for it")
    func login() async throws {
        let tokens = try await signIn()
        #expect(tokens["accessToken"]?.string?.utf8.count == 32)
        #expect(ding.journal.exchanges.last?.grantType == .authorizationCode)
        let refresh = credentials(["grantType": "refresh_token", "refreshToken": tokens["refreshToken"] ?? ""])
        #expect(try ask(refresh)["accessToken"]?.string != tokens["accessToken"]?.string)
    }

    @Test("a finding names the parameter as it should have been sent")
    func findings() throws {
        #expect(try ask(["grantType": "authorization_code"])["missing"] == "clientId")
        #expect(ding.journal.exchanges.last?.explanation.summary == "invalid_request: clientId is missing")
        #expect(try ask(credentials(["grantType": "password"]))["code"] == "badGrant")
        #expect(ding.journal.exchanges.last?.explanation.refusal?.finding.description.hasPrefix("grantType is") == true)
        #expect(
            try ask(["clientId": .string(ding.client.id), "grantType": "authorization_code"])["code"] == "badClient"
        )
    }

    @Test("rules meet what the client presents, whatever it is called")
    func rules() async throws {
        let tokens = try await signIn()
        ding.script(.on(.token, when: .grant(.refreshToken), .revokeRefreshToken))
        let refresh = credentials(["grantType": "refresh_token", "refreshToken": tokens["refreshToken"] ?? ""])
        #expect(try ask(refresh)["code"] == "badRefresh")
        #expect(ding.unusedRules.isEmpty)
    }

    @Test("a number of a request looks as asked, and is another one each time")
    func requestNumber() throws {
        let numbers = try (0..<20).map { _ in try ask(["grantType": "x"])["requestid"]?.string ?? "" }
        #expect(Set(numbers).count == numbers.count)
        let shape = CredentialShape.upperHex(32).grouped(8, 4, 4, 4, 12)
        #expect(
            numbers.allSatisfy {
                shape.matches(Array($0.utf8)) && $0.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12]
            }
        )
        #expect(!shape.matches(Array("0123456789ABCDEF0123456789ABCDEF".utf8)))
        #expect(!shape.matches(Array("01234567-89AB-CDEF-0123-456789ABCDE-".utf8)))
    }

    @Test("a code before any client check says that the client was not looked for")
    func order() throws {
        let profile = Ding.profile.with { profile in
            profile.endpoints[1] = .token(
                [.post],
                "/token",
                parameterSources: .json,
                checks: [],
                grants: [.init(.authorizationCode, checks: [.codeIsLive()], answer: StandardReplies.redeem)]
            )
        }
        let provider = try MockProvider(profile, seed: 1, isListening: false)
        let code = provider.issueCode(redirectURI: "https://app.example.com/cb")
        let body = JSON.object([
            "grantType": "authorization_code", "code": .string(String(decoding: code.value, as: UTF8.self)),
        ]).bytes()
        let headers: HTTPHeaders = ["Content-Type": "application/json"]
        #expect(provider.respond(to: HTTPRequest(.post, "/token", headers: headers, body: body)).status == 400)
        let summary = provider.journal.exchanges.last?.explanation.summary ?? ""
        #expect(summary.contains("no check has found the client"))
    }
}
