import HTTPWire
import JSONText
import OAuthHarness
import Testing

@Suite("What a provider file answers")
struct ProviderFileAnswerTests {
    /// Acme, told in data as `YourOwnProvider` tells it in Swift.
    private static let file = """
        {
          "name": "acme", "title": "Acme", "origins": ["https://login.acme.example"],
          "shapes": {
            "client_id": { "of": "digits", "length": 10 }, "client_secret": { "of": "hex", "length": 32 },
            "code": { "of": "alphanumeric", "length": 24 }, "access_token": { "of": "base64URL", "length": 43 },
            "refresh_token": { "of": "base64URL", "length": 43, "prefix": "acr_" }
          },
          "defaultScope": ["basic"], "scopeSeparators": [","], "lifetimes": { "access_token": "30m" },
          "knobs": { "emptyName": { "default": false, "summary": "Whether the profile call leaves the name empty." } },
          "endpoints": [
            {
              "endpoint": "authorization", "methods": ["GET", "POST"], "path": "/authorize",
              "checks": [
                { "responseTypeIsSupported": { "error": "E10" } }, { "clientIsKnown": { "error": "E11" } },
                { "redirectURIIsRegistered": { "rule": "exact", "error": "E12" } }, { "scopeIsAvailable": { "error": "E13" } }
              ],
              "reply": { "authorize": {} }
            },
            {
              "endpoint": "token", "methods": ["POST"], "path": "/token", "unsupported": "E20",
              "grants": {
                "authorization_code": {
                  "checks": [
                    { "clientAuthenticates": { "by": "parameters", "error": "E21" } },
                    { "codeIsLive": { "error": "E22", "reused": "E23" } }, { "redirectURIMatchesCode": { "error": "E24" } }
                  ],
                  "reply": {
                    "redeem": {
                      "body": {
                        "access_token": "{{access_token}}", "token_type": "Bearer", "expires_in": "{{expires_in}}",
                        "refresh_token": "{{refresh_token}}", "scope": "{{scope}}"
                      }
                    }
                  }
                },
                "refresh_token": {
                  "checks": [
                    { "clientAuthenticates": { "error": "E21" } }, { "refreshTokenIsLive": { "error": "E25" } },
                    { "refreshTokenIsOwn": { "error": "E25" } }
                  ],
                  "reply": {
                    "refresh": {
                      "body": {
                        "access_token": "{{access_token}}", "token_type": "Bearer", "expires_in": "{{expires_in}}",
                        "refresh_token": "{{refresh_token}}", "scope": "{{scope}}"
                      }
                    }
                  }
                }
              }
            },
            {
              "endpoint": "userinfo", "methods": ["GET"], "path": "/me",
              "checks": [{ "accessTokenIsLive": { "missing": "E30", "unknown": "E31", "expired": "E32", "revoked": "E33" } }],
              "reply": {
                "answer": {
                  "body": {
                    "uid": "{{account.id}}", "text": "{{account.id|text}}", "absent": "{{account.city}}",
                    "braced": "{{{account.login}}}", "between": "a {{{account.login}}} and {{account.id}}",
                    "nick": { "$knob": "emptyName", "true": "", "false": "{{account.name}}" },
                    "list": ["{{account.login}}", "{{account.city}}", 1], "null": null
                  }
                }
              }
            }
          ],
          "errorForms": [{ "reply": { "answer": { "status": 200, "body": { "errcode": "{{error.code}}" } } } }]
        }
        """

    /// The same provider in Swift.
    private static let swift = ProviderProfile(
        name: "acme",
        title: "Acme",
        origins: ["https://login.acme.example"],
        shapes: .init(
            clientID: .digits(10),
            clientSecret: .hex(32),
            code: .alphanumeric(24),
            accessToken: .base64URL(43),
            refreshToken: .base64URL(43, prefix: "acr_")
        ),
        defaultScope: ["basic"],
        scopeSeparators: [","],
        endpoints: [
            EndpointBehavior(
                .authorization,
                [.get, .post],
                "/authorize",
                checks: [
                    .responseTypeIsSupported(error: "E10"), .clientIsKnown(error: "E11"),
                    .redirectURIIsRegistered(rule: .exact, error: "E12"), .scopeIsAvailable(error: "E13"),
                ]
            ) { StandardReplies.authorize($0) },
            .token(
                [.post],
                "/token",
                checks: [],
                unsupported: "E20",
                grants: [
                    .init(
                        .authorizationCode,
                        checks: [
                            .clientAuthenticates(by: [.parameters], error: "E21"),
                            .codeIsLive(error: "E22", reused: "E23"), .redirectURIMatchesCode(error: "E24"),
                        ],
                        answer: StandardReplies.redeem
                    ),
                    .init(
                        .refreshToken,
                        checks: [
                            .clientAuthenticates(error: "E21"), .refreshTokenIsLive(error: "E25"),
                            .refreshTokenIsOwn(error: "E25"),
                        ],
                        answer: StandardReplies.refresh
                    ),
                ]
            ),
        ],
        refuse: { refusal, _ in
            .fields(["errcode": .string(refusal.error.rawValue)], status: 200, meaning: .refusal)
        }
    ).with { $0.accessTokenLifetime = .minutes(30) }

