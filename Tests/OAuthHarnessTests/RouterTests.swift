import Foundation
import HTTPWire
import JSONText
import OAuthHarness
import TestSupport
import Testing

/// The addendum of November 2026, section D: how an application finds out what a request asks for.
@Suite("Routers and bodies: Rails, Rack and Grape")
struct RouterTests {
    private static let form: HTTPHeaders = [
        "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "a",
    ]
    private static let hosts = ["gitlab", "gitee", "doorkeeper"]

    private static func provider(
        _ name: String = "gitlab",
        publicURL: String? = nil,
        _ change: (inout ProviderProfile) -> Void = { _ in }
    ) throws -> MockProvider {
        let profile = try ProviderProfile.all.first { $0.name == name } ?? ProviderProfile.named(name)
        return try MockProvider(profile.with(change), seed: 3, publicURL: publicURL, isListening: false)
    }

    private static func post(_ provider: MockProvider, _ target: String, _ body: String) -> HTTPResponse {
        provider.respond(to: HTTPRequest(.post, target, headers: form, body: Array(body.utf8)))
    }

    private static func error(_ answer: HTTPResponse) throws -> String? {
        try JSONReader.value(answer.body)["error"]?.string
    }

    // MARK: - Routes

    @Test("D a path may end in a format", arguments: hosts) func suffix(_ name: String) throws {
        let provider = try Self.provider(name)
        #expect(try Self.error(Self.post(provider, "/oauth/token.json", "grant_type=nope")) == "unsupported_grant_type")
        #expect(provider.respond(to: HTTPRequest(.get, "/oauth/token.json", headers: Self.form)).status == 404)
        #expect(provider.respond(to: HTTPRequest(.get, "/oauth/nothing.json")).status == 404)
        #expect(Self.post(provider, "/oauth/.json", "").status == 404)
    }

    @Test("D escapes count in either case") func escapes() throws {
        let gitlab = try Self.provider()
        let token = gitlab.issueToken(scopes: ["api"]).accessTokenText
        for path in ["/api/v4/projects/group%2fname", "/api/v4/projects/group%2Fname"] {
            #expect(gitlab.respond(to: .get(path, token: token)).status == 200)
        }
    }

    struct Override: Sendable, CustomTestStringConvertible {
        let name: String
        var method = HTTPMethod.post
        var target = "/oauth/authorize"
        var header: String?
        var body = ""
        var type = "application/x-www-form-urlencoded"
        /// Whether it becomes DELETE /oauth/authorize, which refuses.
        let isDenial: Bool
        var testDescription: String { "D \(name): \(isDenial ? "DELETE" : "as sent")" }
    }

    static let overrides: [Override] = [
        Override(name: "_method of a form", body: "_method=DELETE&", isDenial: true),
        Override(name: "_method in small letters", body: "_method=delete&", isDenial: true),
        Override(name: "the header", header: "DELETE", isDenial: true),
        Override(name: "the form before the header", header: "PUT", body: "_method=DELETE&", isDenial: true),
        Override(name: "_method of the query", target: "/oauth/authorize?_method=DELETE", isDenial: false),
        Override(name: "_method of JSON", body: "_method=DELETE&", type: "application/json", isDenial: false),
        Override(name: "a method that may not be named", body: "_method=TRACE&", isDenial: false),
        Override(name: "PUT instead of POST", method: .put, body: "_method=DELETE&", isDenial: false),
    ]

    @Test("D a POST may name another method", arguments: overrides) func override(_ row: Override) throws {
        let redirect = "https://app.example.com/cb"
        let gitlab = try Self.provider()
        let client = gitlab.register(Client(redirectURIs: [redirect]))
        let rest: FormParameters = ["client_id": client.id, "redirect_uri": redirect, "response_type": "code"]
        var headers: HTTPHeaders = ["Content-Type": row.type]
        if let header = row.header { headers["X-HTTP-Method-Override"] = header }
        let body = Array(row.body.utf8) + rest.encoded
        let answer = gitlab.respond(to: HTTPRequest(row.method, row.target, headers: headers, body: body))
        #expect((answer.headers["Location"]?.contains("error=access_denied") ?? false) == row.isDenial)
    }

