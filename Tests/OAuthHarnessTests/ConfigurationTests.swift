import HTTPWire
import JSONText
import OAuthHarness
import Testing

@Suite("A configuration file sets providers up")
struct ConfigurationTests {
    private static let file = """
        {
          "providers": [
            {
              "provider": "github",
              "set": { "accessTokenLifetime": "1h" },
              "hosts": ["GHE.example.com"],
              "clients": [
                { "client_id": "app", "client_secret": "s3", "redirect_uris": ["http://localhost:7001/cb"] },
                { "client_id": "cli", "kind": "public" }
              ],
              "accounts": [
                {
                  "login": "ann",
                  "id": 7,
                  "two_factor": true,
                  "profile": { "company": "Acme", "blog": null },
                  "addresses": ["ann@acme.example", { "email": "a@b.example", "verified": false }],
                  "organizations": ["acme", { "login": "other", "admin": true, "teams": ["core"] }],
                  "repositories": ["notes", { "name": "site", "private": true }]
                },
                { "login": "ben" }
              ],
              "tokens": [
                { "account": "ben", "client_id": "cli", "scopes": ["user", "repo"], "access_token": "ben-token" },
                { "account": "ann", "scopes": ["repo", "user"], "access_token": "ann-token" }
              ],
              "rules": [{ "on": "token", "when": { "nth": 2 }, "do": { "serverError": { "status": 502 } } }],
              "decision": { "decision": "approve", "account": "ben", "scopes": ["user"] }
            }
          ]
        }
        """