    private static func profile() throws -> ProviderProfile { try ProviderProfile(Array(file.utf8), file: "acme.json") }

    private static func probe(_ profile: ProviderProfile) throws -> ProviderProbe {
        try ProviderProbe(profile, client: Client(id: "1234567890", secret: "s3cret", redirectURIs: [redirectURI]))
    }

    private static let redirectURI = "https://app.example.com/cb"
    private static let authorization =
        "/authorize?response_type=code&client_id=1234567890&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&state=x%26y"

    /// The same requests, whoever answers.
    private static func answers(of probe: ProviderProbe) -> [HTTPResponse] {
        let callback = probe.open(authorization)
        let code = callback.callbackParameter("code") ?? ""
        let form: FormParameters = [
            "grant_type": "authorization_code", "client_id": "1234567890", "client_secret": "s3cret", "code": code,
            "redirect_uri": redirectURI,
        ]
        let token = probe.post("/token", form)
        let refresh = (try? JSONReader.value(token.body))?["refresh_token"]?.string ?? ""
        let again: FormParameters = [
            "grant_type": "refresh_token", "client_id": "1234567890", "client_secret": "s3cret",
            "refresh_token": refresh,
        ]
        return [
            callback, probe.open(authorization, .deny(nil, nil)), probe.open(authorization, .ask),
            probe.open("/authorize"), probe.open("/authorize?response_type=code&client_id=2"),
            token, probe.post("/token", form), probe.post("/token", form.with([("client_secret", "no")])),
            probe.post("/token", ["grant_type": "magic"]), probe.post("/token", again), probe.post("/token", again),
            probe.get("/nowhere"),
        ]
    }

    @Test("a provider in both languages answers the same bytes")
    func sameBytes() throws {
        let data = try Self.answers(of: Self.probe(Self.profile()))
        let swift = try Self.answers(of: Self.probe(Self.swift))
        #expect(data.count == swift.count)
        for (number, pair) in zip(data, swift).enumerated() {
            #expect(pair.0.status == pair.1.status, "\(number)")
            #expect(pair.0.headers == pair.1.headers, "\(number)")
            #expect(pair.0.text == pair.1.text, "\(number)")
        }
    }

    @Test("absent members are left out, and numbers and strings kept apart")
    func members() throws {
        let probe = try Self.probe(Self.profile())
        let token = probe.provider.issueToken(for: .sample)
        let me = probe.get("/me", ["Authorization": "Bearer \(token.accessTokenText)"])
        #expect(
            me.text
                == #"{"uid":1000001,"text":"1000001","braced":"{mock-dev}","between":"a {mock-dev} and 1000001","#
                + #""nick":"Mock Dev","list":["mock-dev",1],"null":null}"#
        )
        #expect(probe.get("/me").text == #"{"errcode":"E30"}"#)
    }

    @Test("a knob of the file selects between variants, and refuses what it cannot hold")
    func knobs() throws {
        var profile = try Self.profile()
        try profile.set("emptyName", to: "true")
        let probe = try Self.probe(profile)
        let token = probe.provider.issueToken(for: .sample)
        let me = probe.get("/me", ["Authorization": "Bearer \(token.accessTokenText)"])
        #expect(me.text.contains(#""nick":"","#))
        #expect(throws: KnobError.self) { try profile.set("emptyName", to: "maybe") }
    }

    @Test("a client learns of the file what it has to know")
    func guide() throws {
        let dingtalk = Dialect(ProviderProfile.dingtalk)
        #expect(dingtalk.answerNames["code"] == "authCode" && dingtalk.answerNames["access_token"] == "accessToken")
        #expect(dingtalk.answerNames["expires_in"] == "expireIn" && dingtalk.answerNames["error"] == "code")
        #expect(dingtalk.postsJSON && dingtalk.name(of: "client_id", at: .token) == "clientId")
        #expect(dingtalk.name(of: "client_id", at: .authorization) == "client_id")
        #expect(dingtalk.tokenLocation == .header("x-acs-dingtalk-access-token"))
        #expect(dingtalk.deadTokenErrors == ["InvalidAuthentication"])
        let weibo = Dialect(ProviderProfile.weibo)
        #expect(weibo.profileParameters == ["uid": "uid"] && weibo.scopeSeparator == ",")
    }
}