    @Test(
        "D a known method without a route is 404, an unknown one 405",
        arguments: [("TRACE", 404), ("PROPFIND", 404), ("FOO", 405), ("get", 405)]
    )
    func methods(_ method: String, _ status: Int) throws {
        for name in Self.hosts {
            let request = HTTPRequest(HTTPMethod(rawValue: method), "/oauth/token", headers: Self.form)
            #expect(try Self.provider(name).respond(to: request).status == status)
        }
    }

    @Test("D what GitLab does not know: JSON at the API, the sign-in page for a well-known document") func unknown()
        throws
    {
        let gitlab = try Self.provider()
        let answer = gitlab.respond(to: HTTPRequest(.get, "/api/v4/nothing"))
        #expect(answer.status == 404 && answer.text == #"{"error":"404 Not Found"}"#)
        let document = gitlab.respond(to: HTTPRequest(.get, "/.well-known/nothing"))
        #expect(document.status == 302 && document.headers["Location"] == "https://gitlab.com/users/sign_in")
    }

    // MARK: - Parameters

    @Test("D of two in one place the last wins") func lastWins() throws {
        let gitlab = try Self.provider()
        let answer = Self.post(gitlab, "/oauth/token", "grant_type=authorization_code&grant_type=nope")
        #expect(try Self.error(answer) == "unsupported_grant_type")
        let other = Self.post(gitlab, "/oauth/token?grant_type=x&grant_type=authorization_code", "grant_type=nope")
        #expect(try Self.error(other) == "invalid_request")
    }

    @Test("D of query and body the body wins at the API") func bodyWins() throws {
        let gitlab = try Self.provider()
        let token = gitlab.issueToken(scopes: ["api"]).accessTokenText
        let answer = Self.post(
            gitlab,
            "/api/v4/projects/1/fork?access_token=nope&path=query",
            "access_token=\(token)&path=body"
        )
        #expect(answer.status == 201)
        #expect(try JSONReader.value(answer.body)["path"] == "body")
    }

    struct Unreadable: Sendable, CustomTestStringConvertible {
        let name: String
        let body: String
        var target = "/oauth/token"
        var type = "application/x-www-form-urlencoded"
        var rack = RackVersion.v31
        var status = 400
        var testDescription: String { "D \(name): \(status)" }

        init(_ name: String, _ body: String, _ change: (inout Unreadable) -> Void = { _ in }) {
            (self.name, self.body) = (name, body)
            change(&self)
        }
    }

    private static let many = Array(repeating: "a", count: 4097).joined(separator: "&")

    static let unreadable: [Unreadable] = [
        Unreadable("a bad escape of the body", "grant_type=%zz"),
        Unreadable("a bad escape of the query", "") { $0.target = "/oauth/token?code=%" },
        Unreadable("a bad escape of the path", "") { $0.target = "/oauth/%zz" },
        Unreadable("no UTF-8", "code=%FF"),
        Unreadable("a text and a hash", "a=1&a[b]=2"),
        Unreadable("a text and an array", "a=1&a[]=2"),
        Unreadable("an array and a hash", "a[]=1&a[b]=2"),
        Unreadable("4097 pairs", many),
        Unreadable("more than 4 MB", "a=" + String(repeating: "x", count: 4 << 20)),
        Unreadable("33 levels", "a" + String(repeating: "[b]", count: 33) + "=1"),
        Unreadable("33 levels in Rack 3.0", "a" + String(repeating: "[b]", count: 33) + "=1") { $0.rack = .v30 },
        Unreadable("33 levels in Rack 2.2", "grant_type=x&a" + String(repeating: "[b]", count: 33) + "=1") {
            $0.rack = .v22
        },
        Unreadable("101 levels in Rack 2.2", "a" + String(repeating: "[b]", count: 101) + "=1") { $0.rack = .v22 },
        Unreadable("an empty multipart body", "") { $0.type = "multipart/form-data; boundary=b" },
        Unreadable("two boundaries", "--b--") { $0.type = "multipart/form-data; boundary=b; boundary=c" },
        Unreadable("malformed JSON", "{") { $0.type = "text/x-json" },
        Unreadable("scope is a hash", "grant_type=client_credentials&scope[a]=b") { $0.status = 500 },
        Unreadable("scope is an array", "grant_type=client_credentials&scope[]=b") { $0.status = 500 },
    ]

