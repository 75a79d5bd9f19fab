import HTTPWire
import OAuthHarness
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension ProviderProbe {
    static let tutorialRedirect = "http://localhost:3000/user/callback"
    static let tutorialClient = "5c0000000000000000000003"

    static func tutorial(
        _ change: (inout ProviderProfile) -> Void = { _ in },
        redirectURIs: [String] = [ProviderProbe.tutorialRedirect]
    ) throws -> ProviderProbe {
        try ProviderProbe(
            ProviderProfile.tutorial.with(change),
            client: Client(id: tutorialClient, secret: "key", redirectURIs: redirectURIs)
        )
    }

    var tutorialQuery: String {
        let query: FormParameters = [
            "response_type": "code", "client_id": Self.tutorialClient, "redirect_uri": Self.tutorialRedirect,
            "scope": "list_album,get_user_info",
        ]
        return "/oauth2.0/authorize?" + query.encoded.text
    }

    var tutorialCode: String { provider.issueCode(redirectURI: Self.tutorialRedirect).value.text }
}

@Suite("Tutorial server: its exchanges and every row of its tables")
struct TutorialTests {
    private static let json: HTTPHeaders = ["Content-Type": "application/json; charset=utf-8"]
    private static let badCode = "{\"code\":1,\"message\":\"授权码错误\"}"

    private static func silent(
        _ name: String,
        _ send: @escaping @Sendable (ProviderProbe) throws -> HTTPResponse
    ) -> ProviderCase {
        ProviderCase("tutorial-server.md \(name), no response", 500, [:], "") { tutorial in
            let answer = try send(tutorial)
            #expect(tutorial.provider.journal.exchanges.last?.transport.fault == .reset)
            return answer
        }
    }

    static let rows: [ProviderCase] = [
        ProviderCase(
            "tutorial-server.md §2 authorize no client_id",
            400,
            ["Content-Type": "application/json; charset=utf-8", "Content-Length": "46", "X-Powered-By": "Express"],
            "{\"code\":1,\"message\":\"缺少 client_id 参数\"}"
        ) { $0.get("/oauth2.0/authorize") },
        ProviderCase(
            "tutorial-server.md §2 authorize no redirect_uri",
            400,
            ["Content-Length": "49"],
            "{\"code\":1,\"message\":\"缺少 redirect_uri 参数\"}"
        ) { $0.get("/oauth2.0/authorize?client_id=" + ProviderProbe.tutorialClient) },
        ProviderCase(
            "tutorial-server.md §2 authorize redirect differs",
            400,
            ["Content-Length": "53"],
            "{\"code\":1,\"message\":\"传入的回调地址不匹配\"}",
            redirectURIs: ["http://localhost:3000/other"]
        ) { $0.get($0.tutorialQuery) },
        silent("§2 authorize client_id unknown") {
            $0.get("/oauth2.0/authorize?client_id=5c00000000000000000000ff&redirect_uri=http%3A%2F%2Fa%2F")
        },
        silent("§2 authorize client_id no id") {
            $0.get("/oauth2.0/authorize?client_id=x&redirect_uri=http%3A%2F%2Fa%2F")
        },
        silent("§2 authorize redirect_uri with a stray %") {
            $0.get("/oauth2.0/authorize?client_id=\(ProviderProbe.tutorialClient)&redirect_uri=http%3A%2F%2Fa%2F%25zz")
        },
        silent("§3 consent without client_id") { $0.post("/oauth2.0/authorize?redirect_uri=http%3A%2F%2Fa", [:]) },
        ProviderCase("tutorial-server.md §4 token unknown code", 400, ["Content-Length": "38"], badCode) {
            $0.get("/oauth2.0/token?code=5c00000000000000000000ff")
        },
        ProviderCase("tutorial-server.md §4 token code absent", 400, json, badCode) { $0.get("/oauth2.0/token") },
        silent("§4 token code empty") { $0.get("/oauth2.0/token?code=") },
        silent("§4 token code no id") { $0.get("/oauth2.0/token?code=abc") },
        ProviderCase("tutorial-server.md §4 token POST", 404, ["Content-Type": "text/html; charset=utf-8"]) {
            tutorial in
            let answer = tutorial.post("/oauth2.0/token", [:])
            #expect(answer.text.contains("<pre>Cannot POST /oauth2.0/token</pre>"))
            return answer
        },
        ProviderCase(
            "tutorial-server.md §5 me access_token absent",
            400,
            ["Content-Length": "44"],
            "{\"code\":1,\"message\":\"access_token未提供\"}"
        ) { $0.get("/oauth2.0/me?access_token=") },
        silent("§5 me unknown token") { $0.get("/oauth2.0/me?access_token=5c00000000000000000000ff") },
        silent("§5 me revoked token") { tutorial in
            let token = tutorial.provider.issueToken().accessToken.text
            tutorial.provider.revokeAllTokens()
            return tutorial.get("/oauth2.0/me?access_token=" + token)
        },
        ProviderCase("tutorial-server.md §6 profile openid unknown", 200, json, "null") {
            $0.get("/user/get_user_info?openid=5c00000000000000000000ff")
        },
        ProviderCase("tutorial-server.md §6 profile openid absent", 200, json, "null") {
            $0.get("/user/get_user_info")
        },
        silent("§6 profile openid malformed") { $0.get("/user/get_user_info?openid=x") },
        ProviderCase("tutorial-server.md §4 token code expired by script", 400, [:], badCode) { tutorial in
            tutorial.provider.script(.on(.token, when: .grant(.authorizationCode), .expireCode))
            return tutorial.get("/oauth2.0/token?code=" + tutorial.tutorialCode)
        },
    ]

