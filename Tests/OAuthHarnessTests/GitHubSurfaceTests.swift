import HTTPWire
import JSONText
import OAuthHarness
import Testing

/// The addendum of November 2026, sections A7 to A9: a row of its tables is a case here.
@Suite("GitHub: formats, versions, pages and installations")
struct GitHubSurfaceTests {
    private static let path = "/login/oauth/access_token"

    // MARK: - A7: Accept

    struct Accept: Sendable, CustomTestStringConvertible {
        let accept: String?
        var isScript = false
        var format: String?
        let type: String
        var testDescription: String { "A7 \(accept ?? "none")\(isScript ? " by XHR" : ""): \(type)" }
    }

    private static let form = "application/x-www-form-urlencoded; charset=utf-8"
    private static let json = "application/json; charset=utf-8"
    private static let xml = "application/xml; charset=utf-8"

    static let accepts: [Accept] = [
        Accept(accept: "application/json", type: json),
        Accept(accept: "application/json; charset=utf-8", type: json),
        Accept(accept: "application/json;q=0.9", type: json),
        Accept(accept: "application/json, text/plain, */*", type: form),
        Accept(accept: "text/html, */*", type: form),
        Accept(accept: "*/*, application/json", type: form),
        Accept(accept: "application/json, text/plain, */*", isScript: true, type: json),
        Accept(accept: "*/*", type: form),
        Accept(accept: nil, type: form),
        Accept(accept: "", type: form),
        Accept(accept: "application/json, application/xml", type: json),
        Accept(accept: "application/xml, application/json", type: xml),
        Accept(accept: "application/json;q=0.1, application/xml", type: xml),
        Accept(accept: "text/x-json", type: json),
        Accept(accept: "*/*", format: "json", type: json),
        Accept(accept: "application/json", format: "xml", type: xml),
        Accept(accept: "json", type: "text/html; charset=utf-8"),
        Accept(accept: "a/b/c", type: "text/html; charset=utf-8"),
    ]

    @Test("A7 the body follows Accept as Rails reads it", arguments: accepts) func negotiation(_ row: Accept) throws {
        let github = try ProviderProbe.github()
        var headers = HTTPHeaders()
        if let accept = row.accept { headers["Accept"] = accept }
        if row.isScript { headers["X-Requested-With"] = "XMLHttpRequest" }
        let query = row.format.map { "?format=" + $0 } ?? ""
        let answer = github.post(Self.path + query, github.githubToken(), headers)
        #expect(answer.headers["Content-Type"] == row.type && answer.status == (row.type.hasPrefix("text") ? 406 : 200))
    }

    @Test("A7 an Accept that names no type may be passed over") func lenientAccept() throws {
        let github = try ProviderProbe.github { $0[GitHub.refusesUnparsableAccept] = false }
        #expect(github.post(Self.path, github.githubToken(), ["Accept": "json"]).text.hasPrefix("access_token="))
    }

    // MARK: - A7: clients and limits

    @Test("A7 Basic alone works") func basicAlone() throws {
        let github = try ProviderProbe.github()
        let form = github.githubToken().with([("client_id", nil), ("client_secret", nil)])
        #expect(github.post(Self.path, form, github.githubOwner).text.hasPrefix("access_token=gho_"))
    }

