import Foundation
import JSONText
import Testing
import TestSupport

@Suite("serve plays a provider for any client", .heavy)
struct ServeTests {
    @Test("the ready line has the members of the contract, in order")
    func readyLine() async throws {
        let ended = try await Served.with("qq", "--json", "--port", "0", "--client-id", "app", "--client-secret", "s3")
        { qq in
            #expect(
                qq.ready.object?.keys == [
                    "ready", "provider", "base_url", "client_id", "client_secret", "endpoints", "addresses",
                ]
            )
            #expect(qq.ready["ready"]?.bool == true)
            #expect(qq.ready["provider"]?.string == "qq")
            #expect(qq.clientID == "app")
            #expect(qq.clientSecret == "s3")
            #expect(qq.endpoint("token") == qq.origin + "/oauth2.0/token")
        }
        #expect(ended.status == 130)
        #expect(ended.error == "0 exchanges, 0 refused\n")
    }

    @Test("SIGTERM stops it with 143")
    func terminated() async throws {
        let ended = try await Served.with("qq", stoppedBy: SIGTERM) { _ in }
        #expect(ended.status == 143)
    }

    @Test("--auto approve redirects at once, and QQ's /oauth2.0/me answers to the byte")
    func autoApprove() async throws {
        try await Served.with("qq", "--auto", "approve") { qq in
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", qq.authorizationURL)
            #expect(callback.hasPrefix("http://localhost:7001/cb?code="))
            #expect(parameter("state", of: callback) == "st-1")
            let token = try await redeem(callback, at: qq)
            let me = try await curl(
                qq.endpoint("openid") + "?access_token=" + (parameter("access_token", of: token) ?? "")
            )
            let openid = me.split(separator: "\"").dropLast().last ?? ""
            #expect(me == "callback( {\"client_id\":\"\(qq.clientID)\",\"openid\":\"\(openid)\"} );\n")
            #expect(openid.count == 32)
        }
    }

    @Test("--auto deny closes QQ's window: nothing calls back")
    func autoDeny() async throws {
        try await Served.with("qq", "--auto", "deny") { qq in
            let answer = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", qq.authorizationURL)
            #expect(!answer.hasPrefix("http://localhost:7001"))
        }
    }

    @Test("without --auto a browser gets the consent page, and its form decides", arguments: ["approve", "deny"])
    func consentPage(_ decision: String) async throws {
        try await Served.with("qq", "--set", "cancelMode=usercancel") { qq in
            let page = try await curl("-L", qq.authorizationURL)
            #expect(page.contains("name=\"_decision\" value=\"\(decision)\""))
            let fields = page.components(separatedBy: "<input type=\"hidden\" name=\"").dropFirst().flatMap { rest in
                let parts = rest.components(separatedBy: "\"")
                return ["--data-urlencode", "\(parts[0])=\(parts[2])"]
            }
            let arguments = fields + ["-d", "_decision=\(decision)", "-o", "/dev/null", "-w", "%{redirect_url}"]
            let callback = try await Binary.run(
                "/usr/bin/env",
                ["curl", "-sS", "--noproxy", "*"] + arguments + [qq.endpoint("authorization")]
            ).output
            #expect(callback.hasPrefix("http://localhost:7001/cb?\(decision == "approve" ? "code=" : "usercancel=")"))
            #expect(parameter("state", of: callback) == "st-1")
        }
    }

    @Test("a knob turned with the provider's name in front acts")
    func knob() async throws {
        try await Served.with("qq", "--set", "qq.jsonpCallback=cb", "--auto", "approve") { qq in
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", qq.authorizationURL)
            let token = try await redeem(callback, at: qq)
            let me = try await curl(
                qq.endpoint("openid") + "?access_token=" + (parameter("access_token", of: token) ?? "")
            )
            #expect(me.hasPrefix("cb("))
        }
    }

    @Test("a script acts, the log tells the reason, and a rule that never fired is told at the end")
    func script() async throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            """
            [ { "on": "token", "do": { "expireCode": {} } },
              { "on": "openid", "do": { "serverError": {} } } ]
            """,
            to: "script.json"
        )
        let ended = try await Served.with("qq", "--script", path, "--auto", "approve") { qq in
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", qq.authorizationURL)
            let token = try await redeem(callback, at: qq)
            #expect(token.hasPrefix("callback( {\"error\":100019,"), "\(token)")
        }
        let lines = ended.error.split(separator: "\n")
        #expect(lines.contains { $0.contains("GET /oauth2.0/token  200  100019: code#1 expired") }, "\(ended.error)")
        #expect(lines.last == "unused rule at \(path)[1]: on openid: serverError {\"status\":503}")
    }

    @Test("the log is JSON where asked, and never holds a control character of a request")
    func jsonLog() async throws {
        let ended = try await Served.with("qq", "--log-format", "json", "--verbose") { qq in
            _ = try await curl(qq.origin + "/x%1b%5B31m")
            _ = try await curl(qq.endpoint("authorization"))
        }
        let lines = try ended.error.split(separator: "\n").map { try JSONReader.value(Array($0.utf8)) }
        try #require(lines.map { $0["exchange"]?.integer } == [1, 2])
        #expect(lines[0]["status"]?.integer == 404)
        #expect(lines[1]["endpoint"]?.string == "authorization")
        #expect(lines[1]["refusal"]?.string != nil)
        #expect(lines[1]["checks"]?.array?.last?["finding"]?.string != nil)
    }

    @Test("the same seed mints the same, another seed another")
    func seeds() async throws {
        var secrets: [String] = []
        for seed in ["7", "7", "8"] {
            try await Served.with("qq", "--seed", seed) { secrets.append($0.clientSecret) }
        }
        #expect(secrets[0] == secrets[1])
        #expect(secrets[0] != secrets[2])
    }

    @Test("clients see the public URL")
    func publicURL() async throws {
        try await Served.with("qq", "--public-url", "https://login.example") { qq in
            #expect(qq.origin == "https://login.example")
            #expect(qq.endpoint("authorization") == "https://login.example/oauth2.0/authorize")
        }
    }

    @Test("a registered redirect URI turns the provider's own rule on")
    func redirectURI() async throws {
        try await Served.with("qq", "--auto", "approve", "--redirect-uri", "http://localhost:7001/callback") { qq in
            let answer = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", qq.authorizationURL)
            #expect(parameter("error", of: answer) == "100010")
        }
    }

    @Test("Gitee answers 403 to a request without User-Agent, and its own Chinese to a code that comes twice")
    func gitee() async throws {
        try await Served.with("gitee", "--auto", "approve") { gitee in
            let refused = try await curl(
                "-H",
                "User-Agent:",
                "-o",
                "/dev/null",
                "-w",
                "%{http_code}",
                "-d",
                "grant_type=authorization_code",
                gitee.endpoint("token")
            )
            #expect(refused == "403")
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", gitee.authorizationURL)
            let first = try await post(callback, to: gitee)
            #expect(first.hasSuffix(" 200"), "\(first)")
            let second = try await post(callback, to: gitee)
            #expect(second.hasSuffix(" 401"), "\(second)")
            #expect(second.contains("授权方式无效，或者登录回调地址无效、过期或已被撤销"), "\(second)")
        }
    }

    @Test("GitLab answers a revoked token in its own words")
    func gitlab() async throws {
        let scratch = try Scratch()
        let path = try scratch.write(#"[{"on": "userinfo", "do": {"revokeToken": {}}}]"#, to: "script.json")
        try await Served.with("gitlab", "--auto", "approve", "--script", path) { gitlab in
            let callback = try await curl("-o", "/dev/null", "-w", "%{redirect_url}", gitlab.authorizationURL)
            let token = try JSONReader.value(Array(try await post(callback, to: gitlab).dropLast(4).utf8))[
                "access_token"
            ]
            let authorization = "Authorization: Bearer \(token?.string ?? "")"
            let answer = try await curl("-H", authorization, "-w", " %{http_code}", gitlab.endpoint("userinfo"))
            #expect(answer.hasSuffix(" 401"))
            #expect(answer.contains("Token was revoked. You have to re-authorize from the user."), "\(answer)")
        }
    }

    /// Redeems a callback's code by POST; the answer's body, then its status.
    private func post(_ callback: String, to provider: Served) async throws -> String {
        try await curl(
            "-w",
            " %{http_code}",
            "-d",
            "grant_type=authorization_code",
            "-d",
            "client_id=\(provider.clientID)",
            "-d",
            "client_secret=\(provider.clientSecret)",
            "-d",
            "code=\(parameter("code", of: callback) ?? "")",
            "-d",
            "redirect_uri=http%3A%2F%2Flocalhost%3A7001%2Fcb",
            provider.endpoint("token")
        )
    }

    private func redeem(_ callback: String, at qq: Served) async throws -> String {
        try await curl(
            qq.endpoint("token") + "?grant_type=authorization_code&client_id=\(qq.clientID)"
                + "&client_secret=\(qq.clientSecret)&code=\(parameter("code", of: callback) ?? "")"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A7001%2Fcb"
        )
    }
}