    @Test("D what Rack and Rails cannot read has no body", arguments: unreadable) func refused(_ row: Unreadable)
        throws
    {
        let gitlab = try Self.provider {
            $0[Doorkeeper.rackVersion] = row.rack
            $0[CommonKnobs.requestBodyLimit] = 8 << 20
        }
        let headers: HTTPHeaders = ["Content-Type": row.type]
        let answer = gitlab.respond(
            to: HTTPRequest(.post, row.target, headers: headers, body: Array(row.body.utf8))
        )
        #expect(answer.status == row.status)
        #expect(answer.body.isEmpty || row.name == "33 levels in Rack 2.2")
    }

    @Test("D a hash where a text stands breaks the engine, until 6.0.0.beta2") func nested() throws {
        let gitlab = try Self.provider { $0[Doorkeeper.nestedParameters] = .invalidRequest }
        let answer = Self.post(gitlab, "/oauth/token", "grant_type=client_credentials&scope[a]=b")
        #expect(answer.status == 400)
        #expect(try Self.error(answer) == "invalid_request")
    }

    @Test("D Rack 2.2 parts parameters at ; too", arguments: RackVersion.allCases) func semicolon(_ rack: RackVersion)
        throws
    {
        let gitlab = try Self.provider { $0[Doorkeeper.rackVersion] = rack }
        let answer = Self.post(gitlab, "/oauth/token", "code=x;grant_type=nope")
        #expect(try Self.error(answer) == (rack == .v22 ? "unsupported_grant_type" : "invalid_request"))
    }

    struct Valueless: Sendable, CustomTestStringConvertible {
        let rack: RackVersion
        let query: String
        /// What stands behind `name="state"` in the consent form.
        let value: String
        var testDescription: String { "D \(query) in Rack \(rack.rawValue): \(value)" }
    }

    static let valuelessRows: [Valueless] = RackVersion.allCases.flatMap { rack -> [Valueless] in
        [
            Valueless(rack: rack, query: "state&", value: rack == .v30 ? " value=\"\"" : ""),
            Valueless(rack: rack, query: "state=&", value: " value=\"\""),
            Valueless(rack: rack, query: "state=x&state&", value: rack == .v30 ? " value=\"\"" : ""),
            Valueless(rack: rack, query: "state&state=x&", value: " value=\"x\""),
        ]
    }

    @Test("D a name without = has no value, in Rack 3.0 an empty one", arguments: valuelessRows)
    func valueless(_ row: Valueless) throws {
        let gitlab = try Self.provider { $0[Doorkeeper.rackVersion] = row.rack }
        let client = gitlab.register(Client(redirectURIs: ["https://app.example.com/cb"]))
        let rest: FormParameters = [
            "client_id": client.id, "redirect_uri": "https://app.example.com/cb", "response_type": "code",
        ]
        let page = gitlab.respond(to: .get("/oauth/authorize?" + row.query + rest.encoded.text))
        #expect(page.text.contains("name=\"state\"\(row.value) autocomplete"), "\(page.text)")
    }

    @Test("D a name without = hides the same name of the other place") func valuelessWins() throws {
        let answer = try Self.post(Self.provider(), "/oauth/token?grant_type", "grant_type=nope")
        #expect(try Self.error(answer) == "invalid_request")
    }