    @Test("A7 the hour's limit does not end the oldest token; without it the eleventh does") func hour() throws {
        let github = try ProviderProbe.github { $0[GitHub.tokensPerHour] = 10 }
        for _ in 0..<10 { #expect(github.post(Self.path, github.githubToken()).status == 200) }
        #expect(github.post(Self.path, github.githubToken()).status == 429)
        #expect(github.provider.ledger["at#1"]?.death == nil)
        github.provider.clock.advance(by: .hours(1))
        #expect(github.post(Self.path, github.githubToken()).status == 200)
        #expect(github.provider.ledger["at#1"]?.death != nil)
    }

    @Test("A7 without a secret the code is not looked at") func noSecret() throws {
        let github = try ProviderProbe.github()
        let form = github.githubToken("0").with([("client_secret", nil)])
        #expect(github.post(Self.path, form).text.hasPrefix("error=incorrect_client_credentials"))
    }

    // MARK: - A8: the API

    struct Version: Sendable, CustomTestStringConvertible {
        let sent: String?
        let selected: String?
        var testDescription: String { "A8 \(sent ?? "no version"): \(selected ?? "400")" }
    }

    @Test(
        "A8 a version is selected, the oldest where none is named",
        arguments: [
            Version(sent: nil, selected: "2022-11-28"), Version(sent: "2022-11-28", selected: "2022-11-28"),
            Version(sent: "2026-03-10", selected: "2026-03-10"), Version(sent: "1999-01-01", selected: nil),
        ]
    )
    func versions(_ row: Version) throws {
        let github = try ProviderProbe.github()
        var headers = github.githubAPI()
        if let sent = row.sent { headers["X-GitHub-Api-Version"] = sent }
        let answer = github.get("/user", headers)
        #expect(answer.headers["X-GitHub-Api-Version-Selected"] == row.selected)
        #expect(answer.status == (row.selected == nil ? 400 : 200))
    }

    @Test(
        "A8 an unsupported version gets errors as a string",
        arguments: zip(
            ["newest", "2025-06"],
            [#"\"2026-03-10\" (most recent) and \"2022-11-28\""#, #"\"2022-11-28\" (most recent)"#]
        )
    )
    func unsupported(_ day: String, _ known: String) throws {
        let github = try ProviderProbe.github { $0[CommonKnobs.asOf] = ProviderDay(knob: day) ?? .newest }
        var headers = github.githubAPI()
        headers["X-GitHub-Api-Version"] = "1999-01-01"
        let text =
            #"{"message":"Bad Request","errors":"The version you specified in the \"X-GitHub-API-Version\" request header, \"1999-01-01\", is not a supported version. The following versions are currently supported: "#
            + known + #".","documentation_url":"https://docs.github.com/rest","status":"400"}"#
        #expect(github.get("/user", headers).text == text)
    }

    @Test("A8 the newer version has lost some members", arguments: ["2022-11-28", "2026-03-10"])
    func lostMembers(_ version: String) throws {
        let github = try ProviderProbe.github()
        var headers = github.githubAPI(["user:email"])
        headers["X-GitHub-Api-Version"] = version
        let isOld = version == "2022-11-28"
        let limits = try JSONReader.value(github.get("/rate_limit", headers).body)
        #expect((limits["rate"] != nil) == isOld && limits["resources"]?["core"]?["limit"] == 5000)
        let root = try JSONReader.value(github.get("/", headers).body)
        #expect(
            (root["authorizations_url"] != nil) == isOld && root["current_user_url"] == "https://api.github.com/user"
        )
        headers["Accept"] = "application/vnd.github.beta+json"
        #expect(github.get("/user/emails", headers).text.hasPrefix(isOld ? "[\"dev@example.com\"]" : "[{"))
        headers["Authorization"] = "Bearer a.b.c"
        let deletion = HTTPRequest(.delete, "/app/installations/1", headers: headers)
        #expect(github.provider.respond(to: deletion).status == (isOld ? 204 : 202))
        headers["Authorization"] = "Bearer a"
        let refused = HTTPRequest(.delete, "/app/installations/1", headers: headers)
        #expect(github.provider.respond(to: refused).status == 401)
    }

    @Test("A8 the root and the limits take a caller without a token") func anonymous() throws {
        let github = try ProviderProbe.github()
        #expect(github.get("/", ["User-Agent": "a"]).status == 200)
        let limits = try JSONReader.value(github.get("/rate_limit", ["User-Agent": "a"]).body)
        #expect(limits["rate"] == ["limit": 60, "used": 1, "remaining": 59, "reset": 1_768_870_800])
        #expect(github.get("/", ["User-Agent": "a", "Authorization": "Bearer x"]).status == 401)
    }

    @Test("A8 the refusal without User-Agent has named two pages", arguments: ["2026-08", "newest"])
    func userAgentPage(_ day: String) throws {
        let github = try ProviderProbe.github { $0[CommonKnobs.asOf] = ProviderDay(knob: day) ?? .newest }
        let page =
            day == "newest" ? "using-the-rest-api/troubleshooting-the-rest-api" : "overview/resources-in-the-rest-api"
        #expect(github.get("/user").text.contains("/en/rest/\(page)#user-agent-required"))
    }

    @Test("the refusal without User-Agent ends in a line feed or not", arguments: [true, false])
    func userAgentLineFeed(_ isOn: Bool) throws {
        let github = try ProviderProbe.github { $0[GitHub.userAgentLineFeed] = isOn }
        #expect(github.get("/user", [:]).body.last == (isOn ? 0x0A : 0x2E))
    }

    @Test("A8 the anonymous limit is 60, without Retry-After") func anonymousLimit() throws {
        let github = try ProviderProbe.github()
        for _ in 0..<60 { _ = github.get("/", ["User-Agent": "a"]) }
        let answer = github.get("/", ["User-Agent": "a"])
        #expect(answer.status == 403 && answer.headers["Retry-After"] == nil)
        #expect(answer.text.contains("/rest/overview/resources-in-the-rest-api#rate-limiting"))
    }

    struct Page: Sendable, CustomTestStringConvertible {
        let path: String
        let suffix: String
        var testDescription: String { "A8 \(path): \(suffix)" }
    }

    static let pages: [Page] = [
        Page(path: "/user", suffix: "users/users#get-the-authenticated-user"),
        Page(path: "/user/emails", suffix: "users/emails#list-email-addresses-for-the-authenticated-user"),
        Page(path: "/user/orgs", suffix: "orgs/orgs#list-organizations-for-the-authenticated-user"),
        Page(path: "/user/teams", suffix: "teams/teams#list-teams-for-the-authenticated-user"),
        Page(
            path: "/user/memberships/orgs",
            suffix: "orgs/members#list-organization-memberships-for-the-authenticated-user"
        ),
        Page(
            path: "/user/memberships/orgs/acme",
            suffix: "orgs/members#get-an-organization-membership-for-the-authenticated-user"
        ),
        Page(path: "/orgs/acme/members/dev", suffix: "orgs/members#check-organization-membership-for-a-user"),
    ]

    @Test("A8 an error names the page of its call", arguments: pages) func documentation(_ row: Page) throws {
        let calls: [(String, (inout ProviderProfile) -> Void)] = [
            ("rest/" + row.suffix, { _ in }),
            (
                "rest/reference/" + Self.reference(row.suffix),
                { $0[CommonKnobs.asOf] = ProviderDay(knob: "2022") ?? .newest }
            ),
            ("enterprise-server@3.21/rest/" + row.suffix, { $0[GitHub.enterpriseServer] = "3.21" }),
        ]
        for (page, change) in calls {
            let github = try ProviderProbe.github(change)
            let answer = github.get(github.provider.profile.apiPath + row.path, ["User-Agent": "a"])
            #expect(try JSONReader.value(answer.body)["documentation_url"]?.string == "https://docs.github.com/" + page)
            let bad = github.get(
                github.provider.profile.apiPath + row.path,
                ["User-Agent": "a", "Authorization": "token x"]
            )
            let rest = try JSONReader.value(bad.body)["documentation_url"]?.string
            #expect(
                rest == "https://docs.github.com/" + (page.hasPrefix("enter") ? "enterprise-server@3.21/rest" : "rest")
            )
        }
    }

