import HTTPWire
import OAuthHarness
import JSONText
import Testing

extension ProviderProbe {
    static let githubRedirect = "https://client.example/auth/callback"
    static let githubSecret = "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef"

    static func github(
        _ change: (inout ProviderProfile) -> Void = { _ in },
        redirectURIs: [String] = []
    ) throws -> ProviderProbe {
        try ProviderProbe(
            ProviderProfile.github.with(change),
            client: Client(id: "Ov23liExampleExample", secret: githubSecret, redirectURIs: redirectURIs)
        )
    }

    static let acceptJSON: HTTPHeaders = ["Accept": "application/json"]

    var githubAuthorize: FormParameters {
        [
            "client_id": "Ov23liExampleExample", "redirect_uri": Self.githubRedirect, "scope": "repo gist",
            "state": "9f8e7d6c",
        ]
    }

    func githubToken(_ code: String? = nil) -> FormParameters {
        let code = code ?? provider.issueCode(redirectURI: Self.githubRedirect, scopes: ["gist", "repo"]).value.text
        return ["client_id": "Ov23liExampleExample", "client_secret": Self.githubSecret, "code": code]
    }

    func githubRefresh(_ token: String? = nil) -> FormParameters {
        [
            "client_id": "Ov23liExampleExample", "client_secret": Self.githubSecret, "grant_type": "refresh_token",
            "refresh_token": token ?? provider.issueToken().refreshToken?.text ?? "",
        ]
    }

    func githubDevice(_ headers: HTTPHeaders = acceptJSON) throws -> (device: String, user: String) {
        let answer = post("/login/device/code", ["client_id": "Ov23liExampleExample", "scope": "repo"], headers)
        let fields = try JSONReader.value(answer.body)
        return (try #require(fields["device_code"]?.string), try #require(fields["user_code"]?.string))
    }

    func githubPoll(_ device: String) -> HTTPResponse {
        post(
            "/login/oauth/access_token",
            [
                "client_id": "Ov23liExampleExample", "device_code": device,
                "grant_type": GrantType.deviceCode.rawValue,
            ],
            Self.acceptJSON
        )
    }

    /// Headers of an API call with a fresh token.
    func githubAPI(_ scopes: Scope = ["repo"]) -> HTTPHeaders {
        [
            "User-Agent": "example-app",
            "Authorization": "Bearer " + provider.issueToken(scopes: scopes).accessToken.text,
        ]
    }

    /// Headers of an application call.
    var githubOwner: HTTPHeaders {
        let basic = BasicCredentials(username: Array(client.id.utf8), password: Array(client.secret.utf8))
        return ["User-Agent": "example-app", "Authorization": basic.headerValue]
    }
}

@Suite("GitHub: the exchanges that succeed")
struct GitHubTests {
    private let path = "/login/oauth/access_token"

    @Test("the callback carries code, iss and state; granting the same scopes again needs no page") func callback()
        throws
    {
        let github = try ProviderProbe.github()
        let query = "/login/oauth/authorize?" + github.githubAuthorize.encoded.text
        #expect(github.get(query).text.contains("<form"))
        let answer = github.open(query)
        let code = try #require(github.provider.ledger["code#1"]?.value.text)
        let issuer = "https%3A%2F%2Fgithub.com%2Flogin%2Foauth"
        #expect(answer.location == "\(ProviderProbe.githubRedirect)?code=\(code)&iss=\(issuer)&state=9f8e7d6c")
        #expect(github.get(query).status == 302)
    }

    @Test("the body follows Accept") func negotiation() throws {
        let github = try ProviderProbe.github()
        let form = github.post(path, github.githubToken())
        var token = try #require(github.provider.ledger["at#1"]?.value.text)
        #expect(token.hasPrefix("gho_") && token.utf8.count == 40)
        #expect(form.text == "access_token=\(token)&scope=gist%2Crepo&token_type=bearer")
        #expect(form.headers["Content-Type"] == "application/x-www-form-urlencoded; charset=utf-8")
        #expect(form.headers["Cache-Control"] == "max-age=0, private, must-revalidate")
        let json = github.post(path, github.githubToken(), ProviderProbe.acceptJSON)
        token = try #require(github.provider.ledger["at#2"]?.value.text)
        #expect(json.text == "{\"access_token\":\"\(token)\",\"token_type\":\"bearer\",\"scope\":\"gist,repo\"}")
        #expect(json.headers["Content-Type"] == "application/json; charset=utf-8")
        let xml = github.post(path, github.githubToken(), ["Accept": "application/xml"])
        token = try #require(github.provider.ledger["at#3"]?.value.text)
        #expect(
            xml.text
                == "<OAuth>\n  <access_token>\(token)</access_token>\n  <token_type>bearer</token_type>\n"
                + "  <scope>gist,repo</scope>\n</OAuth>\n"
        )
        #expect(xml.headers["Content-Type"] == "application/xml; charset=utf-8")
    }

