import HTTPWire
import JSONText
import OAuthHarness
import Testing

/// The addendum of November 2026, sections C and D: a row of its tables is a case here.
@Suite("The surroundings of an endpoint: other origins, methods, paths and bodies")
struct SurroundingsTests {
    private static let page = "https://spa.example"

    private static func gitlab(_ change: (inout ProviderProfile) -> Void = { _ in }) throws -> MockProvider {
        try MockProvider(ProviderProfile.gitlab.with(change), seed: 3, isListening: false)
    }

    private static func ask(
        _ provider: MockProvider,
        _ path: String,
        _ method: String? = "GET",
        headers: String? = nil,
        from origin: String? = page
    ) -> HTTPResponse {
        var fields = HTTPHeaders()
        if let origin { fields["Origin"] = origin }
        if let method { fields["Access-Control-Request-Method"] = method }
        if let headers { fields["Access-Control-Request-Headers"] = headers }
        return provider.respond(to: HTTPRequest(.options, path, headers: fields))
    }

    // MARK: - C1 and C2: GitLab

    struct Preflight: Sendable, CustomTestStringConvertible {
        let path: String
        let method: String
        var headers: String?
        /// The methods that are allowed; nil where the pre-flight is refused.
        let allowed: String?
        var rules = GitLab.CrossOriginRules.newest
        var testDescription: String { "C2 \(rules) \(method) \(path) \(headers ?? ""): \(allowed ?? "refused")" }
    }

    private static let any = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"

    static let preflights: [Preflight] = [
        Preflight(path: "/api/v4/projects", method: "GET", headers: "authorization,private-token", allowed: any),
        Preflight(path: "/api/v4/none", method: "DELETE", allowed: any),
        Preflight(
            path: "/oauth/token",
            method: "POST",
            headers: "X-CSRF-Token, content-type",
            allowed: "POST, OPTIONS"
        ),
        Preflight(path: "/oauth/token", method: "POST", headers: "sentry-trace", allowed: nil),
        Preflight(path: "/oauth/token", method: "GET", allowed: nil),
        Preflight(path: "/oauth/revoke", method: "POST", headers: "Authorization", allowed: "POST, OPTIONS"),
        Preflight(path: "/oauth/token/info", method: "GET", headers: "Authorization", allowed: "GET, HEAD, OPTIONS"),
        Preflight(path: "/oauth/userinfo", method: "POST", allowed: "GET, HEAD, POST, OPTIONS"),
        Preflight(path: "/oauth/discovery/keys", method: "GET", allowed: "GET, HEAD"),
        Preflight(path: "/.well-known/openid-configuration", method: "GET", headers: "Accept", allowed: "GET, HEAD"),
        Preflight(path: "/.well-known/openid-configuration", method: "GET", headers: "X-Own", allowed: nil),
        Preflight(path: "/.well-known/webfinger", method: "GET", allowed: "GET, HEAD"),
        Preflight(path: "/oauth/authorize", method: "GET", allowed: nil),
        Preflight(path: "/oauth/register", method: "POST", allowed: nil),
        Preflight(path: "/oauth/introspect", method: "POST", allowed: nil),
        Preflight(path: "/oauth/authorize_device", method: "POST", allowed: nil),
        Preflight(path: "/.well-known/oauth-authorization-server", method: "GET", allowed: nil),
        Preflight(path: "/.well-known/oauth-protected-resource", method: "GET", allowed: nil),
        Preflight(path: "/oauth/token", method: "POST", allowed: "POST", rules: .since15),
        Preflight(path: "/oauth/token", method: "POST", headers: "X-CSRF-Token", allowed: nil, rules: .since15),
        Preflight(path: "/oauth/token/info", method: "GET", allowed: nil, rules: .since15),
        Preflight(path: "/oauth/userinfo", method: "GET", allowed: nil, rules: .older),
        Preflight(path: "/api/v4/user", method: "GET", allowed: any, rules: .older),
    ]