    private static func reference(_ suffix: String) -> String {
        let parts = suffix.split(separator: "#")
        return "\(parts[0].prefix { $0 != "/" })#\(parts[1])"
    }

    // MARK: - A9: installations and Enterprise Server

    struct Setup: Sendable, CustomTestStringConvertible {
        let name: String
        let action: GitHub.SetupAction
        let names: [String]
        var hasAuthorization = true
        var keepsState = false
        var host = "client.example"
        var testDescription: String { "A9 \(name)" }
    }

    static let setups: [Setup] = [
        Setup(name: "install", action: .install, names: ["code", "installation_id", "iss", "setup_action", "state"]),
        Setup(
            name: "install without user authorization",
            action: .install,
            names: ["installation_id", "setup_action", "state"],
            hasAuthorization: false,
            host: "setup.example"
        ),
        Setup(name: "update", action: .update, names: ["installation_id", "setup_action"], host: "setup.example"),
        Setup(name: "request", action: .request, names: ["code", "iss", "setup_action"]),
        Setup(
            name: "request without user authorization",
            action: .request,
            names: ["setup_action"],
            hasAuthorization: false,
            host: "setup.example"
        ),
        Setup(
            name: "request with its state",
            action: .request,
            names: ["code", "iss", "setup_action", "state"],
            keepsState: true
        ),
        Setup(name: "approved later", action: .approved, names: ["code", "installation_id", "iss", "setup_action"]),
        Setup(name: "sign-in", action: .none, names: ["code", "iss", "state"]),
    ]

