import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

/// The addendum of November 2026, section G: a row of its tables is a case here.
@Suite("GitLab 17 to 19, by day and by release")
struct GitLabDatedTests {
    private static func gitlab(
        _ name: String = "gitlab",
        client: Client = Client(),
        _ change: (inout ProviderProfile) -> Void = { _ in }
    ) throws -> MockProvider {
        try MockProvider(ProviderProfile.named(name).with(change), client: client, seed: 5, isListening: false)
    }

    private static let form: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded"]

    private static func post(_ gitlab: MockProvider, _ path: String, _ parameters: FormParameters) -> HTTPResponse {
        gitlab.respond(to: HTTPRequest(.post, path, headers: form, body: parameters.encoded))
    }

    private static func credentials(_ gitlab: MockProvider) -> FormParameters {
        ["client_id": gitlab.client.id, "client_secret": gitlab.client.secret]
    }

    private static let discovery = "/.well-known/openid-configuration"
    private static let metadata = "/.well-known/oauth-authorization-server"
    private static let protected = "/.well-known/oauth-protected-resource"

    // MARK: - G1: the timeline

    struct Moment: Sendable, CustomTestStringConvertible {
        let when: String
        let fact: String
        let holds: @Sendable (MockProvider) throws -> Bool
        var testDescription: String { "G1 \(when): \(fact)" }

        init(_ when: String, _ fact: String, _ holds: @escaping @Sendable (MockProvider) throws -> Bool) {
            (self.when, self.fact, self.holds) = (when, fact, holds)
        }
    }