    @Test("every row answers", arguments: rows)
    func row(_ row: ProviderCase) throws {
        try row.check {
            try ProviderProbe.tutorial($0, redirectURIs: $1.isEmpty ? [ProviderProbe.tutorialRedirect] : $1)
        }
    }

    @Test("the consent page asks for the known scopes; the form's redirect glues its code") func consent() throws {
        let tutorial = try ProviderProbe.tutorial()
        let page = tutorial.get(tutorial.tutorialQuery)
        #expect(page.text.contains("<form method=\"POST\">"))
        #expect(page.text.contains("value=\"5c00000000000000000000a1\">获得您的昵称、头像、性别"))
        let ticked: FormParameters = [
            "permissions": "5c00000000000000000000a1", "permissions": "5c00000000000000000000a2",
        ]
        let html = tutorial.post(tutorial.tutorialQuery, ticked, ["Accept": "text/html", "Cookie": "connect.sid=x"])
        let code = try #require(tutorial.provider.ledger["code#1"]?.value.text)
        let target = "\(ProviderProbe.tutorialRedirect)?code=\(code)"
        #expect(html.status == 302 && html.location == target)
        #expect(html.text == "<p>Found. Redirecting to <a href=\"\(target)\">\(target)</a></p>")
        #expect(html.body.count == 174)
        #expect(html.headers.fields.map(\.name) == ["X-Powered-By", "Location", "Vary", "Content-Type"])
        let plain = tutorial.post(tutorial.tutorialQuery, ticked)
        #expect(plain.headers["Content-Type"] == "text/plain; charset=utf-8")
        #expect(plain.body.count == 87)
    }