    @Test("GET with everything in the query works, and the script knows its grant") func getExchange() throws {
        let github = try ProviderProbe.github()
        github.provider.script(.on(.token, when: .grant(.authorizationCode), .edit(BodyEdit(omit: ["scope"]))))
        let answer = github.get(path + "?" + github.githubToken().encoded.text)
        #expect(answer.text.hasPrefix("access_token=gho_"))
        #expect(!answer.text.contains("scope"))
        #expect(github.provider.journal[exchange: 1]?.grantType == .authorizationCode)
    }

    @Test("a GitHub App's tokens expire, rotate, and carry no scope") func expiring() throws {
        let github = try ProviderProbe.github { $0[GitHub.appKind] = .githubApp }
        let code = github.provider.issueCode(redirectURI: ProviderProbe.githubRedirect, scopes: []).value.text
        let answer = github.post(path, github.githubToken(code), ProviderProbe.acceptJSON)
        let access = try #require(github.provider.ledger["at#1"]?.value.text)
        let refresh = try #require(github.provider.ledger["rt#1"]?.value.text)
        #expect(access.hasPrefix("ghu_") && access.utf8.count == 40)
        #expect(refresh.hasPrefix("ghr_") && refresh.utf8.count == 80)
        #expect(
            answer.text
                == "{\"access_token\":\"\(access)\",\"expires_in\":28800,\"refresh_token\":\"\(refresh)\","
                + "\"refresh_token_expires_in\":15897600,\"token_type\":\"bearer\",\"scope\":\"\"}"
        )
        let next = github.post(path, github.githubRefresh(refresh), ProviderProbe.acceptJSON)
        #expect(try JSONReader.value(next.body)["refresh_token"]?.string == github.provider.ledger["rt#2"]?.value.text)
        let old: HTTPHeaders = ["User-Agent": "a", "Authorization": "token " + access]
        #expect(github.get("/user", old).status == 401, "the refresh ends the old access token at once")
    }

    @Test("the device flow answers its codes, waits, and ends with a token") func device() async throws {
        let github = try ProviderProbe.github()
        let start = github.post("/login/device/code", ["client_id": github.client.id, "scope": "repo read:org"])
        let form = FormParameters(decoding: start.body)
        #expect(
            form.pairs.map(\.name.text) == ["device_code", "expires_in", "interval", "user_code", "verification_uri"]
        )
        #expect(start.text.hasSuffix("&verification_uri=https%3A%2F%2Fgithub.com%2Flogin%2Fdevice"))
        let codes = try github.githubDevice()
        #expect(codes.device.utf8.count == 40 && codes.user.utf8.count == 9)
        #expect(github.githubPoll(codes.device).text.contains("authorization_pending"))
        try await github.provider.resourceOwner.approveDevice(codes.user)
        #expect(
            github.githubPoll(codes.device).text.contains("slow_down"),
            "early polls are refused even when approved"
        )
        github.provider.clock.advance(by: .seconds(10))
        #expect(github.githubPoll(codes.device).text.hasSuffix("\"token_type\":\"bearer\",\"scope\":\"repo\"}"))
    }

    @Test("a refresh token of the device flow needs no secret") func deviceRefresh() async throws {
        let github = try ProviderProbe.github { $0[GitHub.appKind] = .githubApp }
        let codes = try github.githubDevice()
        try await github.provider.resourceOwner.approveDevice(codes.user)
        _ = github.githubPoll(codes.device)
        for number in 1...2 {
            let token = try #require(github.provider.ledger["rt#\(number)"]?.value.text)
            let form = github.githubRefresh(token).with([("client_secret", nil)])
            #expect(github.post(path, form).text.contains("refresh_token=ghr_"))
        }
    }

    @Test("the profile has its keys in order and the recorded headers") func user() throws {
        let github = try ProviderProbe.github()
        let answer = github.get("/user", github.githubAPI(["user", "repo", "gist"]))
        let keys = try #require(try JSONReader.value(answer.body).object?.keys)
        #expect(
            keys == [
                "login", "id", "node_id", "avatar_url", "gravatar_id", "url", "html_url", "followers_url",
                "following_url",
                "gists_url", "starred_url", "subscriptions_url", "organizations_url", "repos_url", "events_url",
                "received_events_url", "type", "user_view_type", "site_admin", "name", "company", "blog", "location",
                "email", "hireable", "bio", "twitter_username", "notification_email", "public_repos", "public_gists",
                "followers", "following", "created_at", "updated_at", "private_gists", "total_private_repos",
                "owned_private_repos", "disk_usage", "collaborators", "two_factor_authentication", "plan",
            ]
        )
        #expect(try JSONReader.value(answer.body)["email"] == .null)
        #expect(answer.headers["X-OAuth-Scopes"] == "gist, repo, user")
        #expect(answer.headers["X-Accepted-OAuth-Scopes"] == "")
        #expect(answer.headers["X-OAuth-Client-Id"] == "Ov23liExampleExample")
        #expect(answer.headers["X-RateLimit-Limit"] == "5000")
        #expect(answer.headers["X-RateLimit-Remaining"] == "4999")
        #expect(answer.headers["X-RateLimit-Reset"] == "1768870800")
        let names = answer.headers.fields.map(\.name)
        #expect(names.prefix(3) == ["Server", "Date", "Content-Type"])
        let read = try JSONReader.value(github.get("/user", github.githubAPI(["repo"])).body)
        #expect(read["plan"] == nil)
    }

    @Test("e-mail addresses need their scope") func emails() throws {
        let github = try ProviderProbe.github()
        let answer = github.get("/user/emails", github.githubAPI(["user:email"]))
        #expect(
            answer.text
                == "[{\"email\":\"dev@example.com\",\"primary\":true,\"verified\":true,\"visibility\":\"private\"}]"
        )
        #expect(answer.headers["X-Accepted-OAuth-Scopes"] == "user, user:email")
    }

    @Test("a token is checked, reset and revoked by its app's owner") func applications() throws {
        let github = try ProviderProbe.github()
        let url = "/applications/Ov23liExampleExample/token"
        let token = github.provider.issueToken(scopes: ["gist", "repo"]).accessToken.text
        let body = "{\"access_token\":\"\(token)\"}"
        let check = github.send(.post, url, github.githubOwner, json: body)
        let fields = try JSONReader.value(check.body)
        #expect(
            fields.object?.keys == [
                "id", "url", "app", "token", "hashed_token", "token_last_eight", "note", "note_url", "created_at",
                "updated_at", "scopes", "fingerprint", "expires_at", "user",
            ]
        )
        #expect(fields["scopes"] == ["gist", "repo"])
        #expect(fields["hashed_token"]?.string?.utf8.count == 64)
        #expect(fields["token_last_eight"]?.string == String(token.suffix(8)))
        let reset = try JSONReader.value(github.send(.patch, url, github.githubOwner, json: body).body)
        let new = try #require(reset["token"]?.string)
        #expect(new != token)
        #expect(github.send(.post, url, github.githubOwner, json: body).status == 404)
        let revoke = github.send(.delete, url, github.githubOwner, json: "{\"access_token\":\"\(new)\"}")
        #expect(revoke.status == 204 && revoke.body.isEmpty && revoke.headers["Content-Type"] == nil)
        let headers: HTTPHeaders = ["User-Agent": "a", "Authorization": "Bearer " + new]
        #expect(github.get("/user", headers).status == 401)
    }

    @Test("deleting the grant ends every token of the person") func deleteGrant() throws {
        let github = try ProviderProbe.github()
        let tokens = (0..<2).map { _ in github.provider.issueToken(scopes: ["repo"]).accessToken.text }
        let url = "/applications/Ov23liExampleExample/grant"
        #expect(
            github.send(.delete, url, github.githubOwner, json: "{\"access_token\":\"\(tokens[0])\"}").status == 204
        )
        #expect(github.get("/user", ["User-Agent": "a", "Authorization": "Bearer " + tokens[1]]).status == 401)
    }

    @Test("anyone may report leaked tokens; a person may revoke on the settings page") func otherRevocations() throws {
        let github = try ProviderProbe.github()
        let leaked = github.provider.issueToken().accessToken.text
        let body = "{\"credentials\":[\"\(leaked)\"]}"
        #expect(github.send(.post, "/credentials/revoke", ["User-Agent": "a"], json: body).status == 202)
        #expect(github.provider.ledger["at#1"]?.death?.reason == "reported as leaked")
        let headers = github.githubAPI()
        _ = github.post("/settings/connections/applications/Ov23liExampleExample", [:])
        #expect(github.get("/user", headers).status == 401)
    }

    @Test("the eleventh token of one scope set ends the first") func eleventh() throws {
        let github = try ProviderProbe.github()
        for _ in 0..<11 { _ = github.post(path, github.githubToken()) }
        #expect(github.provider.ledger["at#1"]?.death != nil)
        #expect(github.provider.ledger["at#2"]?.death == nil)
    }

    @Test("a repository comes from a template, another from nothing") func repositories() throws {
        let github = try ProviderProbe.github()
        let headers = github.githubAPI()
        let generated = github.send(
            .post,
            "/repos/acme/template/generate",
            headers,
            json: "{\"owner\":\"mock-dev\",\"name\":\"Cloned repo\",\"private\":true}"
        )
        #expect(generated.status == 201)
        #expect(generated.headers["Location"] == "https://api.github.com/repos/mock-dev/Cloned-repo")
        let fields = try JSONReader.value(generated.body)
        #expect(fields["name"]?.string == "Cloned-repo")
        #expect(fields["private"]?.bool == true)
        #expect(fields["template_repository"]?["full_name"]?.string == "acme/template")
        let created = github.send(.post, "/user/repos", headers, json: "{\"name\":\"new\",\"auto_init\":true}")
        #expect(created.status == 201)
        #expect(try JSONReader.value(created.body)["full_name"]?.string == "mock-dev/new")
        #expect(github.get("/repos/any/thing", headers).status == 200)
    }

    @Test("a file is created, then updated with its sha") func contents() throws {
        let github = try ProviderProbe.github()
        let headers = github.githubAPI(["repo", "workflow"])
        let url = "/repos/mock-dev/demo/contents/.github/workflows/cicd.yml"
        let created = github.send(.put, url, headers, json: "{\"message\":\"add\",\"content\":\"aGVsbG8K\"}")
        #expect(created.status == 201, "\(created.text)")
        let fields = try JSONReader.value(created.body)
        #expect(
            fields["content"]?.object?.keys == [
                "name", "path", "sha", "size", "url", "html_url", "git_url", "download_url", "type", "_links",
            ]
        )
        // Git's own name of a file that holds "hello" and a line feed.
        #expect(fields["content"]?["sha"]?.string == "ce013625030ba8dba906f756967f9e9ca394464a")
        #expect(fields["content"]?["path"]?.string == ".github/workflows/cicd.yml")
        #expect(
            fields["commit"]?.object?.keys == [
                "sha", "node_id", "url", "html_url", "author", "committer", "tree", "message", "parents",
                "verification",
            ]
        )
        let update =
            "{\"message\":\"m\",\"content\":\"aGkK\",\"sha\":\"ce013625030ba8dba906f756967f9e9ca394464a\",\"branch\":\"main\"}"
        #expect(github.send(.put, url, headers, json: update).status == 200)
    }

    struct RedirectCase: Sendable, CustomTestStringConvertible {
        let registered: String
        let sent: String
        let fits: Bool
        var testDescription: String { "github.md §3.3 \(registered) takes \(sent): \(fits)" }
    }

    static let redirectRows = [
        ("http://example.com/path", "http://example.com/path", true),
        ("http://example.com/path", "http://example.com/path/subdir/other", true),
        ("http://example.com/path", "http://oauth.example.com/path", true),
        ("http://example.com/path", "http://oauth.example.com/path/below", true),
        ("http://example.com/path", "http://example.com/bar", false),
        ("http://example.com/path", "http://example.com/", false),
        ("http://example.com/path", "http://example.com:8080/path", false),
        ("http://example.com/path", "http://oauth.example.com:8080/path", false),
        ("http://example.com/path", "http://example.org", false),
        ("http://example.com/path", "https://example.com/path", false),
        ("http://127.0.0.1/path", "http://127.0.0.1:1234/path", true),
    ].map(RedirectCase.init)

    @Test("redirect URIs fit by host, port and folder", arguments: redirectRows)
    func redirectRule(_ row: RedirectCase) throws {
        let github = try ProviderProbe.github(
            { $0[GitHub.callbackWildcard] = [.on] },
            redirectURIs: [row.registered]
        )
        let query = github.githubAuthorize.with([("redirect_uri", row.sent)])
        let answer = github.open("/login/oauth/authorize?" + query.encoded.text)
        #expect(answer.location.hasPrefix(row.sent + "?code=") == row.fits)
        #expect(row.fits || answer.text.contains("Be careful!"))
    }
}
