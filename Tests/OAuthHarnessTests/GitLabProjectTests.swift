import HTTPWire
import OAuthHarness
import JSONText
import Testing
import TestSupport

@Suite("GitLab's resource calls answer as the sheet says")
struct GitLabProjectTests {
    private func start(_ change: (inout ProviderProfile) -> Void = { _ in }) throws -> MockProvider {
        try MockProvider(ProviderProfile.gitlab.with(change), isListening: false)
    }

    private func call(
        _ provider: MockProvider,
        _ method: HTTPMethod,
        _ path: String,
        _ form: FormParameters = [:]
    ) -> HTTPResponse {
        let token = provider.issueToken(scopes: ["api"]).accessToken.text
        return provider.respond(
            to: HTTPRequest(
                method,
                path,
                headers: [
                    "User-Agent": "t", "Content-Type": "application/x-www-form-urlencoded",
                    "Authorization": "Bearer \(token)",
                ],
                body: form.encoded
            )
        )
    }

    private func object(_ answer: HTTPResponse) throws -> JSONObject {
        try #require(JSONReader.read(answer.body).value.object)
    }

    @Test("a fork is scheduled, and its import walks to the end with the provider's clock")
    func importProgress() throws {
        let provider = try start {
            $0[GitLab.importScheduled] = 2
            $0[GitLab.importStarted] = 3
        }
        let answer = call(provider, .post, "/api/v4/projects/upstream%2Fdemo/fork")
        #expect(answer.status == 201)
        let fork = try object(answer)
        #expect(fork["import_status"] == "scheduled")
        #expect(fork["path_with_namespace"] == "mock-dev/demo")
        #expect(fork["forked_from_project"]?.object?["path_with_namespace"] == "upstream/demo")
        let id = try #require(fork["id"]?.integer)
        var seen: [String] = []
        for _ in 0..<7 {
            let status = try object(call(provider, .get, "/api/v4/projects/\(id)/import"))["import_status"]?.string
            seen.append(status ?? "")
            #expect(try object(call(provider, .get, "/api/v4/projects/\(id)"))["import_status"]?.string == status)
            provider.clock.advance(by: .seconds(1))
        }
        #expect(seen == ["scheduled", "scheduled", "started", "started", "started", "finished", "finished"])
    }

    @Test("a fork that has not begun says none, and one that fails says why to those who may know")
    func failure() throws {
        let change: (inout ProviderProfile) -> Void = {
            $0[GitLab.importNone] = 1
            $0[GitLab.importScheduled] = 0
            $0[GitLab.importStarted] = 0
            $0[GitLab.importOutcome] = .failed
            $0[GitLab.importError] = "disk is full"
        }
        let provider = try start(change)
        let id = try #require(object(call(provider, .post, "/api/v4/projects/7/fork"))["id"]?.integer)
        #expect(try object(call(provider, .get, "/api/v4/projects/\(id)/import"))["import_status"] == "none")
        provider.clock.advance(by: .seconds(1))
        let failed = try object(call(provider, .get, "/api/v4/projects/\(id)/import"))
        #expect(failed["import_status"] == "failed")
        #expect(failed["import_error"] == "disk is full")
        let blind = try start {
            change(&$0)
            $0[GitLab.importErrorVisible] = false
        }
        let other = try #require(object(call(blind, .post, "/api/v4/projects/7/fork"))["id"]?.integer)
        blind.clock.advance(by: .seconds(1))
        #expect(try object(call(blind, .get, "/api/v4/projects/\(other)"))["import_status"] == "failed")
        #expect(try object(call(blind, .get, "/api/v4/projects/\(other)"))["import_error"] == nil)
    }

    @Test("a script can make up the status that a poll sees")
    func script() throws {
        let provider = try start()
        let id = try #require(object(call(provider, .post, "/api/v4/projects/7/fork"))["id"]?.integer)
        provider.script(.on(.api, .edit(BodyEdit(set: ["import_status": "canceled"]))))
        #expect(try object(call(provider, .get, "/api/v4/projects/\(id)"))["import_status"] == "canceled")
    }

    @Test("a project is one under its number and under its path, and was never imported")
    func project() throws {
        let provider = try start()
        let first = try object(call(provider, .get, "/api/v4/projects/group%2Fsub%2Fdemo"))
        let id = try #require(first["id"]?.integer)
        #expect(first["path_with_namespace"] == "group/sub/demo")
        #expect(first["import_status"] == "none")
        #expect(try object(call(provider, .get, "/api/v4/projects/\(id)")) == first)
        #expect(call(provider, .get, "/api/v4/projects/nope").status == 404)
    }

