import HTTPWire
import OAuthHarness
import JSONText
import Recordings
import Testing

@Suite("GitHub: every row of its API error tables")
struct GitHubAPIErrorTests {
    private static let rest = "https://docs.github.com/rest"

    private static let emails = rest + "/users/emails#list-email-addresses-for-the-authenticated-user"
    private static let creation = rest + "/repos/repos#create-a-repository-for-the-authenticated-user"

    private static func body(_ message: String, _ documentation: String, _ status: Int) -> String {
        "{\"message\":\"\(message)\",\"documentation_url\":\"\(documentation)\",\"status\":\"\(status)\"}"
    }

    private static let badCredentials = body("Bad credentials", rest, 401)
    private static let notFound = body("Not Found", rest, 404)
    private static let json: HTTPHeaders = ["Content-Type": "application/json; charset=utf-8"]

    private static func bearer(_ token: String) -> HTTPHeaders {
        ["User-Agent": "example-app", "Authorization": "Bearer " + token]
    }

    static let callRows: [ProviderCase] = [
        ProviderCase("github.md §7.3 user bad token", 401, json, badCredentials) { $0.get("/user", bearer("gho_x")) },
        ProviderCase("github.md §7.3 user revoked token", 401, json, badCredentials) { github in
            let headers = github.githubAPI()
            github.provider.revokeAllTokens()
            let answer = github.get("/user", headers)
            #expect(answer.headers["WWW-Authenticate"] == nil)
            #expect(answer.headers["X-RateLimit-Limit"] == "60")
            return answer
        },
        ProviderCase(
            "github.md §7.3 user no token",
            401,
            json,
            body("Requires authentication", rest + "/users/users#get-the-authenticated-user", 401)
        ) { $0.get("/user", ["User-Agent": "a"]) },
        ProviderCase(
            "github.md §7.4 user no User-Agent",
            403,
            ["Cache-Control": "no-cache", "Connection": "close", "Content-Type": "text/html"],
            "\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes."
        ) { github in
            let answer = github.get(
                "/user",
                ["Authorization": "Bearer " + github.provider.issueToken().accessToken.text]
            )
            #expect(answer.headers.fields.allSatisfy { !$0.name.hasPrefix("X-") })
            return answer
        },
        ProviderCase(
            "github.md §7.5 user token in the query",
            400,
            json,
            "{\"message\":\"Must specify access token via Authorization header. https://developer.github.com/changes/2020-02-10-deprecating-auth-through-query-param\",\"documentation_url\":\"https://docs.github.com/v3/#oauth2-token-sent-in-a-header\"}"
        ) { $0.get("/user?access_token=gho_x", ["User-Agent": "a"]) },
        ProviderCase("github.md §7.1 user unknown API version", 400, json) { github in
            var headers = github.githubAPI()
            headers["X-GitHub-Api-Version"] = "2019-01-01"
            return github.get("/user", headers)
        },
        ProviderCase("github.md §7.1 user trailing slash", 404, json, notFound) { $0.get("/user/", $0.githubAPI()) },
        ProviderCase(
            "github.md §7.3 emails scope missing",
            404,
            ["X-Accepted-OAuth-Scopes": "user, user:email"],
            body("Not Found", emails, 404)
        ) {
            $0.get("/user/emails", $0.githubAPI(["repo"]))
        },
        ProviderCase(
            "github.md §7.3 emails GitHub App without the permission",
            403,
            json,
            body("Resource not accessible by integration", emails, 403),
            knobs: {
                $0[GitHub.appKind] = .githubApp
                $0[GitHub.emailPermission] = false
            }
        ) { $0.get("/user/emails", $0.githubAPI([])) },
        ProviderCase(
            "github.md §7.3 user primary limit with token",
            403,
            ["X-RateLimit-Remaining": "0", "X-RateLimit-Used": "1"],
            body("API rate limit exceeded for user ID 1000001.", rest + "/overview/rate-limits-for-the-rest-api", 403),
            knobs: { $0[GitHub.primaryLimit] = 1 }
        ) { github in
            let headers = github.githubAPI()
            #expect(github.get("/user", headers).status == 200)
            let answer = github.get("/user", headers)
            github.provider.clock.advance(by: .hours(1))
            #expect(github.get("/user", headers).status == 200)
            return answer
        },
        ProviderCase(
            "github.md §7.3 user primary limit without token",
            403,
            [:],
            body(
                "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
                rest + "/overview/resources-in-the-rest-api#rate-limiting",
                403
            ),
            knobs: { $0[GitHub.anonymousLimit] = 1 }
        ) { github in
            _ = github.get("/user", bearer("gho_x"))
            return github.get("/user", bearer("gho_x"))
        },
        ProviderCase("github.md §7.3 user secondary limit", 403, ["Retry-After": "60"]) { github in
            github.provider.script(.on(.userinfo, .rateLimit(retryAfter: .seconds(60))))
            let answer = github.get("/user", github.githubAPI())
            let id = answer.headers["X-GitHub-Request-Id"] ?? ""
            #expect(
                answer.text
                    == "{\"documentation_url\":\"https://docs.github.com/en/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits\",\"message\":\"You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID \(id).\"}"
            )
            return answer
        },
        ProviderCase(
            "github.md §7.3 secondary limit on content creation",
            429,
            [:],
            "{\"documentation_url\":\"https://docs.github.com/en/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits\",\"message\":\"You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.\"}",
            knobs: {
                $0[GitHub.rateLimitKind] = .contentCreation
                $0[GitHub.rateLimitStatus] = 429
            }
        ) { github in
            github.provider.script(.on(.api, .rateLimit(retryAfter: nil)))
            return github.send(.post, "/user/repos", github.githubAPI(), json: "{}")
        },
        ProviderCase("github.md §7.3 repos bad JSON", 400, json, body("Problems parsing JSON", creation, 400)) {
            $0.send(.post, "/user/repos", $0.githubAPI(), json: "{")
        },
        ProviderCase(
            "github.md §7.3 repos not an object",
            400,
            json,
            body("Body should be a JSON object", creation, 400)
        ) {
            $0.send(.post, "/user/repos", $0.githubAPI(), json: "[]")
        },
        ProviderCase(
            "github.md §7.3 repos validation",
            422,
            json,
            "{\"message\":\"Validation Failed\",\"errors\":[{\"resource\":\"Repository\",\"code\":\"missing_field\",\"field\":\"name\"}],\"documentation_url\":\"https://docs.github.com/rest/repos/repos#create-a-repository-for-the-authenticated-user\",\"status\":\"422\"}"
        ) { $0.send(.post, "/user/repos", $0.githubAPI(), json: "{}") },
        ProviderCase(
            "github.md §7.8 repos name exists",
            422,
            json,
            "{\"message\":\"Repository creation failed.\",\"errors\":[{\"resource\":\"Repository\",\"code\":\"custom\",\"field\":\"name\",\"message\":\"name already exists on this account\"}],\"documentation_url\":\"https://docs.github.com/rest/repos/repos#create-a-repository-for-the-authenticated-user\",\"status\":\"422\"}"
        ) { github in
            let headers = github.githubAPI()
            _ = github.send(.post, "/user/repos", headers, json: "{\"name\":\"a\"}")
            return github.send(.post, "/user/repos", headers, json: "{\"name\":\"a\"}")
        },
        ProviderCase("github.md §7.8 repos without repo", 404, json, body("Not Found", creation, 404)) {
            $0.send(.post, "/user/repos", $0.githubAPI(["gist"]), json: "{\"name\":\"a\"}")
        },
        ProviderCase(
            "github.md §7.8 generate name exists",
            422,
            json,
            "{\"message\":\"Could not clone: Name already exists on this account\",\"documentation_url\":\"https://docs.github.com/rest/repos/repos#create-a-repository-using-a-template\",\"status\":\"422\"}"
        ) { github in
            let headers = github.githubAPI()
            _ = github.send(.post, "/user/repos", headers, json: "{\"name\":\"a\"}")
            return github.send(.post, "/repos/acme/t/generate", headers, json: "{\"name\":\"a\"}")
        },
        ProviderCase("github.md §7.7 SAML single sign-on", 403, json, knobs: { $0[GitHub.sso] = true }) { github in
            let answer = github.get("/repos/acme/t", github.githubAPI())
            #expect(
                answer.text.contains(
                    "Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization."
                )
            )
            #expect(
                answer.headers["X-GitHub-SSO"]?.hasPrefix("required; url=https://github.com/orgs/acme/sso?") == true
            )
            return answer
        },
        ProviderCase("github.md §7.7 app restrictions", 403, json, knobs: { $0[GitHub.oauthRestrictions] = true }) {
            github in
            #expect(github.get("/repos/mock-dev/own", github.githubAPI()).status == 200)
            let answer = github.get("/repos/acme/t", github.githubAPI())
            #expect(
                answer.text.contains(
                    "Although you appear to have the correct authorization credentials, the `acme` organization"
                )
            )
            return answer
        },
    ]

    @Test("calls refuse with the API's bodies", arguments: callRows)
    func callErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.github($0, redirectURIs: $1) }
    }

    private static let contentsPage = "https://docs.github.com/rest/repos/contents#create-or-update-file-contents"

    private static func put(
        _ trigger: String,
        _ status: Int,
        _ message: String,
        path: String = "README.md",
        scopes: Scope = ["repo"],
        isExisting: Bool = false,
        _ sent: String
    ) -> ProviderCase {
        ProviderCase("github.md §7.8 contents \(trigger)", status, json, body(message, contentsPage, status)) {
            github in
            let headers = github.githubAPI(scopes)
            let url = "/repos/mock-dev/demo/contents/" + path
            if isExisting {
                let first = github.send(.put, url, headers, json: "{\"message\":\"m\",\"content\":\"aGkK\"}")
                #expect(first.status == 201)
            }
            return github.send(.put, url, headers, json: sent)
        }
    }

    static let contentRows: [ProviderCase] = [
        put(
            "path exists, no sha",
            422,
            "Invalid request.\\n\\n\\\"sha\\\" wasn't supplied.",
            isExisting: true,
            "{\"message\":\"m\",\"content\":\"aGkK\"}"
        ),
        put(
            "sha is null",
            422,
            "Invalid request.\\n\\nFor 'properties/sha', nil is not a string.",
            "{\"message\":\"m\",\"content\":\"aGkK\",\"sha\":null}"
        ),
        put(
            "path exists, wrong sha",
            409,
            "README.md does not match 0123",
            isExisting: true,
            "{\"message\":\"m\",\"content\":\"aGkK\",\"sha\":\"0123\"}"
        ),
        put(
            "unknown branch, checked before sha",
            404,
            "Branch nowhere not found",
            isExisting: true,
            "{\"message\":\"m\",\"content\":\"aGkK\",\"branch\":\"nowhere\"}"
        ),
        put(
            "workflow without the workflow scope",
            404,
            "Not Found",
            path: ".github/workflows/cicd.yml",
            "{\"message\":\"m\",\"content\":\"aGkK\"}"
        ),
        put(
            "message missing",
            422,
            "Invalid request.\\n\\n\\\"message\\\" wasn't supplied.",
            "{\"content\":\"aGkK\"}"
        ),
        put("content is no base64", 422, "content is not valid Base64", "{\"message\":\"m\",\"content\":\"*\"}"),
    ]

    @Test("writing a file fails as it does there", arguments: contentRows)
    func contentErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.github($0, redirectURIs: $1) }
    }

    @Test("a path that does not exist takes any sha") func strayShaIsIgnored() throws {
        let github = try ProviderProbe.github()
        let sent = "{\"message\":\"m\",\"content\":\"aGkK\",\"sha\":\"0123\"}"
        #expect(github.send(.put, "/repos/a/b/contents/new", github.githubAPI(), json: sent).status == 201)
    }

    static let applicationRows: [ProviderCase] = [
        ("POST", "token"), ("PATCH", "token"), ("DELETE", "token"), ("DELETE", "grant"),
    ].flatMap { method, part -> [ProviderCase] in
        let url = "/applications/Ov23liExampleExample/\(part)"
        let method = HTTPMethod(rawValue: method)
        let name = "github.md §6 \(method) \(part)"
        return [
            ProviderCase("\(name) unknown token", 404, json, notFound) {
                $0.send(method, url, $0.githubOwner, json: "{\"access_token\":\"gho_x\"}")
            },
            ProviderCase("\(name) unusable body", 422, json) { $0.send(method, url, $0.githubOwner, json: "{}") },
            ProviderCase("\(name) wrong secret", 401, json, badCredentials) {
                $0.send(
                    method,
                    url,
                    ["User-Agent": "a", "Authorization": "Basic T3YyM2xpRXhhbXBsZUV4YW1wbGU6bm9wZQ=="],
                    json: "{\"access_token\":\"gho_x\"}"
                )
            },
            ProviderCase(
                "\(name) wrong secret as 404",
                404,
                json,
                notFound,
                knobs: { $0[GitHub.wrongSecretStatus] = 404 }
            ) {
                $0.send(method, url, ["User-Agent": "a"], json: "{}")
            },
        ]
    }

    @Test("application calls refuse", arguments: applicationRows)
    func applicationErrors(_ row: ProviderCase) throws {
        try row.check { try ProviderProbe.github($0, redirectURIs: $1) }
    }
}