    private func provider() throws -> MockProvider {
        let all = try ProviderConfiguration.all(Array(Self.file.utf8), file: "desk.json")
        return try MockProvider(configuration: try #require(all.first))
    }

    @Test("clients, accounts, tokens, rules, knobs and the decision are in force from the start")
    func everything() throws {
        let github = try provider()
        #expect(github.client.id == "app" && github.client.redirectURIs == ["http://localhost:7001/cb"])
        #expect(github.client("cli")?.kind == .public)
        #expect(github.accounts.map(\.login) == ["ann", "ben"])
        #expect(github.accounts.map(\.email) == ["ann@example.com", "ben@example.com"])
        #expect(github.profile.accessTokenLifetime == .seconds(3600))
        #expect(github.unusedRules.count == 1)
        guard case .approve(let account, let scope) = github.engine.standingDecision else {
            Issue.record("nobody approves")
            return
        }
        #expect(account.login == "ben" && scope == ["user"])
        let user = github.respond(to: call("/user", "ann-token"))
        let answer = try JSONReader.value(user.body)
        #expect(answer["id"] == 7 && answer["company"] == "Acme" && answer["blog"] == .null)
        let addresses = try JSONReader.value(github.respond(to: call("/user/emails", "ann-token")).body)
        #expect(addresses.array?.count == 3)
        let organizations = try JSONReader.value(github.respond(to: call("/user/orgs", "ann-token")).body)
        #expect(organizations.array?.compactMap { $0["login"]?.string } == ["acme", "other"])
        #expect(try JSONReader.value(github.respond(to: call("/user", "ben-token")).body)["login"] == "ben")
    }

    @Test(
        "a repository of the file is there already",
        arguments: [("github", "/user/repos"), ("gitee", "/api/v5/user/repos")]
    )
    func repositories(_ name: String, _ path: String) throws {
        let text = """
            {"providers": [{"provider": "\(name)", "accounts": [{"login": "ann", "repositories": ["notes"]}],
            "tokens": [{"access_token": "t", "scopes": ["repo", "projects"]}]}]}
            """
        let provider = try MockProvider(
            configuration: try #require(try ProviderConfiguration.all(Array(text.utf8), file: "x").first)
        )
        for (repository, isTaken) in [("notes", true), ("other", false)] {
            var request = call(path, "t")
            request.method = .post
            request.headers["Content-Type"] = "application/json"
            request.body = Array("{\"name\":\"\(repository)\"}".utf8)
            let status = provider.respond(to: request).status
            #expect((status >= 400) == isTaken, "\(repository): \(status)")
        }
    }

    @Test("what is written is what was read")
    func roundTrip() throws {
        let github = try provider()
        for account in github.accounts {
            #expect(try Shape<Account>.account.read(account.json, .root) == account)
        }
        for client in github.engine.state.clients.values {
            #expect(try Shape<Client>.client.read(client.json, .root) == client)
        }
    }

    @Test("a file with many kinds of mistakes names each by its line, at once")
    func mistakes() throws {
        let text = """
            {
              "providers": [
                {
                  "provider": "gitee",
                  "set": { "accesTokenLifetime": "1h", "codeLifetime": "soon" },
                  "port": 70000,
                  "hosts": ["https://gitee.example"],
                  "clients": [
                    { "client_id": "a" }, { "client_id": "a", "secret": "x" },
                    { "kind": "secret", "redirect_uris": ["/cb"] }
                  ],
                  "accounts": [
                    { "name": "nobody" },
                    { "login": "ann", "two_factor": "yes" },
                    { "login": "ben", "groups": [{ "path": "a", "access_level": 60 }] },
                    { "login": "cyd" }, { "login": "cyd" }
                  ],
                  "tokens": [
                    { "account": "cid", "access_token": "t" },
                    { "client_id": "b", "access_token": "t" }
                  ],
                  "rules": [
                    { "on": "tokens", "do": { "expireCode": {} } },
                    { "on": "openid", "do": { "serverError": {} } }
                  ],
                  "decision": "aprove"
                },
                { "provider": "qq", "accounts": [{ "login": "ann", "repositories": ["x"] }] },
                { "provider": "gitlub" },
                { "provdier": "gitee" }
              ]
            }
            """
        let error = #expect(throws: ConfigurationError.self) {
            try ProviderConfiguration.all(Array(text.utf8), file: "desk.json")
        }
        let wanted = [
            "5:16: providers[0].set.accesTokenLifetime: expected 'accessTokenLifetime', found 'accesTokenLifetime', which is no",
            "5:60: providers[0].set.codeLifetime: expected seconds, or a number with s, m, h or d, or none, found soon",
            "6:15: providers[0].port: expected an integer from 0 to 65535, found 70000",
            "7:17: providers[0].hosts[0]: expected a host name without a scheme, such as git.example, found",
            "9:51: providers[0].clients[1].secret: expected one of client_id, client_secret, kind, name, redirect_uris,",
            "30:5: providers[3]: expected \"provider\", one of gitee,",
            "10:19: providers[0].clients[2].kind: expected one of confidential, public, found 'secret', which is no kind of",
            "10:47: providers[0].clients[2].redirect_uris[0]: expected an absolute URI such as http://localhost:7001/cb, found",
            "13:9: providers[0].accounts[0]: expected \"login\", a string, found no login",
            "14:41: providers[0].accounts[1].two_factor: expected true or false, found \"yes\"",
            "15:69: providers[0].accounts[2].groups[0].access_level: expected an integer from 0 to 50, found 60",
            "16:40: providers[0].accounts[4].login: expected one of its own, found \"cyd\" a second time",
            "19:22: providers[0].tokens[0].account: expected 'cyd', found 'cid', which is no account of this provider",
            "20:24: providers[0].tokens[1].client_id: expected one of a, found 'b', which is no client of this provider",
            "20:45: providers[0].tokens[1].access_token: expected one of its own, found \"t\" a second time",
            "23:17: providers[0].rules[0].on: expected 'token' or 'keys', found 'tokens', which is no endpoint",
            "24:17: providers[0].rules[1].on: expected one of authorization, token, userinfo,",
            "26:19: providers[0].decision: expected 'approve', found 'aprove', which is no decision",
            "28:56: providers[1].accounts[0].repositories: expected none, because qq has none, found repositories",
            "29:19: providers[2].provider: expected 'gitlab' or 'github' or 'gitee', found 'gitlub', which is no provider",
            "30:7: providers[3].provdier: expected 'provider', found 'provdier', which is no member here",
        ]
        let problems = error?.problems ?? []
        for line in wanted {
            #expect(problems.contains { $0.hasPrefix("desk.json:" + line) }, "\(line)")
        }
        #expect(problems.count == wanted.count, "\(problems.joined(separator: "\n"))")
    }

    @Test("a file is named with the reason where it cannot be read, is no JSON, or lacks the provider")
    func unusable() throws {
        #expect(throws: ConfigurationError.self) { try ProviderConfiguration(contentsOf: "/no/such.json") }
        let error = #expect(throws: ConfigurationError.self) {
            try ProviderConfiguration.all(Array("{\n  \"providers\": [,]\n}".utf8), file: "desk.json")
        }
        #expect(error?.problems == ["desk.json:2:17: expected a value or \"]\", found \",\""])
    }

    private func call(_ path: String, _ token: String) -> HTTPRequest {
        HTTPRequest(.get, path, headers: ["Authorization": "Bearer \(token)", "User-Agent": "test"])
    }
}