    @Test("every API answer tells the limit where the knob says so")
    func rateLimitHeaders() throws {
        let provider = try start { $0[GitLab.rateLimitHeadersAlways] = true }
        _ = call(provider, .get, "/api/v4/user")
        let second = call(provider, .get, "/api/v4/user")
        #expect(second.headers["RateLimit-Observed"] == "2")
        #expect(second.headers["RateLimit-Remaining"] == "58")
        #expect(second.headers["Retry-After"] == nil)
        provider.clock.advance(by: .minutes(1))
        #expect(call(provider, .get, "/api/v4/user").headers["RateLimit-Observed"] == "1")
        #expect(try call(start(), .get, "/api/v4/user").headers["RateLimit-Limit"] == nil)
    }

    @Test("a client registers itself, gets the scope mcp whatever it asks, and must use PKCE")
    func registration() throws {
        let provider = try start { $0[GitLab.dynamicRegistration] = true }
        let sent = "{\"redirect_uris\":[\"https://app.example.com/cb\"],\"client_name\":\"Host\",\"scope\":\"api\"}"
        let answer = provider.respond(
            to: HTTPRequest(
                .post,
                "/oauth/register",
                headers: ["Content-Type": "application/json"],
                body: Array(sent.utf8)
            )
        )
        #expect(answer.status == 201)
        let client = try object(answer)
        #expect(
            client.keys == [
                "client_id", "client_id_issued_at", "redirect_uris", "token_endpoint_auth_method", "grant_types",
                "require_pkce", "client_name", "scope", "dynamic",
            ]
        )
        #expect(client["client_name"] == "[Unverified Dynamic Application] Host")
        #expect(client["scope"] == "mcp")
        let metadata = try object(provider.respond(to: .get("/.well-known/oauth-protected-resource")))
        #expect(metadata["resource"]?.string == provider.origin + "/api/v4/mcp")
        let token = provider.issueToken(scopes: ["mcp"]).accessToken.text
        #expect(provider.respond(to: .get("/api/v4/user", token: token)).status == 403)
        let off = try start { $0[GitLab.dynamicRegistration] = false }
        #expect(off.respond(to: .form("/oauth/register", [:])).status == 404)
    }

    @Test("gl_auth_type=login narrows the request to read_user, ticked or not")
    func login() async throws {
        let provider = try start()
        let client = provider.register(
            Client(redirectURIs: ["https://app.example.com/oauth/callback"], scopes: ["api"])
        )
        let url = provider.authorizationURL(client: client, scope: "api", more: ["gl_auth_type": "login"])
        let callback = try await provider.resourceOwner.approve(url)
        let answer = provider.respond(
            to: .form(
                "/oauth/token",
                [
                    "grant_type": "authorization_code", "code": callback.parameters.text("code") ?? "",
                    "redirect_uri": "https://app.example.com/oauth/callback", "client_id": client.id,
                    "client_secret": client.secret,
                ]
            )
        )
        #expect(answer.text.contains("\"scope\":\"read_user\""))
    }

    @Test("pages of other origins may read the token endpoints, and ask first")
    func crossOrigin() throws {
        let provider = try start()
        let refused = provider.respond(
            to: .form("/oauth/token", [:], headers: ["Origin": "https://spa.example", "User-Agent": "t"])
        )
        #expect(refused.headers["Access-Control-Allow-Origin"] == "*")
        #expect(refused.headers["Access-Control-Allow-Methods"] == "POST, OPTIONS")
        #expect(refused.headers["Access-Control-Allow-Credentials"] == nil)
        #expect(refused.headers["Vary"] == "Origin")
        let preflight = provider.respond(
            to: HTTPRequest(
                .options,
                "/oauth/userinfo",
                headers: [
                    "Origin": "https://spa.example", "Access-Control-Request-Method": "GET",
                    "Access-Control-Request-Headers": "Authorization",
                ]
            )
        )
        #expect(preflight.status == 200)
        #expect(preflight.headers["Access-Control-Allow-Methods"] == "GET, HEAD, POST, OPTIONS")
        #expect(preflight.headers["Access-Control-Allow-Headers"] == "Authorization")
        #expect(provider.respond(to: .form("/oauth/token", [:])).headers["Access-Control-Allow-Origin"] == nil)
        let off = try start { $0[GitLab.crossOrigin] = false }
        #expect(off.respond(to: HTTPRequest(.options, "/oauth/token")).status == 404)
    }
}