    @Test("A9 the browser comes back from an installation", arguments: setups) func setup(_ row: Setup) throws {
        let github = try ProviderProbe.github(
            {
                $0[GitHub.setupAction] = row.action
                $0[GitHub.setupURL] = "https://setup.example/done"
                $0[GitHub.userAuthorization] = row.hasAuthorization
                $0[GitHub.requestKeepsState] = row.keepsState
            },
            redirectURIs: [ProviderProbe.githubRedirect]
        )
        let location = github.open("/login/oauth/authorize?" + github.githubAuthorize.encoded.text).location
        let parts = location.split(separator: "?").map(String.init)
        let sent = FormParameters(decoding: Array(parts[1].utf8))
        #expect(sent.pairs.map { $0.name.text } == row.names && parts[0].contains(row.host))
        let word = row.action == .approved ? "install" : row.action.rawValue
        #expect(sent.text("setup_action") == (row.action == .none ? nil : word))
    }

    @Test("A9 an Enterprise Server has its API below /api/v3") func enterprise() throws {
        let github = try MockProvider(
            ProviderProfile.github.with { $0[GitHub.enterpriseServer] = "3.21" },
            publicURL: "https://git.corp.example",
            isListening: false
        )
        #expect(github.path(of: .userinfo) == "/api/v3/user" && github.path(of: .api) == "/api/v3")
        #expect(github.path(of: .token) == "/login/oauth/access_token")
        let token = github.issueToken(scopes: ["user:email"]).accessTokenText
        let headers: HTTPHeaders = ["User-Agent": "a", "Authorization": "token " + token]
        let answer = github.respond(to: HTTPRequest(.get, "/api/v3/user", headers: headers))
        #expect(try JSONReader.value(answer.body)["url"] == "https://git.corp.example/api/v3/users/mock-dev")
        let emails = github.respond(to: HTTPRequest(.get, "/api/v3/user/emails", headers: headers))
        #expect(emails.headers["X-Accepted-OAuth-Scopes"] == "user, user:email")
        #expect(github.respond(to: HTTPRequest(.get, "/user", headers: headers)).status == 404)
    }

    @Test("A9 a tenant of ghe.com has its API on a host of its own") func tenant() throws {
        let github = try MockProvider(.github, publicURL: "https://octo.ghe.com", isListening: false)
        let headers: HTTPHeaders = ["User-Agent": "a"]
        let root = github.respond(to: HTTPRequest(.get, "/", headers: headers))
        #expect(try JSONReader.value(root.body)["user_url"] == "https://api.octo.ghe.com/users/{user}")
    }

    @Test("A5 an Enterprise Server before 3.24 has no switches", arguments: zip(["3.23", "3.24"], [true, false]))
    func enterpriseCallbacks(_ version: String, _ fits: Bool) throws {
        let github = try ProviderProbe.github(
            { $0[GitHub.enterpriseServer] = version },
            redirectURIs: ["https://client.example/auth"]
        )
        let answer = github.open("/login/oauth/authorize?" + github.githubAuthorize.encoded.text)
        #expect(answer.location.contains("code=") == fits)
    }

    // MARK: - Also, from real clients

    struct Basic: Sendable, CustomTestStringConvertible {
        let name: String
        let text: @Sendable (String) -> String
        let status: Int
        var isBare = false
        var testDescription: String { "Basic with \(name): \(status)" }
    }

    static let basics: [Basic] = [
        Basic(name: "the token as the user", text: { "\($0):x-oauth-basic" }, status: 200),
        Basic(name: "the token as the user, no password", text: { "\($0):" }, status: 200),
        Basic(name: "the token as the password", text: { "mock-dev:\($0)" }, status: 200),
        Basic(name: "another password", text: { _ in "mock-dev:secret" }, status: 401),
        Basic(name: "a bare token", text: { $0 }, status: 401),
        Basic(name: "a bare token where it is taken", text: { $0 }, status: 200, isBare: true),
    ]

    @Test("the API takes a token by HTTP Basic", arguments: basics) func basicToken(_ row: Basic) throws {
        let github = try ProviderProbe.github { $0[GitHub.bareBasicToken] = row.isBare }
        let token = github.provider.issueToken(scopes: ["repo"]).accessTokenText
        let value = "Basic " + Base64.encode(Array(row.text(token).utf8))
        #expect(github.get("/user", ["User-Agent": "a", "Authorization": value]).status == row.status)
    }

    @Test("tokens had no prefix before April 2021") func oldTokens() throws {
        let github = try ProviderProbe.github { $0[GitHub.prefixedTokens] = false }
        let token = github.provider.issueToken().accessToken
        #expect(token.count == 40 && !token.text.contains("_"))
    }
}