    private static let paging = "Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page"
    private static let exposed: [GitLab.CrossOriginRules: String] = [
        .newest: paging
            + ", X-Gitlab-Blob-Id, X-Gitlab-Commit-Id, X-Gitlab-Content-Sha256, X-Gitlab-Encoding, X-Gitlab-File-Name, X-Gitlab-File-Path, X-Gitlab-Last-Commit-Id, X-Gitlab-Ref, X-Gitlab-Size, X-Request-Id, ETag",
        .since15: paging, .older: paging,
    ]

    @Test("C1 a pre-flight is 200 and empty, allowed or refused", arguments: preflights)
    func preflight(_ row: Preflight) throws {
        let gitlab = try Self.gitlab { $0[GitLab.crossOriginRules] = row.rules }
        let answer = Self.ask(gitlab, row.path, row.method, headers: row.headers)
        #expect(answer.status == 200 && answer.body.isEmpty)
        #expect(answer.headers["access-control-allow-methods"] == row.allowed)
        let isAllowed = row.allowed != nil
        let names = answer.headers.fields.map(\.name).filter { $0.lowercased().hasPrefix("access-control") }
        #expect(names.allSatisfy { $0 == $0.lowercased() } && names.isEmpty != isAllowed)
        let exposed = row.path.hasPrefix("/api/") ? Self.exposed[row.rules] : ""
        #expect(answer.headers["access-control-expose-headers"] == (isAllowed ? exposed : nil))
        #expect(answer.headers["access-control-allow-origin"] == (isAllowed ? "*" : nil))
        #expect(answer.headers["access-control-allow-headers"] == (isAllowed ? row.headers : nil))
        #expect(answer.headers["access-control-max-age"] == (isAllowed ? "7200" : nil))
    }

    @Test("C1 other OPTIONS pass to the application") func otherOptions() throws {
        let gitlab = try Self.gitlab()
        #expect(Self.ask(gitlab, "/oauth/token", nil).status == 404)
        #expect(Self.ask(gitlab, "/oauth/token", from: nil).status == 404)
        let api = Self.ask(gitlab, "/api/v4/user", nil)
        #expect(api.status == 204 && api.headers["Allow"] == "OPTIONS, GET, HEAD")
    }

    @Test("C1 an answer is shared whatever its method; own pages may send cookies to the API") func shared() throws {
        let gitlab = try Self.gitlab()
        let answer = gitlab.respond(to: HTTPRequest(.get, "/api/v4/user", headers: ["Origin": Self.page]))
        #expect(answer.status == 401 && answer.headers["access-control-allow-origin"] == "*")
        #expect(answer.headers["Vary"]?.hasSuffix("Origin") == true)
        #expect(answer.headers["access-control-expose-headers"]?.hasSuffix("X-Request-Id, ETag") == true)
        let own = gitlab.respond(to: HTTPRequest(.get, "/api/v4/user", headers: ["X-Origin": gitlab.origin]))
        #expect(own.headers["access-control-allow-origin"] == gitlab.origin)
        #expect(own.headers["access-control-allow-credentials"] == "true")
        let other = gitlab.respond(to: HTTPRequest(.delete, "/oauth/token", headers: ["Origin": Self.page]))
        #expect(other.headers["access-control-allow-origin"] == "*")
        #expect(other.headers["access-control-allow-methods"] == "POST, OPTIONS")
        #expect(other.headers["access-control-max-age"] == "7200")
        #expect(Self.ask(gitlab, "/oauth/%zz").status == 400)
        let page = gitlab.respond(to: HTTPRequest(.get, "/oauth/authorize", headers: ["Origin": Self.page]))
        #expect(page.headers["access-control-allow-origin"] == nil)
    }

    // MARK: - C3: GitHub