    @Test("a redirect URI with a query gets a second question mark; none at all is undefined") func glue() throws {
        let tutorial = try ProviderProbe.tutorial(redirectURIs: [])
        let path = "/oauth2.0/authorize?client_id=\(ProviderProbe.tutorialClient)"
        #expect(
            tutorial.post(path + "&redirect_uri=http%3A%2F%2Fx%2Fcb%3Fa%3D1", [:]).location.hasPrefix(
                "http://x/cb?a=1?code="
            )
        )
        #expect(tutorial.post(path, [:]).location.hasPrefix("undefined?code="))
    }

    @Test("token, openid and profile to the byte") func exchanges() throws {
        let tutorial = try ProviderProbe.tutorial()
        let code = tutorial.tutorialCode
        let session: HTTPHeaders = ["Cookie": "connect.sid=s%3Ax"]
        let token = tutorial.get("/oauth2.0/token?client_id=ignored&code=" + code, session)
        let access = try #require(tutorial.provider.ledger["at#1"]?.value.text)
        #expect(token.text == "access_token=\(access)&expires_in=7776000")
        #expect(token.headers.fields.map(\.name) == ["X-Powered-By", "Content-Type", "Content-Length", "ETag"])
        #expect(token.headers["Content-Type"] == "text/html; charset=utf-8")
        #expect(token.headers["ETag"]?.hasPrefix("W/\"38-") == true)
        #expect(tutorial.get("/oauth2.0/token?code=" + code).status == 200, "a code works again and again")
        let me = tutorial.get("/oauth2.0/me?access_token=" + access)
        let openID = Tutorial.openID(of: .sample)
        #expect(me.text == "callback({\"client_id\":\"\(ProviderProbe.tutorialClient)\",\"openid\":\"\(openID)\"})")
        #expect(me.headers["Content-Length"] == "86")
        let profile = tutorial.get("/user/get_user_info?openid=" + openID)
        #expect(
            profile.text
                == "{\"_id\":\"\(openID)\",\"username\":\"mock-dev\",\"avatar\":\"http://127.0.0.1/avatar.png\",\"__v\":0}"
        )
    }

    @Test("the entity tag is Express's; a request that knows it gets 304") func entityTag() throws {
        let tutorial = try ProviderProbe.tutorial()
        // The tag of "null": length 4 and the SHA-1 digest 2be88ca4242c76e8253ac62474851065032d6833 in base64.
        let tag = "W/\"4-K+iMpCQsduglOsYkdIUQZQMtaDM\""
        #expect(tutorial.get("/user/get_user_info").headers["ETag"] == tag)
        let known = tutorial.get("/user/get_user_info", ["If-None-Match": tag])
        #expect(known.status == 304 && known.body.isEmpty)
    }

    @Test("a visitor without a session gets one") func session() throws {
        let tutorial = try ProviderProbe.tutorial()
        let cookie = tutorial.get("/user/get_user_info").headers["Set-Cookie"] ?? ""
        #expect(cookie.hasPrefix("connect.sid=s%3A") && cookie.hasSuffix("; Path=/; HttpOnly"))
        #expect(tutorial.get("/user/get_user_info", ["Cookie": "connect.sid=s%3Ax"]).headers["Set-Cookie"] == nil)
    }

    @Test("nobody can refuse; the window closes") func denial() async throws {
        let tutorial = try MockProvider(.tutorial, isListening: false)
        let url = tutorial.baseURL.appending(path: "oauth2.0/authorize").appending(queryItems: [
            .init(name: "client_id", value: tutorial.client.id), .init(name: "redirect_uri", value: "http://a/"),
        ])
        await #expect(throws: ResourceOwnerError.windowClosed) { try await tutorial.resourceOwner.deny(url) }
    }

    @Test("each knob, turned once") func knobs() throws {
        for (mode, fault) in [(Tutorial.FailureMode.hang, Fault?.some(.hang)), (.http500, nil)] {
            let tutorial = try ProviderProbe.tutorial { $0[Tutorial.failureMode] = mode }
            _ = tutorial.get("/oauth2.0/me?access_token=x")
            #expect(tutorial.provider.journal.exchanges.last?.transport.fault == fault)
        }
        let strict = try ProviderProbe.tutorial { $0[Tutorial.strictToken] = true }
        let code = strict.tutorialCode
        #expect(strict.get("/oauth2.0/token?code=" + code).status == 400)
        let whole: FormParameters = [
            "client_id": ProviderProbe.tutorialClient, "client_secret": "key", "code": code,
            "redirect_uri": ProviderProbe.tutorialRedirect,
        ]
        #expect(strict.get("/oauth2.0/token?" + whole.encoded.text).status == 200)
        let once = try ProviderProbe.tutorial { $0[Tutorial.singleUseCode] = true }
        let single = once.tutorialCode
        #expect([200, 400] == (0..<2).map { _ in once.get("/oauth2.0/token?code=" + single).status })
        for isOn in [false, true] {
            let tutorial = try ProviderProbe.tutorial { $0[Tutorial.enforceExpiry] = isOn }
            let old = tutorial.tutorialCode
            let token = tutorial.provider.issueToken().accessToken.text
            tutorial.provider.clock.advance(by: .days(91))
            #expect((tutorial.get("/oauth2.0/token?code=" + old).status == 400) == isOn)
            #expect((tutorial.get("/oauth2.0/me?access_token=" + token).status == 500) == isOn)
        }
        let target =
            "/oauth2.0/authorize?client_id=\(ProviderProbe.tutorialClient)&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2F"
        #expect(try ProviderProbe.tutorial().post(target, [:]).status == 400)
        #expect(try ProviderProbe.tutorial { $0[Tutorial.openRedirect] = true }.post(target, [:]).status == 302)
        let leak = try ProviderProbe.tutorial { $0[Tutorial.leakPasswordField] = true }
        #expect(
            leak.get("/user/get_user_info?openid=" + Tutorial.openID(of: .sample)).text.contains(
                "\"password\":\"placeholder\""
            )
        )
    }
}