    private static func hasDeviceGrant(_ gitlab: MockProvider) -> Bool {
        let answer = post(gitlab, "/oauth/authorize_device", credentials(gitlab))
        return answer.text.contains(#""expires_in":300,"interval":5"#)
    }

    private static func password(_ gitlab: MockProvider) throws -> String? {
        var form = credentials(gitlab)
        for (name, value) in [("grant_type", "password"), ("username", "nobody"), ("password", "x")] {
            form.append(name, value)
        }
        return try JSONReader.value(post(gitlab, "/oauth/token", form).body)["error"]?.string
    }

    private static func scopes(_ gitlab: MockProvider) -> String {
        let text = gitlab.respond(to: HTTPRequest(.get, discovery)).text
        return text.components(after: "\"scopes_supported\":", before: "]")
    }

    private static func status(_ gitlab: MockProvider, _ path: String) -> Int {
        gitlab.respond(to: HTTPRequest(.get, path)).status
    }

    static let moments: [Moment] = [
        Moment("17.2", "the device grant is behind a flag") { !hasDeviceGrant($0) },
        Moment("17.3", "the device grant is on", hasDeviceGrant),
        Moment("2024-08-14", "the device grant is not there yet") { !hasDeviceGrant($0) },
        Moment("17.9", "the device grant is generally available", hasDeviceGrant),
        Moment("17.11", "there is no scope mcp") { !scopes($0).contains("\"mcp\"") && status($0, protected) == 404 },
        Moment("18.1", "there is the scope mcp") { scopes($0).contains("\"mcp\"") && status($0, protected) == 200 },
        Moment("18.2", "nobody else has mcp_orbit yet") { !scopes($0).contains("mcp_orbit") },
        Moment("19.1", "there is the scope mcp_orbit") { scopes($0).contains("mcp_orbit") },
        Moment("18.11", "the password grant is open to clients") { try password($0) == "invalid_grant" },
        Moment("19.0", "the password grant is gone") { try password($0) == "unsupported_grant_type" },
        Moment("2025-08-20", "gitlab.com has the password grant") { try password($0) == "invalid_grant" },
        Moment("2025-08-21", "new applications of gitlab.com lose it") { try password($0) == "unauthorized_client" },
        Moment("2025-10-16", "all applications of gitlab.com have lost it") {
            try password($0) == "unsupported_grant_type"
        },
        Moment("2026-05", "the metadata list no names") { gitlab in
            !gitlab.respond(to: HTTPRequest(.get, discovery)).text.contains("given_name")
        },
        Moment("2026-06", "the metadata list names and the claims of pipelines") { gitlab in
            let text = gitlab.respond(to: HTTPRequest(.get, discovery)).text
            return text.contains(#""given_name","family_name","email""#) && text.contains(#""environment","jti"]"#)
        },
        Moment("19.2", "the protected resource is an array") { gitlab in
            gitlab.respond(to: HTTPRequest(.get, protected)).text.contains(#""resource":["#)
        },
        Moment("2026-09-01", "the protected resource is a string") { gitlab in
            gitlab.respond(to: HTTPRequest(.get, protected)).text.contains(#""resource":"https"#)
        },
        Moment("13.8", "every error of the token endpoint is 401") { status(of: $0) == 401 },
        Moment("13.9", "errors of the token endpoint are 400") { status(of: $0) == 400 },
        Moment("14.10", "the implicit grant is there") { gitlab in
            gitlab.respond(to: HTTPRequest(.get, discovery)).text.contains(
                #""response_types_supported":["code","token"]"#
            )
        },
        Moment("newest", "the implicit grant is gone") { gitlab in
            gitlab.respond(to: HTTPRequest(.get, discovery)).text.contains(#""response_types_supported":["code"]"#)
        },
    ]

    private static func status(of gitlab: MockProvider) -> Int {
        var form = credentials(gitlab)
        form.append("grant_type", "authorization_code")
        form.append("code", "nope")
        form.append("redirect_uri", "https://app.example.com/cb")
        return post(gitlab, "/oauth/token", form).status
    }

    @Test("a day and a release have the GitLab of that time", arguments: moments) func timeline(_ row: Moment) throws {
        #expect(try row.holds(Self.gitlab("gitlab@\(row.when)")))
    }

    @Test("a release is refused where the provider has none", arguments: ["github@3.1", "gitee@17.9", "gitlab@17.x"])
    func noRelease(_ name: String) {
        #expect(throws: KnobError.self) { try ProviderProfile.named(name) }
    }

    @Test("ropc is a setting of each application until it goes", arguments: Doorkeeper.PasswordGrant.allCases)
    func passwordGrant(_ grant: Doorkeeper.PasswordGrant) throws {
        let gitlab = try Self.gitlab { $0[Doorkeeper.passwordGrant] = grant }
        let error = try Self.password(gitlab)
        switch grant {
        case .open, .clientRequired: #expect(error == "invalid_grant")
        case .perAppOff: #expect(error == "unauthorized_client")
        case .removed: #expect(error == "unsupported_grant_type")
        }
        let isListed = gitlab.respond(to: HTTPRequest(.get, Self.discovery)).text.contains("\"password\"")
        #expect(isListed == (grant != .removed))
    }

    @Test("G1 mcp needs its resource, unless a client registered itself", arguments: ["newest", "19.1"])
    func resource(_ when: String) async throws {
        let redirect = "https://app.example.com/cb"
        let gitlab = try Self.gitlab(
            "gitlab@\(when)",
            client: Client(redirectURIs: [redirect], scopes: ["api", "mcp"])
        )
        func open(_ more: FormParameters) -> HTTPResponse {
            var query: FormParameters = [
                "client_id": gitlab.client.id, "redirect_uri": redirect, "response_type": "code", "scope": "mcp",
            ]
            query.pairs += more.pairs
            return gitlab.respond(to: HTTPRequest(.get, "/oauth/authorize?\(query.encoded.text)"))
        }
        let refused = "The requested scope is invalid, unknown, or malformed."
        #expect(open([:]).text.contains(refused) == (when == "newest"))
        #expect(open(["resource": "https://gitlab.com/other"]).text.contains(refused) == (when == "newest"))
        #expect(!open(["resource": "https://gitlab.com/api/v4/mcp"]).text.contains(refused))
    }

    @Test("G1 an unticked mcp comes with its resource") func untickedResource() throws {
        let redirect = "https://app.example.com/cb"
        let gitlab = try Self.gitlab(client: Client(redirectURIs: [redirect], scopes: ["api"]))
        let query: FormParameters = [
            "client_id": gitlab.client.id, "redirect_uri": redirect, "response_type": "code", "scope": "mcp",
            "resource": "https://gitlab.com/api/v4/mcp",
        ]
        let page = gitlab.respond(to: HTTPRequest(.get, "/oauth/authorize?\(query.encoded.text)"))
        #expect(!page.text.contains("The requested scope is invalid"))
    }

    @Test("G1 callbacks carry no iss, and the metadata promises none") func noIssuer() async throws {
        let gitlab = try Self.gitlab(client: Client(redirectURIs: ["https://app.example.com/cb"]))
        let callback = try await gitlab.resourceOwner.approve(
            gitlab.authorizationURL(redirectURI: "https://app.example.com/cb")
        )
        #expect(callback.parameters.pairs.map { $0.name.text } == ["code", "state"])
        for path in [Self.discovery, Self.metadata] {
            let text = gitlab.respond(to: HTTPRequest(.get, path)).text
            #expect(!text.contains("authorization_response_iss_parameter_supported"))
        }
    }

    @Test("G1 a public client needs no PKCE unless it registered itself") func publicClient() async throws {
        let redirect = "https://app.example.com/cb"
        let gitlab = try Self.gitlab(client: Client(kind: .public, redirectURIs: [redirect]))
        let callback = try await gitlab.resourceOwner.approve(gitlab.authorizationURL(redirectURI: redirect))
        let answer = Self.post(
            gitlab,
            "/oauth/token",
            [
                "grant_type": "authorization_code", "client_id": gitlab.client.id, "redirect_uri": redirect,
                "code": callback.parameters.text("code") ?? "",
            ]
        )
        #expect(answer.status == 200)
    }

    // MARK: - G2: metadata

    @Test("G2 the documents have their bytes", arguments: [(discovery, 1631), (metadata, 1691), (protected, 118)])
    func bytes(_ path: String, _ count: Int) throws {
        let answer = try Self.gitlab().respond(to: HTTPRequest(.get, path))
        #expect(answer.status == 200 && answer.body.count == count)
    }

    @Test("G2 the documents have their members") func members() throws {
        let gitlab = try Self.gitlab()
        let document = gitlab.respond(to: HTTPRequest(.get, Self.discovery)).text
        for part in [
            #""scopes_supported":["api","read_api","read_user","create_runner","manage_runner","k8s_proxy","self_rotate","mcp","mcp_orbit","read_repository","write_repository","read_registry","write_registry","read_virtual_registry","write_virtual_registry","read_observability","write_observability","ai_features","sudo","admin_mode","read_service_ping","openid","profile","email","ai_workflows","user:*"]"#,
            #""grant_types_supported":["authorization_code","client_credentials","device_code","refresh_token"]"#,
            #""claims_supported":["iss","sub","aud","exp","iat","sub_legacy","name","nickname","preferred_username","given_name","family_name","email","email_verified","website","profile","picture","groups","groups_direct","https://gitlab.org/claims/groups/owner","https://gitlab.org/claims/groups/maintainer","https://gitlab.org/claims/groups/developer","project_path","ci_config_ref_uri","ref_path","sha","environment","jti"]"#,
        ] { #expect(document.contains(part)) }
        #expect(!document.contains("device_authorization_endpoint") && !document.contains("\"none\""))
        let other = gitlab.respond(to: HTTPRequest(.get, Self.metadata)).text
        #expect(other == document.dropLast() + #","registration_endpoint":"https://gitlab.com/oauth/register"}"#)
    }

    @Test("G2 the protected resource is a string, or an array", arguments: GitLab.ProtectedResourceShape.allCases)
    func protectedResource(_ shape: GitLab.ProtectedResourceShape) throws {
        let answer = try Self.gitlab { $0[GitLab.protectedResourceShape] = shape }.respond(
            to: HTTPRequest(.get, Self.protected)
        )
        let expected =
            switch shape {
            case .string:
                #"{"resource":"https://gitlab.com/api/v4/mcp","authorization_servers":["https://gitlab.com"],"scopes_supported":["mcp"]}"#
            case .array:
                #"{"resource":["https://gitlab.com/api/v4/mcp"],"authorization_servers":["https://gitlab.com"]}"#
            }
        #expect(answer.text == expected)
        #expect(answer.headers["Cache-Control"] == "max-age=86400, public, must-revalidate, no-transform")
    }

    @Test("G3 the keys are several, kept for a day", arguments: GitLab.KeyDocument.allCases)
    func keys(_ document: GitLab.KeyDocument) throws {
        let answer = try Self.gitlab { $0[GitLab.keyDocument] = document }.respond(
            to: HTTPRequest(.get, "/oauth/discovery/keys")
        )
        let keys = try #require(try JSONReader.value(answer.body)["keys"]?.array)
        let isOwn = document == .gitlab
        #expect(keys.count == (isOwn ? 2 : 1))
        #expect(keys.allSatisfy { $0.object?.keys == ["kty", "kid", "e", "n", "use", "alg"] })
        #expect(answer.headers["Cache-Control"]?.hasPrefix("max-age=86400, public") == isOwn)
    }

    @Test("G3 a rotation shows once the document's day is over", arguments: [0, 86_400])
    func rotation(_ seconds: Int) throws {
        let gitlab = try Self.gitlab { $0[GitLab.staleKeys] = seconds }
        let signing = "\(RSAKey.test.jwk["kid"]?.string ?? "none")"
        let keys = { gitlab.respond(to: HTTPRequest(.get, "/oauth/discovery/keys")).text }
        #expect(keys().contains(signing) == (seconds == 0))
        gitlab.clock.advance(by: .seconds(86_399))
        #expect(keys().contains(signing) == (seconds == 0))
        gitlab.clock.advance(by: .seconds(1))
        let both = try JSONReader.value(Array(keys().utf8))["keys"]?.array
        #expect(keys().contains(signing) && both?.count == 2)
    }

    @Test("G3 every token lives for 7200 seconds") func lifetime() throws {
        #expect(try Self.gitlab().issueToken().accessLifetime == .seconds(7200))
    }

    // MARK: - G3: Jira and IAM

    @Test("G3 Jira signs in under GitHub's paths", arguments: [true, false]) func jira(_ isOn: Bool) async throws {
        let gitlab = try Self.gitlab { $0[GitLab.jiraAliases] = isOn }
        let own = gitlab.origin + "/login/oauth/callback"
        let client = gitlab.register(Client(redirectURIs: [own, "https://jira.example/cb?a=1"], scopes: ["api"]))
        let query = "client_id=\(client.id)&scope=repo&redirect_uri=https%3A%2F%2Fjira.example%2Fcb%3Fa%3D1"
        let first = gitlab.respond(to: .get("/login/oauth/authorize?\(query)"))
        guard isOn else {
            #expect(first.status == 404)
            return
        }
        let inner = "client_id=\(client.id)&redirect_uri=https%3A%2F%2Fgitlab.com%2Flogin%2Foauth%2Fcallback"
        #expect(first.location == "https://gitlab.com/oauth/authorize?\(inner)&response_type=code&scope=api")
        #expect(Self.status(gitlab, "/login/oauth/authorize?client_id=who") == 404)
        let evil = "/login/oauth/authorize?client_id=\(client.id)&redirect_uri=https%3A%2F%2Fevil.example%2F"
        #expect(Self.status(gitlab, evil) == 403)
        let code = gitlab.issueCode(client: client, redirectURI: own, scopes: ["api"]).value.text
        let second = gitlab.respond(to: .get("/login/oauth/callback?code=\(code)"))
        #expect(second.location == "https://jira.example/cb?a=1&code=\(code)")
        var form: FormParameters = ["client_id": client.id, "client_secret": client.secret, "code": code]
        let third = Self.post(gitlab, "/login/oauth/access_token", form)
        let token = try #require(gitlab.ledger["at#1"]?.value.text)
        #expect(third.status == 200 && third.text == "access_token=\(token)&scope=api&token_type=Bearer")
        form = form.with([("client_secret", "wrong")])
        #expect(Self.post(gitlab, "/login/oauth/access_token", form).status == 401)
    }

    @Test("G3 IAM's consent is not on") func iam() throws {
        #expect(try Self.status(Self.gitlab(), "/iam/consent") == 404)
    }

    @Test("the user call takes and shows what an installation has", arguments: [true, false])
    func userCall(_ isOwn: Bool) throws {
        let gitlab = try Self.gitlab {
            guard isOwn else { return }
            $0[GitLab.userScopes] = ["api", "read_user"]
            $0[GitLab.userMembers] = ["id", "name"]
        }
        let user = { (scopes: Scope) in
            gitlab.respond(to: .get("/api/v4/user", token: gitlab.issueToken(scopes: scopes).accessTokenText))
        }
        #expect(
            user(["openid"]).text.contains(isOwn ? #""scope":"api read_user""# : #""scope":"read_user api read_api""#)
        )
        #expect((try JSONReader.value(user(["api"]).body).object?.keys == ["id", "name"]) == isOwn)
    }

    // MARK: - G3: registration

    private static func register(_ gitlab: MockProvider, _ body: String) -> HTTPResponse {
        let headers: HTTPHeaders = ["Content-Type": "application/json"]
        return gitlab.respond(to: HTTPRequest(.post, "/oauth/register", headers: headers, body: Array(body.utf8)))
    }

    struct Registration: Sendable, CustomTestStringConvertible {
        let name: String
        let body: String
        let text: String
        var testDescription: String { "G3 \(name)" }

        init(_ name: String, _ body: String, _ text: String = "client_name is too long") {
            (self.name, self.body, self.text) = (name, body, text)
        }
    }

    private static let address = #""redirect_uris":["https://a.example/cb"]"#

    static let registrations: [Registration] = [
        Registration("no name", "{\(address)}"),
        Registration("a blank name", "{\(address),\"client_name\":\"  \"}"),
        Registration("a long name", "{\(address),\"client_name\":\"\(String(repeating: "n", count: 200))\"}"),
        Registration("no address", #"{"client_name":"a"}"#, "Redirect URI can't be blank"),
        Registration(
            "two bad addresses",
            #"{"client_name":"a","redirect_uris":["cb","javascript:alert(1)"]}"#,
            "Redirect URI must be an absolute URI., Redirect URI is forbidden by the server."
        ),
        Registration(
            "a fragment",
            ##"{"client_name":"a","redirect_uris":["https://a.example/#x"]}"##,
            "Redirect URI cannot contain a fragment."
        ),
    ]

    @Test("G3 a registration is refused with one error and the model's texts", arguments: registrations)
    func registration(_ row: Registration) throws {
        let answer = try Self.register(Self.gitlab(), row.body)
        #expect(answer.status == 400)
        #expect(answer.text == #"{"error":"invalid_client_metadata","error_description":"\#(row.text)"}"#)
    }

    @Test("G3 registration is behind a flag", arguments: [true, false]) func registrationFlag(_ isOn: Bool) throws {
        let gitlab = try Self.gitlab { $0[GitLab.dynamicRegistration] = isOn }
        let answer = Self.register(gitlab, #"{"client_name":"a","redirect_uris":"https://a.example/cb"}"#)
        #expect(answer.status == (isOn ? 201 : 404))
        #expect(Self.status(gitlab, Self.protected) == (isOn ? 200 : 404))
        let document = gitlab.respond(to: HTTPRequest(.get, Self.metadata)).text
        #expect(document.contains("registration_endpoint") == isOn)
    }

    @Test("G3 too many registrations are told in plain text") func registrationLimit() throws {
        let gitlab = try MockProvider(.gitlab, script: [.on(.registration, .rateLimit())], isListening: false)
        let answer = Self.register(gitlab, "{}")
        #expect(answer.status == 429 && answer.headers["Content-Type"] == "text/plain")
        #expect(answer.text == "This endpoint has been requested too many times. Try again later.")
    }

    @Test("G3 a client that registered itself must prove its challenge") func dynamicClient() throws {
        let gitlab = try Self.gitlab()
        let sent = Self.register(gitlab, #"{"client_name":"a",\#(Self.address),"scope":"api"}"#)
        let client = try #require(try JSONReader.value(sent.body).object)
        #expect(client["client_name"] == "[Unverified Dynamic Application] a" && client["scope"] == "mcp")
        let answer = Self.post(
            gitlab,
            "/oauth/token",
            [
                "grant_type": "authorization_code", "client_id": client["client_id"]?.string ?? "", "code": "x",
                "redirect_uri": "https://a.example/cb",
            ]
        )
        #expect(answer.status == 400)
        #expect(
            answer.text
                == #"{"error":"invalid_request","error_description":"PKCE code_verifier is required for dynamic OAuth applications"}"#
        )
    }
}

extension String {
    /// The text between two marks; empty where one is missing.
    fileprivate func components(after first: String, before last: String) -> String {
        guard let start = firstRange(of: first), let end = self[start.upperBound...].firstRange(of: last) else {
            return ""
        }
        return String(self[start.upperBound..<end.lowerBound])
    }
}