    @Test(
        "D JSON has several names",
        arguments: ["text/x-json", "application/jsonrequest", "application/problem+json"]
    )
    func json(_ type: String) throws {
        let headers: HTTPHeaders = ["Content-Type": type]
        for (body, error) in [(#"{"grant_type":"nope"}"#, "unsupported_grant_type"), ("[1]", "invalid_request")] {
            let request = HTTPRequest(.post, "/oauth/token", headers: headers, body: Array(body.utf8))
            #expect(try Self.error(Self.provider().respond(to: request)) == error)
        }
    }

    // MARK: - A path of its own

    @Test("D GitLab below a path: it is cut off, and every URL carries it") func relativeRoot() async throws {
        let root = "https://git.example/gitlab"
        let gitlab = try Self.provider(publicURL: root) { $0[Doorkeeper.deviceFlow] = true }
        let document = gitlab.respond(to: HTTPRequest(.get, "/gitlab/.well-known/openid-configuration"))
        let members = try #require(try JSONReader.value(document.body).object)
        #expect(members["issuer"]?.string == root && members["token_endpoint"]?.string == root + "/oauth/token")
        for status in [404, 502] {
            let gitlab = try Self.provider(publicURL: root) { $0[GitLab.outsideStatus] = status }
            for path in ["/.well-known/oauth-authorization-server/gitlab", "/oauth/token", "/gitlabs/oauth/token"] {
                #expect(gitlab.respond(to: HTTPRequest(.get, path)).status == status)
            }
        }
        let api = gitlab.respond(
            to: HTTPRequest(.get, "/gitlab/api/v4/user", headers: ["Origin": "https://spa.example"])
        )
        #expect(api.status == 401 && api.headers["access-control-allow-origin"] == "*")
        #expect(gitlab.journal.exchanges.last?.request.path == "/gitlab/api/v4/user")
        let client = gitlab.register(Client(redirectURIs: ["https://app.example.com/cb"]))
        let url = gitlab.authorizationURL(client: client, redirectURI: "https://app.example.com/cb")
        let text = url.absoluteString
        #expect(text.hasPrefix(root + "/oauth/authorize?"))
        let page = gitlab.respond(to: HTTPRequest(.get, String(text.dropFirst("https://git.example".count))))
        #expect(page.text.contains("action=\"/gitlab/oauth/authorize\""))
        let callback = try await gitlab.resourceOwner.approve(url)
        #expect(callback.parameters.text("code") != nil)
    }

    @Test("only the provider's own hosts promise HTTPS for a year", arguments: [nil, "https://localhost"])
    func strictTransport(_ publicURL: String?) throws {
        let github = try Self.provider("github", publicURL: publicURL)
        let answer = github.respond(to: HTTPRequest(.get, "/user", headers: ["User-Agent": "a"]))
        #expect((answer.headers["Strict-Transport-Security"] != nil) == (publicURL == nil))
    }

    // MARK: - Origins of no provider's

    @Test("the rfc profile lets pages in, or not", arguments: RFC.CrossOriginRule.allCases)
    func rfc(_ rule: RFC.CrossOriginRule) throws {
        let rfc = try Self.provider("rfc") { $0[RFC.crossOrigin] = rule }
        rfc.register(Client(redirectURIs: ["https://own.example/cb"]))
        func allowed(_ path: String, _ origin: String) -> Bool {
            let headers: HTTPHeaders = ["Origin": origin, "Access-Control-Request-Method": "POST"]
            let preflight = rfc.respond(to: HTTPRequest(.options, path, headers: headers))
            let answer = Self.post(rfc, path, "").headers["access-control-allow-origin"]
            #expect(answer == nil)
            return preflight.headers["access-control-allow-origin"] == "*"
        }
        #expect(allowed("/token", "https://own.example") == (rule != .off))
        #expect(allowed("/token", "https://other.example") == (rule == .permissive))
        #expect(!allowed("/authorize", "https://own.example"))
        let headers: HTTPHeaders = ["Origin": "https://other.example"]
        let path = "/.well-known/oauth-authorization-server"
        let document = rfc.respond(to: HTTPRequest(.get, path, headers: headers))
        #expect((document.headers["access-control-allow-origin"] == "*") == (rule != .off))
    }

    @Test("GitLab reads no Authorization: token", arguments: zip(GitLab.ForeignScheme.allCases, [401, 404]))
    func foreignScheme(_ scheme: GitLab.ForeignScheme, _ status: Int) throws {
        let gitlab = try Self.provider { $0[GitLab.foreignScheme] = scheme }
        let token = gitlab.issueToken(scopes: ["api"]).accessTokenText
        let headers: HTTPHeaders = ["Authorization": "token " + token]
        #expect(gitlab.respond(to: HTTPRequest(.get, "/api/v4/projects/1", headers: headers)).status == status)
        #expect(gitlab.respond(to: HTTPRequest(.get, "/api/v4/user", headers: headers)).status == 401)
    }
}