    @Test("C3 the API allows a fixed list, whatever is asked", arguments: ["newest", "2025"]) func github(_ day: String)
        throws
    {
        let github = try MockProvider(ProviderProfile.named("github@\(day)"), isListening: false)
        let more =
            day == "newest" ? ", X-Fetch-Nonce, Copilot-Integration-Id, DD-CLIENT-TOKEN, X-Client-Application" : ""
        for path in ["/user", "/", "/nothing/here"] {
            let answer = Self.ask(github, path, headers: "cache-control")
            #expect(answer.status == 204 && answer.body.isEmpty)
            #expect(answer.headers["access-control-allow-origin"] == "*")
            #expect(
                answer.headers["access-control-allow-headers"]
                    == "Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-Github-Next-Global-ID, X-GitHub-Api-Version"
                    + more
            )
            #expect(answer.headers["access-control-allow-methods"] == "GET, POST, PATCH, PUT, DELETE")
            #expect(answer.headers["access-control-max-age"] == "86400")
        }
        let call = github.respond(to: HTTPRequest(.get, "/user", headers: ["User-Agent": "a"]))
        let exposed = call.headers["Access-Control-Expose-Headers"] ?? ""
        #expect(
            exposed
                == "ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset"
                + (day == "newest" ? ", Warning" : "")
        )
    }

    @Test("C3 the web host takes no pre-flight", arguments: [404, 405]) func githubWeb(_ status: Int) throws {
        let github = try MockProvider(
            ProviderProfile.github.with { $0[GitHub.loginOptionsStatus] = status },
            isListening: false
        )
        let answer = Self.ask(github, "/login/oauth/access_token", "POST")
        #expect(answer.status == status)
        #expect(answer.headers.fields.allSatisfy { !$0.name.lowercased().hasPrefix("access-control") })
    }

    @Test("C4 Gitee and QQ let no page of another origin read an answer", arguments: ["gitee", "qq"])
    func closed(_ name: String) throws {
        let provider = try MockProvider(ProviderProfile.named(name), isListening: false)
        let answer = Self.ask(provider, name == "qq" ? "/oauth2.0/token" : "/oauth/token", "POST")
        #expect(answer.headers.fields.allSatisfy { !$0.name.lowercased().hasPrefix("access-control") })
    }

    @Test("C4 Gitee's API may be shared, which is not known", arguments: [false, true]) func giteeAPI(_ isOn: Bool)
        throws
    {
        let gitee = try MockProvider(
            ProviderProfile.gitee.with { $0[Gitee.apiCrossOrigin] = isOn },
            isListening: false
        )
        let preflight = Self.ask(gitee, "/api/v5/user", headers: "authorization")
        let call = gitee.respond(
            to: HTTPRequest(.get, "/api/v5/user", headers: ["Origin": Self.page, "User-Agent": "a"])
        )
        for answer in [preflight, call] {
            #expect(answer.headers["access-control-allow-origin"] == (isOn ? "*" : nil))
        }
    }

    // MARK: - D: router and bodies

    struct Body: Sendable, CustomTestStringConvertible {
        let name: String
        let type: String?
        let body: String
        var path = "/oauth/token"
        let isRead: Bool
        var testDescription: String { "D \(name): \(isRead ? "read" : "not read")" }
    }

    private static let form = "grant_type=password&username=nobody&password=x"
    private static let parts =
        ["grant_type": "password", "username": "nobody", "password": "x"].map { name, value in
            "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        .joined() + "--b--\r\n"

    static let bodies: [Body] = [
        Body(name: "a form", type: "application/x-www-form-urlencoded", body: form, isRead: true),
        Body(
            name: "a form with a charset",
            type: "application/x-www-form-urlencoded; charset=x",
            body: form,
            isRead: true
        ),
        Body(
            name: "a form that ends in NUL",
            type: "application/x-www-form-urlencoded",
            body: form + "\0",
            isRead: true
        ),
        Body(name: "multipart", type: "multipart/form-data; boundary=b", body: parts, isRead: true),
        Body(name: "multipart/mixed", type: "multipart/mixed; boundary=\"b\"", body: parts, isRead: true),
        Body(name: "multipart/related", type: "multipart/related; boundary=b", body: parts, isRead: true),
        Body(name: "JSON that is empty", type: "application/json", body: "", isRead: false),
        Body(name: "multipart without a boundary", type: "multipart/form-data", body: parts, isRead: false),
        Body(name: "no type", type: nil, body: form, isRead: true),
        Body(name: "text/plain", type: "text/plain", body: form, isRead: false),
        Body(name: "an unknown type", type: "application/x-own", body: form, isRead: false),
        Body(
            name: "JSON",
            type: "application/json",
            body: #"{"grant_type":"password","username":"nobody"}"#,
            isRead: true
        ),
        Body(
            name: "squeezed slashes and multipart",
            type: "multipart/form-data; boundary=b",
            body: parts,
            path: "//oauth//token/",
            isRead: true
        ),
    ]

    @Test("D a body is read as Rack reads it", arguments: bodies) func body(_ row: Body) throws {
        for profile in [ProviderProfile.gitlab, .doorkeeper] {
            let provider = try MockProvider(profile, isListening: false)
            var headers: HTTPHeaders = ["User-Agent": "a"]
            if let type = row.type { headers["Content-Type"] = type }
            let answer = provider.respond(
                to: HTTPRequest(.post, row.path, headers: headers, body: Array(row.body.utf8))
            )
            let error = try JSONReader.value(answer.body)["error"]?.string
            #expect((error == "invalid_request") != row.isRead, "\(profile.name) \(answer.text)")
        }
    }

    @Test(
        "D slashes are squeezed, and the last one is dropped",
        arguments: ["/oauth/authorize/", "//oauth/authorize", "/oauth//authorize//"]
    )
    func slashes(_ path: String) throws {
        let gitlab = try Self.gitlab()
        #expect(gitlab.respond(to: HTTPRequest(.get, path)).status != 404)
        let github = try MockProvider(.github, isListening: false)
        #expect(github.respond(to: HTTPRequest(.get, "/user/", headers: ["User-Agent": "a"])).status == 404)
    }

    @Test("D a known method without a route is 404, and 405 with Allow at the API") func methods() throws {
        let gitlab = try Self.gitlab()
        #expect(gitlab.respond(to: HTTPRequest(.get, "/oauth/token")).status == 404)
        let answer = gitlab.respond(to: HTTPRequest(.delete, "/api/v4/user"))
        #expect(answer.status == 405 && answer.headers["Allow"] == "OPTIONS, GET, HEAD")
        #expect(answer.text == #"{"error":"405 Not Allowed"}"#)
        let bare = try Self.gitlab { $0[GitLab.methodText] = "" }
            .respond(to: HTTPRequest(.delete, "/api/v4/user"))
        #expect(bare.status == 405 && bare.body.isEmpty && bare.headers["Allow"] == "OPTIONS, GET, HEAD")
        #expect(gitlab.respond(to: HTTPRequest(.get, "/api/v4/nothing")).status == 404)
    }

    @Test("D a form without a type is read of a POST alone") func untypedPUT() throws {
        let gitlab = try Self.gitlab()
        let body = Array("access_token=\(gitlab.issueToken(scopes: ["api"]).accessTokenText)".utf8)
        let answers = [HTTPMethod.post, .put].map {
            gitlab.respond(to: HTTPRequest($0, "/api/v4/projects/1/fork", body: body)).status
        }
        #expect(answers.first == 201 && answers.last != 201)
    }

    @Test("D HEAD is answered as GET, without its body on the wire") func head() throws {
        let gitlab = try Self.gitlab()
        #expect(gitlab.respond(to: HTTPRequest(.head, "/.well-known/openid-configuration")).status == 200)
    }

    @Test("D of query and body the query wins") func bothPlaces() throws {
        let gitlab = try Self.gitlab()
        let headers: HTTPHeaders = ["Content-Type": "application/x-www-form-urlencoded"]
        let request = HTTPRequest(
            .post,
            "/oauth/token?grant_type=unknown",
            headers: headers,
            body: Array("grant_type=authorization_code".utf8)
        )
        #expect(gitlab.respond(to: request).text.contains("unsupported_grant_type"))
    }
}
